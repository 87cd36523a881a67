import type { Weekday } from '../../date/day'
import type { Cursor } from './cursor'

/** Weekdays as they were listed. */
export interface WeekdayList {
  readonly weekdays: readonly Weekday[]
  readonly plural: boolean
  /** "mandag–onsdag": from the first to the last. */
  readonly range: boolean
  /** "tirsdag eller torsdag": one of them. */
  readonly either: boolean
}

const names = ['weekday', 'weekdays']

/** Reads one or several weekdays, singular or plural: "mandag og onsdag", "tirsdager", "mandag eller onsdag". */
export function readWeekdays(cursor: Cursor): WeekdayList | undefined {
  const weekdays: Weekday[] = []
  let [plural, range, either, from] = [false, false, false, 0]
  for (let word = cursor.peek(); word && cursor.any(names); word = cursor.peek()) {
    const day = Number(word.senses.weekday ?? word.senses.weekdays)
    for (let d = from || day; d <= day; d++) weekdays.push(d as Weekday)
    plural ||= word.senses.weekdays !== undefined
    cursor.at++
    const to = cursor.mark('-') || cursor.has('to')
    if (!to && !cursor.mark(',/+') && !cursor.any(['and', 'or'])) break
    if (!cursor.any(names, 1)) break
    range ||= to
    either ||= cursor.has('or')
    from = to ? day + 1 : 0
    cursor.at++
  }
  if (weekdays.length === 0) return undefined
  return { weekdays: [...new Set(weekdays)].sort((a, b) => a - b), plural, range, either }
}
