import { describe, expect, test } from 'vitest'
import { runSchoolTests, type SchoolTestResult } from '../../src/check/run-school-tests'
import { buildCalendar, expand, loadCalendar, loadWheel, renderDiagnostic, resolveWheel } from '../../src/index'
import { readRule } from '../packs/read-packs'

/** School weeks 34 (17 August) and on; autumn break 5–9 October; exam on dates of its own. */
const calendar = buildCalendar(
  loadCalendar(`${readRule('calendars/no/vestfold/2026-27')!}
events: [{ id: eksamen, title: Eksamen, from: 2027-05-18, to: 2027-06-11 }]
`).value!,
).value!

const measures = `measures:
  - { id: oppstart, title: Oppstartsamtale, when: Første skoleuke, responsible: [kontaktlærer] }
  - { id: mote, title: Informasjonsmøte, when: 3. september, responsible: [rektor], participants: [foresatte] }
  - { id: team, title: Psykososialt team, when: Ukentlig, responsible: [rådgiver] }
  - { id: vurdering, title: Sluttvurdering, when: April - juni, responsible: [faglærer] }
  - { id: behov, title: Møter etter behov, when: Etter behov, responsible: [kontaktlærer] }
  - { id: dugnad, title: Dugnad, when: Uke 41, responsible: [rektor] }
  - { id: ute, title: Utgått, when: Uke 40, responsible: [rektor], validity: { until: 2020-21 } }
`

function run(tests: string, more = ''): readonly SchoolTestResult[] {
  const text = `kind: wheel\nid: skole/arshjul\ntitle: Skolens årshjul\nlanguage: nb\n${more}${measures}tests:\n${tests}`
  const loaded = loadWheel(text, { file: 'arshjul.yaml' })
  expect(loaded.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  const { value } = resolveWheel(loaded.value!, { read: readRule })
  return runSchoolTests(expand(value, calendar))
}

const outcomeOf = (tests: string) =>
  run(`  - ${tests}\n`).map(({ outcome, diagnostics }) => [outcome, ...diagnostics.map(({ code }) => code.slice(6))])

describe('each assertion holds, fails, or cannot be decided', () => {
  const rows: [yaml: string, outcome: SchoolTestResult['outcome'], code?: string][] = [
    ['{ measure: oppstart, exists: true }', 'passed'],
    ['{ measure: behov, exists: true }', 'passed'],
    ['{ measure: ute, exists: true }', 'failed', 'test-failed'],
    ['{ measure: ute, exists: false }', 'passed'],
    ['{ measure: nothing-of-the-kind, exists: false }', 'passed'],
    ['{ measure: oppstart, exists: false }', 'failed', 'test-failed'],
    ['{ measure: opstart, exists: true }', 'failed', 'test-unknown-measure'],
    ['{ measure: oppstart, count: 1 }', 'passed'],
    ['{ measure: team, count: { atLeast: 30 } }', 'passed'],
    ['{ measure: team, count: { atMost: 30 } }', 'failed', 'test-failed'],
    ['{ measure: team, count: { atLeast: 30, atMost: 60 } }', 'passed'],
    ['{ measure: dugnad, count: 0 }', 'passed'],
    ['{ measure: dugnad, count: 1 }', 'failed', 'test-failed'],
    ['{ measure: mote, falls: within the first 3 school weeks }', 'passed'],
    ['{ measure: mote, falls: i løpet av de tre første skoleukene }', 'passed'],
    ['{ measure: mote, falls: Første skoleuke }', 'failed', 'test-failed'],
    ['{ measure: team, falls: September }', 'failed', 'test-failed'],
    ['{ measure: behov, falls: September }', 'undecided', 'test-undecided'],
    ['{ measure: mote, falls: før studieturen }', 'undecided', 'test-undecided'],
    ['{ measure: mote, falls: på blåmandag til jul eller deromkring kanskje }', 'failed', 'test-phrase-not-understood'],
    ['{ measure: oppstart, before: mote }', 'passed'],
    ['{ measure: mote, before: oppstart }', 'failed', 'test-failed'],
    ['{ measure: mote, after: oppstart }', 'passed'],
    ['{ measure: oppstart, after: mote }', 'failed', 'test-failed'],
    ['{ measure: oppstart, before: behov }', 'undecided', 'test-undecided'],
    ['{ measure: oppstart, before: vurderng }', 'failed', 'test-unknown-measure'],
    ['{ role: rektor, has: 2 }', 'passed'],
    ['{ role: Rektor, has: { atMost: 1 } }', 'failed', 'test-failed'],
    ['{ role: rektro, has: 2 }', 'failed', 'test-unknown-role'],
    ['{ never: { measure: vurdering, during: eksamen } }', 'failed', 'test-failed'],
    ['{ never: { measure: mote, during: eksamen } }', 'passed'],
    ['{ never: { responsible: rektor, during: høstferien } }', 'passed'],
    ['{ never: { participant: foresatte, during: September } }', 'failed', 'test-failed'],
    ['{ never: { responsible: lektor, during: eksamen } }', 'failed', 'test-unknown-role'],
    ['{ never: { measure: mote, during: studieturen } }', 'undecided', 'test-undecided'],
    ['{ never: { measure: mote, during: exam } }', 'passed'],
    ['{ measure: mote }', 'failed', 'test-empty'],
    ['{ role: rektor }', 'failed', 'test-empty'],
    ['{ falls: September, never: { measure: mote, during: eksamen } }', 'failed', 'test-empty'],
    ['{ title: Ingenting }', 'failed', 'test-empty'],
  ]
  test.each(rows)('%s: %s', (yaml, outcome, code) => {
    expect(outcomeOf(yaml)).toEqual([code === undefined ? [outcome] : [outcome, code]])
  })
})

describe('what a failing test tells', () => {
  const [result] = run('  - { title: Møtet er tidlig, measure: mote, falls: Første skoleuke }\n')
  const [diagnostic] = result!.diagnostics

  test('what was expected and found, in both languages', () => {
    expect(renderDiagnostic(diagnostic!, 'nb').message).toBe(
      'Testen «Møtet er tidlig» slo feil: ventet at alt faller innenfor «Første skoleuke», fant «Informasjonsmøte» torsdag 3. september 2026.',
    )
    expect(renderDiagnostic(diagnostic!, 'en').message).toBe(
      'Test “Møtet er tidlig” failed: expected all of it within “Første skoleuke”, found “Informasjonsmøte” on Thursday 3 September 2026.',
    )
  })

  test('the explanation of the obligation that broke it', () => {
    expect(renderDiagnostic(diagnostic!, 'nb').hint).toContain('Årshjulet sier: «3. september».')
    expect(renderDiagnostic(diagnostic!, 'en').hint).toContain('3 September 2026')
    const [lost] = run('  - { measure: dugnad, count: 1 }\n')[0]!.diagnostics
    expect(renderDiagnostic(lost!, 'nb').hint).toContain('Høstferie')
  })

  test('where the test stands, tests with errors before it counted', () => {
    const text = `kind: wheel\nid: a/b\ntitle: T\nlanguage: nb\n${measures}tests:\n  - { measur: mote }\n  - { measure: mote, count: 7 }\n`
    const document = loadWheel(text, { file: 'arshjul.yaml' }).value!
    const results = runSchoolTests(expand(resolveWheel(document).value, calendar))
    expect(results).toHaveLength(1)
    const { file, span, path } = results[0]!.diagnostics[0]!
    expect([file, text.slice(span!.start, span!.end), path]).toEqual([
      'arshjul.yaml',
      '{ measure: mote, count: 7 }',
      ['tests', 1],
    ])
  })

  test('a test without a title is named by what it asserts', () => {
    expect(run('  - { measure: mote, count: { atMost: 3 } }\n')[0]?.test).toBe('measure: mote, count: { atMost: 3 }')
  })

  test('several keys are several findings of one test', () => {
    const [one] = run('  - { measure: mote, count: 2, falls: Uke 40, before: oppstart }\n')
    expect(one?.diagnostics.map(({ code }) => code)).toEqual(Array(3).fill('check/test-failed'))
  })
})

describe('the tests of layers', () => {
  const layer = `kind: wheel
id: kommune/lag
title: Kommunens lag
language: sv
measures:
  - { id: samtal, title: Samtal, when: Vecka 37, responsible: [rektor] }
  - { id: enkat, title: Enkät, when: Vecka 45, responsible: [rektor] }
tests:
  - { measure: samtal, falls: under september }
  - { measure: enkat, count: 1 }
`
  const read = (ref: string) => (ref === 'kommune/lag' ? layer : undefined)
  const schoolTests = (more: string) => {
    const text = `kind: wheel\nid: skole/arshjul\ntitle: T\nlanguage: nb\nextends: [kommune/lag]\n${more}`
    return runSchoolTests(expand(resolveWheel(loadWheel(text).value!, { read }).value, calendar)).map(
      ({ layer, outcome, diagnostics }) => [layer, outcome, ...diagnostics.map(({ code }) => code)],
    )
  }
  test('run too, in their own language and before the wheel’s own', () => {
    expect(schoolTests('tests: [{ measure: samtal, falls: i september }]\n')).toEqual([
      ['kommune/lag', 'passed'],
      ['kommune/lag', 'passed'],
      ['skole/arshjul', 'passed'],
    ])
  })
  test('catch what a school changes', () => {
    expect(schoolTests('change: { samtal: { when: Uke 45 } }\n')[0]).toEqual([
      'kommune/lag',
      'failed',
      'check/test-failed',
    ])
  })
  test('are not run on what the school removed', () => {
    expect(schoolTests('remove: { enkat: { reason: Vi spør på annen måte } }\n')).toEqual([
      ['kommune/lag', 'passed'],
      ['kommune/lag', 'undecided', 'check/test-measure-removed'],
    ])
  })
})
