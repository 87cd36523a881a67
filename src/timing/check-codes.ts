import { defineCode } from '../diagnostics/define-code'

/** What every finding about a structured timing tells; a code uses what it needs. */
export interface CheckParams {
  /** The key the value stands under. */
  readonly field: string
  /** The value as text. */
  readonly actual: string
  /** What is allowed, as text: `1–366`, `2`. */
  readonly allowed: string
}

/** Codes for a structured timing whose numbers or rule cannot be dated; part of the stage's table. */
export const checkCodes = {
  'timing/number-out-of-range': defineCode<CheckParams>('error'),
  'timing/bounds-reversed': defineCode<CheckParams>('error'),
  'timing/day-never-exists': defineCode<CheckParams>('error'),
  'timing/list-empty': defineCode<CheckParams>('error'),
  'timing/text-unfit': defineCode<CheckParams>('error'),
  'timing/weeks-only': defineCode<CheckParams>('error'),
  'timing/quota-empty': defineCode<CheckParams>('error'),
  'timing/window-missing': defineCode<CheckParams>('error'),
  'timing/nested-too-deep': defineCode<CheckParams>('error'),
  'timing/rrule-unreadable': defineCode<CheckParams>('error'),
  'timing/rrule-refused': defineCode<CheckParams>('error'),
  'timing/rrule-count-without-start': defineCode<CheckParams>('error'),
  'timing/rrule-never-matches': defineCode<CheckParams>('error'),
} as const
