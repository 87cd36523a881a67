import type { Weekday } from '../../date/day'
import type { RangeSpan } from '../timing'
import type { Atom, Run } from './atom'
import { isContent } from './content'
import type { Cursor } from './cursor'
import type { Term } from './lex'
import { lastDayOf, startOf } from './points'
import type { SpanList } from './read-list'
import type { Role } from './read-role'

/** "16.9. Fredag", "27.4 - 28.4 Torsdag-Fredag": the weekdays after the date check it. */
export function takeWeekdays(cursor: Cursor, runs: readonly Run[]): readonly Run[] {
  const [run, ...others] = runs
  const kernel = run?.first.span.span
  if (!run || others.length > 0 || run.first.weekday !== undefined || (kernel !== 'date' && kernel !== 'week'))
    return runs
  const found = cursor.attempt(() => {
    if (!cursor.takeMark(',')) cursor.takeMark('-')
    const first = takeWeekday(cursor)
    const joined = cursor.takeMark('-/') || cursor.take('and') !== undefined
    const last = joined ? takeWeekday(cursor) : first
    const ends = cursor.done || cursor.has('time') || cursor.mark('.,;:(')
    return first && last && ends ? [weekdayOf(first), weekdayOf(last)] : undefined
  })
  if (!found) return runs
  const [weekday, lastWeekday] = found as [Weekday, Weekday]
  if (kernel === 'week') {
    // "v. 34 må"
    if (run.first !== run.last || weekday !== lastWeekday) return runs
    const day: Atom = { sort: 'day', span: { span: 'nth-weekday', nth: 1, weekday, in: run.first.span } }
    return [{ first: day, last: day }]
  }
  const first: Atom = { ...run.first, weekday }
  return [{ first, last: run.first === run.last ? first : { ...run.last, weekday: lastWeekday } }]
}

function takeWeekday(cursor: Cursor): Term | undefined {
  return cursor.take('weekday') ?? cursor.take('short-weekday')
}

function weekdayOf({ senses }: Term): Weekday {
  return Number(senses.weekday ?? senses['short-weekday']) as Weekday
}

/** "1. oktober senest", "by 15 November at the latest", "1. mars – søknadsfrist": said after the day (READING rule 42). */
export function takeTrailingDeadline(cursor: Cursor, role: Role | undefined, { runs }: SpanList): Role | undefined {
  if (role !== undefined && role !== 'by' && role !== 'in') return role
  const found = cursor.attempt(() => {
    if (cursor.take('at-latest')) return endsHere(cursor) ? true : undefined
    if (!runs.every((run) => run.last.sort === 'date' || run.last.sort === 'week' || run.last.sort === 'day'))
      return undefined
    if (!cursor.takeMark('-') && !cursor.takeMark(':')) cursor.takeMark(',')
    const start = cursor.at
    cursor.skip('filler', 'article')
    if (!cursor.take('deadline-noun')) return undefined
    while (!cursor.done && !cursor.has('mark') && !isContent(cursor.peek()!)) cursor.at++
    if (!endsHere(cursor)) return undefined
    cursor.details.push(cursor.textFrom(start))
    return true
  })
  return found && role !== 'by' ? 'deadline' : role
}

function endsHere(cursor: Cursor): boolean {
  return cursor.ends('.,;)')
}

/** "1. september eller før", "i september eller senere": up to there, or from there on (READING rule 45). */
export function readWidening(cursor: Cursor, runs: readonly Run[]): RangeSpan | undefined {
  return cursor.attempt(() => {
    const [run, ...others] = runs
    if (!run || others.length > 0 || !cursor.take('or')) return undefined
    const earlier = cursor.take('earlier') !== undefined
    if (!earlier && !cursor.take('later')) return undefined
    if (!cursor.done && !cursor.has('mark')) return undefined
    return earlier ? { span: 'range', to: lastDayOf(run.last) } : { span: 'range', from: startOf(run.first) }
  })
}

/** "1 september —", "12.-": from there on. */
export function readOpenEnd(cursor: Cursor, runs: readonly Run[]): RangeSpan | undefined {
  const run = runs.length === 1 ? runs[0]! : undefined
  if (!run || run.first !== run.last) return undefined
  if (cursor.take('onward')) return { span: 'range', from: startOf(run.first) }
  if (!cursor.mark('-')) return undefined
  const next = cursor.peek(1)
  if (next && next.senses.mark === undefined && next.senses.time === undefined && next.senses.clock === undefined)
    return undefined
  cursor.at++
  return { span: 'range', from: startOf(run.first) }
}
