import type { Expected, Found } from '../../../check/codes'
import type { PeriodName, Reach } from '../../../check/feasibility-codes'
import type { LimitExceeded } from '../../../check/lint-codes'
import type { Bounds } from '../../../timing/applies-to'
import { type MessagesOf, say } from '../../messages'
import { partsNb as parts } from './parts'

const how = {
  later: 'er senere',
  seldomer: 'kommer sjeldnere',
  unbounded: 'har ingen frist lenger',
  narrower: 'omfatter færre',
}

function wanted(expected: Expected): string {
  if ('count' in expected) return `${counted(expected.count)} av «${expected.of}»`
  if ('inUse' in expected) return `at «${expected.measure}» ${expected.inUse ? 'er' : 'ikke er'} i bruk`
  const { falls, words } = expected
  if (falls === 'not-during') return `at ingenting skjer under «${words}»`
  return falls === 'within'
    ? `at alt faller innenfor «${words}»`
    : `at alt skjer ${{ before: 'før', after: 'etter' }[falls]} «${words}»`
}

function counted(count: number | Bounds): string {
  if (typeof count === 'number') return `nøyaktig ${count}`
  const { atLeast, atMost } = count
  return [
    ...(atLeast === undefined ? [] : [`minst ${atLeast}`]),
    ...(atMost === undefined ? [] : [`høyst ${atMost}`]),
  ].join(' og ')
}

function met(found: Found): string {
  return typeof found === 'number' ? String(found) : `«${found.title}» ${parts.days(found)}`
}

function reached({ example, calendars, tried, years, yearsTried, shared: common }: Reach): string {
  const where =
    example.title === undefined
      ? `Minste eksempel: ${parts.sketch(example)}.`
      : `Slik er det på «${example.title}» (${parts.sketch(example)}).`
  if (tried === 1) return where
  const named = years.length <= 4 && years.length < yearsTried ? ` (${years.join(', ')})` : ''
  const apart = parts.shared(common)
  return `${where} Det gjelder ${calendars} av ${tried} prøvde skoleruter, i ${years.length} av ${yearsTried} skoleår${named}${apart && `, alle med ${apart}`}.`
}

function periodName(period: PeriodName): string {
  if ('title' in period) return period.title
  return 'month' in period ? parts.month(period.month) : `${period.term}. termin`
}

const weeks = { odd: 'oddetallsuker', even: 'partallsuker' }

const week53 = {
  odd: 'uke 53 og uke 1 følger etter hverandre og er begge oddetallsuker',
  even: 'mellom uke 52 og uke 2 går det tre uker i stedet for to',
}

const yearly = {
  'no-such-date': 'datoen finnes ikke dette året',
  'outside-school-year': 'utenfor skoleåret som skoleruten kjenner',
}

const open = {
  'anchor-unknown': 'skoleruten har ikke denne dagen eller perioden',
  'plan-missing': 'planen med datoene er ikke lagt inn',
  'which-one': 'det er flere å velge mellom',
  'next-year-unknown': 'starten på neste skoleår er ikke kjent ennå',
}

function overload({ role, count, allowed, per, from, to, measures }: LimitExceeded): string {
  const name = (slot: number) => (per === 'week' ? `uke ${slot}` : parts.month(slot))
  const when = from === to ? `i ${name(from)}` : `fra ${name(from)} til ${name(to)}`
  return `«${role}» har ${count} gjøremål som må gjøres ${when}, flere enn grensen tillater (${allowed}): ${measures.join(', ')}.`
}

/** Bokmål messages about lint, many years and school tests. */
export const checkNb: MessagesOf<'check'> = {
  'check/test-failed': ({ test, expected, found, explanation }) =>
    say(
      `Testen «${test}» slo feil: ventet ${wanted(expected)}, fant ${met(found)}.`,
      explanation?.nb ?? 'Endre årshjulet eller skoleruten, eller testen hvis den ikke lenger sier det skolen vil.',
    ),
  'check/test-undecided': ({ test, words }) =>
    say(
      `Testen «${test}» kunne ikke avgjøres: skoleruten har ingen dager for «${words}».`,
      'Legg hendelsen inn i skoleruten, skriv en tid med datoer, eller gi tiltaket datoer.',
    ),
  'check/test-unknown-measure': ({ test, measure, nearest }) =>
    say(
      `Testen «${test}» nevner et tiltak som årshjulet ikke har: «${measure}».`,
      parts.meant(nearest, 'Skriv id-en til et tiltak i årshjulet eller lagene under.'),
    ),
  'check/test-unknown-role': ({ test, role, nearest }) =>
    say(
      `Testen «${test}» nevner en rolle som årshjulet ikke kjenner: «${role}».`,
      parts.meant(nearest, 'Skriv id-en eller tittelen til en rolle.'),
    ),
  'check/test-measure-removed': ({ test, measure, reason }) =>
    say(
      `Testen «${test}» ble ikke kjørt: et senere lag har tatt ut «${measure}» (${reason}).`,
      'Ingenting å gjøre, så lenge det var meningen å ta det ut.',
    ),
  'check/test-phrase-not-understood': ({ test, phrase }) =>
    say(
      `Testen «${test}» har en tid som ikke ble forstått: «${phrase}».`,
      'Skriv den som under `when`, for eksempel «i løpet av de tre første skoleukene».',
    ),
  'check/test-empty': ({ test }) =>
    say(
      `Testen «${test}» er ikke hel: den påstår ingenting, eller sier ikke om hva.`,
      'Oppgi et tiltak med exists, count, falls, before eller after; en rolle med has; eller never med during.',
    ),
  'check/role-unused': ({ role, layer }) =>
    say(
      `Rollen «${role}» er definert i ${layer}, men ingenting nevner den.`,
      'Nevn den i et tiltak, ta den ut, eller sett role-unused til off under lint med begrunnelse.',
    ),
  'check/role-vacant': ({ measure, role }) =>
    say(
      `Ingen har «${role}» nå, og ingen andre har ansvaret for «${measure}».`,
      'Oppgi en annen ansvarlig så lenge rollen er ledig, eller ta bort vacant fra rollen.',
    ),
  'check/duplicate-measure': ({ title, first, second }) =>
    say(
      `«${first}» og «${second}» har samme tittel, «${title}», og faller på samme tid.`,
      'Behold ett av dem, eller la titlene si hva som skiller dem.',
    ),
  'check/phrase-contradicts-period': ({ measure, phrase, periods }) =>
    say(
      `«${measure}» står under ${periods}, men «${phrase}» faller aldri der.`,
      'Rett tiden, eller perioden under in.',
    ),
  'check/period-empty': ({ period }) =>
    say(`Ingen tiltak faller i «${period}».`, 'Legg inn det skolen gjør da, eller ta perioden ut.'),
  'check/source-not-reviewed': ({ source, reviewed, since, measures }) =>
    say(
      `Kilden «${source}», som ${measures === 1 ? 'ett tiltak' : `${measures} tiltak`} bygger på, ble sist gjennomgått ${parts.date(reviewed)}; det burde vært gjort etter ${parts.date(since)}.`,
      'Les kilden på nytt, rett det som er endret, og sett source.reviewed til dagen det ble gjort.',
    ),
  'check/statutory-weakened': (p) =>
    say(
      `«${p.measure}» er fastsatt nasjonalt, og ${p.layer} svekker det: «${p.after}» ${how[p.how]} der det sto «${p.before}».`,
      'Hold dere innenfor det som er fastsatt: tidligere, oftere eller for flere er fritt; senere, sjeldnere eller for færre er det ikke.',
    ),
  'check/statutory-removed': ({ measure, layer, reason }) =>
    say(
      `«${measure}» er fastsatt nasjonalt, og ${layer} tar det ut (${reason}).`,
      'Ta det inn igjen, hvis det ikke er slik at det ikke gjelder skolen i det hele tatt.',
    ),
  'check/title-prose': ({ title, why, length, atMost }) =>
    say(
      why === 'long'
        ? `En tittel på ${length} tegn er for lang for en kalender eller en vegg: «${title}».`
        : `En tittel er ingen setning: «${title}».`,
      `Skriv et navn på høyst ${atMost} tegn, uten punktum, og flytt resten til description.`,
    ),
  'check/unknown-code': ({ code, suggestion }) =>
    say(
      `Ingen funn heter «${code}», så alvorlighetsgraden endrer ingenting.`,
      parts.meant(suggestion, 'Kodene står i docs/diagnostics.md.'),
    ),
  'check/error-kept': ({ code }) =>
    say(
      `«${code}» gjør en dato, en ansvarlig eller et lag feil, så den kan ikke slås av.`,
      'Rett det den melder; den mildeste alvorlighetsgraden den kan få, er warning.',
    ),
  'check/limit-exceeded': (p) =>
    say(overload(p), 'Flytt ett av dem med et vedtak, gi det et lengre tidsrom, eller legg det til en annen rolle.'),
  'check/measure-vanishes': (p) =>
    say(
      `«${p.measure}» har ingen dag igjen i ${p.schoolYear}: ${parts.lost(p)}. ${reached(p.reach)}`,
      'Utvid tiden, gi tiltaket en `roll`, eller skriv hvilken annen dag det da er.',
    ),
  'check/lost-to-break': (p) =>
    say(
      `«${p.measure}» mister alle dagene sine til en ferie i ${p.schoolYear}: ${parts.lost(p)}. ${reached(p.reach)}`,
      'Knytt det til ferien («uka etter høstferien») i stedet for til en uke eller en dato, eller utvid tiden.',
    ),
  'check/lands-on-free-day': (p) =>
    say(
      `«${p.measure}» havner på en dag det ikke kan gjøres i ${p.schoolYear}: ${parts.day(p.date)} (${parts.causes(p.causes)}). ${reached(p.reach)}`,
      'Gi tiltaket `roll: following` eller `preceding`, eller skriv en ukedag («første mandag i mai») i stedet for en dato.',
    ),
  'check/leaves-period': (p) =>
    say(
      `«${p.measure}» flyttes ut av perioden sin i ${p.schoolYear}: det blir ${parts.days(p)}, utenfor ${periodName(p.period)} (${parts.days(p.bounds)}). ${reached(p.reach)}`,
      'En enkelt dag blir i perioden med `roll: modified-following` eller `modified-preceding`; for noe som gjentas, skriv en tid for hver periode.',
    ),
  'check/date-not-every-year': (p) =>
    say(
      `«${p.measure}» har ingen dato i ${p.schoolYear}: ${yearly[p.reason]}. ${reached(p.reach)}`,
      'Skriv en dag eller uke som finnes i alle skoleår, uten årstall, eller avgrens tiltaket med `validity`.',
    ),
  'check/same-day': (p) =>
    say(
      `«${p.measure}» og «${p.other}» er begge ${parts.day(p.date)}, med ${p.roles.join(', ')} i begge. ${reached(p.reach)}`,
      'Flytt en av dem, gi begge et klokkeslett (`time`), eller sett same-day til info under lint med begrunnelse.',
    ),
  'check/limit-some-years': (p) =>
    say(
      `En grense holder ikke i ${p.schoolYear}. ${overload(p.limit)} ${reached(p.reach)}`,
      'Flytt et av tiltakene, eller hev grensen.',
    ),
  'check/week-53': (p) =>
    say(
      `«${p.measure}» holdes i ${weeks[p.parity]}, og ${p.schoolYear} har en uke 53: ${week53[p.parity]}. ${reached(p.reach)}`,
      'Skriv «annenhver uke» hvis takten er viktigere enn ukenummeret.',
    ),
  'check/feasibility-open': (p) =>
    say(
      `Om «${p.measure}» alltid finner dagene sine, lot seg ikke avgjøre på noen av skolerutene som ble prøvd: ${open[p.reason]}.`,
      'Oppgi skolerutene som har det, med --calendar.',
    ),
}
