// From two YAML texts to a list of obligations, nothing kept between calls, against only parsing the same texts.
import assert from 'node:assert/strict'
import process from 'node:process'
import { parse } from 'yaml'
import { buildCalendar, expand, loadCalendar, loadWheel, resolveWheel } from '../../dist/index.js'
import { calendarText, wheelText } from '../halden.mjs'
import { compare } from '../measure.mjs'

const quick = process.argv.includes('--quick')

const ours = () => {
  const wheel = resolveWheel(loadWheel(wheelText).value, { read: () => undefined }).value
  const calendar = buildCalendar(loadCalendar(calendarText).value).value
  return expand(wheel, calendar).obligations
}
const theirs = () => [parse(wheelText), parse(calendarText)]

assert(ours().length > 38)
assert.equal(theirs()[0].measures.length, 38)

const measured = compare(ours, theirs, quick ? { rounds: 3, warmMs: 50 } : { rounds: 41, roundMs: 60, warmMs: 1500 })
const name = 'cold: YAML texts to obligations (Halden)'
console.log(JSON.stringify([{ name, against: 'yaml.parse of the same texts', aim: 0.67, unit: 'ms', ...measured }]))
