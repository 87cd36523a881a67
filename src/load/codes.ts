import { defineCode } from '../diagnostics/define-codes'
import { textCodes } from './text-codes'

/** Everything loading can report. */
export const loadCodes = {
  ...textCodes,
  'load/wrong-kind': defineCode<{ wanted: 'wheel' | 'calendar'; found?: string }>(
    'error',
    (p) => ({
      message:
        p.found === undefined
          ? `A ${p.wanted} is expected, but the file has no line \`kind: ${p.wanted}\`.`
          : `A ${p.wanted} is expected, but the file says \`kind: ${p.found}\`.`,
      hint:
        p.found === 'calendar' || p.found === 'wheel'
          ? 'Have the two files changed places?'
          : `Write \`kind: ${p.wanted}\` as the first line.`,
    }),
    (p) => ({
      message:
        p.found === undefined
          ? `Her ventes ${nameOfKind[p.wanted]}, men filen mangler linjen \`kind: ${p.wanted}\`.`
          : `Her ventes ${nameOfKind[p.wanted]}, men filen sier \`kind: ${p.found}\`.`,
      hint:
        p.found === 'calendar' || p.found === 'wheel'
          ? 'Har de to filene byttet plass?'
          : `Skriv \`kind: ${p.wanted}\` som første linje.`,
    }),
  ),
  'load/missing-key': defineCode<{ key: string; example?: string }>(
    'error',
    (p) => ({ message: `“${p.key}” is missing.`, hint: `Add \`${p.key}: ${p.example ?? '…'}\`.` }),
    (p) => ({ message: `«${p.key}» mangler.`, hint: `Legg til \`${p.key}: ${p.example ?? '…'}\`.` }),
  ),
  'load/unknown-key': defineCode<{ key: string; suggestion?: string; known: string }>(
    'error',
    (p) => ({
      message: `“${p.key}” is not a key that is used here.`,
      hint: p.suggestion ? `Did you mean “${p.suggestion}”?` : `Keys used here: ${p.known}.`,
    }),
    (p) => ({
      message: `«${p.key}» er ikke en nøkkel som brukes her.`,
      hint: p.suggestion ? `Mente du «${p.suggestion}»?` : `Nøkler som brukes her: ${p.known}.`,
    }),
  ),
  'load/wrong-type': defineCode<{ key: string; wanted: string; found: string; quoted?: string }>(
    'error',
    (p) => ({
      message: `“${p.key}” must be ${typeNames[p.wanted]?.en ?? p.wanted}, not ${typeNames[p.found]?.en ?? p.found}.`,
      hint: p.quoted === undefined ? typeHint(p.wanted).en : `Put it in quotes: \`${p.quoted}\``,
    }),
    (p) => ({
      message: `«${p.key}» skal være ${typeNames[p.wanted]?.nb ?? p.wanted}, ikke ${typeNames[p.found]?.nb ?? p.found}.`,
      hint: p.quoted === undefined ? typeHint(p.wanted).nb : `Sett det i anførselstegn: \`${p.quoted}\``,
    }),
  ),
  'load/wrong-value': defineCode<{ key: string; found: string; allowed: string; suggestion?: string }>(
    'error',
    (p) => ({
      message: `“${p.found}” is not a value for “${p.key}”.`,
      hint: p.suggestion ? `Did you mean “${p.suggestion}”? Allowed: ${p.allowed}.` : `Allowed: ${p.allowed}.`,
    }),
    (p) => ({
      message: `«${p.found}» er ikke en verdi for «${p.key}».`,
      hint: p.suggestion ? `Mente du «${p.suggestion}»? Lovlige: ${p.allowed}.` : `Lovlige: ${p.allowed}.`,
    }),
  ),
  'load/bad-number': defineCode<{ key: string; found: string; atLeast?: number; atMost?: number }>(
    'error',
    (p) => ({
      message: `“${p.key}” cannot be ${p.found}.`,
      hint: `Write a whole number${boundsText(p, 'at least', 'at most')}.`,
    }),
    (p) => ({
      message: `«${p.key}» kan ikke være ${p.found}.`,
      hint: `Skriv et helt tall${boundsText(p, 'minst', 'høyst')}.`,
    }),
  ),
  'load/empty-value': defineCode<{ key: string; list: boolean }>(
    'error',
    (p) => ({
      message: `“${p.key}” is empty.`,
      hint: p.list ? 'Write at least one item, or remove the key.' : 'Write a value, or remove the key.',
    }),
    (p) => ({
      message: `«${p.key}» er tom.`,
      hint: p.list ? 'Skriv minst ett punkt, eller fjern nøkkelen.' : 'Skriv en verdi, eller fjern nøkkelen.',
    }),
  ),
  'load/too-long': defineCode<{ key: string; atMost: number; list: boolean }>(
    'error',
    (p) => ({ message: `“${p.key}” is too long.`, hint: `Keep it to ${p.atMost} ${p.list ? 'items' : 'characters'}.` }),
    (p) => ({ message: `«${p.key}» er for lang.`, hint: `Hold den på ${p.atMost} ${p.list ? 'punkter' : 'tegn'}.` }),
  ),
  'load/bad-id': defineCode<{ key: string; found: string; suggestion: string }>(
    'error',
    (p) => ({
      message: `“${p.found}” cannot be an id: ids are letters, digits and . _ / - without spaces.`,
      ...(p.suggestion === '' ? {} : { hint: `Write for example \`${p.suggestion}\`.` }),
    }),
    (p) => ({
      message: `«${p.found}» kan ikke være en id: en id er bokstaver, tall og . _ / - uten mellomrom.`,
      ...(p.suggestion === '' ? {} : { hint: `Skriv for eksempel \`${p.suggestion}\`.` }),
    }),
  ),
  'load/duplicate-id': defineCode<{ id: string; list: string }>(
    'error',
    (p) => ({
      message: `The id “${p.id}” is used twice in “${p.list}”; the second is left out.`,
      hint: 'Give one of them another id.',
    }),
    (p) => ({
      message: `Id-en «${p.id}» er brukt to ganger i «${p.list}»; den andre er utelatt.`,
      hint: 'Gi den ene en annen id.',
    }),
  ),
  'load/bad-date': defineCode<{ found: string; wrote?: string; helpEn?: string; helpNb?: string }>(
    'error',
    (p) => ({
      message:
        p.wrote === undefined
          ? `“${p.found}” is not a date that exists.`
          : `“${p.found}” is not a date as written here.`,
      hint: p.helpEn ?? 'Write year-month-day, as 2026-08-17.',
    }),
    (p) => ({
      message:
        p.wrote === undefined
          ? `«${p.found}» er ikke en dato som finnes.`
          : `«${p.found}» er ikke en dato slik den skrives her.`,
      hint: p.helpNb ?? 'Skriv år-måned-dag, som 2026-08-17.',
    }),
  ),
  'load/bad-school-year': defineCode<{ found: string; suggestion?: string }>(
    'error',
    (p) => ({
      message: `“${p.found}” is not a school year.`,
      hint: `Write two years that follow each other, as ${p.suggestion ?? '2026-27'}.`,
    }),
    (p) => ({
      message: `«${p.found}» er ikke et skoleår.`,
      hint: `Skriv to år som følger hverandre, som ${p.suggestion ?? '2026-27'}.`,
    }),
  ),
  'load/bad-time': defineCode<{ found: string }>(
    'error',
    (p) => ({ message: `“${p.found}” is not a time of day.`, hint: 'Write `"18:00"` or `"18:00-20:00"`, in quotes.' }),
    (p) => ({
      message: `«${p.found}» er ikke et klokkeslett.`,
      hint: 'Skriv `"18:00"` eller `"18:00-20:00"`, i anførselstegn.',
    }),
  ),
  'load/bad-interval': defineCode<{ first: string; last: string; firstKey: string; lastKey: string }>(
    'error',
    (p) => ({
      message: `“${p.lastKey}” (${p.last}) lies before “${p.firstKey}” (${p.first}).`,
      hint: 'Have the two changed places?',
    }),
    (p) => ({
      message: `«${p.lastKey}» (${p.last}) ligger før «${p.firstKey}» (${p.first}).`,
      hint: 'Har de to byttet plass?',
    }),
  ),
  'load/choose-one': defineCode<{ keys: string; found: string }>(
    'error',
    (p) => ({
      message: p.found === '' ? `One of ${p.keys} is needed.` : `Only one of ${p.keys} can stand here, not ${p.found}.`,
      hint: `Keep exactly one of ${p.keys}.`,
    }),
    (p) => ({
      message: p.found === '' ? `Det trengs én av ${p.keys}.` : `Bare én av ${p.keys} kan stå her, ikke ${p.found}.`,
      hint: `Behold nøyaktig én av ${p.keys}.`,
    }),
  ),
  'load/url-scheme': defineCode<{ found: string }>(
    'error',
    (p) => ({
      message: `“${p.found}” is not an address of a web page.`,
      hint: 'Only addresses that begin with https:// or http:// are kept.',
    }),
    (p) => ({
      message: `«${p.found}» er ikke adressen til en nettside.`,
      hint: 'Bare adresser som begynner med https:// eller http:// tas med.',
    }),
  ),
  'load/email': defineCode<Record<never, never>>(
    'error',
    () => ({
      message: 'There is an e-mail address in the file.',
      hint: 'Persons do not stand in these files. Write the role instead, as “kontaktlærer”.',
    }),
    () => ({
      message: 'Det står en e-postadresse i filen.',
      hint: 'Personer skal ikke stå i disse filene. Skriv rollen i stedet, som «kontaktlærer».',
    }),
  ),
  'load/possible-person-name': defineCode<{ name: string }>(
    'warning',
    (p) => ({
      message: `“${p.name}” looks like a person's name.`,
      hint: 'Persons do not stand in these files. Write the role instead.',
    }),
    (p) => ({
      message: `«${p.name}» ser ut som et personnavn.`,
      hint: 'Personer skal ikke stå i disse filene. Skriv rollen i stedet.',
    }),
  ),
  'load/language-assumed': defineCode<{ language: string }>(
    'info',
    (p) => ({
      message: `The file does not say its language; its phrases are read as ${p.language}.`,
      hint: 'Add `language: nb` (or nn, sv, da, en).',
    }),
    (p) => ({
      message: `Filen sier ikke hvilket språk den er på; den leses som ${p.language}.`,
      hint: 'Legg til `language: nb` (eller nn, sv, da, en).',
    }),
  ),
}

const nameOfKind = { wheel: 'et årshjul (wheel)', calendar: 'en skolerute (calendar)' }

const typeNames: Readonly<Record<string, { en: string; nb: string }>> = {
  string: { en: 'text', nb: 'tekst' },
  number: { en: 'a number', nb: 'et tall' },
  int: { en: 'a whole number', nb: 'et helt tall' },
  boolean: { en: 'true or false', nb: 'true eller false' },
  array: { en: 'a list', nb: 'en liste' },
  object: { en: 'a table of keys and values', nb: 'en tabell med nøkler og verdier' },
  null: { en: 'empty', nb: 'tom' },
  'string-or-timing': {
    en: 'a phrase, a timing or a list of entries',
    nb: 'en frase, en tidsangivelse eller en liste med deler',
  },
  'string-or-object': { en: 'text or a table of keys and values', nb: 'tekst eller en tabell med nøkler og verdier' },
}

function boundsText(p: { atLeast?: number; atMost?: number }, least: string, most: string): string {
  const parts = [
    ...(p.atLeast === undefined ? [] : [`${least} ${p.atLeast}`]),
    ...(p.atMost === undefined ? [] : [`${most} ${p.atMost}`]),
  ]
  return parts.length === 0 ? '' : `, ${parts.join(', ')}`
}

function typeHint(wanted: string): { en: string; nb: string } {
  switch (wanted) {
    case 'array':
      return {
        en: 'Begin each item on a line of its own with “- ”, or write [a, b].',
        nb: 'Begynn hvert punkt på egen linje med «- », eller skriv [a, b].',
      }
    case 'object':
      return {
        en: 'Write `key: value` on the lines below, indented.',
        nb: 'Skriv `nøkkel: verdi` på linjene under, med innrykk.',
      }
    case 'number':
    case 'int':
      return { en: 'Write a number without quotes.', nb: 'Skriv et tall uten anførselstegn.' }
    case 'boolean':
      return { en: 'Write true or false without quotes.', nb: 'Skriv true eller false uten anførselstegn.' }
    default:
      return { en: 'Write it as one line of text.', nb: 'Skriv det som én tekstlinje.' }
  }
}
