import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../../src/timing/language'
import { readPhrase } from '../../src/timing/read-phrase'

describe('what is not understood', () => {
  test.each([
    ['ikke i mai', 'ikke'],
    ['uke 40 unntatt onsdag', 'unntatt'],
    ['hver blorp uke i mai', 'blorp'],
    ['før sjuogtjuende trettember hver zzz', 'zzz'],
    ['uke 60', 'uke'],
    ['i mai qwerty', 'qwerty'],
  ])('%s is not dated and the words are named', (phrase, words) => {
    const { timing, diagnostics } = readPhrase(phrase, { language: 'nb' })
    expect(timing).toBeUndefined()
    expect(diagnostics).toHaveLength(1)
    expect(diagnostics[0]).toMatchObject({ code: 'timing/not-understood', actual: words })
    expect(phrase.slice(diagnostics[0]!.span!.start, diagnostics[0]!.span!.end)).toBe(words)
  })

  test('the nearest phrase that is understood is proposed', () => {
    const [found] = readPhrase('hver blorp uke i mai', { language: 'nb' }).diagnostics
    expect(found!.hint).toContain('hver uke i mai')
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
