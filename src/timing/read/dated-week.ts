import type { Cursor } from './cursor'

/** The week as something known: its dates follow rather than its number. */
const definite = /(en|a|an)$/

/**
 * Tells whether a week word only introduces dates: "i uken 14.–18. september", "uka 7.-11.9", "uke 7.9.–11.9.". In "uke 5-6 februar" the
 * numbers are weeks.
 */
export function namesDatedWeek(cursor: Cursor): boolean {
  if (!cursor.has('unit', 'week') || !cursor.has('num', undefined, 1)) return false
  const first = cursor.peek(1)!
  if (first.n < 1 || first.n > 31) return false
  const stop = cursor.mark('.', 2)
  let at = stop ? 3 : 2
  if (cursor.has('month', undefined, at)) at++
  if (!cursor.mark('-', at) || !cursor.has('num', undefined, at + 1)) return false
  const last = cursor.peek(at + 1)!
  if (last.n < 1 || last.n > 31) return false
  const known = definite.test(cursor.peek()!.text)
  if (!stop && !known) return false
  const after = cursor.mark('.', at + 2) ? at + 3 : at + 2
  if (cursor.has('month', undefined, after)) return true
  const slash = cursor.mark('/', at + 2) && isMonthNumber(cursor, at + 3)
  return slash || (cursor.mark('.', at + 2) && isMonthNumber(cursor, at + 3) && cursor.peek(at + 3)!.tight)
}

function isMonthNumber(cursor: Cursor, ahead: number): boolean {
  const term = cursor.peek(ahead)
  return term?.senses.num !== undefined && term.n >= 1 && term.n <= 12 && term.tight
}
