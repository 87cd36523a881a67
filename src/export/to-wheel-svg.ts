import { parseIsoDay } from '../date/day'
import type { Plan } from '../query/plan'
import { ExportError } from './export-error'
import { type ExportOptions, languageOf, selectObligations } from './select-obligations'
import { drawPoster, drawSquare } from './wheel/draw-wheel'
import type { RingKind } from './wheel/group-rings'
import type { WheelItem } from './wheel/wheel-item'
import type { ThemeChoice } from './wheel/wheel-style'
import { xmlAttribute } from './xml-text'

/** What a wheel takes. */
export interface WheelOptions extends ExportOptions {
  /** What the rings stand for. Default: the wheel's periods where it has several, else who is responsible. */
  readonly rings?: RingKind
  /** Draws a hand at this day (`YYYY-MM-DD`); none by default, and none for a day outside the year. */
  readonly today?: string
  /** Colours. Default `auto`: dark where the reader's screen is; light on paper. */
  readonly theme?: ThemeChoice
  /** `poster` (default) has title and legend beside the wheel, in the shape of an A-series sheet; `wheel` is the wheel alone, square. */
  readonly layout?: 'poster' | 'wheel'
}

/**
 * Draws the school year as a wheel in SVG: clockwise from 1 August at the top, with months and ISO weeks around it, breaks and days off
 * shaded, windows as arcs, days as dots, and what stands all year as whole rings. What has no place on the wheel is listed beside it,
 * and in `desc`: every obligation the audience may see is in the drawing once. Items are focusable in order of time and say what they are;
 * `data-id` is the id of an item's obligation.
 *
 * No script, no font, no network; the same plan gives the same bytes. Throws {@link ExportError} for a `today` that is no day.
 */
export function toWheelSvg(plan: Plan, options: WheelOptions = {}): string {
  const drawing = {
    plan,
    obligations: selectObligations(plan, options),
    language: languageOf(plan, options),
    ...(options.partial && { partial: true }),
    prefix: 'w',
    ...(options.rings && { rings: options.rings }),
    ...dayOf(options),
    // Whoever takes the picture into a page of their own can tell what was chosen.
    link: ({ obligation }: WheelItem) => ({ attributes: ` data-id="${xmlAttribute(obligation.id)}"` }),
  }
  const theme = options.theme ?? 'auto'
  return options.layout === 'wheel' ? drawSquare(drawing, theme) : drawPoster(drawing, theme)
}

/** Reads the day of the hand; throws {@link ExportError} for what is no day. */
export function dayOf({ today }: { readonly today?: string }): { today?: number } {
  if (today === undefined) return {}
  const day = parseIsoDay(today)
  if (day === undefined) throw new ExportError('export/bad-today', { value: today })
  return { today: day }
}
