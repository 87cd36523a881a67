import type { IsoDate } from '../date/day'
import { defineCode } from '../diagnostics/define-code'

/** What a question may say. A text is the same in every language: a form, or the words to choose from. */
export type Allowed =
  | string
  | { readonly number: 'whole' | 'any'; readonly atLeast: number }
  | { readonly from: IsoDate; readonly to: IsoDate }
  | { readonly value: 'flag' | 'text' | 'search-words' | 'beside-applies-to' | 'on-or-week' | 'cursor' | 'school' }

/** An id that a question names and no wheel of the plan has. */
interface UnknownId {
  readonly name: string
  readonly suggestion?: string | undefined
}

/** The codes of `query`: what can be wrong with a question to a plan. */
export const queryCodes = {
  'query/unknown-role': defineCode<{ role: string; suggestion?: string | undefined }>('error'),
  'query/unknown-period': defineCode<{ period: string; suggestion?: string | undefined }>('error'),
  'query/unknown-measure': defineCode<UnknownId>('error'),
  'query/unknown-tag': defineCode<UnknownId>('error'),
  'query/unknown-criterion': defineCode<UnknownId>('error'),
  'query/unknown-evidence': defineCode<UnknownId>('error'),
  'query/unknown-key': defineCode<{ key: string; suggestion?: string | undefined; known: string }>('error'),
  'query/bad-filter': defineCode<{ key: string; value: string; allowed: Allowed }>('error'),
  'query/shared-id': defineCode<{ id: string; count: number; wheels: string }>('warning'),
}
