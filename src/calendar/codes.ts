import type { Weekday } from '../date/day'
import { defineCode } from '../diagnostics/define-codes'
import { describeDay, weekdayName } from '../timing/describe-day'
import { otherYearTable } from './other-year-codes'

const en = (date: string) => describeDay(date, 'en')
const nb = (date: string) => describeDay(date, 'nb')

/** Everything building and checking a school calendar can report. Dates in parameters are `YYYY-MM-DD`. */
export const calendarCodes = {
  ...otherYearTable,
  'calendar/school-year-unreadable': defineCode<{ schoolYear: string }>(
    'error',
    (p) => ({
      message: `“${p.schoolYear}” is no school year.`,
      hint: 'Write two years that follow each other, such as 2026-27.',
    }),
    (p) => ({
      message: `«${p.schoolYear}» er ikke et skoleår.`,
      hint: 'Skriv to år som følger etter hverandre, for eksempel 2026-27.',
    }),
  ),
  'calendar/school-day-outside': defineCode<{ which: 'first' | 'last'; date: string; schoolYear: string }>(
    'error',
    (p) => ({
      message: `The ${p.which} school day, ${en(p.date)}, is not in the school year ${p.schoolYear}.`,
      hint: 'Check the year: a school year runs from 1 August to 31 July.',
    }),
    (p) => ({
      message: `${p.which === 'first' ? 'Første' : 'Siste'} skoledag, ${nb(p.date)}, ligger ikke i skoleåret ${p.schoolYear}.`,
      hint: 'Se på årstallet: et skoleår går fra 1. august til 31. juli.',
    }),
  ),
  'calendar/school-days-reversed': defineCode<{ first: string; last: string }>(
    'error',
    (p) => ({
      message: `The last school day, ${en(p.last)}, does not come after the first, ${en(p.first)}.`,
      hint: 'Swap the two dates, or correct the wrong one.',
    }),
    (p) => ({
      message: `Siste skoledag, ${nb(p.last)}, kommer ikke etter første skoledag, ${nb(p.first)}.`,
      hint: 'Bytt om de to datoene, eller rett den som er feil.',
    }),
  ),
  'calendar/school-day-free': defineCode<{ which: 'first' | 'last'; date: string; cause: string }>(
    'error',
    (p) => ({
      message: `The ${p.which} school day, ${en(p.date)}, is a day without pupils${cause(p.cause)}.`,
      hint: 'Correct the date, or the break or day off that covers it.',
    }),
    (p) => ({
      message: `${p.which === 'first' ? 'Første' : 'Siste'} skoledag, ${nb(p.date)}, er en dag uten elever${cause(p.cause)}.`,
      hint: 'Rett datoen, eller ferien eller fridagen som dekker den.',
    }),
  ),
  'calendar/next-start-unusable': defineCode<{ date: string }>(
    'error',
    (p) => ({
      message: `${en(p.date)} cannot be the next school year's first day, so nothing is dated by it.`,
      hint: 'Write the first school day of the school year after this one, or remove nextSchoolYear.',
    }),
    (p) => ({
      message: `${nb(p.date)} kan ikke være første skoledag i neste skoleår, så ingenting dateres etter den.`,
      hint: 'Skriv første skoledag i skoleåret etter dette, eller ta bort nextSchoolYear.',
    }),
  ),
  'calendar/next-start-free': defineCode<{ date: string }>(
    'warning',
    (p) => ({
      message: `The next school year is said to start on ${en(p.date)}.`,
      hint: 'Check the date: that is a weekend.',
    }),
    (p) => ({ message: `Neste skoleår skal begynne ${nb(p.date)}.`, hint: 'Se på datoen: det er en helgedag.' }),
  ),
  'calendar/time-zone-unknown': defineCode<{ timeZone: string; used: string }>(
    'error',
    (p) => ({
      message: `There is no time zone “${p.timeZone}”; ${p.used} is used.`,
      hint: 'Write a name such as Europe/Oslo, or leave the line out.',
    }),
    (p) => ({
      message: `Det finnes ingen tidssone «${p.timeZone}»; ${p.used} brukes.`,
      hint: 'Skriv et navn som Europe/Oslo, eller ta bort linjen.',
    }),
  ),
  'calendar/breaks-overlap': defineCode<{ title: string; other: string; from: string; to: string }>(
    'error',
    (p) => ({
      message: `“${p.title}” and “${p.other}” overlap${range(p.from, p.to, en)}.`,
      hint: 'Correct the dates so that each day belongs to one break.',
    }),
    (p) => ({
      message: `«${p.title}» og «${p.other}» overlapper${range(p.from, p.to, nb)}.`,
      hint: 'Rett datoene slik at hver dag hører til én ferie.',
    }),
  ),
  'calendar/break-outside': defineCode<{ title: string; from: string; to: string; schoolYear: string }>(
    'error',
    (p) => ({
      message: `“${p.title}” lies outside the school year ${p.schoolYear}:${range(p.from, p.to, en)}.`,
      hint: 'Check the year of both dates.',
    }),
    (p) => ({
      message: `«${p.title}» ligger utenfor skoleåret ${p.schoolYear}:${range(p.from, p.to, nb)}.`,
      hint: 'Se på årstallet i begge datoene.',
    }),
  ),
  'calendar/break-clipped': defineCode<{ title: string; schoolYear: string }>(
    'warning',
    (p) => ({
      message: `“${p.title}” reaches outside what is known of the school year ${p.schoolYear}; only the days inside count.`,
      hint: 'Check the year of both dates.',
    }),
    (p) => ({
      message: `«${p.title}» går ut over det som er kjent av skoleåret ${p.schoolYear}; bare dagene innenfor teller.`,
      hint: 'Se på årstallet i begge datoene.',
    }),
  ),
  'calendar/term-bound-free': defineCode<{ which: 'first' | 'last'; term: 1 | 2; date: string; cause: string }>(
    'warning',
    (p) => ({
      message: `Term ${p.term} is said to ${p.which === 'first' ? 'start' : 'end'} on ${en(p.date)}, a day without pupils${cause(p.cause)}.`,
      hint: 'Ask which of the two is meant, and correct the other.',
    }),
    (p) => ({
      message: `${p.term}. termin skal ${p.which === 'first' ? 'begynne' : 'slutte'} ${nb(p.date)}, en dag uten elever${cause(p.cause)}.`,
      hint: 'Finn ut hvilken av de to som gjelder, og rett den andre.',
    }),
  ),
  'calendar/planning-day-outside': defineCode<{ date: string; schoolYear: string }>(
    'warning',
    (p) => ({
      message: `The planning day ${en(p.date)} lies outside what is known of the school year ${p.schoolYear} and counts nothing.`,
      hint: 'Check the year. Planning days before the next school start go under nextSchoolYear, with its first school day.',
    }),
    (p) => ({
      message: `Planleggingsdagen ${nb(p.date)} ligger utenfor det som er kjent av skoleåret ${p.schoolYear} og teller ikke.`,
      hint: 'Se på årstallet. Planleggingsdager før neste skolestart står under nextSchoolYear, sammen med første skoledag.',
    }),
  ),
  'calendar/planning-day-on-bound': defineCode<{ which: 'first' | 'last'; date: string }>(
    'warning',
    (p) => ({
      message: `${en(p.date)} is both the ${p.which} school day and a planning day; it counts as a school day.`,
      hint: 'Remove the planning day, or correct the school day.',
    }),
    (p) => ({
      message: `${nb(p.date)} er både ${p.which === 'first' ? 'første' : 'siste'} skoledag og planleggingsdag; den teller som skoledag.`,
      hint: 'Ta bort planleggingsdagen, eller rett skoledagen.',
    }),
  ),
  'calendar/planning-day-free': defineCode<{ date: string; cause: string }>(
    'warning',
    (p) => ({
      message: `The planning day ${en(p.date)} is no working day${cause(p.cause)}.`,
      hint: 'Check date and year; as it stands, staff are expected that day.',
    }),
    (p) => ({
      message: `Planleggingsdagen ${nb(p.date)} er ingen arbeidsdag${cause(p.cause)}.`,
      hint: 'Se på dato og årstall; slik det står, ventes de ansatte den dagen.',
    }),
  ),
  'calendar/date-outside': defineCode<{ title: string; date: string; schoolYear: string }>(
    'warning',
    (p) => ({
      message: `“${p.title}” on ${en(p.date)} lies outside what is known of the school year ${p.schoolYear} and is left out.`,
      hint: 'Check the year, or move it to the calendar it belongs to.',
    }),
    (p) => ({
      message: `«${p.title}» ${nb(p.date)} ligger utenfor det som er kjent av skoleåret ${p.schoolYear} og er utelatt.`,
      hint: 'Se på årstallet, eller flytt den til skoleruten den hører til.',
    }),
  ),
  'calendar/date-twice': defineCode<{ title: string; date: string }>(
    'warning',
    (p) => ({
      message: `${en(p.date)} stands twice under “${p.title}”.`,
      hint: 'Remove one of them, or correct its date.',
    }),
    (p) => ({
      message: `${nb(p.date)} står to ganger under «${p.title}».`,
      hint: 'Ta bort den ene, eller rett datoen.',
    }),
  ),
  'calendar/plan-unsorted': defineCode<{ title: string; date: string; before: string }>(
    'warning',
    (p) => ({
      message: `In the plan “${p.title}” ${en(p.date)} stands after ${en(p.before)}; the dates are used in order.`,
      hint: 'Check the year of the two dates, or put them in order.',
    }),
    (p) => ({
      message: `I planen «${p.title}» står ${nb(p.date)} etter ${nb(p.before)}; datoene brukes i rekkefølge.`,
      hint: 'Se på årstallet i de to datoene, eller sett dem i rekkefølge.',
    }),
  ),
  'calendar/day-off-weekend': defineCode<{ title: string; date: string }>(
    'info',
    (p) => ({
      message: `“${p.title}” falls on a weekend: ${en(p.date)}.`,
      hint: 'Check the date if a school day was meant.',
    }),
    (p) => ({
      message: `«${p.title}» faller i en helg: ${nb(p.date)}.`,
      hint: 'Se på datoen hvis det skulle være en skoledag.',
    }),
  ),
  'calendar/holiday-elsewhere': defineCode<{ title: string; date: string; actual: string }>(
    'warning',
    (p) => ({
      message: `The calendar gives “${p.title}” as ${en(p.date)}, but this year it is ${en(p.actual)}.`,
      hint: 'Correct or remove the line; public holidays need not be listed.',
    }),
    (p) => ({
      message: `Skoleruten oppgir «${p.title}» som ${nb(p.date)}, men i år er den ${nb(p.actual)}.`,
      hint: 'Rett linjen eller ta den bort; helligdager trenger ikke å stå der.',
    }),
  ),
  'calendar/holidays-beside-country': defineCode<{ country: string; unknown: readonly string[] }>(
    'warning',
    (p) => ({
      message: `\`holidays\` is not used: the public holidays are those of ${p.country}${listed(p.unknown, ', which does not have', en)}.`,
      hint: 'Remove `holidays`; write further free days under daysOff.',
    }),
    (p) => ({
      message: `\`holidays\` brukes ikke: helligdagene er de i ${p.country}${listed(p.unknown, ', som ikke har', nb)}.`,
      hint: 'Ta bort `holidays`; skriv andre fridager under daysOff.',
    }),
  ),
  'calendar/no-holidays': defineCode<Record<never, never>>(
    'info',
    () => ({
      message: 'The calendar has no public holidays: it names neither a country nor any holiday.',
      hint: 'Write `country: NO` (or SE, DK, FI), or list them under `holidays`.',
    }),
    () => ({
      message: 'Skoleruten har ingen helligdager: den nevner verken land eller noen helligdag.',
      hint: 'Skriv `country: NO` (eller SE, DK, FI), eller list dem under `holidays`.',
    }),
  ),
  'calendar/weekday-contradicts': defineCode<{ date: string; weekday: Weekday; year?: number }>(
    'warning',
    (p) => ({
      message: `The calendar says ${weekdayName(p.weekday, 'en')}, but the date is ${en(p.date)}; the date counts.`,
      hint: `Correct the one that is wrong.${p.year === undefined ? '' : ` They agree in ${p.year}.`}`,
    }),
    (p) => ({
      message: `Skoleruten sier ${weekdayName(p.weekday, 'nb')}, men datoen er ${nb(p.date)}; datoen gjelder.`,
      hint: `Rett den som er feil.${p.year === undefined ? '' : ` De stemmer i ${p.year}.`}`,
    }),
  ),
  'calendar/week-contradicts': defineCode<{ title: string; stated: readonly number[]; actual: readonly number[] }>(
    'warning',
    (p) => ({
      message: `The calendar says week ${p.stated.join(', ')} for “${p.title}”, but its dates lie in week ${p.actual.join(', ')}; the dates count.`,
      hint: 'Correct the one that is wrong.',
    }),
    (p) => ({
      message: `Skoleruten sier uke ${p.stated.join(', ')} for «${p.title}», men datoene ligger i uke ${p.actual.join(', ')}; datoene gjelder.`,
      hint: 'Rett den som er feil.',
    }),
  ),
  'calendar/looks-copied': defineCode<{
    schoolYear: string
    other: string
    contradictions: number
    statements: number
  }>(
    'warning',
    (p) => ({
      message: `${p.contradictions} of ${p.statements} weekdays and weeks contradict their dates, and they fit ${p.other}: this looks like the calendar of ${p.other}, not ${p.schoolYear}.`,
      hint: 'Check every date against the calendar of the right year.',
    }),
    (p) => ({
      message: `${p.contradictions} av ${p.statements} ukedager og uker stemmer ikke med datoene, men passer i ${p.other}: dette ligner skoleruten for ${p.other}, ikke ${p.schoolYear}.`,
      hint: 'Se over alle datoene mot skoleruten for riktig år.',
    }),
  ),
  'calendar/source-of-another-year': defineCode<{ found: string; schoolYear: string }>(
    'warning',
    (p) => ({
      message: `The source's address names ${p.found}, but the calendar is for ${p.schoolYear}.`,
      hint: 'Check that the dates come from the right year.',
    }),
    (p) => ({
      message: `Adressen til kilden nevner ${p.found}, men skoleruten gjelder ${p.schoolYear}.`,
      hint: 'Se etter at datoene er fra riktig år.',
    }),
  ),
  'calendar/school-days-differ': defineCode<{ stated: number; computed: number }>(
    'warning',
    (p) => ({
      message: `The calendar states ${p.stated} school days; its dates give ${p.computed}.`,
      hint: 'Look for a day off that is missing or too many. Published numbers are sometimes wrong.',
    }),
    (p) => ({
      message: `Skoleruten oppgir ${p.stated} skoledager; datoene gir ${p.computed}.`,
      hint: 'Se etter en fridag som mangler eller er for mye. Oppgitte tall er noen ganger feil.',
    }),
  ),
  'calendar/month-differs': defineCode<{ en: string; nb: string; stated: number; computed: number }>(
    'warning',
    (p) => ({
      message: `The calendar states ${days(p.stated, 'en')} in ${p.en}; its dates give ${p.computed}.`,
      hint: 'Look for a day off in that month that is missing or too many.',
    }),
    (p) => ({
      message: `Skoleruten oppgir ${days(p.stated, 'nb')} i ${p.nb}; datoene gir ${p.computed}.`,
      hint: 'Se etter en fridag i den måneden som mangler eller er for mye.',
    }),
  ),
  'calendar/month-table-sum': defineCode<{ sum: number; stated: number }>(
    'warning',
    (p) => ({
      message: `The months add up to ${p.sum} school days, but the calendar states ${p.stated}.`,
      hint: 'One of the printed numbers is wrong; compare them with the publication.',
    }),
    (p) => ({
      message: `Månedene gir til sammen ${p.sum} skoledager, men skoleruten oppgir ${p.stated}.`,
      hint: 'Ett av de oppgitte tallene er feil; sammenlign med kilden.',
    }),
  ),
}

function cause(name: string): string {
  return name && ` (${name})`
}

function range(from: string, to: string, print: (date: string) => string): string {
  return from === to ? ` ${print(from)}` : ` ${print(from)} – ${print(to)}`
}

function listed(dates: readonly string[], lead: string, print: (date: string) => string): string {
  return dates.length > 0 ? `${lead} ${dates.map(print).join(', ')}` : ''
}

function days(count: number, language: 'en' | 'nb'): string {
  if (language === 'nb') return `${count} ${count === 1 ? 'skoledag' : 'skoledager'}`
  return `${count} school ${count === 1 ? 'day' : 'days'}`
}
