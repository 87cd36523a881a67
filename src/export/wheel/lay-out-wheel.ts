import { assignLanes, type LabelDays, type Lane, writeLabels } from './assign-lanes'
import { findTracks, type TonedItem, type Track } from './find-tracks'
import type { Band, Ring } from './group-rings'
import { labelText, textEms } from './label-text'
import type { Angle } from './polar'
import type { WheelItem } from './wheel-item'
import type { YearScale } from './year-scale'

/** A text along a circle. `from` and `to` bound it, clockwise; nothing else is written between them at its lane's radii. */
export interface ArcLabel {
  readonly text: string
  readonly from: Angle
  readonly to: Angle
  /** Radius of the line the letters stand on. */
  readonly baseline: number
  /** Written clockwise, its letters' feet inward: on the upper half. On the lower half the other way round, to be read upright. */
  readonly clockwise: boolean
  readonly item: TonedItem
}

/** An item with its place between two radii. */
export interface PlacedItem extends TonedItem {
  readonly inner: number
  readonly outer: number
}

/** The heading of a ring: along its period, or around the whole wheel. */
export interface RingHeading {
  readonly ring: Ring
  readonly inner: number
  readonly outer: number
}

/** Where everything in the rings lies; lengths are in units of the drawing. */
export interface WheelLayout {
  readonly placed: readonly PlacedItem[]
  readonly labels: readonly ArcLabel[]
  readonly headings: readonly RingHeading[]
  readonly fontSize: number
  readonly rowHeight: number
  /** Radius of what is left in the middle. */
  readonly inner: number
}

/** Room for the rings. */
export interface RingRoom {
  readonly outer: number
  readonly inner: number
}

/** From the largest to the smallest. */
const fontSizes = [18, 17, 16, 15, 14.5, 14, 13.5, 13, 12.5, 12, 11.5, 11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7]
/** Smaller than this is not read from a wall. */
const leastFont = 6.5
/** Height of a row in ems. Large type has air around it; small type gets it by being larger. */
const [airyRow, closeRow] = [1.68, 1.5]
const airyFrom = 13
/** The same where not every label has room. */
const tightRow = 1.4
const bandGap = 5
const maxHeading = 13
const maxLabelEms = 26
/** Room before and after a label, in ems. */
const labelMargin = 1.2
/** Room for a dot before its label, in ems. */
export const dotEms = 1.1

/**
 * Lays out the rings: lanes from the outside in, in the largest type in which every track's label has room beside its window. Where there
 * is too much for any type that can be read, the windows alone decide, and only labels that find room are written.
 */
export function layOutWheel(bands: readonly Band[], scale: YearScale, room: RingRoom): WheelLayout {
  const tracks = bands.map(findTracks)
  const texts = new Map<Track, { text: string; ems: number }>()
  for (const track of tracks.flat()) {
    const text = labelText(track.title, maxLabelEms)
    texts.set(track, { text, ems: textEms(text) })
  }
  const heading = Math.min(maxHeading, (0.3 * (room.outer - room.inner)) / Math.max(bands.length, 1))
  const height = room.outer - room.inner - bands.length * (heading + bandGap)
  const fits = ({ length }: readonly unknown[], row: number) => length * row <= height
  const fewest = tracks.map((own) => assignLanes(own, scale, () => 0)!)
  let best: { lanes: Lane[][]; fontSize: number } | undefined
  for (let [low, high] = [0, fontSizes.length - 1]; low <= high; ) {
    const middle = (low + high) >> 1
    const fontSize = fontSizes[middle]!
    const lanes = fits(fewest.flat(), rowOf(fontSize)) ? lanesWithLabels(fontSize) : undefined
    if (lanes) {
      best = { lanes, fontSize }
      high = middle - 1
    } else low = middle + 1
  }
  if (best) return place(best.lanes, best.fontSize, rowOf(best.fontSize))
  const rowHeight = Math.min(airyRow * 10, height / Math.max(fewest.flat().length, 1))
  return place(fewest, Math.min(10, rowHeight / tightRow), rowHeight)

  /** Assigns lanes band by band, so that each lane's radius, and with it the days its labels take, is known. */
  function lanesWithLabels(fontSize: number): Lane[][] | undefined {
    const rowHeight = rowOf(fontSize)
    const result: Lane[][] = []
    let outer = room.outer
    for (const own of tracks) {
      const top = outer - heading
      const lanes = assignLanes(own, scale, (track, at) => {
        const inner = top - (at + 1) * rowHeight
        if (inner < room.inner) return undefined
        return labelLength(track, inner, inner + rowHeight, fontSize)
      })
      if (!lanes) return undefined
      result.push(lanes)
      outer = top - lanes.length * rowHeight - bandGap
    }
    return result
  }

  function place(lanesOfBands: readonly Lane[][], fontSize: number, rowHeight: number): WheelLayout {
    const placed: PlacedItem[] = []
    const labels: ArcLabel[] = []
    const headings: RingHeading[] = []
    let outer = room.outer
    for (const [at, lanes] of lanesOfBands.entries()) {
      for (const ring of bands[at]!.rings) headings.push({ ring, inner: outer - heading, outer })
      outer -= heading
      for (const lane of lanes) {
        const inner = outer - rowHeight
        for (const { items } of lane.tracks.values())
          for (const { item, tone } of items) placed.push({ item, tone, inner, outer })
        if (fontSize >= leastFont) {
          const written = writeLabels(lane, scale, (track) => labelLength(track, inner, outer, fontSize))
          for (const label of written) labels.push(arcLabel(label, inner, outer, fontSize))
        }
        outer = inner
      }
      outer -= bandGap
    }
    placed.sort((a, b) => a.item.index - b.item.index)
    return { placed, labels, headings, fontSize, rowHeight, inner: outer }
  }

  function labelLength(track: Track, inner: number, outer: number, fontSize: number): number {
    const margin = isDot(track.items[0].item) ? labelMargin + dotEms : labelMargin
    const width = (texts.get(track)!.ems + margin) * fontSize
    return Math.ceil(width / (baselines(inner, outer, fontSize).inward * scale.dayAngle))
  }

  function arcLabel({ item, track, first, last }: LabelDays, inner: number, outer: number, fontSize: number): ArcLabel {
    const [from, to] = [scale.startOf(first), scale.endOf(last)]
    const clockwise = isUpperHalf((from + to) / 2)
    const { inward, outward } = baselines(inner, outer, fontSize)
    return { text: texts.get(track)!.text, from, to, baseline: clockwise ? inward : outward, clockwise, item }
  }
}

function rowOf(fontSize: number): number {
  return fontSize * (fontSize < airyFrom ? closeRow : airyRow)
}

/** Tells whether an item is drawn as a dot: a single day. */
export function isDot({ span }: WheelItem): boolean {
  return span !== undefined && span.first === span.last
}

/** Tells whether an angle is on the upper half of the wheel, where text that runs clockwise stands upright. */
export function isUpperHalf(angle: Angle): boolean {
  return Math.cos(angle) >= 0
}

/** The share of a row that the line along a window's inner edge takes. */
export const edgeShare = 0.16

/** Returns the radii that letters stand on, so that they are in the middle of what the edge leaves of the row. */
export function baselines(inner: number, outer: number, fontSize: number): { inward: number; outward: number } {
  const middle = (inner + (outer - inner) * edgeShare + outer) / 2
  return { inward: middle - fontSize * 0.36, outward: middle + fontSize * 0.36 }
}
