import { civilFromDay, parseIsoDay } from '../../date/day'
import type { Obligation, Window } from '../../expand/obligation'
import type { Language } from '../../languages/language'
import type { Labels } from '../../languages/pack/labels'
import type { YearWords } from '../../languages/pack/pages'
import { describeReason } from '../../query/describe-reason'
import { isDated } from '../../query/is-dated'
import type { Plan } from '../../query/plan'
import { describeRoles } from '../describe-roles'
import { groupUndated } from '../group-undated'
import { shortWindow } from '../short-dates'
import { toneCount } from '../wheel/palette'
import { xmlText } from '../xml-text'

/** What the lists of a year are written with. */
export interface ListContext {
  readonly plan: Plan
  readonly language: Language
  readonly labels: Labels
  readonly words: YearWords
  toneOf(obligation: Obligation): number
}

interface Row {
  readonly obligation: Obligation
  readonly days: string[]
}

/**
 * Returns the lists of the months, by `year-month`: what starts in the month, and what is due in it and began before. Times of one measure with the
 * same people are one row that names all their days.
 */
export function listByMonth(obligations: readonly Obligation[], context: ListContext): Map<string, string> {
  const months = new Map<string, Map<string, Row>>()
  for (const obligation of obligations) {
    if (!isDated(obligation)) continue
    const [starts, due] = [monthOf(obligation.first), monthOf(obligation.due)]
    const days = withTime(short(obligation, context), obligation, context)
    add(months, starts, obligation, days)
    if (due !== starts)
      add(
        months,
        due,
        obligation,
        `${context.words.due} ${short({ first: obligation.due, due: obligation.due }, context)}`,
      )
  }
  const written = [...months].map(([month, rows]) => {
    const items = [...rows.values()].map(({ obligation, days }) => drawRow(obligation, days, context))
    return [month, `<ul>${items.join('\n')}</ul>`] as const
  })
  return new Map(written)

  function add(into: typeof months, month: string, obligation: Obligation, days: string): void {
    const rows = into.get(month) ?? new Map<string, Row>()
    into.set(month, rows)
    const { measure, entry, title, responsible, place } = obligation
    const key = JSON.stringify([measure, entry, title, responsible, place])
    const row = rows.get(key)
    if (row) row.days.push(days)
    else rows.set(key, { obligation, days: [days] })
  }
}

/** Returns what has no place in the grid, under a heading each: what stands all year, is done as needed or at once, and what has no dates. */
export function listOpen(
  obligations: readonly Obligation[],
  context: ListContext,
): { readonly title: string; readonly list: string }[] {
  const { labels, language } = context
  const open = (form: Obligation['form']) =>
    obligations.filter((obligation) => obligation.form === form).map((obligation) => drawRow(obligation, [], context))
  const undated = groupUndated(obligations).map(({ obligation, reason, windows, count }) => {
    const lost = windows.map((window) => short(window, context)).join(', ')
    const times = count > 1 && windows.length < count ? ` (${count})` : ''
    return drawRow(obligation, [], context, `${describeReason(reason, language)}${times}`, lost)
  })
  return [
    { title: labels.wholeYear, rows: open('standing') },
    { title: labels.asNeeded, rows: open('as-needed') },
    { title: labels.asap, rows: open('asap') },
    { title: labels.undated, rows: undated },
  ].flatMap(({ title, rows }) => (rows.length === 0 ? [] : [{ title, list: `<ul>${rows.join('\n')}</ul>` }]))
}

function drawRow(obligation: Obligation, days: readonly string[], context: ListContext, why = '', lost = ''): string {
  const { plan, labels } = context
  const who = describeRoles(obligation.responsible, plan.wheelOf(obligation), labels)
  const parts = [
    days.length === 0
      ? ''
      : `<span class="when">${days.map((one) => `<span>${xmlText(one)}</span>`).join(', ')}</span>`,
    `<bdi class="what">${xmlText(obligation.title)}</bdi>`,
    who === '' ? '' : `<span class="who">${xmlText(who)}</span>`,
    why === '' ? '' : `<span class="why">${xmlText(why)}${lost === '' ? '' : ` <s>${xmlText(lost)}</s>`}</span>`,
  ]
  const tone = isDated(obligation) ? ` data-tone="${context.toneOf(obligation) % toneCount}"` : ''
  return `<li${tone}>${parts.filter((part) => part !== '').join(' ')}</li>`
}

function withTime(days: string, { time, place, tentative }: Obligation, { labels }: ListContext): string {
  const notes = [time, place, tentative ? labels.tentative : undefined].filter((note) => note !== undefined)
  return notes.length === 0 ? days : `${days} (${notes.join(', ')})`
}

function short({ first, due }: Window, { plan, language }: ListContext): string {
  const { schoolYear, isoOf } = plan.calendar
  return shortWindow(first, due, language, { first: isoOf(schoolYear.firstDay), last: isoOf(schoolYear.lastDay) })
}

/** Returns `2026-8` for a day of August 2026. */
function monthOf(iso: string): string {
  const { year, month } = civilFromDay(parseIsoDay(iso) ?? 0)
  return `${year}-${month}`
}
