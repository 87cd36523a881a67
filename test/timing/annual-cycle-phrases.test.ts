import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildCalendar } from '../../src/calendar/build-calendar'
import { answerPhrase } from '../../src/cli/answer-phrase'
import { type Language, languages } from '../../src/languages/language'
import { loadCalendar } from '../../src/load/load-calendar'
import { readPhrase } from '../../src/timing/read-phrase'
import { type Expected, isRight } from './phrase-verdict'

/** A phrase in the manner of a "when" column, and every answer to it that is right on the language's calendar. */
interface Row {
  readonly lang: Language
  readonly phrase: string
  readonly heading?: string
  readonly right: readonly (Expected | { readonly parts: readonly Expected[] })[]
}

const text = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8')
const rows = text('annual-cycle-phrases.jsonl')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row)
const calendarFiles: Readonly<Record<Language, string>> = { nb: 'no', nn: 'no', en: 'no', sv: 'se', da: 'dk' }

describe.each(languages)('phrases of annual cycles in %s', (language) => {
  const calendar = buildCalendar(loadCalendar(text(`calendars/${calendarFiles[language]}.yaml`)).value!).value!

  test('give the days that are expected', () => {
    const own = rows.filter(({ lang }) => lang === language)
    const wrong = own.flatMap(({ phrase, heading, right }) => {
      const { readings, timing } = answerPhrase({ phrase, heading, language }, calendar)
      const refused = timing === undefined && right.some((one) => 'kinds' in one && one.kinds.includes('not-timing'))
      if (refused || right.some((one) => isRight(readings, one))) return []
      return [{ phrase, heading, given: readings.map(({ kind, windows }) => ({ kind, windows: windows.slice(0, 3) })) }]
    })
    expect(wrong).toEqual([])
    expect(own.length).toBeGreaterThan(200)
  })
})

describe('conditions', () => {
  test.each([
    ['nb', 'Uke 46 (10. trinn)', { grade: ['10'] }],
    ['sv', 'v. 36 (åk 7) och v. 38 (åk 8)', { grade: ['7', '8'] }],
    ['da', '0. klasse: uge 35', { grade: ['0'] }],
    ['en', 'Year 8: week 35', { grade: ['8'] }],
  ] as const)('%s: %s are kept', (language, phrase, appliesTo) => {
    expect(readPhrase(phrase, { language }).appliesTo).toEqual(appliesTo)
  })

  test('that each have a time of their own are warned of', () => {
    const codesOf = (phrase: string) => readPhrase(phrase, { language: 'nb' }).diagnostics.map(({ code }) => code)
    expect(codesOf('uke 36 (vg1) og uke 38 (vg2)')).toEqual(['timing/conditions-shared'])
    expect(codesOf('8. trinn: uke 45, 9. trinn: uke 46')).toEqual(['timing/conditions-shared'])
    expect(codesOf('Vg1 og vg2: uke 35, 37')).toEqual([])
  })
})
