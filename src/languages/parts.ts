import { partsDa as da } from './da/messages/parts'
import { partsEn as en } from './en/messages/parts'
import type { ByLanguage } from './language-pack'
import { partsNb as nb } from './nb/messages/parts'
import { partsNn as nn } from './nn/messages/parts'
import { partsSv as sv } from './sv/messages/parts'

/** The parts that messages are put together from, by language. */
export const partsOf: ByLanguage<'parts'> = { nb, nn, sv, da, en }
