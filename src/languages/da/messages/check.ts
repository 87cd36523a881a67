import type { Expected, Found } from '../../../check/codes'
import type { PeriodName, Reach } from '../../../check/feasibility-codes'
import type { LimitExceeded } from '../../../check/lint-codes'
import type { Bounds } from '../../../timing/applies-to'
import { type MessagesOf, say } from '../../messages'
import { partsDa as parts } from './parts'

const how = {
  later: 'er senere',
  seldomer: 'kommer sjældnere',
  unbounded: 'har ikke længere nogen frist',
  narrower: 'omfatter færre',
}

function wanted(expected: Expected): string {
  if ('count' in expected) return `${counted(expected.count)} af »${expected.of}«`
  if ('inUse' in expected) return `at »${expected.measure}« ${expected.inUse ? 'er' : 'ikke er'} i brug`
  const { falls, words } = expected
  if (falls === 'not-during') return `at intet sker under »${words}«`
  return falls === 'within'
    ? `at alt falder inden for »${words}«`
    : `at alt sker ${{ before: 'før', after: 'efter' }[falls]} »${words}«`
}

function counted(count: number | Bounds): string {
  if (typeof count === 'number') return `præcis ${count}`
  const { atLeast, atMost } = count
  return [
    ...(atLeast === undefined ? [] : [`mindst ${atLeast}`]),
    ...(atMost === undefined ? [] : [`højst ${atMost}`]),
  ].join(' og ')
}

function met(found: Found): string {
  return typeof found === 'number' ? String(found) : `»${found.title}« ${parts.days(found)}`
}

function reached({ example, calendars, tried, years, yearsTried, shared: common }: Reach): string {
  const where =
    example.title === undefined
      ? `Mindste eksempel: ${parts.sketch(example)}.`
      : `Sådan er det på »${example.title}« (${parts.sketch(example)}).`
  if (tried === 1) return where
  const named = years.length <= 4 && years.length < yearsTried ? ` (${years.join(', ')})` : ''
  const apart = parts.shared(common)
  return `${where} Det gælder ${calendars} af ${tried} prøvede ferieplaner, i ${years.length} af ${yearsTried} skoleår${named}${apart && `, alle med ${apart}`}.`
}

function periodName(period: PeriodName): string {
  if ('title' in period) return period.title
  return 'month' in period ? parts.month(period.month) : `${period.term}. halvår`
}

const weeks = { odd: 'ulige uger', even: 'lige uger' }

const week53 = {
  odd: 'uge 53 og uge 1 følger efter hinanden og er begge ulige',
  even: 'mellem uge 52 og uge 2 går der tre uger i stedet for to',
}

const yearly = {
  'no-such-date': 'datoen findes ikke dette år',
  'outside-school-year': 'uden for det skoleår, ferieplanen kender',
}

const open = {
  'anchor-unknown': 'ferieplanen har ikke denne dag eller periode',
  'plan-missing': 'planen med datoerne er ikke lagt ind',
  'which-one': 'der er flere at vælge imellem',
  'next-year-unknown': 'næste skoleårs start er ikke kendt endnu',
}

function overload({ role, count, allowed, per, from, to, measures }: LimitExceeded): string {
  const name = (slot: number) => (per === 'week' ? `uge ${slot}` : parts.month(slot))
  const when = from === to ? `i ${name(from)}` : `fra ${name(from)} til ${name(to)}`
  return `»${role}« har ${count} opgaver, der skal gøres ${when}, flere end grænsen tillader (${allowed}): ${measures.join(', ')}.`
}

/** Danish messages about lint, many years and school tests. */
export const checkDa: MessagesOf<'check'> = {
  'check/test-failed': ({ test, expected, found, explanation }) =>
    say(
      `Testen »${test}« fejlede: ventede ${wanted(expected)}, fandt ${met(found)}.`,
      explanation?.da ?? 'Ret årshjulet eller ferieplanen, eller testen, hvis den ikke længere siger det, skolen vil.',
    ),
  'check/test-undecided': ({ test, words }) =>
    say(
      `Testen »${test}« kunne ikke afgøres: ferieplanen har ingen dage for »${words}«.`,
      'Læg hændelsen ind i ferieplanen, skriv en tid med datoer, eller giv tiltaget datoer.',
    ),
  'check/test-unknown-measure': ({ test, measure, nearest }) =>
    say(
      `Testen »${test}« nævner et tiltag, som årshjulet ikke har: »${measure}«.`,
      parts.meant(nearest, 'Skriv id’et på et tiltag i årshjulet eller dets lag.'),
    ),
  'check/test-unknown-role': ({ test, role, nearest }) =>
    say(
      `Testen »${test}« nævner en rolle, som årshjulet ikke kender: »${role}«.`,
      parts.meant(nearest, 'Skriv id eller titel på en rolle.'),
    ),
  'check/test-measure-removed': ({ test, measure, reason }) =>
    say(
      `Testen »${test}« blev ikke kørt: et senere lag har taget »${measure}« ud (${reason}).`,
      'Der er intet at gøre, så længe det er meningen.',
    ),
  'check/test-phrase-not-understood': ({ test, phrase }) =>
    say(
      `Testen »${test}« har en tid, der ikke blev forstået: »${phrase}«.`,
      'Skriv den som under `when`, for eksempel »i de tre første skoleuger«.',
    ),
  'check/test-empty': ({ test }) =>
    say(
      `Testen »${test}« er ufuldstændig: den påstår intet, eller siger ikke om hvad.`,
      'Angiv et tiltag med exists, count, falls, before eller after; en rolle med has; eller never med during.',
    ),
  'check/role-unused': ({ role, layer }) =>
    say(
      `Rollen »${role}« er defineret i ${layer}, men intet nævner den.`,
      'Nævn den i et tiltag, tag den ud, eller sæt role-unused til off under lint med en begrundelse.',
    ),
  'check/role-vacant': ({ measure, role }) =>
    say(
      `Ingen er »${role}« nu, og ingen andre har ansvaret for »${measure}«.`,
      'Angiv en anden ansvarlig, så længe rollen er ledig, eller fjern vacant fra rollen.',
    ),
  'check/duplicate-measure': ({ title, first, second }) =>
    say(
      `»${first}« og »${second}« har samme titel, »${title}«, og falder på samme tid.`,
      'Behold et af dem, eller lad titlerne sige, hvad der skiller dem.',
    ),
  'check/phrase-contradicts-period': ({ measure, phrase, periods }) =>
    say(
      `»${measure}« står under ${periods}, men »${phrase}« falder aldrig der.`,
      'Ret tiden, eller perioden under in.',
    ),
  'check/period-empty': ({ period }) =>
    say(`Intet tiltag falder i »${period}«.`, 'Læg det ind, som skolen gør da, eller tag perioden ud.'),
  'check/source-not-reviewed': ({ source, reviewed, since, measures }) =>
    say(
      `Kilden »${source}«, som ${measures === 1 ? 'ét tiltag' : `${measures} tiltag`} bygger på, blev sidst gennemgået ${parts.date(reviewed)}; det burde være gjort efter ${parts.date(since)}.`,
      'Læs kilden igen, ret det, der er ændret, og sæt source.reviewed til den dag, det blev gjort.',
    ),
  'check/statutory-weakened': (p) =>
    say(
      `»${p.measure}« er fastsat nationalt, og ${p.layer} svækker det: »${p.after}« ${how[p.how]}, hvor der stod »${p.before}«.`,
      'Hold jer inden for det, der er fastsat: tidligere, oftere eller for flere er frit; senere, sjældnere eller for færre er det ikke.',
    ),
  'check/statutory-removed': ({ measure, layer, reason }) =>
    say(
      `»${measure}« er fastsat nationalt, og ${layer} tager det ud (${reason}).`,
      'Tag det ind igen, medmindre det slet ikke gælder skolen.',
    ),
  'check/title-prose': ({ title, why, length, atMost }) =>
    say(
      why === 'long'
        ? `En titel på ${length} tegn er for lang til en kalender eller en væg: »${title}«.`
        : `En titel skal ikke være en sætning: »${title}«.`,
      `Skriv et navn på højst ${atMost} tegn, uden punktum, og flyt resten til description.`,
    ),
  'check/unknown-code': ({ code, suggestion }) =>
    say(
      `Intet fund hedder »${code}«, så alvorsgraden ændrer ingenting.`,
      parts.meant(suggestion, 'Koderne står i docs/diagnostics.md.'),
    ),
  'check/error-kept': ({ code }) =>
    say(
      `»${code}« gør en dato, en ansvarlig eller et lag forkert, så den kan ikke slås fra.`,
      'Ret det, den melder; den mildeste alvorsgrad, den kan få, er warning.',
    ),
  'check/limit-exceeded': (p) =>
    say(overload(p), 'Flyt en af dem med en beslutning, giv den et længere tidsrum, eller læg den hos en anden rolle.'),
  'check/measure-vanishes': (p) =>
    say(
      `»${p.measure}« har ingen dag tilbage i ${p.schoolYear}: ${parts.lost(p)}. ${reached(p.reach)}`,
      'Udvid tiden, giv tiltaget en `roll`, eller skriv, hvilken anden dag det så er.',
    ),
  'check/lost-to-break': (p) =>
    say(
      `»${p.measure}« mister alle sine dage til en ferie i ${p.schoolYear}: ${parts.lost(p)}. ${reached(p.reach)}`,
      'Knyt det til ferien (»ugen efter efterårsferien«) i stedet for til en uge eller en dato, eller udvid tiden.',
    ),
  'check/lands-on-free-day': (p) =>
    say(
      `»${p.measure}« havner på en dag, hvor det ikke kan gøres, i ${p.schoolYear}: ${parts.day(p.date)} (${parts.causes(p.causes)}). ${reached(p.reach)}`,
      'Giv tiltaget `roll: following` eller `preceding`, eller skriv en ugedag (»første mandag i maj«) i stedet for en dato.',
    ),
  'check/leaves-period': (p) =>
    say(
      `»${p.measure}« flyttes ud af sin periode i ${p.schoolYear}: det bliver ${parts.days(p)}, uden for ${periodName(p.period)} (${parts.days(p.bounds)}). ${reached(p.reach)}`,
      'En enkelt dag bliver i perioden med `roll: modified-following` eller `modified-preceding`; for noget, der gentages, skriv en tid for hver periode.',
    ),
  'check/date-not-every-year': (p) =>
    say(
      `»${p.measure}« har ingen dato i ${p.schoolYear}: ${yearly[p.reason]}. ${reached(p.reach)}`,
      'Skriv en dag eller uge, der findes i alle skoleår, uden årstal, eller afgræns tiltaget med `validity`.',
    ),
  'check/same-day': (p) =>
    say(
      `»${p.measure}« og »${p.other}« er begge ${parts.day(p.date)}, med ${p.roles.join(', ')} i begge. ${reached(p.reach)}`,
      'Flyt en af dem, giv begge et klokkeslæt (`time`), eller sæt same-day til info under lint med en begrundelse.',
    ),
  'check/limit-some-years': (p) =>
    say(
      `En grænse holder ikke i ${p.schoolYear}. ${overload(p.limit)} ${reached(p.reach)}`,
      'Flyt et af tiltagene, eller hæv grænsen.',
    ),
  'check/week-53': (p) =>
    say(
      `»${p.measure}« holdes i ${weeks[p.parity]}, og ${p.schoolYear} har en uge 53: ${week53[p.parity]}. ${reached(p.reach)}`,
      'Skriv »hver anden uge«, hvis takten er vigtigere end ugenummeret.',
    ),
  'check/feasibility-open': (p) =>
    say(
      `Om »${p.measure}« altid finder sine dage, kunne ikke afgøres på nogen af de ferieplaner, der blev prøvet: ${open[p.reason]}.`,
      'Angiv de ferieplaner, der har det, med --calendar.',
    ),
}
