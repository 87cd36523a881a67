import { capital, type MessagesOf, say } from '../../messages'
import { partsDa as parts } from './parts'

const bound = { first: 'Første', last: 'Sidste' }

/** Danish messages about school calendars. */
export const calendarDa: MessagesOf<'calendar'> = {
  'calendar/school-year-unreadable': (p) =>
    say(`»${p.schoolYear}« er ikke et skoleår.`, 'Skriv to år, der følger efter hinanden, for eksempel 2026-27.'),
  'calendar/school-day-outside': (p) =>
    say(
      `${bound[p.which]} skoledag, ${parts.day(p.date)}, ligger ikke i skoleåret ${p.schoolYear}.`,
      'Se på årstallet: et skoleår går fra 1. august til 31. juli.',
    ),
  'calendar/school-days-reversed': (p) =>
    say(
      `Sidste skoledag, ${parts.day(p.last)}, kommer ikke efter første skoledag, ${parts.day(p.first)}.`,
      'Byt om på de to datoer, eller ret den, der er forkert.',
    ),
  'calendar/school-day-free': (p) =>
    say(
      `${bound[p.which]} skoledag, ${parts.day(p.date)}, er en dag uden elever${parts.bracketed(p.cause)}.`,
      'Ret datoen, eller den ferie eller fridag, der dækker den.',
    ),
  'calendar/next-start-unusable': (p) =>
    say(
      `${capital(parts.day(p.date))} kan ikke være første skoledag i næste skoleår, så intet dateres efter den.`,
      'Skriv første skoledag i skoleåret efter dette, eller fjern nextSchoolYear.',
    ),
  'calendar/next-start-free': (p) =>
    say(`Næste skoleår skal begynde ${parts.day(p.date)}.`, 'Se på datoen: den ligger i en weekend.'),
  'calendar/time-zone-unknown': (p) =>
    say(
      `Der findes ingen tidszone »${p.timeZone}«; ${p.used} bruges.`,
      'Skriv et navn som Europe/Copenhagen, eller fjern linjen.',
    ),
  'calendar/breaks-overlap': (p) =>
    say(
      `»${p.title}« og »${p.other}« overlapper hinanden ${parts.days({ first: p.from, due: p.to })}.`,
      'Ret datoerne, så hver dag hører til én ferie.',
    ),
  'calendar/break-outside': (p) =>
    say(
      `»${p.title}« ligger uden for skoleåret ${p.schoolYear}: ${parts.days({ first: p.from, due: p.to })}.`,
      'Se på årstallet i begge datoer.',
    ),
  'calendar/break-clipped': (p) =>
    say(
      `»${p.title}« går ud over det, der er kendt af skoleåret ${p.schoolYear}; kun dagene inden for tæller.`,
      'Se på årstallet i begge datoer.',
    ),
  'calendar/term-bound-free': (p) =>
    say(
      `${p.term}. halvår skal ${p.which === 'first' ? 'begynde' : 'slutte'} ${parts.day(p.date)}, en dag uden elever${parts.bracketed(p.cause)}.`,
      'Find ud af, hvad af de to der gælder, og ret det andet.',
    ),
  'calendar/planning-day-outside': (p) =>
    say(
      `Planlægningsdagen ${parts.day(p.date)} ligger uden for det, der er kendt af skoleåret ${p.schoolYear}, og tæller ikke.`,
      'Se på årstallet. Planlægningsdage før næste skolestart står under nextSchoolYear, sammen med første skoledag.',
    ),
  'calendar/planning-day-on-bound': (p) =>
    say(
      `${capital(parts.day(p.date))} er både ${p.which === 'first' ? 'første' : 'sidste'} skoledag og planlægningsdag; den tæller som skoledag.`,
      'Fjern planlægningsdagen, eller ret skoledagen.',
    ),
  'calendar/planning-day-free': (p) =>
    say(
      `Planlægningsdagen ${parts.day(p.date)} er ikke en arbejdsdag${parts.bracketed(p.cause)}.`,
      'Se på dato og årstal; som det står, ventes personalet den dag.',
    ),
  'calendar/date-outside': (p) =>
    say(
      `»${p.title}« ${parts.day(p.date)} ligger uden for det, der er kendt af skoleåret ${p.schoolYear}, og er udeladt.`,
      'Se på årstallet, eller flyt den til den ferieplan, den hører til.',
    ),
  'calendar/date-twice': (p) =>
    say(`${capital(parts.day(p.date))} står to gange under »${p.title}«.`, 'Fjern den ene, eller ret datoen.'),
  'calendar/plan-unsorted': (p) =>
    say(
      `I planen »${p.title}« står ${parts.day(p.date)} efter ${parts.day(p.before)}; datoerne bruges i rækkefølge.`,
      'Se på årstallet i de to datoer, eller sæt dem i rækkefølge.',
    ),
  'calendar/day-off-weekend': (p) =>
    say(`»${p.title}« falder i en weekend: ${parts.day(p.date)}.`, 'Se på datoen, hvis det skulle være en skoledag.'),
  'calendar/holiday-elsewhere': (p) =>
    say(
      `Ferieplanen angiver »${p.title}« til ${parts.day(p.date)}, men i år falder den ${parts.day(p.actual)}.`,
      'Ret linjen, eller fjern den; helligdage behøver ikke at stå der.',
    ),
  'calendar/holidays-beside-country': (p) =>
    say(
      `\`holidays\` bruges ikke: helligdagene er dem, der gælder i ${p.country}${p.unknown.length > 0 ? `, hvor følgende ikke er helligdage: ${p.unknown.map(parts.day).join(', ')}` : ''}.`,
      'Fjern `holidays`; skriv andre fridage under daysOff.',
    ),
  'calendar/no-holidays': () =>
    say(
      'Ferieplanen har ingen helligdage: den nævner hverken et land eller nogen helligdag.',
      'Skriv `country: DK` (eller NO, SE, FI), eller angiv dem under `holidays`.',
    ),
  'calendar/weekday-contradicts': (p) =>
    say(
      `Ferieplanen siger ${parts.weekday(p.weekday)}, men datoen er ${parts.day(p.date)}; datoen gælder.`,
      `Ret det, der er forkert.${p.year === undefined ? '' : ` De passer sammen i ${p.year}.`}`,
    ),
  'calendar/week-contradicts': (p) =>
    say(
      `Ferieplanen siger uge ${p.stated.join(', ')} for »${p.title}«, men datoerne ligger i uge ${p.actual.join(', ')}; datoerne gælder.`,
      'Ret det, der er forkert.',
    ),
  'calendar/looks-copied': (p) =>
    say(
      `${p.contradictions} af ${p.statements} ugedage og uger passer ikke med datoerne, men passer i ${p.other}: dette ligner ferieplanen for ${p.other}, ikke ${p.schoolYear}.`,
      'Sammenlign alle datoer med ferieplanen for det rigtige år.',
    ),
  'calendar/source-of-another-year': (p) =>
    say(
      `Kildens adresse nævner ${p.found}, men ferieplanen gælder ${p.schoolYear}.`,
      'Se efter, at datoerne er fra det rigtige år.',
    ),
  'calendar/school-days-differ': (p) =>
    say(
      `Ferieplanen angiver ${p.stated} skoledage; datoerne giver ${p.computed}.`,
      'Se efter en fridag, der mangler eller er for meget. Offentliggjorte tal er nogle gange forkerte.',
    ),
  'calendar/month-differs': (p) =>
    say(
      `Ferieplanen angiver ${p.stated} ${p.stated === 1 ? 'skoledag' : 'skoledage'} i ${parts.month(p.month)}; datoerne giver ${p.computed}.`,
      'Se efter en fridag i den måned, der mangler eller er for meget.',
    ),
  'calendar/month-table-sum': (p) =>
    say(
      `Månederne giver tilsammen ${p.sum} skoledage, men ferieplanen angiver ${p.stated}.`,
      'Et af de angivne tal er forkert; sammenlign med kilden.',
    ),
  'calendar/title-of-another-year': (p) =>
    say(
      `Titlen nævner ${p.found}, men ferieplanen gælder ${p.schoolYear}.`,
      'Ret det, der er forkert, og se efter, at datoerne er fra det rigtige år.',
    ),
  'calendar/break-misses-easter': (p) =>
    say(
      `»${p.title}« ligger ikke omkring påsken, som i år er ${parts.day(p.easter)}.`,
      'Se på datoerne: påsken flytter sig, så datoer fra et andet år passer ikke.',
    ),
  'calendar/dates-of-another-year': (p) =>
    say(
      `${p.same} af ${p.compared} datoer er dag for dag de samme som i »${p.other}« (${p.otherYear}), hvor de falder på andre ugedage: dette ser kopieret ud.`,
      `Sammenlign alle datoer med den ferieplan, der er vedtaget for ${p.schoolYear}.`,
    ),
}
