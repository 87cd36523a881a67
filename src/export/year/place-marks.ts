import type { DaySpan } from '../../date/day'
import type { YearMark } from './year-marks'

/** A mark in one week of the grid. Columns are 0 for Monday to 6 for Sunday. */
export interface PlacedMark {
  readonly mark: YearMark
  readonly column: number
  /** How many days of the week it covers. */
  readonly days: number
  /** How many columns its text may take: its own days and those after it that nothing else stands in. */
  readonly room: number
  readonly lane: number
  /** It goes on from the week before. */
  readonly continued: boolean
}

/** The marks of one week: those that found a lane, and how many did not, by the column they start in. */
export interface PlacedWeek {
  readonly marks: readonly PlacedMark[]
  readonly hidden: ReadonlyMap<number, readonly YearMark[]>
}

/** So many lanes lie under a day's number; what finds none is counted there, and stands in the list like everything else. */
export const mostLanes = 4

/** A text of a single day wants this many columns, and takes fewer where there is no lane with as many. */
const wantedRoom = 3

/** Lays the marks that touch the days into lanes: what comes seldom first, then what starts first, then the longest. */
export function placeMarks(marks: readonly YearMark[], { first, last }: DaySpan, monday: number): PlacedWeek {
  const touching = marks.filter((mark) => mark.first <= last && mark.last >= first)
  const order = touching
    .map((mark, at) => ({ mark, at }))
    .sort(
      (a, b) =>
        Math.min(a.mark.often, 4) - Math.min(b.mark.often, 4) ||
        a.mark.first - b.mark.first ||
        b.mark.last - a.mark.last ||
        a.at - b.at,
    )
  const taken = Array.from({ length: mostLanes }, () => new Array<boolean>(7).fill(false))
  const placed: Omit<PlacedMark, 'room'>[] = []
  const hidden = new Map<number, YearMark[]>()
  for (const { mark } of order) {
    const column = Math.max(mark.first, first) - monday
    const days = Math.min(mark.last, last) - monday - column + 1
    const wide = Math.max(days, Math.min(wantedRoom, 7 - column))
    const free = (width: number) => taken.findIndex((lane) => !lane.slice(column, column + width).includes(true))
    const roomy = free(wide)
    const lane = roomy >= 0 ? roomy : free(days)
    if (lane < 0) {
      hidden.set(column, [...(hidden.get(column) ?? []), mark])
      continue
    }
    taken[lane]!.fill(true, column, column + days)
    placed.push({ mark, column, days, lane, continued: mark.first < first })
  }
  const withRoom = placed.map((one): PlacedMark => {
    const next = placed
      .filter(({ lane, column }) => lane === one.lane && column > one.column)
      .reduce((least, { column }) => Math.min(least, column), 7)
    return { ...one, room: next - one.column }
  })
  return { marks: withRoom, hidden }
}
