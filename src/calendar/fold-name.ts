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
    .replace(/^(?:the|an?|en|ett?|ei) (?=.)/, '')
}

// Plain ranges: classes by Unicode property take milliseconds to compile, which is more than a whole calendar takes to build.
const accents = /[\u0300-\u036f]+/g
const punctuation = /[^0-9a-z\u00c0-\u1fff\u2c00-\uffff]+/g

// Definite, plural and definite plural endings of nouns in bokmål, nynorsk, Swedish, Danish and English, after folding.
const endings = 'arna erna orna erne arne ane ene ena ar er or en et es na ne a e n r s t'.split(' ')

const shortestStem = 3

/** Lists what a folded word may be an inflection of: itself and every stem that an ending leaves, a doubled last consonant undone. */
export function stemsOf(foldedWord: string): ReadonlySet<string> {
  const stems = new Set([foldedWord])
  for (const ending of endings) {
    if (!foldedWord.endsWith(ending) || foldedWord.length - ending.length < shortestStem) continue
    const stem = foldedWord.slice(0, -ending.length)
    stems.add(stem)
    if (stem.length > shortestStem && /([^aeiouy])\1$/.test(stem)) stems.add(stem.slice(0, -1))
  }
  return stems
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
