// Prints the milliseconds of one first call; cases/first.mjs starts a process of it for each.
import { performance } from 'node:perf_hooks'
import process from 'node:process'
import { calendarText, wheelText } from './halden.mjs'

const { parse } = await import('yaml')
const { buildCalendar, expand, loadCalendar, loadWheel, resolveWheel } = await import('../dist/index.js')

const sides = {
  ours: () => {
    const wheel = resolveWheel(loadWheel(wheelText).value, { read: () => undefined }).value
    return expand(wheel, buildCalendar(loadCalendar(calendarText).value).value).obligations.length
  },
  theirs: () => [parse(wheelText), parse(calendarText)].length,
}
const started = performance.now()
const result = sides[process.argv[2]]()
const took = performance.now() - started
if (!(result > 0)) throw new Error('nothing came out')
process.stdout.write(String(took))
