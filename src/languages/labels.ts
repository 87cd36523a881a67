import { labels as da } from './da/labels'
import { labels as en } from './en/labels'
import type { ByLanguage } from './language-pack'
import { labels as nb } from './nb/labels'
import { labels as nn } from './nn/labels'
import { labels as sv } from './sv/labels'

/** What exports put around the data, by language. */
export const labelsOf: ByLanguage<'labels'> = { nb, nn, sv, da, en }
