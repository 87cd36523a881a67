import type { Window } from '../expand/obligation'
import { describeReason } from '../query/describe-reason'
import type { CalendarDifference, CalendarPart, HeldAt } from '../query/diff-calendars'
import type { DifferenceCause, DifferenceKind, PlanDifference } from '../query/diff-plans'
import { isDated } from '../query/is-dated'
import { describeDay, describeWindow } from '../timing/describe-day'
import { type Audience, maySee } from './select-obligations'

/** The languages a comparison is written in. */
export type DiffLanguage = 'nb' | 'en'

interface DiffWords {
  readonly kinds: Readonly<Record<DifferenceKind, string>>
  readonly parts: Readonly<Record<CalendarPart, string>>
  readonly forms: Readonly<Record<'standing' | 'as-needed' | 'asap', string>>
  readonly was: (before: string, after: string) => string
  readonly changed: (fields: string) => string
  readonly year: (before: string, after: string) => string
  readonly wheel: (fields: string, layers: string) => string
  readonly calendar: string
  readonly decision: (by: string, reason: string, taken: boolean) => string
  readonly moved: (part: string, before: string, after: string) => string
  readonly held: (part: string, before: string, after: string) => string
  readonly onlyBefore: (part: string, days: string) => string
  readonly onlyAfter: (part: string, days: string) => string
  readonly undated: (reason: string) => string
  readonly because: string
  readonly none: string
  readonly total: (counts: Readonly<Record<DifferenceKind, number>>) => string
  readonly unknown: string
}

const words: Readonly<Record<DiffLanguage, DiffWords>> = {
  nb: {
    kinds: { added: 'ny', removed: 'borte', moved: 'flyttet', changed: 'endret' },
    parts: {
      break: 'ferien',
      event: 'hendelsen',
      plan: 'planen',
      term: 'terminen',
      'planning-day': 'planleggingsdagen',
      holiday: 'helligdagen',
      'day-off': 'fridagen',
      'school-start': 'skolestart',
      'school-end': 'skoleslutt',
      'next-school-start': 'neste skolestart',
    },
    forms: { standing: 'hele tiden', 'as-needed': 'ved behov', asap: 'så snart som mulig' },
    was: (before, after) => `${before} → ${after}`,
    changed: (fields) => `andre opplysninger: ${fields}`,
    year: (before, after) => `skoleåret er ${after}, ikke ${before}`,
    wheel: (fields, layers) => `årshjulet er endret${fields && ` (${fields})`}${layers && ` av ${layers}`}`,
    calendar: 'skoleruta er en annen',
    decision: (by, reason, taken) => `${taken ? 'vedtak' : 'et vedtak gjelder ikke lenger'}: ${reason} (${by})`,
    moved: (part, before, after) => `${part} er flyttet fra ${before} til ${after}`,
    held: (part, before, after) => `${part} er ${after || 'uten tid og sted'}, ikke ${before || 'uten tid og sted'}`,
    onlyBefore: (part, days) => `${part} ${days} er ikke der lenger`,
    onlyAfter: (part, days) => `${part} ${days} er kommet til`,
    undated: (reason) => `uten dato (${reason})`,
    because: 'fordi',
    none: 'Ingen forskjeller.',
    total: ({ added, removed, moved, changed }) =>
      `${added} nye, ${removed} borte, ${moved} flyttet, ${changed} endret på annen måte.`,
    unknown: 'ukjent grunn',
  },
  en: {
    kinds: { added: 'added', removed: 'removed', moved: 'moved', changed: 'changed' },
    parts: {
      break: 'the break',
      event: 'the event',
      plan: 'the plan',
      term: 'the term',
      'planning-day': 'the planning day',
      holiday: 'the holiday',
      'day-off': 'the day off',
      'school-start': 'school start',
      'school-end': 'school end',
      'next-school-start': 'the next school start',
    },
    forms: { standing: 'all the time', 'as-needed': 'when needed', asap: 'as soon as possible' },
    was: (before, after) => `${before} → ${after}`,
    changed: (fields) => `other details: ${fields}`,
    year: (before, after) => `the school year is ${after}, not ${before}`,
    wheel: (fields, layers) => `the wheel changed${fields && ` (${fields})`}${layers && ` in ${layers}`}`,
    calendar: 'the school calendar is another',
    decision: (by, reason, taken) => `${taken ? 'a decision' : 'a decision no longer holds'}: ${reason} (${by})`,
    moved: (part, before, after) => `${part} moved from ${before} to ${after}`,
    held: (part, before, after) =>
      `${part} is ${after || 'without time and place'}, not ${before || 'without time and place'}`,
    onlyBefore: (part, days) => `${part} ${days} is gone`,
    onlyAfter: (part, days) => `${part} ${days} is new`,
    undated: (reason) => `without a date (${reason})`,
    because: 'because',
    none: 'No differences.',
    total: ({ added, removed, moved, changed }) =>
      `${added} added, ${removed} removed, ${moved} moved, ${changed} changed otherwise.`,
    unknown: 'for an unknown reason',
  },
}

/** One difference in words. */
export interface DifferenceText {
  readonly kind: string
  readonly title: string
  readonly id: string
  /** The dates before and after, or the fields that changed. */
  readonly what: string
  /** The causes, each a clause. */
  readonly causes: readonly string[]
}

/** Says a difference between two plans: what became of the obligation, and why. */
export function describeDifference(difference: PlanDifference, language: DiffLanguage): DifferenceText {
  const say = words[language]
  const { kind, id, title, before, after, fields } = difference
  const dates = (one: typeof before) => (one ? datesOf(one, language) : '')
  const what =
    kind === 'changed'
      ? say.changed(fields.join(', '))
      : before && after
        ? say.was(dates(before), dates(after))
        : dates(after ?? before)
  const causes = difference.causes.flatMap((cause) => describeCause(cause, language))
  return { kind: say.kinds[kind], title, id, what, causes: causes.length > 0 ? causes : [say.unknown] }
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

/** Writes the differences as lines for people, a count at the end. Select them first: everything given is written. */
export function toDiffText(differences: readonly PlanDifference[], language: DiffLanguage): string {
  const say = words[language]
  if (differences.length === 0) return `${say.none}\n`
  const blocks = differences.map((difference) => {
    const { kind, title, id, what, causes } = describeDifference(difference, language)
    return `${kind}: ${title}  (${id})\n  ${what}\n${causes.map((cause) => `  ${say.because} ${cause}\n`).join('')}`
  })
  return `${blocks.join('')}\n${totalOf(differences, say)}\n`
}

/** Writes the differences as a Markdown table, a count above it; nothing in it is read as markup. Select them first: everything given is written. */
export function toDiffMarkdown(differences: readonly PlanDifference[], language: DiffLanguage): string {
  const say = words[language]
  if (differences.length === 0) return `${say.none}\n`
  const head = language === 'nb' ? ['', 'Hva', 'Når', 'Hvorfor'] : ['', 'What', 'When', 'Why']
  const rows = differences.map((difference) => {
    const { kind, title, what, causes } = describeDifference(difference, language)
    return [kind, title, what, causes.join('; ')].map(escapeCell)
  })
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`
  return `${totalOf(differences, say)}\n\n${line(head)}${line(head.map(() => '---'))}${rows.map(line).join('')}`
}

function totalOf(differences: readonly PlanDifference[], say: DiffWords): string {
  const count = (kind: DifferenceKind) => differences.filter((difference) => difference.kind === kind).length
  return say.total({
    added: count('added'),
    removed: count('removed'),
    moved: count('moved'),
    changed: count('changed'),
  })
}

function describeCause(cause: DifferenceCause, language: DiffLanguage): string[] {
  const say = words[language]
  switch (cause.kind) {
    case 'year':
      return [say.year(cause.before, cause.after)]
    case 'wheel':
      return [say.wheel(cause.fields.join(', '), cause.layers.join(', '))]
    case 'decision':
      return [say.decision(cause.decidedBy, cause.reason, cause.in === 'after')]
    case 'calendar':
      // A reader wants the reason, not the whole calendar.
      return cause.differences.length > 5
        ? [say.calendar]
        : cause.differences.map((difference) => describeCalendarDifference(difference, language))
  }
}

function describeCalendarDifference(
  { part, title, before, after, held }: CalendarDifference,
  language: DiffLanguage,
): string {
  const say = words[language]
  const name = [say.parts[part], title && (language === 'nb' ? `«${title}»` : `“${title}”`)].filter(Boolean).join(' ')
  const days = (windows: readonly Window[]) =>
    windows.map(({ first, due }) => describeWindow(first, due, language)).join(', ')
  if (held && JSON.stringify(before) === JSON.stringify(after)) {
    const heldAt = (all: readonly HeldAt[]) =>
      [...new Set(all.map(({ time, place }) => [time?.replace('-', '–'), place].filter(Boolean).join(', ')))].join('; ')
    return say.held(name, heldAt(held.before), heldAt(held.after))
  }
  if (after.length === 0) return say.onlyBefore(name, days(before))
  if (before.length === 0) return say.onlyAfter(name, days(after))
  return say.moved(name, days(before), days(after))
}

function datesOf(obligation: NonNullable<PlanDifference['before']>, language: DiffLanguage): string {
  if (isDated(obligation)) {
    const { first, due } = obligation
    return first === due ? describeDay(first, language) : describeWindow(first, due, language)
  }
  const say = words[language]
  return obligation.form === 'undated'
    ? say.undated(describeReason(obligation.reason, language))
    : say.forms[obligation.form]
}

function escapeCell(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#~&]/g, (mark) => `\\${mark}`)
}
