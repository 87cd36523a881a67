import type { Language } from '../languages/language'

/** The letters after z, and those of a neighbour's alphabet that stand in their places. */
const norwegian = { æ: '{', ä: '{', ø: '|', ö: '|', å: '}' }
const swedish = { å: '{', ä: '|', æ: '|', ö: '}', ø: '}' }
const afterZ: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nb: norwegian,
  nn: norwegian,
  da: norwegian,
  sv: swedish,
  en: {},
}

/**
 * Returns what a text is sorted by: lower case, other letters than the alphabet's without their accents. Not `Intl.Collator`, whose
 * answer depends on the machine; digits are compared one by one.
 */
export function alphabeticalKey(text: string, language: Language): string {
  const letters = afterZ[language]
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æäøöå]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
}
