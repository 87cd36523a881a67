import type { Days, OtherTime } from '../../../expand/codes'
import { capital, firstOf, type MessagesOf, say } from '../../messages'
import { partsNn as parts } from './parts'

const seasons = { autumn: 'hausten', winter: 'vinteren', spring: 'våren', summer: 'sommaren' }

function otherTime(when: OtherTime): string {
  if ('days' in when) return parts.days(when.days)
  return 'term' in when ? `${when.term}. termin ${when.year}` : `${seasons[when.season]} ${when.year}`
}

function dateCounts(proposal: Days | undefined): string {
  return proposal ? `Datoen gjeld. Meinte du ${parts.days(proposal)}?` : 'Datoen gjeld; rett den av dei to som er feil.'
}

/** Nynorsk messages about a wheel on a calendar. */
export const expandNn: MessagesOf<'expand'> = {
  'expand/anchor-unknown': ({ anchor }) =>
    say(
      `Skuleruta har ikkje «${anchor}», så det som kjem an på den dagen, har ingen dato enno.`,
      `Legg «${anchor}» inn i skuleruta under \`events\` når datoen er kjend.`,
    ),
  'expand/which-one': ({ anchor, count }) =>
    say(
      `Skuleruta har «${anchor}» ${count} gonger, og det står ikkje kva for ein det gjeld.`,
      'Skriv den første, den siste, eller i kva månad.',
    ),
  'expand/no-common-day': () =>
    say(
      'Tidene som er nemnde, har ingen felles dag på denne skuleruta.',
      'Skriv berre den eine, eller sjå etter datoane for ferien eller hendinga.',
    ),
  'expand/too-few': () =>
    say(
      'Tidsrommet har ikkje så mange av dei dette året, så det vert ingen dato.',
      'Skriv ein som finst, eller tel frå slutten: «siste».',
    ),
  'expand/next-year-unknown': () =>
    say(
      'Dette går inn i neste skuleår, og skuleruta kjenner ikkje skulestarten enno.',
      'Legg `nextSchoolYear: { firstSchoolDay: … }` inn i skuleruta når han er vedteken.',
    ),
  'expand/plan-missing': ({ plan }) =>
    say(
      `Datoane skal kome frå planen «${plan}», som ikkje ligg i skuleruta.`,
      `Legg han inn i skuleruta: \`plans: { ${plan}: { title: …, dates: […] } }\`.`,
    ),
  'expand/interval-unspecified': ({ usesDefault }) =>
    say(
      usesDefault
        ? 'Kor ofte er ikkje sagt; `default` for tiltaket er brukt.'
        : 'Kor ofte er ikkje sagt, så det blir ingen datoar.',
      usesDefault
        ? 'Skriv kor ofte i `when` når det er bestemt.'
        : 'Skriv til dømes «kvar 4. veke», eller gje tiltaket ein `default`.',
    ),
  'expand/weekday-contradicts': ({ date, said, year, proposal }) =>
    say(
      `${capital(parts.day(date))} er ikkje ein ${parts.weekday(said)}.${year ? ` Det stemte i ${year}.` : ''}`,
      dateCounts(proposal),
    ),
  'expand/week-contradicts': ({ said, year, proposal, ...p }) =>
    say(
      `${capital(parts.days(p))} ligg ikkje i veke ${said.join('/')}.${year ? ` Det stemte i ${year}.` : ''}`,
      dateCounts(proposal),
    ),
  'expand/copied-from-another-year': ({ schoolYear, rows, of, now }) =>
    say(
      `Dette ser ut som planen for ${schoolYear}: ${rows} av ${of} datoar med vekedag eller vekenummer stemmer med det året og ikkje med ${now}.`,
      'Gå gjennom datoane, eller skriv veker og vekedagar i staden for datoar.',
    ),
  'expand/outside-school-year': ({ when, schoolYear }) =>
    say(
      `${capital(otherTime(when))} ligg utanfor ${schoolYear}, det einaste året skuleruta kjenner.`,
      'Ta bort årstalet om det gjeld kvart år, eller bruk skuleruta for det året.',
    ),
  'expand/no-such-date': (p) =>
    say(
      'week' in p
        ? `Veke ${p.week} i ${p.year} finst ikkje.`
        : `${p.day}. ${parts.month(p.month)} ${p.year} finst ikkje.`,
      'Skriv ein dag eller ei veke som finst dette skuleåret.',
    ),
  'expand/month-missing': ({ day: number }) =>
    say(`Det står ikkje kva månad den ${number}. er i.`, 'Skriv månaden, eller set tiltaket under ein månad med `in`.'),
  'expand/empty-range': ({ from, to }) =>
    say(
      `Perioden byrjar ${parts.day(from)}, etter at han sluttar ${parts.day(to)}.`,
      'Set den tidlegaste grensa først.',
    ),
  'expand/period-unknown': ({ period }) =>
    say(
      `Årshjulet har ingen periode «${period}».`,
      'Bruk id-en til ein av periodane under `periods`, eller legg han til der.',
    ),
  'expand/not-a-school-day': (p) =>
    say(
      `${capital(parts.day(p.date))} kan ikkje brukast (${parts.causes(p.causes)}). Datoen er ikkje flytt.`,
      'Vel ein annan dag, eller skriv `roll: following`, `preceding` eller `nearest` for å seie kvar han skal flyttast.',
    ),
  'expand/window-lost-to-break': (p) =>
    say(
      `${capital(parts.days(p))} har ingen dag som kan brukast (${parts.causes(p.causes)}).`,
      'Vel andre dagar; ingenting flyttar seg av seg sjølv.',
    ),
  'expand/collision': (p) =>
    say(
      `Her står veke ${p.week} i ${p.year}, som ikkje har skuledagar (${parts.causes(p.causes)}).`,
      'Vel ei anna veke; ingenting flyttar seg av seg sjølv.',
    ),
  'expand/nothing-in-period': () =>
    say('Ingen gong fell innanfor perioden dette står under.', 'Utvid `in`, eller endre kor ofte det er.'),
  'expand/rrule-refused': ({ rule, part }) =>
    say(`Regelen «${rule}» er ikkje brukt: ${part}.`, 'Sjå docs/timing.md for kva ein regel kan innehalde.'),
  'expand/decision-hits-nothing': ({ measure, cell, cells }) =>
    say(
      cell
        ? `Vedtaket gjeld «${measure}», gong «${cell}», som ikkje finst dette året.`
        : `Vedtaket gjeld «${measure}», som ikkje har noko dette året.`,
      cells.length > 0 ? `Gongene heiter ${firstOf(cells)}.` : 'Rett tiltaket, eller ta bort vedtaket.',
    ),
  'expand/decision-needs-cell': ({ measure, cells }) =>
    say(
      `Vedtaket flyttar «${measure}», men seier ikkje kva gong; ingenting er flytt.`,
      `Legg til \`cell\`: ${firstOf(cells)}.`,
    ),
  'expand/decision-outside-year': ({ measure, first, due }) =>
    say(
      `Vedtaket flyttar «${measure}» til ${first} – ${due}, som ikkje er dagar i dette skuleåret i den rekkjefølgja; ingenting er flytt.`,
      'Skriv to dagar i skuleåret, den tidlegaste først.',
    ),
  'expand/step-before-year': ({ step, measure }) =>
    say(
      `Steget «${step}» i «${measure}» ville ha falle før skuleåret byrjar.`,
      'Byrj året før, eller gjer `before` kortare.',
    ),
  'expand/trigger-unknown': (p) =>
    say(
      `Ingen tiltak i årshjulet ventar på hendinga «${p.event}».`,
      parts.meant(p.suggestion, 'Skriv id eller tittel på ei hending i årshjulet.'),
    ),
  'expand/trigger-outside-year': (p) =>
    say(
      `Hendinga er sett til «${p.date}», som ikkje er ein dag i året til skuleruta.`,
      `Skriv ein dato frå ${p.first} til ${p.last} som ÅÅÅÅ-MM-DD, eller bruk skuleruta for det året.`,
    ),
  'expand/trigger-elsewhere': ({ measure, date }) =>
    say(
      `«${measure}» står under ein periode som ikkje har dagen ${date}, så hendinga løyser det ikkje ut.`,
      'Ta bort `in` frå tiltaket om det gjeld når som helst hendinga skjer.',
    ),
  'expand/step-in-break': (p) =>
    say(
      `Steget «${p.step}» i «${p.measure}» ville ha falle på ${parts.day(p.date)} (${parts.causes([p.cause])}); fristen er ${parts.day(p.due)} i staden.`,
      'Endre `before` om ein annan dag passar betre.',
    ),
}
