import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../../src/languages/language'
import { renderDiagnostic } from '../../src/languages/render-diagnostic'
import { readPhrase } from '../../src/timing/read-phrase'

describe('what is not understood', () => {
  test.each([
    ['ikke i mai', 'ikke'],
    ['uke 40 unntatt onsdag', 'unntatt'],
    ['hver blorp uke i mai', 'blorp'],
    ['før sjuogtjuende trettember hver zzz', 'zzz'],
    ['i mai qwerty', 'qwerty'],
    ['Unntak: uke 41', 'Unntak'],
    ['uken 14. september', 'uken'],
    ['skjevt uke 40', 'skjevt'],
    ['Hver onsdag eller torsdag', 'Hver'],
    ['Mandag eller tirsdag hver uke', 'Mandag'],
    ['Every other Wednesday', 'Every other Wednesday'],
    ['Varje måndag', 'Varje'],
  ])('%s is not dated and the words are named', (phrase, words) => {
    const { timing, diagnostics } = readPhrase(phrase, { language: 'nb' })
    expect(timing).toBeUndefined()
    expect(diagnostics).toHaveLength(1)
    expect(diagnostics[0]).toMatchObject({ code: 'timing/not-understood', actual: words })
    expect(phrase.slice(diagnostics[0]!.span!.start, diagnostics[0]!.span!.end)).toBe(words)
  })

  test('the nearest phrase that is understood is proposed', () => {
    const [found] = readPhrase('hver blorp uke i mai', { language: 'nb' }).diagnostics
    expect(renderDiagnostic(found!, 'en').hint).toContain('hver uke i mai')
  })

  test.each([
    ['uke 60', 'nb', 'uke 60'],
    ['senest 35. mai', 'nb', '35. mai'],
    ['vecka 54', 'sv', 'vecka 54'],
    ['week 0', 'en', 'week 0'],
  ] as const)('%s names a number that no month or year has', (phrase, language, words) => {
    const { timing, diagnostics } = readPhrase(phrase, { language })
    expect(timing).toBeUndefined()
    expect(diagnostics).toMatchObject([{ code: 'timing/no-such-date' }])
    expect(phrase.slice(diagnostics[0]!.span!.start, diagnostics[0]!.span!.end)).toBe(words)
  })

  test('a slip of one letter is read and reported', () => {
    const { timing, diagnostics } = readPhrase('før høstferein', { language: 'nb' })
    expect(timing).toEqual(readPhrase('før høstferien', { language: 'nb' }).timing)
    expect(diagnostics).toMatchObject([{ code: 'timing/spelling', severity: 'info' }])
  })

  test('a day without a month needs one', () => {
    expect(readPhrase('12.–14.', { language: 'nb', heading: 'Våren' }).diagnostics).toMatchObject([
      { code: 'timing/month-missing' },
    ])
    expect(readPhrase('12.–14.', { language: 'nb', heading: 'Mai' }).diagnostics).toEqual([])
  })
})

describe('hostile text', () => {
  const units = ['uke ', '1., ', '((', 'før ', 'dagen før ', '1/', 'mandag ', 'og ', 'første ', 'i slutten av ', 'a']
  test.each(units)('%s over and over is answered', (unit) => {
    const length = Math.ceil(100_000 / unit.length)
    const { timing, diagnostics } = readPhrase(unit.repeat(length), { language: 'nb' })
    expect(timing).toBeUndefined()
    expect(diagnostics).toMatchObject([{ code: 'timing/too-long' }])
  })

  test('any text is answered, in every language', () => {
    const word = fc.constantFrom(
      'uke',
      '37',
      'før',
      'hver',
      '.',
      '-',
      '(',
      ')',
      'mai',
      'og',
      'i',
      '1',
      '/',
      '?',
      'å\u030a',
      '\ud800',
    )
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(word, { maxLength: 14 }).map((words) => words.join(' ')),
    )
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom(...languages),
        fc.option(texts, { nil: undefined }),
        (text, language, heading) => {
          const reading = readPhrase(text, { language, ...(heading === undefined ? {} : { heading }) })
          expect(reading.timing !== undefined || reading.diagnostics.length > 0).toBe(true)
          expect(readPhrase(text, { language, ...(heading === undefined ? {} : { heading }) })).toEqual(reading)
        },
      ),
      { numRuns: 250 },
    )
  })
})

describe('two readings that are equally good', () => {
  test.each([
    ['september, oktober, november, januar, februar og mars', 'nb', 'i september–november og januar–mars', 6],
    ['augusti, september, oktober, november, februari, mars, april', 'sv', 'augusti–november och februari–april', 7],
  ] as const)('%s: one is taken, tentatively, the other is told', (phrase, language, runs, months) => {
    const { timing, alternative, diagnostics } = readPhrase(phrase, { language })
    expect(timing).toMatchObject({ kind: 'once', tentative: true })
    expect(alternative).toMatchObject({ kind: 'once' })
    const counts = [timing, alternative].map((read) => (read?.kind === 'once' ? read.in.length : 0))
    expect(counts.sort()).toEqual([2, months])
    expect(diagnostics).toMatchObject([{ code: 'timing/ambiguous' }])
    expect(renderDiagnostic(diagnostics[0]!, 'en').message).toContain(runs)
  })

  test('a date with an open dash goes on to the end of the year or of its month', () => {
    const { timing, alternative } = readPhrase('3. november –', { language: 'nb' })
    const from = { edge: 'first', of: { span: 'date', day: 3, month: 11 } }
    expect(timing).toEqual({ kind: 'once', in: [{ span: 'range', from }], tentative: true })
    expect(alternative).toEqual({
      kind: 'once',
      in: [{ span: 'range', from, to: { edge: 'last', of: { span: 'month', month: 11 } } }],
    })
    expect(readPhrase('fra 3. november', { language: 'nb' }).alternative).toBeUndefined()
  })
})

/** What limits, cancels or offers another time may not vanish (READING rules 40, 45, 50). */
describe('a limit in brackets that is not read is refused', () => {
  test.each([
    ['nb', 'Uke 36–40 (ikke 38)'],
    ['nb', 'Hver onsdag (partallsuker, fra uke 36)'],
    ['nb', 'Uke 40 (evt. 42)'],
    ['nn', 'Veke 36–40 (ikkje 38)'],
    ['sv', 'Vecka 36–40 (inte 38)'],
    ['da', 'Uge 36–40 (ikke 38)'],
    ['en', 'Weeks 36–40 (not 38)'],
  ] as const)('%s: %s', (language, phrase) => {
    expect(readPhrase(phrase, { language }).timing).toBeUndefined()
  })
})

describe('what is cancelled within a repetition is an exception, and else no time', () => {
  const week8 = [{ span: 'week', week: 8 }]
  test.each([
    ['nb', 'Hver onsdag (faller bort i uke 8)', 'Foreldremøtet faller bort i uke 41'],
    ['nn', 'Kvar onsdag (fell bort i veke 8)', 'Foreldremøtet fell bort i veke 41'],
    ['sv', 'Varje onsdag (ställs in i vecka 8)', 'Föräldramötet uteblir i vecka 41'],
    ['da', 'Hver onsdag (bortfalder i uge 8)', 'Forældremødet falder bort i uge 41'],
    ['en', 'Every Wednesday (cancelled in week 8)', 'The meeting is cancelled in week 41'],
  ] as const)('%s: %s; %s', (language, repeated, single) => {
    expect(readPhrase(repeated, { language }).timing).toMatchObject({ kind: 'every', weekdays: [3], except: week8 })
    expect(readPhrase(single, { language }).timing).toEqual({ kind: 'cancelled' })
  })

  test('words after "Møtet 3. mai" may say that it is not held', () => {
    expect(readPhrase('Møtet 3. mai blorper vekk', { language: 'nb' }).timing).toBeUndefined()
    expect(readPhrase('3. mai blorping', { language: 'nb' }).timing).toBeDefined()
  })
})

test('a week beside a month or season that has a year is of that year', () => {
  const week = { kind: 'once', in: [{ span: 'week', week: 36, year: 2027 }] }
  for (const phrase of ['September 2027, uke 36', 'Høsten 2027, uke 36', 'Uke 36, september 2027'])
    expect(readPhrase(phrase, { language: 'nb' }).timing).toEqual(week)
})

test('no weekday of a repetition is put in the place of another', () => {
  expect(readPhrase('Tirsdager og annenhver fredag', { language: 'nb' }).timing).toMatchObject({
    kind: 'all-of',
    of: [
      { interval: 1, weekdays: [2] },
      { interval: 2, weekdays: [5] },
    ],
  })
  expect(readPhrase('Mandag og annenhver torsdag', { language: 'nb' }).timing).toBeUndefined()
})
