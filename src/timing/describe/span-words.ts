import { dayNumber, monthName, weekdayName } from '../../languages/day-names'
import { type CountedPhrases, fill, type Phrases } from '../../languages/phrases'
import { isBreakAnchor, isDayAnchor, isFeastPeriod, type KnownAnchor, knownAnchors } from '../anchors'
import type { Point, RangeSpan, Span } from '../timing'
import { lengthWords, numberWord, ordinalWord } from './count-words'
import { checked, dateNoun, withYear } from './date-words'
import type { Speech } from './speech'

/** Says when: the span with its preposition ("i november", "på høsten", "før høstferien"). */
export function spanAdverbial(span: Span, speech: Speech): string {
  const { at } = speech.phrases
  const name = spanNoun(span, speech)
  switch (span.span) {
    case 'month':
      return fill(at.month, { x: name })
    case 'week':
      return fill(at.week, { x: name })
    case 'date':
      return span.month === undefined && speech.slot ? name : fill(at.date, { x: name })
    case 'season':
      return fill(at.season[span.season], { x: name })
    case 'term':
    case 'quarter':
    case 'period':
    case 'heading':
    case 'slot':
      return fill(at.term, { x: name })
    case 'school-year':
      return fill(at.schoolYear, { x: name })
    case 'school-weeks':
    case 'school-days':
    case 'nth-weekday':
    case 'nth-weeks':
      return fill(at.counted, { x: name })
    case 'part':
      return fill(at.part[span.part], { x: name })
    case 'anchor':
      return fill(isBreakAnchor(span.anchor) || isFeastPeriod(span.anchor) ? at.break : at.anchor, { x: name })
    case 'point':
      return fill(at.point, { x: name })
    case 'each':
      return fill(at.break, { x: name })
    case 'around':
    case 'near':
    case 'weekday':
    case 'overlap':
      return name
    case 'range':
      return rangeAdverbial(span, speech)
  }
}

/** Says in what time something is repeated. */
export function repetitionAdverbial(span: Span, speech: Speech): string {
  if (span.span === 'anchor') return fill(speech.phrases.at.break, { x: spanNoun(span, speech) })
  const weeks = span.span === 'week' || (span.span === 'range' && compactRange(span, speech)?.kind === 'week')
  return weeks ? fill(speech.phrases.at.throughWeek, { x: spanNoun(span, speech) }) : spanAdverbial(span, speech)
}

/** Names the span as it stands after a preposition ("november", "uke 37", "høstferien"). */
export function spanNoun(span: Span, speech: Speech): string {
  if (speech.kernel?.span === span) return speech.kernel.words
  const { language, phrases } = speech
  switch (span.span) {
    case 'month':
      return span.month === undefined ? phrases.headingMonth : withYear(monthName(span.month, language), span.year)
    case 'week': {
      const week = fill(phrases.week, { n: span.week })
      return span.year === undefined ? week : fill(phrases.weekYear, { x: week, year: span.year })
    }
    case 'date':
      return span.month === undefined && speech.slot ? dayOfSlot(span.day, speech) : dateNoun(span, span.check, speech)
    case 'range':
      return (
        compactRange(span, speech)?.name ??
        weekBeside(span, speech) ??
        fill(phrases.spanAsNoun, { x: rangeAdverbial(span, speech) })
      )
    case 'part':
      return fill(phrases.parts[span.part], { x: spanNoun(span.of, speech) })
    case 'season':
      return withYear(phrases.seasons[span.season], span.year)
    case 'term':
      return withYear(phrases.terms[span.term - 1]!, span.year)
    case 'school-year':
      return span.startYear === undefined
        ? phrases.schoolYear
        : fill(phrases.schoolYearNamed, { x: `${span.startYear}–${String(span.startYear + 1).slice(2)}` })
    case 'quarter':
      return withYear(phrases.quarter(span.quarter), span.year)
    case 'period':
      return fill(phrases.period, { x: span.period })
    case 'school-weeks':
      return inside(counted(span.from, span.to, phrases.schoolWeeks, speech), span.in, speech)
    case 'school-days':
      return inside(
        counted(span.from, span.to, span.days ? phrases.workingDays : phrases.schoolDays, speech),
        span.in,
        speech,
      )
    case 'nth-weeks':
      return inside(counted(span.from, span.to, phrases.calendarWeeks, speech), span.in, speech)
    case 'nth-weekday': {
      const weekday = weekdayName(span.weekday, language)
      if (span.nth === 1 && isWeek(span.in)) return fill(phrases.weekdayIn, { weekday, x: spanNoun(span.in, speech) })
      const values = { nth: speech.ordinals ?? ordinalWord(span.nth, phrases), weekday }
      return inside(fill(phrases.nthWeekday, values), span.in, speech)
    }
    case 'anchor': {
      const { anchor, which } = span
      if (which === undefined) return inside(anchorName(anchor, phrases), span.in, speech)
      const x = anchor === 'planning-days' ? phrases.planningDay : anchorName(anchor, phrases)
      return inside(fill(phrases.which, { nth: ordinalWord(which, phrases), x }), span.in, speech)
    }
    case 'heading':
      return phrases.heading
    case 'slot':
      return speech.slot ?? phrases.heading
    case 'each': {
      const one =
        span.anchor === 'break'
          ? phrases.aBreak
          : span.anchor === 'planning-days'
            ? phrases.planningDay
            : anchorName(span.anchor, phrases)
      return inside(fill(phrases.each, { x: one }), span.in, speech)
    }
    case 'weekday':
      return fill(phrases.weekdayPlural, { x: weekdayName(span.weekday, language) })
    case 'overlap':
      return span.of.map((part) => spanAdverbial(part, speech)).join(' ')
    case 'around':
      return aroundWords(span.of, span.days, speech)
    case 'near':
      return fill(span.side === 'before' ? phrases.rightBefore : phrases.rightAfter, { x: spanNoun(span.of, speech) })
    case 'point':
      return pointNoun(span.at, speech)
  }
}

/** Says the anchor's name: its word in the language, or the school's own name as it is. */
export function anchorName(anchor: string, phrases: Phrases): string {
  if (anchor === 'break') return phrases.theBreak
  return isKnown(anchor) ? phrases.anchors[anchor] : anchor
}

function isKnown(anchor: string): anchor is KnownAnchor {
  return (knownAnchors as readonly string[]).includes(anchor)
}

/** "den 15. i hver måned" */
function dayOfSlot(day: number, speech: Speech): string {
  const { phrases } = speech
  return inside(fill(phrases.dayOfMonth, { n: phrases.ordinal(day) }), { span: 'slot' }, speech)
}

/** A single week, whose days can be named by their weekday alone. */
function isWeek(span: Span): boolean {
  return span.span === 'week' || ((span.span === 'nth-weeks' || span.span === 'school-weeks') && span.from === span.to)
}

function inside(name: string, span: Span | undefined, speech: Speech): string {
  return span === undefined ? name : `${name} ${spanAdverbial(span, speech)}`
}

function counted(from: number, to: number, words: CountedPhrases, { phrases, ordinals }: Speech): string {
  if (ordinals !== undefined) return fill(words.one, { nth: ordinals })
  const [a, b] = [ordinalWord(from, phrases), ordinalWord(to, phrases)]
  if (from === to) return fill(words.one, { nth: a })
  if (from === 1 && to > 1) return fill(words.first, { n: numberWord(to, phrases) })
  if (to === -1 && from < 0) return fill(words.last, { n: numberWord(-from, phrases) })
  return fill(to === from + 1 ? words.two : words.several, { a, b })
}

function aroundWords(of: Span, days: number, speech: Speech): string {
  const { phrases } = speech
  const x = spanNoun(of, speech)
  if (days === 0) return fill(phrases.roughly, { x: spanAdverbial(of, speech) })
  if (days === 7) return fill(phrases.around, { x })
  return fill(phrases.aroundDays, { x, n: lengthWords({ count: days, unit: 'day' }, phrases) })
}

/** A range whose ends are of one kind is said in one breath: "uke 36–37", "oktober–desember", "11.–29. september". */
function compactRange(span: RangeSpan, speech: Speech): { name: string; kind: 'week' | 'month' | 'date' } | undefined {
  const { from, to } = span
  if (!from || !to || from.offset || to.offset || from.edge !== 'first' || to.edge !== 'last') return undefined
  const { language, phrases } = speech
  const [a, b] = [from.of, to.of]
  if (a.span === 'week' && b.span === 'week' && a.year === b.year) {
    const weeks = fill(phrases.weeks, { n: `${a.week}–${b.week}` })
    return { kind: 'week', name: a.year === undefined ? weeks : fill(phrases.weekYear, { x: weeks, year: a.year }) }
  }
  if (a.span === 'month' && b.span === 'month' && a.month !== undefined && b.month !== undefined) {
    const first = withYear(monthName(a.month, language), a.year === b.year ? undefined : a.year)
    return { kind: 'month', name: `${first}–${spanNoun(b, speech)}` }
  }
  if (a.span !== 'date' || b.span !== 'date' || a.check || b.check) return undefined
  const shared = a.month === b.month && a.year === b.year
  const { year: _shown, ...yearless } = a
  const number = (day: number) => (b.month === undefined ? phrases.ordinal(day) : dayNumber(day, language))
  const first = shared ? number(a.day) : dateNoun(a.year === b.year ? yearless : a, undefined, speech)
  const last = shared && b.month === undefined ? number(b.day) : dateNoun(b, undefined, speech)
  const dates = `${first}–${last}`
  const opened = b.month === undefined ? fill(phrases.openDate, { x: dates }) : dates
  return { kind: 'date', name: checked(opened, span.check, speech) }
}

/** Seven days said as a week: "uken etter oktober", "uken fra 7. september". */
function weekBeside({ from, to }: RangeSpan, speech: Speech): string | undefined {
  const { phrases } = speech
  if (!from || !to?.offset || from.offset || to.offset.unit !== 'day' || !equalSpans(from.of, to.of)) return undefined
  const x = spanNoun(from.of, speech)
  if (from.edge === 'after' && to.edge === 'last' && to.offset.count === 7) return fill(phrases.weekAfter, { x })
  return from.edge === 'first' && to.edge === 'first' && to.offset.count === 6
    ? fill(phrases.weekFrom, { x })
    : undefined
}

function equalSpans(a: Span, b: Span): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function rangeAdverbial(span: RangeSpan, speech: Speech): string {
  const { phrases } = speech
  const compact = compactRange(span, speech)
  if (compact) return fill(phrases.at[compact.kind], { x: compact.name })
  const week = weekBeside(span, speech)
  if (week) return week
  const { from, to } = span
  if (from && to) return fromTo(from, to, speech)
  if (from)
    return from.edge === 'after' && !from.offset
      ? side(phrases.after, from, speech)
      : fill(phrases.from, { x: startNoun(from, speech) })
  if (to) return deadline(to, speech)
  return fill(phrases.at.term, { x: phrases.heading })
}

function deadline(to: Point, speech: Speech): string {
  const { phrases } = speech
  if (to.offset || (to.edge !== 'before' && to.edge !== 'last')) return fill(phrases.by, { x: pointNoun(to, speech) })
  if (to.edge === 'before') return side(phrases.before, to, speech)
  // "senest i høstferien" would end before it.
  const reaches = (to.of.span === 'month' && to.of.month !== undefined) || isBreak(to.of)
  if (reaches) return fill(phrases.byEnd, { x: spanNoun(to.of, speech) })
  return fill(phrases.byWhen, { x: spanNoun(to.of, speech), when: spanAdverbial(to.of, speech) })
}

function fromTo(from: Point, to: Point, speech: Speech): string {
  const { phrases } = speech
  const y = to.of
  const stopsBefore = y.span === 'season' || y.span === 'term' || (y.span === 'anchor' && !isDayAnchor(y.anchor))
  const x = startNoun(from, speech, true)
  if (stopsBefore && to.edge === 'before' && !to.offset) return fill(phrases.fromTo, { x, y: spanNoun(y, speech) })
  if (stopsBefore && to.edge === 'last' && !to.offset) return fill(phrases.fromThrough, { x, y: spanNoun(y, speech) })
  return fill(phrases.fromTo, { x, y: endNoun(to, speech) })
}

function side(pattern: string, point: Point, speech: Speech): string {
  return fill(pattern, { x: spanNoun(point.of, speech) })
}

/** Names a point where "from" stands before it: its span when that starts there. */
function startNoun(point: Point, speech: Speech, ended = false): string {
  // "fra høstferien" is the day after it.
  const edge = isBreak(point.of) ? (ended ? 'after' : undefined) : 'first'
  const plain = !point.offset && point.edge === edge
  return plain ? spanNoun(point.of, speech) : pointNoun(point, speech)
}

/** Names a point where "by" stands before it: its span when that ends there. */
function endNoun(point: Point, speech: Speech): string {
  const unnamed = point.of.span === 'month' && point.of.month === undefined
  const plain = !point.offset && point.edge === 'last' && !unnamed
  return plain ? spanNoun(point.of, speech) : pointNoun(point, speech)
}

function isBreak(span: Span): boolean {
  return span.span === 'anchor' && isBreakAnchor(span.anchor)
}

/** Names a point by itself: "dagen før høstferien", "to uker etter skolestart", "siste dag i november". */
export function pointNoun(point: Point, speech: Speech): string {
  const { phrases } = speech
  const { edge, of, offset } = point
  if (!offset) return side(edgePattern(edge, phrases), point, speech)
  const plain = offset.count < 0 ? edge === 'first' : edge === 'last'
  const x = plain ? spanNoun(of, speech) : pointNoun({ edge, of }, speech)
  return fill(offset.count < 0 ? phrases.lengthBefore : phrases.lengthAfter, { n: lengthWords(offset, phrases), x })
}

function edgePattern(edge: Point['edge'], phrases: Phrases): string {
  return { first: phrases.firstDayOf, last: phrases.lastDayOf, before: phrases.dayBefore, after: phrases.dayAfter }[
    edge
  ]
}
