import type { Language } from '../../src/languages/language'
import type { Point, Span, Timing } from '../../src/timing/timing'

/** One form a timing may take, with a phrase for it in every language. */
export interface Form {
  readonly name: string
  readonly timing: Timing
  readonly phrases: Readonly<Record<Language, string>>
}

export const once = (...spans: Span[]): Timing => ({ kind: 'once', in: spans })
export const point = (edge: Point['edge'], of: Span): Point => ({ edge, of })
export const first = (of: Span): Point => point('first', of)
export const last = (of: Span): Point => point('last', of)
export const month = (n: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12): Span => ({ span: 'month', month: n })
export const week = (n: number): Span => ({ span: 'week', week: n })
export const date = (day: number, m: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12): Span => ({
  span: 'date',
  day,
  month: m,
})
export const anchor = (name: string): Span => ({ span: 'anchor', anchor: name })
export const range = (from?: Point, to?: Point): Span => ({
  span: 'range',
  ...(from ? { from } : {}),
  ...(to ? { to } : {}),
})
export const autumn: Span = { span: 'season', season: 'autumn' }

export const form = (
  name: string,
  timing: Timing,
  nb: string,
  nn: string,
  sv: string,
  da: string,
  en: string,
): Form => ({
  name,
  timing,
  phrases: { nb, nn, sv, da, en },
})
