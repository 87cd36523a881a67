import type { Allowed } from '../../../query/codes'
import { type MessagesOf, say } from '../../messages'
import { partsNn as parts } from './parts'

const values = {
  flag: 'true eller false',
  text: 'tekst, eller ei liste av tekstar',
  'search-words': 'minst éin bokstav eller eitt tal',
  'beside-applies-to': 'han saman med appliesTo',
  'on-or-week': 'anten on (ein dag) eller week (ei ISO-veke)',
  cursor: 'next frå ei side som vart spurd etter med same sort',
  school: 'id-en til ein skule i settet',
}

function valid(allowed: Allowed): string {
  if (typeof allowed === 'string') return allowed
  if ('value' in allowed) return values[allowed.value]
  if ('from' in allowed) return `ein dag frå ${allowed.from} til ${allowed.to}, som skuleruta kjenner`
  return `eit ${allowed.number === 'whole' ? 'heilt ' : ''}tal på ${allowed.atLeast} eller meir`
}

/** Nynorsk messages about questions to a plan. */
export const queryNn: MessagesOf<'query'> = {
  'query/unknown-role': (p) =>
    say(
      `Ingen av årshjula i planen kjenner rolla «${p.role}».`,
      parts.meant(p.suggestion, 'Spør etter ei rolle med id eller tittel.'),
    ),
  'query/unknown-period': (p) =>
    say(
      `Ingen av årshjula i planen har perioden «${p.period}».`,
      parts.meant(
        p.suggestion,
        'Spør etter ein periode med id eller tittel, ein månad (m1–m12) eller ein termin (term1, term2).',
      ),
    ),
  'query/unknown-measure': ({ name, suggestion }) =>
    say(
      `Ingen av årshjula i planen har tiltaket «${name}».`,
      parts.meant(suggestion, 'Spør etter id-en til eit tiltak i årshjula eller laga under.'),
    ),
  'query/unknown-tag': ({ name, suggestion }) =>
    say(
      `Ingen av årshjula i planen har merkelappen «${name}».`,
      parts.meant(suggestion, 'Spør etter ein merkelapp som eit tiltak har.'),
    ),
  'query/unknown-criterion': ({ name, suggestion }) =>
    say(
      `Ingen av årshjula i planen har kriteriet «${name}».`,
      parts.meant(
        suggestion,
        'Spør etter id-en til eit kriterium som eit tiltak svarar til, eller som eit årshjul fører opp.',
      ),
    ),
  'query/unknown-evidence': ({ name, suggestion }) =>
    say(
      `Ingen av årshjula i planen har kunnskapskjelda «${name}».`,
      parts.meant(
        suggestion,
        'Spør etter id-en til ei kunnskapskjelde som eit tiltak gjev, eller som eit årshjul fører opp.',
      ),
    ),
  'query/unknown-key': (p) =>
    say(`Eit spørsmål har ingen nøkkel «${p.key}».`, parts.meant(p.suggestion, `Nøklane er ${p.known}.`)),
  'query/bad-filter': (p) => say(`«${p.key}» i filteret kan ikkje vere «${p.value}».`, `Skriv ${valid(p.allowed)}.`),
  'query/shared-id': (p) =>
    say(
      `${p.count === 1 ? 'Éi forplikting har' : `${p.count} forpliktingar har`} same id i fleire årshjul (${p.wheels}), til dømes «${p.id}»; spørsmål etter id-en gjeld den første.`,
      'Gje tiltaka eigne id-ar, eller rekn ut årshjula kvar for seg.',
    ),
}
