import type { calendarCodes } from '../../src/calendar/codes'
import type { CalendarDocument } from '../../src/load/calendar-document'

/** A mistake as a school printed it, with the codes that find it. */
export interface PublishedMistake {
  /** Owner and school year, as the collection of published calendars names them. */
  readonly owner: string
  readonly year: string
  readonly parts: Partial<CalendarDocument>
  /** Code and path of everything that is found. */
  readonly found: readonly (readonly [keyof typeof calendarCodes, string])[]
}

const months = (table: string) =>
  new Map(table.split(' ').map((pair): [number, number] => [Number(pair.split(':')[0]), Number(pair.split(':')[1])]))

/** What schools have printed, down to the lines that matter for the mistake. */
export const publishedMistakes: readonly PublishedMistake[] = [
  {
    owner: 'Eidsvoll Steinerskole',
    year: '2018-2019',
    parts: {
      country: 'NO',
      schoolYear: '2018-19',
      firstSchoolDay: '2018-08-16',
      lastSchoolDay: '2019-06-18',
      breaks: [{ id: 'easter', title: 'Påskeferie', from: '2019-04-15', to: '2019-04-23', weeks: [15, 16] }],
      daysOff: [
        { date: '2019-05-30', title: 'Fri', weekday: 1 }, // THU
        { date: '2019-06-10', title: '2. pinsedag', weekday: 6 }, // MON
      ],
      printed: [
        { date: '2018-08-28', weekday: 5, week: 39 }, // TUE in week 35
        { date: '2018-12-01', weekday: 1 }, // SAT
        { date: '2018-12-03', weekday: 3 }, // MON
      ],
    },
    found: [
      ['calendar/weekday-contradicts', 'daysOff.0.weekday'],
      ['calendar/weekday-contradicts', 'daysOff.1.weekday'],
      ['calendar/weekday-contradicts', 'printed.0.weekday'],
      ['calendar/week-contradicts', 'printed.0.week'],
      ['calendar/weekday-contradicts', 'printed.1.weekday'],
      ['calendar/weekday-contradicts', 'printed.2.weekday'],
      ['calendar/week-contradicts', 'breaks.0.weeks'],
    ],
  },
  {
    owner: 'Langhaugen vgs',
    year: '2024-2025',
    parts: {
      country: 'NO',
      schoolYear: '2024-25',
      firstSchoolDay: '2024-08-15',
      lastSchoolDay: '2025-06-19',
      breaks: [
        { id: 'autumn', title: 'Høstferie', from: '2024-10-07', to: '2024-10-11', weeks: [41] },
        { id: 'christmas', title: 'Juleferie', from: '2024-12-21', to: '2025-01-01' },
        { id: 'winter', title: 'Vinterferie', from: '2025-02-24', to: '2025-02-28', weeks: [9] },
        { id: 'easter', title: 'Påskeferie', from: '2025-04-12', to: '2025-04-21' },
      ],
      planningDays: ['2024-08-12', '2024-08-13', '2024-08-14', '2024-11-01', '2025-01-31'],
      daysOff: [
        { date: '2025-05-02', title: 'Fridag' },
        { date: '2025-05-30', title: 'Fridag' },
      ],
      expectedSchoolDays: 190,
      schoolDaysByMonth: months('8:12 9:21 10:18 11:20 12:15 1:20 2:15 3:21 4:16 5:18 6:13'),
    },
    // The months add up to 189; the dates give 190, with 21 days in January.
    found: [
      ['calendar/month-differs', 'schoolDaysByMonth.1'],
      ['calendar/month-table-sum', 'schoolDaysByMonth'],
    ],
  },
  {
    owner: 'Sätra skola, Linköpings kommun',
    year: '2023-2024',
    parts: {
      country: 'SE',
      schoolYear: '2023-24',
      firstSchoolDay: '2023-08-17',
      lastSchoolDay: '2024-06-13',
      terms: [{ id: 'term2', from: '2024-01-08', to: '2024-06-13' }],
      planningDays: ['2023-08-16', '2024-01-08'],
    },
    found: [['calendar/term-bound-free', 'terms.0.from']],
  },
  {
    owner: 'Marieborg (folkhögskola)',
    year: '2023-2024',
    parts: {
      country: 'SE',
      schoolYear: '2023-24',
      firstSchoolDay: '2023-08-17',
      lastSchoolDay: '2024-06-07',
      planningDays: ['2024-06-07'],
      daysOff: [{ date: '2024-05-10', title: 'Kristi himmelsfärdsdag' }], // FRI; Ascension is THU 9 May
    },
    found: [
      ['calendar/planning-day-on-bound', 'planningDays.0'],
      ['calendar/holiday-elsewhere', 'daysOff.0'],
    ],
  },
  {
    owner: 'real.sigb.it, Borlänge',
    year: '2022-2023',
    parts: {
      country: 'SE',
      schoolYear: '2022-23',
      firstSchoolDay: '2022-08-17',
      lastSchoolDay: '2023-06-09',
      breaks: [{ id: 'christmas', title: 'Jullov', from: '2022-12-22', to: '2023-01-11' }],
      terms: [{ id: 'term2', from: '2023-01-11', to: '2023-06-09' }], // WED
    },
    found: [['calendar/term-bound-free', 'terms.0.from']],
  },
  {
    owner: 'Björkenässkolan (Pysslingen)',
    year: '2019-2020',
    parts: {
      country: 'SE',
      schoolYear: '2019-20',
      firstSchoolDay: '2020-06-08', // MON: the last week is enough to show that the closing day counts
      lastSchoolDay: '2020-06-12',
      expectedSchoolDays: 4,
    },
    found: [['calendar/school-days-differ', 'expectedSchoolDays']],
  },
  {
    owner: 'Ögårdsskolan',
    year: '2017-2018',
    parts: {
      country: 'SE',
      schoolYear: '2017-18',
      firstSchoolDay: '2017-08-14',
      lastSchoolDay: '2018-06-13',
      printed: [
        { date: '2018-06-13', title: 'Vårterminen slutar', weekday: 4 }, // WED
        { date: '2018-06-13', title: 'Skolavslutning', weekday: 3 },
      ],
    },
    found: [['calendar/weekday-contradicts', 'printed.0.weekday']],
  },
  {
    owner: 'bagkost.dk (grundskolen)',
    year: '2026-2027',
    parts: {
      country: 'DK',
      schoolYear: '2026-27',
      firstSchoolDay: '2026-08-10',
      lastSchoolDay: '2027-06-24',
      events: [{ id: 'nye', title: 'Nye begynderklasser starter', date: '2025-08-11' }],
    },
    found: [['calendar/date-outside', 'events.0.date']],
  },
  {
    owner: 'morsoegym.dk (gymnasium)',
    year: '2019-2020',
    parts: {
      country: 'DK',
      schoolYear: '2019-20',
      firstSchoolDay: '2019-08-12',
      lastSchoolDay: '2020-06-26',
      breaks: [{ id: 'easter', title: 'Påskeferie', from: '2020-04-06', to: '2020-04-13', weeks: [13] }], // week 15
      daysOff: [{ date: '2020-06-03', title: '2. pinsedag' }], // WED; Whit Monday is 1 June
    },
    found: [
      ['calendar/holiday-elsewhere', 'daysOff.0'],
      ['calendar/week-contradicts', 'breaks.0.weeks'],
    ],
  },
]

/** Notes of the collection that tell of no mistake, by their beginnings, and what they are instead. */
export const harmlessNotes: readonly (readonly [beginning: string, what: string])[] = [
  ['Published days per month', 'a table that agrees with its dates'],
  ['Per month: aug11', 'a table without a sum to hold it against'],
  ['Per month: aug9', 'a table that agrees with its dates'],
  ['Per month: aug8', 'a table that agrees with its dates'],
  ['6 planning days; per month', 'a table that agrees with its dates'],
  ['Year inferred', 'how the year was found'],
  ['Year not printed', 'how the year was found'],
  ['Teachers 195 days', 'the staff’s days, not the pupils’'],
  ['Winter break crosses', 'a remark'],
  ['Also prints', 'a remark'],
  ['Breaks by week number only', 'a remark'],
  ['19 Nov and 2 May', 'a remark'],
  ['Staff days printed without year', 'a remark'],
  ['"Måndag 18-19 augusti"', 'the weekday is that of the first day, which is right'],
  ['The 2023/2024 plan', 'another year’s plan'],
  ['Breaks printed including weekends', 'a remark'],
  ['7 January is a staff day', 'another school’s day'],
  ['Spring staff days', 'not decided yet'],
  ['First day differs by grade', 'a remark'],
  ['4 January is both', 'staff may work in the pupils’ break'],
]
