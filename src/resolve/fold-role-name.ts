/** Folds a role's name for comparison: lower case, one space for blanks, dots, hyphens and underscores. */
export function foldRoleName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s.\-–_]+/g, ' ')
    .trim()
}

/** Endings of plural, definite and genitive forms in the five languages, and what the dictionary's form ends in instead. */
const endings: readonly (readonly [ending: string, instead: string])[] = [
  ['erne', ''],
  ['erne', 'er'],
  ['arna', ''],
  ['arna', 'are'],
  ['erna', ''],
  ['orna', 'a'],
  ['ene', ''],
  ['ene', 'e'],
  ['ane', ''],
  ['ane', 'e'],
  ['ne', ''],
  ['na', ''],
  ['en', ''],
  ['en', 'e'],
  ['et', ''],
  ['et', 'e'],
  ['er', ''],
  ['er', 'e'],
  ['ar', ''],
  ['ar', 'e'],
  ['or', 'a'],
  ['ies', 'y'],
  ['es', ''],
  ['e', ''],
  ['n', ''],
  ['a', ''],
  ['a', 'e'],
  ['s', ''],
]

/** The shortest stem that may be left: shorter ones (`su`, `ot`) are abbreviations and take no endings but with a hyphen. */
const minStem = 3

/** Yields the folded name, then what it may be an inflected form of, the longest ending first. */
export function* uninflected(folded: string): Generator<string> {
  yield folded
  for (const [ending, instead] of endings) {
    if (folded.endsWith(ending) && folded.length - ending.length >= minStem) {
      yield folded.slice(0, folded.length - ending.length) + instead
    }
  }
  // Genitive on top of a definite form: "elevenes", "rektorens".
  if (folded.endsWith('s') && folded.length > minStem + 2) {
    const definite = folded.slice(0, -1)
    for (const [ending, instead] of endings) {
      if (ending !== 's' && definite.endsWith(ending) && definite.length - ending.length >= minStem) {
        yield definite.slice(0, definite.length - ending.length) + instead
      }
    }
  }
}
