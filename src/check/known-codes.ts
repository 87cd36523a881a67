import { calendarCodes } from '../calendar/codes'
import type { CodeTable } from '../diagnostics/define-code'
import type { Severity } from '../diagnostics/diagnostic-parts'
import { expandCodes } from '../expand/codes'
import { loadCodes } from '../load/codes'
import { queryCodes } from '../query/codes'
import { resolveCodes } from '../resolve/codes'
import { timingCodes } from '../timing/codes'
import { checkCodes } from './codes'
import { feasibilityCodes } from './feasibility-codes'
import { lintCodes } from './lint-codes'

/** Returns every code a wheel or calendar may meet, up to this stage, with its default severity. */
export function knownSeverities(): ReadonlyMap<string, Severity> {
  const tables: readonly CodeTable[] = [
    timingCodes,
    loadCodes,
    resolveCodes,
    calendarCodes,
    expandCodes,
    queryCodes,
    checkCodes,
    lintCodes,
    feasibilityCodes,
  ]
  return new Map(
    tables.flatMap((table) =>
      Object.entries(table).map(([code, { severity }]): [string, Severity] => [code, severity]),
    ),
  )
}
