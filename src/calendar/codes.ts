import { defineCode } from '../diagnostics/define-codes'

/** What the calendar stage may report. */
export const calendarCodes = {
  'calendar/school-year-unreadable': defineCode(
    'error',
    ({ schoolYear }: { schoolYear: string }) => ({
      message: `"${schoolYear}" is no school year.`,
      hint: 'Write two years that follow each other, such as 2026-27.',
    }),
    ({ schoolYear }) => ({
      message: `«${schoolYear}» er ikke et skoleår.`,
      hint: 'Skriv to år som følger etter hverandre, for eksempel 2026-27.',
    }),
  ),
  'calendar/school-day-outside': defineCode(
    'error',
    ({ field, date, schoolYear }: { field: 'firstSchoolDay' | 'lastSchoolDay'; date: string; schoolYear: string }) => ({
      message: `${field === 'firstSchoolDay' ? 'The first' : 'The last'} school day ${date} is not in the school year ${schoolYear}.`,
      hint: 'Check the year: a school year runs from 1 August to 31 July.',
    }),
    ({ field, date, schoolYear }) => ({
      message: `${field === 'firstSchoolDay' ? 'Første' : 'Siste'} skoledag ${date} ligger ikke i skoleåret ${schoolYear}.`,
      hint: 'Se på årstallet: et skoleår går fra 1. august til 31. juli.',
    }),
  ),
  'calendar/school-days-reversed': defineCode(
    'error',
    ({ first, last }: { first: string; last: string }) => ({
      message: `The last school day ${last} does not come after the first, ${first}.`,
      hint: 'Swap the two dates, or correct the one that is wrong.',
    }),
    ({ first, last }) => ({
      message: `Siste skoledag ${last} kommer ikke etter første skoledag ${first}.`,
      hint: 'Bytt om de to datoene, eller rett den som er feil.',
    }),
  ),
}
