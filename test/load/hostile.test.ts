import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadCalendar } from '../../src/load/load-calendar'
import { loadWheel } from '../../src/load/load-wheel'

const head = 'kind: wheel\nid: w\ntitle: W\nlanguage: nb\n'

const rows: readonly [name: string, text: string, code: string][] = [
  ['more than 2 MiB', `${head}# ${'x'.repeat(2 * 1024 * 1024)}\n`, 'load/too-large'],
  ['2 MiB counted in bytes', `${head}# ${'å'.repeat(1024 * 1024)}\n`, 'load/too-large'],
  ['nothing but brackets', `${head}a: ${'['.repeat(300_000)}`, 'load/too-many-values'],
  ['10,000 brackets', `${head}a: ${'['.repeat(10_000)}${']'.repeat(10_000)}`, 'load/too-deep'],
  ['10,000 dashes on a line', `${head}a:\n${'- '.repeat(10_000)}x`, 'load/too-deep'],
  [
    'stairs of indentation',
    head + Array.from({ length: 600 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
    'load/too-deep',
  ],
  ['70 levels that the parser takes', `${head}source: ${'['.repeat(70)}${']'.repeat(70)}`, 'load/too-deep'],
  [
    'a billion laughs',
    `${head}a: &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefghi'].map((c, i) => `${c}: &${c} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(', ')}]`).join('\n')}`,
    'load/alias-bomb',
  ],
  ['a value that holds itself', `${head}source: &s { document: *s }`, 'load/unknown-alias'],
  [
    '100,000 measures',
    `${head}measures:\n${Array.from({ length: 100_000 }, (_, i) => `- { id: m${i}, title: T, when: uke 40 }`).join('\n')}`,
    'load/too-large',
  ],
]

describe('hostile texts', () => {
  test.each(rows)('%s', (_name, text, code) => {
    const { value, diagnostics } = loadWheel(text)
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code)
    expect(diagnostics[0]?.span).toBeDefined()
    if (code !== 'load/unknown-alias') expect(value).toBeUndefined()
  })

  test('100,000 measures with the limit raised', () => {
    const { diagnostics } = loadWheel(rows.at(-1)?.[1] ?? '', { maxBytes: 100_000_000 })
    expect(diagnostics.map(({ code }) => code)).toEqual(['load/too-many-values'])
  })

  test('a thousand errors are told, then that there are more', () => {
    const text = `${head}measures:\n${'- { id: 1 }\n'.repeat(1100)}`
    const codes = loadWheel(text).diagnostics.map(({ code }) => code)
    expect(codes.at(-1)).toBe('load/too-many-findings')
    expect(codes.length).toBeLessThan(1010)
  })

  test('few references are followed', () => {
    const { value, diagnostics } = loadWheel(
      `${head}measures:\n  - { id: a, title: A, when: &w uke 40 }\n  - { id: b, title: B, when: *w }\n`,
    )
    expect(diagnostics).toEqual([])
    expect(value?.measures[1]?.when).toBe('uke 40')
  })
})

const wheel = `${head}extends: [a, ./b.yaml]
periods:
  - { id: Q1, title: Første kvartal, from: 1. august, to: 30. september }
roles:
  ledelse: { title: Ledelsen, aliases: [sjefene], includes: [rektor] }
measures:
  - id: a
    title: "Møte: A"
    when: [{ id: x, phrase: Første skoleuke, in: Q1 }, { id: y, phrase: { kind: once, in: [{ span: month, month: 9 }] } }]
    responsible: [rektor, { role: lærer, every: 1 month, if: { grade: [8] } }]
    source: { url: https://example.org/, reviewed: 2026-11-21 }
change: { b: { title: B } }
remove: { c: { reason: nei } }
decisions:
  - { schoolYear: 2026-27, measure: a, move: { first: 2026-09-18, due: 2026-09-18 }, reason: x, decidedBy: rektor }
`

const calendar = `kind: calendar
id: c
title: C
schoolYear: 2026-27
firstSchoolDay: 2026-08-17
lastSchoolDay: 2027-06-18
breaks: [{ id: autumn, title: H, from: 2026-10-05, to: 2026-10-09 }]
events: [{ id: x, dates: [2026-09-01] }]
plans: { p: { dates: [2026-09-09] } }
`

const pieces = [
  '',
  ' ',
  '\n',
  '\t',
  ':',
  '-',
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  '&a ',
  '*a',
  '!!x ',
  '|',
  '>',
  '#',
  '%',
  '@',
  '\u0000',
  '\uFEFF',
  'null',
  '1',
  'æ',
  '__proto__: 1\n',
  '2026-02-30',
]

describe('mutated files', () => {
  test.each([
    ['wheel', wheel, loadWheel],
    ['calendar', calendar, loadCalendar],
  ])(
    'a %s cut, doubled or filled with odd signs never throws, and every finding lies inside it',
    (_name, text, load) => {
      const mutation = fc.tuple(fc.nat(text.length), fc.nat(40), fc.constantFrom(...pieces), fc.boolean())
      fc.assert(
        fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
          let mutant = text
          for (const [at, length, piece, twice] of mutations) {
            const cut = mutant.slice(at, at + length)
            mutant = mutant.slice(0, at) + piece + (twice ? cut + cut : '') + mutant.slice(at + length)
          }
          const { value, diagnostics } = load(mutant)
          for (const { span } of diagnostics) {
            expect(span?.start).toBeGreaterThanOrEqual(0)
            expect(span?.end).toBeGreaterThanOrEqual(span?.start ?? 0)
            expect(span?.end).toBeLessThanOrEqual(mutant.length)
          }
          expect(value !== undefined || diagnostics.length > 0).toBe(true)
        }),
        { numRuns: 150 },
      )
    },
  )

  test('random text is answered, not thrown at', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(loadWheel(text).diagnostics.length).toBeGreaterThan(0)
        expect(loadCalendar(`kind: calendar\n${text}`).diagnostics.length).toBeGreaterThan(0)
      }),
      { numRuns: 200 },
    )
  })
})
