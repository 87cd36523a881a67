import type { Term } from './lex'

/** Word classes that say when something is: what bears one may not be passed over (READING rule 50). */
const content: readonly string[] = [
  ...['month', 'daymonth', 'weekday', 'weekdays', 'season', 'anchor', 'num', 'year', 'ordinal'],
  ...['freq', 'every', 'every-other', 'parity', 'times', 'count', 'part', 'edge', 'turn', 'thereafter'],
  ...['except', 'negation', 'deadline', 'timeless'],
]

/** Tells whether a term speaks of time, so that a reading must account for it. */
export function isContent({ senses }: Term): boolean {
  return content.some((sense) => senses[sense] !== undefined)
}
