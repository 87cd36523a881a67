/**
 * Returns a name in the letters and digits of an id: without accents, `æ` as a, `ø` as o, anything else a hyphen. Not `foldName`,
 * which makes `æ` ae and drops articles: the ids of plans are already stored as they come from here.
 */
export function plainLetters(name: string): string {
  return name
    .replace(/æ/g, 'a')
    .replace(/ø/g, 'o')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
}
