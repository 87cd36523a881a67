import type { IsoDate } from '../date/day'
import { defineCode } from '../diagnostics/define-code'
import type { Language } from '../languages/language'
import type { Bounds } from '../timing/applies-to'

/** What a school test wants. */
export type Expected =
  | { readonly count: number | Bounds; readonly of: string }
  | { readonly measure: string; readonly inUse: boolean }
  /** All of it within the words' days; before or after another measure; nothing during the words' days. */
  | { readonly falls: 'within' | 'before' | 'after' | 'not-during'; readonly words: string }

/** What a school test found: how many, or the one that breaks it. */
export type Found = number | { readonly title: string; readonly first: IsoDate; readonly due: IsoDate }

interface FailedTest {
  readonly test: string
  readonly expected: Expected
  readonly found: Found
  /** The explanation of the obligation that broke the test. */
  readonly explanation?: Readonly<Record<Language, string>>
}

/** Codes of the school's own tests. */
export const checkCodes = {
  'check/test-failed': defineCode<FailedTest>('error'),
  'check/test-undecided': defineCode<{ test: string; words: string }>('warning'),
  'check/test-unknown-measure': defineCode<{ test: string; measure: string; nearest?: string }>('error'),
  'check/test-unknown-role': defineCode<{ test: string; role: string; nearest?: string }>('error'),
  'check/test-measure-removed': defineCode<{ test: string; measure: string; reason: string }>('info'),
  'check/test-phrase-not-understood': defineCode<{ test: string; phrase: string }>('error'),
  'check/test-empty': defineCode<{ test: string }>('error'),
}
