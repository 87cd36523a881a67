import { describe, expect, test } from 'vitest'
import { buildCalendar, expand, loadCalendar, loadWheel, type Plan, resolveWheel } from '../../src/index'
import { renderDiagnostic } from '../../src/languages/render-diagnostic'
import { windowText } from './answer-text'
import {
  nasjonalVestfold2026,
  rutinerVestfold2026,
  type ShortAnswers,
  stockholmAnywhere,
  vestfoldPackVestfold2026,
} from './other-answers'
import { loadPack, packIds, readRule } from './read-packs'

const calendarOf = (id: string) => buildCalendar(loadCalendar(readRule(`calendars/${id}`)!).value!).value!
const resolvePack = (id: string) => resolveWheel(loadWheel(readRule(id)!).value!, { read: readRule })
const planOf = (pack: string, calendar: string): Plan => expand(resolvePack(pack).value, calendarOf(calendar))

/** A plan as short answers: id without school year to adjusted window, form or reason. */
function answersOf(plan: Plan): ShortAnswers {
  const rows = plan.obligations.map((obligation): [string, string] => {
    const id = obligation.id.replace(`@${obligation.schoolYear}`, '')
    if (obligation.form === 'window' || obligation.form === 'day') return [id, windowText(obligation)]
    return [id, obligation.form === 'undated' ? obligation.reason : obligation.form]
  })
  return Object.fromEntries(rows)
}

describe('the packs on Vestfold 2026-27, against answers worked out by hand', () => {
  test.each([
    ['rutiner/laerere', rutinerVestfold2026],
    ['vestfold/tett-pa', vestfoldPackVestfold2026],
    ['nasjonal/videregaende', nasjonalVestfold2026],
    ['stockholm/elevhalsa', stockholmAnywhere],
  ] as const)('%s', (pack, answers) => {
    expect(answersOf(planOf(pack, 'no/vestfold/2026-27'))).toEqual(answers)
  })
})

describe('the teachers’ routines', () => {
  const meeting = 'klasselarermoter-uke-39-40-42'
  const candidatesOn = (calendar: string, year: string) => {
    const obligation = planOf('rutiner/laerere', calendar).get(`${meeting}@${year}`)!
    return 'candidates' in obligation ? obligation.candidates?.map(windowText) : undefined
  }

  test('one meeting per class in week 39, 40 or 42', () => {
    expect(candidatesOn('no/vestfold/2026-27', '2026-27')).toEqual([
      'mon 2026-09-21..fri 2026-09-25',
      'mon 2026-09-28..fri 2026-10-02',
      'mon 2026-10-12..fri 2026-10-16',
    ])
  })

  test('on Østfold’s calendar week 40 is the autumn break: said so, and nothing moved', () => {
    expect(candidatesOn('no/ostfold/2024-25', '2024-25')).toEqual([
      'mon 2024-09-23..fri 2024-09-27',
      'mon 2024-10-14..fri 2024-10-18',
    ])
    const plan = planOf('rutiner/laerere', 'no/ostfold/2024-25')
    const said = plan.diagnostics.filter((one) =>
      /2024-09-30|30\. september|uke 40/.test(renderDiagnostic(one, 'nb').message),
    )
    expect(said.map(({ severity }) => severity)).toEqual(['warning'])
  })

  test.each([
    ['no/ostfold/2024-25', '2024-25', 'fri 2024-11-01..thu 2024-11-14'],
    ['no/vestfold/2025-26', '2025-26', 'mon 2025-11-03..fri 2025-11-14'],
    ['no/vestfold/2026-27', '2026-27', 'mon 2026-11-02..fri 2026-11-13'],
  ])('medio november on %s', (calendar, year, window) => {
    expect(windowText(planOf('rutiner/laerere', calendar).get(`fagsamtale@${year}`) as never)).toBe(window)
  })
})

describe('Østfold’s quality system', () => {
  const plan = planOf('ostfold/elevstotte', 'no/ostfold/2024-25')

  test('dates its weekly meeting and nothing else', () => {
    const dated = plan.find({ dated: true })
    expect(new Set(dated.map(({ measure }) => measure))).toEqual(new Set(['ukentlige-elevmoter']))
    expect(dated.length).toBe(40)
  })

  test('"jevnlig" has no date and says why', () => {
    expect(plan.get('karriereplan-evaluering@2024-25')).toMatchObject({
      form: 'undated',
      reason: 'interval-unspecified',
    })
  })
})

describe.each(packIds)('%s alone', (id) => {
  const { value, diagnostics } = resolvePack(id)

  test('resolves without error or warning', () => {
    expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
  })

  test('every measure has its timing read and someone responsible', () => {
    for (const { id: measure, entries, responsible } of value.measures) {
      expect(
        entries.filter(({ timing }) => timing === undefined),
        measure,
      ).toEqual([])
      expect(responsible.length, measure).toBeGreaterThan(0)
    }
  })
})

test('the national layer names the page behind every entry, and what was not confirmed says so', () => {
  const pack = loadPack('nasjonal/videregaende')
  for (const { id, source } of [...pack.measures, ...pack.norms, ...pack.events]) {
    expect(source, id).toMatchObject({
      url: expect.stringMatching(/^https:\/\//),
      read: '2026-11-21',
      kind: 'national',
    })
  }
  const unconfirmed = pack.measures.filter(({ source }) => source?.verified !== true).map(({ id }) => id)
  expect(unconfirmed).toEqual(['elevsamtale', 'halvarsvurdering-fag'])
})
