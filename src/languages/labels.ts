import { labels as da } from './da/labels'
import { labels as en } from './en/labels'
import type { Language } from './language'
import { labels as nb } from './nb/labels'
import { labels as nn } from './nn/labels'
import type { Labels } from './pack/labels'
import { labels as sv } from './sv/labels'

/** What exports put around the data, by language. */
export const labelsOf: Readonly<Record<Language, Labels>> = { nb, nn, sv, da, en }
