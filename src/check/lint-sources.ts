import type { IsoDate } from '../date/day'
import { diagnose } from '../diagnostics/diagnose'
import type { Diagnostic } from '../diagnostics/diagnostic'
import type { Measure, Wheel } from '../resolve/wheel'
import { lintCodes } from './lint-codes'

/** Finds sources that were last reviewed before a day: one finding for each source, at the first measure that rests on it. */
export function lintSources(wheel: Wheel, reviewedSince: IsoDate): Diagnostic[] {
  const stale = new Map<string, Measure[]>()
  for (const measure of wheel.measures) {
    const { source } = measure
    const reviewed = source?.reviewed ?? source?.read
    // ISO dates compare as texts. A source that never says when it was read says nothing here.
    if (!source || !reviewed || reviewed >= reviewedSince) continue
    const key = JSON.stringify([source.document ?? source.url ?? '', reviewed])
    stale.set(key, [...(stale.get(key) ?? []), measure])
  }
  return [...stale].map(([key, measures]) => {
    const [first] = measures as [Measure]
    const [name, reviewed] = JSON.parse(key) as [string, IsoDate]
    const params = {
      source: name === '' ? first.title : name,
      reviewed,
      since: reviewedSince,
      measures: measures.length,
    }
    const place = first.provenance.get('source')?.place ?? first.place
    return diagnose(lintCodes, 'check/source-not-reviewed', params, place, {
      actual: reviewed,
      expected: reviewedSince,
    })
  })
}
