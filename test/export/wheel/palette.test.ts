import { describe, expect, it } from 'vitest'
import { brokenFrom, darkTheme, lightTheme, type Theme, toneCount } from '../../../src/export/wheel/palette'

/** Relative luminance (WCAG 2.2). */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

/** Lightness as the eye sees it (CIE L*): what is left when a picture is printed without colour. */
function lightness(color: string): number {
  return 116 * Math.cbrt(luminance(color)) - 16
}

describe('the measures of this test', () => {
  it('are those of the standard', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
    expect(lightness('#ffffff')).toBeCloseTo(100, 5)
  })
})

describe.each([
  ['light', lightTheme],
  ['dark', darkTheme],
] as [string, Theme][])('the %s theme', (_, theme) => {
  const surfaces = [theme.paper, theme.free, theme.stripe, theme.raised, ...theme.tones.map(({ tint }) => tint)]

  it('has text that can be read on everything it may stand on: 4.5:1', () => {
    for (const surface of surfaces) expect(contrast(theme.text, surface), surface).toBeGreaterThanOrEqual(4.5)
    for (const surface of [theme.paper, theme.free, theme.raised])
      expect(contrast(theme.quiet, surface), surface).toBeGreaterThanOrEqual(4.5)
    expect(contrast(theme.today, theme.paper)).toBeGreaterThanOrEqual(4.5)
  })

  it('has lines and dots that can be seen on paper, on free days and on their own tint: 3:1', () => {
    for (const { ink, tint } of theme.tones)
      for (const surface of [theme.paper, theme.free, tint])
        expect(contrast(ink, surface), `${ink} on ${surface}`).toBeGreaterThanOrEqual(3)
    for (const surface of [theme.paper, theme.raised]) expect(contrast(theme.focus, surface)).toBeGreaterThanOrEqual(3)
  })

  it('keeps its tones apart without colour: by lightness, and by whole and broken lines', () => {
    expect(toneCount).toBe(8)
    for (const tones of [theme.tones.slice(0, brokenFrom), theme.tones.slice(brokenFrom)]) {
      const steps = tones.map(({ ink }) => lightness(ink)).sort((a, b) => a - b)
      for (let i = 1; i < steps.length; i++) expect(steps[i]! - steps[i - 1]!).toBeGreaterThanOrEqual(8)
    }
  })
})
