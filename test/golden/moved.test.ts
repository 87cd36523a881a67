import { describe, expect, test } from 'vitest'
import { readShipped, shippedWheels } from '../../rules/index'
import { expand, loadWheel, type Obligation, parseIsoDay, resolveWheel, type Window, weekdayOf } from '../../src/index'
import { expectGolden, expectNoOthers } from './golden-file'
import { syntheticCalendar, syntheticYears } from './synthetic-calendar'

const packs = [...shippedWheels.keys()]
const fileOf = (pack: string) => `${pack.replaceAll('/', '-')}.txt`
const lostTo = ['no-day-left', 'free-day', 'too-close']

/** Tells whether a bound moved over anything but Saturdays and Sundays. */
function crossesWeekdays(from: string, to: string): boolean {
  const [low, high] = [parseIsoDay(from)!, parseIsoDay(to)!].sort((a, b) => a - b) as [number, number]
  for (let day = low; day <= high; day++) if (day !== parseIsoDay(to) && weekdayOf(day) < 6) return true
  return false
}

/** Tells whether a move is worth a line: that a window of whole weeks ends on a Friday is not. */
function isNews(before: Window, after: Window): boolean {
  const wholeWeeks = weekdayOf(parseIsoDay(before.first)!) === 1 && weekdayOf(parseIsoDay(before.due)!) === 7
  if (!wholeWeeks) return before.first !== after.first || before.due !== after.due
  return crossesWeekdays(before.first, after.first) || crossesWeekdays(before.due, after.due)
}

function movedLine(obligation: Obligation): string[] {
  if (obligation.form === 'undated') {
    if (!lostTo.includes(obligation.reason)) return []
    const was = obligation.unadjusted ? `${obligation.unadjusted.first}..${obligation.unadjusted.due}` : ''
    return [`${was} lost: ${obligation.reason} ${obligation.id}`]
  }
  if (obligation.form !== 'window' && obligation.form !== 'day') return []
  const { first, due, unadjusted, id } = obligation
  return isNews(unadjusted, obligation) ? [`${unadjusted.first}..${unadjusted.due} -> ${first}..${due} ${id}`] : []
}

/**
 * What breaks and holidays move or take away, from 2020–21 to 2039–40, on calendars made by rule: a change in how dates are moved
 * shows here although no shipped year has that case.
 */
describe('moved dates only, 2020–2040', () => {
  test.each(packs)('%s', (pack) => {
    const wheel = resolveWheel(loadWheel(readShipped(pack)!).value!, { read: readShipped }).value
    const lines = syntheticYears.flatMap((year) => {
      const plan = expand(wheel, syntheticCalendar(year, pack.startsWith('stockholm/') ? 'SE' : 'NO'))
      const moved = plan.obligations.flatMap((obligation) => movedLine(obligation))
      return [`# ${plan.calendar.schoolYear.id}: ${moved.length} of ${plan.obligations.length}`, ...moved]
    })
    expect(lines.filter((line) => line.startsWith('#'))).toHaveLength(20)
    expectGolden('moved', fileOf(pack), `${lines.join('\n')}\n`)
  })

  test('one file a pack', () => {
    expectNoOthers('moved', packs.map(fileOf))
  })
})
