import type { DayKind, SchoolCalendar } from '../calendar/school-calendar'
import type { Month } from '../date/day'
import type { Obligation } from '../expand/obligation'
import { labelsOf } from '../languages/labels'
import type { YearWords } from '../languages/pack/pages'
import { pagesOf } from '../languages/pages'
import type { Plan } from '../query/plan'
import { roleTitle } from './describe-roles'
import { htmlPage } from './page/html-page'
import { type ExportOptions, languageOf, selectObligations } from './select-obligations'
import { yearOf } from './wheel/draw-legend'
import { toneCount } from './wheel/palette'
import type { ThemeChoice } from './wheel/wheel-style'
import { xmlText } from './xml-text'
import { drawMonth, listMonths, monthTitle } from './year/draw-month'
import { type ListContext, listByMonth, listOpen } from './year/list-entries'
import { listMarks, type YearMark } from './year/year-marks'
import { type Paper, yearStyle } from './year/year-style'

/** What a year calendar takes. */
export interface YearCalendarOptions extends ExportOptions {
  /** The sheet it is printed on, on its side: `a3` (default) holds twelve months, `a4` six. */
  readonly paper?: Paper
  /** Colours. Default `auto`: dark where the reader's screen is; light on paper. */
  readonly theme?: ThemeChoice
}

/**
 * Writes the school year as a calendar, one page that needs nothing but itself and runs no script: twelve months from August, every day marked
 * as what it is to the school, ISO weeks, and in each day what is to be done, coloured by who is first responsible. Windows of up to three
 * weeks are bars, longer ones are marked where they start and where they are due. A day shows four things at most and counts the rest;
 * every obligation the audience may see stands in the list of its month, or after the months where it has no dates.
 *
 * Printed, the months come first, all on one A3 sheet or on two of A4, and the lists after them.
 */
export function toYearCalendar(plan: Plan, options: YearCalendarOptions = {}): string {
  const language = languageOf(plan, options)
  const [labels, words, wheelWords] = [labelsOf[language], pagesOf[language].year, pagesOf[language].wheel]
  const obligations = selectObligations(plan, options)
  const { tones, toneOf } = tonesByRole(plan, obligations, wheelWords.noRole)
  const context: ListContext = { plan, language, labels, words, toneOf }
  const { calendar } = plan
  const marks = listMarks(obligations, toneOf)
  const lists = listByMonth(obligations, context)
  const months = listMonths(calendar).map((month) => {
    const key = `${month.year}-${month.month}`
    const list = lists.get(key)
    lists.delete(key)
    const table = drawMonth(month, `m${key}`, { calendar, marks, language, labels, words, wheelWords })
    const title = xmlText(monthTitle(month, language))
    const below =
      list === undefined ? '' : `\n<div class="list"><p class="again" aria-hidden="true">${title}</p>${list}</div>`
    return `<section class="month" aria-labelledby="m${key}"><div class="grid"><h2 id="m${key}">${title}</h2>\n${table}</div>${below}</section>`
  })
  // What is due after 31 July, when the calendar knows the next school start.
  const later = [...lists].map(([key, list]) => {
    const [year = 0, month = 1] = key.split('-').map(Number)
    return { title: monthTitle({ year, month: month as Month }, language), list }
  })
  const rest = [...later, ...listOpen(obligations, context)].map(
    ({ title, list }) => `<section class="list"><h2>${xmlText(title)}</h2>${list}</section>`,
  )
  const title = plan.wheels.map((wheel) => wheel.title).join(' · ')
  const note = options.partial ? `\n<p><strong>${xmlText(labelsOf[language].partialNote)}</strong></p>` : ''
  const body = `<header><h1><bdi>${xmlText(title)}</bdi> <span class="year">${yearOf(plan)}</span></h1>
<p>${xmlText(`${words.yearCalendar} · ${calendar.title} · ${wheelWords.count(obligations.length)}`)}</p>${note}</header>
<main>
${drawLegend(words, tones, new Set(marks.map(({ kind }) => kind)), kindsOf(calendar))}
<div class="months">
${months.join('\n')}
</div>
${rest.length === 0 ? '' : `<div class="rest">\n${rest.join('\n')}\n</div>\n`}</main>`
  return htmlPage({
    language,
    title: `${title}, ${words.yearCalendar} ${yearOf(plan)}`,
    style: yearStyle(options.theme ?? 'auto', options.paper ?? 'a3'),
    script: '',
    body,
  })
}

function kindsOf({ schoolYear, dayAt }: SchoolCalendar): ReadonlySet<DayKind> {
  const kinds = new Set<DayKind>()
  for (let day = schoolYear.firstDay; day <= schoolYear.lastDay; day++) {
    const found = dayAt(day)
    if (found) kinds.add(found.kind)
  }
  return kinds
}

interface Tone {
  readonly title: string
  readonly tone: number
}

/** Gives each role that is first responsible a tone, in the order they appear in the year. */
function tonesByRole(
  plan: Plan,
  obligations: readonly Obligation[],
  nobody: string,
): { tones: readonly Tone[]; toneOf(obligation: Obligation): number } {
  const found = new Map<string, Tone>()
  for (const obligation of obligations) {
    const role = obligation.responsible[0]?.role ?? ''
    if (found.has(role) || (obligation.form !== 'day' && obligation.form !== 'window')) continue
    const title = role === '' ? nobody : roleTitle(role, plan.wheelOf(obligation))
    found.set(role, { title, tone: found.size })
  }
  return { tones: [...found.values()], toneOf: ({ responsible }) => found.get(responsible[0]?.role ?? '')?.tone ?? 0 }
}

/** Draws the signs that are used, and no others. */
function drawLegend(
  words: YearWords,
  tones: readonly Tone[],
  used: ReadonlySet<YearMark['kind']>,
  days: ReadonlySet<DayKind>,
): string {
  const kinds = (['school-day', 'planning-day', 'holiday', 'break', 'day-off', 'weekend'] as const)
    .filter((kind) => days.has(kind))
    .map((kind) => {
      const sample = kind === 'holiday' ? '<time aria-hidden="true">1</time>' : ''
      return `<li><span class="swatch ${kind}">${sample}</span>${words.kinds[kind]}</li>`
    })
  const signs = (['bar', 'day', 'starts', 'due'] as const)
    .filter((kind) => used.has(kind))
    .map((kind) => `<li><span class="swatch seg ${kind} d1 r1" data-tone="2"></span>${words.signs[kind]}</li>`)
  const roles = tones.map(
    ({ title, tone }) =>
      `<li><span class="swatch seg bar d1 r1" data-tone="${tone % toneCount}"></span><bdi>${xmlText(title)}</bdi></li>`,
  )
  const part = (title: string, items: readonly string[]) =>
    items.length === 0 ? '' : `<div><h3>${title}</h3><ul>${items.join('')}</ul></div>`
  return `<section class="legend" aria-label="${words.legend}">${part(words.legend, [...kinds, ...signs])}${part(words.responsible, roles)}</section>`
}
