import type { Month, Weekday } from '../../date/day'
import type { Offset, PartSpan, SeasonSpan, Span } from '../timing'
import type { Atom } from './atom'
import { type Cursor, senseNumber } from './cursor'
import { dayAfter, dayBefore, isBreak, offsetFrom } from './points'
import { readDate, readYear } from './read-date'
import { readTarget } from './read-name'
import { readNth } from './read-nth'
import { readOwnPeriod } from './read-within'

/** How many "the weeks before" are taken to be, tentatively. */
const manyCount = 3

/**
 * Reads one thing that has days: a month, week, date, season, term, part, counted day or known anchor.
 * After a week a bare number is a week too. A counted list of several gives its first; {@link readAtoms} gives all.
 */
export function readAtom(cursor: Cursor, previous?: Atom): Atom | undefined {
  return readAtoms(cursor, previous)?.[0]
}

/** Reads one item of a list, which may come to several spans ("første og tredje mandag i mai"). */
export function readAtoms(cursor: Cursor, previous?: Atom): Atom[] | undefined {
  const many = readNth(cursor)
  if (many) return many
  const atom =
    readPart(cursor) ??
    readWeekday(cursor) ??
    readOffset(cursor) ??
    readMonth(cursor) ??
    readWeek(cursor, previous) ??
    readSeason(cursor) ??
    readPeriod(cursor) ??
    readDate(cursor) ??
    readAnchor(cursor)
  return atom && [atom]
}

function readMonth(cursor: Cursor): Atom | undefined {
  return cursor.attempt(() => {
    if (cursor.context.language === 'en' && cursor.has('month') && startsMonthDay(cursor)) return undefined
    const month = cursor.take('month')
    if (!month) return undefined
    cursor.take('unit', 'month')
    return { sort: 'month', span: { span: 'month', month: senseNumber(month, 'month') as Month, ...readYear(cursor) } }
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
    if (!named && (cursor.mark('.') || (cursor.has('month') && !ranged) || cursor.has('times') || cursor.has('unit')))
      return undefined
    return { sort: 'week', span: { span: 'week', week: number.n, ...readYear(cursor) } }
  })
}

/** "slutten av mars", "medio november", "månedsskiftet mai/juni", "skoleårets slutt", "utgangen av april". */
function readPart(cursor: Cursor): Atom | undefined {
  return cursor.attempt(() => {
    cursor.skip('article')
    const edge = cursor.take('edge')
    if (edge) {
      const of = readPartOf(cursor)
      return of && { sort: 'date', span: { span: 'point', at: { edge: edge.senses.edge as 'first' | 'last', of } } }
    }
    if (cursor.take('turn')) {
      const first = cursor.take('month')
      const second =
        first && (cursor.takeMark('/') || cursor.takeMark('-') || cursor.take('and')) && cursor.take('month')
      if (!first || !second) return undefined
      const of: Span = {
        span: 'point',
        at: { edge: 'last', of: { span: 'month', month: senseNumber(first, 'month') as Month } },
      }
      return { sort: 'other', span: { span: 'around', of, days: 7 } }
    }
    // "desember, slutten"
    const noun = cursor.scope && !cursor.has('part') ? cursor.take('partnoun') : undefined
    if (noun) {
      const of = ofHeading(cursor)
      return of && { sort: 'part', span: { span: 'part', part: noun.senses.partnoun as PartSpan['part'], of } }
    }
    const part = cursor.take('part')
    if (part) {
      const later = cursor.attempt(() => {
        if (!cursor.takeMark('/') && !cursor.takeMark('-') && !cursor.take('to')) return undefined
        return cursor.take('part')
      })
      const of = readPartOf(cursor) ?? ofHeading(cursor)
      if (!of) return undefined
      const [first, last] = [part, later ?? part].map(
        ({ senses }): Span => ({ span: 'part', part: senses.part as PartSpan['part'], of }),
      )
      if (!later) return { sort: 'part', span: first! }
      // "primo/medio september"
      const range: Span = { span: 'range', from: { edge: 'first', of: first! }, to: { edge: 'last', of: last! } }
      return { sort: 'other', span: range }
    }
    if (cursor.take('week-of')) {
      cursor.skip('article')
      const day = readDate(cursor)
      return day?.span.span === 'date' && day.span.month !== undefined ? sevenDaysFrom(day.span) : undefined
    }
    const whole = cursor.take('whole')
    if (whole) {
      const own = readOwnPeriod(cursor)
      if (own) return { sort: 'other', span: own }
      return readAtom(cursor)
    }
    return undefined
  })
}

/** "week commencing 7 September", "uken fra 7. september". */
function sevenDaysFrom(of: Span): Atom {
  const to = { edge: 'first' as const, of, offset: { count: 6, unit: 'day' as const } }
  return { sort: 'other', span: { span: 'range', from: { edge: 'first', of }, to } }
}

/** "medio" alone under a heading, or after what it is part of ("desember, første halvdel"). */
function ofHeading(cursor: Cursor): Span | undefined {
  const alone = cursor.done || cursor.peek()!.senses.mark !== undefined
  return alone ? cursor.takeScope() : undefined
}

function readPartOf(cursor: Cursor): Span | undefined {
  cursor.skip('of', 'in', 'article', 'whole')
  return readOwnPeriod(cursor) ?? readAtom(cursor)?.span
}

/** "fredagen før påske", "fredag op til efterårsferien", "mandag i uke 38", "fredag uke 40". */
function readWeekday(cursor: Cursor): Atom | undefined {
  return cursor.attempt(() => {
    cursor.skip('article')
    const word = cursor.take('weekday')
    if (!word) return undefined
    const weekday = senseNumber(word, 'weekday') as Weekday
    const by = cursor.has('by') && /^(inden|innen)$/.test(cursor.peek()!.text) && cursor.has('anchor', undefined, 1)
    if (cursor.take('before') ?? cursor.take('near-before') ?? (by ? cursor.take('by') : undefined)) {
      const target = readTarget(cursor)
      if (!target) return undefined
      const within: Span = { span: 'range', to: dayBefore({ first: target, last: target }) }
      return { sort: 'day', span: { span: 'nth-weekday', nth: -1, weekday, in: within } }
    }
    if (cursor.take('after') ?? cursor.take('near-after')) {
      const target = readTarget(cursor)
      if (!target) return undefined
      const within: Span = { span: 'range', from: dayAfter({ first: target, last: target }) }
      return { sort: 'day', span: { span: 'nth-weekday', nth: 1, weekday, in: within } }
    }
    cursor.takeMark(',')
    cursor.skip('in', 'of')
    const week = readWeek(cursor)
    if (week) return { sort: 'day', span: { span: 'nth-weekday', nth: 1, weekday, in: week.span } }
    const anchor = readNth(cursor) ?? readAnchorOnly(cursor)
    const alone = !anchor && (cursor.done || cursor.peek()!.senses.mark !== undefined)
    // "uke 24, senest onsdag"
    const span = anchor?.[0]?.span ?? (alone && cursor.scope?.span === 'week' ? cursor.takeScope() : undefined)
    if (span?.span === 'week') return { sort: 'day', span: { span: 'nth-weekday', nth: 1, weekday, in: span } }
    const weekLike = span && (span.span === 'school-weeks' || span.span === 'nth-weeks' || span.span === 'anchor')
    return weekLike ? { sort: 'day', span: { span: 'nth-weekday', nth: 1, weekday, in: span } } : undefined
  })
}

function readAnchorOnly(cursor: Cursor): Atom[] | undefined {
  const anchor = readAnchor(cursor)
  return anchor && [anchor]
}

/** "dagen før høstferien", "to uker etter skolestart", "10 skoledager før eksamen". */
function readOffset(cursor: Cursor): Atom | undefined {
  return cursor.attempt(() => {
    const start = cursor.at
    const length = readLength(cursor)
    if (!length) return undefined
    const counted = cursor.terms
      .slice(start, cursor.at)
      .some(({ senses }) => senses.number !== undefined || senses.num !== undefined)
    const many = cursor.terms[cursor.at - 1]!.senses.many !== undefined
    const inden = cursor.has('by') && cursor.peek()!.text === 'inden'
    const before = cursor.take('before') ?? cursor.take('near-before') ?? (inden ? cursor.take('by') : undefined)
    const within = cursor.terms[start - 1]?.senses.within !== undefined
    const after = before
      ? undefined
      : (cursor.take('after') ?? cursor.take('from') ?? (within ? cursor.take('of') : undefined))
    if (!before && !after) return undefined
    const target = readTarget(cursor)
    if (!target) return undefined
    if (!counted && after?.senses.from !== undefined && length.unit === 'week' && target.sort === 'date')
      return sevenDaysFrom(target.span)
    const beside = counted ? undefined : besideTarget(target, length.unit, before !== undefined, many)
    if (beside) return beside
    const offset = before ? { ...length, count: -length.count } : length
    return { sort: 'day', span: offsetFrom(target, offset) }
  })
}

/** "uken etter høstferien", "dagen før juleferien", "ukene før jul": whole school weeks or days next to it. */
function besideTarget(target: Atom, unit: Offset['unit'], before: boolean, many: boolean): Atom | undefined {
  const run = { first: target, last: target }
  const within: Span = before ? { span: 'range', to: dayBefore(run) } : { span: 'range', from: dayAfter(run) }
  const count = many ? manyCount : 1
  const numbers = before ? { from: -count, to: -1 } : { from: 1, to: count }
  const tentative = many ? { tentative: true as const } : {}
  if (unit === 'week' && (isBreak(target.span) || many)) {
    return { sort: 'other', span: { span: 'school-weeks', ...numbers, in: within }, ...tentative }
  }
  if (unit === 'week' && !before) {
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
    const count =
      upper?.n ?? (number ? (number.senses.number === undefined ? number.n : senseNumber(number, 'number')) : 1)
    const rising = upper === undefined || number === undefined || upper.n > number.n
    return rising && count >= 1 && count <= 366 ? { count, unit } : undefined
  })
}

function readSeason(cursor: Cursor): Atom | undefined {
  return cursor.attempt(() => {
    cursor.skip('article')
    const season = cursor.take('season')
    if (!season) return undefined
    const span: SeasonSpan = {
      span: 'season',
      season: season.senses.season as SeasonSpan['season'],
      ...readShortYear(cursor, /^[hv]t$/.test(season.text)),
    }
    const part = readPartNoun(cursor, span)
    if (part) return part
    // "høstens første møte" is an event, not the autumn.
    const genitive = season.text.endsWith('s') && cursor.unknown()
    return genitive || cursor.has('ordinal') ? undefined : { sort: 'other', span }
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

function readPartNoun(cursor: Cursor, of: Span): Atom | undefined {
  const noun = cursor.take('partnoun')
  if (!noun) return undefined
  const part = noun.senses.partnoun as PartSpan['part']
  return { sort: 'other', span: { span: 'part', part, of }, ...(part === 'beginning' ? { starts: true as const } : {}) }
}

/** "skoleåret 2022-2023", "termin 1", "kvartal 2", "året"; "måneden" and "terminen" alone are the heading's. */
function readPeriod(cursor: Cursor): Atom | undefined {
  return cursor.attempt(() => {
    cursor.skip('article')
    if (cursor.take('heading')) return { sort: 'other', span: { span: 'heading' } }
    const unit = cursor.take('unit')?.senses.unit
    if (unit === 'school-year' || unit === 'year') {
      const span: Span = { span: 'school-year', ...readStartYear(cursor) }
      return readPartNoun(cursor, span) ?? { sort: 'other', span }
    }
    if (unit !== 'term' && unit !== 'quarter' && unit !== 'month') return undefined
    const number = cursor.take('num') ?? cursor.take('number')
    const n = number ? (number.senses.number === undefined ? number.n : senseNumber(number, 'number')) : undefined
    if (unit === 'term' && (n === 1 || n === 2))
      return { sort: 'other', span: { span: 'term', term: n, ...readYear(cursor) } }
    if (unit === 'quarter' && (n === 1 || n === 2 || n === 3 || n === 4))
      return { sort: 'other', span: { span: 'quarter', quarter: n } }
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
    const anchor = cursor.take('anchor')
    if (!anchor) return undefined
    const name = anchor.senses.anchor!
    const term = anchor.text.startsWith('termin') ? cursor.attempt(readSeason) : undefined
    if (term) {
      // "terminsstart vt"
      const edge = name === 'school-start' ? 'first' : 'last'
      return { sort: 'date', span: { span: 'point', at: { edge, of: term.span } } }
    }
    const many = anchor.senses.many === undefined ? {} : { many: true as const }
    const within: Span | undefined = season && { span: 'season', season: season.senses.season as 'autumn' }
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

/** "mai", "mai/juni", "mai og juni": the months an exam or the like lies in. */
function readMonths(cursor: Cursor): Span | undefined {
  const first = readMonth(cursor)?.span
  let last = first
  while (last && (cursor.mark('/') || cursor.mark('-') || cursor.has('and')) && cursor.has('month', undefined, 1)) {
    cursor.at++
    last = readMonth(cursor)?.span
  }
  if (!first || !last || first === last) return first
  return { span: 'range', from: { edge: 'first', of: first }, to: { edge: 'last', of: last } }
}
