import type { IsoDate } from '../date/day'
import { defineCode } from '../diagnostics/define-code'

interface Weakened {
  readonly measure: string
  readonly layer: string
  readonly before: string
  readonly after: string
  /** How: the last day is later, it comes more seldom, nothing bounds it any more, or fewer are covered. */
  readonly how: 'later' | 'seldomer' | 'unbounded' | 'narrower'
}

/** More to do than a limit allows, in the weeks or months `from`–`to`. */
export interface LimitExceeded {
  readonly role: string
  readonly count: number
  readonly allowed: number
  readonly per: 'week' | 'month'
  readonly from: number
  readonly to: number
  readonly measures: readonly string[]
}

/** Codes of the static lint: what a school should look at in a wheel, whatever the calendar. */
export const lintCodes = {
  'check/role-unused': defineCode<{ role: string; layer: string }>('warning'),
  'check/role-vacant': defineCode<{ measure: string; role: string }>('warning'),
  'check/duplicate-measure': defineCode<{ title: string; first: string; second: string }>('warning'),
  'check/phrase-contradicts-period': defineCode<{ measure: string; phrase: string; periods: string }>('warning'),
  'check/period-empty': defineCode<{ period: string }>('warning'),
  'check/source-not-reviewed': defineCode<{ source: string; reviewed: IsoDate; since: IsoDate; measures: number }>(
    'warning',
  ),
  'check/statutory-weakened': defineCode<Weakened>('warning'),
  'check/statutory-removed': defineCode<{ measure: string; layer: string; reason: string }>('warning'),
  'check/title-prose': defineCode<{ title: string; why: 'long' | 'sentence'; length: number; atMost: number }>('info'),
  'check/unknown-code': defineCode<{ code: string; suggestion?: string }>('warning'),
  'check/error-kept': defineCode<{ code: string }>('warning'),
  'check/limit-exceeded': defineCode<LimitExceeded>('warning'),
}
