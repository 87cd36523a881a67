import { defineCode } from '../diagnostics/define-code'
import type { Days } from '../expand/codes'

/** The codes of `cli`: the command line itself, files, and what is written. `why` is the system's short name for a cause, or one of ours. */
export const cliCodes = {
  'cli/unknown-command': defineCode<{ command: string; suggestion?: string | undefined }>('error'),
  'cli/unknown-option': defineCode<{ option: string; command: string; suggestion?: string | undefined }>('error'),
  'cli/bad-option-value': defineCode<{
    option: string
    value: string
    allowed: string
    suggestion?: string | undefined
  }>('error'),
  'cli/bad-years': defineCode<{ years: string; atMost: number }>('error'),
  'cli/missing-argument': defineCode<{ what: string; example: string }>('error'),
  'cli/no-criteria': defineCode<{ name: string }>('error'),
  'cli/file-not-found': defineCode<{ name: string; suggestion?: string | undefined; own?: true }>('error'),
  'cli/folder-for-file': defineCode<{ name: string }>('error'),
  'cli/file-unreadable': defineCode<{ name: string; why: string }>('error'),
  'cli/unknown-revision': defineCode<{ revision: string; why: string }>('error'),
  'cli/no-files': defineCode<{ name: string }>('error'),
  'cli/outside-root': defineCode<{ name: string }>('error'),
  'cli/unknown-obligation': defineCode<{ id: string; suggestion?: string | undefined }>('error'),
  'cli/unmatched-completion': defineCode<{
    id: string
    reason: 'not-in-plan' | 'after-today' | 'no-such-day' | 'other-window' | 'too-early'
    today: string
    /** The days it was recorded for. */
    was?: Days | undefined
    suggestion?: string | undefined
  }>('warning'),
  'cli/not-written': defineCode<{ name: string; why: string }>('error'),
  'cli/unformatted': defineCode<{ name: string }>('error'),
  'cli/output-withheld': defineCode<{ errors: number }>('error'),
  'cli/bad-phrase-line': defineCode<{ line: number }>('error'),
  'cli/bad-school-line': defineCode<{ line: number }>('error'),
  'cli/school-withheld': defineCode<{ school: string; errors: number }>('error'),
  'cli/unknown-phrase-language': defineCode<{ language: string; readAs: string }>('warning'),
  'cli/too-many-warnings': defineCode<{ count: number; atMost: number }>('error'),
  'cli/bad-previous': defineCode<{ name: string }>('warning'),
  'cli/option-with-plan': defineCode<{ option: string }>('error'),
  'cli/plan-lines': defineCode<{ name: string }>('error'),
  'cli/plan-not-whole': defineCode<{ name: string }>('error'),
  'cli/plan-partial': defineCode<{ name: string }>('error'),
  'cli/plan-for-fewer': defineCode<{ name: string; audience: string; asked: string }>('warning'),
  'cli/bytes-to-terminal': defineCode('error'),
}
