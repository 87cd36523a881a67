/**
 * One language's words for the phrase reader. A key is a word class, or a class and its value (`month:3`, `unit:week`,
 * `anchor:autumn-break`); a value lists the ways to write it, separated by `|`, the usual one first, in lower case.
 * An entry may be several words; one that ends in a full stop is an abbreviation whose stop may be left out.
 *
 * Two keys hold no words. `ending:<class>` lists how a word that no table has may end to be of that class. `form:<kind>` lists how words
 * of a kind end, known or not: what is held, a verb in the passive, an ordinal number. A full stop in front of a form stands for a letter
 * that must come before it, `=` says that it is the whole word.
 */
export type WordTable = Readonly<Record<string, string>>

/** The inflected forms and compounds of a Danish or Norwegian break, from its stem: `høst` gives `høstferien`, `høstferieuka` … */
export function ferieForms(...stems: readonly string[]): string {
  const endings = [
    'ferien',
    'ferie',
    'feriene',
    'ferier',
    'ferieuka',
    'ferieuken',
    'ferieuke',
    'ferieveka',
    'ferieveke',
    'ferieugen',
    'ferieuge',
    'feriestart',
  ]
  return stems.flatMap((stem) => endings.map((ending) => stem + ending)).join('|')
}

/** The inflected forms and compounds of a Swedish break, from its stem: `höst` gives `höstlovet`, `höstlovsveckan` … */
export function lovForms(...stems: readonly string[]): string {
  const endings = ['lovet', 'lov', 'loven', 'lovsveckan', 'lovsvecka', 'lovsveckorna']
  return stems.flatMap((stem) => endings.map((ending) => stem + ending)).join('|')
}

/** Puts a table's words before those of the table it builds on; both are read, the first is the usual one. */
export function extendTable(base: WordTable, own: WordTable): WordTable {
  const keys = new Set([...Object.keys(own), ...Object.keys(base)])
  return Object.fromEntries(
    [...keys].map((key) => [key, [own[key], base[key]].filter((words) => words !== undefined).join('|')]),
  )
}

/** Stems with their inflected forms, parted by spaces: `møte,t,r` gives `møte`, `møtet`, `møter`. */
export function inflect(...stems: readonly string[]): string {
  const forms = stems
    .flatMap((line) => line.split(' '))
    .flatMap((entry) => {
      const [stem = '', ...endings] = entry.split(',')
      return [stem, ...endings.map((ending) => stem + ending)]
    })
  return forms.join('|')
}
