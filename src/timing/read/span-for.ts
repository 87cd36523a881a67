import type { Span } from '../timing'
import type { Run } from './atom'
import { dayAfter, dayBefore, isBreak, isSummerBreak, lastDayOf, upTo } from './points'
import type { Role } from './read-role'
import { runSpan } from './to-spans'

/** How far "ca." reaches around a day. */
const aroundDays = 7

/** Returns the span of a run as its preposition bounds it. */
export function spanFor(run: Run, role: Role | undefined, around: boolean): Span {
  switch (role) {
    case 'before':
      return { span: 'range', to: dayBefore(run.first) }
    case 'by':
      return { span: 'range', to: upTo(run.last) }
    case 'deadline':
      // "senest juleferien" ends before it, as "innen" does (READING rule 18).
      return { span: 'range', to: isBreak(run.last.span) ? upTo(run.last) : lastDayOf(run.last) }
    case 'rest':
      return { span: 'range', to: lastDayOf(run.last) }
    case 'after':
      // "etter jul til påske", "etter 1. oktober til 1. november"; "etter uke 40–41" is after both
      if (run.first !== run.last && (run.worded || [run.first, run.last].some(({ sort }) => sort === 'anchor')))
        return { span: 'range', from: dayAfter(run.first), to: upTo(run.last) }
      return { span: 'range', from: dayAfter(run.last) }
    case 'near-before':
      return { span: 'near', side: 'before', of: runSpan(run) }
    case 'near-after': {
      const of = runSpan(run)
      return { span: 'near', side: 'after', of: isSummerBreak(of) ? { span: 'anchor', anchor: 'school-start' } : of }
    }
    default: {
      const span = runSpan(run)
      return around ? { span: 'around', of: span, days: isLong(run) ? 0 : aroundDays } : span
    }
  }
}

/** Weeks, months and the like stay as they are when they are only about right (READING rule 14). */
function isLong(run: Run): boolean {
  return (
    run.first !== run.last || (run.first.sort !== 'date' && run.first.sort !== 'anchor' && run.first.sort !== 'day')
  )
}
