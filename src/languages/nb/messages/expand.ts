import type { Days, OtherTime } from '../../../expand/codes'
import { capital, firstOf, type MessagesOf, say } from '../../messages'
import { partsNb as parts } from './parts'

const seasons = { autumn: 'høsten', winter: 'vinteren', spring: 'våren', summer: 'sommeren' }

function otherTime(when: OtherTime): string {
  if ('days' in when) return parts.days(when.days)
  return 'term' in when ? `${when.term}. termin ${when.year}` : `${seasons[when.season]} ${when.year}`
}

function dateCounts(proposal: Days | undefined): string {
  return proposal
    ? `Datoen gjelder. Mente du ${parts.days(proposal)}?`
    : 'Datoen gjelder; rett den av de to som er feil.'
}

/** Bokmål messages about a wheel on a calendar. */
export const expandNb: MessagesOf<'expand'> = {
  'expand/anchor-unknown': ({ anchor }) =>
    say(
      `Skoleruten har ikke «${anchor}», så det som avhenger av den dagen, har ingen dato ennå.`,
      `Legg «${anchor}» inn i skoleruten under \`events\` når datoen er kjent.`,
    ),
  'expand/which-one': ({ anchor, count }) =>
    say(
      `Skoleruten har «${anchor}» ${count} ganger, og det står ikke hvilken det gjelder.`,
      'Skriv den første, den siste, eller i hvilken måned.',
    ),
  'expand/no-common-day': () =>
    say(
      'Tidene som er nevnt, har ingen felles dag på denne skoleruten.',
      'Skriv bare den ene, eller se etter datoene for ferien eller hendelsen.',
    ),
  'expand/too-few': () =>
    say(
      'Tidsrommet har ikke så mange av dem dette året, så det blir ingen dato.',
      'Skriv en som finnes, eller tell fra slutten: «siste».',
    ),
  'expand/next-year-unknown': () =>
    say(
      'Dette går inn i neste skoleår, og skoleruten kjenner ikke skolestarten ennå.',
      'Legg `nextSchoolYear: { firstSchoolDay: … }` inn i skoleruten når den er vedtatt.',
    ),
  'expand/plan-missing': ({ plan }) =>
    say(
      `Datoene skal komme fra planen «${plan}», som ikke ligger i skoleruten.`,
      `Legg den inn i skoleruten: \`plans: { ${plan}: { title: …, dates: […] } }\`.`,
    ),
  'expand/interval-unspecified': ({ usesDefault }) =>
    say(
      usesDefault
        ? 'Hvor ofte er ikke sagt; tiltakets `default` er brukt.'
        : 'Hvor ofte er ikke sagt, så det blir ingen datoer.',
      usesDefault
        ? 'Skriv hvor ofte i `when` når det er bestemt.'
        : 'Skriv for eksempel «hver 4. uke», eller gi tiltaket en `default`.',
    ),
  'expand/weekday-contradicts': ({ date, said, year, proposal }) =>
    say(
      `${capital(parts.day(date))} er ikke en ${parts.weekday(said)}.${year ? ` Det stemte i ${year}.` : ''}`,
      dateCounts(proposal),
    ),
  'expand/week-contradicts': ({ said, year, proposal, ...p }) =>
    say(
      `${capital(parts.days(p))} ligger ikke i uke ${said.join('/')}.${year ? ` Det stemte i ${year}.` : ''}`,
      dateCounts(proposal),
    ),
  'expand/copied-from-another-year': ({ schoolYear, rows, of, now }) =>
    say(
      `Dette ser ut som planen for ${schoolYear}: ${rows} av ${of} datoer med ukedag eller ukenummer stemmer med det året og ikke med ${now}.`,
      `Gå gjennom datoene, eller skriv uker og ukedager i stedet for datoer.`,
    ),
  'expand/outside-school-year': ({ when, schoolYear }) =>
    say(
      `${capital(otherTime(when))} ligger utenfor ${schoolYear}, det eneste året skoleruten kjenner.`,
      'Ta bort årstallet hvis det gjelder hvert år, eller bruk skoleruten for det året.',
    ),
  'expand/no-such-date': (p) =>
    say(
      'week' in p
        ? `Uke ${p.week} i ${p.year} finnes ikke.`
        : `${p.day}. ${parts.month(p.month)} ${p.year} finnes ikke.`,
      'Skriv en dag eller uke som finnes dette skoleåret.',
    ),
  'expand/month-missing': ({ day }) =>
    say(`Det står ikke hvilken måned den ${day}. er i.`, 'Skriv måneden, eller sett tiltaket under en måned med `in`.'),
  'expand/empty-range': ({ from, to }) =>
    say(
      `Perioden starter ${parts.day(from)}, etter at den slutter ${parts.day(to)}.`,
      'Sett den tidligste grensen først.',
    ),
  'expand/period-unknown': ({ period }) =>
    say(
      `Årshjulet har ingen periode «${period}».`,
      'Bruk id-en til en av periodene under `periods`, eller legg den til der.',
    ),
  'expand/not-a-school-day': (p) =>
    say(
      `${capital(parts.day(p.date))} kan ikke brukes (${parts.causes(p.causes)}). Datoen er ikke flyttet.`,
      'Velg en annen dag, eller skriv `roll: following`, `preceding` eller `nearest` for å si hvor den skal flyttes.',
    ),
  'expand/window-lost-to-break': (p) =>
    say(
      `${capital(parts.days(p))} har ingen dag som kan brukes (${parts.causes(p.causes)}).`,
      'Velg andre dager; ingenting flyttes av seg selv.',
    ),
  'expand/collision': (p) =>
    say(
      `Her står uke ${p.week} i ${p.year}, som ikke har skoledager (${parts.causes(p.causes)}).`,
      'Velg en annen uke; ingenting flyttes av seg selv.',
    ),
  'expand/nothing-in-period': () =>
    say('Ingen gang faller innenfor perioden dette står under.', 'Utvid `in`, eller endre hvor ofte det er.'),
  'expand/rrule-refused': ({ rule, part }) =>
    say(`Regelen «${rule}» er ikke brukt: ${part}.`, 'Se docs/timing.md for hva en regel kan inneholde.'),
  'expand/decision-hits-nothing': ({ measure, cell, cells }) =>
    say(
      cell
        ? `Vedtaket gjelder «${measure}», gang «${cell}», som ikke finnes dette året.`
        : `Vedtaket gjelder «${measure}», som ikke har noe dette året.`,
      cells.length > 0 ? `Gangene heter ${firstOf(cells)}.` : 'Rett tiltaket, eller ta bort vedtaket.',
    ),
  'expand/decision-needs-cell': ({ measure, cells }) =>
    say(
      `Vedtaket flytter «${measure}», men sier ikke hvilken gang; ingenting er flyttet.`,
      `Legg til \`cell\`: ${firstOf(cells)}.`,
    ),
  'expand/decision-outside-year': ({ measure, first, due }) =>
    say(
      `Vedtaket flytter «${measure}» til ${first} – ${due}, som ikke er dager i dette skoleåret i den rekkefølgen; ingenting er flyttet.`,
      'Skriv to dager i skoleåret, den tidligste først.',
    ),
  'expand/step-before-year': ({ step, measure }) =>
    say(
      `Steget «${step}» i «${measure}» ville falt før skoleåret begynner.`,
      'Start det året før, eller gjør `before` kortere.',
    ),
  'expand/trigger-unknown': (p) =>
    say(
      `Ingen tiltak i årshjulet venter på hendelsen «${p.event}».`,
      parts.meant(p.suggestion, 'Skriv id eller tittel på en hendelse i årshjulet.'),
    ),
  'expand/trigger-outside-year': (p) =>
    say(
      `Hendelsen er satt til «${p.date}», som ikke er en dag i skolerutens år.`,
      `Skriv en dato fra ${p.first} til ${p.last} som ÅÅÅÅ-MM-DD, eller bruk skoleruten for det året.`,
    ),
  'expand/trigger-elsewhere': ({ measure, date }) =>
    say(
      `«${measure}» står under en periode som ikke har dagen ${date}, så hendelsen utløser det ikke.`,
      'Ta bort `in` fra tiltaket hvis det gjelder når som helst hendelsen skjer.',
    ),
  'expand/step-in-break': (p) =>
    say(
      `Steget «${p.step}» i «${p.measure}» ville falt på ${parts.day(p.date)} (${parts.causes([p.cause])}); fristen er ${parts.day(p.due)} i stedet.`,
      'Endre `before` hvis en annen dag passer bedre.',
    ),
}
