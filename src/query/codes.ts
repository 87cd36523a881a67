import { defineCode } from '../diagnostics/define-codes'

/** Defines the code for an id that a question names and no wheel of the plan has. */
function unknownId(en: string, nb: string, whereEn: string, whereNb: string) {
  return defineCode(
    'error',
    (p: { name: string; suggestion?: string | undefined }) => ({
      message: `No wheel in this plan has the ${en} “${p.name}”.`,
      hint: p.suggestion === undefined ? `Ask for the id of ${whereEn}.` : `Did you mean “${p.suggestion}”?`,
    }),
    (p) => ({
      message: `Ingen av årshjulene i planen har ${nb} «${p.name}».`,
      hint: p.suggestion === undefined ? `Spør etter id-en til ${whereNb}.` : `Mente du «${p.suggestion}»?`,
    }),
  )
}

/** What can be wrong with a question to a plan. */
export const queryCodes = {
  'query/unknown-role': defineCode(
    'error',
    (p: { role: string; suggestion?: string | undefined }) => ({
      message: `No wheel in this plan knows the role “${p.role}”.`,
      hint: p.suggestion === undefined ? 'Ask for a role by its id or title.' : `Did you mean “${p.suggestion}”?`,
    }),
    (p) => ({
      message: `Ingen av årshjulene i planen kjenner rollen «${p.role}».`,
      hint: p.suggestion === undefined ? 'Spør etter en rolle med id eller tittel.' : `Mente du «${p.suggestion}»?`,
    }),
  ),
  'query/unknown-period': defineCode(
    'error',
    (p: { period: string; suggestion?: string | undefined }) => ({
      message: `No wheel in this plan has the period “${p.period}”.`,
      hint:
        p.suggestion === undefined
          ? 'Ask for a period by its id or title, a month (m1–m12) or a term (term1, term2).'
          : `Did you mean “${p.suggestion}”?`,
    }),
    (p) => ({
      message: `Ingen av årshjulene i planen har perioden «${p.period}».`,
      hint:
        p.suggestion === undefined
          ? 'Spør etter en periode med id eller tittel, en måned (m1–m12) eller en termin (term1, term2).'
          : `Mente du «${p.suggestion}»?`,
    }),
  ),
  'query/unknown-measure': unknownId(
    'measure',
    'tiltaket',
    'a measure of its wheels or their layers',
    'et tiltak i årshjulene eller lagene under',
  ),
  'query/unknown-tag': unknownId('tag', 'merkelappen', 'a tag that a measure bears', 'en merkelapp som et tiltak har'),
  'query/unknown-criterion': unknownId(
    'criterion',
    'kriteriet',
    'a criterion that a measure serves or a wheel lists',
    'et kriterium som et tiltak tjener eller et årshjul fører opp',
  ),
  'query/unknown-evidence': unknownId(
    'evidence source',
    'kunnskapskilden',
    'an evidence source that a measure gives or a wheel lists',
    'en kunnskapskilde som et tiltak gir eller et årshjul fører opp',
  ),
  'query/unknown-key': defineCode(
    'error',
    (p: { key: string; suggestion?: string | undefined; known: string }) => ({
      message: `A question has no key “${p.key}”.`,
      hint: p.suggestion === undefined ? `Its keys are ${p.known}.` : `Did you mean “${p.suggestion}”?`,
    }),
    (p) => ({
      message: `Et spørsmål har ingen nøkkel «${p.key}».`,
      hint: p.suggestion === undefined ? `Nøklene er ${p.known}.` : `Mente du «${p.suggestion}»?`,
    }),
  ),
  'query/bad-filter': defineCode(
    'error',
    (p: { key: string; value: string; allowed: { readonly en: string; readonly nb: string } }) => ({
      message: `The filter's “${p.key}” cannot be “${p.value}”.`,
      hint: `Write ${p.allowed.en}.`,
    }),
    (p) => ({
      message: `Filterets «${p.key}» kan ikke være «${p.value}».`,
      hint: `Skriv ${p.allowed.nb}.`,
    }),
  ),
  'query/shared-id': defineCode(
    'warning',
    (p: { id: string; count: number; wheels: string }) => ({
      message: `${p.count === 1 ? 'One obligation has' : `${p.count} obligations have`} the same id in several wheels (${p.wheels}), for example “${p.id}”; asking by id answers for the first of them.`,
      hint: 'Give the measures ids of their own, or expand the wheels one by one.',
    }),
    (p) => ({
      message: `${p.count === 1 ? 'Én forpliktelse har' : `${p.count} forpliktelser har`} samme id i flere årshjul (${p.wheels}), for eksempel «${p.id}»; spørsmål etter id-en gjelder det første.`,
      hint: 'Gi tiltakene egne id-er, eller regn ut årshjulene hver for seg.',
    }),
  ),
}
