import type { Allowed } from '../../../query/codes'
import { type MessagesOf, say } from '../../messages'
import { partsSv as parts } from './parts'

const values = {
  flag: 'true eller false',
  text: 'text, eller en lista med texter',
  'search-words': 'minst en bokstav eller en siffra',
  'beside-applies-to': 'den tillsammans med appliesTo',
  'on-or-week': 'antingen on (en dag) eller week (en ISO-vecka)',
  cursor: 'next från en sida som begärdes med samma sort',
  school: 'id:t för en skola i samlingen',
}

function valid(allowed: Allowed): string {
  if (typeof allowed === 'string') return allowed
  if ('value' in allowed) return values[allowed.value]
  if ('from' in allowed) return `en dag från ${allowed.from} till ${allowed.to}, som finns i läsårsdata`
  return `ett ${allowed.number === 'whole' ? 'heltal' : 'tal'} som är ${allowed.atLeast} eller mer`
}

/** Swedish messages about questions to a plan. */
export const querySv: MessagesOf<'query'> = {
  'query/unknown-role': (p) =>
    say(
      `Inget av årshjulen i planen känner till rollen ”${p.role}”.`,
      parts.meant(p.suggestion, 'Fråga efter en roll med id eller titel.'),
    ),
  'query/unknown-period': (p) =>
    say(
      `Inget av årshjulen i planen har perioden ”${p.period}”.`,
      parts.meant(
        p.suggestion,
        'Fråga efter en period med id eller titel, en månad (m1–m12) eller en termin (term1, term2).',
      ),
    ),
  'query/unknown-measure': ({ name, suggestion }) =>
    say(
      `Inget av årshjulen i planen har åtgärden ”${name}”.`,
      parts.meant(suggestion, 'Fråga efter id:t för en åtgärd i årshjulen eller deras lager.'),
    ),
  'query/unknown-tag': ({ name, suggestion }) =>
    say(
      `Inget av årshjulen i planen har etiketten ”${name}”.`,
      parts.meant(suggestion, 'Fråga efter en etikett som en åtgärd har.'),
    ),
  'query/unknown-criterion': ({ name, suggestion }) =>
    say(
      `Inget av årshjulen i planen har kriteriet ”${name}”.`,
      parts.meant(
        suggestion,
        'Fråga efter id:t för ett kriterium som en åtgärd svarar mot eller som ett årshjul tar upp.',
      ),
    ),
  'query/unknown-evidence': ({ name, suggestion }) =>
    say(
      `Inget av årshjulen i planen har kunskapskällan ”${name}”.`,
      parts.meant(suggestion, 'Fråga efter id:t för en kunskapskälla som en åtgärd ger eller som ett årshjul tar upp.'),
    ),
  'query/unknown-key': (p) =>
    say(`En fråga har ingen nyckel ”${p.key}”.`, parts.meant(p.suggestion, `Nycklarna är ${p.known}.`)),
  'query/bad-filter': (p) => say(`Filtrets ”${p.key}” kan inte vara ”${p.value}”.`, `Skriv ${valid(p.allowed)}.`),
  'query/shared-id': (p) =>
    say(
      `${p.count === 1 ? 'Ett åtagande har' : `${p.count} åtaganden har`} samma id i flera årshjul (${p.wheels}), till exempel ”${p.id}”; frågor efter id:t gäller det första.`,
      'Ge åtgärderna egna id:n, eller räkna ut årshjulen var för sig.',
    ),
}
