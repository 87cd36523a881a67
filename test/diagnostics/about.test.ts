import { expect, test } from 'vitest'
import { readShipped } from '../../rules/index'
import { type Diagnostic, planFromYaml, renderDiagnostic, toJson } from '../../src/index'

const calendar = readShipped('no/vestfold/2026-27')!
const head = 'kind: wheel\nid: skole/hjul\ntitle: Hjul\nlanguage: nb\n'

function found(rest: string): readonly Diagnostic[] {
  const { diagnostics } = planFromYaml(`${head}${rest}`, calendar)
  return diagnostics
}

test.each<[string, string, Diagnostic['code'], Diagnostic['about']]>([
  [
    'load',
    '  - { id: mote, title: Møte, whn: uke 37, responsible: [rektor] }',
    'load/unknown-key',
    { measure: 'mote' },
  ],
  [
    'reading',
    '  - { id: mote, title: Møte, when: blåbær, responsible: [rektor] }',
    'timing/not-understood',
    { measure: 'mote' },
  ],
  [
    'resolve',
    '  - { id: mote, title: Møte, when: uke 37, responsible: [rektorr] }',
    'resolve/unknown-role',
    { measure: 'mote' },
  ],
  [
    'expand',
    '  - { id: mote, title: Møte, when: 10. oktober, responsible: [rektor] }',
    'expand/not-a-school-day',
    { measure: 'mote' },
  ],
])('a finding of %s names the measure it is about', (_, row, code, about) => {
  const finding = found(`measures:\n${row}\n`).find((one) => one.code === code)
  expect(finding?.about).toEqual(about)
})

test('a finding about a hidden measure is left out by what it is about, whatever its words hold', () => {
  const row = (id: string, visibility: string) =>
    `  - { id: ${id}, title: A, when: tirsdag 9. september, responsible: [rektor], visibility: ${visibility} }\n`
  const { value: plan } = planFromYaml(`${head}measures:\n${row('a', 'everyone')}${row('b', 'responsible')}`, calendar)
  const told = (audience: 'everyone' | 'responsible') =>
    JSON.parse(toJson(plan!, { audience })).diagnostics.map((one: Diagnostic) => one.about?.measure)
  expect(told('everyone')).toEqual(['a'])
  expect(told('responsible')).toEqual(['a', 'b'])
})

test('a Swedish school gets no Norwegian sentence', () => {
  const wheel = head.replace('language: nb', 'language: sv')
  const { value: plan, diagnostics } = planFromYaml(
    `${wheel}measures:\n  - { id: mote, title: Möte, when: tisdag 9 september, responsible: [rektor] }\n`,
    calendar,
  )
  expect(diagnostics.map((one) => renderDiagnostic(one, 'sv').message)).toEqual([
    'Onsdag 9 september 2026 är inte en tisdag. Det stämde 2025.',
  ])
  expect(toJson(plan!)).not.toMatch(/ikke|Datoen/)
})
