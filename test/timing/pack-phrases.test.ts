import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { isLanguage, languages } from '../../src/languages/language'
import { describeTiming } from '../../src/timing/describe-timing'
import { equalTimings } from '../../src/timing/equal-timings'
import { readPhrase } from '../../src/timing/read-phrase'
import type { Timing } from '../../src/timing/timing'

const rules = new URL('../../rules/', import.meta.url)

/** Every phrase of a shipped wheel, with the language it is read in. */
function shippedPhrases(): { phrase: string; language: (typeof languages)[number] }[] {
  const files = readdirSync(rules, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'))
  return files.flatMap((file) => {
    const wheel = parse(readFileSync(new URL(file, rules), 'utf8')) as {
      kind: string
      language?: string
      measures?: { when?: unknown }[]
    }
    if (wheel.kind !== 'wheel') return []
    const language = wheel.language !== undefined && isLanguage(wheel.language) ? wheel.language : 'nb'
    const phrases = (wheel.measures ?? []).flatMap(({ when }) =>
      Array.isArray(when) ? when.map((entry: { phrase: unknown }) => entry.phrase) : [when],
    )
    return [...new Set(phrases)].filter((phrase) => typeof phrase === 'string').map((phrase) => ({ phrase, language }))
  })
}

const read = shippedPhrases().flatMap(({ phrase, language }) => {
  const { timing } = readPhrase(phrase, { language })
  return timing ? [[phrase, timing] as [string, Timing]] : []
})

describe('the phrases of the shipped wheels', () => {
  it('are many', () => {
    expect(read.length).toBeGreaterThan(50)
  })

  it.each(languages)('are read back from their words in %s', (language) => {
    const lost = read.flatMap(([phrase, timing]) => {
      const words = describeTiming(timing, language)
      const again = readPhrase(words, { language }).timing
      return again !== undefined && equalTimings(again, timing) ? [] : [{ phrase, words, timing, again }]
    })
    expect(lost).toEqual([])
  })
})
