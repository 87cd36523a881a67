import type { Obligation, Window } from '../expand/obligation'
import { describeDate, describeDay, describeWindow } from '../languages/describe-day'
import { differencesOf } from '../languages/differences'
import { explainingOf } from '../languages/explaining'
import type { Language } from '../languages/language'
import type { Differences } from '../languages/pack/differences'
import { describeReason } from '../query/describe-reason'
import type { CalendarDifference, HeldAt } from '../query/diff-calendars'
import { isDated } from '../query/is-dated'
import { maySee } from '../query/may-see'
import type { DifferenceCause, DifferenceKind, PlanDifference, TitledId } from '../query/plan-difference'
import type { Audience } from './select-obligations'

/** One difference in words. */
export interface DifferenceText {
  readonly kind: string
  readonly title: string
  readonly id: string
  /** The dates before and after where they differ, and the other fields that do. */
  readonly what: string
  /** The causes, each a clause. */
  readonly causes: readonly string[]
}

/** Says a difference between two plans: what became of the obligation, and why. */
export function describeDifference(difference: PlanDifference, language: Language): DifferenceText {
  const { kind, id, title, causes } = difference
  return {
    kind: differencesOf[language].kinds[kind],
    title,
    id,
    what: whatOf(difference, language),
    causes: causes.flatMap((cause) => describeCause(cause, difference, language)),
  }
}

/** Returns the differences an audience may see: those of obligations it may see on either side. Default `everyone`. */
export function selectDifferences(
  differences: readonly PlanDifference[],
  audience: Audience = 'everyone',
): readonly PlanDifference[] {
  return differences.filter(({ before, after }) =>
    [before, after].every((one) => one === undefined || maySee(audience, one.visibility)),
  )
}

/**
 * Writes the differences as lines for people, a count at the end. A measure's times that became the same for the same reason are told
 * together. Select them first: everything given is written.
 */
export function toDiffText(differences: readonly PlanDifference[], language: Language): string {
  const say = differencesOf[language]
  if (differences.length === 0) return `${say.none}\n`
  const blocks = gather(differences, language).map(({ kind, title, rows, causes, span }) => {
    const [one] = rows
    const told = span === undefined ? rows.map(({ what, id }) => `${what}  (${id})`) : [span]
    const lines =
      rows.length === 1 && one
        ? `${kind}: ${title}  (${one.id})\n  ${one.what}\n`
        : `${kind}: ${title}, ${say.times(rows.length)}\n${told.map((row) => `  ${row}\n`).join('')}`
    return `${lines}${causes.map((cause) => `  ${say.because} ${cause}\n`).join('')}`
  })
  const year = yearOf(differences, say)
  return `${blocks.join('')}\n${totalOf(differences, say)}\n${year === undefined ? '' : `${year}\n`}`
}

/**
 * Writes the differences as a Markdown table, a count above it; nothing in it is read as markup. A measure's times that became the same
 * for the same reason share a row. Select them first: everything given is written.
 */
export function toDiffMarkdown(differences: readonly PlanDifference[], language: Language): string {
  const say = differencesOf[language]
  if (differences.length === 0) return `${say.none}\n`
  const rows = gather(differences, language).map(({ kind, title, rows, causes, span }) => {
    const name = rows.length === 1 ? title : `${title}, ${say.times(rows.length)}`
    const cells = [[kind], [name], span === undefined ? rows.map(({ what }) => what) : [span], causes]
    return cells.map((lines) => lines.map(escapeCell).join('<br>'))
  })
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`
  const year = yearOf(differences, say)
  const head = `${totalOf(differences, say)}${year === undefined ? '' : ` ${year}`}`
  return `${head}\n\n${line(say.head)}${line(say.head.map(() => '---'))}${rows.map(line).join('')}`
}

interface Gathered {
  readonly kind: string
  readonly title: string
  readonly rows: readonly DifferenceText[]
  readonly causes: readonly string[]
  /** Of what came or went more often than is worth counting up: from when to when. */
  readonly span?: string
}

/** Gathers the times of a measure that became the same for the same reason, where the first of them stands. */
function gather(differences: readonly PlanDifference[], language: Language): readonly Gathered[] {
  const blocks = new Map<string, PlanDifference[]>()
  for (const difference of differences) {
    const { kind, title, before, after } = difference
    const { measure } = (after ?? before)!
    const key = JSON.stringify([kind, measure, title, causesIn(difference, language)])
    const known = blocks.get(key)
    if (known) known.push(difference)
    else blocks.set(key, [difference])
  }
  return [...blocks.values()].map((alike) => {
    const rows = alike.map((difference) => describeDifference(difference, language))
    const { kind, title } = rows[0]!
    const span = spanOf(alike, language)
    return { kind, title, rows, causes: causesIn(alike[0]!, language), ...(span !== undefined && { span }) }
  })
}

/** A school year is the reason of nearly all between two years, and is said once. */
function causesIn(difference: PlanDifference, language: Language): readonly string[] {
  return isOfYear(difference) ? [] : describeDifference(difference, language).causes
}

const mostTimesListed = 6

function spanOf(alike: readonly PlanDifference[], language: Language): string | undefined {
  const kind = alike[0]?.kind
  if (alike.length <= mostTimesListed || (kind !== 'added' && kind !== 'removed')) return undefined
  const days = alike
    .flatMap(({ before, after }) => [before, after])
    .flatMap((one) => (one && isDated(one) ? [one.first, one.due] : []))
    .sort()
  return days.length === 0 ? undefined : describeWindow(days[0]!, days.at(-1)!, language)
}

function isOfYear({ causes }: PlanDifference): boolean {
  return causes.length === 1 && causes[0]?.kind === 'year'
}

function yearOf(differences: readonly PlanDifference[], say: Differences): string | undefined {
  const [cause] = differences.find(isOfYear)?.causes ?? []
  return cause?.kind === 'year' ? say.yearOfAll(cause.before, cause.after) : undefined
}

function totalOf(differences: readonly PlanDifference[], say: Differences): string {
  const count = (kind: DifferenceKind) => differences.filter((difference) => difference.kind === kind).length
  return say.total({
    added: count('added'),
    removed: count('removed'),
    moved: count('moved'),
    changed: count('changed'),
  })
}

/** Fields that the dates say already, or that follow from them. */
const saidByDates: ReadonlySet<string> = new Set([
  'form',
  'first',
  'due',
  'reason',
  'unadjusted',
  'nominal',
  'candidates',
  'schoolDays',
  'periods',
  'tentative',
])

function whatOf({ kind, before, after, fields, roles }: PlanDifference, language: Language): string {
  const say = differencesOf[language]
  if (!before || !after) return datesOf((after ?? before)!, language)
  const dates = [datesOf(before, language), datesOf(after, language)]
  if (kind === 'added' || kind === 'removed') return dates.join(' → ')
  const other = kind === 'moved' ? fields.filter((field) => !saidByDates.has(field)) : fields
  // What dates decide is told only where nothing else is.
  const told = other.filter((field) => !saidByDates.has(field))
  const said = (told.length > 0 ? told : other).map((field) => changeOfField(field, { before, after, roles }, language))
  return [...(kind === 'moved' ? [dates.join(' → ')] : []), ...said].join('; ') || say.kinds.changed
}

interface Sides {
  readonly before: Obligation
  readonly after: Obligation
  readonly roles: readonly TitledId[]
}

function changeOfField(field: string, { before, after, roles }: Sides, language: Language): string {
  const name = fieldName(field, language)
  const { nowhere } = differencesOf[language]
  // Two roles may have one title; then their ids tell them apart.
  for (const known of [roles, []]) {
    const [was, is] = [shownValue(field, before, known), shownValue(field, after, known)]
    if (was !== is) return `${name}: ${was || nowhere} → ${is || nowhere}`
  }
  return name
}

function titleOf(id: string, known: readonly TitledId[]): string {
  return known.find((one) => one.id === id)?.title ?? id
}

/** Returns a field's value where that can be said in a few words; empty where it has none. */
function shownValue(field: string, obligation: Obligation, roles: readonly TitledId[]): string {
  switch (field) {
    case 'title':
      return obligation.title
    case 'time':
      return obligation.time?.replace('-', '–') ?? ''
    case 'place':
      return obligation.place ?? ''
    case 'responsible':
    case 'participants':
      return obligation[field].map(({ role }) => titleOf(role, roles)).join(', ')
    case 'schoolDays':
      return isDated(obligation) ? String(obligation.schoolDays) : ''
    default:
      return ''
  }
}

function describeCause(
  cause: DifferenceCause,
  { before, after, layers }: PlanDifference,
  language: Language,
): string[] {
  const say = differencesOf[language]
  switch (cause.kind) {
    case 'year':
      return [say.year(cause.before, cause.after)]
    case 'wheel':
      return [describeWheelCause(cause, layers, language)]
    case 'decision': {
      const { decidedBy, reason, schoolYear } = cause
      if (cause.in === 'after') return [say.decided(decidedBy, reason)]
      // A decision for last year has ended with it; nobody has revoked it.
      const isPast = before && after && before.schoolYear !== after.schoolYear
      return [isPast ? say.decidedFor(decidedBy, reason, schoolYear) : say.undecided(decidedBy, reason)]
    }
    case 'event':
      return [
        say.happened(
          cause.before && describeDate(cause.before.on, language),
          cause.after && describeDate(cause.after.on, language),
        ),
      ]
    case 'stored':
      return [say.stored[cause.in]]
    case 'calendar':
      // A reader wants the reason, not the whole calendar.
      return cause.differences.length === 0 || cause.differences.length > 5
        ? [say.calendar]
        : cause.differences.map((difference) => describeCalendarDifference(difference, language))
  }
}

function describeWheelCause(
  { change, fields, layers, reason }: Extract<DifferenceCause, { kind: 'wheel' }>,
  known: readonly TitledId[],
  language: Language,
): string {
  const say = differencesOf[language]
  const { quote, list } = explainingOf[language]
  const where = layers.length === 0 ? say.wheel : list(layers.map((layer) => quote(titleOf(layer, known))))
  switch (change) {
    case 'added':
      return say.added(where)
    case 'restored':
      return say.restored(where)
    case 'removed':
      return reason === undefined ? say.gone(where) : `${say.removed(where)}: ${reason}`
    case 'changed':
      return say.changed(list(fields.map((field) => fieldName(field, language))) || say.wheel, where)
  }
}

function describeCalendarDifference(
  { part, title, before, after, held, titles }: CalendarDifference,
  language: Language,
): string {
  const say = differencesOf[language]
  const { quote } = explainingOf[language]
  const known = titles?.before ?? title
  const name = [say.parts[part], known && quote(known)].filter(Boolean).join(' ')
  const days = (windows: readonly Window[]) =>
    windows.map(({ first, due }) => describeWindow(first, due, language)).join(', ')
  if (after.length === 0) return say.onlyBefore(name, days(before))
  if (before.length === 0) return say.onlyAfter(name, days(after))
  if (JSON.stringify(before) !== JSON.stringify(after)) return say.moved(name, days(before), days(after))
  if (held) return say.held(name, heldAt(held.before), heldAt(held.after))
  return titles ? say.renamed(name, quote(titles.after)) : name
}

function heldAt(all: readonly HeldAt[]): string {
  return [...new Set(all.map(({ time, place }) => [time?.replace('-', '–'), place].filter(Boolean).join(', ')))].join(
    '; ',
  )
}

function datesOf(obligation: Obligation, language: Language): string {
  if (isDated(obligation)) {
    const { first, due } = obligation
    return first === due ? describeDay(first, language) : describeWindow(first, due, language)
  }
  const say = differencesOf[language]
  return obligation.form === 'undated'
    ? say.undated(describeReason(obligation.reason, language))
    : say.forms[obligation.form]
}

function escapeCell(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#~&]/g, (mark) => `\\${mark}`)
}

/** Returns what a field of an obligation or a measure is called inside a sentence. */
function fieldName(field: string, language: Language): string {
  const name = differencesOf[language].fields[field] ?? explainingOf[language].fields[field]
  return name === undefined ? field : `${name.charAt(0).toLowerCase()}${name.slice(1)}`
}
