import { capital, type MessagesOf, say } from '../../messages'
import { partsSv as parts } from './parts'

const bound = { first: 'Första', last: 'Sista' }

/** Swedish messages about school calendars. */
export const calendarSv: MessagesOf<'calendar'> = {
  'calendar/school-year-unreadable': (p) =>
    say(`”${p.schoolYear}” är inte ett läsår.`, 'Skriv två år som följer på varandra, till exempel 2026-27.'),
  'calendar/school-day-outside': (p) =>
    say(
      `${bound[p.which]} skoldagen, ${parts.day(p.date)}, ligger inte i läsåret ${p.schoolYear}.`,
      'Kontrollera årtalet: ett läsår går här från 1 augusti till 31 juli.',
    ),
  'calendar/school-days-reversed': (p) =>
    say(
      `Sista skoldagen, ${parts.day(p.last)}, kommer inte efter första skoldagen, ${parts.day(p.first)}.`,
      'Byt plats på de två datumen, eller rätta det som är fel.',
    ),
  'calendar/school-day-free': (p) =>
    say(
      `${bound[p.which]} skoldagen, ${parts.day(p.date)}, är en dag utan elever${parts.bracketed(p.cause)}.`,
      'Rätta datumet, eller lovet eller lovdagen som täcker det.',
    ),
  'calendar/next-start-unusable': (p) =>
    say(
      `${capital(parts.day(p.date))} kan inte vara första skoldagen i nästa läsår, så inget dateras efter den.`,
      'Skriv första skoldagen i läsåret efter det här, eller ta bort nextSchoolYear.',
    ),
  'calendar/next-start-free': (p) =>
    say(
      `Nästa läsår anges börja ${parts.day(p.date)}.`,
      'Kontrollera datumet: det är en helgdag eller ligger i en helg.',
    ),
  'calendar/time-zone-unknown': (p) =>
    say(
      `Det finns ingen tidszon ”${p.timeZone}”; ${p.used} används.`,
      'Skriv ett namn som Europe/Stockholm, eller ta bort raden.',
    ),
  'calendar/breaks-overlap': (p) =>
    say(
      `”${p.title}” och ”${p.other}” överlappar varandra ${parts.days({ first: p.from, due: p.to })}.`,
      'Rätta datumen så att varje dag hör till ett enda lov.',
    ),
  'calendar/break-outside': (p) =>
    say(
      `”${p.title}” ligger utanför läsåret ${p.schoolYear}: ${parts.days({ first: p.from, due: p.to })}.`,
      'Kontrollera årtalet i båda datumen.',
    ),
  'calendar/break-clipped': (p) =>
    say(
      `”${p.title}” sträcker sig utanför det som är känt av läsåret ${p.schoolYear}; bara dagarna inom det räknas.`,
      'Kontrollera årtalet i båda datumen.',
    ),
  'calendar/term-bound-free': (p) =>
    say(
      `Termin ${p.term} anges ${p.which === 'first' ? 'börja' : 'sluta'} ${parts.day(p.date)}, en dag utan elever${parts.bracketed(p.cause)}.`,
      'Ta reda på vilken av de två uppgifterna som gäller, och rätta den andra.',
    ),
  'calendar/planning-day-outside': (p) =>
    say(
      `Studiedagen ${parts.day(p.date)} ligger utanför det som är känt av läsåret ${p.schoolYear} och räknas inte.`,
      'Kontrollera årtalet. Studiedagar före nästa skolstart står under nextSchoolYear, tillsammans med första skoldagen.',
    ),
  'calendar/planning-day-on-bound': (p) =>
    say(
      `${capital(parts.day(p.date))} är både ${p.which === 'first' ? 'första' : 'sista'} skoldagen och studiedag; den räknas som skoldag.`,
      'Ta bort studiedagen, eller rätta skoldagen.',
    ),
  'calendar/planning-day-free': (p) =>
    say(
      `Studiedagen ${parts.day(p.date)} är inte en arbetsdag${parts.bracketed(p.cause)}.`,
      'Kontrollera datum och årtal; som det står väntas personalen den dagen.',
    ),
  'calendar/date-outside': (p) =>
    say(
      `”${p.title}” ${parts.day(p.date)} ligger utanför det som är känt av läsåret ${p.schoolYear} och är utelämnad.`,
      'Kontrollera årtalet, eller flytta den till det läsår den hör till.',
    ),
  'calendar/date-twice': (p) =>
    say(`${capital(parts.day(p.date))} står två gånger under ”${p.title}”.`, 'Ta bort den ena, eller rätta datumet.'),
  'calendar/plan-unsorted': (p) =>
    say(
      `I planen ”${p.title}” står ${parts.day(p.date)} efter ${parts.day(p.before)}; datumen används i ordning.`,
      'Kontrollera årtalet i de två datumen, eller sätt dem i ordning.',
    ),
  'calendar/day-off-weekend': (p) =>
    say(
      `”${p.title}” infaller på en helg: ${parts.day(p.date)}.`,
      'Kontrollera datumet om det skulle vara en skoldag.',
    ),
  'calendar/holiday-elsewhere': (p) =>
    say(
      `Läsårsdata anger ”${p.title}” till ${parts.day(p.date)}, men i år infaller den ${parts.day(p.actual)}.`,
      'Rätta raden eller ta bort den; helgdagar behöver inte stå där.',
    ),
  'calendar/holidays-beside-country': (p) =>
    say(
      `\`holidays\` används inte: helgdagarna är de som gäller i ${p.country}${p.unknown.length > 0 ? `, där följande inte är helgdagar: ${p.unknown.map(parts.day).join(', ')}` : ''}.`,
      'Ta bort `holidays`; skriv andra lediga dagar under daysOff.',
    ),
  'calendar/no-holidays': () =>
    say(
      'Läsårsdata har inga helgdagar: varken land eller någon helgdag är angiven.',
      'Skriv `country: SE` (eller NO, DK, FI), eller räkna upp dem under `holidays`.',
    ),
  'calendar/weekday-contradicts': (p) =>
    say(
      `Läsårsdata säger ${parts.weekday(p.weekday)}, men datumet är ${parts.day(p.date)}; datumet gäller.`,
      `Rätta det som är fel.${p.year === undefined ? '' : ` De stämmer överens ${p.year}.`}`,
    ),
  'calendar/week-contradicts': (p) =>
    say(
      `Läsårsdata säger vecka ${p.stated.join(', ')} för ”${p.title}”, men datumen ligger i vecka ${p.actual.join(', ')}; datumen gäller.`,
      'Rätta det som är fel.',
    ),
  'calendar/looks-copied': (p) =>
    say(
      `${p.contradictions} av ${p.statements} veckodagar och veckor stämmer inte med datumen men passar ${p.other}: det här liknar läsårsdata för ${p.other}, inte ${p.schoolYear}.`,
      'Kontrollera alla datum mot läsårsdata för rätt år.',
    ),
  'calendar/source-of-another-year': (p) =>
    say(
      `Källans adress nämner ${p.found}, men läsårsdata gäller ${p.schoolYear}.`,
      'Kontrollera att datumen kommer från rätt år.',
    ),
  'calendar/school-days-differ': (p) =>
    say(
      `Läsårsdata anger ${p.stated} skoldagar; datumen ger ${p.computed}.`,
      'Leta efter en ledig dag som saknas eller är för mycket. Publicerade antal är ibland fel.',
    ),
  'calendar/month-differs': (p) =>
    say(
      `Läsårsdata anger ${p.stated} ${p.stated === 1 ? 'skoldag' : 'skoldagar'} i ${parts.month(p.month)}; datumen ger ${p.computed}.`,
      'Leta efter en ledig dag i den månaden som saknas eller är för mycket.',
    ),
  'calendar/month-table-sum': (p) =>
    say(
      `Månaderna ger sammanlagt ${p.sum} skoldagar, men läsårsdata anger ${p.stated}.`,
      'Ett av de angivna antalen är fel; jämför med källan.',
    ),
  'calendar/title-of-another-year': (p) =>
    say(
      `Titeln nämner ${p.found}, men läsårsdata gäller ${p.schoolYear}.`,
      'Rätta det som är fel, och kontrollera att datumen kommer från rätt år.',
    ),
  'calendar/break-misses-easter': (p) =>
    say(
      `”${p.title}” ligger inte kring påsken, som i år infaller ${parts.day(p.easter)}.`,
      'Kontrollera datumen: påsken flyttar sig, så datumen från ett annat år passar inte.',
    ),
  'calendar/dates-of-another-year': (p) =>
    say(
      `${p.same} av ${p.compared} datum är dag för dag desamma som i ”${p.other}” (${p.otherYear}), där de infaller på andra veckodagar: det här ser kopierat ut.`,
      `Kontrollera alla datum mot de läsårsdata som är beslutade för ${p.schoolYear}.`,
    ),
}
