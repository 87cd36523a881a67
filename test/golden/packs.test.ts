import { describe, expect, test } from 'vitest'
import { readShipped, shippedCalendars, shippedWheels } from '../../rules/index'
import { buildCalendar, expand, loadCalendar, loadWheel, type Plan, resolveWheel } from '../../src/index'
import { dumpPlan } from './dump-plan'
import { expectGolden, expectNoOthers } from './golden-file'

const halden = 'halden/elevoppfolging'
/** Every pack but Halden's, which has a file for each calendar. */
const packs = [...shippedWheels.keys()].filter((id) => id !== halden)
const countryOf = (pack: string) => (pack.startsWith('stockholm/') ? 'se/' : 'no/')
const fileOf = (pack: string) => `${pack.replaceAll('/', '-')}.txt`

const calendars = [...shippedCalendars].map(([id, text]) => ({
  id,
  calendar: buildCalendar(loadCalendar(text).value!).value!,
}))

function plansOf(pack: string): Plan[] {
  const wheel = resolveWheel(loadWheel(readShipped(pack)!).value!, { read: readShipped }).value
  return calendars.filter(({ id }) => id.startsWith(countryOf(pack))).map(({ calendar }) => expand(wheel, calendar))
}

/** Every shipped pack on every shipped calendar of its country, the calendars in order of their ids. */
describe('every pack on every calendar year of its country', () => {
  test.each(packs)('%s', (pack) => {
    const plans = plansOf(pack)
    expect(plans.length).toBeGreaterThan(8)
    for (const plan of plans) expect(plan.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expectGolden('packs', fileOf(pack), plans.map(dumpPlan).join('\n'))
  })

  test('no dump is left over from a pack that is not shipped', () => {
    expect(packs.length).toBeGreaterThan(4)
    expectNoOthers('packs', packs.map(fileOf))
  })
})
