import type { Expected, Found } from '../../../check/codes'
import type { PeriodName, Reach } from '../../../check/feasibility-codes'
import type { LimitExceeded } from '../../../check/lint-codes'
import type { Bounds } from '../../../timing/applies-to'
import { type MessagesOf, say } from '../../messages'
import { partsSv as parts } from './parts'

const how = {
  later: 'är senare',
  seldomer: 'kommer mer sällan',
  unbounded: 'har inte längre någon sista dag',
  narrower: 'omfattar färre',
}

function wanted(expected: Expected): string {
  if ('count' in expected) return `${counted(expected.count)} av ”${expected.of}”`
  if ('inUse' in expected) return `att ”${expected.measure}” ${expected.inUse ? 'används' : 'inte används'}`
  const { falls, words } = expected
  if (falls === 'not-during') return `att inget sker under ”${words}”`
  return falls === 'within'
    ? `att allt infaller inom ”${words}”`
    : `att allt sker ${{ before: 'före', after: 'efter' }[falls]} ”${words}”`
}

function counted(count: number | Bounds): string {
  if (typeof count === 'number') return `exakt ${count}`
  const { atLeast, atMost } = count
  return [
    ...(atLeast === undefined ? [] : [`minst ${atLeast}`]),
    ...(atMost === undefined ? [] : [`högst ${atMost}`]),
  ].join(' och ')
}

function met(found: Found): string {
  return typeof found === 'number' ? String(found) : `”${found.title}” ${parts.days(found)}`
}

function reached({ example, calendars, tried, years, yearsTried, shared: common }: Reach): string {
  const where =
    example.title === undefined
      ? `Minsta exempel: ${parts.sketch(example)}.`
      : `Så är det med ”${example.title}” (${parts.sketch(example)}).`
  if (tried === 1) return where
  const named = years.length <= 4 && years.length < yearsTried ? ` (${years.join(', ')})` : ''
  const apart = parts.shared(common)
  return `${where} Det gäller ${calendars} av ${tried} prövade läsårsdata, i ${years.length} av ${yearsTried} läsår${named}${apart && `, alla med ${apart}`}.`
}

function periodName(period: PeriodName): string {
  if ('title' in period) return period.title
  return 'month' in period ? parts.month(period.month) : `termin ${period.term}`
}

const weeks = { odd: 'udda veckor', even: 'jämna veckor' }

const week53 = {
  odd: 'vecka 53 och vecka 1 följer på varandra och är båda udda',
  even: 'mellan vecka 52 och vecka 2 går det tre veckor i stället för två',
}

const yearly = {
  'no-such-date': 'datumet finns inte det här året',
  'outside-school-year': 'utanför det läsår som läsårsdata gäller',
}

const open = {
  'anchor-unknown': 'dagen eller perioden finns inte i läsårsdata',
  'plan-missing': 'planen med datumen är inte inlagd',
  'which-one': 'det finns flera att välja mellan',
  'next-year-unknown': 'nästa läsårs start är inte känd än',
}

function overload({ role, count, allowed, per, from, to, measures }: LimitExceeded): string {
  const name = (slot: number) => (per === 'week' ? `vecka ${slot}` : parts.month(slot))
  const when = from === to ? `i ${name(from)}` : `från ${name(from)} till ${name(to)}`
  return `”${role}” har ${count} uppgifter som måste göras ${when}, fler än gränsen tillåter (${allowed}): ${measures.join(', ')}.`
}

/** Swedish messages about lint, many years and school tests. */
export const checkSv: MessagesOf<'check'> = {
  'check/test-failed': ({ test, expected, found, explanation }) =>
    say(
      `Testet ”${test}” misslyckades: väntade ${wanted(expected)}, fann ${met(found)}.`,
      explanation?.sv ?? 'Ändra årshjulet eller läsårsdata, eller testet om det inte längre säger vad skolan vill.',
    ),
  'check/test-undecided': ({ test, words }) =>
    say(
      `Testet ”${test}” kunde inte avgöras: läsårsdata har inga dagar för ”${words}”.`,
      'Lägg in händelsen i läsårsdata, skriv en tid med datum, eller ge åtgärden datum.',
    ),
  'check/test-unknown-measure': ({ test, measure, nearest }) =>
    say(
      `Testet ”${test}” nämner en åtgärd som årshjulet inte har: ”${measure}”.`,
      parts.meant(nearest, 'Skriv id:t för en åtgärd i årshjulet eller dess lager.'),
    ),
  'check/test-unknown-role': ({ test, role, nearest }) =>
    say(
      `Testet ”${test}” nämner en roll som årshjulet inte känner till: ”${role}”.`,
      parts.meant(nearest, 'Skriv id eller titel för en roll.'),
    ),
  'check/test-measure-removed': ({ test, measure, reason }) =>
    say(
      `Testet ”${test}” kördes inte: ett senare lager har tagit bort ”${measure}” (${reason}).`,
      'Inget behöver göras, så länge det är meningen.',
    ),
  'check/test-phrase-not-understood': ({ test, phrase }) =>
    say(
      `Testet ”${test}” har en tid som inte gick att förstå: ”${phrase}”.`,
      'Skriv den som under `when`, till exempel ”under de tre första skolveckorna”.',
    ),
  'check/test-empty': ({ test }) =>
    say(
      `Testet ”${test}” är ofullständigt: det påstår ingenting, eller säger inte om vad.`,
      'Ange en åtgärd med exists, count, falls, before eller after; en roll med has; eller never med during.',
    ),
  'check/role-unused': ({ role, layer }) =>
    say(
      `Rollen ”${role}” är definierad i ${layer}, men inget nämner den.`,
      'Nämn den i en åtgärd, ta bort den, eller sätt role-unused till off under lint med en motivering.',
    ),
  'check/role-vacant': ({ measure, role }) =>
    say(
      `Ingen är ”${role}” just nu, och ingen annan ansvarar för ”${measure}”.`,
      'Ange en annan ansvarig så länge rollen är vakant, eller ta bort vacant från rollen.',
    ),
  'check/duplicate-measure': ({ title, first, second }) =>
    say(
      `”${first}” och ”${second}” har samma titel, ”${title}”, och infaller samtidigt.`,
      'Behåll en av dem, eller låt titlarna säga vad som skiljer dem.',
    ),
  'check/phrase-contradicts-period': ({ measure, phrase, periods }) =>
    say(
      `”${measure}” står under ${periods}, men ”${phrase}” infaller aldrig där.`,
      'Rätta tiden, eller perioden under in.',
    ),
  'check/period-empty': ({ period }) =>
    say(`Ingen åtgärd infaller i ”${period}”.`, 'Lägg in det som skolan gör då, eller ta bort perioden.'),
  'check/source-not-reviewed': ({ source, reviewed, since, measures }) =>
    say(
      `Källan ”${source}”, som ${measures === 1 ? 'en åtgärd' : `${measures} åtgärder`} bygger på, granskades senast ${parts.date(reviewed)}; det borde ha gjorts efter ${parts.date(since)}.`,
      'Läs källan på nytt, rätta det som har ändrats, och sätt source.reviewed till dagen då det gjordes.',
    ),
  'check/statutory-weakened': (p) =>
    say(
      `”${p.measure}” är fastställd nationellt, och ${p.layer} försvagar den: ”${p.after}” ${how[p.how]} där det stod ”${p.before}”.`,
      'Håll er inom det som är fastställt: tidigare, oftare eller för fler är fritt; senare, mer sällan eller för färre är det inte.',
    ),
  'check/statutory-removed': ({ measure, layer, reason }) =>
    say(
      `”${measure}” är fastställd nationellt, och ${layer} tar bort den (${reason}).`,
      'Ta tillbaka den, om den inte är sådan att den inte alls gäller skolan.',
    ),
  'check/title-prose': ({ title, why, length, atMost }) =>
    say(
      why === 'long'
        ? `En titel på ${length} tecken är för lång för en kalender eller en vägg: ”${title}”.`
        : `En titel ska inte vara en mening: ”${title}”.`,
      `Skriv ett namn på högst ${atMost} tecken, utan punkt, och flytta resten till description.`,
    ),
  'check/unknown-code': ({ code, suggestion }) =>
    say(
      `Inget meddelande heter ”${code}”, så allvarlighetsgraden ändrar ingenting.`,
      parts.meant(suggestion, 'Koderna står i docs/diagnostics.md.'),
    ),
  'check/error-kept': ({ code }) =>
    say(
      `”${code}” gör ett datum, en ansvarig eller ett lager fel, så det kan inte stängas av.`,
      'Rätta det som anges; den mildaste allvarlighetsgraden det kan få är warning.',
    ),
  'check/limit-exceeded': (p) =>
    say(overload(p), 'Flytta en av dem med ett beslut, ge den en längre period, eller lägg den på en annan roll.'),
  'check/measure-vanishes': (p) =>
    say(
      `”${p.measure}” har ingen dag kvar ${p.schoolYear}: ${parts.lost(p)}. ${reached(p.reach)}`,
      'Utvidga tiden, ge åtgärden en `roll`, eller skriv vilken annan dag det då är.',
    ),
  'check/lost-to-break': (p) =>
    say(
      `”${p.measure}” förlorar alla sina dagar till ett lov ${p.schoolYear}: ${parts.lost(p)}. ${reached(p.reach)}`,
      'Knyt åtgärden till lovet (”veckan efter höstlovet”) i stället för till en vecka eller ett datum, eller utvidga tiden.',
    ),
  'check/lands-on-free-day': (p) =>
    say(
      `”${p.measure}” hamnar på en dag då den inte kan göras ${p.schoolYear}: ${parts.day(p.date)} (${parts.causes(p.causes)}). ${reached(p.reach)}`,
      'Ge åtgärden `roll: following` eller `preceding`, eller skriv en veckodag (”första måndagen i maj”) i stället för ett datum.',
    ),
  'check/leaves-period': (p) =>
    say(
      `”${p.measure}” flyttas ut ur sin period ${p.schoolYear}: det blir ${parts.days(p)}, utanför ${periodName(p.period)} (${parts.days(p.bounds)}). ${reached(p.reach)}`,
      'En enskild dag stannar i perioden med `roll: modified-following` eller `modified-preceding`; för något som upprepas, skriv en tid för varje period.',
    ),
  'check/date-not-every-year': (p) =>
    say(
      `”${p.measure}” har inget datum ${p.schoolYear}: ${yearly[p.reason]}. ${reached(p.reach)}`,
      'Skriv en dag eller vecka som finns alla läsår, utan årtal, eller avgränsa åtgärden med `validity`.',
    ),
  'check/same-day': (p) =>
    say(
      `”${p.measure}” och ”${p.other}” är båda ${parts.day(p.date)}, med ${p.roles.join(', ')} i båda. ${reached(p.reach)}`,
      'Flytta en av dem, ge båda ett klockslag (`time`), eller sätt same-day till info under lint med en motivering.',
    ),
  'check/limit-some-years': (p) =>
    say(
      `En gräns håller inte ${p.schoolYear}. ${overload(p.limit)} ${reached(p.reach)}`,
      'Flytta en av åtgärderna, eller höj gränsen.',
    ),
  'check/week-53': (p) =>
    say(
      `”${p.measure}” hålls i ${weeks[p.parity]}, och ${p.schoolYear} har en vecka 53: ${week53[p.parity]}. ${reached(p.reach)}`,
      'Skriv ”varannan vecka” om takten är viktigare än veckonumret.',
    ),
  'check/feasibility-open': (p) =>
    say(
      `Om ”${p.measure}” alltid hittar sina dagar gick inte att avgöra med några av de läsårsdata som prövades: ${open[p.reason]}.`,
      'Ange läsårsdata som har det med --calendar.',
    ),
}
