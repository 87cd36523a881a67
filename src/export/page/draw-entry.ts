import type { Obligation, Window } from '../../expand/obligation'
import { describeDay, describeWindow } from '../../languages/describe-day'
import type { Language } from '../../languages/language'
import type { Labels } from '../../languages/pack/labels'
import type { PageWords } from '../../languages/pack/pages'
import { describeReason } from '../../query/describe-reason'
import { isDated } from '../../query/is-dated'
import type { Plan } from '../../query/plan'
import { describeRoles } from '../describe-roles'
import { shortWindow } from '../short-dates'
import { writtenTiming } from '../written-timing'
import { xmlText } from '../xml-text'

/** What the entries of a list are written with. */
export interface EntryContext {
  readonly plan: Plan
  readonly language: Language
  readonly labels: Labels
  readonly words: PageWords
}

/**
 * Writes an obligation as an entry that opens: days, title and who; inside it the facts and why it is on these days. `at` is its place
 * on the page, which the wheel's items refer to; `attributes` are written out, with a blank in front.
 */
export function drawEntry(obligation: Obligation, at: number, attributes: string, context: EntryContext): string {
  const { plan, labels, language } = context
  const who = describeRoles(obligation.responsible, plan.wheelOf(obligation), labels)
  const why = obligation.form === 'undated' ? describeReason(obligation.reason, language) : ''
  const days = drawDays(obligation, context)
  const said = [who, why].flatMap((text) => (text === '' ? [] : ` <span class="who">${xmlText(text)}</span>`))
  const summary = `${days}<bdi class="what">${xmlText(obligation.title)}</bdi>${said.join('')}`
  const more = `<div class="more" id="o${at}">${drawFacts(obligation, context)}${drawReasons(obligation, context)}</div>`
  const kind = days === '' ? 'entry dayless' : 'entry'
  return `<li class="${kind}"${attributes}><details><summary>${summary}</summary>${more}</details></li>`
}

/** Returns the address of an entry inside the page. */
export function entryAddress(at: number): string {
  return `#o${at}`
}

/** Writes the days; those that an undated obligation has lost are struck out. */
function drawDays(obligation: Obligation, { plan, language }: EntryContext): string {
  const { schoolYear, isoOf } = plan.calendar
  const within = { first: isoOf(schoolYear.firstDay), last: isoOf(schoolYear.lastDay) }
  const short = ({ first, due }: Window) => xmlText(shortWindow(first, due, language, within))
  if (isDated(obligation)) return `<span class="when">${short(obligation)}</span> `
  if (obligation.form !== 'undated' || !obligation.unadjusted) return ''
  return `<s class="when">${short(obligation.unadjusted)}</s> `
}

function drawFacts(obligation: Obligation, { plan, language, labels }: EntryContext): string {
  const wheel = plan.wheelOf(obligation)
  const url = obligation.source?.url
  const facts: [string, string][] = [
    [labels.dates, longDays(obligation, language, labels)],
    [labels.time, obligation.time ?? ''],
    [labels.place, obligation.place ?? ''],
    [labels.responsible, describeRoles(obligation.responsible, wheel, labels)],
    [labels.participants, describeRoles(obligation.participants, wheel, labels)],
    [labels.when, writtenTiming(obligation, wheel, language)],
  ]
  const rows = facts
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `<dt>${xmlText(name)}</dt><dd>${xmlText(text)}</dd>`)
  const link = url !== undefined && /^https?:\/\/[^\s\p{Cc}]+$/u.test(url) ? `<p>${xmlText(url)}</p>` : ''
  return `<dl>${rows.join('')}</dl>${link}`
}

function longDays(obligation: Obligation, language: Language, labels: Labels): string {
  if (!isDated(obligation)) {
    if (obligation.form === 'undated') return describeReason(obligation.reason, language)
    const open = { standing: labels.wholeYear, 'as-needed': labels.asNeeded, asap: labels.asap }
    return open[obligation.form]
  }
  const { first, due, candidates, tentative } = obligation
  const days = candidates
    ? `${labels.oneOf} ${candidates.map((one) => describeWindow(one.first, one.due, language)).join(', ')}`
    : first === due
      ? describeDay(first, language)
      : describeWindow(first, due, language)
  return tentative ? `${days} (${labels.tentative})` : days
}

function drawReasons(obligation: Obligation, { plan, language, words }: EntryContext): string {
  const explanation = plan.explain(obligation, language)
  const steps = explanation?.steps ?? []
  const said = steps.length > 0 ? steps.map(({ text }) => `<li>${xmlText(text)}</li>`).join('') : ''
  if (said !== '') return `<p class="why">${xmlText(words.why)}</p><ol>${said}</ol>`
  return explanation && explanation.text !== '' ? `<p>${xmlText(explanation.text)}</p>` : ''
}
