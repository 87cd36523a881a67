import type { DaySpan, EpochDay } from '../date/day'
import type { RollConvention } from '../date/roll-convention'
import type { DayIndex } from './day-index'

/**
 * Moves a day to a good one by the convention. A good day stays; so does every day under `none`. The `modified-…` conventions
 * turn round at the bounds of `period` and find nothing when it holds no good day; `following`, `preceding` and `nearest` may
 * leave it. `nearest` takes the later day of a tie.
 *
 * Undefined when the day, or a day that would have to be looked at, lies outside what the index knows: nothing is guessed.
 */
export function rollDay(
  day: EpochDay,
  convention: RollConvention,
  index: DayIndex,
  period: DaySpan,
): EpochDay | undefined {
  if (day < index.firstDay || day > index.lastDay) return undefined
  if (convention === 'none' || index.has(day)) return day
  switch (convention) {
    case 'following':
      return index.next(day)
    case 'preceding':
      return index.previous(day)
    case 'modified-following':
      return inside(nextWithin(day, index, period), period) ?? turnBack(day, index, period)
    case 'modified-preceding':
      return inside(previousWithin(day, index, period), period) ?? turnForward(day, index, period)
    case 'nearest':
      return nearest(day, index)
  }
}

function inside(day: EpochDay | undefined, period: DaySpan): EpochDay | undefined {
  return day !== undefined && day >= period.first && day <= period.last ? day : undefined
}

function nextWithin(day: EpochDay, index: DayIndex, period: DaySpan): EpochDay | undefined {
  return index.next(Math.max(day, period.first))
}

function previousWithin(day: EpochDay, index: DayIndex, period: DaySpan): EpochDay | undefined {
  return index.previous(Math.min(day, period.last))
}

/** Looks backwards, unless a good day might still follow in a part of the period that the index does not know. */
function turnBack(day: EpochDay, index: DayIndex, period: DaySpan): EpochDay | undefined {
  return period.last > index.lastDay ? undefined : inside(previousWithin(day, index, period), period)
}

function turnForward(day: EpochDay, index: DayIndex, period: DaySpan): EpochDay | undefined {
  return period.first < index.firstDay ? undefined : inside(nextWithin(day, index, period), period)
}

function nearest(day: EpochDay, index: DayIndex): EpochDay | undefined {
  const later = index.next(day)
  const earlier = index.previous(day)
  // Beyond a bound the first day may be good: it must be farther away than the candidate to be ruled out.
  const laterDistance = (later ?? index.lastDay + 1) - day
  const earlierDistance = day - (earlier ?? index.firstDay - 1)
  return laterDistance <= earlierDistance ? later : earlier
}
