import type { Language } from '../languages/language'
import type { CountryCode } from '../load/calendar-document'
import type { YearlyRule } from './yearly-rule'

/** Where a row was read. */
export interface TableSource {
  readonly url: string
  /** `YYYY-MM-DD`, the day the page was read. */
  readonly read: string
}

/** A public holiday's rule: which day, in which civil years, under which names, and who says so. */
export interface HolidayRow {
  readonly country: CountryCode
  readonly rule: YearlyRule
  /** Names in the country's own written languages and in English. */
  readonly names: Readonly<Partial<Record<Language, string>>>
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

const no = (
  rule: YearlyRule,
  nb: string,
  nn: string,
  en: string,
  source: TableSource = norwegianActOnHolidays,
): HolidayRow => ({ country: 'NO', rule, names: { nb, nn, en }, source, verified: true })

const se = (rule: YearlyRule, sv: string, en: string): HolidayRow => ({
  country: 'SE',
  rule,
  names: { sv, en },
  source: swedishAct,
  verified: true,
})

const dk = (rule: YearlyRule, da: string, en: string): HolidayRow => ({
  country: 'DK',
  rule,
  names: { da, en },
  source: danishList,
  verified: false,
})

const fi = (rule: YearlyRule, sv: string, en: string, source: TableSource = finnishAlmanac): HolidayRow => ({
  country: 'FI',
  rule,
  names: { sv, en },
  source,
  verified: true,
})

const on = (month: number, day: number): YearlyRule => ({ kind: 'fixed', month, day })
const easter = (offset: number): YearlyRule => ({ kind: 'easter', offset })
const saturdayFrom = (month: number, day: number): YearlyRule => ({ kind: 'weekday-from', weekday: 6, month, day })

/** The public holidays of the known countries. Ordinary Sundays are none; the Sundays that bear a name of their own are. */
export const holidayTable: readonly HolidayRow[] = [
  no(on(1, 1), '1. nyttårsdag', '1. nyttårsdag', "New Year's Day"),
  no(easter(-3), 'Skjærtorsdag', 'Skjertorsdag', 'Maundy Thursday'),
  no(easter(-2), 'Langfredag', 'Langfredag', 'Good Friday'),
  no(easter(0), '1. påskedag', '1. påskedag', 'Easter Sunday'),
  no(easter(1), '2. påskedag', '2. påskedag', 'Easter Monday'),
  no(on(5, 1), '1. mai', '1. mai', 'Labour Day', norwegianActOnMayDays),
  no(on(5, 17), '17. mai', '17. mai', 'Constitution Day', norwegianActOnMayDays),
  no(easter(39), 'Kristi himmelfartsdag', 'Kristi himmelfartsdag', 'Ascension Day'),
  no(easter(49), '1. pinsedag', '1. pinsedag', 'Whit Sunday'),
  no(easter(50), '2. pinsedag', '2. pinsedag', 'Whit Monday'),
  no(on(12, 25), '1. juledag', '1. juledag', 'Christmas Day'),
  no(on(12, 26), '2. juledag', '2. juledag', 'Second Day of Christmas'),

  se(on(1, 1), 'Nyårsdagen', "New Year's Day"),
  se(on(1, 6), 'Trettondedag jul', 'Epiphany'),
  se(easter(-2), 'Långfredagen', 'Good Friday'),
  se(easter(0), 'Påskdagen', 'Easter Sunday'),
  se(easter(1), 'Annandag påsk', 'Easter Monday'),
  se(on(5, 1), 'Första maj', 'Labour Day'),
  se(easter(39), 'Kristi himmelsfärdsdag', 'Ascension Day'),
  se(easter(49), 'Pingstdagen', 'Whit Sunday'),
  {
    country: 'SE',
    rule: easter(50),
    names: { sv: 'Annandag pingst', en: 'Whit Monday' },
    until: 2004,
    source: swedishActBefore2005,
    verified: true,
  },
  { ...se(on(6, 6), 'Nationaldagen', 'National Day'), from: 2005 },
  se(saturdayFrom(6, 20), 'Midsommardagen', 'Midsummer Day'),
  se(saturdayFrom(10, 31), 'Alla helgons dag', "All Saints' Day"),
  se(on(12, 25), 'Juldagen', 'Christmas Day'),
  se(on(12, 26), 'Annandag jul', 'Second Day of Christmas'),

  dk(on(1, 1), 'Nytårsdag', "New Year's Day"),
  dk(easter(-3), 'Skærtorsdag', 'Maundy Thursday'),
  dk(easter(-2), 'Langfredag', 'Good Friday'),
  dk(easter(0), 'Påskedag', 'Easter Sunday'),
  dk(easter(1), '2. påskedag', 'Easter Monday'),
  { ...dk(easter(26), 'Store bededag', 'Great Prayer Day'), until: 2023, source: danishRepeal },
  dk(easter(39), 'Kristi himmelfartsdag', 'Ascension Day'),
  dk(easter(49), 'Pinsedag', 'Whit Sunday'),
  dk(easter(50), '2. pinsedag', 'Whit Monday'),
  dk(on(12, 25), '1. juledag', 'Christmas Day'),
  dk(on(12, 26), '2. juledag', 'Second Day of Christmas'),

  fi(on(1, 1), 'Nyårsdagen', "New Year's Day"),
  fi(on(1, 6), 'Trettondagen', 'Epiphany'),
  fi(easter(-2), 'Långfredagen', 'Good Friday'),
  fi(easter(0), 'Påskdagen', 'Easter Sunday'),
  fi(easter(1), 'Annandag påsk', 'Easter Monday'),
  fi(on(5, 1), 'Första maj', 'May Day'),
  fi(easter(39), 'Kristi himmelsfärdsdag', 'Ascension Day'),
  fi(easter(49), 'Pingstdagen', 'Whit Sunday'),
  fi(saturdayFrom(6, 20), 'Midsommardagen', 'Midsummer Day', finnishChurchAct),
  fi(saturdayFrom(10, 31), 'Alla helgons dag', "All Saints' Day", finnishChurchAct),
  fi(on(12, 6), 'Självständighetsdagen', 'Independence Day'),
  fi(on(12, 25), 'Juldagen', 'Christmas Day'),
  fi(on(12, 26), 'Annandag jul', 'Second Day of Christmas'),
]
