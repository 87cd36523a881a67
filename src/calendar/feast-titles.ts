import type { Language } from '../languages/language'
import type { CountryCode } from '../load/calendar-document'
import type { FeastName } from '../timing/anchors'

type Titles = Readonly<Record<Language, string>>

const titles = (nb: string, nn: string, sv: string, da: string, en: string): Titles => ({ nb, nn, sv, da, en })

/** Titles of feasts that are not the printed name with a capital. */
export const feastTitles: Readonly<Partial<Record<FeastName, Titles>>> = {
  'christmas-day': titles('1. juledag', '1. juledag', 'Juldagen', '1. juledag', 'Christmas Day'),
  'second-christmas-day': titles('2. juledag', '2. juledag', 'Annandag jul', '2. juledag', 'Boxing Day'),
  shrovetide: titles('Fastelavn', 'Fastelavn', 'Fastlagssöndagen', 'Fastelavn', 'Shrove Sunday'),
  easter: titles('1. påskedag', '1. påskedag', 'Påskdagen', 'Påskedag', 'Easter Sunday'),
  'easter-monday': titles('2. påskedag', '2. påskedag', 'Annandag påsk', '2. påskedag', 'Easter Monday'),
  whitsun: titles('1. pinsedag', '1. pinsedag', 'Pingstdagen', 'Pinsedag', 'Whit Sunday'),
  'whit-monday': titles('2. pinsedag', '2. pinsedag', 'Annandag pingst', '2. pinsedag', 'Whit Monday'),
  'labour-day': titles('1. mai', '1. mai', 'Första maj', '1. maj', 'Labour Day'),
  'un-day': titles('FN-dagen', 'FN-dagen', 'FN-dagen', 'FN-dagen', 'United Nations Day'),
  lucia: titles('Luciadagen', 'Luciadagen', 'Luciadagen', 'Luciadag', "Saint Lucy's Day"),
  'new-year': titles('Nyttårsdag', 'Nyttårsdag', 'Nyårsdagen', 'Nytårsdag', "New Year's Day"),
}

/** Titles of the national day, which phrases call the constitution day or national day. */
export const nationalDayTitles: Readonly<Record<CountryCode, Titles>> = {
  NO: titles('17. mai', '17. mai', '17 maj', '17. maj', 'Constitution Day'),
  SE: titles('Sveriges nasjonaldag', 'Sveriges nasjonaldag', 'Nationaldagen', 'Sveriges nationaldag', 'National Day'),
  DK: titles('Grunnlovsdag', 'Grunnlovsdag', 'Grundlagsdagen', 'Grundlovsdag', 'Constitution Day'),
  FI: titles(
    'Selvstendighetsdagen',
    'Sjølvstendedagen',
    'Självständighetsdagen',
    'Selvstændighedsdagen',
    'Independence Day',
  ),
}
