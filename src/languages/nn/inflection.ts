import type { Inflection } from '../pack/inflection'

/** How names are inflected in nynorsk. */
export const inflection: Inflection = {
  articles: 'ein ei eit',
  endings: {
    arne: [],
    ane: ['', 'e'],
    ene: ['', 'e'],
    ar: ['', 'e'],
    en: ['', 'e'],
    et: ['', 'e'],
    er: ['', 'e'],
    a: ['', 'e'],
    r: [],
    n: [''],
    t: [],
    s: [''],
  },
  genitive: 's',
  feastWords: { forste: '1', andre: '2', kr: 'kristi' },
}
