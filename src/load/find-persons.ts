import { diagnose } from '../diagnostics/define-codes'
import type { Diagnostic } from '../diagnostics/diagnostic'
import { loadCodes } from './codes'
import { givenNames } from './given-names'

/**
 * Finds e-mail addresses (errors) and what looks like a person's name (warnings) anywhere in a text, comments included. A name is
 * a common Nordic given name and one or two more capitalised words; other names are not found here.
 */
export function findPersons(text: string, file: string | undefined): Diagnostic[] {
  const place = (start: number, end: number) => ({ ...(file === undefined ? {} : { file }), span: { start, end } })
  const found: Diagnostic[] = []
  const full = () => found.length >= maxFindings
  for (let at = text.indexOf('@'); at >= 0 && !full(); at = text.indexOf('@', at + 1)) {
    const span = emailAround(text, at)
    if (span) found.push(diagnose(loadCodes, 'load/email', {}, place(span.start, span.end)))
  }
  for (const match of text.matchAll(capitalisedWords)) {
    if (full()) break
    if (!givenNames.has(match[1]!.toLowerCase())) continue
    const name = match[0]
    if (schoolAfter.test(text.slice(match.index + name.length, match.index + name.length + 30))) continue
    found.push(
      diagnose(loadCodes, 'load/possible-person-name', { name }, place(match.index, match.index + name.length)),
    )
  }
  return found
}

/** A file full of addresses is told often enough by the first of them. */
const maxFindings = 100

const capitalisedWords = /(?<![\p{L}\p{N}/_-])(\p{Lu}\p{Ll}{1,14})(?: \p{Lu}\p{Ll}{1,19}){1,2}(?![\p{L}])/gu

/** Schools are named after people. */
const schoolAfter = /^s? (?:vgs|videregående|vidaregåande|(?:barne|ungdoms|folke|grund)?sk[ou]l|gymnas)/iu

/** The longest local part and domain that are looked at; keeps the search linear. */
const maxAddressPart = 64

function emailAround(text: string, at: number): { start: number; end: number } | undefined {
  const local = /[\w.+-]+$/.exec(text.slice(Math.max(0, at - maxAddressPart), at))
  const domain = /^[\w-]+(?:\.[\w-]+)*\.\p{L}{2,}/u.exec(text.slice(at + 1, at + 1 + maxAddressPart))
  return local && domain ? { start: at - local[0].length, end: at + 1 + domain[0].length } : undefined
}
