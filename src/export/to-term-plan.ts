import type { Obligation } from '../expand/obligation'
import { labelsOf } from '../languages/labels'
import { pagesOf } from '../languages/pages'
import { describeReason } from '../query/describe-reason'
import { isDated } from '../query/is-dated'
import type { Plan } from '../query/plan'
import { findRole } from '../resolve/find-role'
import { roleTitle } from './describe-roles'
import { groupUndated } from './group-undated'
import { htmlPage } from './page/html-page'
import { type ExportOptions, languageOf, selectObligations } from './select-obligations'
import { daysOf, drawWeek, drawWith, type TermContext } from './term/draw-week'
import { findParts, type TermNumber, type TermPart } from './term/find-parts'
import { listWeeks } from './term/list-weeks'
import { termStyle } from './term/term-style'
import { yearOf } from './wheel/draw-legend'
import type { ThemeChoice } from './wheel/wheel-style'
import { xmlText } from './xml-text'

/** What a term plan takes. */
export interface TermPlanOptions extends ExportOptions {
  /** Whose plan it is: a role's id, title, alias or an inflected form. */
  readonly role: string
  /** Also what is its members': skolens ledelse finds what is the rektor's. Default false. */
  readonly includeMembers?: boolean
  /** Only this term; default the whole year, term by term. */
  readonly term?: TermNumber
  /** Colours. Default `auto`: dark where the reader's screen is; light on paper. */
  readonly theme?: ThemeChoice
}

/**
 * Writes what one role has to do, week by week, as one page to print on A4 that needs nothing but itself and runs no script. Each week says
 * what starts and what is due in it, with whom, what goes on, and which days are free; then comes what stands all year, is done as needed or at
 * once, and what has no dates, with the reason. What lies in the other term only stands in that term's plan.
 *
 * Throws {@link QueryError} for a role that no wheel knows, {@link ExportError} for a term that the calendar does not have.
 */
export function toTermPlan(plan: Plan, options: TermPlanOptions): string {
  const language = languageOf(plan, options)
  const [labels, words, wheelWords] = [labelsOf[language], pagesOf[language].term, pagesOf[language].wheel]
  const { calendar } = plan
  const own = rolesOf(plan, options)
  const asked = new Set(plan.find({ role: options.role, ...(options.includeMembers && { includeMembers: true }) }))
  const obligations = selectObligations(plan, options).filter((obligation) => asked.has(obligation))
  const parts = findParts(calendar, options.term)
  const context: TermContext = { plan, language, labels, words, own }
  const shown = obligations.filter((obligation) => parts.some((part) => isWithin(obligation, part, plan)))
  const dated = shown.filter(isDated)
  const tables = parts.map((part) => drawPart(part, dated, context))
  const name = titleOf(plan, options.role)
  const title = plan.wheels.map((wheel) => wheel.title).join(' · ')
  const term = options.term === undefined ? '' : (parts[0]?.title ?? '')
  const note = options.partial ? `\n<p><strong>${xmlText(labelsOf[language].partialNote)}</strong></p>` : ''
  const facts = [
    `${wheelWords.schoolYear} ${yearOf(plan)}`,
    term,
    title,
    calendar.title,
    wheelWords.count(shown.length),
  ]
  const body = `<header><h1>${words.termPlan}: <bdi>${xmlText(name)}</bdi></h1>
<p><bdi>${xmlText(facts.filter((fact) => fact !== '').join(' · '))}</bdi></p>${note}</header>
<main>
${tables.join('\n')}
${drawRest(shown, context)}</main>`
  return htmlPage({
    language,
    title: `${words.termPlan}: ${name}, ${yearOf(plan)}`,
    style: termStyle(options.theme ?? 'auto'),
    script: '',
    body,
  })
}

/** Returns the ids of the role and, when asked, of its members; an unknown role is refused by the question to the plan. */
function rolesOf({ wheels }: Plan, { role, includeMembers }: TermPlanOptions): ReadonlySet<string> {
  const found = wheels.flatMap((wheel) => findRole(wheel, role) ?? [])
  return new Set(found.flatMap(({ id, members }) => (includeMembers ? [id, ...members] : [id])))
}

function titleOf({ wheels }: Plan, role: string): string {
  for (const wheel of wheels) {
    const found = findRole(wheel, role)
    if (found) return roleTitle(found.id, wheel) === found.id ? found.title : roleTitle(found.id, wheel)
  }
  return role
}

function drawPart(part: TermPart, dated: Parameters<typeof listWeeks>[1], context: TermContext): string {
  const { plan, language, words } = context
  const weeks = listWeeks(part, dated, plan.calendar, language)
  const heads = [words.week, words.when, words.what, words.who].map((head) => `<th scope="col">${head}</th>`)
  const heading = part.title === undefined ? '' : `<h2>${xmlText(part.title)}</h2>\n`
  return `<section class="part">${heading}<table><thead><tr>${heads.join('')}</tr></thead>
${weeks.map((week) => drawWeek(week, context)).join('\n')}
</table></section>`
}

/** Tells whether an obligation belongs to a part of the year; what is tied to no days belongs to every part. */
function isWithin(obligation: Obligation, { first, last }: TermPart, { calendar }: Plan): boolean {
  const days = isDated(obligation) ? obligation : obligation.form === 'undated' ? obligation.unadjusted : undefined
  if (!days) return true
  const { firstDay, lastDay, isoOf } = calendar
  // Days outside the known year belong to its nearest end.
  return (last === lastDay || days.first <= isoOf(last)) && (first === firstDay || days.due >= isoOf(first))
}

function drawRest(obligations: readonly Obligation[], context: TermContext): string {
  const { labels, language } = context
  const row = (obligation: Obligation, why = '') =>
    `<li><bdi>${xmlText(obligation.title)}</bdi>${why === '' ? '' : `<span class="why">${why}</span>`} <span class="with">${drawWith(obligation, context)}</span></li>`
  const open = (form: Obligation['form']) =>
    obligations.filter((obligation) => obligation.form === form).map((obligation) => row(obligation))
  const undated = groupUndated(obligations).map(({ obligation, reason, windows, count }) => {
    const lost = windows.map(({ first, due }) => daysOf(first, due, context)).join(', ')
    const times = count > 1 && windows.length < count ? ` (${count})` : ''
    const why = `${xmlText(describeReason(reason, language))}${times}${lost === '' ? '' : ` <s>${xmlText(lost)}</s>`}`
    return row(obligation, why)
  })
  const sections = [
    { title: labels.wholeYear, rows: open('standing') },
    { title: labels.asNeeded, rows: open('as-needed') },
    { title: labels.asap, rows: open('asap') },
    { title: labels.undated, rows: undated },
  ].filter(({ rows }) => rows.length > 0)
  if (sections.length === 0) return ''
  return `<section class="rest">${sections
    .map(({ title, rows }) => `<h2>${xmlText(title)}</h2>\n<ul>${rows.join('\n')}</ul>`)
    .join('\n')}</section>\n`
}
