import { reading as da } from './da/reading'
import { reading as en } from './en/reading'
import type { Language } from './language'
import type { ByLanguage } from './language-pack'
import { reading as nb } from './nb/reading'
import { reading as nn } from './nn/reading'
import type { ReadingLanguage } from './pack/reading'
import { reading as sv } from './sv/reading'

/** How each language is read. */
export const readingOf: ByLanguage<'reading'> = { nb, nn, sv, da, en }

/** The languages that a document mixes word by word: a school in one of them quotes the others. */
const mixed: readonly Language[] = ['nb', 'nn', 'sv', 'da']

/** Returns the languages whose names of months, weekdays and breaks are known in this one too. */
export function neighboursOf(language: Language): readonly ReadingLanguage[] {
  return mixed.filter((other) => other !== language).map((other) => readingOf[other])
}
