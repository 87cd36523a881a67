import type { Allowed } from '../../../query/codes'
import { type MessagesOf, say } from '../../messages'
import { partsNb as parts } from './parts'

const values = {
  flag: 'true eller false',
  text: 'tekst, eller en liste av tekster',
  'search-words': 'minst én bokstav eller ett tall',
  'beside-applies-to': 'den sammen med appliesTo',
  'on-or-week': 'enten on (en dag) eller week (en ISO-uke)',
  cursor: 'next fra en side som ble bedt om med samme sort',
  school: 'id-en til en skole i settet',
}

function valid(allowed: Allowed): string {
  if (typeof allowed === 'string') return allowed
  if ('value' in allowed) return values[allowed.value]
  if ('from' in allowed) return `en dag fra ${allowed.from} til ${allowed.to}, som skoleruten kjenner`
  return `et ${allowed.number === 'whole' ? 'helt ' : ''}tall på ${allowed.atLeast} eller mer`
}

/** Bokmål messages about questions to a plan. */
export const queryNb: MessagesOf<'query'> = {
  'query/unknown-role': (p) =>
    say(
      `Ingen av årshjulene i planen kjenner rollen «${p.role}».`,
      parts.meant(p.suggestion, 'Spør etter en rolle med id eller tittel.'),
    ),
  'query/unknown-period': (p) =>
    say(
      `Ingen av årshjulene i planen har perioden «${p.period}».`,
      parts.meant(
        p.suggestion,
        'Spør etter en periode med id eller tittel, en måned (m1–m12) eller en termin (term1, term2).',
      ),
    ),
  'query/unknown-measure': ({ name, suggestion }) =>
    say(
      `Ingen av årshjulene i planen har tiltaket «${name}».`,
      parts.meant(suggestion, 'Spør etter id-en til et tiltak i årshjulene eller lagene under.'),
    ),
  'query/unknown-tag': ({ name, suggestion }) =>
    say(
      `Ingen av årshjulene i planen har merkelappen «${name}».`,
      parts.meant(suggestion, 'Spør etter en merkelapp som et tiltak har.'),
    ),
  'query/unknown-criterion': ({ name, suggestion }) =>
    say(
      `Ingen av årshjulene i planen har kriteriet «${name}».`,
      parts.meant(
        suggestion,
        'Spør etter id-en til et kriterium som et tiltak svarer til, eller som et årshjul fører opp.',
      ),
    ),
  'query/unknown-evidence': ({ name, suggestion }) =>
    say(
      `Ingen av årshjulene i planen har kunnskapskilden «${name}».`,
      parts.meant(
        suggestion,
        'Spør etter id-en til en kunnskapskilde som et tiltak gir, eller som et årshjul fører opp.',
      ),
    ),
  'query/unknown-key': (p) =>
    say(`Et spørsmål har ingen nøkkel «${p.key}».`, parts.meant(p.suggestion, `Nøklene er ${p.known}.`)),
  'query/bad-filter': (p) => say(`Filterets «${p.key}» kan ikke være «${p.value}».`, `Skriv ${valid(p.allowed)}.`),
  'query/shared-id': (p) =>
    say(
      `${p.count === 1 ? 'Én forpliktelse har' : `${p.count} forpliktelser har`} samme id i flere årshjul (${p.wheels}), for eksempel «${p.id}»; spørsmål etter id-en gjelder det første.`,
      'Gi tiltakene egne id-er, eller regn ut årshjulene hver for seg.',
    ),
}
