import { defineCode } from '../diagnostics/define-codes'
import type { Expectation } from './expectation'

/** What every finding over many calendars says beside its own words. */
interface Reached {
  /** The smallest example, and how many calendars are like it; a sentence or more. */
  readonly reach: Expectation
}

interface OneMeasure extends Reached {
  readonly measure: string
  readonly schoolYear: string
  /** What happens on the example, as words in a sentence. */
  readonly what: Expectation
}

/** Codes of feasibility: what becomes of a wheel over many school years. */
export const feasibilityCodes = {
  'check/measure-vanishes': defineCode<OneMeasure>(
    'warning',
    (p) => ({
      message: `“${p.measure}” has no day left in ${p.schoolYear}: ${p.what.en}. ${p.reach.en}`,
      hint: 'Widen the time, give it a `roll`, or say which other day it then is.',
    }),
    (p) => ({
      message: `«${p.measure}» har ingen dag igjen i ${p.schoolYear}: ${p.what.nb}. ${p.reach.nb}`,
      hint: 'Utvid tiden, gi tiltaket en `roll`, eller skriv hvilken annen dag det da er.',
    }),
  ),
  'check/lost-to-break': defineCode<OneMeasure>(
    'warning',
    (p) => ({
      message: `“${p.measure}” loses all its days to a break in ${p.schoolYear}: ${p.what.en}. ${p.reach.en}`,
      hint: 'Hang it on the break (“the week after the autumn break”) instead of on a week or a date, or widen the time.',
    }),
    (p) => ({
      message: `«${p.measure}» mister alle dagene sine til en ferie i ${p.schoolYear}: ${p.what.nb}. ${p.reach.nb}`,
      hint: 'Knytt det til ferien («uka etter høstferien») i stedet for til en uke eller en dato, eller utvid tiden.',
    }),
  ),
  'check/lands-on-free-day': defineCode<OneMeasure>(
    'warning',
    (p) => ({
      message: `“${p.measure}” lands on a day it cannot be done on in ${p.schoolYear}: ${p.what.en}. ${p.reach.en}`,
      hint: 'Give it `roll: following` or `preceding`, or write a weekday (“first Monday in May”) instead of a date.',
    }),
    (p) => ({
      message: `«${p.measure}» havner på en dag det ikke kan gjøres i ${p.schoolYear}: ${p.what.nb}. ${p.reach.nb}`,
      hint: 'Gi tiltaket `roll: following` eller `preceding`, eller skriv en ukedag («første mandag i mai») i stedet for en dato.',
    }),
  ),
  'check/leaves-period': defineCode<OneMeasure>(
    'warning',
    (p) => ({
      message: `“${p.measure}” is moved out of its period in ${p.schoolYear}: ${p.what.en}. ${p.reach.en}`,
      hint: 'For a single day `roll: modified-following` or `modified-preceding` does not leave the period; for a repetition write a time for each period.',
    }),
    (p) => ({
      message: `«${p.measure}» flyttes ut av perioden sin i ${p.schoolYear}: ${p.what.nb}. ${p.reach.nb}`,
      hint: 'For en enkelt dag går `roll: modified-following` eller `modified-preceding` ikke ut av perioden; for noe som gjentas, skriv en tid for hver periode.',
    }),
  ),
  'check/date-not-every-year': defineCode<OneMeasure>(
    'warning',
    (p) => ({
      message: `“${p.measure}” has no date in ${p.schoolYear}: ${p.what.en}. ${p.reach.en}`,
      hint: 'Write a day or a week that every school year has, without its year, or bound the measure with `validity`.',
    }),
    (p) => ({
      message: `«${p.measure}» har ingen dato i ${p.schoolYear}: ${p.what.nb}. ${p.reach.nb}`,
      hint: 'Skriv en dag eller uke som finnes i alle skoleår, uten årstall, eller avgrens tiltaket med `validity`.',
    }),
  ),
  'check/same-day': defineCode<Reached & { measure: string; other: string; day: Expectation; roles: string }>(
    'warning',
    (p) => ({
      message: `“${p.measure}” and “${p.other}” are both on ${p.day.en}, with ${p.roles} in both. ${p.reach.en}`,
      hint: 'Move one of them, give both a `time`, or set same-day to info under lint with the reason.',
    }),
    (p) => ({
      message: `«${p.measure}» og «${p.other}» er begge ${p.day.nb}, med ${p.roles} i begge. ${p.reach.nb}`,
      hint: 'Flytt en av dem, gi begge et klokkeslett (`time`), eller sett same-day til info under lint med begrunnelse.',
    }),
  ),
  'check/limit-some-years': defineCode<Reached & { schoolYear: string; what: Expectation }>(
    'warning',
    (p) => ({
      message: `A limit does not hold in ${p.schoolYear}. ${p.what.en} ${p.reach.en}`,
      hint: 'Move one of the measures, or raise the limit.',
    }),
    (p) => ({
      message: `En grense holder ikke i ${p.schoolYear}. ${p.what.nb} ${p.reach.nb}`,
      hint: 'Flytt et av tiltakene, eller hev grensen.',
    }),
  ),
  'check/week-53': defineCode<OneMeasure & { parity: 'odd' | 'even' }>(
    'info',
    (p) => ({
      message: `“${p.measure}” is held in ${p.parity} weeks, and ${p.schoolYear} has a week 53: ${p.what.en}. ${p.reach.en}`,
      hint: 'Write “every second week” if the rhythm matters more than the week’s number.',
    }),
    (p) => ({
      message: `«${p.measure}» holdes i ${p.parity === 'odd' ? 'oddetallsuker' : 'partallsuker'}, og ${p.schoolYear} har en uke 53: ${p.what.nb}. ${p.reach.nb}`,
      hint: 'Skriv «annenhver uke» hvis takten er viktigere enn ukenummeret.',
    }),
  ),
  'check/feasibility-open': defineCode<{ measure: string; why: Expectation }>(
    'info',
    (p) => ({
      message: `Whether “${p.measure}” always finds its days could not be judged on any of the calendars tried: ${p.why.en}.`,
      hint: 'Give the calendars that have it with --calendar.',
    }),
    (p) => ({
      message: `Om «${p.measure}» alltid finner dagene sine, lot seg ikke avgjøre på noen av skolerutene som ble prøvd: ${p.why.nb}.`,
      hint: 'Oppgi skolerutene som har det, med --calendar.',
    }),
  ),
}
