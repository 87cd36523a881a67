import fc from 'fast-check'
import { dayFromCivil, isoFromDay } from '../../src/date/day'
import { schoolYearStarting } from '../../src/date/school-year'
import type { CalendarDocument } from '../../src/load/calendar-document'
import { calendarDocument, noFile } from './calendar-factory'

const anyDate = (startYear: number, reach: number) =>
  fc
    .integer({ min: dayFromCivil(startYear, 8, 1) - reach, max: dayFromCivil(startYear + 1, 7, 31) + reach })
    .map(isoFromDay)

const anySpan = (startYear: number) =>
  fc
    .tuple(anyDate(startYear, 20), fc.integer({ min: 0, max: 20 }))
    .map(([from, length]) => ({ from, to: isoFromDay(Date.parse(from) / 86_400_000 + length) }))

const names = ['autumn', 'christmas', 'winter', 'easter', 'potato']

/** Calendars of any year and country with anything anywhere: overlapping, outside, on weekends, twice. */
export const anyDocument: fc.Arbitrary<CalendarDocument> = fc.integer({ min: 1990, max: 2060 }).chain((startYear) => {
  const date = anyDate(startYear, 20)
  const dates = fc.array(date, { maxLength: 6 })
  return fc
    .record({
      country: fc.constantFrom('NO' as const, 'SE' as const, 'DK' as const, 'FI' as const),
      firstSchoolDay: fc.integer({ min: 0, max: 40 }).map((n) => isoFromDay(dayFromCivil(startYear, 8, 1) + n)),
      lastSchoolDay: fc.integer({ min: 0, max: 70 }).map((n) => isoFromDay(dayFromCivil(startYear + 1, 5, 20) + n)),
      schoolWeekOne: fc.constantFrom('first-day' as const, 'first-full' as const),
      breaks: fc
        .array(anySpan(startYear), { maxLength: 5 })
        .map((spans) => spans.map((span, i) => ({ id: names[i]!, title: names[i]!, ...span }))),
      planningDays: dates,
      daysOff: fc.array(date, { maxLength: 5 }).map((days) => days.map((day) => ({ date: day, title: 'Fridag' }))),
      events: dates.map((days) => [{ id: 'exam', title: 'Eksamen', dates: days }]),
      next: fc.option(fc.integer({ min: -10, max: 40 }).map((n) => isoFromDay(dayFromCivil(startYear + 1, 8, 1) + n))),
    })
    .map(({ next, ...parts }) =>
      calendarDocument({
        ...parts,
        file: noFile,
        schoolYear: schoolYearStarting(startYear).id,
        ...(next !== null && { nextSchoolYear: { firstSchoolDay: next, planningDays: [next] } }),
      }),
    )
})
