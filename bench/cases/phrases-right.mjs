// How many phrases are read right, against chrono-node with the language it has that spells dates most alike: German for
// Norwegian and Danish. Plain dates are phrases whose right answer is single days and that name a day of a month; the others
// are everything else that has days, and what rightly has none, where chrono-node is right when it finds no date.
// Reads the gold phrases beside the project when they are there, else the project's own. Counts, so nothing is timed.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import * as chrono from 'chrono-node'

const root = join(import.meta.dirname, '../..')
const gold = join(root, '../shared/timing')
const own = join(root, 'test/timing')
const rows = existsSync(join(gold, 'gold.jsonl'))
  ? ['gold.jsonl', 'gold-en.jsonl'].flatMap((file) => readRows(join(gold, file)))
  : readRows(join(own, 'annual-cycle-phrases.jsonl'))
const calendars = { nb: 'no', nn: 'no', en: 'no', sv: 'se', da: 'dk' }
const theirs = { nb: chrono.de, nn: chrono.de, da: chrono.de, sv: chrono.sv ?? chrono.de, en: chrono.en.GB }

function readRows(file) {
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line) => {
    const { lang, phrase, heading = '', expect, alsoOk = [], right = [expect, ...alsoOk] } = JSON.parse(line)
    return { lang, phrase, heading, right }
  })
}

const answers = Object.keys(calendars).flatMap((lang) => {
  const asked = rows.filter((row) => row.lang === lang)
  const input = asked.map(({ phrase, heading }) => JSON.stringify({ phrase, heading, language: lang })).join('\n')
  const calendar = join(own, 'calendars', `${calendars[lang]}.yaml`)
  const run = spawnSync(process.execPath, [join(root, 'dist/cli.js'), 'phrases', '--calendar', calendar], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  const lines = run.stdout.trim().split('\n')
  return asked.map((row, i) => ({ row, windows: ourWindows(JSON.parse(lines[i])), their: theirWindows(row) }))
})

function ourWindows({ readings }) {
  return readings
    .filter(({ kind }) => kind !== 'standing')
    .flatMap(({ windows }) => windows.map(({ first, due }) => [first, due]))
}

/** chrono-node knows no heading, so it is given along; what it finds from the first school day on is its answer. */
function theirWindows({ lang, phrase, heading }) {
  const found = theirs[lang].parse(phrase === '' ? heading : phrase, new Date(2026, 7, 1), { forwardDate: true })
  return found.map(({ start, end }) => [isoOf(start), isoOf(end ?? start)])
}

function isoOf(components) {
  return ['year', 'month', 'day'].map((part) => String(components.get(part)).padStart(2, '0')).join('-')
}

function isRight(windows, right) {
  return right.some((expected) => {
    const parts = expected.parts ?? [expected]
    const wanted = parts.flatMap((part) => part.windows ?? part.contains ?? [])
    if (wanted.length === 0)
      return parts.some(({ count, quota }) => count ?? quota) ? windows.length > 0 : windows.length === 0
    if (windows.length === 0) return parts.every(({ kinds }) => !kinds.includes('window'))
    const tolerance = Math.max(...parts.map((part) => part.tolerance ?? 0))
    const near = (day, asked) =>
      asked === null || Math.abs(Date.parse(day) - Date.parse(asked)) <= tolerance * 86_400_000
    const exact = parts.every((part) => part.windows)
    return (
      (!exact || windows.length === wanted.length) &&
      wanted.every(([first, due]) => windows.some((window) => near(window[0], first) && near(window[1], due)))
    )
  })
}

function isPlainDate({ phrase, right: [{ windows, kinds }] }) {
  if (!kinds?.includes('window') || !windows) return false
  const days = windows.every(([first, due]) => first !== null && first === due)
  return (
    days &&
    /\d\s*[./]\s*\d|\d(\.|st|nd|rd|th)?\s*(of\s)?\p{L}{3}|\p{L}{3,}\.?\s\d/u.test(phrase) &&
    !/\b(uke|veke|vecka|uge|week)/i.test(phrase)
  )
}

function isDated({ right: [{ windows, contains, quota, count, parts }] }) {
  return (windows ?? contains ?? quota ?? count ?? parts) !== undefined
}

const groups = [
  ['plain dates', (row) => isPlainDate(row)],
  ['other times with days', (row) => !isPlainDate(row) && isDated(row)],
  ['times without days', (row) => !isDated(row)],
  ['all phrases', () => true],
]
const results = groups.map(([name, belongs]) => {
  const group = answers.filter(({ row }) => belongs(row))
  const ours = group.filter(({ row, windows }) => isRight(windows, row.right)).length
  const their = group.filter((answer) => isRight(answer.their, answer.row.right)).length
  return {
    name: `phrases: ${name} read right`,
    against: 'chrono-node',
    ratio: ours / Math.max(1, their),
    aim: 1,
    unit: `of ${group.length}`,
    ours,
    theirs: their,
    spread: 0,
    noise: 0,
  }
})
console.log(JSON.stringify(results))
