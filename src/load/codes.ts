import type { IsoDate } from '../date/day'
import { defineCode } from '../diagnostics/define-code'

/** What is wrong with a file's YAML. */
export type YamlProblem =
  | 'tab'
  | 'indentation'
  | 'second-colon'
  | 'line-without-colon'
  | 'reserved-sign'
  | 'unexpected'
  | 'key-not-a-word'
  | 'directive'
  | 'sign-missing'
  | 'backslash'
  | 'open-quote'
  | 'open-bracket'
  /** What the parser says in its own words. */
  | 'other'

/** What to write for a date that cannot be used: the date as it is written here, a month that exists, a day that the month has. */
export type DateHelp =
  | { readonly write: IsoDate }
  | { readonly noMonth: number }
  | { readonly last: IsoDate; readonly days: number }

/** What a value is, or should be. */
export type TypeName =
  | 'string'
  | 'number'
  | 'int'
  | 'boolean'
  | 'array'
  | 'object'
  | 'null'
  | 'string-or-timing'
  | 'string-or-object'

/** The codes of `load`: what can be wrong with a file as a text, as YAML, and as a wheel or calendar. */
export const loadCodes = {
  'load/too-large': defineCode<{ bytes: number; maxBytes: number }>('error'),
  'load/not-text': defineCode('error'),
  'load/bad-encoding': defineCode('error'),
  'load/empty': defineCode<{ kind: string }>('error'),
  'load/yaml-syntax': defineCode<{ problem: YamlProblem; parser?: string }>('error'),
  'load/too-deep': defineCode<{ maxDepth: number }>('error'),
  'load/too-many-values': defineCode<{ maxValues: number }>('error'),
  'load/too-many-findings': defineCode<{ told: number }>('error'),
  'load/json-syntax': defineCode<{ found: string; kind: 'plan' | 'completions' }>('error'),
  'load/not-completions': defineCode<{ position?: number }>('error'),
  'load/unknown-break': defineCode<{ id: string; known: string; suggestion?: string }>('error'),
  'load/plan-version': defineCode<{ found?: string; known: number }>('error'),
  'load/multiple-documents': defineCode('error'),
  'load/tag-refused': defineCode<{ tag: string }>('error'),
  'load/unknown-alias': defineCode<{ alias: string }>('error'),
  'load/alias-bomb': defineCode<{ maxAliases: number }>('error'),
  'load/duplicate-key': defineCode<{ key: string }>('error'),
  'load/not-formatted': defineCode('warning'),
  'load/wrong-kind': defineCode<{ wanted: 'wheel' | 'calendar'; found?: string }>('error'),
  'load/missing-key': defineCode<{ key: string; example?: string }>('error'),
  'load/unknown-key': defineCode<{ key: string; suggestion?: string; known: string }>('error'),
  'load/wrong-type': defineCode<{ key: string; wanted: TypeName; found: TypeName; quoted?: string }>('error'),
  'load/wrong-value': defineCode<{ key: string; found: string; allowed: string; suggestion?: string }>('error'),
  'load/bad-number': defineCode<{ key: string; found: string; atLeast?: number; atMost?: number }>('error'),
  'load/empty-value': defineCode<{ key: string; list: boolean }>('error'),
  'load/too-long': defineCode<{ key: string; atMost: number; list: boolean }>('error'),
  'load/bad-id': defineCode<{ key: string; found: string; suggestion: string }>('error'),
  'load/duplicate-id': defineCode<{ id: string; list: string }>('error'),
  'load/bad-date': defineCode<{ found: string; help?: DateHelp }>('error'),
  'load/bad-school-year': defineCode<{ found: string; suggestion?: string }>('error'),
  'load/bad-time': defineCode<{ found: string }>('error'),
  'load/bad-interval': defineCode<{ first: string; last: string; firstKey: string; lastKey: string }>('error'),
  'load/choose-one': defineCode<{ keys: string; found: string }>('error'),
  'load/url-scheme': defineCode<{ found: string }>('error'),
  'load/email': defineCode('error'),
  'load/possible-person-name': defineCode<{ name: string }>('warning'),
  'load/language-assumed': defineCode<{ language: string }>('info'),
}
