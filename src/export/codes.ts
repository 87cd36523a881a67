import { defineCode } from '../diagnostics/define-code'

/** The codes of `export`: how an export is asked for, and plans that are read again. */
export const exportCodes = {
  'export/bad-school': defineCode<{ value: string }>('error'),
  'export/bad-stamp': defineCode<{ value: string }>('error'),
  'export/bad-alarm': defineCode<{ value: string }>('error'),
  'export/calendar-differs': defineCode<{ calendar: string }>('warning'),
  'export/finding-of-another-version': defineCode<{ code: string; said: string }>('info'),
  'export/unknown-wheel': defineCode<{ id: string; wheel: string; count: number }>('warning'),
  'export/bad-today': defineCode<{ value: string }>('error'),
  'export/no-term': defineCode<{ term: string; calendar: string }>('error'),
}
