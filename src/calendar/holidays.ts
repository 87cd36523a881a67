import type { CountryCode } from '../load/calendar-document'
import type { YearlyRule } from './yearly-rule'

/** Where a row was read. */
export interface TableSource {
  readonly url: string
  /** `YYYY-MM-DD`, the day the page was read. */
  readonly read: string
}

/** A public holiday's rule: which day, in which civil years, and who says so. */
export interface HolidayRow {
  readonly rule: YearlyRule
  /** First civil year it was a public holiday by this source; absent: as far back as the library is asked. */
  readonly from?: number
  /** Last civil year it was a public holiday. */
  readonly until?: number
  readonly source: TableSource
  /** False when no law text could be read for it, only a list made by others. */
  readonly verified: boolean
}

// Norway: helligdagsfredloven § 2, and the act on 1 and 17 May § 1. 24 and 31 December are no public holidays there.
const norwegianActOnHolidays = {
  url: 'https://www.rettsdata.no/rettsdata-apen/helligdagsfredloven/l-gl19950224z2d12-r100001/',
  read: '2026-11-22',
}
const norwegianActOnMayDays = {
  url: 'https://www.arbeidstilsynet.no/regelverk/lover/lov-om-1-og-17-mai/1/',
  read: '2026-11-22',
}
// Sweden: lag (1989:253) §§ 1–2 as amended by 2004:1320, in force 1 April 2005. Maundy Thursday is no holiday; Whit Monday has not been one since.
const swedishAct = {
  url: 'http://www.riksdagen.se/sv/Dokument-Lagar/Lagar/Svenskforfattningssamling/Lag-1989253-om-allmanna-hel_sfs-1989-253/',
  read: '2026-11-22',
}
const swedishActBefore2005 = { url: 'https://lagen.nu/1989:253/konsolidering/1989:253', read: '2026-11-22' }
// Denmark: no law text was read; the list is that of date-holidays. That Store Bededag ended with 2023 is stated in the press of the vote.
const danishList = {
  url: 'https://github.com/commenthol/date-holidays/blob/master/data/countries/DK.yaml',
  read: '2026-11-22',
}
const danishRepeal = {
  url: 'https://jyllands-posten.dk/debat/leder/ECE15144284/klokkerne-ringer-for-store-bededag/',
  read: '2026-11-22',
}
// Finland: church holidays by kyrkolagen as the University of Helsinki's almanac office lists them, with 1 May and 6 December.
const finnishAlmanac = { url: 'https://almanakka.helsinki.fi/liputus-ja-juhlapaivat/', read: '2026-11-22' }
const finnishChurchAct = { url: 'https://fi.wikipedia.org/wiki/Pyh%C3%A4p%C3%A4iv%C3%A4', read: '2026-11-22' }

const no = (rule: YearlyRule, source: TableSource = norwegianActOnHolidays): HolidayRow => ({
  rule,
  source,
  verified: true,
})
const se = (rule: YearlyRule): HolidayRow => ({ rule, source: swedishAct, verified: true })
const dk = (rule: YearlyRule): HolidayRow => ({ rule, source: danishList, verified: false })
const fi = (rule: YearlyRule, source: TableSource = finnishAlmanac): HolidayRow => ({ rule, source, verified: true })

const on = (month: number, day: number): YearlyRule => ({ kind: 'fixed', month, day })
const easter = (offset: number): YearlyRule => ({ kind: 'easter', offset })
const saturdayFrom = (month: number, day: number): YearlyRule => ({ kind: 'weekday-from', weekday: 6, month, day })

/**
 * The public holidays of the known countries, by an id that languages name them by. Ordinary Sundays are none; the Sundays that bear a
 * name of their own are.
 */
export const holidayTable = {
  NO: {
    'new-year': no(on(1, 1)),
    'maundy-thursday': no(easter(-3)),
    'good-friday': no(easter(-2)),
    easter: no(easter(0)),
    'easter-monday': no(easter(1)),
    'labour-day': no(on(5, 1), norwegianActOnMayDays),
    'constitution-day': no(on(5, 17), norwegianActOnMayDays),
    ascension: no(easter(39)),
    whitsun: no(easter(49)),
    'whit-monday': no(easter(50)),
    christmas: no(on(12, 25)),
    'second-christmas': no(on(12, 26)),
  },
  SE: {
    'new-year': se(on(1, 1)),
    epiphany: se(on(1, 6)),
    'good-friday': se(easter(-2)),
    easter: se(easter(0)),
    'easter-monday': se(easter(1)),
    'labour-day': se(on(5, 1)),
    ascension: se(easter(39)),
    whitsun: se(easter(49)),
    'whit-monday': { rule: easter(50), until: 2004, source: swedishActBefore2005, verified: true },
    'national-day': { ...se(on(6, 6)), from: 2005 },
    midsummer: se(saturdayFrom(6, 20)),
    'all-saints': se(saturdayFrom(10, 31)),
    christmas: se(on(12, 25)),
    'second-christmas': se(on(12, 26)),
  },
  DK: {
    'new-year': dk(on(1, 1)),
    'maundy-thursday': dk(easter(-3)),
    'good-friday': dk(easter(-2)),
    easter: dk(easter(0)),
    'easter-monday': dk(easter(1)),
    'great-prayer': { ...dk(easter(26)), until: 2023, source: danishRepeal },
    ascension: dk(easter(39)),
    whitsun: dk(easter(49)),
    'whit-monday': dk(easter(50)),
    christmas: dk(on(12, 25)),
    'second-christmas': dk(on(12, 26)),
  },
  FI: {
    'new-year': fi(on(1, 1)),
    epiphany: fi(on(1, 6)),
    'good-friday': fi(easter(-2)),
    easter: fi(easter(0)),
    'easter-monday': fi(easter(1)),
    'labour-day': fi(on(5, 1)),
    ascension: fi(easter(39)),
    whitsun: fi(easter(49)),
    midsummer: fi(saturdayFrom(6, 20), finnishChurchAct),
    'all-saints': fi(saturdayFrom(10, 31), finnishChurchAct),
    'independence-day': fi(on(12, 6)),
    christmas: fi(on(12, 25)),
    'second-christmas': fi(on(12, 26)),
  },
} satisfies Readonly<Record<CountryCode, Readonly<Record<string, HolidayRow>>>>

/** What the holidays of each country are called. */
export type HolidayNames = {
  readonly [C in CountryCode]: Readonly<Record<keyof (typeof holidayTable)[C], string>>
}
