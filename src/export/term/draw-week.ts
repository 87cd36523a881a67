import type { Obligation } from '../../expand/obligation'
import type { Language } from '../../languages/language'
import type { Labels } from '../../languages/pack/labels'
import type { TermWords } from '../../languages/pack/pages'
import type { Plan } from '../../query/plan'
import { describeRoleList } from '../describe-roles'
import { shortWindow } from '../short-dates'
import { xmlText } from '../xml-text'
import type { TermWeek, WeekEntry } from './list-weeks'

/** What the weeks of a term plan are written with. */
export interface TermContext {
  readonly plan: Plan
  readonly language: Language
  readonly labels: Labels
  readonly words: TermWords
  /** The roles whose plan it is. */
  readonly own: ReadonlySet<string>
}

/** Writes a week as rows: what starts or is due in it, one row each, and then what goes on. */
export function drawWeek(week: TermWeek, context: TermContext): string {
  const { words, plan } = context
  const free = week.schoolDays === 0
  const rows = week.entries.map((entry) => drawEntry(entry, context))
  if (week.open.length > 0) {
    const open = week.open.map(
      (obligation) =>
        `<li><bdi>${xmlText(obligation.title)}</bdi> <span class="quiet">${xmlText(`(${words.until} ${daysOf(obligation.due, obligation.due, context)})`)}</span></li>`,
    )
    rows.push(`<td class="when quiet">${words.goesOn}</td><td colspan="2"><ul class="open">${open.join('')}</ul></td>`)
  }
  if (rows.length === 0) rows.push(`<td colspan="3" class="quiet">${free ? words.noSchool : words.nothing}</td>`)
  const notes = week.notes.map((note) => `<span class="note">${xmlText(note)}</span>`)
  const days = xmlText(daysOf(plan.calendar.isoOf(week.first), plan.calendar.isoOf(week.last), context))
  const head = `<th scope="rowgroup" rowspan="${rows.length}"><span class="week">${words.week} ${week.week}</span> <span class="span">${days}</span>${notes.join('')}</th>`
  const [first = '', ...rest] = rows
  return `<tbody${free ? ' class="free"' : ''}><tr>${head}${first}</tr>${rest.map((row) => `<tr>${row}</tr>`).join('')}</tbody>`
}

function drawEntry({ obligation, starts, due }: WeekEntry, context: TermContext): string {
  const { labels, words } = context
  const { first, candidates, time, place, tentative } = obligation
  const day = (iso: string) => daysOf(iso, iso, context)
  const whole = starts && due
  const when = whole
    ? daysOf(first, obligation.due, context)
    : starts
      ? `${words.starts} ${day(first)} ${words.until} ${day(obligation.due)}`
      : `${words.due} ${day(obligation.due)}`
  const choices = candidates?.map((one) => daysOf(one.first, one.due, context)).join(', ')
  const notes = [
    time,
    place,
    tentative ? labels.tentative : undefined,
    choices === undefined ? undefined : `${labels.oneOf} ${choices}`,
  ].filter((note) => note !== undefined)
  const note = notes.length === 0 ? '' : ` <span class="quiet">${xmlText(notes.join(', '))}</span>`
  const box = due ? '<span class="box" aria-hidden="true"></span>' : ''
  const strong = due ? ' class="due"' : ''
  return `<td class="when">${xmlText(when)}</td><td${strong}>${box}<bdi>${xmlText(obligation.title)}</bdi>${note}</td><td class="with">${drawWith(obligation, context)}</td>`
}

/** Says what the role is to it, and who else is in it. */
export function drawWith(obligation: Obligation, { plan, labels, words, own }: TermContext): string {
  const wheel = plan.wheelOf(obligation)
  const { responsible, participants } = obligation
  const answers = responsible.some(({ role }) => own.has(role))
  const named = new Set(responsible.map(({ role }) => role))
  const others = participants.filter(({ role }) => !own.has(role) && !named.has(role))
  const partners = answers ? responsible.filter(({ role }) => !own.has(role)) : []
  const said = describeRoleList([...partners, ...others], wheel, labels)
  const mine = answers ? [] : participants.filter(({ role }) => own.has(role))
  const notes = describeRoleList(mine, wheel, labels).flatMap((text) => /\((.*)\)$/su.exec(text)?.[1] ?? [])
  const lead = answers ? words.responsible : `${words.takesPart}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`
  const parts = [
    lead,
    ...(answers
      ? []
      : [`${words.responsible.toLowerCase()}: ${describeRoleList(responsible, wheel, labels).join(', ')}`]),
    ...(said.length === 0 ? [] : [`${labels.with} ${said.join(', ')}`]),
  ]
  return `<strong>${xmlText(parts[0] ?? '')}</strong>${parts
    .slice(1)
    .map((part) => `; ${xmlText(part)}`)
    .join('')}`
}

/** Prints days as short as can be read. */
export function daysOf(first: string, due: string, { plan, language }: Pick<TermContext, 'plan' | 'language'>): string {
  const { schoolYear, isoOf } = plan.calendar
  return shortWindow(first, due, language, { first: isoOf(schoolYear.firstDay), last: isoOf(schoolYear.lastDay) })
}
