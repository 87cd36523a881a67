import type { SchoolCalendar } from '../../calendar/school-calendar'
import {
  type DaySpan,
  dayFromCivil,
  daysInMonth,
  type EpochDay,
  type Month,
  type Weekday,
  weekdayOf,
} from '../../date/day'
import { isoWeekOf } from '../../date/iso-week'
import { yearOfMonth } from '../../date/school-year'
import { monthName, weekdayName } from '../../languages/describe-day'
import type { Language } from '../../languages/language'
import type { Labels } from '../../languages/pack/labels'
import type { WheelWords, YearWords } from '../../languages/pack/pages'
import { beginWithCapital } from '../begin-with-capital'
import { conditionWords } from '../describe-roles'
import { shortWindow } from '../short-dates'
import { toneCount } from '../wheel/palette'
import { xmlText } from '../xml-text'
import { type PlacedMark, placeMarks } from './place-marks'
import type { YearMark } from './year-marks'

/** What the months of a year are drawn with. */
export interface MonthContext {
  readonly calendar: SchoolCalendar
  readonly marks: readonly YearMark[]
  readonly language: Language
  readonly labels: Labels
  readonly words: YearWords
  readonly wheelWords: WheelWords
}

/** A month of the school year. */
export interface YearMonth extends DaySpan {
  readonly year: number
  readonly month: Month
}

/** Lists the months of the calendar's school year, August to July. */
export function listMonths({ schoolYear }: SchoolCalendar): YearMonth[] {
  return Array.from({ length: 12 }, (_, i) => {
    const month = (((i + 7) % 12) + 1) as Month
    const year = yearOfMonth(schoolYear, month)
    return {
      year,
      month,
      first: dayFromCivil(year, month, 1),
      last: dayFromCivil(year, month, daysInMonth(year, month)),
    }
  })
}

/** Draws a month as a table: a row for each ISO week, a cell for each day with what it is to the school and what is done on it. */
export function drawMonth(month: YearMonth, id: string, context: MonthContext): string {
  const { language, words } = context
  const weekdays = ([1, 2, 3, 4, 5, 6, 7] as Weekday[]).map((weekday) => {
    const name = weekdayName(weekday, language)
    return `<th scope="col"><span aria-hidden="true">${name.slice(0, 2)}</span><span class="unseen">${name}</span></th>`
  })
  const rows: string[] = []
  for (let monday = month.first - weekdayOf(month.first) + 1; monday <= month.last; monday += 7)
    rows.push(drawWeek(monday, month, context))
  return `<table${rows.length > 5 ? ' class="six"' : ''} aria-labelledby="${id}"><thead><tr><th scope="col" class="wk">${words.weekShort}</th>${weekdays.join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table>`
}

/** Returns a month's heading: "August 2026". */
export function monthTitle({ year, month }: Pick<YearMonth, 'year' | 'month'>, language: Language): string {
  return `${beginWithCapital(monthName(month, language))} ${year}`
}

function drawWeek(monday: EpochDay, month: YearMonth, context: MonthContext): string {
  const within = { first: Math.max(monday, month.first), last: Math.min(monday + 6, month.last) }
  const isWithin = (day: EpochDay) => day >= within.first && day <= within.last
  const { marks, hidden } = placeMarks(context.marks, within, monday)
  // A name may take more lines where no mark and no mark's text stands below it.
  const isBare = (column: number) =>
    !marks.some((one) => one.column <= column && column < one.column + Math.max(one.days, Math.min(one.room, 3)))
  const columns = [0, 1, 2, 3, 4, 5, 6]
  const names = columns.map((column) => (isWithin(monday + column) ? titleOf(monday + column, context) : ''))
  // Elsewhere it has a lane of its own above them, as far as the next name.
  const hasNameLane = columns.some((column) => names[column] !== '' && !isBare(column))
  const cells = columns.map((column) => {
    const day = monday + column
    if (!isWithin(day)) return '<td class="blank"></td>'
    const here = marks.filter((mark) => mark.column === column)
    const lanes = here.reduce((most, { lane }) => Math.max(most, lane + 1), 0)
    const drawn = Array.from({ length: lanes }, (_, lane) => {
      const mark = here.find((one) => one.lane === lane)
      return mark ? drawMark(mark, context) : emptyLane
    })
    const bare = isBare(column)
    const name = names[column]!
    if (hasNameLane && !bare && name !== '') {
      const next = names.findIndex((other, at) => at > column && other !== '')
      drawn.unshift(drawName(name, (next < 0 ? 7 : next) - column))
    } else if (hasNameLane && lanes > 0) drawn.unshift(emptyLane)
    return drawDay(day, bare, bare ? name : '', name !== '', drawn.join(''), hidden.get(column) ?? [], context)
  })
  return `<tr><th scope="row" class="wk">${isoWeekOf(monday).week}</th>${cells.join('')}</tr>`
}

const emptyLane = '<span class="seg"></span>'

/** Writes a name so that a long word that has no room in its day is parted before its last part: himmelfarts-dag. */
function breakable(name: string): string {
  return name
    .split(/(?<=\p{L}{8})(?=(?:dag|dagar|dager|dage|ferie|lov)(?!\p{L}))/u)
    .map(xmlText)
    .join('<wbr>')
}

function drawName(name: string, room: number): string {
  return `<span class="seg note d1 r${room}"><bdi class="name">${xmlText(name)}</bdi></span>`
}

function drawDay(
  day: EpochDay,
  bare: boolean,
  title: string,
  named: boolean,
  marks: string,
  hidden: readonly YearMark[],
  context: MonthContext,
): string {
  const { calendar, words, wheelWords } = context
  const found = calendar.dayAt(day)
  const kind = found?.kind ?? 'weekend'
  const number = calendar.isoOf(day)
  const said = !named && kind !== 'school-day' && weekdayOf(day) < 6 ? words.kinds[kind] : ''
  const more =
    hidden.length === 0 ? '' : ` <span class="plus" title="${wheelWords.more(hidden.length)}">+${hidden.length}</span>`
  return `<td class="${kind}${bare ? ' bare' : ''}"><span class="head"><time datetime="${number}">${Number(number.slice(8))}</time>${
    title === '' ? '' : ` <bdi class="name">${breakable(title)}</bdi>`
  }${said === '' ? '' : `<span class="unseen"> ${said}</span>`}${more}</span>${marks}</td>`
}

/** Returns what a day is called: a holiday's, break's or free day's name, the first and last school day, a day off of some groups. */
function titleOf(day: EpochDay, { calendar, words }: MonthContext): string {
  const found = calendar.dayAt(day)
  if (!found) return ''
  const { kind, titles } = found
  if (kind === 'school-day') {
    const bound =
      day === calendar.firstSchoolDay ? 'school-start' : day === calendar.lastSchoolDay ? 'school-end' : undefined
    const limited = calendar.limitedDaysOff
      .filter((one) => one.day === day)
      .map(({ title, appliesTo }) => `${title} (${conditionWords(appliesTo).join(', ')})`)
    return [...(bound ? [calendar.findAnchor(bound)?.title ?? ''] : []), ...limited]
      .filter((text) => text !== '')
      .join(', ')
  }
  const span = calendar.breaks.find(({ first, last }) => first <= day && day <= last)
  if (kind === 'planning-day') return titles[0] ?? words.kinds[kind]
  if (kind === 'holiday' || kind === 'day-off')
    return titles.filter((title, at) => at === 0 || title !== span?.title).join(', ')
  // A break is named where it begins and at the head of each of its weeks.
  return kind === 'break' && span && (span.first === day || weekdayOf(day) === 1) ? span.title : ''
}

function drawMark({ mark, days, room, continued }: PlacedMark, context: MonthContext): string {
  const { obligation, kind, tone } = mark
  const { calendar, language, labels, words } = context
  const { schoolYear, isoOf } = calendar
  const within = { first: isoOf(schoolYear.firstDay), last: isoOf(schoolYear.lastDay) }
  const window = shortWindow(isoOf(mark.first), isoOf(mark.last), language, within)
  const note = {
    bar: obligation.tentative ? `${window}, ${labels.tentative}` : window,
    day: obligation.tentative ? labels.tentative : '',
    starts: words.starts,
    due: '',
  }[kind]
  const title = kind === 'due' ? labels.dueBy(obligation.title) : obligation.title
  const classes = ['seg', kind, `d${days}`, `r${room}`]
  if (obligation.tentative) classes.push('maybe')
  if (continued) classes.push('on')
  return `<span class="${classes.join(' ')}" data-tone="${tone % toneCount}"><bdi>${xmlText(title)}</bdi>${
    note === '' ? '' : `<span class="unseen"> (${xmlText(note)})</span>`
  }</span>`
}
