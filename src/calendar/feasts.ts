import type { Language } from '../languages/language'
import type { CountryCode } from '../load/calendar-document'
import type { KnownAnchor } from '../timing/anchors'
import type { YearlyRule } from './yearly-rule'

/** A feast that phrases name as an anchor. It need not be a public holiday. */
export interface Feast {
  readonly name: KnownAnchor
  readonly rule: YearlyRule
  readonly titles: Readonly<Record<Language, string>>
}

const on = (month: number, day: number): YearlyRule => ({ kind: 'fixed', month, day })
const easter = (offset: number): YearlyRule => ({ kind: 'easter', offset })

const feast = (
  name: KnownAnchor,
  rule: YearlyRule,
  nb: string,
  nn: string,
  sv: string,
  da: string,
  en: string,
): Feast => ({
  name,
  rule,
  titles: { nb, nn, sv, da, en },
})

/** The feasts that fall on the same day in every country. Shrovetide is the Sunday seven weeks before Easter Sunday. */
export const feasts: readonly Feast[] = [
  feast('shrovetide', easter(-49), 'Fastelavn', 'Fastelavn', 'Fastlagssöndagen', 'Fastelavn', 'Shrove Sunday'),
  feast(
    'shrove-monday',
    easter(-48),
    'Fastelavnsmandag',
    'Fastelavnsmåndag',
    'Fastlagsmåndagen',
    'Fastelavnsmandag',
    'Shrove Monday',
  ),
  feast(
    'maundy-thursday',
    easter(-3),
    'Skjærtorsdag',
    'Skjertorsdag',
    'Skärtorsdagen',
    'Skærtorsdag',
    'Maundy Thursday',
  ),
  feast('good-friday', easter(-2), 'Langfredag', 'Langfredag', 'Långfredagen', 'Langfredag', 'Good Friday'),
  feast('easter', easter(0), '1. påskedag', '1. påskedag', 'Påskdagen', 'Påskedag', 'Easter Sunday'),
  feast('easter-monday', easter(1), '2. påskedag', '2. påskedag', 'Annandag påsk', '2. påskedag', 'Easter Monday'),
  feast(
    'ascension',
    easter(39),
    'Kristi himmelfartsdag',
    'Kristi himmelfartsdag',
    'Kristi himmelsfärdsdag',
    'Kristi himmelfartsdag',
    'Ascension Day',
  ),
  feast('whitsun', easter(49), '1. pinsedag', '1. pinsedag', 'Pingstdagen', 'Pinsedag', 'Whit Sunday'),
  feast('whit-monday', easter(50), '2. pinsedag', '2. pinsedag', 'Annandag pingst', '2. pinsedag', 'Whit Monday'),
  feast('labour-day', on(5, 1), '1. mai', '1. mai', 'Första maj', '1. maj', 'Labour Day'),
  feast('un-day', on(10, 24), 'FN-dagen', 'FN-dagen', 'FN-dagen', 'FN-dagen', 'United Nations Day'),
  feast('halloween', on(10, 31), 'Halloween', 'Halloween', 'Halloween', 'Halloween', 'Halloween'),
  feast('lucia', on(12, 13), 'Luciadagen', 'Luciadagen', 'Luciadagen', 'Luciadag', "Saint Lucy's Day"),
  feast('christmas-eve', on(12, 24), 'Julaften', 'Julaftan', 'Julafton', 'Juleaften', 'Christmas Eve'),
  feast('new-year', on(1, 1), 'Nyttårsdag', 'Nyttårsdag', 'Nyårsdagen', 'Nytårsdag', "New Year's Day"),
]

/** The national day of each country, which phrases call the constitution day or national day. */
export const nationalDays: Readonly<Record<CountryCode, Feast>> = {
  NO: feast('constitution-day', on(5, 17), '17. mai', '17. mai', '17 maj', '17. maj', 'Constitution Day'),
  SE: feast(
    'constitution-day',
    on(6, 6),
    'Sveriges nasjonaldag',
    'Sveriges nasjonaldag',
    'Nationaldagen',
    'Sveriges nationaldag',
    'National Day',
  ),
  DK: feast(
    'constitution-day',
    on(6, 5),
    'Grunnlovsdag',
    'Grunnlovsdag',
    'Grundlagsdagen',
    'Grundlovsdag',
    'Constitution Day',
  ),
  FI: feast(
    'constitution-day',
    on(12, 6),
    'Selvstendighetsdagen',
    'Sjølvstendedagen',
    'Självständighetsdagen',
    'Selvstændighedsdagen',
    'Independence Day',
  ),
}
