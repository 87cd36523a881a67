import { defineCode } from '../diagnostics/define-code'
import { checkCodes } from './check-codes'

/** What the timing stage reports. */
export const timingCodes = {
  ...checkCodes,
  'timing/not-understood': defineCode<{ words: string; phrase: string; suggestion?: string | undefined }>('error'),
  'timing/too-long': defineCode<{ length: number; limit: number }>('error'),
  'timing/spelling': defineCode<{ written: string; read: string }>('info'),
  'timing/occasion': defineCode<{ name: string; near?: string | undefined }>('info'),
  'timing/contradictory': defineCode<{ phrase: string }>('error'),
  'timing/no-time': defineCode<{ phrase: string; time?: string | undefined }>('warning'),
  'timing/ambiguous': defineCode<{ phrase: string; chosen: string; other: string }>('info'),
  'timing/interval-unspecified': defineCode<{ phrase: string }>('info'),
  'timing/conditions-shared': defineCode<{ phrase: string }>('warning'),
  'timing/month-missing': defineCode<{ words: string }>('error'),
  'timing/no-such-date': defineCode<{ words: string }>('error'),
}
