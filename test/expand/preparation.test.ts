import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildCalendar, expand, isDated, loadCalendar, loadWheel, parseIsoDay, resolveWheel } from '../../src/index'
import { readRule } from '../packs/read-packs'

/** School from Monday 17 August 2026; autumn break 5–9 October, Christmas from 19 December to 4 January. */
const calendar = buildCalendar(loadCalendar(readRule('calendars/no/vestfold/2026-27')!).value!).value!

function planOf(when: string, before: string, more = '') {
  const text = `kind: wheel
id: skole/arshjul
title: T
language: nb
measures:
  - id: mote
    title: Møte
    when: ${when}
    responsible: [rektor]
    prepare: [{ id: kall, title: Kalle inn, before: ${before}, responsible: [rådgiver] }]
${more}`
  const loaded = loadWheel(text)
  expect(loaded.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return expand(resolveWheel(loaded.value!).value, calendar)
}

const stepOf = (plan: ReturnType<typeof planOf>) => plan.obligations.find(({ id }) => id.endsWith('!kall'))!

describe('steps counted back from a deadline', () => {
  const rows: [when: string, before: string, expected: string, code?: string][] = [
    ['20. november', '10 days', 'TUE 2026-11-10'],
    ['20. november', '10 school days', 'FRI 2026-11-06'],
    ['20. november', '2 weeks', 'FRI 2026-11-06'],
    // Five days before Friday 20 November is Sunday the 15th: the Friday before it.
    ['20. november', '5 days', 'FRI 2026-11-13'],
    // School days jump over the autumn break, weeks land in it and step out in front.
    ['12. oktober', '1 school day', 'FRI 2026-10-02'],
    ['12. oktober', '1 week', 'FRI 2026-10-02', 'expand/step-in-break'],
    ['14. oktober', '1 week', 'FRI 2026-10-02', 'expand/step-in-break'],
    ['20. august', '4 weeks', 'outside-school-year', 'expand/step-before-year'],
    ['18. august', '3 school days', 'outside-school-year', 'expand/step-before-year'],
    // The deadline of a window is its last day.
    ['November', '1 week', 'MON 2026-11-23'],
  ]
  test.each(rows)('%s, %s before: %s', (when, before, expected, code) => {
    const plan = planOf(when, before)
    const step = stepOf(plan)
    const weekday = (iso: string) => ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'][new Date(iso).getUTCDay()]
    expect(isDated(step) ? `${weekday(step.due)} ${step.due}` : 'reason' in step && step.reason).toBe(expected)
    const codes = plan.diagnostics.map((diagnostic) => diagnostic.code).filter((one) => one.startsWith('expand/step-'))
    expect(codes).toEqual(code === undefined ? [] : [code])
  })

  test('a step moves with its deadline, by a decision too', () => {
    const moved = `decisions: [{ schoolYear: 2026-27, measure: mote, move: { first: 2026-11-27, due: 2026-11-27 }, reason: Kurs, decidedBy: rektor }]\n`
    expect(stepOf(planOf('20. november', '2 weeks', moved))).toMatchObject({ due: '2026-11-13' })
  })

  test('a step is never after its day counted back, never after the deadline, and falls on a day somebody works', () => {
    const unit = fc.constantFrom('days', 'school days', 'weeks')
    fc.assert(
      fc.property(fc.integer({ min: 36, max: 51 }), fc.integer({ min: 1, max: 12 }), unit, (week, count, of) => {
        const plan = planOf(`Uke ${week}`, `${count} ${of}`)
        const [deadline, step] = [plan.get('mote@2026-27')!, stepOf(plan)]
        if (!isDated(deadline)) {
          expect(isDated(step)).toBe(false)
        } else if (isDated(step)) {
          expect(step.due <= step.unadjusted.due && step.due < deadline.due).toBe(true)
          expect(calendar.daysOf('working').has(parseIsoDay(step.due)!)).toBe(true)
        } else {
          expect('reason' in step && step.reason).toBe('outside-school-year')
        }
      }),
      { numRuns: 40 },
    )
  })
})
