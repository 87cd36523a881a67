import { xmlText } from '../xml-text'
import { type Angle, circlePath, coordinate } from './polar'

/** Collects the circles that texts run along, each once, for the drawing's `defs`. */
export class TextCircles {
  readonly #prefix: string
  readonly #circles = new Map<string, string>()

  constructor(prefix: string) {
    this.#prefix = prefix
  }

  /** Returns the id of the circle of this radius and direction. */
  id(radius: number, clockwise: boolean): string {
    const id = `${this.#prefix}${clockwise ? 'c' : 'a'}${coordinate(radius).replace('.', '_')}`
    if (!this.#circles.has(id)) this.#circles.set(id, `<path id="${id}" d="${circlePath(radius, clockwise)}"/>`)
    return id
  }

  /** Returns the `path` elements. */
  elements(): string {
    return [...this.#circles.values()].join('')
  }
}

/** A text that runs along a circle. */
export interface TextOnCircle {
  readonly text: string
  readonly radius: number
  readonly clockwise: boolean
  /** Where the text is held: its beginning in time, or its middle. */
  readonly at: Angle
  readonly anchor: 'earlier' | 'middle'
  readonly attributes?: string
}

/** Draws a text along a circle. Against the clock it ends where time begins, and so is read upright on the lower half. */
export function drawTextOnCircle(
  { text, radius, clockwise, at, anchor, attributes = '' }: TextOnCircle,
  circles: TextCircles,
): string {
  const turn = clockwise ? at : 2 * Math.PI - at
  const held = anchor === 'middle' ? ' text-anchor="middle"' : clockwise ? '' : ' text-anchor="end"'
  const path = `<textPath href="#${circles.id(radius, clockwise)}" startOffset="${coordinate(turn * radius)}"`
  return `<text${attributes}>${path}${held}>${xmlText(text)}</textPath></text>`
}
