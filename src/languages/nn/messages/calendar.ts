import { capital, type MessagesOf, say } from '../../messages'
import { partsNn as parts } from './parts'

const bound = { first: 'Første', last: 'Siste' }

/** Nynorsk messages about school calendars. */
export const calendarNn: MessagesOf<'calendar'> = {
  'calendar/school-year-unreadable': (p) =>
    say(`«${p.schoolYear}» er ikkje eit skuleår.`, 'Skriv to år som følgjer etter kvarandre, til dømes 2026-27.'),
  'calendar/school-day-outside': (p) =>
    say(
      `${bound[p.which]} skuledag, ${parts.day(p.date)}, ligg ikkje i skuleåret ${p.schoolYear}.`,
      'Sjå på årstalet: eit skuleår går frå 1. august til 31. juli.',
    ),
  'calendar/school-days-reversed': (p) =>
    say(
      `Siste skuledag, ${parts.day(p.last)}, kjem ikkje etter første skuledag, ${parts.day(p.first)}.`,
      'Byt om dei to datoane, eller rett den som er feil.',
    ),
  'calendar/school-day-free': (p) =>
    say(
      `${bound[p.which]} skuledag, ${parts.day(p.date)}, er ein dag utan elevar${parts.bracketed(p.cause)}.`,
      'Rett datoen, eller ferien eller fridagen som dekkjer han.',
    ),
  'calendar/next-start-unusable': (p) =>
    say(
      `${capital(parts.day(p.date))} kan ikkje vere første skuledag i neste skuleår, så ingenting blir datert etter han.`,
      'Skriv første skuledag i skuleåret etter dette, eller ta bort nextSchoolYear.',
    ),
  'calendar/next-start-free': (p) =>
    say(`Neste skuleår skal byrje ${parts.day(p.date)}.`, 'Sjå på datoen: han ligg i ei helg.'),
  'calendar/time-zone-unknown': (p) =>
    say(
      `Det finst inga tidssone «${p.timeZone}»; ${p.used} er brukt.`,
      'Skriv eit namn som Europe/Oslo, eller ta bort linja.',
    ),
  'calendar/breaks-overlap': (p) =>
    say(
      `«${p.title}» og «${p.other}» overlappar ${parts.days({ first: p.from, due: p.to })}.`,
      'Rett datoane slik at kvar dag høyrer til éin ferie.',
    ),
  'calendar/break-outside': (p) =>
    say(
      `«${p.title}» ligg utanfor skuleåret ${p.schoolYear}: ${parts.days({ first: p.from, due: p.to })}.`,
      'Sjå på årstalet i begge datoane.',
    ),
  'calendar/break-clipped': (p) =>
    say(
      `«${p.title}» går ut over det som er kjent av skuleåret ${p.schoolYear}; berre dagane innanfor tel.`,
      'Sjå på årstalet i begge datoane.',
    ),
  'calendar/term-bound-free': (p) =>
    say(
      `${p.term}. termin skal ${p.which === 'first' ? 'byrje' : 'slutte'} ${parts.day(p.date)}, ein dag utan elevar${parts.bracketed(p.cause)}.`,
      'Finn ut kva for ein av dei to som gjeld, og rett den andre.',
    ),
  'calendar/planning-day-outside': (p) =>
    say(
      `Planleggingsdagen ${parts.day(p.date)} ligg utanfor det som er kjent av skuleåret ${p.schoolYear} og tel ikkje.`,
      'Sjå på årstalet. Planleggingsdagar før neste skulestart står under nextSchoolYear, saman med første skuledag.',
    ),
  'calendar/planning-day-on-bound': (p) =>
    say(
      `${capital(parts.day(p.date))} er både ${p.which === 'first' ? 'første' : 'siste'} skuledag og planleggingsdag; han tel som skuledag.`,
      'Ta bort planleggingsdagen, eller rett skuledagen.',
    ),
  'calendar/planning-day-free': (p) =>
    say(
      `Planleggingsdagen ${parts.day(p.date)} er ingen arbeidsdag${parts.bracketed(p.cause)}.`,
      'Sjå på dato og årstal; slik det står, er dei tilsette venta den dagen.',
    ),
  'calendar/date-outside': (p) =>
    say(
      `«${p.title}» ${parts.day(p.date)} ligg utanfor det som er kjent av skuleåret ${p.schoolYear} og er utelaten.`,
      'Sjå på årstalet, eller flytt han til skuleruta han høyrer til.',
    ),
  'calendar/date-twice': (p) =>
    say(`${capital(parts.day(p.date))} står to gonger under «${p.title}».`, 'Ta bort den eine, eller rett datoen.'),
  'calendar/plan-unsorted': (p) =>
    say(
      `I planen «${p.title}» står ${parts.day(p.date)} etter ${parts.day(p.before)}; datoane blir brukte i rekkjefølgje.`,
      'Sjå på årstalet i dei to datoane, eller set dei i rekkjefølgje.',
    ),
  'calendar/day-off-weekend': (p) =>
    say(`«${p.title}» fell i ei helg: ${parts.day(p.date)}.`, 'Sjå på datoen om det skulle vere ein skuledag.'),
  'calendar/holiday-elsewhere': (p) =>
    say(
      `Skuleruta oppgjev «${p.title}» som ${parts.day(p.date)}, men i år er han ${parts.day(p.actual)}.`,
      'Rett linja eller ta ho bort; heilagdagar treng ikkje stå der.',
    ),
  'calendar/holidays-beside-country': (p) =>
    say(
      `\`holidays\` er ikkje brukt: heilagdagane er dei som gjeld i ${p.country}${p.unknown.length > 0 ? `, der dette ikkje er heilagdagar: ${p.unknown.map(parts.day).join(', ')}` : ''}.`,
      'Ta bort `holidays`; skriv andre fridagar under daysOff.',
    ),
  'calendar/no-holidays': () =>
    say(
      'Skuleruta har ingen heilagdagar: ho nemner verken land eller nokon heilagdag.',
      'Skriv `country: NO` (eller SE, DK, FI), eller list dei opp under `holidays`.',
    ),
  'calendar/weekday-contradicts': (p) =>
    say(
      `Skuleruta seier ${parts.weekday(p.weekday)}, men datoen er ${parts.day(p.date)}; datoen gjeld.`,
      `Rett det som er feil.${p.year === undefined ? '' : ` Dei stemmer i ${p.year}.`}`,
    ),
  'calendar/week-contradicts': (p) =>
    say(
      `Skuleruta seier veke ${p.stated.join(', ')} for «${p.title}», men datoane ligg i veke ${p.actual.join(', ')}; datoane gjeld.`,
      'Rett det som er feil.',
    ),
  'calendar/looks-copied': (p) =>
    say(
      `${p.contradictions} av ${p.statements} vekedagar og veker stemmer ikkje med datoane, men passar i ${p.other}: dette liknar skuleruta for ${p.other}, ikkje ${p.schoolYear}.`,
      'Sjå over alle datoane mot skuleruta for rett år.',
    ),
  'calendar/source-of-another-year': (p) =>
    say(
      `Adressa til kjelda nemner ${p.found}, men skuleruta gjeld ${p.schoolYear}.`,
      'Sjå etter at datoane er frå rett år.',
    ),
  'calendar/school-days-differ': (p) =>
    say(
      `Skuleruta oppgjev ${p.stated} skuledagar; datoane gjev ${p.computed}.`,
      'Sjå etter ein fridag som manglar eller er for mykje. Oppgjevne tal er somme tider feil.',
    ),
  'calendar/month-differs': (p) =>
    say(
      `Skuleruta oppgjev ${p.stated} ${p.stated === 1 ? 'skuledag' : 'skuledagar'} i ${parts.month(p.month)}; datoane gjev ${p.computed}.`,
      'Sjå etter ein fridag i den månaden som manglar eller er for mykje.',
    ),
  'calendar/month-table-sum': (p) =>
    say(
      `Månadene gjev til saman ${p.sum} skuledagar, men skuleruta oppgjev ${p.stated}.`,
      'Eitt av dei oppgjevne tala er feil; samanlikn med kjelda.',
    ),
  'calendar/title-of-another-year': (p) =>
    say(
      `Tittelen nemner ${p.found}, men skuleruta gjeld ${p.schoolYear}.`,
      'Rett det som er feil, og sjå etter at datoane er frå rett år.',
    ),
  'calendar/break-misses-easter': (p) =>
    say(
      `«${p.title}» ligg ikkje ved påska, som i år er ${parts.day(p.easter)}.`,
      'Sjå på datoane: påska flyttar seg, så datoane frå eit anna år passar ikkje.',
    ),
  'calendar/dates-of-another-year': (p) =>
    say(
      `${p.same} av ${p.compared} datoar er dag for dag dei same som i «${p.other}» (${p.otherYear}), der dei fell på andre vekedagar: dette ser kopiert ut.`,
      `Sjå over alle datoane mot skuleruta som er vedteken for ${p.schoolYear}.`,
    ),
}
