import type { CountryCode } from '../load/calendar-document'
import type { FeastName } from '../timing/anchors'
import type { TableSource } from './holidays'
import type { YearlyRule } from './yearly-rule'

/** A rule for each country where the day differs: a calendar without a country does not have the feast. */
export type RuleByCountry = Readonly<Record<CountryCode, YearlyRule>>

/** When a feast is that phrases name as an anchor. It need not be a public holiday. */
export interface FeastRow {
  readonly first: YearlyRule | RuleByCountry
  /** The last day; absent for a feast of one day. */
  readonly last?: YearlyRule | RuleByCountry
  readonly sources: readonly TableSource[]
}

const on = (month: number, day: number): YearlyRule => ({ kind: 'fixed', month, day })
const easter = (offset: number): YearlyRule => ({ kind: 'easter', offset })
const fridayFrom = (month: number, day: number): YearlyRule => ({ kind: 'weekday-from', weekday: 5, month, day })
const saturdayFrom = (month: number, day: number): YearlyRule => ({ kind: 'weekday-from', weekday: 6, month, day })
const sundayFrom = (month: number, day: number): YearlyRule => ({ kind: 'weekday-from', weekday: 7, month, day })
/** The second Sunday of a month. */
const secondSunday = (month: number): YearlyRule => sundayFrom(month, 8)

const read = '2026-12-01'
const norwegianChurchYear = { url: 'https://www.genealogi.no/wiki/index.php/Portal:Kirke%C3%A5ret', read }
// The days before and after Easter Sunday, Great Prayer Day 26 days after it among them.
const movableFeasts = {
  url: 'https://www.genealogi.no/wiki/index.php/Portal:Kirke%C3%A5ret/Bevegelige_h%C3%B8ytider',
  read,
}
const shrove = { url: 'https://dennedagen.com/stikkord/karneval-og-maskerader/', read }
// Ash Wednesday is 46 days before Easter Sunday, and the day before it is Shrove Tuesday.
const lent = { url: 'https://www.ringeriksavisa.com.ringeriksavisa.no/arkiv/item/10092-askeonsdag-14-februar', read }
const holyWeek = { url: 'http://www.nordholt.dk/Paaske/PaaskeIntroduktion.html', read }
const swedishDays = { url: 'https://ical.oops.se/holidays/Sweden.html', read }
const swedishEves = { url: 'https://kalender.se/aftnar/1995', read }
const swedishDates = { url: 'https://www.dagensdatum.nu/viktiga-datum', read }
const danishDays = { url: 'https://vitasclipart.dk/helligedage.html', read }
const finnishDays = { url: 'https://almanakka.helsinki.fi/sv/flagg-och-festdagar/', read }
const unDays = {
  url: 'https://www.legit.ng/world/1698466-full-list-international-days-weeks-recognized-by-united-nations/',
  read,
}
const finnishFlagDays = { url: 'https://w.owiki.org/wiki/Flag_days_in_Finland', read }
const finnishFlagDays2015 = { url: 'https://jkauppi.fi/time/flag-days-finland/2015', read }
const norwegianMothers = { url: 'https://framtidajunior.no/2021/02/12/fem-fakta-om-morsdag/', read }
const norwegianFathers = { url: 'https://klokkeonline.no/tidsur/farsdag/2089', read }
const norwegianAllSaints = { url: 'https://no.m.wikipedia.org/wiki/Allehelgensdag', read }
const danishAllSaints = { url: 'https://www.folkekirken.dk/aarets-hoejtider/allehelgen', read }
// Midsummer and All Saints' Day in Finland are as in Sweden.
const finnishSaturdays = { url: 'https://fi.wikipedia.org/wiki/Pyh%C3%A4p%C3%A4iv%C3%A4', read: '2026-11-22' }
// 24 June is Midsummer and Saint John's.
const norwegianMidsummer = {
  url: 'https://www.adressa.no/nyheter/innenriks/2020/02/06/Dette-betyr-de-ulike-elementene-i-sameflagget-21007808.ece',
  read,
}
// Norwegian romjul lasts to the 31st, Swedish mellandagar to the 30th: the wider of the two stands for both.
const romjul = { url: 'https://www.norwegianamerican.com/romjula-norway/', read }
const mellandagar = { url: 'https://www.hem62.nl/zweden/kalender/december/mellandagar/', read }
const saintKnut = { url: 'https://nn.m.wikipedia.org/wiki/Tjuandedag_jul', read }
const samiDay = { url: 'https://lovdata.no/artikkel/den_samiske_nasjonaldagen_6__februar/1388', read }
const mentalHealth = { url: 'https://framtidajunior.no/2023/10/10/i-dag-er-verdsdagen-for-psykisk-helse/', read }
const danishConstitution = { url: 'http://twskole.dk/?page_id=531', read }
const norwegianMayDays = {
  url: 'https://www.arbeidstilsynet.no/regelverk/lover/lov-om-1-og-17-mai/1/',
  read: '2026-11-22',
}

/** Norway and Denmark keep one day, Sweden and Finland another. */
const westAndEast = (west: YearlyRule, east: YearlyRule): RuleByCountry => ({
  NO: west,
  DK: west,
  SE: east,
  FI: east,
})

/** The days of each feast. */
export const feasts: Readonly<Record<FeastName, FeastRow>> = {
  'mental-health-day': { first: on(10, 10), sources: [mentalHealth] },
  'un-day': { first: on(10, 24), sources: [finnishFlagDays2015] },
  halloween: { first: on(10, 31), sources: [swedishDates] },
  'all-saints-day': {
    first: westAndEast(sundayFrom(11, 1), saturdayFrom(10, 31)),
    sources: [norwegianAllSaints, danishAllSaints, swedishDays, finnishSaturdays],
  },
  'fathers-day': {
    first: { NO: secondSunday(11), SE: secondSunday(11), FI: secondSunday(11), DK: on(6, 5) },
    sources: [norwegianFathers, swedishDays, danishDays, finnishFlagDays],
  },
  'st-martins-eve': { first: on(11, 10), sources: [danishDays] },
  'advent-1': { first: sundayFrom(11, 27), sources: [norwegianChurchYear] },
  'advent-2': { first: sundayFrom(12, 4), sources: [norwegianChurchYear] },
  'advent-3': { first: sundayFrom(12, 11), sources: [norwegianChurchYear] },
  'advent-4': { first: sundayFrom(12, 18), sources: [norwegianChurchYear] },
  advent: { first: sundayFrom(11, 27), last: on(12, 24), sources: [norwegianChurchYear] },
  lucia: { first: on(12, 13), sources: [swedishDates] },
  'christmas-eve': { first: on(12, 24), sources: [swedishEves] },
  'christmas-day': { first: on(12, 25), sources: [norwegianChurchYear] },
  'second-christmas-day': { first: on(12, 26), sources: [norwegianChurchYear] },
  'christmas-days': { first: on(12, 25), last: on(12, 26), sources: [norwegianChurchYear] },
  'christmas-to-new-year': { first: on(12, 27), last: on(12, 31), sources: [romjul, mellandagar] },
  'new-years-eve': { first: on(12, 31), sources: [swedishEves] },
  'new-year': { first: on(1, 1), sources: [norwegianChurchYear] },
  'epiphany-eve': { first: on(1, 5), sources: [swedishEves] },
  epiphany: { first: on(1, 6), sources: [norwegianChurchYear] },
  'epiphany-weekend': { first: on(1, 5), last: on(1, 6), sources: [swedishEves] },
  'st-knuts-day': { first: on(1, 13), sources: [saintKnut] },
  'holocaust-day': { first: on(1, 27), sources: [unDays] },
  'sami-day': { first: on(2, 6), sources: [samiDay] },
  'valentines-day': { first: on(2, 14), sources: [finnishDays] },
  'mothers-day': {
    first: { NO: secondSunday(2), SE: sundayFrom(5, 25), DK: secondSunday(5), FI: secondSunday(5) },
    sources: [norwegianMothers, swedishDays, danishDays, finnishFlagDays],
  },
  'womens-day': { first: on(3, 8), sources: [unDays] },
  shrovetide: { first: easter(-49), sources: [shrove] },
  'shrove-monday': { first: easter(-48), sources: [shrove] },
  'shrove-tuesday': { first: easter(-47), sources: [lent] },
  'ash-wednesday': { first: easter(-46), sources: [lent] },
  'palm-sunday': { first: easter(-7), sources: [movableFeasts] },
  'holy-week': { first: easter(-7), last: easter(-1), sources: [holyWeek] },
  'maundy-thursday': { first: easter(-3), sources: [movableFeasts] },
  'good-friday': { first: easter(-2), sources: [movableFeasts] },
  'easter-eve': { first: easter(-1), sources: [swedishDays] },
  easter: { first: easter(0), sources: [movableFeasts] },
  'easter-monday': { first: easter(1), sources: [movableFeasts] },
  'easter-days': { first: easter(0), last: easter(1), sources: [movableFeasts] },
  'great-prayer-day': { first: easter(26), sources: [movableFeasts] },
  'walpurgis-eve': { first: on(4, 30), sources: [swedishEves] },
  'labour-day': { first: on(5, 1), sources: [swedishDays] },
  'constitution-day': {
    first: { NO: on(5, 17), SE: on(6, 6), DK: on(6, 5), FI: on(12, 6) },
    sources: [norwegianMayDays, swedishDays, danishConstitution, finnishFlagDays],
  },
  ascension: { first: easter(39), sources: [swedishDays] },
  'whitsun-eve': { first: easter(48), sources: [swedishDays] },
  whitsun: { first: easter(49), sources: [swedishDays] },
  'whit-monday': { first: easter(50), sources: [swedishDays] },
  'whitsun-days': { first: easter(49), last: easter(50), sources: [swedishDays] },
  'midsummer-eve': {
    first: westAndEast(on(6, 23), fridayFrom(6, 19)),
    sources: [norwegianMidsummer, danishDays, swedishDays, finnishSaturdays],
  },
  'midsummer-day': {
    first: westAndEast(on(6, 24), saturdayFrom(6, 20)),
    sources: [norwegianMidsummer, danishDays, swedishDays, finnishSaturdays],
  },
  midsummer: {
    first: westAndEast(on(6, 23), fridayFrom(6, 19)),
    last: westAndEast(on(6, 24), sundayFrom(6, 21)),
    sources: [norwegianMidsummer, danishDays, swedishDays, finnishSaturdays],
  },
  'st-johns-eve': { first: on(6, 23), sources: [danishDays] },
  'st-johns-day': { first: on(6, 24), sources: [danishDays] },
  // Danes mean the evening by the bare name; elsewhere it stands for either day.
  'st-johns': {
    first: on(6, 23),
    last: { NO: on(6, 24), SE: on(6, 24), FI: on(6, 24), DK: on(6, 23) },
    sources: [norwegianMidsummer, danishDays],
  },
}
