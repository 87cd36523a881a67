import { defineCode } from '../diagnostics/define-codes'

/** What can be wrong with a question to a plan. */
export const queryCodes = {
  'query/unknown-role': defineCode(
    'error',
    (p: { role: string; suggestion?: string | undefined }) => ({
      message: `No wheel in this plan knows the role "${p.role}".`,
      hint: p.suggestion === undefined ? 'Ask for a role by its id or title.' : `Did you mean "${p.suggestion}"?`,
    }),
    (p) => ({
      message: `Ingen av årshjulene i planen kjenner rollen «${p.role}».`,
      hint: p.suggestion === undefined ? 'Spør etter en rolle med id eller tittel.' : `Mente du «${p.suggestion}»?`,
    }),
  ),
  'query/unknown-period': defineCode(
    'error',
    (p: { period: string; suggestion?: string | undefined }) => ({
      message: `No wheel in this plan has the period "${p.period}".`,
      hint:
        p.suggestion === undefined
          ? 'Ask for a period by its id or title, a month (m1–m12) or a term (term1, term2).'
          : `Did you mean "${p.suggestion}"?`,
    }),
    (p) => ({
      message: `Ingen av årshjulene i planen har perioden «${p.period}».`,
      hint:
        p.suggestion === undefined
          ? 'Spør etter en periode med id eller tittel, en måned (m1–m12) eller en termin (term1, term2).'
          : `Mente du «${p.suggestion}»?`,
    }),
  ),
  'query/bad-filter': defineCode(
    'error',
    (p: { key: string; value: string; allowed: string }) => ({
      message: `The filter's "${p.key}" cannot be "${p.value}".`,
      hint: `Write ${p.allowed}.`,
    }),
    (p) => ({
      message: `Filterets «${p.key}» kan ikke være «${p.value}».`,
      hint: `Skriv ${p.allowed}.`,
    }),
  ),
  'query/shared-id': defineCode(
    'warning',
    (p: { id: string; count: number; wheels: string }) => ({
      message: `${p.count === 1 ? 'One obligation has' : `${p.count} obligations have`} the same id in several wheels (${p.wheels}), for example "${p.id}"; asking by id answers for the first of them.`,
      hint: 'Give the measures ids of their own, or expand the wheels one by one.',
    }),
    (p) => ({
      message: `${p.count === 1 ? 'Én forpliktelse har' : `${p.count} forpliktelser har`} samme id i flere årshjul (${p.wheels}), for eksempel «${p.id}»; spørsmål etter id-en gjelder det første.`,
      hint: 'Gi tiltakene egne id-er, eller regn ut årshjulene hver for seg.',
    }),
  ),
}
