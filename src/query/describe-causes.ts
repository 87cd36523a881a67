import type { SkippedRun } from '../expand/trace-obligation'
import { describeDate, describeWindow } from '../timing/describe-day'
import type { Language } from '../timing/language'
import { explainWordsOf } from './explain-words'

/**
 * Says why days could not be used: each run of days with one cause, by name and date. "Høstferie (5.–9. oktober 2026), helg
 * (10.–11. oktober 2026)". A holiday, a break or a day off goes by its names, any other day by what it is.
 */
export function describeCauses(runs: readonly SkippedRun[], language: Language): string {
  if (runs.length === 0) return explainWordsOf(language).noCause
  return joinRuns(runs)
    .map((run) => `${causeOf(run, language)} (${daysOf(run, language)})`)
    .join(', ')
}

function daysOf({ first, last }: SkippedRun, language: Language): string {
  return first === last ? describeDate(first, language) : describeWindow(first, last, language)
}

function causeOf({ kind, titles }: SkippedRun, language: Language): string {
  const { kinds, and } = explainWordsOf(language)
  const named = kind === 'holiday' || kind === 'break' || kind === 'day-off'
  return named && titles.length > 0 ? titles.join(` ${and} `) : kinds[kind]
}

/** Takes weekends into what lies around them: a break or the summer is one run of days to a reader. */
function joinRuns(runs: readonly SkippedRun[]): SkippedRun[] {
  const joined: SkippedRun[] = []
  runs.forEach((run, i) => {
    const previous = joined.at(-1)
    const next = runs[i + 1]
    if (previous && sameCause(previous, run)) joined[joined.length - 1] = { ...previous, last: run.last }
    else if (run.kind !== 'weekend') joined.push(run)
    else if (previous && (outside.has(previous.kind) || (next && sameCause(previous, next)))) {
      joined[joined.length - 1] = { ...previous, last: run.last }
    } else if (next && outside.has(next.kind)) joined.push({ ...next, first: run.first, last: run.last })
    else joined.push(run)
  })
  return joined
}

const outside: ReadonlySet<SkippedRun['kind']> = new Set<SkippedRun['kind']>([
  'before-school-start',
  'after-school-end',
])

function sameCause(a: SkippedRun, b: SkippedRun): boolean {
  return a.kind === b.kind && a.titles.join() === b.titles.join()
}
