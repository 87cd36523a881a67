import type { DaySpan, EpochDay } from '../../date/day'
import type { Angle } from './polar'

/** Where the days of a school year lie around the wheel: its first day begins at twelve o'clock, and time runs clockwise. */
export interface YearScale extends DaySpan {
  /** How many days there are around the wheel: 365 or 366, more where a window reaches into the next August. */
  readonly days: number
  /** The angle of one day. */
  readonly dayAngle: Angle
  /** Returns the angle at which a day begins. */
  startOf(day: EpochDay): Angle
  /** Returns the angle at which a day ends. */
  endOf(day: EpochDay): Angle
}

/** Makes the scale of a school year, stretched to days outside it where there are some to show. */
export function yearScale(year: { firstDay: EpochDay; lastDay: EpochDay }, shown: readonly DaySpan[]): YearScale {
  let [first, last] = [year.firstDay, year.lastDay]
  for (const span of shown) {
    if (span.first < first) first = span.first
    if (span.last > last) last = span.last
  }
  const days = last - first + 1
  const dayAngle = (2 * Math.PI) / days
  const clamp = (day: number) => Math.min(Math.max(day - first, 0), days) * dayAngle
  return { first, last, days, dayAngle, startOf: (day) => clamp(day), endOf: (day) => clamp(day + 1) }
}
