import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '../../src/languages/language'
import { checkTiming } from '../../src/timing/check-timing'
import { describeTiming } from '../../src/timing/describe-timing'
import { formatTiming } from '../../src/timing/format-timing'
import { normalizeTiming } from '../../src/timing/normalize-timing'
import { readPhrase } from '../../src/timing/read-phrase'
import { arbitraryTiming } from './arbitrary-timing'

describe('a timing a phrase can give', () => {
  it.each(languages)('is read back from its words in %s', (language) => {
    fc.assert(
      fc.property(arbitraryTiming, (timing) => {
        const phrase = describeTiming(timing, language)
        const read = readPhrase(phrase, { language }).timing
        expect(`${phrase}: ${read && formatTiming(read)}`).toBe(`${phrase}: ${formatTiming(normalizeTiming(timing))}`)
      }),
      { numRuns: 200 },
    )
  })

  it('has nothing wrong with it', () => {
    fc.assert(
      fc.property(arbitraryTiming, (timing) => {
        expect(checkTiming(timing)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})
