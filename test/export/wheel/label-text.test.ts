import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balanceText, labelText, textEms, wrapText } from '../../../src/export/wheel/label-text'
import { hostileTitles } from '../sample-plan'

describe('a label', () => {
  it.each([
    ['Eksamen', 'Eksamen'],
    ['Særskilt og ordinært søk', 'Særskilt og ordinært søk'],
    ['Informasjonsmøte for foresatte i januar eller februar', 'Informasjonsmøte for foresatte i januar eller…'],
    ['\u202Ebakvendt\u202C', 'bakvendt'],
    ['linje en\r\nlinje to', 'linje en linje to'],
  ])('of %j is %j', (title, label) => {
    expect(labelText(title, 26)).toBe(label)
  })

  it('is never wider than asked, whatever the title', () => {
    const title = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.constantFrom(...hostileTitles))
    fc.assert(
      fc.property(title, fc.integer({ min: 3, max: 30 }), (text, ems) => {
        const label = labelText(text, ems)
        expect(textEms(label)).toBeLessThanOrEqual(ems)
        expect(label).not.toMatch(/\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u)
      }),
    )
  })

  it('is cut between characters as people see them', () => {
    expect(labelText('👩‍👩‍👧‍👦'.repeat(30), 12)).toMatch(/^(?:👩‍👩‍👧‍👦)+…$/u)
    expect(labelText('e\u0301'.repeat(60), 6)).toMatch(/^(?:e\u0301)+…$/u)
    expect(labelText('🇳🇴'.repeat(60), 8)).toMatch(/^(?:🇳🇴)+…$/u)
  })
})

describe('lines', () => {
  it('hold all words when there is room, and are no wider than asked', () => {
    const lines = wrapText('Årshjul for elevoppfølging, Halden videregående skole', 14, 5)
    expect(lines.join(' ')).toBe('Årshjul for elevoppfølging, Halden videregående skole')
    for (const line of lines) expect(textEms(line)).toBeLessThanOrEqual(14)
  })

  it('end with an ellipsis when there is no room', () => {
    expect(wrapText('en to tre fire fem seks sju åtte ni ti', 6, 2)).toEqual(['en to tre', 'fire fem…'])
    expect(wrapText('x'.repeat(10_000), 6, 3)).toHaveLength(1)
  })

  it('are evened out without becoming more', () => {
    const wide = wrapText('Rutiner for elevoppfølging for lærere', 13, 4)
    const even = balanceText('Rutiner for elevoppfølging for lærere', 13, 4)
    const spread = (lines: string[]) => Math.max(...lines.map(textEms)) - Math.min(...lines.map(textEms))
    expect(even).toHaveLength(wide.length)
    expect(even.join(' ')).toBe(wide.join(' '))
    expect(spread(even)).toBeLessThan(spread(wide))
  })
})
