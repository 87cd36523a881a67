import type { Allowed } from '../../../query/codes'
import { type MessagesOf, say } from '../../messages'
import { partsEn as parts } from './parts'

const values = {
  flag: 'true or false',
  text: 'text, or a list of texts',
  'search-words': 'at least one letter or digit',
  'beside-applies-to': 'it beside appliesTo',
  'on-or-week': 'one of on (a day) and week (an ISO week)',
  cursor: 'the next of a page that was asked with the same sort',
  school: 'the id of a school in the set',
}

function valid(allowed: Allowed): string {
  if (typeof allowed === 'string') return allowed
  if ('value' in allowed) return values[allowed.value]
  if ('from' in allowed) return `a day from ${allowed.from} to ${allowed.to}, which the calendar knows`
  return `a ${allowed.number === 'whole' ? 'whole ' : ''}number of ${allowed.atLeast} or more`
}

/** English messages about questions to a plan. */
export const queryEn: MessagesOf<'query'> = {
  'query/unknown-role': (p) =>
    say(
      `No wheel in this plan knows the role “${p.role}”.`,
      parts.meant(p.suggestion, 'Ask for a role by its id or title.'),
    ),
  'query/unknown-period': (p) =>
    say(
      `No wheel in this plan has the period “${p.period}”.`,
      parts.meant(p.suggestion, 'Ask for a period by its id or title, a month (m1–m12) or a term (term1, term2).'),
    ),
  'query/unknown-measure': ({ name, suggestion }) =>
    say(
      `No wheel in this plan has the measure “${name}”.`,
      parts.meant(suggestion, 'Ask for the id of a measure of its wheels or their layers.'),
    ),
  'query/unknown-tag': ({ name, suggestion }) =>
    say(`No wheel in this plan has the tag “${name}”.`, parts.meant(suggestion, 'Ask for a tag that a measure has.')),
  'query/unknown-criterion': ({ name, suggestion }) =>
    say(
      `No wheel in this plan has the criterion “${name}”.`,
      parts.meant(suggestion, 'Ask for the id of a criterion that a measure serves or a wheel lists.'),
    ),
  'query/unknown-evidence': ({ name, suggestion }) =>
    say(
      `No wheel in this plan has the evidence source “${name}”.`,
      parts.meant(suggestion, 'Ask for the id of an evidence source that a measure gives or a wheel lists.'),
    ),
  'query/unknown-key': (p) =>
    say(`A question has no key “${p.key}”.`, parts.meant(p.suggestion, `Its keys are ${p.known}.`)),
  'query/bad-filter': (p) => say(`The filter's “${p.key}” cannot be “${p.value}”.`, `Write ${valid(p.allowed)}.`),
  'query/shared-id': (p) =>
    say(
      `${p.count === 1 ? 'One obligation has' : `${p.count} obligations have`} the same id in several wheels (${p.wheels}), for example “${p.id}”; asking by id answers for the first of them.`,
      'Give the measures ids of their own, or expand the wheels one by one.',
    ),
}
