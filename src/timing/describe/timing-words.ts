import { parseIsoDay } from '../../date/day'
import { weekdayName } from '../../languages/day-names'
import { describeDate } from '../../languages/describe-day'
import { fill, type Pattern, type Phrases } from '../../languages/phrases'
import type {
  EventTiming,
  EveryTiming,
  OnceTiming,
  PickOneTiming,
  QuotaTiming,
  RruleTiming,
  SimpleTiming,
  Span,
} from '../timing'
import { lengthWords, listWords, numberWord, ordinalWord } from './count-words'
import { spansAdverbial } from './span-lists'
import { repetitionAdverbial, spanNoun } from './span-words'
import type { Speech } from './speech'

/** Puts a simple timing into words. */
export function timingWords(timing: SimpleTiming, speech: Speech): string {
  const { phrases } = speech
  switch (timing.kind) {
    case 'once':
      return onceWords(timing, speech)
    case 'pick-one':
      return pickOneWords(timing, speech)
    case 'every':
      return everyWords(timing, speech)
    case 'quota':
      return quotaWords(timing, speech)
    case 'plan':
      return fill(phrases.onPlan, { x: planName(timing.plan, phrases) })
    case 'rrule':
      return ruleWords(timing, speech)
    case 'event':
      return eventWords(timing, speech)
    case 'standing':
      return phrases.standing
    case 'as-needed':
      return phrases.asNeeded
    case 'asap':
      return phrases.asap
    case 'unspecified':
      return phrases.unspecified
    case 'cancelled':
      return phrases.cancelled
    case 'not-timing':
      return phrases.notTiming
  }
}

function onceWords(timing: OnceTiming, speech: Speech): string {
  const { phrases } = speech
  const x = spansAdverbial(timing.in, phrases.and, speech)
  return tentatively(timing.tentative, phrases.probably, timing.roll ? fill(phrases.rolls[timing.roll], { x }) : x)
}

function pickOneWords(timing: PickOneTiming, speech: Speech): string {
  const { language, phrases } = speech
  const x = spansAdverbial(timing.of, phrases.or, speech)
  const [only, ...others] = timing.of
  if (
    only?.span === 'anchor' &&
    only.anchor === 'planning-days' &&
    others.length === 0 &&
    timing.weekday === undefined
  ) {
    return tentatively(timing.tentative, phrases.probably, fill(phrases.oneOf, { x: spanNoun(only, speech) }))
  }
  const picked =
    timing.weekday !== undefined
      ? fill(phrases.aWeekday, { weekday: weekdayName(timing.weekday, language), x })
      : timing.of.length === 1
        ? fill(phrases.aDay, { x })
        : x
  return tentatively(timing.tentative, phrases.probably, picked)
}

function everyWords(timing: EveryTiming, speech: Speech): string {
  const { phrases } = speech
  const repeated = except(within(repetition(timing, speech), timing.within, speech), timing.except, speech)
  const planned =
    timing.plan === undefined ? repeated : fill(phrases.perPlan, { x: repeated, y: planName(timing.plan, phrases) })
  return tentatively(timing.tentative, phrases.about, planned)
}

function repetition(timing: EveryTiming, speech: Speech): string {
  const { language, phrases } = speech
  const { interval, maxInterval, unit, weekdays, parity, on } = timing
  const days = weekdays?.map((weekday) => weekdayName(weekday, language))
  if (parity) {
    const y = phrases.parityWeeks[parity]
    return days
      ? fill(phrases.weekdayInParity, { x: listWords(days, phrases.and), y })
      : fill(phrases.at.week, { x: y })
  }
  if (days && unit === 'week' && interval === 1 && maxInterval === undefined) {
    return fill(phrases.everyWeekday, { x: listWords(days, phrases.and) })
  }
  const words = phrases.every[unit]
  const x =
    maxInterval !== undefined
      ? fill(words.chain, {
          n: interval,
          m: maxInterval,
          a: ordinalWord(interval, phrases),
          b: ordinalWord(maxInterval, phrases),
        })
      : interval === 1
        ? words.one
        : interval === 2
          ? words.two
          : fill(words.nth, { nth: ordinalWord(interval, phrases) })
  if (on) return spansAdverbial(on, phrases.and, { ...speech, slot: x })
  if (!days) return x
  const plural = days.map((day) => fill(phrases.weekdayPlural, { x: day }))
  return fill(phrases.everyOnWeekday, { x, y: listWords(plural, phrases.and) })
}

function quotaWords(timing: QuotaTiming, speech: Speech): string {
  const { phrases } = speech
  const { min, max, per, minGap } = timing
  const about = (x: string): string => tentatively(timing.tentative, phrases.about, x)
  const times = (n: number): string => about(fill(phrases.times(n), { n: numberWord(n, phrases) }))
  let x: string
  if (max === null) x = fill(phrases.atLeast, { x: times(min) })
  else if (min === 0) x = fill(phrases.atMost, { x: times(max) })
  else x = min === max ? times(min) : about(fill(phrases.timesRange, { n: min, m: max }))
  const rated = per === 'window' ? x : fill(phrases.per[per], { x })
  const apart = minGap ? fill(phrases.timesApart, { x: rated, n: lengthWords(minGap, phrases) }) : rated
  return except(within(apart, timing.within, speech), timing.except, speech)
}

function except(text: string, spans: readonly Span[] | undefined, speech: Speech): string {
  const { phrases } = speech
  return spans ? fill(phrases.except, { x: text, y: spansAdverbial(spans, phrases.and, speech) }) : text
}

function eventWords(timing: EventTiming, speech: Speech): string {
  const { phrases } = speech
  const { event, due, from, which } = timing
  const name = event ?? phrases.anEvent
  const x = which === undefined ? name : fill(phrases.which, { nth: ordinalWord(which, phrases), x: name })
  const parts: string[] = []
  if (from) {
    const n = lengthWords(from, phrases)
    const point = fill(from.count < 0 ? phrases.lengthBefore : phrases.lengthAfter, { n, x })
    parts.push(due ? fill(phrases.from, { x: point }) : point)
  }
  if (due) {
    const n = lengthWords(due, phrases)
    if (due.count < 0) parts.push(fill(phrases.dueBefore, { n, x }))
    else parts.push(event === undefined ? fill(phrases.dueWithin, { n }) : fill(phrases.dueAfter, { n, x }))
  }
  if (parts.length === 0) parts.push(event === undefined ? phrases.beforeIt : fill(phrases.atEvent, { x }))
  return within(listWords(parts, phrases.and), timing.in, speech)
}

function ruleWords({ rrule, start }: RruleTiming, speech: Speech): string {
  const { language, phrases } = speech
  if (start === undefined) return fill(phrases.rule, { x: rrule })
  const y = parseIsoDay(start) === undefined ? start : describeDate(start, language)
  return fill(phrases.ruleFrom, { x: rrule, y })
}

function planName(plan: string, phrases: Phrases): string {
  return phrases.plans[plan] ?? plan
}

function within(text: string, span: EveryTiming['within'], speech: Speech): string {
  return span === undefined ? text : `${text} ${repetitionAdverbial(span, speech)}`
}

function tentatively(tentative: true | undefined, pattern: Pattern, x: string): string {
  return tentative ? fill(pattern, { x }) : x
}
