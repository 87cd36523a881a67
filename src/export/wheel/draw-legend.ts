import type { Obligation } from '../../expand/obligation'
import type { Language } from '../../languages/language'
import type { Labels } from '../../languages/pack/labels'
import type { WheelWords } from '../../languages/pack/pages'
import { describeReason } from '../../query/describe-reason'
import type { Plan } from '../../query/plan'
import { groupUndated } from '../group-undated'
import { xmlText } from '../xml-text'
import type { Band } from './group-rings'
import { balanceText, boldFactor, labelText, wrapText } from './label-text'
import { toneCount } from './palette'
import { coordinate } from './polar'

/** What stands beside the wheel on a poster. */
export interface LegendContent {
  readonly plan: Plan
  readonly bands: readonly Band[]
  readonly listed: readonly Obligation[]
  readonly count: number
  readonly language: Language
  readonly labels: Labels
  readonly words: WheelWords
  /** Id of the pattern that free days are striped with. */
  readonly stripes: string
  readonly tentative: boolean
  readonly oneOf: boolean
  readonly planningDays: boolean
  /** Stands below the title: that the plan was made in spite of errors. */
  readonly note?: string
}

const width = 384
/** The bold serif of titles is wider than the type labels are measured in by about this. */
const serifFactor = 1.12
const height = 950

/** Draws the column beside the wheel: title, rings, signs, and what has no place on the wheel; its left upper corner is the origin. */
export function drawLegend(content: LegendContent): string {
  const { plan, count, words } = content
  const column = new Column()
  const title = plan.wheels.map(({ title }) => title).join(' · ')
  const [size, lines] = titleLines(title)
  column.lines(lines, size, ' class="serif strong"', 1.16)
  column.space(6)
  column.lines([`${words.schoolYear} ${yearOf(plan)} · ${words.count(count)}`], 14, ' class="quiet"')
  if (content.note !== undefined) {
    column.space(6)
    column.lines(wrapText(content.note, width / 14, 6), 14, ' class="strong"')
  }
  column.space(20)
  drawRings(content, column)
  column.space(14)
  drawSigns(content, column)
  column.space(14)
  drawListed(content, column)
  return column.written()
}

/** Chooses the largest type in which the title takes three lines, else the smallest. */
function titleLines(title: string): [size: number, lines: string[]] {
  for (const size of [36, 32, 28]) {
    const lines = balanceText(title, width / size / serifFactor, 4)
    if (lines.length <= 3 && !lines.some((line) => line.endsWith('…'))) return [size, lines]
  }
  return [24, wrapText(title, width / 24 / serifFactor, 6)]
}

/** Returns the school year as it is printed: `2026–27`. */
export function yearOf({ calendar }: Plan): string {
  return calendar.schoolYear.id.replace('-', '–')
}

/** Writes from the top down. */
class Column {
  y = 0
  readonly #parts: string[] = []

  space(height: number): void {
    this.y += height
  }

  draw(svg: string): void {
    this.#parts.push(svg)
  }

  /** Writes lines one under the other; `x` moves them to the right. */
  lines(texts: readonly string[], size: number, attributes = '', lead = 1.32, x = 0): void {
    for (const text of texts) {
      this.y += size * lead
      this.draw(`<text x="${x}" y="${coordinate(this.y)}" font-size="${size}"${attributes}>${xmlText(text)}</text>`)
    }
  }

  heading(text: string): void {
    this.lines([text.toUpperCase()], 10.5, ' class="strong quiet" letter-spacing="1.2"')
    this.space(5)
    this.draw(`<path class="hair" d="M0 ${coordinate(this.y)}H${width}"/>`)
    this.space(2)
  }

  written(): string {
    return this.#parts.join('')
  }
}

const rowSize = 12.5
const rowHeight = 19

function drawRings({ bands, words }: LegendContent, column: Column): void {
  const rings = bands.flatMap((band) => band.rings)
  if (rings.length === 0) return
  column.heading(words.rings)
  const shown = rings.slice(0, 16)
  for (const { title, tone, items, members } of shown) {
    column.space(rowHeight)
    const y = column.y
    const swatch = `<path class="face" d="M0 ${coordinate(y - 11)}h26v13h-26z"/><path class="edge" stroke-width="3" d="M0 ${coordinate(y + 0.5)}h26"/>`
    column.draw(`<g class="t${tone % toneCount}">${swatch}</g>`)
    const text = labelText(title, (width - 80) / rowSize)
    column.draw(`<text x="36" y="${coordinate(y)}" font-size="${rowSize}">${xmlText(text)}</text>`)
    column.draw(
      `<text class="quiet end" x="${width}" y="${coordinate(y)}" font-size="${rowSize}">${items.length}</text>`,
    )
    if (members) column.lines(wrapText(members.join(', '), (width - 80) / 11, 3), 11, ' class="quiet"', 1.4, 36)
  }
  if (rings.length > shown.length)
    column.lines([words.more(rings.length - shown.length)], 11, ' class="quiet"', 1.6, 36)
}

type Sign = readonly [text: string, drawn: (y: string) => string]

function drawSigns(
  { bands, words, stripes, tentative, oneOf, planningDays, plan }: LegendContent,
  column: Column,
): void {
  const items = bands.flatMap(({ rings }) => rings.flatMap((ring) => ring.items))
  const { calendar } = plan
  const has = (test: (span: { first: number; last: number } | undefined) => boolean) =>
    items.some(({ span }) => test(span))
  const bar = (y: string, maybe: string) =>
    `<g class="t2${maybe}"><path class="face" d="M0 ${y}h26v13h-26z"/><path class="edge" stroke-width="3" d="M0 ${y}m0 11.5h26"/></g>`
  const signs: Sign[] = [
    ...when(
      has((span) => span !== undefined && span.last > span.first),
      [words.window, (y) => bar(y, '')],
    ),
    ...when(
      has((span) => span !== undefined && span.last === span.first),
      [
        words.day,
        (y) => `<g class="t2"><circle class="spot" cx="13" cy="${y}" r="5.5" transform="translate(0 6.5)"/></g>`,
      ],
    ),
    ...when(
      has((span) => span === undefined),
      [
        words.standing,
        (y) =>
          `<g class="t2" transform="translate(13 ${y})"><circle class="edge" cy="6.5" r="6" stroke-width="2.4"/></g>`,
      ],
    ),
    ...when(tentative, [words.tentative, (y) => bar(y, ' maybe')]),
    ...when(oneOf, [words.oneOf, (y) => `<g class="t2"><path class="hull" d="M0 ${y}m0 11.5h26"/></g>`]),
    ...when(calendar.breaks.length > 0, [
      words.free,
      (y) => `<path class="free" d="M0 ${y}h26v13h-26z"/><path fill="url(#${stripes})" d="M0 ${y}h26v13h-26z"/>`,
    ]),
    ...when(planningDays, [words.planningDay, (y) => `<path class="plan" d="M0 ${y}m0 7h26"/>`]),
  ]
  column.heading(words.signs)
  for (const [text, drawn] of signs) {
    column.space(rowHeight)
    column.draw(drawn(coordinate(column.y - 11)))
    column.draw(`<text x="36" y="${coordinate(column.y)}" font-size="${rowSize}">${xmlText(text)}</text>`)
  }
}

function when(holds: boolean, sign: Sign): Sign[] {
  return holds ? [sign] : []
}

/** One entry of what has no place on the wheel: what it is, and why it has no dates. */
export interface ListedEntry {
  readonly title: string
  readonly note: string
}

/** Lists what has no place on the wheel, under a heading each: as needed, as soon as possible, and what has no date, with the reason. */
export function listEntries(
  listed: readonly Obligation[],
  language: Language,
  labels: Labels,
): { heading: string; entries: ListedEntry[] }[] {
  const open = (form: 'as-needed' | 'asap') =>
    listed.filter((obligation) => obligation.form === form).map(({ title }) => ({ title, note: '' }))
  const undated = groupUndated(listed).map(({ obligation, reason, count }) => ({
    title: count > 1 ? `${obligation.title} (${count})` : obligation.title,
    note: describeReason(reason, language),
  }))
  return [
    { heading: labels.asNeeded, entries: open('as-needed') },
    { heading: labels.asap, entries: open('asap') },
    { heading: labels.undated, entries: undated },
  ].filter(({ entries }) => entries.length > 0)
}

const entrySize = 11.5
const noteSize = 10

function drawListed({ listed, language, labels, words }: LegendContent, column: Column): void {
  const groups = listEntries(listed, language, labels)
  let left = groups.reduce((sum, { entries }) => sum + entries.length, 0)
  for (const { heading, entries } of groups) {
    if (column.y > height - 60) break
    column.heading(heading)
    for (const { title, note } of entries) {
      const lines = wrapText(title, width / entrySize, 2)
      const notes = note === '' ? [] : wrapText(note, width / noteSize, 1)
      const needed = lines.length * entrySize * 1.3 + notes.length * noteSize * 1.3 + 4
      // The last line is kept for saying how many are not shown.
      if (column.y + needed > height - (left > 1 ? 18 : 0)) break
      column.lines(lines, entrySize, '', 1.3)
      column.lines(notes, noteSize, ' class="quiet"', 1.3)
      column.space(4)
      left--
    }
    column.space(10)
  }
  if (left > 0) column.lines([words.more(left)], entrySize, ' class="quiet"')
}

/** Draws what stands in the middle of the wheel: the year, and the names given, each in as many lines as it needs. */
export function drawMiddle(plan: Plan, inner: number, names: readonly string[]): string {
  const size = Math.min(54, inner * 0.32)
  const small = Math.min(17, Math.max(10.5, inner * 0.088))
  const lines = names.flatMap((name) => balanceText(name, (inner * 1.5) / small / boldFactor, 3))
  const total = size + lines.length * small * 1.35
  let y = -total / 2 + size * 0.82
  const year = `<text class="serif middle strong" y="${coordinate(y)}" font-size="${coordinate(size)}">${xmlText(yearOf(plan))}</text>`
  y += size * 0.2
  return (
    year +
    lines
      .map((line) => {
        y += small * 1.35
        return `<text class="middle quiet" y="${coordinate(y)}" font-size="${coordinate(small)}">${xmlText(line)}</text>`
      })
      .join('')
  )
}
