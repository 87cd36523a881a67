import type { Band, Ring, RingKind } from './group-rings'
import { layOutWheel, type RingRoom, type WheelLayout } from './lay-out-wheel'
import type { YearScale } from './year-scale'

/** Rings, and where everything in them lies. */
export interface ChosenRings {
  readonly bands: readonly Band[]
  readonly layout: WheelLayout
}

/** Smaller type than this is worth fewer rings. */
const wantedFont = 8
/** So many rings keep to themselves, however small the type is. */
const fewestOwn = 3

/**
 * Lays out the rings, and where there are so many that little can be read, gathers those with the fewest items in one ring, innermost: as few
 * of them as give type that can be read, else as many as give the largest. Periods are never gathered: they follow each other in a band.
 */
export function chooseRings(
  bands: readonly Band[],
  kind: RingKind,
  title: string,
  scale: YearScale,
  room: RingRoom,
): ChosenRings {
  let best: ChosenRings = { bands, layout: layOutWheel(bands, scale, room) }
  if (kind === 'period') return best
  const rings = bands.flatMap((band) => band.rings)
  for (let own = rings.length - 2; own >= fewestOwn && best.layout.fontSize < wantedFont; own--) {
    const gathered = gatherSmall(rings, own, title)
    const layout = layOutWheel(gathered, scale, room)
    if (layout.fontSize > best.layout.fontSize) best = { bands: gathered, layout }
  }
  return best
}

/** Keeps the rings with the most items, each in its order and tone, and puts the others' items into one, which says whose they are. */
export function gatherSmall(rings: readonly Ring[], own: number, title: string): Band[] {
  const bySize = [...rings].sort((a, b) => b.items.length - a.items.length)
  const large = new Set(bySize.slice(0, own))
  const kept = rings.filter((ring) => large.has(ring))
  const small = rings.filter((ring) => !large.has(ring))
  const tones = new Set(kept.map(({ tone }) => tone))
  const others: Ring = {
    title,
    members: small.map((ring) => ring.title),
    tone: rings.findIndex((_, tone) => !tones.has(tone)),
    items: small.flatMap(({ items }) => items),
  }
  return [...kept, others].map((ring) => ({ rings: [ring] }))
}
