import type { Inflection } from '../pack/inflection'

/** How names are inflected in English. */
export const inflection: Inflection = {
  articles: 'the a an',
  endings: { ies: ['y'], es: [''], s: [''] },
  genitive: 's',
  feastWords: {},
}
