import type { Month, Weekday } from '../../date/day'
import type { DateSpan } from '../timing'
import { type Atom, dateAtom } from './atom'
import { type Cursor, senseNumber } from './cursor'
import { formOf } from './word-forms'

/** Reads a day of a month: "17. mai", "Torsdag 19.sept.", "07.11.", "13/12", "d. 28. august", "2027-05-17", "May 12th", "12.". */
export function readDate(cursor: Cursor): Atom | undefined {
  return cursor.attempt(() => {
    const weekdays = readLeadingWeekdays(cursor)
    cursor.skip('article')
    const date = readCompactDate(cursor) ?? readDashedDate(cursor) ?? readMonthDay(cursor) ?? readDay(cursor)
    if (!date) return undefined
    const bare = date.bare && weekdays.length === 0
    const atom = dateAtom(date.span, weekdays, bare)
    return date.leads ? { ...atom, leads: true } : atom
  })
}

interface ReadDay {
  readonly span: DateSpan
  readonly bare: boolean
  /** The month stood before the day. */
  readonly leads?: true
}

/** Weekdays are a date's only when a number follows: "Måndag-Tisdag 24-25". */
function readLeadingWeekdays(cursor: Cursor): Weekday[] {
  const found = cursor.attempt(() => {
    const weekdays: Weekday[] = []
    let short = false
    for (let day = weekdayHere(cursor); day !== undefined; day = weekdayHere(cursor)) {
      weekdays.push(day)
      short ||= !cursor.has('weekday')
      cursor.at++
      const joined = cursor.mark('-/') || cursor.has('and')
      if (joined && weekdayHere(cursor, 1) !== undefined) cursor.at++
    }
    if (weekdays.length === 0) return undefined
    while (cursor.mark(',.:')) cursor.at++
    // "torsdag 15.30-17.00 den 8 oktober"
    const time = cursor.take('time')
    if (short && !startsWholeDate(cursor)) return undefined
    cursor.skip('article')
    const numbered = cursor.has('num') || (cursor.has('month') && cursor.has('num', undefined, 1))
    if (numbered && time) cursor.time ??= time.senses.time
    return numbered ? weekdays : undefined
  })
  return found ?? []
}

/** A weekday, or two letters of one ("ti. 6. okt"), which mean it before a whole date only; "MA" and "FR" are subjects. */
function weekdayHere(cursor: Cursor, ahead = 0): Weekday | undefined {
  const term = cursor.peek(ahead)
  if (term?.senses.weekday !== undefined) return senseNumber(term, 'weekday') as Weekday
  if (term?.text.length !== 2) return undefined
  const written = cursor.context.text.slice(term.start, term.end)
  return written === written.toUpperCase() ? undefined : cursor.context.lexicon.shortWeekdays.get(term.text)
}

/** "6. okt", "6.10", "6/10", "6." */
function startsWholeDate(cursor: Cursor): boolean {
  const marked = cursor.mark('./', 1) && cursor.peek(1)!.tight
  return cursor.has('num') && (marked || cursor.has('month', undefined, 1))
}

/** "2026-11-27", "27-11-2026" */
function readDashedDate(cursor: Cursor): ReadDay | undefined {
  return cursor.attempt(() => {
    const parts = [cursor.take('year') ?? cursor.take('num')]
    while (parts.length < 3 && cursor.takeMark('-')) parts.push(cursor.take('year') ?? cursor.take('num'))
    if (parts.length < 3 || parts.some((part, i) => part === undefined || (i > 0 && !part.tight))) return undefined
    const [year, month, day] = parts[0]!.senses.year === undefined ? parts.reverse() : parts
    if (year!.senses.year === undefined || !isMonth(month!.n) || !isDay(day!.n)) return undefined
    return { span: { span: 'date', day: day!.n, month: month!.n as Month, year: year!.n }, bare: false }
  })
}

/** "261015", "20261015" */
function readCompactDate(cursor: Cursor): ReadDay | undefined {
  return cursor.attempt(() => {
    const text = cursor.take('num')?.text
    const [, year, month, day] = /^(?:20)?([2-4]\d)(\d\d)(\d\d)$/.exec(text ?? '') ?? []
    if (!isMonth(Number(month)) || !isDay(Number(day))) return undefined
    return {
      span: { span: 'date', day: Number(day), month: Number(month) as Month, year: 2000 + Number(year) },
      bare: false,
    }
  })
}

/** "May 12", "May 12th, 2027": where the language has it so; elsewhere a number after a month begins something else. */
function readMonthDay(cursor: Cursor): ReadDay | undefined {
  if (!cursor.context.lexicon.monthBeforeDay) return undefined
  return cursor.attempt(() => {
    const month = cursor.take('month')
    cursor.skip('article')
    const day = month && !cursor.has('year') ? cursor.take('num') : undefined
    if (!month || !day || !isDay(day.n)) return undefined
    takeSuffix(cursor)
    return {
      span: { span: 'date', day: day.n, month: senseNumber(month, 'month') as Month, ...readYear(cursor) },
      bare: false,
      leads: true,
    }
  })
}

function readDay(cursor: Cursor): ReadDay | undefined {
  return cursor.attempt(() => {
    if (startsGrade(cursor)) return undefined
    const day = cursor.take('num')
    if (!day || !isDay(day.n) || day.senses.year !== undefined) return undefined
    const numeric = readNumericMonth(cursor)
    if (numeric) return { span: { span: 'date', day: day.n, ...numeric }, bare: false }
    // "15.13." is no day 15
    const second = cursor.peek(1)
    if (cursor.mark('.') && second?.senses.num !== undefined && second.tight && cursor.mark('.', 2)) return undefined
    const suffixed = takeSuffix(cursor)
    const dotted = cursor.takeMark('.') || suffixed
    const month = cursor.attempt(() => {
      // "brannøvelse 1 i september" is no day.
      if (dotted || !cursor.has('in')) cursor.skip('of')
      return cursor.take('month') ?? cursor.take('daymonth')
    })
    if (month) {
      cursor.take('unit', 'month')
      const named = Number(month.senses.month ?? month.senses.daymonth) as Month
      return {
        span: { span: 'date', day: day.n, month: named, ...readYear(cursor) },
        bare: false,
      }
    }
    return { span: { span: 'date', day: day.n }, bare: !dotted }
  })
}

/** "8. trinn", "8.-9. kl.". */
export function startsGrade(cursor: Cursor): boolean {
  let ahead = 0
  while (cursor.has('num', undefined, ahead)) {
    ahead++
    if (cursor.mark('.', ahead)) ahead++
    const joined = cursor.mark('-/+', ahead) || cursor.has('and', undefined, ahead)
    if (joined && cursor.has('num', undefined, ahead + 1)) ahead++
  }
  return ahead > 0 && cursor.has('grade', undefined, ahead) && !cursor.has('clock', undefined, ahead)
}

/** ".11.", "/12", ".11.2027", "/12-27" right after the day. A list of days ("9./10. klasse", "25/26. mai") is none. */
function readNumericMonth(cursor: Cursor): { month: Month; year?: number } | undefined {
  return cursor.attempt(() => {
    const slash = cursor.mark('/')
    if (!slash && !cursor.mark('.')) return undefined
    const month = cursor.peek(1)
    if (!cursor.peek()!.tight || month?.senses.num === undefined || !month.tight || !isMonth(month.n)) return undefined
    if (slash && cursor.mark('.', 2)) return undefined
    if (cursor.has('month', undefined, 2) || (cursor.mark('.', 2) && cursor.has('month', undefined, 3)))
      return undefined
    cursor.at += 2
    const year = cursor.attempt(() => {
      const separated = cursor.takeMark('.') || (slash && cursor.takeMark('-/'))
      const found = cursor.take('year') ?? (separated ? cursor.take('num') : undefined)
      if (!found || (found.senses.year === undefined && (!found.tight || !/^\d\d$/.test(found.text)))) return undefined
      // "15/9-17/9" goes on to another date.
      if (found.n < 100 && cursor.mark('/.') && cursor.has('num', undefined, 1)) return undefined
      return found.n < 100 ? 2000 + found.n : found.n
    })
    const later = year ?? (slash ? readYearAfterDash(cursor) : undefined)
    if (later === undefined && !slash) cursor.takeMark('.')
    return { month: month.n as Month, ...(later === undefined ? {} : { year: later }) }
  })
}

/** "26/4 – 24": the last two digits of the year, where nothing follows. */
function readYearAfterDash(cursor: Cursor): number | undefined {
  return cursor.attempt(() => {
    if (!cursor.takeMark('-')) return undefined
    const number = cursor.take('num')
    return number && /^[2-4]\d$/.test(number.text) && cursor.done && number.n > 31 - 8 ? 2000 + number.n : undefined
  })
}

/** Reads an explicit year after a month or date. */
export function readYear(cursor: Cursor): { year?: number } {
  const year = cursor.attempt(() => {
    // "uke 29 - 2024": after a dash too, where nothing follows.
    const dashed = cursor.mark('-') && (cursor.peek(2) === undefined || cursor.mark('.', 2))
    if ((cursor.mark(',') || dashed) && cursor.has('year', undefined, 1)) cursor.at++
    return cursor.take('year')
  })
  return year ? { year: year.n } : {}
}

/** "1st", "2:a", "1e": the ordinal ending of a number. */
export function takeSuffix(cursor: Cursor): boolean {
  const suffix = cursor.peek()
  if (suffix?.tight && formOf(suffix.text, 'ordinal', cursor.context.lexicon)) {
    cursor.at++
    return true
  }
  const letter = cursor.peek(1)
  if (cursor.mark(':') && letter?.tight && formOf(letter.text, 'ordinal', cursor.context.lexicon)) {
    cursor.at += 2
    return true
  }
  return false
}

function isMonth(n: number): boolean {
  return n >= 1 && n <= 12
}

function isDay(n: number): boolean {
  return n >= 1 && n <= 31
}
