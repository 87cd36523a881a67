import { keysOf } from '../languages/keys'
import { languages } from '../languages/language'

const keysByWord = new Map<string, string[]>()
for (const [key, words] of languages.flatMap((language) => Object.entries(keysOf[language]))) {
  for (const word of words.split('|')) keysByWord.set(word, [...(keysByWord.get(word) ?? []), key])
}

/** Returns the key of those known at a place that a word of another language stands for; undefined when it stands for none of them. */
export function translateKey(word: string, known: readonly string[]): string | undefined {
  const name = word
    .replace(/\p{Ll}\p{Lu}/gu, (pair) => `${pair[0]} ${pair[1]}`)
    .replace(/[\s_-]+/g, ' ')
    .trim()
    .toLowerCase()
  return keysByWord.get(name)?.find((key) => known.includes(key))
}
