import { type DiagnosticDetails, diagnose } from '../diagnostics/diagnose'
import type { Diagnostic } from '../diagnostics/diagnostic'
import type { ParamsOf } from '../diagnostics/diagnostic-code'
import type { Measure, MeasureEntry } from '../resolve/wheel'
import { feasibilityCodes } from './feasibility-codes'

/** The codes that are about one measure. */
type MeasureCode = Exclude<keyof typeof feasibilityCodes, 'check/limit-some-years'>

/** Reports what becomes of a measure, at the entry it comes of. */
export function diagnoseMeasure<C extends MeasureCode>(
  code: C,
  { id, title, place }: Measure,
  params: Omit<ParamsOf<C>, 'measure'>,
  entry?: MeasureEntry,
  details: DiagnosticDetails = {},
): Diagnostic {
  const named = { ...params, measure: title } as ParamsOf<C>
  return diagnose<typeof feasibilityCodes, MeasureCode>(feasibilityCodes, code, named, entry?.place ?? place, {
    about: { measure: id },
    ...details,
  })
}
