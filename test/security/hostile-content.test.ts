import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readShipped } from '../../rules/index'
import { buildCalendar, expand, lintWheel, loadCalendar, loadWheel, readPhrase, resolveWheel } from '../../src/index'
import { runInProcess } from '../cli/run-in-process'

const sequences = '\u001b[31m\u001b]0;x\u0007'
const bidi = '\u202e\u2066'
const hostile = `::error::Tittel ${sequences}${bidi}\u009b31m`
const yamlText = JSON.stringify(hostile)
const wheel = `kind: wheel
id: skole/arshjul
title: ${yamlText}
language: nb
roles:
  vakt: { title: ${yamlText} }
criteria: [{ id: trivsel, title: ${yamlText} }]
measures:
  - { id: mote, title: ${yamlText}, when: Andre skoleuke, responsible: [vakt, rektor], criteria: [trivsel] }
  - { id: feil, title: ${yamlText}, when: ${JSON.stringify(`uke 40 ${hostile}`)}, responsible: [${yamlText}] }
tests:
  - { title: ${yamlText}, measure: mote, count: 7 }
`

let folder = ''
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'arshjul-hostile-')))
  writeFileSync(join(folder, 'arshjul.yaml'), wheel)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const calendar = '--calendar no/vestfold/2026-27'
const programs = /--format (?:json|ndjson|csv|markdown|ics|sarif|gitlab|junit|github)|^workload|^coverage/
const reports = ['pretty', 'github', 'gitlab', 'sarif', 'junit', 'json']
const commands = [
  ...reports.map((format) => `validate arshjul.yaml ${calendar} --format ${format}`),
  ...reports.map((format) => `test arshjul.yaml ${calendar} --format ${format}`),
  ...['table', 'csv', 'markdown', 'json', 'ndjson'].map(
    (format) => `expand arshjul.yaml ${calendar} --keep-going --format ${format}`,
  ),
  `expand arshjul.yaml ${calendar} --keep-going --format ics --school skolen`,
  `explain arshjul.yaml ${calendar} mote`,
  `coverage arshjul.yaml ${calendar}`,
  `diff arshjul.yaml ${calendar} --against no/vestfold/2025-26`,
  `validate arshjul.yaml --years 2026-27..2027-28 --country NO`,
  `agenda arshjul.yaml ${calendar} --on 2026-08-25`,
  `workload arshjul.yaml ${calendar}`,
  `fmt arshjul.yaml --check`,
]

describe('what a file says does not steer the terminal that shows it', () => {
  test.each(commands)('%s', async (command) => {
    const { stdout, stderr } = await runInProcess(command.split(' '), { cwd: folder, env: { GITHUB_ACTIONS: 'true' } })
    const printed = `${stdout}${stderr}`
    expect(printed.length).toBeGreaterThan(20)
    // No escape, no bell, nothing of C0 and C1 but line ends and tabs; a bidi control only where a program reads.
    expect(printed.match(/[^\P{Control}\n\r\t]/gu)).toBeNull()
    if (!programs.test(command)) expect(printed.match(/[\u202A-\u202E\u2066-\u2069]/gu)).toBeNull()
    // A workflow command is the github report's own, and begins with what that writes.
    const commandLines = printed.split('\n').filter((line) => line.startsWith('::'))
    expect(commandLines.filter((line) => !/^::(?:error|warning|notice) (?:file|title)=/.test(line))).toEqual([])
  })
})

test('nothing of JavaScript’s own names is reached by a key', () => {
  const keys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']
  for (const key of keys) {
    const text = `kind: wheel
id: skole/arshjul
title: A
language: nb
periods: [{ id: p-${key}, title: A, from: 1. august, to: 31. desember }]
roles: { ${key}: { title: ${key} } }
lint: { ${key}: { severity: off, reason: A } }
change: { ${key}: { title: A } }
remove: { ${key}: { reason: A } }
measures: [{ id: a, title: A, when: Uke 40, responsible: [${key}], ${key}: 1 }, { id: b-${key}, title: B, when: Uke 41, responsible: [${key}] }]
`
    const loaded = loadWheel(text)
    const resolved = resolveWheel(loaded.value!, { read: () => undefined })
    const rules = loadCalendar(
      `${readShipped('no/vestfold/2026-27')!.replace(/^plans:.*$/m, '')}plans: { ${key}: { dates: [2026-09-09] } }\n`,
    )
    const built = buildCalendar(rules.value!).value!
    const plan = expand(resolved.value, built)
    expect([...loaded.diagnostics, ...resolved.diagnostics, ...lintWheel(resolved.value)].length).toBeGreaterThan(2)
    expect(plan.obligations.map(({ measure }) => measure)).toEqual([`b-${key}`])
    expect(Object.getPrototypeOf({})).toBe(Object.prototype)
    expect(({} as Record<string, unknown>).severity).toBeUndefined()
  }
})

test('100,000 measures are planned, in time and without running out of stack', () => {
  const line = (i: number) => `  - { id: m${i}, title: Tiltak ${i}, when: Uke ${40 + (i % 10)}, responsible: [rektor] }`
  const base = loadWheel(`kind: wheel\nid: a\ntitle: A\nlanguage: nb\nmeasures:\n${line(0)}\n`).value!
  const [first] = base.measures
  const measures = Array.from({ length: 100_000 }, (_, i) => ({ ...first!, id: `m${i}`, title: `Tiltak ${i}` }))
  const document = { ...base, measures, indexOf: { ...base.indexOf, measures: measures.map(() => 0) } }
  const resolved = resolveWheel(document)
  const built = buildCalendar(loadCalendar(readShipped('no/vestfold/2026-27')!).value!).value!
  expect(resolved.value.measures).toHaveLength(100_000)
  expect(expand(resolved.value, built).obligations.length).toBeGreaterThanOrEqual(100_000)
  expect(lintWheel(resolved.value).length).toBeGreaterThanOrEqual(0)
})

test.each(['uke ', 'første ', 'a', '1. ', 'og ', '((', 'mandag, ', '– ', '12:00', 'før etter '])(
  'a phrase of %s for 100,000 characters is answered at once',
  (unit) => {
    const text = unit.repeat(100_000 / unit.length)
    expect(readPhrase(text, { language: 'nb' }).diagnostics.map(({ code }) => code)).toEqual(['timing/too-long'])
    expect(readPhrase(text.slice(0, 2000), { language: 'nb' })).toBeDefined()
  },
)
