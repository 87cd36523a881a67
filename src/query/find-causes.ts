import { parseSchoolYear } from '../date/school-year'
import type { Obligation, Window } from '../expand/obligation'
import type { Decision } from '../resolve/wheel'
import { type CalendarDifference, diffCalendars } from './diff-calendars'
import { fieldsThatDiffer } from './fields-that-differ'
import type { ImaginedPlans, Ingredients, KeyedObligations } from './imagine-plans'
import { isGone } from './is-gone'
import type { Plan } from './plan'
import type { DifferenceCause, DifferenceKind, ObligationPair } from './plan-difference'
import { pairCalendars } from './swap-calendar-parts'
import { wheelCause } from './wheel-cause'

/** Finds the causes of one difference: at least one. */
export type CauseFinder = (
  key: string,
  pair: ObligationPair,
  kind: DifferenceKind,
  fields: readonly string[],
) => readonly DifferenceCause[]

/** What follows from the dates, and is no difference of its own where they differ. */
const followsFromDates: ReadonlySet<string> = new Set(['unadjusted', 'nominal', 'schoolDays', 'periods'])

/** Tells whether two plans have an obligation alike, as far as what differs in the end. */
type Compare = (one: KeyedObligations, other: KeyedObligations) => boolean

/**
 * Prepares to find causes. The way from the earlier plan to the later one is gone step by step, one thing exchanged at a time: the wheels,
 * the decisions, the calendar, what happened. A step that changes the obligation, in what differs in the end, is a cause.
 */
export function findCauses(before: Plan, after: Plan, imagined: ImaginedPlans): CauseFinder {
  const isSameYear = before.calendar.schoolYear.id === after.calendar.schoolYear.id
  const partsOf = calendarParts(before, after, imagined)
  const early: Ingredients = { wheels: 'before', decisions: 'before', calendar: before.calendar, trigger: 'before' }
  const steps: readonly [DifferenceCause['kind'], Ingredients][] = [
    ['stored', early],
    ['wheel', { ...early, wheels: 'after' }],
    // A decision is of one year: between two years, there is none on the way.
    ['decision', { ...early, wheels: 'after', decisions: isSameYear ? 'after' : 'none' }],
    [isSameYear ? 'calendar' : 'year', { ...late(after), decisions: isSameYear ? 'after' : 'none', trigger: 'before' }],
    ['decision', { ...late(after), trigger: 'before' }],
    ['event', late(after)],
  ]
  // What was expanded here comes out the same again, and what was stored need not.
  const ways = steps.map(([kind, ingredients], i): [DifferenceCause['kind'], () => KeyedObligations] => {
    if (i === 0 && !before.stored) return [kind, () => imagined.before]
    if (i === steps.length - 1 && !after.stored) return [kind, () => imagined.after]
    return [kind, () => imagined.of(ingredients)]
  })
  return (key, pair, kind, fields) => {
    const seen = kind === 'moved' ? fields.filter((field) => !followsFromDates.has(field)) : fields
    const isThere = kind === 'added' || kind === 'removed'
    const isSame: Compare = isThere
      ? (one, other) => isHeld(one.get(key)) === isHeld(other.get(key))
      : (one, other) => isAlike(one.get(key), other.get(key), seen)
    const causes: DifferenceCause[] = []
    let last = imagined.before
    for (const [step, plan] of ways) {
      const next = plan()
      if (!isSame(last, next)) causes.push(...causesOf(step))
      last = next
    }
    if (!isSame(last, imagined.after)) causes.push({ kind: 'stored', in: 'after' })
    const found = withoutRepeats(isCancelled(pair) ? causes.filter((cause) => cause.kind !== 'year') : causes)
    return found.length > 0 ? found : [wheelCause(key, pair, fields, imagined, after)]

    function causesOf(step: DifferenceCause['kind']): readonly DifferenceCause[] {
      switch (step) {
        case 'stored':
          return [{ kind: 'stored', in: 'before' }]
        case 'wheel':
          return [wheelCause(key, pair, fields, imagined, after)]
        case 'decision':
          return decisionCauses(key, pair)
        case 'calendar':
          return [{ kind: 'calendar', differences: partsOf(isSame, pair) }]
        case 'year':
          return [{ kind: 'year', before: before.calendar.schoolYear.id, after: after.calendar.schoolYear.id }]
        case 'event': {
          const [was, is] = [before.triggered, after.triggered]
          return [{ kind: 'event', ...(was && { before: was }), ...(is && { after: is }) }]
        }
      }
    }
  }

  function decisionCauses(key: string, { before: was, after: is }: ObligationPair): DifferenceCause[] {
    const one = (is ?? was)!
    const of = (side: 'before' | 'after') => {
      const year = (side === 'before' ? before : after).calendar.schoolYear.id
      return (imagined.wheelOf(key, side)?.decisions ?? []).filter(
        (decision) => (parseSchoolYear(decision.schoolYear)?.id ?? decision.schoolYear) === year && hits(decision, one),
      )
    }
    const textOf = ({ kind, cell, move, reason }: Decision) => JSON.stringify([kind, cell, move, reason])
    const [old, fresh] = [of('before'), of('after')]
    const only = (list: readonly Decision[], other: readonly Decision[], where: 'before' | 'after') =>
      list
        .filter((decision) => !other.some((known) => textOf(known) === textOf(decision)))
        .map(({ schoolYear, decidedBy, reason }): DifferenceCause => {
          return { kind: 'decision', in: where, schoolYear, decidedBy, reason }
        })
    return [...only(old, fresh, 'before'), ...only(fresh, old, 'after')]
  }
}

function late({ calendar }: Plan): Ingredients {
  return { wheels: 'after', decisions: 'after', calendar, trigger: 'after' }
}

function hits({ measure, cell }: Decision, one: Obligation): boolean {
  return measure === one.measure && (cell === undefined || cell === one.cell || cell === one.entry)
}

/** What a decision cancels has no dates in any year. */
function isCancelled({ after }: ObligationPair): boolean {
  return after?.form === 'undated' && after.reason === 'cancelled'
}

function isHeld(one: Obligation | undefined): boolean {
  return one !== undefined && !isGone(one)
}

function isAlike(one: Obligation | undefined, other: Obligation | undefined, fields: readonly string[]): boolean {
  if (!one || !other) return one === other
  return !fieldsThatDiffer(one, other).some((field) => fields.includes(field))
}

function withoutRepeats(causes: readonly DifferenceCause[]): readonly DifferenceCause[] {
  return [...new Map(causes.map((cause) => [JSON.stringify(cause), cause])).values()]
}

/**
 * Prepares to tell which parts of two calendars made a difference: those without which it would be as on the earlier calendar; where several
 * would each have done it, those that do it alone; where only all of them do it together, all.
 */
function calendarParts(
  before: Plan,
  after: Plan,
  imagined: ImaginedPlans,
): (isSame: Compare, pair: ObligationPair) => readonly CalendarDifference[] {
  const differences = diffCalendars(before.calendar, after.calendar)
  let exchanged: ReturnType<typeof exchangeParts> | undefined
  return (isSame, pair) => {
    if (differences.length < 2) return differences
    exchanged ??= exchangeParts()
    for (const { base, plans } of exchanged) {
      const found = plans.flatMap(({ unit, plan }) => (plan && base && !isSame(base, plan) ? nearest(unit, pair) : []))
      if (found.length > 0) return differences.filter((one) => found.includes(one))
    }
    return differences
  }

  function exchangeParts() {
    const { units, swap } = pairCalendars(before.calendar, after.calendar, differences)
    const planOn = (calendar: ReturnType<typeof swap>) =>
      calendar && imagined.of({ wheels: 'after', decisions: 'after', calendar, trigger: 'before' })
    return (['after', 'before'] as const).map((side) => ({
      base: planOn(swap(side)),
      plans: units.map((unit) => ({ unit, plan: planOn(swap(side, unit)) })),
    }))
  }
}

/** Of the public holidays, those near the obligation; all when none is. */
function nearest(
  unit: readonly CalendarDifference[],
  { before, after }: ObligationPair,
): readonly CalendarDifference[] {
  if (unit.length === 1) return unit
  const windows = [before, after].flatMap((one) => (one ? windowsOf(one) : []))
  const near = unit.filter((difference) =>
    [...difference.before, ...difference.after].some((part) =>
      windows.some(({ first, due }) => part.first <= due && part.due >= first),
    ),
  )
  return near.length > 0 ? near : unit
}

function windowsOf(obligation: Obligation): Window[] {
  const own = 'first' in obligation ? [{ first: obligation.first, due: obligation.due }] : []
  return 'unadjusted' in obligation && obligation.unadjusted ? [...own, obligation.unadjusted] : own
}
