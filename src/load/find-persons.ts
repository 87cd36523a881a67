import { diagnose } from '../diagnostics/diagnose'
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
  for (const { start, name, given } of capitalisedRuns(text)) {
    if (full()) break
    if (!givenNames.has(given.toLowerCase())) continue
    const end = start + name.length
    if (schoolAfter.test(text.slice(end, end + 30))) continue
    found.push(diagnose(loadCodes, 'load/possible-person-name', { name }, place(start, end)))
  }
  return found
}

/** A file full of addresses is told often enough by the first of them. */
const maxFindings = 100

const longest = { given: 15, family: 20 }

const capitalisedWords = /(?<![\p{L}\p{N}/_-])(\p{Lu}\p{Ll}{1,14})(?: \p{Lu}\p{Ll}{1,19}){1,2}(?![\p{L}])/u

/** Yields every run of two or three capitalised words, the first short enough for a given name. */
function* capitalisedRuns(text: string): Generator<{ start: number; name: string; given: string }> {
  let from = 0
  for (let space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
    // Hardly any blank stands between a small letter and a capital; the expression is for those that may.
    if (space < from || !mayBe(text.charCodeAt(space - 1), smallLetters)) continue
    if (!mayBe(text.charCodeAt(space + 1), capitals)) continue
    // Two units more than the name, for the character before it.
    const before = Math.max(from, space - longest.given - 2)
    const match = capitalisedWords.exec(text.slice(before, space + 2 * (longest.family + 1) + 1))
    if (!match || before + match.index > space) continue
    const start = before + match.index
    from = start + match[0].length
    yield { start, name: match[0], given: match[1]! }
  }
}

const smallLetters = { first: 0x61, last: 0x7a }
const capitals = { first: 0x41, last: 0x5a }

/** Tells whether a code unit lies in a range of ASCII, or outside ASCII, where only its Unicode class would tell. */
function mayBe(unit: number, { first, last }: { first: number; last: number }): boolean {
  return unit > 0x7f || (unit >= first && unit <= last)
}

/** Schools are named after people. */
const schoolAfter = /^s? (?:vgs|videregående|vidaregåande|(?:barne|ungdoms|folke|grund)?sk[ou]l|gymnas)/iu

/** The longest local part and domain that are looked at; keeps the search linear. */
const maxAddressPart = 64

function emailAround(text: string, at: number): { start: number; end: number } | undefined {
  const local = /[\w.+-]+$/.exec(text.slice(Math.max(0, at - maxAddressPart), at))
  const domain = /^[\w-]+(?:\.[\w-]+)*\.\p{L}{2,}/u.exec(text.slice(at + 1, at + 1 + maxAddressPart))
  return local && domain ? { start: at - local[0].length, end: at + 1 + domain[0].length } : undefined
}
