import type { SchoolCalendar } from '../calendar/school-calendar'
import { diagnose } from '../diagnostics/diagnose'
import type { Diagnostic, RelatedFinding, RelatedPlace } from '../diagnostics/diagnostic'
import type { About } from '../diagnostics/diagnostic-parts'
import type { Wheel } from '../resolve/wheel'
import { expandCodes } from './codes'
import type { ContradictionTally } from './scope'

const fewest = 3
const contradicting = new Set(['expand/weekday-contradicts', 'expand/week-contradicts'])

/**
 * When most dates of a document disagree with the year in the same way, says so once instead of at every row (READING rule 5). The
 * rows stand as related places.
 */
export function summarizeContradictions(
  diagnostics: readonly Diagnostic[],
  tallies: readonly ContradictionTally[],
  wheel: Wheel,
  calendar: SchoolCalendar,
): readonly Diagnostic[] {
  const agreeIn = new Map<string, number>()
  for (const tally of tallies) for (const year of tally.agreeIn) agreeIn.set(year, (agreeIn.get(year) ?? 0) + 1)
  const checked = tallies.reduce((sum, tally) => sum + tally.checked, 0)
  let best: [string, number] = ['', 0]
  for (const [year, count] of agreeIn)
    if (count > best[1] || (count === best[1] && year > best[0])) best = [year, count]
  const [schoolYear, rows] = best
  if (rows < fewest || rows * 2 <= checked) return diagnostics
  const found = diagnostics.filter(({ code }) => contradicting.has(code))
  const file = wheel.layers.at(-1)?.file
  const summary = diagnose(
    expandCodes,
    'expand/copied-from-another-year',
    { schoolYear, rows, of: checked, now: calendar.schoolYear.id },
    file === undefined ? {} : { file },
    {
      about: aboutAll(found),
      related: found.map(
        ({ file: f, span, path, code, params }): RelatedPlace => ({
          relation: 'finding',
          finding: { code, params } as RelatedFinding['finding'],
          ...(f !== undefined && { file: f }),
          ...(span && { span }),
          ...(path && { path }),
        }),
      ),
    },
  )
  return [summary, ...diagnostics.filter(({ code }) => !contradicting.has(code))]
}

/** All measures whose dates are summed up: whoever may not see one of them is not told of the others with it. */
function aboutAll(found: readonly Diagnostic[]): About {
  const [measure, ...others] = new Set(found.flatMap(({ about }) => about?.measure ?? []))
  return { ...(measure !== undefined && { measure }), ...(others.length > 0 && { others }) }
}
