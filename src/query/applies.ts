import { civilFromDay, dayFromCivil, type EpochDay, type IsoDate, parseIsoDay } from '../date/day'
import type { AppliesTo, Bounds } from '../timing/applies-to'

/** A three-valued answer: what is not stated is unknown, which is not no. */
export type Answer = 'yes' | 'no' | 'unknown'

/** What is known of a pupil, or of every pupil in a group. Anything left out is unknown. */
export interface Pupil {
  /** `vg1`, or a grade number as text. Case is ignored. */
  readonly grade?: string
  /** `sf`, `yf` or a programme's own id; a list when one implies another. Case is ignored. */
  readonly programme?: string | readonly string[]
  readonly born?: IsoDate
  /** Since when the pupil has lived in the country. */
  readonly residentSince?: IsoDate
  /** All tags the pupil has; a tag outside a given list is *no*. */
  readonly tags?: readonly string[]
}

/**
 * Answers whether a condition holds for a pupil throughout the days `first` to `last`.
 *
 * Keys combine with AND: one *no* decides, else one *unknown*. Age counts whole years, so `atMost: 17` holds until the day
 * before the 18th birthday; 29 February counts as 1 March in common years. Residence counts to the day, so `atMost: 6` holds up to and including
 * the sixth anniversary. When the answer changes within the days it is *unknown*.
 */
export function appliesToPupil(condition: AppliesTo | undefined, pupil: Pupil, first: EpochDay, last = first): Answer {
  if (!condition) return 'yes'
  const atFirst = answerOn(condition, pupil, first)
  return atFirst === 'no' && first === last ? 'no' : atFirst === answerOn(condition, pupil, last) ? atFirst : 'unknown'
}

/** Combines answers with AND: *no* decides, then *unknown*. */
export function allAnswers(answers: Iterable<Answer>): Answer {
  let result: Answer = 'yes'
  for (const answer of answers) {
    if (answer === 'no') return 'no'
    if (answer === 'unknown') result = 'unknown'
  }
  return result
}

function answerOn(condition: AppliesTo, pupil: Pupil, day: EpochDay): Answer {
  return allAnswers([
    oneOf(condition.grade, pupil.grade === undefined ? undefined : [pupil.grade]),
    oneOf(condition.programme, typeof pupil.programme === 'string' ? [pupil.programme] : pupil.programme),
    ageWithin(condition.age, pupil.born, day),
    residenceWithin(condition.residenceYears, pupil.residentSince, day),
    oneOf(condition.tags?.any, pupil.tags),
    noneOf(condition.tags?.none, pupil.tags),
  ])
}

function oneOf(wanted: readonly string[] | undefined, known: readonly string[] | undefined): Answer {
  if (!wanted || wanted.length === 0) return 'yes'
  if (!known) return 'unknown'
  const have = new Set(known.map((value) => value.toLowerCase()))
  return wanted.some((value) => have.has(value.toLowerCase())) ? 'yes' : 'no'
}

function noneOf(barred: readonly string[] | undefined, known: readonly string[] | undefined): Answer {
  if (!barred || barred.length === 0) return 'yes'
  const answer = oneOf(barred, known)
  return answer === 'yes' ? 'no' : answer === 'no' ? 'yes' : 'unknown'
}

function ageWithin(bounds: Bounds | undefined, born: IsoDate | undefined, day: EpochDay): Answer {
  if (!bounds) return 'yes'
  const birth = born === undefined ? undefined : parseIsoDay(born)
  if (birth === undefined) return 'unknown'
  const { atLeast, atMost } = bounds
  const oldEnough = atLeast === undefined || day >= anniversary(birth, atLeast)
  const youngEnough = atMost === undefined || day < anniversary(birth, atMost + 1)
  return oldEnough && youngEnough ? 'yes' : 'no'
}

function residenceWithin(bounds: Bounds | undefined, since: IsoDate | undefined, day: EpochDay): Answer {
  if (!bounds) return 'yes'
  const start = since === undefined ? undefined : parseIsoDay(since)
  if (start === undefined) return 'unknown'
  const { atLeast, atMost } = bounds
  const longEnough = atLeast === undefined || day >= anniversary(start, atLeast)
  const shortEnough = atMost === undefined || day <= anniversary(start, atMost)
  return longEnough && shortEnough ? 'yes' : 'no'
}

/** Returns the day `years` after `from`; 29 February becomes 1 March in common years. */
function anniversary(from: EpochDay, years: number): EpochDay {
  const { year, month, day } = civilFromDay(from)
  return dayFromCivil(year + years, month, day)
}
