import type { Allowed } from '../../../query/codes'
import { type MessagesOf, say } from '../../messages'
import { partsDa as parts } from './parts'

const values = {
  flag: 'true eller false',
  text: 'tekst, eller en liste af tekster',
  'search-words': 'mindst ét bogstav eller ét tal',
  'beside-applies-to': 'den sammen med appliesTo',
  'on-or-week': 'enten on (en dag) eller week (en ISO-uge)',
  cursor: 'next fra en side, der blev bedt om med samme sort',
  school: 'id’et på en skole i samlingen',
}

function valid(allowed: Allowed): string {
  if (typeof allowed === 'string') return allowed
  if ('value' in allowed) return values[allowed.value]
  if ('from' in allowed) return `en dag fra ${allowed.from} til ${allowed.to}, som ferieplanen kender`
  return `et ${allowed.number === 'whole' ? 'helt ' : ''}tal på ${allowed.atLeast} eller mere`
}

/** Danish messages about questions to a plan. */
export const queryDa: MessagesOf<'query'> = {
  'query/unknown-role': (p) =>
    say(
      `Ingen af årshjulene i planen kender rollen »${p.role}«.`,
      parts.meant(p.suggestion, 'Spørg efter en rolle med id eller titel.'),
    ),
  'query/unknown-period': (p) =>
    say(
      `Ingen af årshjulene i planen har perioden »${p.period}«.`,
      parts.meant(
        p.suggestion,
        'Spørg efter en periode med id eller titel, en måned (m1–m12) eller et halvår (term1, term2).',
      ),
    ),
  'query/unknown-measure': ({ name, suggestion }) =>
    say(
      `Ingen af årshjulene i planen har tiltaget »${name}«.`,
      parts.meant(suggestion, 'Spørg efter id’et på et tiltag i årshjulene eller deres lag.'),
    ),
  'query/unknown-tag': ({ name, suggestion }) =>
    say(
      `Ingen af årshjulene i planen har mærkaten »${name}«.`,
      parts.meant(suggestion, 'Spørg efter en mærkat, som et tiltag har.'),
    ),
  'query/unknown-criterion': ({ name, suggestion }) =>
    say(
      `Ingen af årshjulene i planen har kriteriet »${name}«.`,
      parts.meant(
        suggestion,
        'Spørg efter id’et på et kriterium, som et tiltag svarer til, eller som et årshjul nævner.',
      ),
    ),
  'query/unknown-evidence': ({ name, suggestion }) =>
    say(
      `Ingen af årshjulene i planen har videnskilden »${name}«.`,
      parts.meant(suggestion, 'Spørg efter id’et på en videnskilde, som et tiltag giver, eller som et årshjul nævner.'),
    ),
  'query/unknown-key': (p) =>
    say(`Et spørgsmål har ingen nøgle »${p.key}«.`, parts.meant(p.suggestion, `Nøglerne er ${p.known}.`)),
  'query/bad-filter': (p) => say(`Filterets »${p.key}« kan ikke være »${p.value}«.`, `Skriv ${valid(p.allowed)}.`),
  'query/shared-id': (p) =>
    say(
      `${p.count === 1 ? 'Én forpligtelse har' : `${p.count} forpligtelser har`} samme id i flere årshjul (${p.wheels}), for eksempel »${p.id}«; spørgsmål efter id’et gælder den første.`,
      'Giv tiltagene deres egne id’er, eller beregn årshjulene hver for sig.',
    ),
}
