import type { SchoolCalendar } from '../../calendar/school-calendar'
import { civilFromDay, dayFromCivil, daysInMonth, type EpochDay, weekdayOf } from '../../date/day'
import { isoWeekOf, mondayOfIsoWeek } from '../../date/iso-week'
import { describeDate, describeWindow, monthName } from '../../languages/describe-day'
import type { Language } from '../../languages/language'
import { xmlText } from '../xml-text'
import { drawTextOnCircle, type TextCircles } from './draw-text'
import { labelText, textEms } from './label-text'
import { isUpperHalf } from './lay-out-wheel'
import type { MarkedDays } from './marked-days'
import { arcPath, coordinate, pointAt, sectorPath } from './polar'
import { radii } from './wheel-radii'
import type { YearScale } from './year-scale'

/** What the drawing of the year is made from. */
export interface YearDrawing {
  readonly calendar: SchoolCalendar
  readonly scale: YearScale
  readonly language: Language
  /** Radius that the lines between months and the shade of free days reach in to. */
  readonly inner: number
  /** Id of the pattern that free days are striped with. */
  readonly stripes: string
  readonly circles: TextCircles
  /** Days that are shaded, marked or named. */
  readonly marked: readonly MarkedDays[]
}

/** Draws free days as shaded sectors; each says its name and days when pointed at. */
export function drawFreeDays({ calendar, scale, language, inner, stripes, marked }: YearDrawing): string {
  return marked
    .filter(({ kind }) => kind !== 'planning-day')
    .map(({ first, last, title, kind }) => {
      const path = sectorPath(scale.startOf(first), scale.endOf(last), inner, radii.weeks)
      if (kind === 'outside') return `<path class="out" d="${path}"/>`
      const days = describeWindow(calendar.isoOf(first), calendar.isoOf(last), language)
      return `<g><title>${xmlText(title)}: ${xmlText(days)}</title><path class="free" d="${path}"/><path fill="url(#${stripes})" d="${path}"/></g>`
    })
    .join('')
}

/** Draws months and ISO weeks around the rim, and the names of breaks and days off inside them. */
export function drawRim(drawing: YearDrawing): string {
  return `${drawMonths(drawing)}${drawWeeks(drawing)}${drawDayNames(drawing)}`
}

function drawMonths({ scale, language, inner, circles }: YearDrawing): string {
  const parts: string[] = []
  for (let day = scale.first; day <= scale.last; ) {
    const { year, month } = civilFromDay(day)
    const end = Math.min(dayFromCivil(year, month, daysInMonth(year, month)), scale.last)
    const [from, to] = [scale.startOf(day), scale.endOf(end)]
    const middle = (from + to) / 2
    const clockwise = isUpperHalf(middle)
    parts.push(`<path class="hair" d="M${pointAt(from, inner)}L${pointAt(from, radii.rim)}"/>`)
    const text = monthName(month, language).toUpperCase()
    const attributes = ' class="month"'
    const radius = (radii.months + radii.rim) / 2 + (clockwise ? -4.6 : 4.6)
    // A month that is cut short, as the August after, is named only where its name has room.
    if ((to - from) * radius > textEms(text) * 16)
      parts.push(drawTextOnCircle({ text, radius, clockwise, at: middle, anchor: 'middle', attributes }, circles))
    day = end + 1
  }
  for (const radius of [radii.rim, radii.months, radii.weeks, radii.days])
    parts.push(`<circle class="${radius === radii.rim ? 'rim' : 'hair'}" r="${radius}"/>`)
  return parts.join('')
}

/** Draws each week's number in its middle; a week that the year begins or ends inside belongs to it with its Thursday. */
function drawWeeks({ scale }: YearDrawing): string {
  const parts: string[] = []
  const { weekYear, week } = isoWeekOf(scale.first)
  for (let monday = mondayOfIsoWeek(weekYear, week); monday <= scale.last; monday += 7) {
    if (monday > scale.first)
      parts.push(
        `<path class="hair" d="M${pointAt(scale.startOf(monday), radii.weeks)}L${pointAt(scale.startOf(monday), radii.months)}"/>`,
      )
    const thursday = monday + 3
    if (thursday < scale.first || thursday > scale.last) continue
    const middle = (scale.startOf(monday) + scale.endOf(monday + 6)) / 2
    const [x = '', y = ''] = pointAt(middle, (radii.weeks + radii.months) / 2).split(' ')
    parts.push(`<text class="week" x="${x}" y="${coordinate(Number(y) + 3.1)}">${isoWeekOf(thursday).week}</text>`)
  }
  return parts.join('')
}

const nameSize = 9
/** Breaks are named first, and the others where there is room left. */
const kindsByWeight: readonly MarkedDays['kind'][] = ['break', 'day-off', 'holiday', 'planning-day']

function drawDayNames({ marked, scale, circles }: YearDrawing): string {
  const parts: string[] = []
  const taken: { from: number; to: number }[] = []
  const middleRadius = (radii.days + radii.weeks) / 2
  for (const { first, last, kind } of marked) {
    if (kind === 'outside') continue
    const [from, to] = [scale.startOf(first), scale.endOf(last)]
    parts.push(
      `<path class="${kind === 'planning-day' ? 'plan' : 'mark'}" d="${arcPath(from, to, radii.days + 1.2)}"/>`,
    )
  }
  for (const { first, last, title } of kindsByWeight.flatMap((kind) => marked.filter((days) => days.kind === kind))) {
    const text = labelText(title, 16)
    // A holiday on a weekend changes nothing at school, and gives way to one that does.
    if (text === '' || (first === last && weekdayOf(first) > 5)) continue
    const middle = (scale.startOf(first) + scale.endOf(last)) / 2
    const half = ((textEms(text) + 1) * nameSize) / 2 / (middleRadius - 4)
    const at = Math.min(Math.max(middle, half), 2 * Math.PI - half)
    if (taken.some(({ from, to }) => at - half < to && from < at + half)) continue
    taken.push({ from: at - half, to: at + half })
    const clockwise = isUpperHalf(at)
    const radius = middleRadius + (clockwise ? -2.6 : 3.8)
    parts.push(
      drawTextOnCircle({ text, radius, clockwise, at, anchor: 'middle', attributes: ' class="name"' }, circles),
    )
  }
  return parts.join('')
}

/** Draws the hand that shows a day, and the day's date outside the rim; nothing for a day that is not on the wheel. */
export function drawHand(day: EpochDay, { calendar, scale, language, inner, circles }: YearDrawing): string {
  if (day < scale.first || day > scale.last) return ''
  const at = (scale.startOf(day) + scale.endOf(day)) / 2
  const text = describeDate(calendar.isoOf(day), language).replace(/ \d+$/, '')
  const clockwise = isUpperHalf(at)
  const half = (textEms(text) * 11) / 2 / radii.today
  const held = Math.min(Math.max(at, half), 2 * Math.PI - half)
  const radius = radii.today + (clockwise ? 0 : 8)
  const label = drawTextOnCircle(
    { text, radius, clockwise, at: held, anchor: 'middle', attributes: ' class="now"' },
    circles,
  )
  const [x = '', y = ''] = pointAt(at, inner).split(' ')
  return `<g class="hand"><path d="M${pointAt(at, inner)}L${pointAt(at, radii.rim)}"/><circle cx="${x}" cy="${y}" r="3.5"/>${label}</g>`
}
