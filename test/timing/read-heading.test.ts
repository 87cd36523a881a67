import { describe, expect, test } from 'vitest'
import { readHeading } from '../../src/timing/read/read-heading'
import { readPhrase } from '../../src/timing/read-phrase'

describe('readHeading', () => {
  test.each([
    ['AUGUST', { span: { span: 'month', month: 8 }, month: 8 }],
    ['HØSTEN > August', { span: { span: 'month', month: 8 }, month: 8 }],
    ['Januar > Uke 2', { span: { span: 'week', week: 2 }, month: 1, week: 2 }],
    ['Oktober uke 42', { span: { span: 'week', week: 42 }, week: 42 }],
    ['Fjerde kvartal', { span: { span: 'quarter', quarter: 4 } }],
    ['2018 – Høst', { span: { span: 'season', season: 'autumn' }, year: 2018 }],
    ['Skoleåret 2022-2023', { startYear: 2022 }],
    ['2017', { year: 2017 }],
    ['VU i mars', { span: { span: 'month', month: 3 }, month: 3 }],
  ])('%s', (text, heading) => {
    expect(readHeading(text, 'nb')).toMatchObject(heading)
  })

  test('a range over the turn of the school year begins with it', () => {
    const month = (edge: 'first' | 'last', n: number) => ({ edge, of: { span: 'month', month: n } })
    expect(readHeading('Juli - september', 'nb')!.span).toEqual({
      span: 'range',
      from: month('first', 8),
      to: month('last', 9),
    })
    expect(readHeading('Mai - august', 'nb')!.span).toEqual({
      span: 'range',
      from: month('first', 5),
      to: month('last', 8),
    })
  })

  test.each(['Styret', '8. trinn', 'Skolens ansvar', ''])('%s is no timing', (text) => {
    expect(readHeading(text, 'nb')).toBeUndefined()
    expect(readPhrase('', { language: 'nb', heading: text }).timing).toEqual({ kind: 'not-timing' })
  })

  test('an empty phrase is its heading', () => {
    expect(readPhrase(' ', { language: 'nb', heading: 'Mai' }).timing).toEqual({
      kind: 'once',
      in: [{ span: 'heading' }],
    })
  })
})
