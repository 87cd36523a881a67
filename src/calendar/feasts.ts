import type { CountryCode } from '../load/calendar-document'
import type { KnownAnchor } from '../timing/anchors'
import type { YearlyRule } from './yearly-rule'

/** A feast that phrases name as an anchor. It need not be a public holiday. */
export interface Feast {
  readonly name: KnownAnchor
  readonly rule: YearlyRule
}

const on = (month: number, day: number): YearlyRule => ({ kind: 'fixed', month, day })
const easter = (offset: number): YearlyRule => ({ kind: 'easter', offset })

/** The feasts that fall on the same day in every country. Shrovetide is the Sunday seven weeks before Easter Sunday. */
export const feasts = [
  { name: 'shrovetide', rule: easter(-49) },
  { name: 'shrove-monday', rule: easter(-48) },
  { name: 'maundy-thursday', rule: easter(-3) },
  { name: 'good-friday', rule: easter(-2) },
  { name: 'easter', rule: easter(0) },
  { name: 'easter-monday', rule: easter(1) },
  { name: 'ascension', rule: easter(39) },
  { name: 'whitsun', rule: easter(49) },
  { name: 'whit-monday', rule: easter(50) },
  { name: 'labour-day', rule: on(5, 1) },
  { name: 'un-day', rule: on(10, 24) },
  { name: 'halloween', rule: on(10, 31) },
  { name: 'lucia', rule: on(12, 13) },
  { name: 'christmas-eve', rule: on(12, 24) },
  { name: 'new-year', rule: on(1, 1) },
] as const satisfies readonly Feast[]

/** A feast of every country. */
export type FeastName = (typeof feasts)[number]['name']

/** The national day of each country, which phrases call the constitution day or national day. */
export const nationalDays: Readonly<Record<CountryCode, YearlyRule>> = {
  NO: on(5, 17),
  SE: on(6, 6),
  DK: on(6, 5),
  FI: on(12, 6),
}
