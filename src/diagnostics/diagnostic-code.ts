import type { calendarCodes } from '../calendar/codes'
import type { checkCodes } from '../check/codes'
import type { feasibilityCodes } from '../check/feasibility-codes'
import type { lintCodes } from '../check/lint-codes'
import type { cliCodes } from '../cli/codes'
import type { expandCodes } from '../expand/codes'
import type { exportCodes } from '../export/codes'
import type { loadCodes } from '../load/codes'
import type { queryCodes } from '../query/codes'
import type { resolveCodes } from '../resolve/codes'
import type { timingCodes } from '../timing/codes'

/** The stages' tables in one type. Types only: whoever reports something imports the table of its own stage. */
type Codes = typeof timingCodes &
  typeof loadCodes &
  typeof resolveCodes &
  typeof calendarCodes &
  typeof expandCodes &
  typeof queryCodes &
  typeof checkCodes &
  typeof lintCodes &
  typeof feasibilityCodes &
  typeof exportCodes &
  typeof cliCodes

/** Every code there is: the closed set listed in docs/diagnostics.md. */
export type DiagnosticCode = keyof Codes

/** The parameters of a code. */
export type ParamsOf<C extends DiagnosticCode> = C extends DiagnosticCode ? NonNullable<Codes[C]['params']> : never
