import type { FeastName } from '../timing/anchors'
import type { WordTable } from './word-table'

/**
 * What one language calls the feasts: the name as it is printed, then the other ways to write it, in any case, separated by `|`. The
 * printed name stands first and is read back as the same feast.
 */
export type FeastNames = Readonly<Record<FeastName, string>>

/** Returns the rows of the reader's word table. */
export function feastWords(names: FeastNames): WordTable {
  return Object.fromEntries(Object.entries(names).map(([name, words]) => [`anchor:${name}`, words.toLowerCase()]))
}

/** Returns the rows of the printing table. */
export function printedFeasts(names: FeastNames): FeastNames {
  const rows = Object.entries(names).map(([name, words]) => [name, words.split('|', 1)[0]])
  return Object.fromEntries(rows) as FeastNames
}

/** Every head with every tail, separated by `|`: `første|1.` and ` advent| søndag i advent` give four. */
export function pairUp(heads: string, tails: string): string {
  return heads
    .split('|')
    .flatMap((head) => tails.split('|').map((tail) => head + tail))
    .join('|')
}
