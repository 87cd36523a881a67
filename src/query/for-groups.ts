import type { SchoolCalendar } from '../calendar/school-calendar'
import { type IsoDate, parseIsoDay } from '../date/day'
import type { Obligation } from '../expand/obligation'
import type { AgendaItemDocument } from '../load/wheel-document'
import type { Involvement } from '../resolve/wheel'
import { type Answer, appliesToPupil, type Pupil } from './applies'
import { answerForPupil } from './applies-to-obligation'
import { isActive } from './is-active'
import { isDated } from './is-dated'

/** A class or a pupil that obligations are held for, with what is known of it. */
export interface Group extends Pupil {
  /** Stable in the embedding system; becomes part of the occurrence's id. */
  readonly id: string
  /** Which obligations it takes: those held `per` class (default) or per pupil. */
  readonly kind?: 'class' | 'pupil'
}

/** One obligation as held for one group. */
export interface GroupOccurrence {
  /** `<obligation id>:<group id>`: stays when dates move, as the obligation's does. */
  readonly id: string
  readonly group: string
  readonly obligation: Obligation
  /** `unknown` when the group does not state what the condition asks for. An occurrence that does not apply is not listed. */
  readonly applies: Exclude<Answer, 'no'>
  /** Roles whose own condition does not rule the group out. */
  readonly responsible: readonly Involvement[]
  readonly participants: readonly Involvement[]
  /** Points of the agenda whose own condition does not rule the group out. */
  readonly agenda: readonly AgendaItemDocument[]
  /** School days left to the group; absent without dates. */
  readonly schoolDays?: number
  /** Days inside the window that are, or may be, off for this group. */
  readonly daysOff: readonly GroupDayOff[]
}

/** A day off for some groups that falls inside an occurrence's window. */
export interface GroupDayOff {
  readonly date: IsoDate
  readonly title: string
  readonly applies: Exclude<Answer, 'no'>
}

/**
 * Lists what is held for each group, group by group, in the plan's order. Conditions are answered on the obligation's days;
 * without dates on no day, so age and residence stay unknown. Of obligations that share `exclusive`, a pupil gets the first
 * that surely applies, by the order in which the wheel has the measures; one that was cancelled or taken away stands in no other's way.
 */
export function occurrencesForGroups(
  obligations: readonly Obligation[],
  groups: readonly Group[],
  calendar: SchoolCalendar,
  measureOrder: ReadonlyMap<string, number>,
): readonly GroupOccurrence[] {
  return groups.flatMap((group) => {
    const kind = group.kind ?? 'class'
    const occurrences = obligations
      .filter((obligation) => obligation.per === kind)
      .flatMap((obligation) => occurrenceFor(obligation, group, calendar) ?? [])
    return withoutRivals(occurrences, measureOrder)
  })
}

function occurrenceFor(obligation: Obligation, group: Group, calendar: SchoolCalendar): GroupOccurrence | undefined {
  const answer = (condition: Obligation['appliesTo']) => answerForPupil(condition, group, obligation)
  const applies = answer(obligation.appliesTo)
  if (applies === 'no') return undefined
  const takingPart = (roles: readonly Involvement[]) => roles.filter((role) => answer(role.if) !== 'no')
  const daysOff = daysOffFor(obligation, group, calendar)
  return {
    id: `${obligation.id}:${group.id}`,
    group: group.id,
    obligation,
    applies,
    responsible: takingPart(obligation.responsible),
    participants: takingPart(obligation.participants),
    agenda: (obligation.agenda ?? []).filter((item) => answer(item.if) !== 'no'),
    ...(isDated(obligation) && {
      schoolDays: obligation.schoolDays - daysOff.filter((day) => day.applies === 'yes').length,
    }),
    daysOff,
  }
}

function daysOffFor(obligation: Obligation, group: Group, calendar: SchoolCalendar): GroupDayOff[] {
  if (!isDated(obligation)) return []
  const first = parseIsoDay(obligation.first)!
  const due = parseIsoDay(obligation.due)!
  return calendar.limitedDaysOff.flatMap(({ day, title, appliesTo }) => {
    if (day < first || day > due || !calendar.daysOf('school').has(day)) return []
    const applies = appliesToPupil(appliesTo, group, day)
    return applies === 'no' ? [] : [{ date: calendar.isoOf(day), title, applies }]
  })
}

/** Leaves one occurrence of each exclusive set that has one which surely applies. */
function withoutRivals(
  occurrences: readonly GroupOccurrence[],
  measureOrder: ReadonlyMap<string, number>,
): readonly GroupOccurrence[] {
  const chosen = new Map<string, string>()
  const rank = (measure: string) => measureOrder.get(measure) ?? Number.POSITIVE_INFINITY
  for (const { applies, obligation } of occurrences) {
    if (applies !== 'yes' || obligation.exclusive === undefined || !isActive(obligation)) continue
    const rival = chosen.get(obligation.exclusive)
    if (rival === undefined || rank(obligation.measure) < rank(rival)) {
      chosen.set(obligation.exclusive, obligation.measure)
    }
  }
  return occurrences.filter(({ obligation }) => {
    const winner = obligation.exclusive === undefined ? undefined : chosen.get(obligation.exclusive)
    return winner === undefined || winner === obligation.measure
  })
}
