import type { DayCollision } from '../check/collisions'
import type { LimitViolation, RoleWorkload, Workload, WorkloadSlot } from '../check/workload'
import { isoFromDay, parseIsoDay } from '../date/day'
import { isoWeekOf } from '../date/iso-week'
import { describeDay, monthName } from '../languages/describe-day'
import type { Language } from '../languages/language'
import { namesOf } from '../languages/names'
import type { WorkloadWords } from '../languages/pack/reports'
import { reportsOf } from '../languages/reports'
import type { Plan } from '../query/plan'
import { terminalText } from './clean-text'
import { roleTitle } from './describe-roles'
import { languageOf } from './select-obligations'
import { shortWindow } from './short-dates'
import { padToWidth, textWidth, wrapText } from './text-width'

/** How a workload is written. */
export interface WorkloadTextOptions {
  /** Default that of the first wheel. */
  readonly language?: Language
  /** Every week or month of each role, a line each with a bar; default only when the workload is of one role. */
  readonly detailed?: boolean
}

const levels = '▁▂▃▄▅▆▇█'
const barCells = 24

/**
 * Writes a workload as text: a line a role with its year in small bars, or a table for each role, then limits that cannot be kept and
 * what collides on single days. It says what the workload holds: who may not see something is asked about when the workload is made.
 */
export function describeWorkload(plan: Plan, workload: Workload, options: WorkloadTextOptions = {}): string {
  const language = languageOf(plan, options)
  const say = reportsOf[language].workload
  const { roles } = workload
  const detailed = options.detailed ?? roles.length === 1
  const blocks = detailed
    ? roles.map((role) => drawTable(role, workload, plan, say, language))
    : [drawRoles(workload, say, language)]
  const limits = workload.violations.map((violation) => violationLine(violation, plan, say, language))
  const collisions = workload.collisions.map((collision) => collisionLine(collision, plan, language))
  return [...blocks, section(say.limits, limits, say.none), section(say.collisions, collisions, say.none)].join('\n')
}

/** One line a role: its year week by week, free weeks as dots, how much in all, and where most. */
function drawRoles({ roles, slots, by }: Workload, say: WorkloadWords, language: Language): string {
  const heaviest = Math.max(0, ...roles.flatMap(({ cells }) => cells.map(({ load }) => load)))
  const nameWidth = Math.max(0, ...roles.map(({ title }) => Math.min(26, textWidth(terminalText(title)))))
  const lines = roles.flatMap(({ title, cells, total }) => {
    const bars = cells.map(({ load }, i) => (load === 0 && slots[i]!.schoolDays === 0 ? '·' : levelOf(load, heaviest)))
    const most = cells.reduce((best, { load }, i) => (load > (cells[best]?.load ?? 0) ? i : best), 0)
    const where = total === 0 ? '' : `, ${say.busiest} ${slotName(slots[most]!, by, say, language)}`
    const [name = '', ...more] = wrapText(terminalText(title), nameWidth)
    return [
      `${padToWidth(name, nameWidth)}  ${bars.join('')}`,
      ...more,
      `${' '.repeat(nameWidth)}  ${say.total(total)}${where}`,
    ]
  })
  return `${' '.repeat(nameWidth)}  ${axisOf(slots, language)}\n${lines.join('\n')}\n`
}

/** Months in short over the week or month they begin in, where there is room. */
function axisOf(slots: readonly WorkloadSlot[], language: Language): string {
  let axis = ''
  let before = ''
  for (const [i, { days }] of slots.entries()) {
    const month = days.due.slice(5, 7)
    if (month !== before && axis.length <= i) {
      axis = axis.padEnd(i) + monthName(Number(month) as Parameters<typeof monthName>[0], language).slice(0, 3)
    }
    before = month
  }
  return axis
}

function levelOf(load: number, heaviest: number): string {
  if (load === 0) return ' '
  return levels[Math.min(levels.length - 1, Math.floor((load / heaviest) * levels.length))] ?? ' '
}

function drawTable(role: RoleWorkload, workload: Workload, plan: Plan, say: WorkloadWords, language: Language): string {
  const { slots, by } = workload
  const heaviest = Math.max(...role.cells.map(({ load }) => load))
  const { firstDay, lastDay } = plan.calendar.schoolYear
  const within = { first: isoFromDay(firstDay), last: isoFromDay(lastDay) }
  const rows = slots.flatMap((slot, i) => {
    const { open, due, load } = role.cells[i]!
    if (slot.schoolDays === 0 && open === 0) return []
    const days = by === 'week' ? shortWindow(slot.days.first, slot.days.due, language, within) : ''
    const bar = '█'.repeat(load === 0 ? 0 : Math.max(1, Math.round((load / heaviest) * barCells)))
    return [
      [slotName(slot, by, say, language), days.replaceAll('\u00A0', ' '), open, due, decimal(load, language), bar],
    ]
  })
  const head = ['', '', say.open, say.due, say.load, '']
  const widths = head.map((title, column) =>
    Math.max(textWidth(title), ...rows.map((row) => textWidth(String(row[column])))),
  )
  const line = (row: readonly (string | number)[]) =>
    row
      .map((cell, column) => {
        const text = String(cell)
        const isNumber = column >= 2 && column <= 4
        return isNumber ? ' '.repeat(widths[column]! - textWidth(text)) + text : padToWidth(text, widths[column]!)
      })
      .join('  ')
      .trimEnd()
  const names = (keys: readonly string[]) => runsOf(keys, workload, say, language)
  return [
    `${terminalText(role.title)} · ${say.total(role.total)}`,
    ...[head, ...rows].map((row) => `  ${line(row)}`.trimEnd()),
    ...wrapText(`${say.empty}: ${names(role.empty)}`, 80),
    ...wrapText(`${say.crowded}: ${names(role.crowded)}`, 80),
    '',
  ].join('\n')
}

/** Names weeks or months, those that follow each other as one run: "uke 34–35, 38", "august–oktober". */
function runsOf(keys: readonly string[], { slots, by }: Workload, say: WorkloadWords, language: Language): string {
  const runs: { from: number; to: number }[] = []
  for (const [i, { key }] of slots.entries()) {
    if (!keys.includes(key)) continue
    const run = runs.at(-1)
    if (run && run.to === i - 1) run.to = i
    else runs.push({ from: i, to: i })
  }
  if (runs.length === 0) return say.none
  const name = (i: number) => slotName(slots[i]!, by, say, language).replace(`${say.week} `, '')
  const texts = runs.map(({ from, to }) => (from === to ? name(from) : `${name(from)}–${name(to)}`))
  return `${by === 'week' ? `${say.week} ` : ''}${texts.join(', ')}`
}

function slotName({ days }: WorkloadSlot, by: Workload['by'], say: WorkloadWords, language: Language): string {
  const first = parseIsoDay(days.first) ?? 0
  if (by === 'week') return `${say.week} ${isoWeekOf(first).week}`
  return monthName(Number(days.first.slice(5, 7)) as Parameters<typeof monthName>[0], language)
}

function decimal(load: number, language: Language): string {
  const text = load.toFixed(1)
  return text.replace('.', namesOf[language].decimalMark)
}

function violationLine(
  { limit, days, allowed, obligations }: LimitViolation,
  plan: Plan,
  say: WorkloadWords,
  language: Language,
): string {
  const wheel = plan.wheels.find(({ roles }) => roles.has(limit.role)) ?? plan.wheels[0]
  const role = wheel ? roleTitle(limit.role, wheel) : limit.role
  const { firstDay, lastDay } = plan.calendar.schoolYear
  const within = { first: isoFromDay(firstDay), last: isoFromDay(lastDay) }
  const when = shortWindow(days.first, days.due, language, within).replaceAll('\u00A0', ' ')
  const titles = [...new Set(obligations.map(({ title }) => title))].join(', ')
  return `${role} (${say.atMost(limit.atMost, limit.per)}), ${when}: ${say.over(obligations.length, allowed)}: ${titles}`
}

function collisionLine({ date, roles, obligations }: DayCollision, plan: Plan, language: Language): string {
  const wheel = plan.wheelOf(obligations[0]!)
  const named = obligations.map(({ title, time }) => (time === undefined ? title : `${title} (${time})`))
  return `${describeDay(date, language)}: ${named.join(' + ')} – ${roles.map((role) => roleTitle(role, wheel)).join(', ')}`
}

function section(title: string, lines: readonly string[], none: string): string {
  if (lines.length === 0) return `${title}: ${none}\n`
  const wrapped = lines.flatMap((line) =>
    wrapText(terminalText(line), 76).map((part, i) => `${i === 0 ? '  ' : '    '}${part}`),
  )
  return `${title}:\n${wrapped.join('\n')}\n`
}
