import type { Language } from './language'
import { namesOf } from './names'

const z = 'z'.charCodeAt(0)

/**
 * Returns what a text is sorted by: lower case, the letters after z in their order, other letters without their accents. Not
 * `Intl.Collator`, whose answer depends on the machine; digits are compared one by one.
 */
export function alphabeticalKey(text: string, language: Language): string {
  const places = namesOf[language].afterZ
  const keyOf = (letter: string) => {
    const place = places.findIndex((letters) => letters.includes(letter))
    return place < 0 ? letter : String.fromCharCode(z + 1 + place)
  }
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^ -~]/g, keyOf)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
}
