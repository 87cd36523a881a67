// Reading plain dates, against chrono-node with the language it has that spells them alike. Every phrase is one that both
// understand, as the same day; whatever only one of them reads is left out.
import assert from 'node:assert/strict'
import process from 'node:process'
import * as chrono from 'chrono-node'
import { readPhrase } from '../../dist/index.js'
import { compare } from '../measure.mjs'

const quick = process.argv.includes('--quick')
const months = { nb: ['april', 'august', 'september', 'november'] }
const monthNumbers = [4, 8, 9, 11]

const phrases = months.nb.flatMap((month, i) =>
  [1, 7, 12, 19, 24, 30].map((day) => ({ text: `${day}. ${month} 2026`, month: monthNumbers[i], day })),
)
for (const { text, month, day } of phrases) {
  const parsed = chrono.de.parse(text)[0].start
  assert.deepEqual([parsed.get('year'), parsed.get('month'), parsed.get('day')], [2026, month, day], text)
  const { timing } = readPhrase(text, { language: 'nb' })
  assert.deepEqual([timing.kind, timing.in.length], ['once', 1], text)
  const [span] = timing.in
  assert.deepEqual([span.year, span.month, span.day], [2026, month, day], text)
}

const ours = () => phrases.map(({ text }) => readPhrase(text, { language: 'nb' }).timing)
const theirs = () => phrases.map(({ text }) => chrono.de.parse(text)[0].start)

const measured = compare(ours, theirs, quick ? { rounds: 3, warmMs: 50 } : {})
const perSecond = (ms) => Math.round((phrases.length * 1000) / ms)
const row = { ...measured, ours: perSecond(measured.ours), theirs: perSecond(measured.theirs) }
console.log(
  JSON.stringify([
    {
      name: 'phrases: plain dates read per second',
      against: 'chrono-node (de, same words)',
      aim: 1,
      unit: 'phrases/s',
      ...row,
    },
  ]),
)
