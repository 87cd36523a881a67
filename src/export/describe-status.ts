import { type IsoDate, isoFromDay } from '../date/day'
import type { Obligation, Window } from '../expand/obligation'
import { describeDay } from '../languages/describe-day'
import { labelsOf } from '../languages/labels'
import type { Language } from '../languages/language'
import type { StatusWords } from '../languages/pack/reports'
import { reportsOf } from '../languages/reports'
import type { Misfit } from '../query/find-misfit'
import { isDated } from '../query/is-dated'
import type { Plan } from '../query/plan'
import type { ObligationStatus, PlanStatus, Status, StatusReport } from '../query/status'
import { terminalText } from './clean-text'
import { describeRoles } from './describe-roles'
import { languageOf } from './select-obligations'
import { shortWindow } from './short-dates'
import { padToWidth, textWidth, wrapText } from './text-width'

/** How a status is written. */
export interface StatusTextOptions {
  /** Default that of the first wheel. */
  readonly language?: Language
  /** Of which statuses everything is listed, in this order; default what is overdue and what is due soon. */
  readonly list?: readonly Status[]
  /** What the table counts by; default the responsible role. */
  readonly by?: 'role' | 'criterion'
}

/** What asks for something to be done stands first. */
const columns: readonly Status[] = ['overdue', 'due-soon', 'open', 'upcoming', 'done', 'waived', 'unknown']

const nameWidth = 22

/**
 * Writes how far the year has come as text: how much of each status, what is overdue and due soon, which completions do not fit, and a table
 * by role or criterion. It says what the status holds: who may not see something is asked about when the status is made.
 */
export function describeStatus(plan: Plan, status: PlanStatus, options: StatusTextOptions = {}): string {
  const language = languageOf(plan, options)
  const say = reportsOf[language].status
  const { list = ['overdue', 'due-soon'], by = 'role' } = options
  const counted = columns.filter((one) => status.counts[one] > 0)
  const counts = counted.map((one) => `${status.counts[one]} ${say.statuses[one]}`).join(', ')
  const heading = `${capital(describeDay(status.today, language))} · ${counts === '' ? say.nothing : counts}`
  const blocks = [wrapText(heading, 80).join('\n')]
  for (const one of new Set(list)) {
    const found = status.obligations.filter((it) => it.status === one)
    if (found.length > 0) blocks.push(drawList(say.statuses[one], found, plan, say, language))
  }
  if (status.misfits.length > 0) blocks.push(drawMisfits(status.misfits, plan, say, language))
  const rows = by === 'role' ? status.byRole : status.byCriterion
  const title = by === 'role' ? labelsOf[language].responsible : say.criterion
  if (rows.length > 0) blocks.push(drawTable(title, rows, say))
  return `${blocks.join('\n\n')}\n`
}

function drawList(
  title: string,
  found: readonly ObligationStatus[],
  plan: Plan,
  say: StatusWords,
  language: Language,
): string {
  const window = writeWindowsOf(plan, language)
  const rows = found.map(({ obligation, group, completion, late, schoolDaysLeft }) => {
    const notes = [
      describeRoles(obligation.responsible, plan.wheelOf(obligation), labelsOf[language]),
      completion ? say[completion.waived ? 'waivedOn' : 'doneOn'](window(completion.on, completion.on)) : '',
      completion?.waived ? (completion.note ?? '') : '',
      late ? say.late : '',
      schoolDaysLeft === undefined ? '' : say.left(schoolDaysLeft),
    ].filter((note) => note !== '')
    const what = group === undefined ? obligation.title : `${obligation.title} (${group})`
    return {
      when: isDated(obligation) ? window(obligation.first, obligation.due) : '',
      text: terminalText([what, notes.join(' · ')].filter((part) => part !== '').join(' – ')),
    }
  })
  return drawRows(title, rows)
}

/** What counts for nothing, with the days it was recorded for and the days its id means now. */
function drawMisfits(misfits: readonly Misfit[], plan: Plan, say: StatusWords, language: Language): string {
  const window = writeWindowsOf(plan, language)
  const rows = misfits.map(({ completion, obligation, reason, window: was, instead }) => {
    const days = instead && daysOf(instead)
    const notes = [
      say[completion.waived ? 'waivedOn' : 'doneOn'](window(completion.on, completion.on)),
      was ? say.wasFor(window(was.first, was.due)) : '',
      reason === 'too-early' ? say.tooEarly : '',
      days ? say.mayBeFor(window(days.first, days.due)) : '',
    ].filter((note) => note !== '')
    const now = daysOf(obligation)
    const group = completion.obligation.slice(obligation.id.length + 1)
    const what = group === '' ? obligation.title : `${obligation.title} (${group})`
    return { when: now ? window(now.first, now.due) : '', text: terminalText(`${what} – ${notes.join(' · ')}`) }
  })
  return drawRows(say.misfits, rows)
}

function daysOf(obligation: Obligation): Window | undefined {
  if (isDated(obligation)) return obligation
  return obligation.form === 'undated' ? obligation.unadjusted : undefined
}

function writeWindowsOf({ calendar }: Plan, language: Language): (first: IsoDate, due: IsoDate) => string {
  const { firstDay, lastDay } = calendar.schoolYear
  const within = { first: isoFromDay(firstDay), last: isoFromDay(lastDay) }
  return (first, due) => shortWindow(first, due, language, within).replaceAll('\u00A0', ' ')
}

function drawRows(title: string, rows: readonly { readonly when: string; readonly text: string }[]): string {
  const whenWidth = Math.max(...rows.map(({ when }) => textWidth(when)))
  const indent = whenWidth === 0 ? 2 : whenWidth + 4
  const lines = rows.flatMap(({ when, text }) =>
    wrapText(text, 80 - indent).map(
      (part, i) => `${padToWidth(i === 0 && when !== '' ? `  ${when}` : '', indent)}${part}`,
    ),
  )
  return [title.toUpperCase(), ...lines].join('\n')
}

function drawTable(title: string, rows: readonly StatusReport[], say: StatusWords): string {
  const heads = columns.map((one) => wrapText(say.statuses[one], 7))
  const widths = heads.map((lines) => Math.max(4, ...lines.map(textWidth)))
  const height = Math.max(...heads.map((lines) => lines.length))
  const numbers = (cells: readonly string[]) =>
    cells.map((cell, i) => ' '.repeat(widths[i]! - textWidth(cell)) + cell).join('  ')
  const line = (name: string, cells: readonly string[]) => `${padToWidth(name, nameWidth)}  ${numbers(cells)}`.trimEnd()
  const head = Array.from({ length: height }, (_, i) =>
    line(
      i === height - 1 ? title.toUpperCase() : '',
      heads.map((lines) => lines[i - height + lines.length] ?? ''),
    ),
  )
  const body = rows.flatMap((row) => {
    const names = wrapText(terminalText(row.title), nameWidth - 2)
    const cells = columns.map((one) => (row.counts[one] === 0 ? '·' : String(row.counts[one])))
    return names.map((name, i) => (i === names.length - 1 ? line(`  ${name}`, cells) : `  ${name}`))
  })
  return [...head, ...body].join('\n')
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
