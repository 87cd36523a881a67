import type { Days, OtherTime } from '../../../expand/codes'
import { capital, firstOf, type MessagesOf, say } from '../../messages'
import { partsSv as parts } from './parts'

const seasons = { autumn: 'hösten', winter: 'vintern', spring: 'våren', summer: 'sommaren' }

function otherTime(when: OtherTime): string {
  if ('days' in when) return parts.days(when.days)
  return 'term' in when ? `termin ${when.term} ${when.year}` : `${seasons[when.season]} ${when.year}`
}

function dateCounts(proposal: Days | undefined): string {
  return proposal
    ? `Datumet gäller. Menade du ${parts.days(proposal)}?`
    : 'Datumet gäller; rätta det av de två som är fel.'
}

/** Swedish messages about a wheel on a calendar. */
export const expandSv: MessagesOf<'expand'> = {
  'expand/anchor-unknown': ({ anchor }) =>
    say(
      `I läsårsdata finns inte ”${anchor}”, så det som beror på den dagen har inget datum än.`,
      `Lägg till ”${anchor}” i läsårsdata under \`events\` när datumet är känt.`,
    ),
  'expand/which-one': ({ anchor, count }) =>
    say(
      `”${anchor}” finns ${count} gånger i läsårsdata, och det framgår inte vilken som avses.`,
      'Skriv den första, den sista eller i vilken månad.',
    ),
  'expand/no-common-day': () =>
    say(
      'Tiderna som nämns har ingen gemensam dag i den här kalendern.',
      'Skriv bara en av dem, eller kontrollera datumen för lovet eller händelsen.',
    ),
  'expand/too-few': () =>
    say(
      'Tidsperioden har inte så många av dem det här året, så det blir inget datum.',
      'Skriv en som finns, eller räkna från slutet: ”sista”.',
    ),
  'expand/next-year-unknown': () =>
    say(
      'Det här går in i nästa läsår, och läsårsdata anger inte skolstarten än.',
      'Lägg till `nextSchoolYear: { firstSchoolDay: … }` i läsårsdata när den är beslutad.',
    ),
  'expand/plan-missing': ({ plan }) =>
    say(
      `Datumen ska komma från planen ”${plan}”, som inte finns i läsårsdata.`,
      `Lägg till den i läsårsdata: \`plans: { ${plan}: { title: …, dates: […] } }\`.`,
    ),
  'expand/interval-unspecified': ({ usesDefault }) =>
    say(
      usesDefault
        ? 'Det är inte sagt hur ofta; åtgärdens `default` används.'
        : 'Det är inte sagt hur ofta, så det blir inga datum.',
      usesDefault
        ? 'Skriv intervallet i `when` när det är bestämt.'
        : 'Skriv till exempel ”var 4:e vecka”, eller ge åtgärden en `default`.',
    ),
  'expand/weekday-contradicts': ({ date, said, year, proposal }) =>
    say(
      `${capital(parts.day(date))} är inte en ${parts.weekday(said)}.${year ? ` Det stämde ${year}.` : ''}`,
      dateCounts(proposal),
    ),
  'expand/week-contradicts': ({ said, year, proposal, ...p }) =>
    say(
      `${capital(parts.days(p))} ligger inte i vecka ${said.join('/')}.${year ? ` Det stämde ${year}.` : ''}`,
      dateCounts(proposal),
    ),
  'expand/copied-from-another-year': ({ schoolYear, rows, of, now }) =>
    say(
      `Det här ser ut som planen för ${schoolYear}: ${rows} av ${of} datum med veckodag eller veckonummer stämmer med det året och inte med ${now}.`,
      'Gå igenom datumen, eller skriv veckor och veckodagar i stället för datum.',
    ),
  'expand/outside-school-year': ({ when, schoolYear }) =>
    say(
      `${capital(otherTime(when))} ligger utanför ${schoolYear}, det enda år som finns i läsårsdata.`,
      'Ta bort årtalet om det gäller varje år, eller använd läsårsdata för det året.',
    ),
  'expand/no-such-date': (p) =>
    say(
      'week' in p ? `Vecka ${p.week} ${p.year} finns inte.` : `${p.day} ${parts.month(p.month)} ${p.year} finns inte.`,
      'Skriv en dag eller vecka som finns det här läsåret.',
    ),
  'expand/month-missing': ({ day: number }) =>
    say(
      `Det framgår inte i vilken månad dag ${number} ligger.`,
      'Skriv månaden, eller lägg åtgärden under en månad med `in`.',
    ),
  'expand/empty-range': ({ from, to }) =>
    say(
      `Perioden börjar ${parts.day(from)}, efter att den slutar ${parts.day(to)}.`,
      'Sätt den tidigaste gränsen först.',
    ),
  'expand/period-unknown': ({ period }) =>
    say(
      `Årshjulet har ingen period ”${period}”.`,
      'Använd id:t för en av perioderna under `periods`, eller lägg till den där.',
    ),
  'expand/not-a-school-day': (p) =>
    say(
      `${capital(parts.day(p.date))} kan inte användas (${parts.causes(p.causes)}). Datumet är inte flyttat.`,
      'Välj en annan dag, eller ange med `roll: following`, `preceding` eller `nearest` vart den ska flyttas.',
    ),
  'expand/window-lost-to-break': (p) =>
    say(
      `${capital(parts.days(p))} har ingen dag som kan användas (${parts.causes(p.causes)}).`,
      'Välj andra dagar; ingenting flyttas av sig självt.',
    ),
  'expand/collision': (p) =>
    say(
      `Här står vecka ${p.week} ${p.year}, som inte har några skoldagar (${parts.causes(p.causes)}).`,
      'Välj en annan vecka; ingenting flyttas av sig självt.',
    ),
  'expand/nothing-in-period': () =>
    say('Inget tillfälle infaller i perioden som det här står under.', 'Utvidga `in`, eller ändra hur ofta det är.'),
  'expand/rrule-refused': ({ rule, part }) =>
    say(`Regeln ”${rule}” används inte: ${part}.`, 'Se docs/timing.md för vad en regel kan innehålla.'),
  'expand/decision-hits-nothing': ({ measure, cell, cells }) =>
    say(
      cell
        ? `Beslutet gäller ”${measure}”, tillfälle ”${cell}”, som inte finns det här året.`
        : `Beslutet gäller ”${measure}”, som inte har något det här året.`,
      cells.length > 0 ? `Tillfällena heter ${firstOf(cells)}.` : 'Rätta åtgärden, eller ta bort beslutet.',
    ),
  'expand/decision-needs-cell': ({ measure, cells }) =>
    say(
      `Beslutet flyttar ”${measure}” men säger inte vilket tillfälle; ingenting är flyttat.`,
      `Lägg till \`cell\`: ${firstOf(cells)}.`,
    ),
  'expand/decision-outside-year': ({ measure, first, due }) =>
    say(
      `Beslutet flyttar ”${measure}” till ${first} – ${due}, som inte är dagar i det här läsåret i den ordningen; ingenting är flyttat.`,
      'Skriv två dagar i läsåret, den tidigaste först.',
    ),
  'expand/step-before-year': ({ step, measure }) =>
    say(
      `Steget ”${step}” i ”${measure}” skulle infalla innan läsåret börjar.`,
      'Börja året innan, eller gör `before` kortare.',
    ),
  'expand/trigger-unknown': (p) =>
    say(
      `Ingen åtgärd i årshjulet väntar på händelsen ”${p.event}”.`,
      parts.meant(p.suggestion, 'Skriv id eller titel för en händelse i årshjulet.'),
    ),
  'expand/trigger-outside-year': (p) =>
    say(
      `Händelsens dag, ”${p.date}”, ligger inte i det läsår som läsårsdata gäller.`,
      `Skriv ett datum från ${p.first} till ${p.last} som ÅÅÅÅ-MM-DD, eller använd läsårsdata för det året.`,
    ),
  'expand/trigger-elsewhere': ({ measure, date }) =>
    say(
      `”${measure}” står under en period som inte omfattar ${date}, så händelsen utlöser den inte.`,
      'Ta bort `in` från åtgärden om den gäller när händelsen än inträffar.',
    ),
  'expand/step-in-break': (p) =>
    say(
      `Steget ”${p.step}” i ”${p.measure}” skulle infalla ${parts.day(p.date)} (${parts.causes([p.cause])}); sista dagen är i stället ${parts.day(p.due)}.`,
      'Ändra `before` om en annan dag passar bättre.',
    ),
}
