import { inflectionOf } from './inflection'
import { languages } from './language'

/** A school's names mix the languages, so that every one of them is tried. */
const inflections = languages.map((language) => inflectionOf[language])

const articles = new RegExp(`^(?:${inflections.map((each) => each.articles.replaceAll(' ', '|')).join('|')}) (?=.)`)
const genitives: ReadonlySet<string> = new Set(inflections.map(({ genitive }) => genitive))
const feastWords: ReadonlyMap<string, string> = new Map(inflections.flatMap((each) => Object.entries(each.feastWords)))

/** Each ending with what may stand in its place, the longest first. */
const endings = [...new Set(inflections.flatMap((each) => Object.keys(each.endings)))]
  .map((ending) => ({ ending, instead: [...new Set(inflections.flatMap((each) => each.endings[ending] ?? []))] }))
  .sort((a, b) => b.ending.length - a.ending.length)

/** Shorter stems are abbreviations (`su`, `ot`) and take no endings but with a hyphen. */
const shortestStem = 3

/** Folds case and outer blanks only, for names that are told apart by everything else. */
export function foldCase(name: string): string {
  return name.trim().toLowerCase()
}

/** Folds a role's name for comparing: lower case with its accents, one space for blanks, dots, hyphens and underscores. */
export function foldRoleName(name: string): string {
  return foldCase(name.normalize('NFC').replace(/[\s.\-–_]+/g, ' '))
}

/**
 * Folds a name for comparing: lower case, without accents (`ø`, `ö` → o, `å`, `ä` → a, `æ` → ae), punctuation as spaces,
 * without a leading article. An ASCII id and the title it stands for so fold alike.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(accents, '')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(punctuation, ' ')
    .trim()
    .replace(articles, '')
}

// Plain ranges: classes by Unicode property take milliseconds to compile, which is more than a whole calendar takes to build.
const accents = /[\u0300-\u036f]+/g
const punctuation = /[^0-9a-z\u00c0-\u1fff\u2c00-\uffff]+/g

/** Folds the ways schools write a feast's name: "Andre pinsedag", "Kr. himmelfartsdag", "2 pinsedag". */
export function foldFeast(name: string): string {
  return foldName(name).replace(/^\w+(?= )/, (word) => feastWords.get(word) ?? word)
}

/** Yields the folded name, then what it may be an inflected form of, the longest ending first. */
export function* uninflected(folded: string): Generator<string> {
  yield folded
  yield* withoutEnding(folded)
  // Genitive on top of a definite form: "elevenes", "rektorens".
  for (const genitive of genitives) {
    if (folded.endsWith(genitive) && folded.length > shortestStem + 2) {
      yield* withoutEnding(folded.slice(0, -genitive.length), genitive)
    }
  }
}

function* withoutEnding(folded: string, except?: string): Generator<string> {
  for (const { ending, instead } of endings) {
    if (ending === except || !mayEndIn(folded, ending)) continue
    for (const other of instead) yield folded.slice(0, -ending.length) + other
  }
}

function mayEndIn(folded: string, ending: string): boolean {
  return folded.endsWith(ending) && folded.length - ending.length >= shortestStem
}

/** Tells whether two folded names may be forms of the same: equally many words, each pair sharing a stem. */
export function sameNoun(a: string, b: string): boolean {
  const left = a.split(' ')
  const right = b.split(' ')
  return left.length === right.length && left.every((word, i) => shareStem(word, right[i]!))
}

function shareStem(a: string, b: string): boolean {
  if (a === b) return true
  const stems = stemsOf(b)
  for (const stem of stemsOf(a)) if (stems.has(stem)) return true
  return false
}

/** Lists what a folded word may be an inflection of: itself and every stem that an ending leaves, a doubled last consonant undone. */
function stemsOf(foldedWord: string): ReadonlySet<string> {
  const stems = new Set([foldedWord])
  for (const { ending } of endings) {
    if (!mayEndIn(foldedWord, ending)) continue
    const stem = foldedWord.slice(0, -ending.length)
    stems.add(stem)
    if (stem.length > shortestStem && /([^aeiouy])\1$/.test(stem)) stems.add(stem.slice(0, -1))
  }
  return stems
}
