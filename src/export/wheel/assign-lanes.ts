import type { DaySpan } from '../../date/day'
import { DayLane } from './day-lane'
import type { TonedItem, Track } from './find-tracks'
import type { YearScale } from './year-scale'

/** A lane with the tracks in it, each under its number. */
export interface Lane {
  readonly days: DayLane
  readonly tracks: ReadonlyMap<number, Track>
}

/** A label's days in its lane, and the item it stands beside. */
export interface LabelDays extends DaySpan {
  readonly item: TonedItem
  readonly track: Track
}

/** Returns how many days a track's label takes in the lane with this number; undefined where there is no such lane. */
export type LabelLength = (track: Track, lane: number) => number | undefined

/** A label comes again when so many days of its track have gone by without it. */
const repeatAfterDays = 75

/**
 * Assigns tracks to lanes: each goes to the first lane where neither its windows nor its label overlap anything (interval partitioning;
 * the same tracks in the same order give the same lanes). Undefined when `labelLength` says that the lanes do not suffice.
 */
export function assignLanes(tracks: readonly Track[], scale: YearScale, labelLength: LabelLength): Lane[] | undefined {
  const lanes: { days: DayLane; tracks: Map<number, Track> }[] = []
  for (const [position, track] of tracks.entries()) {
    const number = position + 1
    const windows = track.items.map(({ item }) => daysTaken(item.span ?? scale))
    for (let at = 0; ; at++) {
      const length = labelLength(track, at)
      if (length === undefined) return undefined
      const spans = length > 0 ? [...windows, daysBeside(track.items[0], length, scale)] : windows
      const lane = lanes[at] ?? { days: new DayLane(scale), tracks: new Map<number, Track>() }
      if (!spans.every((span) => lane.days.isFreeFor(number, span))) continue
      for (const span of spans) lane.days.take(number, span)
      lane.tracks.set(number, track)
      lanes[at] = lane
      break
    }
  }
  return lanes
}

/** Writes the labels of a lane where nothing else lies: each track's beside its first window, and again where it is long. */
export function writeLabels(lane: Lane, scale: YearScale, length: (track: Track) => number): LabelDays[] {
  const written: LabelDays[] = []
  for (const [number, track] of lane.tracks) {
    let last = Number.NEGATIVE_INFINITY
    const labelDays = length(track)
    // What stands all year is named on both halves of the wheel.
    const [first] = track.items
    const places = first.item.span ? track.items : [first, first]
    for (const [at, item] of places.entries()) {
      const days = daysBeside(item, labelDays, scale, first.item.span ? 0 : (at * scale.days) / 2)
      const { span } = item.item
      // A window that is long enough for its name has it.
      const isLong = span !== undefined && span.last - span.first >= labelDays && days.first > last
      if ((!isLong && days.first - last < repeatAfterDays) || !lane.days.isFreeFor(number, days)) continue
      lane.days.take(number, days)
      written.push({ first: days.first, last: days.last, item, track })
      last = days.last
    }
  }
  return written
}

/** Returns the days a window takes: a dot is wider than its day. */
function daysTaken({ first, last }: DaySpan): DaySpan {
  return first === last ? { first: first - 1, last: last + 1 } : { first, last }
}

/** Returns so many days from a window's first; moved back where they would run over the end of the year. */
function daysBeside({ item }: TonedItem, length: number, scale: YearScale, later = 0): DaySpan {
  const from = Math.floor((item.span?.first ?? scale.first) + later)
  const first = Math.max(scale.first, Math.min(from, scale.last - length + 1))
  return { first, last: Math.min(first + length - 1, scale.last) }
}
