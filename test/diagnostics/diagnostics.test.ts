import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defineCode, diagnose, localizeDiagnostic } from '../../src/diagnostics/define-codes'
import { lineColumnAt } from '../../src/diagnostics/line-column'
import { editDistance, suggest } from '../../src/diagnostics/suggest'

describe('suggest', () => {
  it.each([
    ['responsable', ['responsible', 'participants'], 'responsible'],
    ['partisipants', ['responsible', 'participants'], 'participants'],
    ['kontaktlaerer', ['kontaktlærer', 'faglærer'], 'kontaktlærer'],
    ['MEASURES', ['measures'], 'measures'],
    ['xyz', ['measures', 'periods'], undefined],
  ])('%s among %j', (word, candidates, expected) => {
    expect(suggest(word, candidates)).toBe(expected)
  })
})

describe('editDistance', () => {
  const word = fc.string({ maxLength: 8 })
  it('is a symmetric distance', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a))
        expect(editDistance(a, a)).toBe(0)
        expect(editDistance(a, b) === 0).toBe(a === b)
      }),
    )
  })
  it('counts a swap of neighbours once', () => expect(editDistance('hvre', 'hver')).toBe(1))
  it('stops at its bound', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 5 }), (a, b, bound) => {
        expect(editDistance(a, b, bound)).toBe(Math.min(editDistance(a, b), bound))
      }),
    )
  })
})

describe('lineColumnAt', () => {
  it.each([
    ['a\nbc', 0, 1, 1],
    ['a\nbc', 2, 2, 1],
    ['a\r\nbc', 4, 2, 2],
    ['a\rbc', 2, 2, 1],
    ['a\n', 99, 2, 1],
    ['', 0, 1, 1],
  ])('%j at %i', (text, offset, line, column) => {
    expect(lineColumnAt(text, offset)).toEqual({ line, column })
  })
})

describe('diagnose', () => {
  const table = {
    'load/unknown-key': defineCode<{ key: string }>(
      'error',
      ({ key }) => ({ message: `Unknown key "${key}".`, hint: 'Remove it.' }),
      ({ key }) => `Ukjent nøkkel «${key}».`,
    ),
  }
  it('carries both languages and gives the other on demand', () => {
    const diagnostic = diagnose(table, 'load/unknown-key', { key: 'nar' }, { file: 'wheel.yaml' })
    expect(diagnostic).toMatchObject({
      code: 'load/unknown-key',
      severity: 'error',
      message: 'Unknown key "nar".',
      hint: 'Remove it.',
    })
    const norwegian = localizeDiagnostic(diagnostic, 'nb')
    expect(norwegian.message).toBe('Ukjent nøkkel «nar».')
    expect(norwegian).not.toHaveProperty('hint')
  })
})
