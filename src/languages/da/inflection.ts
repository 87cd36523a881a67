import type { Inflection } from '../pack/inflection'

/** How names are inflected in Danish. */
export const inflection: Inflection = {
  articles: 'en et',
  endings: {
    erne: ['', 'er'],
    ene: ['', 'e'],
    ne: [''],
    en: ['', 'e'],
    et: ['', 'e'],
    er: ['', 'e'],
    e: [''],
    n: [''],
    r: [],
    s: [''],
  },
  genitive: 's',
  feastWords: { forste: '1', anden: '2', kr: 'kristi' },
}
