import { defineCode } from '../diagnostics/define-codes'
import { decisionTable } from './decision-codes'

/** The diagnostics of `expand`: what a wheel's timings meet on a calendar. Dates in the parameters are written out per language. */
export const expandCodes = {
  'expand/anchor-unknown': defineCode(
    'info',
    ({ anchor }: { anchor: string }) => ({
      message: `The calendar does not have “${anchor}”, so what hangs on it has no date yet.`,
      hint: `Add “${anchor}” to the calendar under \`events\` when the date is known.`,
    }),
    ({ anchor }) => ({
      message: `Skoleruten har ikke «${anchor}», så det som henger på den, har ingen dato ennå.`,
      hint: `Legg «${anchor}» inn i skoleruten under \`events\` når datoen er kjent.`,
    }),
  ),
  'expand/which-one': defineCode(
    'info',
    ({ anchor, count }: { anchor: string; count: number }) => ({
      message: `The calendar has “${anchor}” ${count} times, and the words do not say which.`,
      hint: 'Say the first, the last, or in which month.',
    }),
    ({ anchor, count }) => ({
      message: `Skoleruten har «${anchor}» ${count} ganger, og det står ikke hvilken det gjelder.`,
      hint: 'Skriv den første, den siste, eller i hvilken måned.',
    }),
  ),
  'expand/no-common-day': defineCode(
    'warning',
    () => ({
      message: 'The times it names have no day in common on this calendar.',
      hint: 'Write one of them, or check the dates of the break or event.',
    }),
    () => ({
      message: 'Tidene som er nevnt, har ingen felles dag på denne skoleruten.',
      hint: 'Skriv bare den ene, eller se etter datoene for ferien eller hendelsen.',
    }),
  ),
  'expand/next-year-unknown': defineCode(
    'info',
    () => ({
      message: 'This reaches into the next school year, whose start the calendar does not know yet.',
      hint: 'Add `nextSchoolYear: { firstSchoolDay: … }` to the calendar when it is published.',
    }),
    () => ({
      message: 'Dette går inn i neste skoleår, og skoleruten kjenner ikke skolestarten ennå.',
      hint: 'Legg `nextSchoolYear: { firstSchoolDay: … }` inn i skoleruten når den er vedtatt.',
    }),
  ),
  'expand/plan-missing': defineCode(
    'warning',
    ({ plan }: { plan: string }) => ({
      message: `The dates come from the plan “${plan}”, which the calendar does not have.`,
      hint: `Add it to the calendar: \`plans: { ${plan}: { title: …, dates: […] } }\`.`,
    }),
    ({ plan }) => ({
      message: `Datoene skal komme fra planen «${plan}», som ikke ligger i skoleruten.`,
      hint: `Legg den inn i skoleruten: \`plans: { ${plan}: { title: …, dates: […] } }\`.`,
    }),
  ),
  'expand/interval-unspecified': defineCode(
    'info',
    ({ usesDefault }: { usesDefault: boolean }) => ({
      message: usesDefault
        ? "How often was never said; the measure's `default` is used."
        : 'How often was never said, so there are no dates.',
      hint: usesDefault
        ? 'Write the interval in `when` once it is decided.'
        : 'Write an interval such as “every 4 weeks”, or give the measure a `default`.',
    }),
    ({ usesDefault }) => ({
      message: usesDefault
        ? 'Hvor ofte er ikke sagt; tiltakets `default` er brukt.'
        : 'Hvor ofte er ikke sagt, så det blir ingen datoer.',
      hint: usesDefault
        ? 'Skriv hvor ofte i `when` når det er bestemt.'
        : 'Skriv for eksempel «hver 4. uke», eller gi tiltaket en `default`.',
    }),
  ),
  'expand/weekday-contradicts': defineCode(
    'warning',
    (p: Contradiction) => ({
      message: `${p.dateEn} is not a ${p.saidEn}.${p.year ? ` It was in ${p.year}.` : ''}`,
      hint: contradictionHint(p, 'en'),
    }),
    (p) => ({
      message: `${p.dateNb} er ikke en ${p.saidNb}.${p.year ? ` Det stemte i ${p.year}.` : ''}`,
      hint: contradictionHint(p, 'nb'),
    }),
  ),
  'expand/week-contradicts': defineCode(
    'warning',
    (p: Contradiction) => ({
      message: `${p.dateEn} does not lie in ${p.saidEn}.${p.year ? ` It did in ${p.year}.` : ''}`,
      hint: contradictionHint(p, 'en'),
    }),
    (p) => ({
      message: `${p.dateNb} ligger ikke i ${p.saidNb}.${p.year ? ` Det stemte i ${p.year}.` : ''}`,
      hint: contradictionHint(p, 'nb'),
    }),
  ),
  'expand/copied-from-another-year': defineCode(
    'warning',
    ({ schoolYear, rows, of, now }: { schoolYear: string; rows: number; of: number; now: string }) => ({
      message: `This looks like the plan for ${schoolYear}: ${rows} of ${of} dates with a weekday or a week number agree with that year and not with ${now}.`,
      hint: `Go through the dates, or write weeks and weekdays instead of dates.`,
    }),
    ({ schoolYear, rows, of, now }) => ({
      message: `Dette ser ut som planen for ${schoolYear}: ${rows} av ${of} datoer med ukedag eller ukenummer stemmer med det året og ikke med ${now}.`,
      hint: `Gå gjennom datoene, eller skriv uker og ukedager i stedet for datoer.`,
    }),
  ),
  'expand/outside-school-year': defineCode(
    'warning',
    ({ whenEn, schoolYear }: { whenEn: string; whenNb: string; schoolYear: string }) => ({
      message: `${whenEn} lies outside ${schoolYear}, the only year this calendar knows.`,
      hint: 'Leave the year out to have it every year, or use the calendar of that year.',
    }),
    ({ whenNb, schoolYear }) => ({
      message: `${whenNb} ligger utenfor ${schoolYear}, det eneste året skoleruten kjenner.`,
      hint: 'Ta bort årstallet hvis det gjelder hvert år, eller bruk skoleruten for det året.',
    }),
  ),
  'expand/no-such-date': defineCode(
    'warning',
    ({ dateEn }: { dateEn: string; dateNb: string }) => ({
      message: `There is no ${dateEn}.`,
      hint: 'Write a day or week that exists in this school year.',
    }),
    ({ dateNb }) => ({
      message: `${dateNb} finnes ikke.`,
      hint: 'Skriv en dag eller uke som finnes dette skoleåret.',
    }),
  ),
  'expand/month-missing': defineCode(
    'error',
    ({ day }: { day: number }) => ({
      message: `The ${day}. of which month is not said.`,
      hint: 'Write the month, or put the measure under a month with `in`.',
    }),
    ({ day }) => ({
      message: `Det står ikke hvilken måned den ${day}. er i.`,
      hint: 'Skriv måneden, eller sett tiltaket under en måned med `in`.',
    }),
  ),
  'expand/empty-range': defineCode(
    'error',
    ({ fromEn, toEn }: { fromEn: string; toEn: string; fromNb: string; toNb: string }) => ({
      message: `The period starts on ${fromEn}, after its end on ${toEn}.`,
      hint: 'Put the earlier bound first.',
    }),
    ({ fromNb, toNb }) => ({
      message: `Perioden starter ${fromNb}, etter at den slutter ${toNb}.`,
      hint: 'Sett den tidligste grensen først.',
    }),
  ),
  'expand/period-unknown': defineCode(
    'error',
    ({ period }: { period: string }) => ({
      message: `The wheel has no period “${period}”.`,
      hint: 'Use the id of one of the wheel’s `periods`, or add it there.',
    }),
    ({ period }) => ({
      message: `Årshjulet har ingen periode «${period}».`,
      hint: 'Bruk id-en til en av periodene under `periods`, eller legg den til der.',
    }),
  ),
  'expand/not-a-school-day': defineCode(
    'warning',
    ({ dateEn, causeEn }: { dateEn: string; dateNb: string; causeEn: string; causeNb: string }) => ({
      message: `${dateEn} cannot be used (${causeEn}). The date is kept as it is.`,
      hint: 'Choose another day, or say with `roll: following`, `preceding` or `nearest` where it shall move.',
    }),
    ({ dateNb, causeNb }) => ({
      message: `${dateNb} kan ikke brukes (${causeNb}). Datoen er ikke flyttet.`,
      hint: 'Velg en annen dag, eller si med `roll: following`, `preceding` eller `nearest` hvor den skal flyttes.',
    }),
  ),
  'expand/window-lost-to-break': defineCode(
    'warning',
    ({ whenEn, causeEn }: { whenEn: string; whenNb: string; causeEn: string; causeNb: string }) => ({
      message: `${whenEn} has no day that can be used (${causeEn}).`,
      hint: 'Choose other days; nothing is moved by itself.',
    }),
    ({ whenNb, causeNb }) => ({
      message: `${whenNb} har ingen dag som kan brukes (${causeNb}).`,
      hint: 'Velg andre dager; ingenting flyttes av seg selv.',
    }),
  ),
  'expand/collision': defineCode(
    'warning',
    ({ weekEn, causeEn }: { weekEn: string; weekNb: string; causeEn: string; causeNb: string }) => ({
      message: `This names ${weekEn}, which has no school days (${causeEn}).`,
      hint: 'Choose another week; nothing is moved by itself.',
    }),
    ({ weekNb, causeNb }) => ({
      message: `Her står ${weekNb}, som ikke har skoledager (${causeNb}).`,
      hint: 'Velg en annen uke; ingenting flyttes av seg selv.',
    }),
  ),
  'expand/nothing-in-period': defineCode(
    'warning',
    () => ({
      message: 'No occurrence falls inside the period this stands under.',
      hint: 'Widen `in`, or change how often it is.',
    }),
    () => ({
      message: 'Ingen gang faller innenfor perioden dette står under.',
      hint: 'Utvid `in`, eller endre hvor ofte det er.',
    }),
  ),
  'expand/rrule-refused': defineCode(
    'error',
    ({ rule, part }: { rule: string; part: string }) => ({
      message: `The rule “${rule}” is not used: ${part}.`,
      hint: 'See docs/timing.md for what a rule may say.',
    }),
    ({ rule, part }) => ({
      message: `Regelen «${rule}» er ikke brukt: ${part}.`,
      hint: 'Se docs/timing.md for hva en regel kan inneholde.',
    }),
  ),
  ...decisionTable,
} as const

/** A weekday or week that a phrase says of a date that has another. */
export interface Contradiction {
  readonly dateEn: string
  readonly dateNb: string
  readonly saidEn: string
  readonly saidNb: string
  /** The nearest civil year in which they agree. */
  readonly year?: number
  readonly proposalEn?: string
  readonly proposalNb?: string
}

function contradictionHint(p: Contradiction, language: 'en' | 'nb'): string {
  if (language === 'en') {
    return p.proposalEn
      ? `The date is used. Did you mean ${p.proposalEn}?`
      : 'The date is used; correct one of the two.'
  }
  return p.proposalNb ? `Datoen gjelder. Mente du ${p.proposalNb}?` : 'Datoen gjelder; rett en av de to.'
}
