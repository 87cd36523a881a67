/** Returns a name in the letters and digits of an id: without accents, `æ` as a, `ø` as o, anything else a hyphen. */
export function plainLetters(name: string): string {
  return name
    .replace(/æ/g, 'a')
    .replace(/ø/g, 'o')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
}
