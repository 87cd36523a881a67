import type { Month } from '../../date/day'
import type { Offset, SeasonSpan, Span } from '../timing'
import type { Atom } from './atom'
import { readTargets } from './coordinate'
import { type Cursor, countOf } from './cursor'
import { dayAfter, dayBefore, isBreak, offsetFrom, weekFrom } from './points'
import { readDate, readYear } from './read-date'
import { readNth } from './read-nth'
import { readPart, readPartNoun } from './read-part'
import { readWithin } from './read-scope'
import { readWeekdays } from './read-weekdays'

/** How many "the weeks before" are taken to be, tentatively. */
const manyCount = 3

/**
 * Reads one item of a list: a month, week, date, season, term, part, counted day or known anchor, and what frames it. It comes to several
 * atoms where a frame is said of several things ("første og tredje mandag i mai"). After a week a bare number is a week too.
 */
export function readItem(cursor: Cursor, previous?: Atom): readonly Atom[] | undefined {
  return (
    readNth(cursor) ??
    readPart(cursor) ??
    readWeekday(cursor) ??
    readOffset(cursor) ??
    readEach(cursor) ??
    one(
      readMonth(cursor, previous) ??
        readIsoWeek(cursor) ??
        readWeek(cursor, previous) ??
        readSeason(cursor) ??
        readPeriod(cursor) ??
        readDate(cursor) ??
        readAnchor(cursor),
    )
  )
}

function one(atom: Atom | undefined): readonly Atom[] | undefined {
  return atom && [atom]
}

function readMonth(cursor: Cursor, previous?: Atom): Atom | undefined {
  return cursor.attempt(() => {
    if (cursor.context.lexicon.monthBeforeDay && cursor.has('month') && startsMonthDay(cursor)) return undefined
    // "jun-jul": after a month it is one too.
    const month = cursor.take('month') ?? (previous?.sort === 'month' ? cursor.take('daymonth') : undefined)
    if (!month) return undefined
    cursor.take('unit', 'month')
    const number = Number(month.senses.month ?? month.senses.daymonth) as Month
    return { sort: 'month', span: { span: 'month', month: number, ...readYear(cursor) } }
  })
}

function startsMonthDay(cursor: Cursor): boolean {
  const ahead = cursor.has('article', undefined, 1) ? 2 : 1
  return (
    cursor.has('num', undefined, ahead) &&
    !cursor.has('year', undefined, ahead) &&
    !cursor.has('times', undefined, ahead + 1)
  )
}

/** ISO 8601's letter for a week, in every language. */
const isoWeekLetter = 'w'

/** "2027-W02" */
function readIsoWeek(cursor: Cursor): Atom | undefined {
  return cursor.attempt(() => {
    const year = cursor.take('year')
    if (!year || !cursor.takeMark('-') || cursor.peek()?.text !== isoWeekLetter || !cursor.peek()!.tight)
      return undefined
    cursor.at++
    const number = cursor.take('num')
    if (!number?.tight || number.n < 1 || number.n > 53) return undefined
    return { sort: 'week', span: { span: 'week', week: number.n, year: year.n } }
  })
}

function readWeek(cursor: Cursor, previous?: Atom): Atom | undefined {
  return cursor.attempt(() => {
    const named = cursor.take('unit', 'week')
    if (!named && previous?.sort !== 'week') return undefined
    cursor.takeMark('.')
    const number = cursor.take('num')
    if (!number || number.n < 1 || number.n > 53 || number.senses.year !== undefined) return undefined
    // "uken 14. september" is the week of a day, not week 14.
    if (named && cursor.mark('.') && cursor.has('month', undefined, 1)) return undefined
    if (!named && cursor.mark('.') && cursor.terms.length === cursor.at + 1) cursor.at++
    // "uke 5-6 februar": both are weeks; in "uke 5 og 6. februar" the second is a day.
    const ranged = !named && cursor.terms[cursor.at - 2]?.senses.mark === '-'
    if (named && cursor.has('in') && cursor.has('year', undefined, 1)) cursor.at++
    if (!named && (cursor.mark('.') || (cursor.has('month') && !ranged) || cursor.any(['times', 'unit'])))
      return undefined
    return { sort: 'week', span: { span: 'week', week: number.n, ...readYear(cursor) } }
  })
}

/** "fredagen før påske", "fredag op til efterårsferien", "mandag i uke 38", "onsdag i første og tredje uke". */
function readWeekday(cursor: Cursor): readonly Atom[] | undefined {
  return cursor.attempt(() => {
    cursor.skip('article')
    const named = readWeekdays(cursor)
    if (!named || named.range || named.plural) return undefined
    cursor.either ||= named.either
    const spans = readDaysBeside(cursor) ?? readDaysWithin(cursor)
    return spans?.flatMap(({ nth, within }) =>
      named.weekdays.map((weekday): Atom => ({ sort: 'day', span: { span: 'nth-weekday', nth, weekday, in: within } })),
    )
  })
}

interface DayFrame {
  readonly nth: number
  readonly within: Span
}

function readDaysBeside(cursor: Cursor): readonly DayFrame[] | undefined {
  return cursor.attempt(() => {
    const by = cursor.has('by-before') && cursor.has('anchor', undefined, 1)
    if (cursor.take('before') ?? cursor.take('near-before') ?? (by ? cursor.take('by-before') : undefined)) {
      return readTargets(cursor)?.map((target) => ({
        nth: -1,
        within: { span: 'range', to: dayBefore(target) },
      }))
    }
    if (!(cursor.take('after') ?? cursor.take('near-after'))) return undefined
    return readTargets(cursor)?.map((target) => ({
      nth: 1,
      within: { span: 'range', from: dayAfter(target) },
    }))
  })
}

/** The weeks a weekday is named in, or a break; each week of a run has its own. */
function readDaysWithin(cursor: Cursor): readonly DayFrame[] | undefined {
  cursor.takeMark(',')
  cursor.skip('in', 'of')
  const found = cursor.attempt(() => {
    const targets = readTargets(cursor)
    const weeks = targets?.flatMap(({ span, named }) => (named ? undefined : singleWeeks(span)))
    return weeks?.every((week) => week !== undefined) ? weeks : undefined
  })
  if (found) return found.map((within) => ({ nth: 1, within }))
  // "uke 24, senest onsdag"
  const alone = cursor.done || cursor.peek()!.senses.mark !== undefined
  const week = (cursor.scope ?? cursor.context.heading?.span)?.span === 'week'
  const within = alone && week ? cursor.takeScope() : undefined
  return within && [{ nth: 1, within }]
}

function singleWeeks(span: Span): readonly (Span | undefined)[] {
  if (span.span === 'school-weeks' || span.span === 'nth-weeks') {
    return Array.from({ length: span.to - span.from + 1 }, (_, i) => ({
      ...span,
      from: span.from + i,
      to: span.from + i,
    }))
  }
  return [span.span === 'week' || span.span === 'anchor' || span.span === 'near' ? span : undefined]
}

/** "dagen før høstferien", "to uker etter skolestart", "10 skoledager før eksamen". */
function readOffset(cursor: Cursor): readonly Atom[] | undefined {
  return cursor.attempt(() => {
    const start = cursor.at
    const length = readLength(cursor)
    if (!length) return undefined
    const counted = cursor.terms
      .slice(start, cursor.at)
      .some(({ senses }) => senses.number !== undefined || senses.num !== undefined)
    const many = cursor.terms[cursor.at - 1]!.senses.many !== undefined
    const before = cursor.take('before') ?? cursor.take('near-before') ?? cursor.take('by-before')
    const within = cursor.terms[start - 1]?.senses.within !== undefined
    const after = before
      ? undefined
      : (cursor.take('after') ?? cursor.take('from') ?? (within ? cursor.take('of') : undefined))
    if (!before && !after) return undefined
    const side = before ? 'before' : after!.senses.from === undefined ? 'after' : 'from'
    return readTargets(cursor)?.map((target) => {
      if (!counted && side === 'from' && length.unit === 'week' && target.sort === 'date') return weekFrom(target.span)
      const beside = counted ? undefined : besideTarget(target, length.unit, side === 'before', many)
      const offset = side === 'before' ? { ...length, count: -length.count } : length
      return beside ?? { sort: 'day', span: offsetFrom(target, offset) }
    })
  })
}

/** "uken etter høstferien", "dagen før juleferien", "ukene før jul": whole school weeks or days next to it. */
function besideTarget(target: Atom, unit: Offset['unit'], before: boolean, many: boolean): Atom | undefined {
  const within: Span = before ? { span: 'range', to: dayBefore(target) } : { span: 'range', from: dayAfter(target) }
  const count = many ? manyCount : 1
  const numbers = before ? { from: -count, to: -1 } : { from: 1, to: count }
  const tentative = many ? { tentative: true as const } : {}
  if (unit === 'week' && (isBreak(target.span) || many)) {
    return { sort: 'other', span: { span: 'school-weeks', ...numbers, in: within }, ...tentative }
  }
  if (unit === 'week' && before) return { sort: 'other', span: { span: 'near', side: 'before', of: target.span } }
  if (unit === 'week') {
    const to = { edge: 'last' as const, of: target.span, offset: { count: 7, unit: 'day' as const } }
    return { sort: 'other', span: { ...within, to } as Span }
  }
  if ((unit === 'day' || unit === 'school-day') && (isBreak(target.span) || many)) {
    return { sort: many ? 'other' : 'day', span: { span: 'school-days', ...numbers, in: within }, ...tentative }
  }
  return undefined
}

/** Reads a length of time: "to uker", "14 dager", "seks måneder"; "dagen" and "uken" are one. */
export function readLength(cursor: Cursor): Offset | undefined {
  return cursor.attempt(() => {
    cursor.skip('article')
    const number = cursor.take('number') ?? cursor.take('num')
    const ranged = number !== undefined && cursor.mark('-') && cursor.has('num', undefined, 1)
    if (ranged) cursor.at++
    const upper = ranged ? cursor.take('num') : undefined
    const unit = cursor.take('unit')?.senses.unit
    if (unit !== 'day' && unit !== 'school-day' && unit !== 'working-day' && unit !== 'week' && unit !== 'month')
      return undefined
    const count = upper?.n ?? (number ? countOf(number) : 1)
    const rising = upper === undefined || number === undefined || upper.n > number.n
    return rising && count >= 1 && count <= 366 ? { count, unit } : undefined
  })
}

/** "alle planleggingsdager", "hver ferie": each of a kind that the calendar names. */
function readEach(cursor: Cursor): readonly Atom[] | undefined {
  return cursor.attempt(() => {
    // "i skoleferiene" is each of them too.
    const every = cursor.take('every')
    cursor.skip('article')
    const kind = every || cursor.has('many') ? cursor.take('kind') : undefined
    if (!every && !kind) return undefined
    const named = cursor.has('many') || cursor.has('anchor', 'planning-days')
    const anchor = kind?.senses.kind ?? (named ? cursor.take('anchor')?.senses.anchor : undefined)
    if (anchor === undefined) return undefined
    const scopes = anchor === 'break' ? [undefined] : (readWithin(cursor) ?? [undefined])
    return scopes.map((within) => ({
      sort: 'other',
      span: { span: 'each', anchor, ...(within ? { in: within } : {}) },
    }))
  })
}

export function readSeason(cursor: Cursor): Atom | undefined {
  return cursor.attempt(() => {
    cursor.skip('article')
    const season = cursor.take('season')
    if (!season) return undefined
    const span: SeasonSpan = {
      span: 'season',
      season: season.senses.season as SeasonSpan['season'],
      ...readShortYear(cursor, season.senses['short-term'] !== undefined),
    }
    const part = readPartNoun(cursor, span)
    if (part) return part
    // "høstens første møte" is an event, not the autumn.
    const owned = season.senses.genitive !== undefined && cursor.unknown()
    return owned || cursor.has('ordinal') ? undefined : { sort: 'other', span }
  })
}

/** "HT-26", "VT27", "vår-27", "ht 2026". */
function readShortYear(cursor: Cursor, term: boolean): { year?: number } {
  const year = cursor.attempt(() => {
    const dash = cursor.takeMark('-')
    const number = cursor.take('num')
    return number && (dash || term) && number.tight && /^[1-4]\d$/.test(number.text) ? 2000 + number.n : undefined
  })
  return year === undefined ? readYear(cursor) : { year }
}

/** "skoleåret 2022-2023", "termin 1", "kvartal 2", "året"; "måneden" and "terminen" alone are the heading's. */
function readPeriod(cursor: Cursor): Atom | undefined {
  return cursor.attempt(() => {
    cursor.skip('article')
    if (cursor.take('heading')) return { sort: 'other', span: { span: 'heading' } }
    // "i løbet af 2018/19"
    const named = cursor.has('year') ? readStartYear(cursor) : {}
    if (named.startYear !== undefined) return { sort: 'other', span: { span: 'school-year', ...named } }
    const unit = cursor.take('unit')?.senses.unit
    if (unit === 'school-year' || unit === 'year') {
      const span: Span = { span: 'school-year', ...readStartYear(cursor) }
      return readPartNoun(cursor, span) ?? { sort: 'other', span }
    }
    if (unit !== 'term' && unit !== 'quarter' && unit !== 'month') return undefined
    const number = cursor.take('num') ?? cursor.take('number')
    const n = number ? countOf(number) : undefined
    if (unit === 'term' && (n === 1 || n === 2))
      return { sort: 'other', span: { span: 'term', term: n, ...readYear(cursor) } }
    if (unit === 'quarter' && (n === 1 || n === 2 || n === 3 || n === 4))
      return { sort: 'other', span: { span: 'quarter', quarter: n, ...readYear(cursor) } }
    if (n !== undefined || !cursor.context.heading?.span) return undefined
    return readPartNoun(cursor, { span: 'heading' }) ?? { sort: 'other', span: { span: 'heading' } }
  })
}

/** "2022-2023", "2022/23" after "skoleåret". */
export function readStartYear(cursor: Cursor): { startYear?: number } {
  const start = cursor.attempt(() => {
    const year = cursor.take('year') ?? cursor.take('num')
    if (!year || (!cursor.takeMark('-') && !cursor.takeMark('/'))) return undefined
    const end = cursor.take('num')
    const first = /^[1-4]\d$/.test(year.text) ? 2000 + year.n : year.n
    return end && first > 1900 && (end.n === first + 1 || end.n === (first + 1) % 100) ? first : undefined
  })
  return start === undefined ? {} : { startYear: start }
}

function readAnchor(cursor: Cursor): Atom | undefined {
  return cursor.attempt(() => {
    cursor.skip('article')
    const season = cursor.has('season') && cursor.has('anchor', undefined, 1) ? cursor.take('season') : undefined
    if (!cursor.has('anchor') && cursor.has('kind') && !cursor.has('many')) return readTheBreak(cursor)
    const anchor = cursor.take('anchor')
    if (!anchor) return undefined
    const name = anchor.senses.anchor!
    const term = anchor.senses['term-edge'] !== undefined ? cursor.attempt(readSeason) : undefined
    if (term) {
      // "terminsstart vt"
      const edge = name === 'school-start' ? 'first' : 'last'
      return { sort: 'date', span: { span: 'point', at: { edge, of: term.span } } }
    }
    const many = anchor.senses.many === undefined ? {} : { many: true as const }
    const within: Span | undefined = season && {
      span: 'season',
      season: season.senses.season as SeasonSpan['season'],
    }
    if (name === 'planning-days' || name === 'exam') {
      const scope = cursor.attempt(() => {
        if (!cursor.take('in') && !cursor.take('of') && !cursor.has('month')) return undefined
        return readMonths(cursor) ?? readSeason(cursor)?.span
      })
      if (scope ?? within)
        return { sort: 'anchor', span: { span: 'anchor', anchor: name, in: (scope ?? within)! }, ...many }
    }
    return { sort: 'anchor', span: { span: 'anchor', anchor: name }, ...many }
  })
}

/** "ferien": the break that lies in the heading, or in what it is said of ("juni: siste uke før ferien"). */
function readTheBreak(cursor: Cursor): Atom | undefined {
  const anchor = cursor.take('kind')?.senses.kind
  if (anchor === undefined) return undefined
  const within = cursor.scope?.span === 'month' ? cursor.takeScope() : undefined
  return { sort: 'anchor', span: { span: 'anchor', anchor, ...(within ? { in: within } : {}) } }
}

/** "mai", "mai/juni", "mai og juni": the months an exam or the like lies in. */
function readMonths(cursor: Cursor): Span | undefined {
  const first = readMonth(cursor)?.span
  let last = first
  while (last && (cursor.mark('/-') || cursor.has('and')) && cursor.has('month', undefined, 1)) {
    cursor.at++
    last = readMonth(cursor)?.span
  }
  if (!first || !last || first === last) return first
  return { span: 'range', from: { edge: 'first', of: first }, to: { edge: 'last', of: last } }
}
