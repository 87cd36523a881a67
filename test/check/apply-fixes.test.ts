import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  applyFixes,
  buildCalendar,
  type Diagnostic,
  expand,
  lintWheel,
  loadCalendar,
  loadWheel,
  resolveWheel,
} from '../../src/index'
import { readRule } from '../packs/read-packs'

const head = 'kind: wheel\nid: w\ntitle: W\nlanguage: nb\n'

function findings(text: string): readonly Diagnostic[] {
  if (/^kind: calendar/m.test(text)) return loadCalendar(text).diagnostics
  const loaded = loadWheel(text)
  if (!loaded.value) return loaded.diagnostics
  const resolved = resolveWheel(loaded.value, { read: readRule })
  return [...loaded.diagnostics, ...resolved.diagnostics, ...lintWheel(resolved.value)]
}

const fix = (text: string): string => applyFixes(text, findings(text)).text
const measure = '  - { id: a, title: A, when: uke 40, responsible: [rektor] }\n'

describe('what is mended without asking', () => {
  const rows: [what: string, before: string, after: string][] = [
    [
      'a misspelt key',
      `${head}measures:\n${measure.replace('responsible', 'responsibel')}`,
      `${head}measures:\n${measure}`,
    ],
    ['a key in the language of the school', `${head}tiltak:\n${measure}`, `${head}measures:\n${measure}`],
    ['a key in quotes', `${head}"mesures":\n${measure}`, `${head}"measures":\n${measure}`],
    [
      'a value of a closed set',
      `${head}measures:\n${measure.replace(' }', ', per: clas }')}`,
      `${head}measures:\n${measure.replace(' }', ', per: class }')}`,
    ],
    [
      'a number where a text should be',
      `${head}norms: [{ id: a, title: 2026 }] # ja\n`,
      `${head}norms: [{ id: a, title: "2026" }] # ja\n`,
    ],
    [
      'a role with one letter wrong',
      `${head}measures:\n${measure.replace('rektor', 'rekttor')}`,
      `${head}measures:\n${measure}`,
    ],
    [
      'a code nobody reports',
      `${head}lint: { role-unsued: { severity: off, reason: x } }\n`,
      `${head}lint: { role-unused: { severity: off, reason: x } }\n`,
    ],
    [
      'a key of a calendar',
      'kind: calendar\nid: c\ntitle: C\nschoolYear: 2026-27\nfirstSchoolDay: 2026-08-17\nlastSchoolday: 2027-06-18\n',
      'kind: calendar\nid: c\ntitle: C\nschoolYear: 2026-27\nfirstSchoolDay: 2026-08-17\nlastSchoolDay: 2027-06-18\n',
    ],
  ]
  test.each(rows)('%s', (_, before, after) => {
    expect(fix(before)).toBe(after)
    expect(fix(after)).toBe(after)
  })
})

describe('what a person must decide', () => {
  const rows: [what: string, text: string][] = [
    ['a key whose right one is there', `${head}measures:\n${measure.replace('title: A', 'title: A, titel: B')}`],
    ['a role that is farther off', `${head}measures:\n${measure.replace('rektor', 'rektoratet')}`],
    ['a phrase that is not understood', `${head}measures:\n${measure.replace('uke 40', 'uke førti og litt')}`],
    [
      'a date',
      'kind: calendar\nid: c\ntitle: C\nschoolYear: 2026-27\nfirstSchoolDay: 2026-13-17\nlastSchoolDay: 2027-06-18\n',
    ],
    ['a key twice', `${head}title: V\n`],
    ['an id with blanks', `${head}norms: [{ id: en norm, title: A }]\n`],
  ]
  test.each(rows)('%s', (_, text) => {
    expect(findings(text).length).toBeGreaterThan(0)
    expect(fix(text)).toBe(text)
  })

  test('two keys that mean the same: the first is mended', () => {
    const text = `${head}tiltak:\n${measure}mesures:\n${measure}`
    expect(fix(text)).toBe(`${head}measures:\n${measure}mesures:\n${measure}`)
  })
})

const keys = [
  'title:',
  'when:',
  'responsible:',
  'participants:',
  'appliesTo:',
  'measures:',
  'periods:',
  'per: class',
  'days: working',
  'rektor',
  'kontaktlærer',
]
const calendar = buildCalendar(loadCalendar(readRule('calendars/no/vestfold/2026-27')!).value!).value!

/** First and last day of every obligation. */
function datesOf(text: string): ReadonlyMap<string, string> {
  const { value } = loadWheel(text)
  if (!value) return new Map()
  const plan = expand(resolveWheel(value, { read: readRule }).value, calendar)
  return new Map(
    plan.obligations.map((it) => [
      it.id,
      'first' in it ? `${it.first}–${it.due}` : it.form === 'undated' ? it.reason : it.form,
    ]),
  )
}

test.each([
  ['examples/arshjul.yaml', 40],
  ['rules/halden/elevoppfolging.yaml', 5],
])(
  '%s with words misspelt at random: edits never overlap, end, keep comments, and no date that was there changes',
  (file, numRuns) => {
    const original = readFileSync(join(import.meta.dirname, '../..', file), 'utf8')
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...keys), fc.nat(3), fc.nat(6)), { minLength: 1, maxLength: 4 }),
        (slips) => {
          let text = original
          for (const [word, nth, at] of slips) {
            let index = text.indexOf(word)
            for (let i = 0; i < nth && text.indexOf(word, index + 1) !== -1; i++) index = text.indexOf(word, index + 1)
            if (index < 0) continue
            const place = index + 1 + (at % (word.replace(':', '').length - 1))
            text = text.slice(0, place) + text.slice(place + 1)
          }
          const before = datesOf(text)
          const found = findings(text)
          const once = applyFixes(text, found)
          const spans = once.fixed.map((it) => it.fix!.span)
          for (const [i, span] of spans.entries())
            if (i > 0) expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]!.end)
          let stable = once.text
          for (let round = 0; round < 5; round++) stable = fix(stable)
          expect(fix(stable)).toBe(stable)
          expect(stable.match(/#.*/g)?.length).toBe(original.match(/#.*/g)?.length)
          const errors = (it: string) => findings(it).filter(({ severity }) => severity === 'error').length
          expect(errors(stable)).toBeLessThanOrEqual(found.filter(({ severity }) => severity === 'error').length)
          const after = datesOf(stable)
          // An error above the measures (a period left out) takes days from measures without errors; that one they may get back.
          const isAbove = found.some(({ severity, path }) => severity === 'error' && path?.[0] !== 'measures')
          for (const [id, was] of isAbove ? [] : before) expect([id, after.get(id)]).toEqual([id, was])
        },
      ),
      { numRuns },
    )
  },
)
