import type { Days, OtherTime } from '../../../expand/codes'
import { capital, firstOf, type MessagesOf, say } from '../../messages'
import { partsDa as parts } from './parts'

const seasons = { autumn: 'efteråret', winter: 'vinteren', spring: 'foråret', summer: 'sommeren' }

function otherTime(when: OtherTime): string {
  if ('days' in when) return parts.days(when.days)
  return 'term' in when ? `${when.term}. halvår ${when.year}` : `${seasons[when.season]} ${when.year}`
}

function dateCounts(proposal: Days | undefined): string {
  return proposal
    ? `Datoen gælder. Mente du ${parts.days(proposal)}?`
    : 'Datoen gælder; ret det af de to, der er forkert.'
}

/** Danish messages about a wheel on a calendar. */
export const expandDa: MessagesOf<'expand'> = {
  'expand/anchor-unknown': ({ anchor }) =>
    say(
      `Ferieplanen har ikke »${anchor}«, så det, der afhænger af den dag, har ingen dato endnu.`,
      `Tilføj »${anchor}« i ferieplanen under \`events\`, når datoen er kendt.`,
    ),
  'expand/which-one': ({ anchor, count }) =>
    say(
      `Ferieplanen har »${anchor}« ${count} gange, og der står ikke, hvilken der menes.`,
      'Skriv den første, den sidste eller i hvilken måned.',
    ),
  'expand/no-common-day': () =>
    say(
      'De tider, der er nævnt, har ingen fælles dag i denne kalender.',
      'Skriv kun den ene, eller se efter datoerne for ferien eller begivenheden.',
    ),
  'expand/too-few': () =>
    say(
      'Tidsrummet har ikke så mange af dem i år, så der bliver ingen dato.',
      'Skriv en, der findes, eller tæl fra slutningen: »sidste«.',
    ),
  'expand/next-year-unknown': () =>
    say(
      'Dette går ind i næste skoleår, og ferieplanen kender ikke skolestarten endnu.',
      'Tilføj `nextSchoolYear: { firstSchoolDay: … }` i ferieplanen, når den er vedtaget.',
    ),
  'expand/plan-missing': ({ plan }) =>
    say(
      `Datoerne skal komme fra planen »${plan}«, som ikke findes i ferieplanen.`,
      `Tilføj den i ferieplanen: \`plans: { ${plan}: { title: …, dates: […] } }\`.`,
    ),
  'expand/interval-unspecified': ({ usesDefault }) =>
    say(
      usesDefault
        ? 'Der står ikke hvor tit; tiltagets `default` er brugt.'
        : 'Der står ikke hvor tit, så der bliver ingen datoer.',
      usesDefault
        ? 'Skriv intervallet i `when`, når det er besluttet.'
        : 'Skriv for eksempel »hver 4. uge«, eller giv tiltaget en `default`.',
    ),
  'expand/weekday-contradicts': ({ date, said, year, proposal }) =>
    say(
      `${capital(parts.day(date))} er ikke en ${parts.weekday(said)}.${year ? ` Det passede i ${year}.` : ''}`,
      dateCounts(proposal),
    ),
  'expand/week-contradicts': ({ said, year, proposal, ...p }) =>
    say(
      `${capital(parts.days(p))} ligger ikke i uge ${said.join('/')}.${year ? ` Det passede i ${year}.` : ''}`,
      dateCounts(proposal),
    ),
  'expand/copied-from-another-year': ({ schoolYear, rows, of, now }) =>
    say(
      `Dette ligner planen for ${schoolYear}: ${rows} af ${of} datoer med ugedag eller ugenummer passer med det år og ikke med ${now}.`,
      'Gå datoerne igennem, eller skriv uger og ugedage i stedet for datoer.',
    ),
  'expand/outside-school-year': ({ when, schoolYear }) =>
    say(
      `${capital(otherTime(when))} ligger uden for ${schoolYear}, det eneste år, ferieplanen kender.`,
      'Fjern årstallet, hvis det gælder hvert år, eller brug ferieplanen for det år.',
    ),
  'expand/no-such-date': (p) =>
    say(
      'week' in p
        ? `Uge ${p.week} i ${p.year} findes ikke.`
        : `${p.day}. ${parts.month(p.month)} ${p.year} findes ikke.`,
      'Skriv en dag eller uge, der findes i dette skoleår.',
    ),
  'expand/month-missing': ({ day: number }) =>
    say(
      `Der står ikke, hvilken måned den ${number}. er i.`,
      'Skriv måneden, eller sæt tiltaget under en måned med `in`.',
    ),
  'expand/empty-range': ({ from, to }) =>
    say(
      `Perioden begynder ${parts.day(from)}, efter at den slutter ${parts.day(to)}.`,
      'Sæt den tidligste grænse først.',
    ),
  'expand/period-unknown': ({ period }) =>
    say(
      `Årshjulet har ingen periode »${period}«.`,
      'Brug id’et på en af perioderne under `periods`, eller tilføj den der.',
    ),
  'expand/not-a-school-day': (p) =>
    say(
      `${capital(parts.day(p.date))} kan ikke bruges (${parts.causes(p.causes)}). Datoen er ikke flyttet.`,
      'Vælg en anden dag, eller skriv med `roll: following`, `preceding` eller `nearest`, hvor den skal flyttes hen.',
    ),
  'expand/window-lost-to-break': (p) =>
    say(
      `${capital(parts.days(p))} har ingen dag, der kan bruges (${parts.causes(p.causes)}).`,
      'Vælg andre dage; intet flyttes af sig selv.',
    ),
  'expand/collision': (p) =>
    say(
      `Her står uge ${p.week} i ${p.year}, som ikke har skoledage (${parts.causes(p.causes)}).`,
      'Vælg en anden uge; intet flyttes af sig selv.',
    ),
  'expand/nothing-in-period': () =>
    say('Ingen gang falder inden for den periode, dette står under.', 'Udvid `in`, eller ret hvor tit det er.'),
  'expand/rrule-refused': ({ rule, part }) =>
    say(`Reglen »${rule}« er ikke brugt: ${part}.`, 'Se docs/timing.md om, hvad en regel kan indeholde.'),
  'expand/decision-hits-nothing': ({ measure, cell, cells }) =>
    say(
      cell
        ? `Beslutningen gælder »${measure}«, gang »${cell}«, som ikke findes i år.`
        : `Beslutningen gælder »${measure}«, som ikke har noget i år.`,
      cells.length > 0 ? `Gangene hedder ${firstOf(cells)}.` : 'Ret tiltaget, eller fjern beslutningen.',
    ),
  'expand/decision-needs-cell': ({ measure, cells }) =>
    say(
      `Beslutningen flytter »${measure}«, men siger ikke hvilken gang; intet er flyttet.`,
      `Tilføj \`cell\`: ${firstOf(cells)}.`,
    ),
  'expand/decision-outside-year': ({ measure, first, due }) =>
    say(
      `Beslutningen flytter »${measure}« til ${first} – ${due}, som ikke er dage i dette skoleår i den rækkefølge; intet er flyttet.`,
      'Skriv to dage i skoleåret, den tidligste først.',
    ),
  'expand/step-before-year': ({ step, measure }) =>
    say(
      `Trinnet »${step}« i »${measure}« ville falde, før skoleåret begynder.`,
      'Begynd året før, eller gør `before` kortere.',
    ),
  'expand/trigger-unknown': (p) =>
    say(
      `Intet tiltag i årshjulet venter på hændelsen »${p.event}«.`,
      parts.meant(p.suggestion, 'Skriv id eller titel på en hændelse i årshjulet.'),
    ),
  'expand/trigger-outside-year': (p) =>
    say(
      `Hændelsens dag, »${p.date}«, ligger ikke i ferieplanens år.`,
      `Skriv en dato fra ${p.first} til ${p.last} som ÅÅÅÅ-MM-DD, eller brug ferieplanen for det år.`,
    ),
  'expand/trigger-elsewhere': ({ measure, date }) =>
    say(
      `»${measure}« står under en periode, der ikke omfatter ${date}, så hændelsen udløser det ikke.`,
      'Fjern `in` fra tiltaget, hvis det gælder, når som helst hændelsen sker.',
    ),
  'expand/step-in-break': (p) =>
    say(
      `Trinnet »${p.step}« i »${p.measure}« ville falde ${parts.day(p.date)} (${parts.causes([p.cause])}); fristen er ${parts.day(p.due)} i stedet.`,
      'Ret `before`, hvis en anden dag passer bedre.',
    ),
}
