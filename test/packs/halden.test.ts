import { describe, expect, test } from 'vitest'
import { buildCalendar, expand, loadCalendar, type Obligation, type Plan, resolveWheel } from '../../src/index'
import { answerOf, windowText } from './answer-text'
import { type Answers, ostfold2024, vestfold2026, weeklyTeam } from './halden-answers'
import { loadPack, readRule } from './read-packs'

const wheel = resolveWheel(loadPack('halden/elevoppfolging'), { read: readRule })

function planOn(calendar: string): Plan {
  return expand(wheel.value, buildCalendar(loadCalendar(calendar).value!).value!)
}

/** An id without its school year: `klasselarermoter~fri#n1`. */
const shortId = ({ id, schoolYear }: Obligation) => id.replace(`@${schoolYear}`, '')
const team = 'psykososialt-team'

describe.each([
  ['no/vestfold/2026-27', vestfold2026, weeklyTeam.vestfold2026],
  ['no/ostfold/2024-25', ostfold2024, weeklyTeam.ostfold2024],
] as const)('Halden on %s, against answers worked out by hand', (calendarId, answers: Answers, weekly) => {
  const plan = planOn(readRule(`calendars/${calendarId}`)!)
  const found = new Map(plan.obligations.map((obligation) => [shortId(obligation), obligation]))

  test.each(Object.entries(answers))('%s', (id, answer) => {
    const obligation = found.get(id)
    expect(
      obligation,
      `${id} is not among ${[...found.keys()].filter((one) => one.startsWith(id.slice(0, 6)))}`,
    ).toBeDefined()
    expect(answerOf(obligation!)).toEqual(answer)
  })

  test('there is nothing else but the weekly team', () => {
    const others = [...found.keys()].filter((id) => !id.startsWith(`${team}#`))
    expect(others.sort()).toEqual(Object.keys(answers).sort())
  })

  test('the weekly team meets in every school week; what a break takes stays, with the reason', () => {
    const meetings = plan.obligations.filter(({ measure }) => measure === team)
    const weeksOf = (forms: string) =>
      meetings.filter(({ form }) => forms.includes(form)).map(({ cell }) => Number(cell?.slice(1)))
    expect(weeksOf('window day')).toEqual([...weekly.met])
    expect(weeksOf('undated').sort((a, b) => a - b)).toEqual([...weekly.lost].sort((a, b) => a - b))
    const short: Record<string, string> = weekly.short
    for (const meeting of meetings) {
      if (meeting.form !== 'window' && meeting.form !== 'day') continue
      const text = windowText(meeting)
      const cell = meeting.cell ?? ''
      if (short[cell]) expect(text, cell).toBe(short[cell])
      else expect(text, cell).toMatch(/^mon .*fri /)
    }
  })

  test('an obligation is shown in the quarters it belongs to', () => {
    const shownIn = (id: string) => found.get(id)?.periods
    expect(shownIn('halvarsvurdering')).toEqual(['Q2', 'Q3'])
    expect(shownIn('midttimesamlinger')).toEqual(['Q1', 'Q2', 'Q3', 'Q4'])
    for (const quarter of ['Q1', 'Q2', 'Q3', 'Q4']) expect(shownIn(`tt-mote#${quarter}.1`)).toEqual([quarter])
    expect(shownIn('klasselarermoter~plan#n4')).toEqual(['Q3'])
    expect(shownIn('sommerskole')).toEqual(['Q4'])
  })

  test('the phases of the third week and the chain do not restart at a quarter', () => {
    const cells = (measure: string) =>
      plan.obligations.filter((one) => one.measure === measure).map(({ cell }) => Number(cell?.slice(1)))
    for (const measure of ['resultatoppfolging', 'klasselarermoter']) {
      const inOrder = cells(measure).sort((a, b) => a - b)
      expect(inOrder).toEqual(inOrder.map((_, index) => index + 1))
    }
  })
})

describe('Halden when the next school start is known', () => {
  const plan = planOn(
    readRule('calendars/no/vestfold/2025-26')!
      .replace(/^nextSchoolYear:.*\n/m, '')
      .concat('\nnextSchoolYear: { firstSchoolDay: 2026-08-17 }\n'),
  )

  test.each([
    ['klassefordeling', 'sat 2026-08-01..sun 2026-08-16', 'mon 2026-08-03..fri 2026-08-14'],
    ['sommerskole', 'sat 2026-08-01..sun 2026-08-16', 'mon 2026-08-03..fri 2026-08-14'],
    ['moter-sarbare-elever', 'fri 2026-05-01..sun 2026-08-16', 'mon 2026-05-04..fri 2026-08-14'],
    ['overgangsmoter-juni', 'mon 2026-06-01..tue 2026-06-30', 'mon 2026-06-01..fri 2026-06-19'],
  ])('%s lies in the August after the year', (measure, raw, adjusted) => {
    expect(answerOf(plan.get(`${measure}@2025-26`)!)).toEqual({ raw, adjusted })
  })
})

describe('Halden on a calendar with planning days and an exam period', () => {
  const plan = planOn(
    `${readRule('calendars/no/vestfold/2026-27')!
      .replace(/^planningDays:.*\n/m, '')
      .replace(/^events:.*\n/m, '')}
planningDays: [2026-08-13, 2026-08-14]
events: [{ id: exam, title: Eksamen, from: 2027-05-18, to: 2027-06-11 }]
plans: { moteplan: { title: Møteplan, dates: [2026-09-09, 2026-09-30, 2026-10-21] } }
`,
  )

  test('one of the planning days in August', () => {
    const obligation = plan.get('klasselarermoter-overgang@2026-27')!
    expect(answerOf(obligation)).toMatchObject({ adjusted: 'thu 2026-08-13..fri 2026-08-14' })
  })

  test('courses before the exam end the school day before it', () => {
    const obligation = plan.get('intensivkurs@2026-27')!
    expect(answerOf(obligation)).toEqual({
      raw: 'thu 2027-04-01..mon 2027-05-17',
      adjusted: 'thu 2027-04-01..fri 2027-05-14',
    })
  })
})

test('Halden resolves without a finding', () => {
  expect(wheel.diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
})

/** The hand-written weekdays are checked against the dates, so that a slip in the answers is not blamed on the engine. */
test('the answers name the right weekdays', () => {
  const texts = [vestfold2026, ostfold2024].flatMap((answers) =>
    Object.values(answers).flatMap((answer) => ('open' in answer ? [answer.raw] : [answer.raw, answer.adjusted])),
  )
  for (const text of texts) {
    if (text === undefined) continue
    const [first = '', due = ''] = text.split('..').map((part) => part.slice(4))
    expect(windowText({ first, due })).toBe(text)
  }
})
