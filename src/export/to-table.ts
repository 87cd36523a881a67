import { isoFromDay } from '../date/day'
import type { Obligation } from '../expand/obligation'
import { monthName } from '../languages/describe-day'
import { labelsOf } from '../languages/labels'
import type { Language } from '../languages/language'
import type { Labels } from '../languages/pack/labels'
import { describeReason } from '../query/describe-reason'
import type { Plan } from '../query/plan'
import { terminalText } from './clean-text'
import { describeRoleList, describeRoles } from './describe-roles'
import { groupByMonth } from './group-months'
import { groupUndated, type UndatedGroup } from './group-undated'
import { type ExportOptions, languageOf, selectObligations } from './select-obligations'
import { shortWindow, type YearBounds } from './short-dates'
import { padToWidth, textWidth, wrapText } from './text-width'

/** What a text table takes. */
export interface TableOptions extends ExportOptions {
  /** Cells a line may take; default 80, at least 60. */
  readonly width?: number
}

type Row = readonly [when: string, what: string, who: string]

/** The forms that have a heading of their own after the months, in that order. */
const openForms = ['standing', 'as-needed', 'asap'] as const

/**
 * Draws obligations as a text table for a terminal: by month when, what and who; then what goes on all year, what is done as
 * needed, and last what has no date, with the reason in words. Long texts wrap, nothing is cut off; control characters are removed.
 */
export function toTable(plan: Plan, options: TableOptions = {}): string {
  const language = languageOf(plan, options)
  const labels = labelsOf[language]
  const obligations = selectObligations(plan, options)
  const { firstDay, lastDay } = plan.calendar.schoolYear
  const within: YearBounds = { first: isoFromDay(firstDay), last: isoFromDay(lastDay) }
  const who = (obligation: Obligation) => whoCell(obligation, plan, labels)
  const sections: [string, Row[]][] = groupByMonth(obligations).map((group) => [
    `${monthName(group.month, language)} ${group.year}`,
    group.obligations.map((obligation): Row => {
      const tentative = obligation.tentative ? ` (${labels.tentative})` : ''
      return [
        shortWindow(obligation.first, obligation.due, language, within),
        whatCell(obligation) + tentative,
        who(obligation),
      ]
    }),
  ])
  for (const form of openForms) {
    const rows = obligations.filter((obligation) => obligation.form === form)
    const title = form === 'standing' ? labels.wholeYear : form === 'asap' ? labels.asap : labels.asNeeded
    sections.push([title, rows.map((obligation): Row => ['', whatCell(obligation), who(obligation)])])
  }
  const undated = groupUndated(obligations)
  sections.push([
    labels.undated,
    undated.map((group): Row => undatedRow(group, who(group.obligation), language, within)),
  ])
  const shown = sections.filter(([, rows]) => rows.length > 0)
  const width = Math.max(60, options.width ?? 80)
  const note = options.partial ? `${wrapText(labelsOf[language].partialNote, width).join('\n')}\n\n` : ''
  if (shown.length === 0) return `${note}${labels.nothing}\n`
  return `${note}${shown.map(([title, rows]) => drawSection(title, rows, width)).join('\n')}`
}

function whatCell({ title, time, place }: Obligation): string {
  const details = [time, place].filter((detail) => detail !== undefined)
  return details.length === 0 ? title : `${title} (${details.join(', ')})`
}

function whoCell(obligation: Obligation, plan: Plan, labels: Labels): string {
  const wheel = plan.wheelOf(obligation)
  const lead = describeRoles(obligation.responsible, wheel, labels)
  // Who is responsible is named once, unless the part taken says more than the name.
  const named = new Set(lead.split(', '))
  const others = describeRoleList(obligation.participants, wheel, labels)
    .filter((text) => !named.has(text))
    .join(', ')
  return others === '' ? lead : `${lead}; ${labels.with} ${others}`
}

function undatedRow(
  { obligation, reason, windows, count }: UndatedGroup,
  who: string,
  language: Language,
  within: YearBounds,
): Row {
  const dates = windows.map(({ first, due }) => shortWindow(first, due, language, within)).join(', ')
  const times = count > 1 && windows.length < count ? ` (${count} ×)` : ''
  return [dates, `${whatCell(obligation)}${times}: ${describeReason(reason, language)}`, who]
}

/** Lets a window too long for its column go on after the dash, so that no year is cut in two. */
function breakAtDash(when: string, width: number): string {
  const windows = when.split(', ')
  return windows.map((window) => (textWidth(window) > width ? window.replace('–', '– ') : window)).join(', ')
}

function drawSection(title: string, rows: readonly Row[], width: number): string {
  const lines = [title.toUpperCase(), '-'.repeat(Math.min(width, textWidth(title)))]
  const dated = rows.some(([when]) => when !== '')
  const whenWidth = dated ? 17 : 0
  const rest = width - whenWidth - 4 - 2
  const whatWidth = Math.ceil(rest * 0.52)
  const whoWidth = rest - whatWidth
  for (const [when, what, who] of rows) {
    const cells = [
      // An empty cell would read as one more line of the row above.
      wrapText(breakAtDash(terminalText(dated && when === '' ? '–' : when), whenWidth), whenWidth || 1).map((line) =>
        line.replaceAll('\u00A0', ' '),
      ),
      wrapText(terminalText(what), whatWidth),
      wrapText(terminalText(who), whoWidth),
    ]
    const height = Math.max(...cells.map((cell) => cell.length))
    for (let i = 0; i < height; i++) {
      const [a = '', b = '', c = ''] = cells.map((cell) => cell[i] ?? '')
      const left = dated ? `${padToWidth(a, whenWidth)}  ` : ''
      lines.push(`  ${left}${padToWidth(b, whatWidth)}  ${c}`.trimEnd())
    }
  }
  return `${lines.join('\n')}\n`
}
