import { isoFromDay, parseIsoDay } from '../date/day'
import { isoWeekOf } from '../date/iso-week'
import type { Obligation } from '../expand/obligation'
import { describeDay, describeWindow } from '../languages/describe-day'
import { labelsOf } from '../languages/labels'
import type { Language } from '../languages/language'
import type { AgendaWords } from '../languages/pack/reports'
import { reportsOf } from '../languages/reports'
import type { Agenda, AgendaDay, AgendaItem } from '../query/agenda'
import { describeReason } from '../query/describe-reason'
import { maySee } from '../query/may-see'
import type { Plan } from '../query/plan'
import { terminalText } from './clean-text'
import { describeRoleList, describeRoles, roleTitle } from './describe-roles'
import { markdownText } from './markdown-text'
import { type Audience, languageOf } from './select-obligations'
import { shortWindow } from './short-dates'
import { padToWidth, textWidth, wrapText } from './text-width'

/** How an agenda is written. */
export interface AgendaTextOptions {
  /** Default `everyone`: what the reader may not see is taken out before anything is written. */
  readonly audience?: Audience
  /** Default that of the first wheel. */
  readonly language?: Language
  /** Plain text for a screen or a terminal (default), or Markdown for a mail. */
  readonly format?: 'text' | 'markdown'
}

/** A line of an agenda: when, what, and what else is to be said of it. */
interface Row {
  readonly when: string
  readonly what: string
  readonly notes: readonly string[]
}

/** Returns the agenda without what an audience may not see. */
export function selectAgenda(agenda: Agenda, audience: Audience = 'everyone'): Agenda {
  const seen = ({ visibility }: Obligation) => maySee(audience, visibility)
  const items = (list: readonly AgendaItem[]) => list.filter(({ obligation }) => seen(obligation))
  return {
    ...agenda,
    due: items(agenda.due),
    starting: items(agenda.starting),
    open: items(agenda.open),
    upcoming: items(agenda.upcoming),
    dropped: agenda.dropped.filter(seen),
    asap: agenda.asap.filter(seen),
  }
}

/** Writes an agenda of a plan as text: what the day or week is, then what is due, starting, going on, coming and not held. */
export function describeAgenda(plan: Plan, agenda: Agenda, options: AgendaTextOptions = {}): string {
  const language = languageOf(plan, options)
  const say = reportsOf[language].agenda
  const sections = sectionsOf(plan, selectAgenda(agenda, options.audience), say, language).filter(
    ([, rows]) => rows.length > 0,
  )
  const heading = `${titleOf(agenda, say, language)} · ${whoseOf(plan, agenda, say)}`
  const free = freeDays(agenda.days, say, language)
  const draw = options.format === 'markdown' ? drawMarkdown : drawText
  return draw(heading, free, sections, say.nothing)
}

function titleOf({ first, last }: Agenda, say: AgendaWords, language: Language): string {
  if (first === last) return capital(describeDay(first, language))
  const { week } = isoWeekOf(parseIsoDay(first) ?? 0)
  return `${say.week} ${week}, ${describeWindow(first, last, language)}`
}

function whoseOf({ wheels }: Plan, { roles }: Agenda, say: AgendaWords): string {
  const titleOfRole = (role: string) => {
    const wheel = wheels.find((one) => one.roles.has(role)) ?? wheels[0]
    return wheel ? roleTitle(role, wheel) : role
  }
  return roles.length === 0 ? say.everybody : roles.map(titleOfRole).join(', ')
}

/** Days from Monday to Friday without pupils, with what they are called. */
function freeDays(days: readonly AgendaDay[], say: AgendaWords, language: Language): readonly string[] {
  const only = days.length === 1
  const named = days.flatMap(({ date, kind, titles }) => {
    if (kind === 'school-day' || (kind === 'weekend' && !only)) return []
    return [{ date, name: titles[0] ?? say.free[kind] }]
  })
  const runs: { first: string; last: string; name: string }[] = []
  for (const { date, name } of named) {
    const run = runs.at(-1)
    if (run && run.name === name && isoFromDay((parseIsoDay(run.last) ?? 0) + 1) === date) run.last = date
    else runs.push({ first: date, last: date, name })
  }
  return runs.map(({ first, last, name }) =>
    only ? capital(name) : `${capital(describeWindow(first, last, language))}: ${name}`,
  )
}

function sectionsOf(plan: Plan, agenda: Agenda, say: AgendaWords, language: Language): [string, Row[]][] {
  const labels = labelsOf[language]
  const { firstDay, lastDay } = plan.calendar.schoolYear
  const within = { first: isoFromDay(firstDay), last: isoFromDay(lastDay) }
  const when = (first: string, due: string) => shortWindow(first, due, language, within).replaceAll('\u00A0', ' ')
  const what = ({ title, time, place }: Obligation) =>
    [title, [time, place].filter((detail) => detail !== undefined).join(', ')].filter((part) => part !== '').join(' · ')
  const who = (obligation: Obligation) => {
    const wheel = plan.wheelOf(obligation)
    const lead = describeRoles(obligation.responsible, wheel, labels)
    const named = new Set(lead.split(', '))
    const others = describeRoleList(obligation.participants, wheel, labels)
      .filter((role) => !named.has(role))
      .join(', ')
    return others === '' ? lead : `${lead}; ${labels.with} ${others}`
  }
  const rowsOf = (items: readonly AgendaItem[], left: boolean): Row[] =>
    items.map(({ obligation, part, schoolDaysLeft }) => ({
      when: when(obligation.first, obligation.due),
      what: what(obligation),
      notes: [
        obligation.tentative ? labels.tentative : '',
        part === 'responsible' ? say.responsible : '',
        left && obligation.first !== obligation.due && schoolDaysLeft > 0 ? say.left(schoolDaysLeft) : '',
        part === undefined || part === 'participant' ? who(obligation) : '',
      ].filter((note) => note !== ''),
    }))
  return [
    [say.due, rowsOf(agenda.due, true)],
    [say.starting, rowsOf(agenda.starting, true)],
    [say.open, rowsOf(agenda.open, true)],
    [say.upcoming, rowsOf(agenda.upcoming, false)],
    [
      say.dropped,
      agenda.dropped.map((one) => ({
        when: one.unadjusted ? when(one.unadjusted.first, one.unadjusted.due) : '',
        what: what(one),
        notes: [describeReason(one.reason, language)],
      })),
    ],
    [labels.asap, agenda.asap.map((one) => ({ when: '', what: what(one), notes: [who(one)] }))],
  ]
}

function drawText(
  heading: string,
  free: readonly string[],
  sections: readonly [string, readonly Row[]][],
  nothing: string,
): string {
  const lines = [...wrapText(terminalText(heading), 80), ...free.map((day) => `  ${terminalText(day)}`)]
  for (const [title, rows] of sections) {
    lines.push('', title.toUpperCase())
    const whenWidth = Math.max(...rows.map(({ when }) => textWidth(when)))
    for (const { when, what, notes } of rows) {
      const indent = whenWidth === 0 ? 2 : whenWidth + 4
      const text = terminalText(notes.length === 0 ? what : `${what} – ${notes.join(' · ')}`)
      for (const [i, part] of wrapText(text, 80 - indent).entries()) {
        lines.push(`${padToWidth(i === 0 && whenWidth > 0 ? `  ${when}` : '', indent)}${part}`)
      }
    }
  }
  if (sections.length === 0) lines.push('', nothing)
  return `${lines.join('\n')}\n`
}

function drawMarkdown(
  heading: string,
  free: readonly string[],
  sections: readonly [string, readonly Row[]][],
  nothing: string,
): string {
  const blocks = [`## ${markdownText(heading)}`, ...free.map(markdownText)]
  for (const [title, rows] of sections) {
    const items = rows.map(({ when, what, notes }) => {
      const parts = [when === '' ? '' : `**${markdownText(when)}** `, markdownText(what)]
      return `- ${parts.join('')}${notes.length === 0 ? '' : ` – ${markdownText(notes.join(' · '))}`}`
    })
    blocks.push(`### ${markdownText(title)}`, items.join('\n'))
  }
  if (sections.length === 0) blocks.push(markdownText(nothing))
  return `${blocks.join('\n\n')}\n`
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
