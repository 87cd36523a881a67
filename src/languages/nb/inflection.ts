import type { Inflection } from '../pack/inflection'

/** How names are inflected in bokmål. */
export const inflection: Inflection = {
  articles: 'en ei et',
  endings: {
    ene: ['', 'e'],
    ne: [''],
    en: ['', 'e'],
    et: ['', 'e'],
    er: ['', 'e'],
    e: [''],
    n: [''],
    a: ['', 'e'],
    r: [],
    t: [],
    s: [''],
  },
  genitive: 's',
  feastWords: { forste: '1', andre: '2', annen: '2', kr: 'kristi' },
}
