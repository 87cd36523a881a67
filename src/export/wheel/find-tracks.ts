import type { Band } from './group-rings'
import type { WheelItem } from './wheel-item'

/** An item with the tone of its ring. */
export interface TonedItem {
  readonly item: WheelItem
  readonly tone: number
}

/** What is kept in one lane: the times of one measure that do not overlap, or one that stands all year. */
export interface Track {
  readonly items: readonly [TonedItem, ...TonedItem[]]
  readonly title: string
}

/** From so many times on a measure is a row of beads around the wheel, and lies outermost, next to the weeks. */
const manyTimes = 6

/**
 * Gathers a band's items into tracks: a measure that comes again keeps to one track, and to several only where its own windows overlap.
 * Measures with many times come first, then the others in order of time, then those that stand all year.
 */
export function findTracks({ rings }: Band): Track[] {
  const series = new Map<string, TonedItem[]>()
  const toned = rings.flatMap(({ items, tone }) => items.map((item) => ({ item, tone })))
  for (const one of toned.sort((a, b) => a.item.index - b.item.index)) {
    const own = series.get(one.item.series)
    if (own) own.push(one)
    else series.set(one.item.series, [one])
  }
  const tracks = [...series.values()].flatMap(withoutOverlap)
  const rank = ({ items }: Track) => (items[0].item.span ? (items.length >= manyTimes ? 0 : 1) : 2)
  return tracks.sort((a, b) => rank(a) - rank(b) || a.items[0].item.index - b.items[0].item.index)
}

/** Parts the times of a measure so that none overlaps the one before it; each goes to the first part that is free. */
function withoutOverlap(items: readonly TonedItem[]): Track[] {
  const parts: { ends: number; items: [TonedItem, ...TonedItem[]] }[] = []
  for (const one of items) {
    const { first, last } = one.item.span ?? { first: -Infinity, last: Infinity }
    const free = parts.find(({ ends }) => ends < first)
    if (!free) parts.push({ ends: last, items: [one] })
    else {
      free.items.push(one)
      free.ends = last
    }
  }
  return parts.map(({ items }) => ({ items, title: items[0].item.obligation.title }))
}
