import type { Expected, Found } from '../../../check/codes'
import type { PeriodName, Reach } from '../../../check/feasibility-codes'
import type { LimitExceeded } from '../../../check/lint-codes'
import type { Bounds } from '../../../timing/applies-to'
import { type MessagesOf, say } from '../../messages'
import { partsNn as parts } from './parts'

const how = {
  later: 'er seinare',
  seldomer: 'kjem sjeldnare',
  unbounded: 'har ikkje lenger nokon frist',
  narrower: 'omfattar færre',
}

function wanted(expected: Expected): string {
  if ('count' in expected) return `${counted(expected.count)} av «${expected.of}»`
  if ('inUse' in expected) return `at «${expected.measure}» ${expected.inUse ? 'er' : 'ikkje er'} i bruk`
  const { falls, words } = expected
  if (falls === 'not-during') return `at ingenting skjer under «${words}»`
  return falls === 'within'
    ? `at alt fell innanfor «${words}»`
    : `at alt skjer ${{ before: 'før', after: 'etter' }[falls]} «${words}»`
}

function counted(count: number | Bounds): string {
  if (typeof count === 'number') return `nøyaktig ${count}`
  const { atLeast, atMost } = count
  return [
    ...(atLeast === undefined ? [] : [`minst ${atLeast}`]),
    ...(atMost === undefined ? [] : [`høgst ${atMost}`]),
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
  return `${where} Det gjeld ${calendars} av ${tried} prøvde skuleruter, i ${years.length} av ${yearsTried} skuleår${named}${apart && `, alle med ${apart}`}.`
}

function periodName(period: PeriodName): string {
  if ('title' in period) return period.title
  return 'month' in period ? parts.month(period.month) : `${period.term}. termin`
}

const weeks = { odd: 'oddetalsveker', even: 'partalsveker' }

const week53 = {
  odd: 'veke 53 og veke 1 følgjer etter kvarandre og er begge oddetalsveker',
  even: 'mellom veke 52 og veke 2 går det tre veker i staden for to',
}

const yearly = {
  'no-such-date': 'datoen finst ikkje dette året',
  'outside-school-year': 'utanfor skuleåret som skuleruta kjenner',
}

const open = {
  'anchor-unknown': 'skuleruta har ikkje denne dagen eller perioden',
  'plan-missing': 'planen med datoane er ikkje lagd inn',
  'which-one': 'det er fleire å velje mellom',
  'next-year-unknown': 'starten på neste skuleår er ikkje kjend enno',
}

function overload({ role, count, allowed, per, from, to, measures }: LimitExceeded): string {
  const name = (slot: number) => (per === 'week' ? `veke ${slot}` : parts.month(slot))
  const when = from === to ? `i ${name(from)}` : `frå ${name(from)} til ${name(to)}`
  return `«${role}» har ${count} gjeremål som må gjerast ${when}, fleire enn grensa tillèt (${allowed}): ${measures.join(', ')}.`
}

/** Nynorsk messages about lint, many years and school tests. */
export const checkNn: MessagesOf<'check'> = {
  'check/test-failed': ({ test, expected, found, explanation }) =>
    say(
      `Testen «${test}» slo feil: venta ${wanted(expected)}, fann ${met(found)}.`,
      explanation?.nn ?? 'Endre årshjulet eller skuleruta, eller testen om han ikkje lenger seier det skulen vil.',
    ),
  'check/test-undecided': ({ test, words }) =>
    say(
      `Testen «${test}» kunne ikkje avgjerast: skuleruta har ingen dagar for «${words}».`,
      'Legg hendinga inn i skuleruta, skriv ei tid med datoar, eller gje tiltaket datoar.',
    ),
  'check/test-unknown-measure': ({ test, measure, nearest }) =>
    say(
      `Testen «${test}» nemner eit tiltak som årshjulet ikkje har: «${measure}».`,
      parts.meant(nearest, 'Skriv id-en til eit tiltak i årshjulet eller laga under.'),
    ),
  'check/test-unknown-role': ({ test, role, nearest }) =>
    say(
      `Testen «${test}» nemner ei rolle som årshjulet ikkje kjenner: «${role}».`,
      parts.meant(nearest, 'Skriv id-en eller tittelen til ei rolle.'),
    ),
  'check/test-measure-removed': ({ test, measure, reason }) =>
    say(
      `Testen «${test}» vart ikkje køyrd: eit seinare lag har teke ut «${measure}» (${reason}).`,
      'Ingenting å gjere, så lenge det var meininga å ta det ut.',
    ),
  'check/test-phrase-not-understood': ({ test, phrase }) =>
    say(
      `Testen «${test}» har ei tid som ikkje vart forstått: «${phrase}».`,
      'Skriv ho som under `when`, til dømes «i løpet av dei tre første skulevekene».',
    ),
  'check/test-empty': ({ test }) =>
    say(
      `Testen «${test}» er ikkje heil: han påstår ingenting, eller seier ikkje om kva.`,
      'Oppgje eit tiltak med exists, count, falls, before eller after; ei rolle med has; eller never med during.',
    ),
  'check/role-unused': ({ role, layer }) =>
    say(
      `Rolla «${role}» er definert i ${layer}, men ingenting nemner ho.`,
      'Nemn ho i eit tiltak, ta ho ut, eller set role-unused til off under lint med grunngjeving.',
    ),
  'check/role-vacant': ({ measure, role }) =>
    say(
      `Ingen har «${role}» no, og ingen andre har ansvaret for «${measure}».`,
      'Oppgje ein annan ansvarleg så lenge rolla er ledig, eller ta bort vacant frå rolla.',
    ),
  'check/duplicate-measure': ({ title, first, second }) =>
    say(
      `«${first}» og «${second}» har same tittel, «${title}», og fell på same tid.`,
      'Hald på eitt av dei, eller la titlane seie kva som skil dei.',
    ),
  'check/phrase-contradicts-period': ({ measure, phrase, periods }) =>
    say(`«${measure}» står under ${periods}, men «${phrase}» fell aldri der.`, 'Rett tida, eller perioden under in.'),
  'check/period-empty': ({ period }) =>
    say(`Ingen tiltak fell i «${period}».`, 'Legg inn det skulen gjer då, eller ta perioden ut.'),
  'check/source-not-reviewed': ({ source, reviewed, since, measures }) =>
    say(
      `Kjelda «${source}», som ${measures === 1 ? 'eitt tiltak' : `${measures} tiltak`} byggjer på, vart sist gjennomgått ${parts.date(reviewed)}; det burde vore gjort etter ${parts.date(since)}.`,
      'Les kjelda på nytt, rett det som er endra, og set source.reviewed til dagen det vart gjort.',
    ),
  'check/statutory-weakened': (p) =>
    say(
      `«${p.measure}» er fastsett nasjonalt, og ${p.layer} veikjer det: «${p.after}» ${how[p.how]} der det stod «${p.before}».`,
      'Hald dykk innanfor det som er fastsett: tidlegare, oftare eller for fleire er fritt; seinare, sjeldnare eller for færre er det ikkje.',
    ),
  'check/statutory-removed': ({ measure, layer, reason }) =>
    say(
      `«${measure}» er fastsett nasjonalt, og ${layer} tek det ut (${reason}).`,
      'Ta det inn att, om det ikkje er slik at det slett ikkje gjeld skulen.',
    ),
  'check/title-prose': ({ title, why, length, atMost }) =>
    say(
      why === 'long'
        ? `Ein tittel på ${length} teikn er for lang for ein kalender eller ein vegg: «${title}».`
        : `Ein tittel er inga setning: «${title}».`,
      `Skriv eit namn på høgst ${atMost} teikn, utan punktum, og flytt resten til description.`,
    ),
  'check/unknown-code': ({ code, suggestion }) =>
    say(
      `Ingen funn heiter «${code}», så alvorsgrada endrar ingenting.`,
      parts.meant(suggestion, 'Kodane står i docs/diagnostics.md.'),
    ),
  'check/error-kept': ({ code }) =>
    say(
      `«${code}» gjer ein dato, ein ansvarleg eller eit lag feil, så han kan ikkje slåast av.`,
      'Rett det han melder; den mildaste alvorsgrada han kan få, er warning.',
    ),
  'check/limit-exceeded': (p) =>
    say(overload(p), 'Flytt eitt av dei med eit vedtak, gje det eit lengre tidsrom, eller legg det til ei anna rolle.'),
  'check/measure-vanishes': (p) =>
    say(
      `«${p.measure}» har ingen dag att i ${p.schoolYear}: ${parts.lost(p)}. ${reached(p.reach)}`,
      'Utvid tida, gje tiltaket ein `roll`, eller skriv kva annan dag det då er.',
    ),
  'check/lost-to-break': (p) =>
    say(
      `«${p.measure}» mistar alle dagane sine til ein ferie i ${p.schoolYear}: ${parts.lost(p)}. ${reached(p.reach)}`,
      'Knyt det til ferien («veka etter haustferien») i staden for til ei veke eller ein dato, eller utvid tida.',
    ),
  'check/lands-on-free-day': (p) =>
    say(
      `«${p.measure}» hamnar på ein dag det ikkje kan gjerast i ${p.schoolYear}: ${parts.day(p.date)} (${parts.causes(p.causes)}). ${reached(p.reach)}`,
      'Gje tiltaket `roll: following` eller `preceding`, eller skriv ein vekedag («første måndag i mai») i staden for ein dato.',
    ),
  'check/leaves-period': (p) =>
    say(
      `«${p.measure}» blir flytt ut av perioden sin i ${p.schoolYear}: det blir ${parts.days(p)}, utanfor ${periodName(p.period)} (${parts.days(p.bounds)}). ${reached(p.reach)}`,
      'Ein enkelt dag blir i perioden med `roll: modified-following` eller `modified-preceding`; for noko som blir gjenteke, skriv ei tid for kvar periode.',
    ),
  'check/date-not-every-year': (p) =>
    say(
      `«${p.measure}» har ingen dato i ${p.schoolYear}: ${yearly[p.reason]}. ${reached(p.reach)}`,
      'Skriv ein dag eller ei veke som finst i alle skuleår, utan årstal, eller avgrens tiltaket med `validity`.',
    ),
  'check/same-day': (p) =>
    say(
      `«${p.measure}» og «${p.other}» er begge ${parts.day(p.date)}, med ${p.roles.join(', ')} i begge. ${reached(p.reach)}`,
      'Flytt eitt av dei, gje begge eit klokkeslett (`time`), eller set same-day til info under lint med grunngjeving.',
    ),
  'check/limit-some-years': (p) =>
    say(
      `Ei grense held ikkje i ${p.schoolYear}. ${overload(p.limit)} ${reached(p.reach)}`,
      'Flytt eitt av tiltaka, eller hev grensa.',
    ),
  'check/week-53': (p) =>
    say(
      `«${p.measure}» blir halde i ${weeks[p.parity]}, og ${p.schoolYear} har ei veke 53: ${week53[p.parity]}. ${reached(p.reach)}`,
      'Skriv «annakvar veke» om takta er viktigare enn vekenummeret.',
    ),
  'check/feasibility-open': (p) =>
    say(
      `Om «${p.measure}» alltid finn dagane sine, let seg ikkje avgjere på nokon av skulerutene som vart prøvde: ${open[p.reason]}.`,
      'Oppgje skulerutene som har det, med --calendar.',
    ),
}
