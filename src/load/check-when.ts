import { diagnose } from '../diagnostics/diagnose'
import type { Path } from '../diagnostics/diagnostic-parts'
import { checkTiming } from '../timing/check-timing'
import { timingCodes } from '../timing/codes'
import type { Timing } from '../timing/timing'
import type { ItemLoader } from './load-items'
import type { WhenDocument } from './wheel-document'

/** Checks the structured timings of a measure or of a change to one; false when one of them can never be dated. */
export function checkWhen(item: { readonly when?: WhenDocument }, path: Path, loader: ItemLoader): boolean {
  return timingsOf(item.when, [...path, 'when']).reduce((good, { timing, at }) => {
    const findings = checkTiming(timing)
    for (const { path: inner, code, params } of findings) {
      const place = loader.source.placeOf([...at, ...inner])
      const details = params.actual === '' ? {} : { actual: params.actual }
      loader.diagnostics.push(diagnose(timingCodes, code, params, place, details))
    }
    return good && findings.length === 0
  }, true)
}

function timingsOf(when: WhenDocument | undefined, path: Path): { timing: Timing; at: Path }[] {
  if (when === undefined || typeof when === 'string') return []
  if (!isList(when)) return [{ timing: when, at: path }]
  return when.flatMap(({ phrase }, i) =>
    typeof phrase === 'string' ? [] : [{ timing: phrase, at: [...path, i, 'phrase'] }],
  )
}

function isList(when: Exclude<WhenDocument, string>): when is Extract<WhenDocument, readonly unknown[]> {
  return Array.isArray(when)
}
