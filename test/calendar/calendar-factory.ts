import { buildCalendar } from '../../src/calendar/build-calendar'
import type { SchoolCalendar } from '../../src/calendar/school-calendar'
import { dayFromCivil } from '../../src/date/day'
import type { Path } from '../../src/diagnostics/diagnostic-parts'
import type { CalendarDocument, CalendarIndexes } from '../../src/load/calendar-document'
import type { SourceFile } from '../../src/load/source-file'

/** A source file without text: every place is only its path. */
export const noFile: SourceFile = {
  text: '',
  placeOf: (path: Path) => ({ path }),
  placeWithin: (path: Path) => ({ path }),
}

/** Makes a calendar document from the parts a test cares about; the rest is Vestfold 2026-27 without breaks. */
export function calendarDocument(parts: Partial<CalendarDocument> = {}): CalendarDocument {
  const document: Omit<CalendarDocument, 'indexOf'> = {
    kind: 'calendar',
    id: 'test/2026-27',
    title: 'Skolerute',
    country: 'NO',
    holidays: [],
    schoolYear: '2026-27',
    firstSchoolDay: '2026-08-17',
    lastSchoolDay: '2027-06-18',
    schoolWeekOne: 'first-day',
    breaks: [],
    terms: [],
    planningDays: [],
    daysOff: [],
    events: [],
    plans: new Map(),
    file: noFile,
    ...parts,
  }
  const { holidays, breaks, terms, planningDays, daysOff, events } = document
  const lists = { holidays, breaks, terms, planningDays, daysOff, events }
  const indexes = Object.entries(lists).map(([name, list]) => [name, list.map((_, index) => index)])
  return { ...document, indexOf: Object.fromEntries(indexes) as CalendarIndexes }
}

/** Vestfold 2026-27 as published, with the two planning days the reference calendar adds. */
export function vestfold2026(parts: Partial<CalendarDocument> = {}): CalendarDocument {
  return calendarDocument({
    id: 'no/vestfold/2026-27',
    title: 'Skolerute for Vestfold 2026–27',
    breaks: [
      { id: 'autumn', title: 'Høstferie', from: '2026-10-05', to: '2026-10-09' },
      { id: 'christmas', title: 'Juleferie', from: '2026-12-19', to: '2027-01-04' },
      { id: 'winter', title: 'Vinterferie', from: '2027-02-22', to: '2027-02-26' },
      { id: 'easter', title: 'Påskeferie', from: '2027-03-22', to: '2027-03-29' },
    ],
    planningDays: ['2026-08-13', '2026-08-14'],
    daysOff: [{ date: '2027-05-07', title: 'Fridag' }],
    ...parts,
  })
}

/** Builds a calendar and throws when it cannot be built: a fault of the test, not of the code under test. */
export function builtCalendar(document: CalendarDocument): SchoolCalendar {
  const { value, diagnostics } = buildCalendar(document)
  if (!value) throw new Error(diagnostics.map(({ code }) => code).join('\n'))
  return value
}

/** Returns the epoch day of `YYYY-MM-DD`. */
export function day(iso: string): number {
  const [year, month, date] = iso.split('-').map(Number)
  return dayFromCivil(year!, month!, date!)
}
