import { civilFromDay, type EpochDay, parseIsoDay } from '../date/day'
import { isoWeekOf } from '../date/iso-week'
import { diagnose } from '../diagnostics/define-codes'
import type { Diagnostic } from '../diagnostics/diagnostic'
import { relatedPlace } from '../diagnostics/related-place'
import type { DatedObligation } from '../expand/obligation'
import { isDated } from '../query/is-dated'
import type { Plan } from '../query/plan'
import type { Wheel, WheelLimit } from '../resolve/wheel'
import { monthName } from '../timing/describe-day'
import { lintCodes } from './lint-codes'

/** A thing to do, in some week or month from `first` to `due`, both numbered through the year. */
interface Task {
  readonly obligation: DatedObligation
  readonly first: number
  readonly due: number
}

/**
 * Holds a plan to its wheels' `limits`. What has several weeks to be done in may be done in any of them, so a limit is exceeded only when
 * no way of placing things keeps it; the finding names the weeks and all that must be done inside them. The role counts where it is
 * responsible or takes part, not where it is optional or comes when there is a need.
 */
export function checkLimits(plan: Plan): readonly Diagnostic[] {
  return plan.wheels.flatMap((wheel) => wheel.limits.flatMap((limit) => checkLimit(limit, wheel, plan)))
}

function checkLimit(limit: WheelLimit, wheel: Wheel, plan: Plan): Diagnostic[] {
  const tasks = plan.obligations
    .filter(isDated)
    .filter((obligation) => plan.wheelOf(obligation) === wheel && isHeldBy(limit.role, obligation))
    .map((obligation): Task => {
      const number = (day: string) => slotOf(parseIsoDay(day) ?? 0, limit.per)
      return { obligation, first: number(obligation.first), due: number(obligation.due) }
    })
  return overloads(tasks, limit.atMost).map(({ from, to, inside }) => {
    const role = wheel.roles.get(limit.role)?.title ?? limit.role
    const measures = [...new Set(inside.map(({ obligation }) => obligation.title))].join(', ')
    const allowed = limit.atMost * (to - from + 1)
    const params = { role, count: inside.length, allowed, when: sayWhen(from, to, limit.per), measures }
    return diagnose(lintCodes, 'check/limit-exceeded', params, limit.place, {
      actual: String(inside.length),
      expected: `≤ ${allowed}`,
      related: wheel.measures
        .filter(({ id }) => inside.some(({ obligation }) => obligation.measure === id))
        .map(({ title, place }) => relatedPlace(place, 'present', title)),
    })
  })
}

function isHeldBy(role: string, { responsible, participants }: DatedObligation): boolean {
  return [...responsible, ...participants].some((it) => it.role === role && !it.optional && !it.asNeeded)
}

/** Does each thing as late as it must, the most pressing first; where that fails, finds the shortest run of slots that is too full. */
function overloads(tasks: readonly Task[], atMost: number): { from: number; to: number; inside: readonly Task[] }[] {
  const waiting = [...tasks].sort((a, b) => a.due - b.due || a.first - b.first)
  const found: { from: number; to: number; inside: readonly Task[] }[] = []
  const slots = [
    ...new Set(tasks.flatMap(({ first, due }) => Array.from({ length: due - first + 1 }, (_, i) => first + i))),
  ]
  for (const slot of slots.sort((a, b) => a - b)) {
    let room = atMost
    for (let i = 0; i < waiting.length && room > 0; ) {
      if (waiting[i]!.first > slot) i++
      else {
        waiting.splice(i, 1)
        room--
      }
    }
    const missed = waiting.filter(({ due }) => due <= slot)
    if (missed.length === 0) continue
    for (const task of missed) waiting.splice(waiting.indexOf(task), 1)
    found.push(tightest(tasks, slot, atMost))
  }
  return found
}

function tightest(
  tasks: readonly Task[],
  to: number,
  atMost: number,
): { from: number; to: number; inside: readonly Task[] } {
  const starts = [...new Set(tasks.map(({ first }) => first))].filter((first) => first <= to).sort((a, b) => b - a)
  const runs = starts.map((from) => ({
    from,
    to,
    inside: tasks.filter(({ first, due }) => first >= from && due <= to),
  }))
  return runs.find(({ from, inside }) => inside.length > atMost * (to - from + 1)) ?? runs.at(-1)!
}

/** Numbers weeks from a Monday long ago, or months from year 0, so that neighbours differ by one. */
function slotOf(day: EpochDay, per: WheelLimit['per']): number {
  if (per === 'week') return Math.floor((day + 3) / 7)
  const { year, month } = civilFromDay(day)
  return year * 12 + month - 1
}

function sayWhen(from: number, to: number, per: WheelLimit['per']): { en: string; nb: string } {
  const name = (slot: number, language: 'en' | 'nb') =>
    per === 'week'
      ? `${language === 'en' ? 'week' : 'uke'} ${isoWeekOf(slot * 7 - 3).week}`
      : monthName(((slot % 12) + 1) as Parameters<typeof monthName>[0], language)
  return from === to
    ? { en: `in ${name(to, 'en')}`, nb: `i ${name(to, 'nb')}` }
    : { en: `from ${name(from, 'en')} to ${name(to, 'en')}`, nb: `fra ${name(from, 'nb')} til ${name(to, 'nb')}` }
}
