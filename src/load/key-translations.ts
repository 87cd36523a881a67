/**
 * The keys' names in the languages schools write, for what people try first: a table in bokmål suggests `ansvarlig` to its writer.
 * They are suggestions only; a file has the English keys, so that one schema serves every language. A word
 * may stand for several keys: the first that is known at its place is meant.
 */
const words: Readonly<Record<string, string>> = {
  measures: 'tiltak, åtgärder, tiltag, aktiviteter',
  title: 'tittel, navn, namn, titel, tiltak, åtgärd, tiltag',
  language: 'språk, sprog, mål',
  extends: 'bygger på, utvider, arver',
  periods: 'perioder, kvartal, periode, period',
  roles: 'roller',
  criteria: 'kriterier, kjennetegn, kriterium, kännetecken',
  evidence: 'dokumentasjon, dokumentation',
  norms: 'normer',
  events: 'hendelser, hendingar, händelser, hændelser, arrangementer',
  change: 'endring, endre, ändra, ændre, endringer',
  remove: 'fjern, fjerne, ta bort, slett',
  decisions: 'vedtak, beslutninger, beslut',
  limits: 'grenser, gränser, grænser',
  tests: 'tester, prøver',
  when: 'når, när, hvornår, tid, tidspunkt, tidsfrist, frist',
  in: 'periode, period, i',
  responsible: 'ansvarlig, ansvarleg, ansvarig, ansvar',
  participants: 'deltakere, deltakarar, deltagere, deltagare, hvem deltar, deltar',
  appliesTo: 'gjelder, gjeld, gäller, gælder, målgruppe, målgrupp, for',
  exclusive: 'utelukker, enten',
  per: 'for hver, hver',
  days: 'dager, dagar, dage',
  time: 'klokkeslett, tid, klokkeslæt, klockslag',
  place: 'sted, stad, plats, rom',
  visibility: 'synlighet, synlig',
  agenda: 'saksliste, dagsorden, saker',
  prepare: 'forberedelser, forberedelse, förberedelser, førebuing',
  before: 'før, före, inden',
  validity: 'gyldighet, gyldig, giltighet',
  source: 'kilde, kjelde, källa',
  reason: 'grunn, begrunnelse, årsak, orsak, begrundelse',
  decidedBy: 'vedtatt av, besluttet av, beslutat av',
  country: 'land',
  schoolYear: 'skoleår, skuleår, läsår',
  firstSchoolDay: 'første skoledag, skolestart, första skoldagen, første skuledag',
  lastSchoolDay: 'siste skoledag, skoleslutt, sista skoldagen, sidste skoledag',
  breaks: 'ferier, ferie, lov, skoleferier, feriar',
  planningDays: 'planleggingsdager, planleggingsdagar, studiedagar, pædagogiske dage',
  daysOff: 'fridager, fridagar, lovdagar, fridage',
  plans: 'planer, planar',
  printed: 'trykt, oppgitt, står, tryckt, prentet',
  holidays: 'helligdager, heilagdagar, helgdagar, helligdage',
  expectedSchoolDays: 'antall skoledager, skoledager',
  schoolDaysByMonth: 'skoledager per måned',
  nextSchoolYear: 'neste skoleår, nästa läsår, næste skoleår',
  from: 'fra, frå, från',
  to: 'til, till',
  until: 'til, til og med',
  date: 'dato, datum',
  dates: 'datoer, datoar, datum',
  aliases: 'også kalt, alias',
  includes: 'består av, omfatter, medlemmer',
  role: 'rolle, roll',
  optional: 'valgfri, eventuelt',
  asNeeded: 'ved behov, behov',
  tentative: 'usikker',
}

const keysOf = new Map<string, string[]>()
for (const [key, names] of Object.entries(words)) {
  for (const name of names.split(', ')) keysOf.set(name, [...(keysOf.get(name) ?? []), key])
}

/** Returns the key of those known at a place that a word of another language stands for; undefined when it stands for none of them. */
export function translateKey(word: string, known: readonly string[]): string | undefined {
  const name = word
    .replace(/\p{Ll}\p{Lu}/gu, (pair) => `${pair[0]} ${pair[1]}`)
    .replace(/[\s_-]+/g, ' ')
    .trim()
    .toLowerCase()
  return keysOf.get(name)?.find((key) => known.includes(key))
}
