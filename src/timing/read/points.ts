import { isBreakAnchor, isDayAnchor } from '../anchors'
import type { Offset, Point, Span } from '../timing'
import type { Atom } from './atom'

/** The day something must be done by, inclusive: the last day of the run; of a month's middle the 15th (READING rule 19). */
export function lastDayOf(atom: Atom): Point {
  const { span } = atom
  if (span.span === 'point') return span.at
  if (span.span === 'part' && span.part === 'middle' && isMonthLike(span.of)) {
    return { edge: 'last', of: { span: 'part', part: 'first-half', of: span.of } }
  }
  if (isSchoolYearPart(span, 'beginning')) return { edge: 'first', of: schoolStart }
  if (atom.starts && span.span === 'part') return { edge: 'first', of: span.of }
  // The end of the end of a month is its end, and nothing uncertain.
  if (span.span === 'part' && span.part === 'end' && span.of.span !== 'school-year')
    return { edge: 'last', of: span.of }
  return { edge: 'last', of: span }
}

/** The day before the run starts (READING rule 18). */
export function dayBefore(atom: Atom): Point {
  const { span } = atom
  // "før utgangen av desember" is by its last day.
  if (span.span === 'point' && span.at.edge === 'last' && !span.at.offset) return span.at
  if (isSchoolYearPart(span, 'beginning')) return { edge: 'before', of: schoolStart }
  if (isSchoolYearPart(span, 'end')) return { edge: 'before', of: schoolEnd }
  if (span.span === 'part' && span.part === 'end') return { edge: 'last', of: span }
  return { edge: 'before', of: span }
}

/** The day after the run ends; after the summer is the school start (READING rule 20). */
export function dayAfter(atom: Atom): Point {
  const { span } = atom
  if (isSummerBreak(span)) return { edge: 'first', of: schoolStart }
  return { edge: 'after', of: isSchoolYearPart(span, 'beginning') ? schoolStart : span }
}

/** The day something starts on: of a break the day after it, of anything else its first day (READING rule 20). */
export function startOf(atom: Atom): Point {
  const { span } = atom
  if (span.span === 'point') return span.at
  if (isBreak(span)) return dayAfter(atom)
  return { edge: 'first', of: span }
}

/** The day something goes on to: of a break, an event, a season or a term the day before it, of anything else its last day (READING rules 18, 19, 21). */
export function upTo(atom: Atom): Point {
  const { span } = atom
  const exclusive =
    span.span === 'season' || span.span === 'term' || (span.span === 'anchor' && !isDayAnchor(span.anchor))
  return exclusive ? dayBefore(atom) : lastDayOf(atom)
}

/** The end of what begins elsewhere: as {@link upTo}, but through the whole of a month's middle. */
export function throughTo(atom: Atom): Point {
  const { span } = atom
  return span.span === 'part' && span.part === 'middle' ? { edge: 'last', of: span } : upTo(atom)
}

/** Moves the atom's day: after counts from its last day, before from its first. */
export function offsetFrom(atom: Atom, offset: Offset): Span {
  if (offset.unit === 'day' && Math.abs(offset.count) === 1) {
    return { span: 'point', at: offset.count < 0 ? dayBefore(atom) : dayAfter(atom) }
  }
  if (offset.count > 0 && isSummerBreak(atom.span))
    return { span: 'point', at: { edge: 'first', of: schoolStart, offset } }
  return { span: 'point', at: { edge: offset.count < 0 ? 'first' : 'last', of: atom.span, offset } }
}

const schoolStart: Span = { span: 'anchor', anchor: 'school-start' }
const schoolEnd: Span = { span: 'anchor', anchor: 'school-end' }

export function isBreak(span: Span): boolean {
  return span.span === 'anchor' && isBreakAnchor(span.anchor)
}

export function isSummerBreak(span: Span): boolean {
  return span.span === 'anchor' && span.anchor === 'summer-break'
}

/** "skoleårets start" is weeks when something happens then, but a day when something else is counted from it. */
function isSchoolYearPart(span: Span, part: 'beginning' | 'end'): boolean {
  return span.span === 'part' && span.part === part && span.of.span === 'school-year'
}

function isMonthLike(span: Span): boolean {
  return span.span === 'month' || span.span === 'heading'
}

/** "uken fra 7. september": seven days. */
export function weekFrom(of: Span): Atom {
  const to = { edge: 'first' as const, of, offset: { count: 6, unit: 'day' as const } }
  return { sort: 'other', span: { span: 'range', from: { edge: 'first', of }, to } }
}
