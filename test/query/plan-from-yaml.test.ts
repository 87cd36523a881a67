import { describe, expect, it } from 'vitest'
import { readShipped, shippedCalendars, shippedWheels } from '../../rules/index'
import { buildCalendar, expand, loadCalendar, loadWheel, planFromYaml, resolveWheel } from '../../src/index'

const wheelText = shippedWheels.get('halden/elevoppfolging')!
const calendarText = shippedCalendars.get('no/vestfold/2026-27')!

describe('planFromYaml', () => {
  it('answers what the stages answer one by one', () => {
    const { value: plan, diagnostics } = planFromYaml(wheelText, calendarText, { read: readShipped })
    const wheel = resolveWheel(loadWheel(wheelText).value!, { read: readShipped }).value
    const calendar = buildCalendar(loadCalendar(calendarText).value!).value!
    expect(plan?.obligations).toEqual(expand(wheel, calendar).obligations)
    expect(diagnostics.map(({ code }) => code)).toContain('expand/plan-missing')
  })

  it('reports both texts when neither can be planned', () => {
    const { value, diagnostics } = planFromYaml(calendarText, wheelText)
    expect(value).toBeUndefined()
    expect(diagnostics.map(({ code }) => code)).toEqual(['load/wrong-kind', 'load/wrong-kind'])
  })

  it('plans what is sound beside a measure that is not', () => {
    const text = `${wheelText}  - { id: slurv, title: Slurv, when: Uke 36, ansvarlig: rektor }\n`
    const { value: plan, diagnostics } = planFromYaml(text, calendarText)
    expect(diagnostics.map(({ code }) => code)).toContain('load/unknown-key')
    expect(plan?.find({ measure: 'psykososialt-team' }).length).toBeGreaterThan(30)
  })
})
