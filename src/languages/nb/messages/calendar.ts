import { capital, type MessagesOf, say } from '../../messages'
import { partsNb as parts } from './parts'

/** Bokmål messages about school calendars. */
export const calendarNb: MessagesOf<'calendar'> = {
  'calendar/school-year-unreadable': (p) =>
    say(`«${p.schoolYear}» er ikke et skoleår.`, 'Skriv to år som følger etter hverandre, for eksempel 2026-27.'),
  'calendar/school-day-outside': (p) =>
    say(
      `${p.which === 'first' ? 'Første' : 'Siste'} skoledag, ${parts.day(p.date)}, ligger ikke i skoleåret ${p.schoolYear}.`,
      'Se på årstallet: et skoleår går fra 1. august til 31. juli.',
    ),
  'calendar/school-days-reversed': (p) =>
    say(
      `Siste skoledag, ${parts.day(p.last)}, kommer ikke etter første skoledag, ${parts.day(p.first)}.`,
      'Bytt om de to datoene, eller rett den som er feil.',
    ),
  'calendar/school-day-free': (p) =>
    say(
      `${p.which === 'first' ? 'Første' : 'Siste'} skoledag, ${parts.day(p.date)}, er en dag uten elever${parts.bracketed(p.cause)}.`,
      'Rett datoen, eller ferien eller fridagen som dekker den.',
    ),
  'calendar/next-start-unusable': (p) =>
    say(
      `${capital(parts.day(p.date))} kan ikke være første skoledag i neste skoleår, så ingenting dateres etter den.`,
      'Skriv første skoledag i skoleåret etter dette, eller ta bort nextSchoolYear.',
    ),
  'calendar/next-start-free': (p) =>
    say(`Neste skoleår skal begynne ${parts.day(p.date)}.`, 'Se på datoen: det er en helgedag.'),
  'calendar/time-zone-unknown': (p) =>
    say(
      `Det finnes ingen tidssone «${p.timeZone}»; ${p.used} brukes.`,
      'Skriv et navn som Europe/Oslo, eller ta bort linjen.',
    ),
  'calendar/breaks-overlap': (p) =>
    say(
      `«${p.title}» og «${p.other}» overlapper ${parts.days({ first: p.from, due: p.to })}.`,
      'Rett datoene slik at hver dag hører til én ferie.',
    ),
  'calendar/break-outside': (p) =>
    say(
      `«${p.title}» ligger utenfor skoleåret ${p.schoolYear}: ${parts.days({ first: p.from, due: p.to })}.`,
      'Se på årstallet i begge datoene.',
    ),
  'calendar/break-clipped': (p) =>
    say(
      `«${p.title}» går ut over det som er kjent av skoleåret ${p.schoolYear}; bare dagene innenfor teller.`,
      'Se på årstallet i begge datoene.',
    ),
  'calendar/term-bound-free': (p) =>
    say(
      `${p.term}. termin skal ${p.which === 'first' ? 'begynne' : 'slutte'} ${parts.day(p.date)}, en dag uten elever${parts.bracketed(p.cause)}.`,
      'Finn ut hvilken av de to som gjelder, og rett den andre.',
    ),
  'calendar/planning-day-outside': (p) =>
    say(
      `Planleggingsdagen ${parts.day(p.date)} ligger utenfor det som er kjent av skoleåret ${p.schoolYear} og teller ikke.`,
      'Se på årstallet. Planleggingsdager før neste skolestart står under nextSchoolYear, sammen med første skoledag.',
    ),
  'calendar/planning-day-on-bound': (p) =>
    say(
      `${capital(parts.day(p.date))} er både ${p.which === 'first' ? 'første' : 'siste'} skoledag og planleggingsdag; den teller som skoledag.`,
      'Ta bort planleggingsdagen, eller rett skoledagen.',
    ),
  'calendar/planning-day-free': (p) =>
    say(
      `Planleggingsdagen ${parts.day(p.date)} er ingen arbeidsdag${parts.bracketed(p.cause)}.`,
      'Se på dato og årstall; slik det står, ventes de ansatte den dagen.',
    ),
  'calendar/date-outside': (p) =>
    say(
      `«${p.title}» ${parts.day(p.date)} ligger utenfor det som er kjent av skoleåret ${p.schoolYear} og er utelatt.`,
      'Se på årstallet, eller flytt den til skoleruten den hører til.',
    ),
  'calendar/date-twice': (p) =>
    say(`${capital(parts.day(p.date))} står to ganger under «${p.title}».`, 'Ta bort den ene, eller rett datoen.'),
  'calendar/plan-unsorted': (p) =>
    say(
      `I planen «${p.title}» står ${parts.day(p.date)} etter ${parts.day(p.before)}; datoene brukes i rekkefølge.`,
      'Se på årstallet i de to datoene, eller sett dem i rekkefølge.',
    ),
  'calendar/day-off-weekend': (p) =>
    say(`«${p.title}» faller i en helg: ${parts.day(p.date)}.`, 'Se på datoen hvis det skulle være en skoledag.'),
  'calendar/holiday-elsewhere': (p) =>
    say(
      `Skoleruten oppgir «${p.title}» som ${parts.day(p.date)}, men i år er den ${parts.day(p.actual)}.`,
      'Rett linjen eller ta den bort; helligdager trenger ikke å stå der.',
    ),
  'calendar/holidays-beside-country': (p) =>
    say(
      `\`holidays\` brukes ikke: helligdagene er de i ${p.country}${p.unknown.length > 0 ? `, som ikke har ${p.unknown.map(parts.day).join(', ')}` : ''}.`,
      'Ta bort `holidays`; skriv andre fridager under daysOff.',
    ),
  'calendar/no-holidays': () =>
    say(
      'Skoleruten har ingen helligdager: den nevner verken land eller noen helligdag.',
      'Skriv `country: NO` (eller SE, DK, FI), eller list dem under `holidays`.',
    ),
  'calendar/weekday-contradicts': (p) =>
    say(
      `Skoleruten sier ${parts.weekday(p.weekday)}, men datoen er ${parts.day(p.date)}; datoen gjelder.`,
      `Rett den som er feil.${p.year === undefined ? '' : ` De stemmer i ${p.year}.`}`,
    ),
  'calendar/week-contradicts': (p) =>
    say(
      `Skoleruten sier uke ${p.stated.join(', ')} for «${p.title}», men datoene ligger i uke ${p.actual.join(', ')}; datoene gjelder.`,
      'Rett den som er feil.',
    ),
  'calendar/looks-copied': (p) =>
    say(
      `${p.contradictions} av ${p.statements} ukedager og uker stemmer ikke med datoene, men passer i ${p.other}: dette ligner skoleruten for ${p.other}, ikke ${p.schoolYear}.`,
      'Se over alle datoene mot skoleruten for riktig år.',
    ),
  'calendar/source-of-another-year': (p) =>
    say(
      `Adressen til kilden nevner ${p.found}, men skoleruten gjelder ${p.schoolYear}.`,
      'Se etter at datoene er fra riktig år.',
    ),
  'calendar/school-days-differ': (p) =>
    say(
      `Skoleruten oppgir ${p.stated} skoledager; datoene gir ${p.computed}.`,
      'Se etter en fridag som mangler eller er for mye. Oppgitte tall er noen ganger feil.',
    ),
  'calendar/month-differs': (p) =>
    say(
      `Skoleruten oppgir ${p.stated} ${p.stated === 1 ? 'skoledag' : 'skoledager'} i ${parts.month(p.month)}; datoene gir ${p.computed}.`,
      'Se etter en fridag i den måneden som mangler eller er for mye.',
    ),
  'calendar/month-table-sum': (p) =>
    say(
      `Månedene gir til sammen ${p.sum} skoledager, men skoleruten oppgir ${p.stated}.`,
      'Ett av de oppgitte tallene er feil; sammenlign med kilden.',
    ),
  'calendar/title-of-another-year': (p) =>
    say(
      `Tittelen nevner ${p.found}, men skoleruten gjelder ${p.schoolYear}.`,
      'Rett den som er feil, og se etter at datoene er fra riktig år.',
    ),
  'calendar/break-misses-easter': (p) =>
    say(
      `«${p.title}» ligger ikke ved påsken, som i år er ${parts.day(p.easter)}.`,
      'Se på datoene: påsken flytter seg, så datoene fra et annet år passer ikke.',
    ),
  'calendar/dates-of-another-year': (p) =>
    say(
      `${p.same} av ${p.compared} datoer er dag for dag de samme som i «${p.other}» (${p.otherYear}), der de faller på andre ukedager: dette ser kopiert ut.`,
      `Se over alle datoene mot skoleruten som er vedtatt for ${p.schoolYear}.`,
    ),
}
