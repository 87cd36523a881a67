import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildCalendar } from '../../../src/calendar/build-calendar'
import { civilFromDay } from '../../../src/date/day'
import { bindTiming } from '../../../src/expand/bind-timing'
import type { BoundTiming } from '../../../src/expand/bound-timing'
import { type Language, languages } from '../../../src/languages/language'
import { loadCalendar } from '../../../src/load/load-calendar'
import { describeTiming } from '../../../src/timing/describe-timing'
import { readPhrase } from '../../../src/timing/read-phrase'
import { beside, except, sayings, times, together } from './law-tables'

const text = readFileSync(join(import.meta.dirname, '../calendars/no.yaml'), 'utf8')
const calendar = buildCalendar(loadCalendar(text).value!).value!

function bound(phrase: string, language: Language): readonly BoundTiming[] | undefined {
  const { timing, heading } = readPhrase(phrase, { language })
  return timing && bindTiming(timing, calendar, heading ? { heading } : {})
}

/** The days of a phrase, as its unadjusted windows have them; undefined when it is not understood or gives no dates. */
function daysOf(phrase: string, language: Language): ReadonlySet<number> | undefined {
  const parts = bound(phrase, language)
  if (!parts || parts.some(({ cells }) => cells.length === 0)) return undefined
  const days = new Set<number>()
  for (const { cells } of parts)
    for (const { window, candidates } of cells)
      for (const { first, last } of candidates ?? [window]) for (let day = first; day <= last; day++) days.add(day)
  return days
}

const equal = (a: ReadonlySet<number>, b: ReadonlySet<number>) => a.size === b.size && [...a].every((day) => b.has(day))
const schoolDays = (days: ReadonlySet<number>) => new Set([...days].filter((day) => calendar.daysOf('school').has(day)))

/** The same days, or the same school days: two school weeks on either side of a break are one window, which holds the break. */
const isSame = (a: ReadonlySet<number> | undefined, b: ReadonlySet<number>) =>
  a !== undefined && (equal(a, b) || (schoolDays(b).size > 0 && equal(schoolDays(a), schoolDays(b))))

interface Whole {
  readonly whole: string
  readonly parts: readonly [string, string]
}

function wholesOf(language: Language): Whole[] {
  const t = together[language]
  const pairs = t.ordinals.flatMap((a, i) => t.ordinals.slice(i + 1).map((b) => [a, b] as const))
  const make = (say: (one: string) => string, a: string, b: string): Whole => ({
    whole: say(`${a} ${t.and} ${b}`),
    parts: [say(a), say(b)],
  })
  const counted = t.scopes.flatMap((scope) =>
    t.nouns.flatMap((noun) => pairs.map(([a, b]) => make((one) => `${one} ${noun} ${scope}`, a, b))),
  )
  const inWeeks = t.weekdays.flatMap((weekday) =>
    t.weeks.flatMap((week) =>
      t.weekScopes.flatMap((scope) =>
        pairs.map(([a, b]) => make((one) => `${weekday} ${t.in} ${one} ${week} ${scope}`, a, b)),
      ),
    ),
  )
  const led = t.leads.flatMap((lead) => t.pairs.map(([a, b]) => make((one) => `${lead} ${one}`, a, b)))
  return [...counted, ...inWeeks, ...led]
}

describe.each(languages)('in %s', (language) => {
  const wholes = wholesOf(language)

  test('what holds of A and of B holds of "A and B" (READING rule 36)', () => {
    let kept = 0
    const broken = wholes.filter(({ whole, parts }) => {
      const [a, b] = parts.map((part) => daysOf(part, language))
      if (!a || !b) return false
      kept++
      return !isSame(daysOf(whole, language), new Set([...a, ...b]))
    })
    expect(broken.map(({ whole }) => whole)).toEqual([])
    expect(kept).toBeGreaterThan(wholes.length * 0.9)
  })

  test('the sentence that a reading prints is read again as the same days (rule 51)', () => {
    const broken = wholes.flatMap(({ whole, parts }) =>
      [whole, ...parts].flatMap((phrase) => {
        const days = daysOf(phrase, language)
        const { timing } = readPhrase(phrase, { language })
        if (!days || !timing) return []
        const sentence = describeTiming(timing, language)
        return isSame(daysOf(sentence, language), days) ? [] : [`${phrase}: ${sentence}`]
      }),
    )
    expect([...new Set(broken)]).toEqual([])
  })

  test('what is held, or whom it goes to, changes no day (rules 41 and 43)', () => {
    const broken = beside[language].flatMap((frame) =>
      times[language].flatMap((time) => {
        const phrase = frame.replace('□', () => time)
        return isSame(daysOf(phrase, language), daysOf(time, language)!) ? [] : [phrase]
      }),
    )
    expect(broken).toEqual([])
  })
})

test('one time said in five languages is the same days', () => {
  const broken = sayings.flatMap((row) => {
    const days = daysOf(row.nb, 'nb')!
    return languages.filter((language) => !isSame(daysOf(row[language], language), days)).map((one) => row[one])
  })
  expect(broken).toEqual([])
})

describe('an exception (rule 38)', () => {
  const rows = except.flatMap(({ language, wholes, parts }) =>
    wholes.flatMap((whole) => parts.map(([part, months]) => ({ language, whole, part, months }))),
  )
  const slotsOf = (phrase: string, language: Language) =>
    bound(phrase, language)!.flatMap(({ cells, dropped }) => [
      ...cells.map(({ cell, window }) => ({ cell, window, dated: true })),
      ...dropped.map(({ cell, window }) => ({ cell, window, dated: false })),
    ])
  const middleMonth = ({ first, last }: { first: number; last: number }) =>
    civilFromDay(Math.floor((first + last) / 2)).month

  test.each(rows)('$language: $whole$part only takes away', ({ language, whole, part, months }) => {
    const all = slotsOf(whole, language)
    const left = slotsOf(`${whole}${part}`, language)
    const isLeft = ({ window, dated }: (typeof all)[number]) => dated && !months.includes(middleMonth(window!))
    expect(left.filter(({ dated }) => dated).map(({ cell }) => cell)).toEqual(
      all.filter(isLeft).map(({ cell }) => cell),
    )
  })

  test.each(rows)('$language: $whole$part renames no cell', ({ language, whole, part }) => {
    const cells = (phrase: string) =>
      slotsOf(phrase, language)
        .map(({ cell }) => cell)
        .sort()
    expect(cells(`${whole}${part}`)).toEqual(cells(whole))
  })
})

describe('words that mean the same give the same cells', () => {
  const cellsOf = (phrase: string) => bound(phrase, 'nb')!.flatMap(({ cells }) => cells.map(({ cell }) => cell))

  test.each([
    ['Månedlig', 'Hver måned', 'Én gang i måneden', 'En gang per måned'],
    [
      'Første mandag i hver måned',
      'Hver første mandag i måneden',
      'Hver måned, første mandag',
      'Månedlig, første mandag',
    ],
    ['Ukentlig', 'Hver uke', 'Én gang i uka'],
    ['Hver mandag og onsdag', 'Hver onsdag og mandag', 'Mandager og onsdager'],
    ['Første og tredje mandag i hver måned', 'Tredje og første mandag i hver måned'],
    ['Siste uke hvert halvår', 'Hvert halvår, siste uke', 'I siste uke i hvert halvår'],
  ])('%s', (first, ...others) => {
    for (const other of others) expect([other, cellsOf(other)]).toEqual([other, cellsOf(first)])
  })
})
