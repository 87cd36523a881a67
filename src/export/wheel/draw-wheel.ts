import type { EpochDay } from '../../date/day'
import type { Obligation } from '../../expand/obligation'
import { describeWindow } from '../../languages/describe-day'
import { labelsOf } from '../../languages/labels'
import type { Language } from '../../languages/language'
import type { Labels } from '../../languages/pack/labels'
import { pagesOf } from '../../languages/pages'
import type { Plan } from '../../query/plan'
import { describeRoles } from '../describe-roles'
import { xmlText } from '../xml-text'
import { chooseRings } from './choose-rings'
import { drawHeadings, drawItems, drawLabels, type ItemText } from './draw-items'
import { drawLegend, drawMiddle, listEntries, yearOf } from './draw-legend'
import { TextCircles } from './draw-text'
import { drawFreeDays, drawHand, drawRim } from './draw-year'
import { type Band, defaultRings, groupRings, type RingKind } from './group-rings'
import { listMarkedDays } from './marked-days'
import { collectItems, type WheelItem, type WheelItems } from './wheel-item'
import { radii, wheelHalf } from './wheel-radii'
import { type ThemeChoice, wheelStyle } from './wheel-style'
import { yearScale } from './year-scale'

/** What a wheel is drawn from: obligations the audience may see, and how to show them. */
export interface WheelDrawing {
  readonly plan: Plan
  readonly obligations: readonly Obligation[]
  readonly language: Language
  readonly rings?: RingKind
  readonly today?: EpochDay
  /** The plan was made in spite of errors; the drawing says so. */
  readonly partial?: boolean
  /** Put before every id, so that several drawings can share a page. */
  readonly prefix: string
  /** Attributes and address of an item in a page around the wheel. */
  readonly link?: (item: WheelItem) => Omit<ItemText, 'label'>
}

/** A wheel drawn around the origin, without the `svg` element around it. */
export interface DrawnWheel {
  readonly svg: string
  readonly inner: number
  readonly items: WheelItems
  readonly bands: readonly Band[]
  readonly stripes: string
}

/** Draws the wheel alone, as a square `svg` element with its style sheet. */
export function drawSquare(drawing: WheelDrawing, theme: ThemeChoice): string {
  const { plan } = drawing
  const wheel = drawWheel(drawing)
  const names = [...plan.wheels.map(({ title }) => title).slice(0, 2), calendarName(plan)]
  const inside = `${wheel.svg}${drawMiddle(plan, wheel.inner, names)}`
  return `${openSvg(drawing, wheel.items, square, wheelStyle(theme))}${inside}</svg>\n`
}

const square = [-wheelHalf, -wheelHalf, 2 * wheelHalf, 2 * wheelHalf]

/** Draws the wheel alone for a page that has {@link wheelStyle} among its own styles; the page says what the wheel is called. */
export function drawForPage(drawing: WheelDrawing): DrawnWheel {
  const wheel = drawWheel(drawing)
  const inside = `${wheel.svg}${drawMiddle(drawing.plan, wheel.inner, [calendarName(drawing.plan)])}`
  return { ...wheel, svg: `${openSvg(drawing, wheel.items, square)}${inside}</svg>` }
}

const posterWidth = 1414

/** Draws the wheel with title and legend, in the shape of an A-series sheet on its side. */
export function drawPoster(drawing: WheelDrawing, theme: ThemeChoice): string {
  const { plan, language } = drawing
  const wheel = drawWheel(drawing)
  const { drawn, listed } = wheel.items
  const legend = drawLegend({
    plan,
    bands: wheel.bands,
    listed,
    count: drawn.length + listed.length,
    language,
    labels: labelsOf[language],
    words: pagesOf[language].wheel,
    stripes: wheel.stripes,
    tentative: drawn.some(({ obligation }) => obligation.tentative),
    oneOf: drawn.some(({ candidates }) => candidates !== undefined),
    planningDays: plan.calendar.planningDays.length > 0,
    ...(drawing.partial && { note: labelsOf[language].partialNote }),
  })
  const middle = drawMiddle(plan, wheel.inner, [calendarName(plan)])
  return `${openSvg(drawing, wheel.items, [0, 0, posterWidth, 2 * wheelHalf], wheelStyle(theme))}<rect class="paper" width="${posterWidth}" height="${2 * wheelHalf}"/>
<g transform="translate(${posterWidth - wheelHalf} ${wheelHalf})">${wheel.svg}${middle}</g>
<g transform="translate(28 28)">${legend}</g>
</svg>
`
}

/** Returns the calendar's title without the school year, which stands above it. */
function calendarName({ calendar }: Plan): string {
  return calendar.title.replace(/[\s,]*\(?\d{4}\s?[-–/]\s?(?:\d{2}|\d{4})\)?$/, '')
}

function openSvg(
  { plan, language, prefix, partial }: WheelDrawing,
  items: WheelItems,
  box: readonly number[],
  style?: string,
): string {
  const title = `${plan.wheels.map((wheel) => wheel.title).join(', ')}, ${yearOf(plan)}`
  const sheet = style === undefined ? '' : `<style>${style}</style>`
  const note = partial ? `${labelsOf[language].partialNote} ` : ''
  const text = `${note}${describeWheel(plan, items, language)}`
  return `<svg xmlns="http://www.w3.org/2000/svg" class="wheel" viewBox="${box.join(' ')}" role="group" lang="${language}" aria-labelledby="${prefix}-title" aria-describedby="${prefix}-desc">
<title id="${prefix}-title">${xmlText(title)}</title>
<desc id="${prefix}-desc">${xmlText(text)}</desc>
${sheet}`
}

/** Says in words what the drawing cannot: how much there is, the calendar's breaks, and all that has no place on the wheel. */
function describeWheel(plan: Plan, { drawn, listed }: WheelItems, language: Language): string {
  const [labels, words] = [labelsOf[language], pagesOf[language].wheel]
  const { calendar } = plan
  const breaks = calendar.breaks.map(
    ({ title, first, last }) => `${title} ${describeWindow(calendar.isoOf(first), calendar.isoOf(last), language)}`,
  )
  const lists = listEntries(listed, language, labels).map(({ heading, entries }) => {
    const said = entries.map(({ title, note }) => (note === '' ? title : `${title} (${note})`))
    return `${heading}: ${said.join('; ')}.`
  })
  return [
    `${calendar.title}. ${words.count(drawn.length + listed.length)}.`,
    ...(breaks.length > 0 ? [`${words.breaks}: ${breaks.join('; ')}.`] : []),
    ...lists,
  ].join('\n')
}

function drawWheel(drawing: WheelDrawing): DrawnWheel {
  const { plan, obligations, language, prefix, today, link } = drawing
  const [labels, words] = [labelsOf[language], pagesOf[language].wheel]
  const items = collectItems(plan, obligations)
  const spans = items.drawn.flatMap(({ span }) => span ?? [])
  const scale = yearScale(plan.calendar.schoolYear, spans)
  const kind = drawing.rings ?? defaultRings(plan)
  const grouped = groupRings(items.drawn, kind, plan, language, { ...labels, ...words })
  const others = kind === 'criterion' ? words.otherCriteria : words.otherRoles
  const { bands, layout } = chooseRings(grouped, kind, others, scale, { outer: radii.rings, inner: radii.middle })
  const circles = new TextCircles(`${prefix}-`)
  const stripes = `${prefix}-stripes`
  const marked = listMarkedDays(plan.calendar, scale)
  const year = { calendar: plan.calendar, scale, language, inner: layout.inner, stripes, circles, marked }
  const textOf = (item: WheelItem) => ({ label: describeItem(item, plan, language, labels), ...link?.(item) })
  const parts = [
    `<circle class="paper" r="${radii.rim}"/>`,
    drawFreeDays(year),
    `<g aria-hidden="true">${drawRim(year)}${drawHeadings(layout.headings, scale, circles)}</g>`,
    `<g role="list" aria-label="${words.count(items.drawn.length)}">${drawItems(layout, scale, textOf)}</g>`,
    drawLabels(layout, scale, circles),
    today === undefined ? '' : drawHand(today, year),
  ]
  const pattern = `<pattern id="${stripes}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="stripe" stroke-width="1.6" d="M0 0V6"/></pattern>`
  return {
    svg: `<defs>${pattern}${circles.elements()}</defs>${parts.join('\n')}`,
    inner: layout.inner,
    items,
    bands,
    stripes,
  }
}

function describeItem({ obligation, span }: WheelItem, plan: Plan, language: Language, labels: Labels): string {
  const { title, tentative, responsible } = obligation
  const days =
    'first' in obligation && span ? describeWindow(obligation.first, obligation.due, language) : labels.wholeYear
  const who = describeRoles(responsible, plan.wheelOf(obligation), labels)
  return [
    title,
    tentative ? `${days} (${labels.tentative})` : days,
    ...(who === '' ? [] : [`${labels.responsible}: ${who}`]),
  ].join('. ')
}
