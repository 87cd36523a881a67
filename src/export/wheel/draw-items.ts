import { xmlAttribute, xmlText } from '../xml-text'
import { drawTextOnCircle, type TextCircles } from './draw-text'
import { labelText, textEms } from './label-text'
import {
  type ArcLabel,
  dotEms,
  edgeShare,
  isDot,
  isUpperHalf,
  type PlacedItem,
  type RingHeading,
  type WheelLayout,
} from './lay-out-wheel'
import { toneCount } from './palette'
import { arcPath, coordinate, pointAt, sectorPath } from './polar'
import type { WheelItem } from './wheel-item'
import type { YearScale } from './year-scale'

/** What is said of an item, and where it leads. */
export interface ItemText {
  /** Read aloud, and shown when pointed at. */
  readonly label: string
  /** Attributes for the item's element, written out, with a blank in front. */
  readonly attributes?: string
  /** Address of the same obligation in the page around the wheel. */
  readonly href?: string
}

/** Draws the items in order of time: an arc, a dot, or a whole ring each, focusable and named. */
export function drawItems(layout: WheelLayout, scale: YearScale, textOf: (item: WheelItem) => ItemText): string {
  return layout.placed
    .map((placed) => {
      const { label, attributes = '', href } = textOf(placed.item)
      const { tentative, form } = placed.item.obligation
      const kind = placed.item.span ? (isDot(placed.item) ? 'dot' : 'arc') : 'ring'
      const classes = `item ${kind} t${placed.tone % toneCount}${tentative ? ' maybe' : ''}`
      const name = xmlAttribute(label)
      const shape = `<title>${xmlText(label)}</title>${drawShape(placed, layout.rowHeight, scale)}`
      const head = `<g class="${classes}" role="listitem" data-form="${form}"${attributes}`
      return href === undefined
        ? `${head} tabindex="0" aria-label="${name}">${shape}</g>`
        : `${head}><a href="${xmlAttribute(href)}" aria-label="${name}">${shape}</a></g>`
    })
    .join('\n')
}

function drawShape({ item, inner, outer }: PlacedItem, rowHeight: number, scale: YearScale): string {
  const edge = rowHeight * edgeShare
  const line = inner + edge / 2
  const top = outer - rowHeight * 0.08
  if (!item.span) {
    const middle = (inner + top) / 2
    const width = coordinate(top - inner)
    return `<circle class="band" r="${coordinate(middle)}" stroke-width="${width}"/><circle class="edge" r="${coordinate(line)}" stroke-width="${coordinate(edge)}"/>`
  }
  if (isDot(item)) {
    const at = (scale.startOf(item.span.first) + scale.endOf(item.span.last)) / 2
    const middle = (inner + outer) / 2
    const [x = '', y = ''] = pointAt(at, middle).split(' ')
    const radius = Math.min(rowHeight * 0.32, middle * scale.dayAngle * 1.5)
    return `<circle class="spot" cx="${x}" cy="${y}" r="${coordinate(radius)}"/>`
  }
  const air = scale.dayAngle * 0.1
  const hull = ends(item.span, scale, air)
  const shapes = (item.candidates ?? [item.span]).map((span) => {
    const { from, to } = ends(span, scale, air)
    return `<path class="face" d="${sectorPath(from, to, inner, top)}"/><path class="edge" stroke-width="${coordinate(edge)}" d="${arcPath(from, to, line)}"/>`
  })
  if (!item.candidates) return shapes.join('')
  return `<path class="hull" d="${arcPath(hull.from, hull.to, line)}"/>${shapes.join('')}`
}

/** Returns the angles of a window, a little air on both sides; of the whole year short of a whole turn, which no arc can be. */
function ends(span: { first: number; last: number }, scale: YearScale, air: number): { from: number; to: number } {
  return { from: scale.startOf(span.first) + air, to: scale.endOf(span.last) - air }
}

/** Draws the items' labels. They repeat what the items say, and are kept from screen readers. */
export function drawLabels({ labels, fontSize }: WheelLayout, scale: YearScale, circles: TextCircles): string {
  const texts = labels.map((label) => {
    const { text, baseline: radius, clockwise, item } = label
    const attributes = ` class="label${item.item.obligation.tentative ? ' maybe' : ''}" data-item="${item.item.index}"`
    return drawTextOnCircle(
      { text, radius, clockwise, at: beginning(label, fontSize, scale), anchor: 'earlier', attributes },
      circles,
    )
  })
  return `<g class="labels" font-size="${coordinate(fontSize)}" aria-hidden="true">${texts.join('')}</g>`
}

function beginning({ from, baseline, item }: ArcLabel, fontSize: number, scale: YearScale): number {
  const before = 0.5 + (isDot(item.item) ? dotEms : 0)
  return from + Math.max((before * fontSize) / baseline, isDot(item.item) ? scale.dayAngle * 2 : 0)
}

/** Draws each ring's heading: a period's over its days, another's around the wheel. */
export function drawHeadings(headings: readonly RingHeading[], scale: YearScale, circles: TextCircles): string {
  return headings.map((heading) => drawHeading(heading, scale, circles)).join('')
}

const quarterTurn = Math.PI / 2

function drawHeading({ ring, inner, outer }: RingHeading, scale: YearScale, circles: TextCircles): string {
  const size = Math.min((outer - inner) * 0.68, 9)
  const middle = (inner + outer) / 2
  const tone = `t${ring.tone % toneCount}`
  const line = coordinate(outer - 0.8)
  const write = (at: number, room: number, anchor: 'earlier' | 'middle') => {
    if (size < 5) return ''
    const clockwise = isUpperHalf(at)
    const text = labelText(ring.title, Math.min(40, (room * (middle - size)) / (size * 1.1)))
    const radius = middle + (clockwise ? -0.36 : 0.36) * size - 0.6
    const attributes = ` class="heading" font-size="${coordinate(size)}"`
    return textEms(text) < 2 ? '' : drawTextOnCircle({ text, radius, clockwise, at, anchor, attributes }, circles)
  }
  if (ring.span) {
    const { from, to } = ends(ring.span, scale, scale.dayAngle * 0.5)
    const drawn = `<path class="edge" stroke-width="1.6" d="${arcPath(from, to, outer - 0.8)}"/>`
    return `<g class="${tone}">${drawn}${write((from + to) / 2, to - from, 'middle')}</g>`
  }
  const turns = [0, 1, 2, 3].map((turn) => write((turn + 0.5) * quarterTurn, quarterTurn * 0.92, 'middle'))
  return `<g class="${tone}"><circle class="edge" stroke-width="1.6" r="${line}"/>${turns.join('')}</g>`
}
