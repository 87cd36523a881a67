import { describe, expect, test } from 'vitest'
import { type Language, languages } from '../../src/languages/language'
import { readingOf } from '../../src/languages/reading'
import { renderDiagnostic } from '../../src/languages/render-diagnostic'
import { readPhrase } from '../../src/timing/read-phrase'

/** The same numbers on every run: mulberry32. */
function random(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below)
  }
}

interface Entry {
  readonly sense: string
  readonly value: string
  readonly words: readonly string[]
}

/** Classes whose words another class gives their meaning, and the endings of words. */
const besides = new Set(['genitive', 'short-term', 'ending', 'form'])

function entriesOf(language: Language): Entry[] {
  return Object.entries(readingOf[language].words).flatMap(([key, words]) => {
    const [sense = '', ...value] = key.split(':')
    return besides.has(sense) ? [] : [{ sense, value: value.join(':'), words: words.split('|') }]
  })
}

interface Salad {
  readonly text: string
  readonly entries: readonly Entry[]
}

/** One to seven words of the language's tables, numbers and marks in any order: months and numbers often, so that much is understood. */
function saladOf(entries: readonly Entry[], below: (below: number) => number): Salad {
  const months = entries.filter(({ sense }) => sense === 'month')
  const used: Entry[] = []
  const parts = Array.from({ length: 1 + below(7) }, () => {
    const die = below(20)
    if (die < 5) return `${1 + below(53)}${below(5) < 2 ? '.' : ''}`
    if (die < 7) return ['-', ',', '/', '+', '(', ')', ':', '.', '–', '…'][below(10)]!
    const entry = die < 10 ? months[below(months.length)]! : entries[below(entries.length)]!
    used.push(entry)
    return below(10) < 6 ? entry.words[0]! : entry.words[below(entry.words.length)]!
  })
  return { text: parts.join(' '), entries: used }
}

/** Every value of a key anywhere in the timing. */
function valuesOf(timing: unknown, key: string): unknown[] {
  if (typeof timing !== 'object' || timing === null) return []
  return Object.entries(timing).flatMap(([name, value]) => [...(name === key ? [value] : []), ...valuesOf(value, key)])
}

/** Every word for a month. "Jul" is one only after a number, so it is a word of two classes. */
const monthWords = languages.flatMap((language) =>
  entriesOf(language)
    .filter(({ sense }) => /^(day)?month$/.test(sense))
    .flatMap(({ value, words }) =>
      words.map((word) => ({ word: ` ${word.replace(/\.$/, '')}`, month: Number(value) })),
    ),
)

function monthsIn(text: string): number[] {
  return monthWords.filter(({ word }) => ` ${text}`.includes(word)).map(({ month }) => month)
}

/** Months, seasons, weeks, days and years of the timing that its words do not hold. */
function foundNowhere(timing: unknown, { text, entries }: Salad): string[] {
  const of = (sense: string) => new Set(entries.filter((entry) => entry.sense === sense).map(({ value }) => value))
  const digits = new Set((text.match(/\d+/g) ?? []).map(Number))
  const numbers = new Set([
    ...digits,
    ...[...of('ordinal'), ...of('number'), ...of('half'), ...of('count')].map(Number),
  ])
  const monthly = entries.some(({ sense, value }) => value === 'month' && (sense === 'unit' || sense === 'freq'))
  const months = new Set([...monthsIn(text), ...digits])
  // A year is written whole or by its last two digits.
  const years = new Set([...digits].flatMap((n) => [n, n + 2000]))
  const missing = (key: string, known: ReadonlySet<unknown>) =>
    valuesOf(timing, key).flatMap((value) => (known.has(value) ? [] : [`${key} ${String(value)}`]))
  return [
    ...(monthly ? [] : missing('month', months)),
    ...missing('week', numbers),
    ...missing('day', numbers),
    ...missing('year', years),
    ...missing('startYear', years),
    ...missing('season', of('season')),
  ]
}

const salads = 4000

describe.each(languages)('word salad in %s', (language) => {
  const below = random(20260817 + languages.indexOf(language))
  const entries = entriesOf(language)
  const bowl = Array.from({ length: salads }, () => saladOf(entries, below))
  const read = bowl.map((salad) => ({ salad, ...readPhrase(salad.text, { language }) }))

  test('gives no month, season, week, day or year that its words do not hold', () => {
    const wrong = read.flatMap(({ salad, timing }) =>
      foundNowhere(timing, salad).map((what) => `${salad.text}: ${what}`),
    )
    expect(wrong).toEqual([])
  })

  test('is mostly refused, each time with the words that were not understood', { timeout: 60_000 }, () => {
    const refused = read.filter(({ timing }) => timing === undefined)
    expect(refused.length).toBeGreaterThan(salads / 2)
    const unnamed = refused.filter(({ salad, diagnostics: [found, ...more] }) => {
      const named =
        found?.span && salad.text.slice(found.span.start, found.span.end) !== '' && renderDiagnostic(found!, 'en').hint
      return !named || more.length > 0
    })
    expect(unnamed.map(({ salad }) => salad.text)).toEqual([])
  })
})

/** Any Unicode: letters of many scripts, marks, halves of surrogate pairs, control characters, digits of every kind. */
function anyText(below: (below: number) => number): string {
  const ranges = [0x20, 0x80, 0x180, 0x600, 0x2060, 0x3000, 0xd900, 0xe000, 0x10000]
  const units = Array.from({ length: below(40) }, () =>
    below(20) === 0 ? 0x1f300 + below(500) : below(ranges[below(ranges.length)]!),
  )
  return units.map((unit) => String.fromCodePoint(unit)).join('')
}

describe('any text', () => {
  test('of ten thousand, none throws or goes unanswered', { timeout: 60_000 }, () => {
    const below = random(31)
    const unanswered: string[] = []
    for (let i = 0; i < 10_000; i++) {
      const language = languages[i % languages.length]!
      const text = anyText(below)
      const { timing, diagnostics } = readPhrase(text, {
        language,
        ...(i % 3 === 0 ? { heading: anyText(below) } : {}),
      })
      if (timing === undefined && diagnostics.length === 0) unanswered.push(JSON.stringify(text))
    }
    expect(unanswered).toEqual([])
  })
})

describe('long text', () => {
  const repeats = [
    'og ',
    '1.-2.-3.-',
    '((',
    '(1) ',
    'uke 1 og ',
    'dagen før ',
    'mandag mandag ',
    'i slutten av ',
    '1/',
    'hver ',
  ]
  /** A guard against hanging, many times what it takes. */
  const hang = 30_000

  test.each(repeats)('%s to the longest that is read is answered', { timeout: hang }, (unit) => {
    const text = unit.repeat(Math.floor(2000 / unit.length))
    const { timing, diagnostics } = readPhrase(text, { language: 'nb', heading: text.slice(0, 400) })
    expect(timing !== undefined || diagnostics.length > 0).toBe(true)
  })

  test.each(repeats)('%s for 100 kB is refused as too long', { timeout: hang }, (unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length))
    const { timing, diagnostics } = readPhrase(text, { language: 'sv', heading: text })
    expect(timing).toBeUndefined()
    expect(diagnostics.map(({ code }) => code)).toEqual(['timing/too-long'])
  })
})
