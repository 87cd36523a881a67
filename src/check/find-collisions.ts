import type { EpochDay } from '../date/day'
import { relatedPlace } from '../diagnostics/related-place'
import type { StaffedDraft } from '../expand/build-obligations'
import { combineAppliesTo } from '../expand/combine-applies-to'
import type { Involvement } from '../resolve/wheel'
import type { AppliesTo } from '../timing/applies-to'
import { diagnoseMeasure } from './diagnose-measure'
import type { FeasibilityCase, LaidWheel } from './feasibility-case'

/** Something that must be on one day, with who must be there. */
interface FixedDay {
  readonly laid: LaidWheel
  readonly staffed: StaffedDraft
  readonly day: EpochDay
  readonly roles: ReadonlyMap<string, AppliesTo | undefined>
}

/**
 * Finds pairs of measures that can only be on one and the same day and need the same role. A window of several days collides with
 * nothing, nor do measures for different pupils, of which only one is held, or whose times of day do not meet.
 */
export function findCollisions(all: readonly LaidWheel[]): FeasibilityCase[] {
  const byDay = new Map<EpochDay, FixedDay[]>()
  for (const laid of all) {
    for (const { drafts } of laid.measures) {
      for (const staffed of drafts) {
        const fixed = fixedDayOf(staffed, laid)
        if (!fixed) continue
        const others = byDay.get(fixed.day)
        if (others) others.push(fixed)
        else byDay.set(fixed.day, [fixed])
      }
    }
  }
  const found = new Map<string, FeasibilityCase>()
  for (const day of [...byDay.keys()].sort((a, b) => a - b)) {
    const held = byDay.get(day)!
    held.forEach((one, i) => {
      for (const other of held.slice(i + 1)) {
        const roles = sharedRoles(one, other)
        if (roles.length === 0) continue
        const collision = collisionOf(one, other, roles)
        if (!found.has(collision.key)) found.set(collision.key, collision)
      }
    })
  }
  return [...found.values()]
}

function fixedDayOf(staffed: StaffedDraft, laid: LaidWheel): FixedDay | undefined {
  const { draft, responsible, participants } = staffed
  const { days, measure } = draft
  if (draft.form !== 'day' || !days || !measure || draft.tentative) return undefined
  const roles = new Map<string, AppliesTo | undefined>()
  for (const involvement of [...responsible, ...participants]) {
    if (isNeeded(involvement)) roles.set(involvement.role, combineAppliesTo(conditionOf(staffed), involvement.if))
  }
  return { laid, staffed, day: days.first, roles }
}

function isNeeded({ optional, asNeeded, tentative }: Involvement): boolean {
  return !optional && !asNeeded && !tentative
}

function conditionOf({ draft }: StaffedDraft): AppliesTo | undefined {
  return combineAppliesTo(draft.measure?.appliesTo, draft.entry?.appliesTo)
}

function sharedRoles(one: FixedDay, other: FixedDay): string[] {
  const [a, b] = [one.staffed.draft.measure, other.staffed.draft.measure]
  if (!a || !b || (a === b && one.laid === other.laid)) return []
  if (a.exclusive !== undefined && a.exclusive === b.exclusive) return []
  if (areApart(timeOf(one), timeOf(other))) return []
  return [...one.roles.keys()].filter(
    (role) => other.roles.has(role) && isPossible(combineAppliesTo(one.roles.get(role), other.roles.get(role))),
  )
}

/** Tells whether anybody can meet a condition. */
function isPossible(condition: AppliesTo | undefined): boolean {
  if (!condition) return true
  const { grade, programme, age, residenceYears, tags } = condition
  const open = ({ atLeast = 0, atMost = Number.POSITIVE_INFINITY }: NonNullable<AppliesTo['age']>) => atLeast <= atMost
  if (grade?.length === 0 || programme?.length === 0) return false
  if ((age && !open(age)) || (residenceYears && !open(residenceYears))) return false
  return !tags?.any || tags.any.some((tag) => !tags.none?.includes(tag))
}

function timeOf({ staffed: { draft } }: FixedDay): string | undefined {
  const { slot, entry, measure } = draft
  return (slot && 'time' in slot ? slot.time : undefined) ?? entry?.time ?? measure?.time
}

/** Tells whether two times of day, `18:00` or `18:00-20:00`, surely do not meet; a start alone is taken for an hour. */
function areApart(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false
  const [one, other] = [hoursOf(a), hoursOf(b)]
  return one.end <= other.start || other.end <= one.start
}

function hoursOf(time: string): { start: number; end: number } {
  const [start, end] = time.split('-').map((part) => {
    const [hours, minutes] = part.split(':').map(Number)
    return (hours ?? 0) * 60 + (minutes ?? 0)
  })
  return { start: start!, end: end ?? start! + 60 }
}

function collisionOf(one: FixedDay, other: FixedDay, roles: readonly string[]): FeasibilityCase {
  const [a, b] = [one.staffed.draft, other.staffed.draft]
  const { wheel, calendar } = one.laid
  const title = (role: string) => wheel.roles.get(role)?.title ?? other.laid.wheel.roles.get(role)?.title ?? role
  const pair = [`${wheel.id} ${a.measure!.id}`, `${other.laid.wheel.id} ${b.measure!.id}`].sort()
  return {
    kind: 'same-day',
    key: `same-day ${pair.join(' ')}`,
    wheel,
    measures: [a.measure!, b.measure!],
    obligations: [a.id, b.id],
    diagnose(reached) {
      const [first, other] = [a.measure!, b.measure!]
      const params = { ...reached, other: other.title, date: calendar.isoOf(one.day), roles: roles.map(title) }
      return diagnoseMeasure('check/same-day', first, params, undefined, {
        about: { measure: first.id, others: [other.id] },
        related: [relatedPlace(other.place, 'defined', other.title)],
      })
    },
  }
}
