import { describe, expect, it } from 'vitest'
import { schoolYearStarting } from '../../../src/date/school-year'
import type { Obligation } from '../../../src/expand/obligation'
import { chooseRings, gatherSmall } from '../../../src/export/wheel/choose-rings'
import { type Band, groupRings, type RingKind } from '../../../src/export/wheel/group-rings'
import { layOutWheel } from '../../../src/export/wheel/lay-out-wheel'
import { collectItems } from '../../../src/export/wheel/wheel-item'
import { yearScale } from '../../../src/export/wheel/year-scale'
import { toHtml, toWheelSvg } from '../../../src/index'
import { dated, planOf } from '../sample-plan'

const words = { wholeYear: 'Hele året', noPeriod: 'Uten periode', noRole: 'Ingen', noCriterion: 'Uten' }
const room = { outer: 425, inner: 88 }
const scale = yearScale(schoolYearStarting(2026), [])

/** One measure for each number: so many of it overlap in September, all by one role of their own. */
function roles(...counts: number[]): Obligation[] {
  return counts.flatMap((count, role) =>
    Array.from({ length: count }, (_, n) =>
      dated(`m${role}-${n}`, '2026-09-01', '2026-09-25', {
        id: `m${role}-${n}@2026-27`,
        title: `Møte ${n} om elevenes læringsmiljø`,
        responsible: [{ role: `rolle-${role}` }],
      }),
    ),
  )
}

function bandsOf(given: readonly Obligation[], kind: RingKind): Band[] {
  const plan = planOf(given)
  return groupRings(collectItems(plan, given).drawn, kind, plan, 'nb', words)
}

const ringsOf = (bands: readonly Band[]) => bands.flatMap(({ rings }) => rings)
const crowd = roles(5, 4, 4, 3, 1, 1, 1, 1, 1, 1, 1)

describe('the rings of a crowded wheel', () => {
  it('keeps every ring where all can be read', () => {
    const bands = bandsOf(roles(3, 2, 1, 1), 'role')
    expect(chooseRings(bands, 'role', 'Andre', scale, room).bands).toBe(bands)
  })

  it('gathers the smallest until what is left can be read, and keeps every item once', () => {
    const bands = bandsOf(crowd, 'role')
    const before = layOutWheel(bands, scale, room)
    const { bands: chosen, layout } = chooseRings(bands, 'role', 'Andre', scale, room)
    expect(layout.fontSize).toBeGreaterThan(before.fontSize)
    expect(layout.labels.length).toBeGreaterThan(before.labels.length)
    const rings = ringsOf(chosen)
    const [others] = rings.slice(-1)
    expect(rings.slice(0, 3).map(({ items }) => items.length)).toEqual([5, 4, 4])
    expect(others?.title).toBe('Andre')
    expect(others?.members?.length).toBe(11 - (rings.length - 1))
    const indices = (list: readonly Band[]) =>
      ringsOf(list)
        .flatMap(({ items }) => items.map(({ index }) => index))
        .sort((a, b) => a - b)
    expect(indices(chosen)).toEqual(indices(bands))
  })

  it('never gathers periods', () => {
    const bands = bandsOf(crowd, 'period')
    expect(chooseRings(bands, 'period', 'Andre', scale, room).bands).toBe(bands)
  })

  it('begins the name of a month that is a ring with a capital', () => {
    const month = dated('a', '2026-09-01', '2026-09-25', { periods: ['m9'] })
    expect(ringsOf(bandsOf([month], 'period')).map(({ title }) => title)).toEqual(['September'])
  })

  it('gives the gathered ring a tone that no other has', () => {
    for (const own of [3, 4, 5]) {
      const tones = ringsOf(gatherSmall(ringsOf(bandsOf(crowd, 'role')), own, 'Andre')).map(({ tone }) => tone)
      expect(new Set(tones).size).toBe(own + 1)
    }
  })

  it('says in picture and page which roles the shared ring stands for, in the reader’s language', () => {
    const plan = planOf(crowd)
    for (const drawn of [toWheelSvg(plan, { rings: 'role' }), toHtml(plan, { rings: 'role' })]) {
      expect(drawn).toContain('Andre roller')
      expect(drawn).toMatch(/rolle-\d+, rolle-\d+/i)
    }
    expect(toWheelSvg(plan, { rings: 'role', language: 'sv' })).toContain('Andra roller')
    expect(toWheelSvg(plan, { rings: 'role', language: 'en' })).toContain('Other roles')
  })
})
