import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arcPath, coordinate, pointAt, sectorPath } from '../../../src/export/wheel/polar'

describe('coordinates', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [-0.004, '0'],
    [1, '1'],
    [-1.5, '-1.5'],
    [0.05, '0.05'],
    [12.345, '12.35'],
    [-0.999, '-1'],
    [480, '480'],
  ])('%d is printed as %s', (value, printed) => {
    expect(coordinate(value)).toBe(printed)
  })

  it('are the number they print, to two decimals', () => {
    fc.assert(
      fc.property(fc.double({ min: -2000, max: 2000, noNaN: true }), (value) => {
        const printed = coordinate(value)
        expect(printed).toMatch(/^-?\d+(\.\d{1,2})?$/)
        expect(Math.abs(Number(printed) - value)).toBeLessThanOrEqual(0.005 + 1e-9)
      }),
    )
  })
})

describe('arcs', () => {
  it('begin at twelve o’clock and run clockwise', () => {
    expect([0, 0.5, 1, 1.5].map((turn) => pointAt(turn * Math.PI, 100))).toEqual(['0 -100', '100 0', '0 100', '-100 0'])
    expect(arcPath(0, Math.PI / 2, 100)).toBe('M0 -100A100 100 0 0 1 100 0')
  })

  it('take the long way round from more than half a turn on, out and back', () => {
    expect(sectorPath(0, Math.PI * 1.5, 50, 100)).toBe('M0 -100A100 100 0 1 1 -100 0L-50 0A50 50 0 1 0 0 -50Z')
    expect(sectorPath(0, Math.PI / 2, 50, 100)).toBe('M0 -100A100 100 0 0 1 100 0L50 0A50 50 0 0 0 0 -50Z')
  })
})
