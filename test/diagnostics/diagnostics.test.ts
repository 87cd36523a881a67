import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { diagnose } from '../../src/diagnostics/diagnose'
import type { DiagnosticCode } from '../../src/diagnostics/diagnostic-code'
import { lineColumnAt } from '../../src/diagnostics/line-column'
import { editDistance, suggest } from '../../src/diagnostics/suggest'
import { renderDiagnostic } from '../../src/languages/render-diagnostic'
import { loadCodes } from '../../src/load/codes'

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
  const diagnostic = diagnose(loadCodes, 'load/empty', { kind: 'wheel' }, { file: 'wheel.yaml' })
  it('builds data alone', () => {
    expect(diagnostic).toEqual({
      file: 'wheel.yaml',
      code: 'load/empty',
      severity: 'error',
      params: { kind: 'wheel' },
      related: [],
      url: 'docs/diagnostics.md#load-empty',
    })
    expect(JSON.parse(JSON.stringify(diagnostic))).toEqual(diagnostic)
  })
  it('is put into words on demand', () => {
    expect(renderDiagnostic(diagnostic, 'sv')).toEqual({
      message: 'Filen är tom.',
      hint: 'Börja med `kind: wheel`.',
      related: [],
    })
  })
  it('knows its codes and their parameters', () => {
    expectTypeOf(diagnostic.code).toEqualTypeOf<DiagnosticCode>()
    // @ts-expect-error A slip in a code does not compile.
    expect(diagnostic.code === 'load/emty').toBe(false)
    // @ts-expect-error Nor does a parameter that the code does not have.
    expect(() => diagnose(loadCodes, 'load/empty', { knd: 'wheel' })).not.toThrow()
    if (diagnostic.code === 'load/empty') expectTypeOf(diagnostic.params).toEqualTypeOf<{ kind: string }>()
  })
})
