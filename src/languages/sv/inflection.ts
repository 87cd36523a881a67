import type { Inflection } from '../pack/inflection'

/** How names are inflected in Swedish. */
export const inflection: Inflection = {
  articles: 'en ett',
  endings: {
    arna: ['', 'are'],
    erna: [''],
    orna: ['a'],
    ena: [],
    na: [''],
    ar: ['', 'e'],
    er: [''],
    or: ['a'],
    en: ['', 'e'],
    et: ['', 'e'],
    a: ['', 'e'],
    n: [''],
    r: [],
    t: [],
    s: [''],
  },
  genitive: 's',
  feastWords: { forsta: '1' },
}
