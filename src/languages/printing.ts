import { phrasesDa as da } from './da/printing'
import { phrasesEn as en } from './en/printing'
import type { ByLanguage } from './language-pack'
import { phrasesNb as nb } from './nb/printing'
import { phrasesNn as nn } from './nn/printing'
import { phrasesSv as sv } from './sv/printing'

/** What timings are put into words with, by language. */
export const phrasesOf: ByLanguage<'printing'> = { nb, nn, sv, da, en }
