import type { SkippedRun } from '../expand/trace-obligation'
import { describeDate, describeWindow } from '../languages/describe-day'
import { explainingOf } from '../languages/explaining'
import type { Language } from '../languages/language'

/**
 * Says why days could not be used: each run of days with one cause, by name and date. "Høstferie (5.–9. oktober 2026), helg
 * (10.–11. oktober 2026)". A holiday, a break or a day off goes by its names, any other day by what it is.
 */
export function describeCauses(runs: readonly SkippedRun[], language: Language): string {
  if (runs.length === 0) return explainingOf[language].noCause
  return joinRuns(runs)
    .map((run) => `${describeCause(run, language)} (${daysOf(run, language)})`)
    .join(', ')
}

function daysOf({ first, last }: SkippedRun, language: Language): string {
  return first === last ? describeDate(first, language) : describeWindow(first, last, language)
}

/** Says why a run of days could not be used, without the days: by its names, else by what it is. */
export function describeCause({ first, kind, titles }: SkippedRun, language: Language): string {
  const { kinds, and } = explainingOf[language]
  const named = kind === 'holiday' || kind === 'break' || kind === 'day-off'
  // "1. mai (1. mai 2027)" says nothing.
  const isDate = titles.length === 1 && describeDate(first, language).startsWith(`${titles[0]} `)
  return named && titles.length > 0 && !isDate ? titles.join(` ${and} `) : kinds[kind]
}

/** Joins what is one run of days to a reader: a break with the holidays and weekends inside it, the time before and after school with its own. */
export function joinRuns(runs: readonly SkippedRun[]): SkippedRun[] {
  const breaks = new Set(runs.flatMap(({ kind, titles }) => (kind === 'break' ? titles.slice(0, 1) : [])))
  const inBreak = (run: SkippedRun): SkippedRun => {
    const title = run.titles.find((one) => breaks.has(one))
    return title === undefined ? run : { ...run, kind: 'break', titles: [title] }
  }
  const joined: SkippedRun[] = []
  runs.map(inBreak).forEach((run, i, all) => {
    const previous = joined.at(-1)
    const later = all.slice(i + 1).find((one) => !passing.has(one.kind))
    const around = previous && outside.has(previous.kind) && (later === undefined || sameCause(previous, later))
    if (previous && sameCause(previous, run)) joined[joined.length - 1] = { ...previous, last: run.last }
    else if (previous && around && passing.has(run.kind)) joined[joined.length - 1] = { ...previous, last: run.last }
    else if (run.kind === 'weekend' && later && outside.has(later.kind) && all[i + 1] === later) {
      joined.push({ ...later, first: run.first, last: run.last })
    } else joined.push(run)
  })
  return joined
}

const outside: ReadonlySet<SkippedRun['kind']> = new Set<SkippedRun['kind']>([
  'before-school-start',
  'after-school-end',
])

/** What may lie inside the time before or after school without being a cause of its own. */
const passing: ReadonlySet<SkippedRun['kind']> = new Set<SkippedRun['kind']>(['weekend', 'holiday'])

function sameCause(a: SkippedRun, b: SkippedRun): boolean {
  return a.kind === b.kind && a.titles.join() === b.titles.join()
}
