import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayFromCivil, isoFromDay } from '../../../src/date/day'
import { schoolYearStarting } from '../../../src/date/school-year'
import type { Obligation } from '../../../src/expand/obligation'
import { assignLanes } from '../../../src/export/wheel/assign-lanes'
import { findTracks } from '../../../src/export/wheel/find-tracks'
import { groupRings } from '../../../src/export/wheel/group-rings'
import { textEms } from '../../../src/export/wheel/label-text'
import { layOutWheel, type WheelLayout } from '../../../src/export/wheel/lay-out-wheel'
import { collectItems } from '../../../src/export/wheel/wheel-item'
import { type YearScale, yearScale } from '../../../src/export/wheel/year-scale'
import { dated, open, planOf } from '../sample-plan'

const firstDay = dayFromCivil(2026, 8, 1)
const ringWords = { wholeYear: 'Hele året', noPeriod: 'Uten periode', noRole: 'Ingen', noCriterion: 'Uten' }
const room = { outer: 425, inner: 88 }
const words = [
  'Elevsamtaler',
  'Særskilt og ordinært søk',
  'TT-møte',
  'Informasjonsmøte for foresatte i januar',
  'Eksamen',
]

/** Years as they may be: up to 40 measures of one or several windows, some days, some all year, by three roles. */
const obligations = fc
  .array(
    fc.record({
      start: fc.integer({ min: 0, max: 360 }),
      length: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 120 })),
      times: fc.constantFrom(1, 1, 1, 3, 12),
      standing: fc.constantFrom(false, false, false, true),
      title: fc.constantFrom(...words),
      role: fc.constantFrom('rektor', 'kontaktlærer', 'elev'),
    }),
    { maxLength: 40 },
  )
  .map((measures) =>
    measures.flatMap(({ start, length, times, standing, title, role }, at): Obligation[] => {
      const changes = { title, responsible: [{ role }] }
      if (standing) return [{ ...open(`m${at}`, 'standing'), ...changes }]
      return Array.from({ length: times }, (_, n) => {
        const first = Math.min(start + n * 21, 364)
        const last = Math.min(first + length - 1, 364)
        const id = `m${at}@2026-27#n${n}`
        return dated(`m${at}`, isoFromDay(firstDay + first), isoFromDay(firstDay + last), { ...changes, id })
      })
    }),
  )

function layOut(
  given: readonly Obligation[],
  kind: 'period' | 'role',
): { layout: WheelLayout; scale: YearScale; drawn: number } {
  const plan = planOf(given)
  const { drawn } = collectItems(plan, given)
  const scale = yearScale(schoolYearStarting(2026), [])
  return {
    layout: layOutWheel(groupRings(drawn, kind, plan, 'nb', ringWords), scale, room),
    scale,
    drawn: drawn.length,
  }
}

const kinds = fc.constantFrom('period' as const, 'role' as const)

describe('the layout of a wheel', () => {
  it('places every item once, inside the room, and no two on the same spot', () => {
    fc.assert(
      fc.property(obligations, kinds, (given, kind) => {
        const { layout, scale, drawn } = layOut(given, kind)
        expect(layout.placed.map(({ item }) => item.index)).toEqual(Array.from({ length: drawn }, (_, at) => at))
        const lanes = new Map<number, { first: number; last: number }[]>()
        for (const { item, inner, outer } of layout.placed) {
          expect(outer).toBeLessThanOrEqual(room.outer)
          expect(inner).toBeGreaterThanOrEqual(room.inner - bandsAir)
          const span = item.span ?? { first: scale.first, last: scale.last }
          const lane = lanes.get(outer) ?? []
          lanes.set(outer, lane)
          for (const other of lane) expect(span.first > other.last || span.last < other.first).toBe(true)
          lane.push(span)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('writes labels that touch neither each other nor another measure’s window', () => {
    fc.assert(
      fc.property(obligations, kinds, (given, kind) => {
        const { layout, scale } = layOut(given, kind)
        for (const label of layout.labels) {
          const own = layout.placed.find(({ item }) => item === label.item.item)!
          expect(label.from).toBeGreaterThanOrEqual(0)
          expect(label.to).toBeLessThanOrEqual(2 * Math.PI + 1e-9)
          // What is written fits between the two angles, at the radius it is written on.
          expect(textEms(label.text) * layout.fontSize).toBeLessThan((label.to - label.from) * label.baseline)
          expect(label.baseline).toBeGreaterThan(own.inner)
          expect(label.baseline).toBeLessThan(own.outer)
          for (const other of layout.labels) {
            if (other === label || laneOf(other, layout) !== own.outer) continue
            expect(label.to <= other.from + 1e-9 || label.from >= other.to - 1e-9).toBe(true)
          }
          for (const { item, outer } of layout.placed) {
            if (outer !== own.outer || item.series === own.item.series) continue
            const [from, to] = item.span
              ? [scale.startOf(item.span.first), scale.endOf(item.span.last)]
              : [0, 2 * Math.PI]
            expect(label.to <= from + 1e-9 || label.from >= to - 1e-9).toBe(true)
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it('is the same every time', () => {
    fc.assert(
      fc.property(obligations, kinds, (given, kind) => {
        expect(layOut(given, kind).layout).toEqual(layOut(given, kind).layout)
      }),
      { numRuns: 15 },
    )
  })

  it('names every measure of a year with thirty', () => {
    const given = Array.from({ length: 30 }, (_, at) =>
      dated(`m${at}`, isoFromDay(firstDay + at * 10), isoFromDay(firstDay + at * 10 + 20)),
    )
    const { layout } = layOut(given, 'role')
    expect(layout.labels).toHaveLength(30)
    expect(layout.fontSize).toBeGreaterThanOrEqual(9)
  })

  it('names each window of a measure that has room for the name', () => {
    const given = [0, 70, 140, 210].map((first, at) =>
      dated('mote', isoFromDay(firstDay + first), isoFromDay(firstDay + first + 60), {
        title: 'Møte',
        id: `mote${at}`,
      }),
    )
    expect(layOut(given, 'role').layout.labels).toHaveLength(4)
  })

  it('writes large where there is little', () => {
    const given = [dated('mote', '2026-09-01', '2026-10-01')]
    expect(layOut(given, 'role').layout.fontSize).toBe(18)
  })
})

/** Where there is too much for labels, the gaps between the bands may reach a little into the middle. */
const bandsAir = 1e-6

function laneOf({ item }: WheelLayout['labels'][number], { placed }: WheelLayout): number {
  return placed.find((one) => one.item === item.item)!.outer
}

describe('lanes', () => {
  const scale = yearScale(schoolYearStarting(2026), [])
  const tracksOf = (given: readonly Obligation[]) => {
    const plan = planOf(given)
    const { drawn } = collectItems(plan, given)
    return findTracks({ rings: [{ title: '', tone: 0, items: drawn }] })
  }

  it('are as few as overlap at once, for measures of one window', () => {
    const window = fc.record({ start: fc.integer({ min: 0, max: 300 }), length: fc.integer({ min: 2, max: 60 }) })
    fc.assert(
      fc.property(fc.array(window, { minLength: 1, maxLength: 60 }), (windows) => {
        const given = windows.map(({ start, length }, at) =>
          dated(`m${at}`, isoFromDay(firstDay + start), isoFromDay(firstDay + start + length - 1)),
        )
        const depth = Math.max(
          ...windows.map(
            ({ start: day }) => windows.filter(({ start, length }) => start <= day && day < start + length).length,
          ),
        )
        expect(assignLanes(tracksOf(given), scale, () => 0)).toHaveLength(depth)
      }),
    )
  })

  it('keep a measure that comes again in one', () => {
    const weekly = Array.from({ length: 20 }, (_, n) =>
      dated('uke', isoFromDay(firstDay + n * 7), isoFromDay(firstDay + n * 7 + 4), { id: `uke@2026-27#w${n}` }),
    )
    const lanes = assignLanes(tracksOf([...weekly, dated('annet', '2026-09-01', '2026-10-01')]), scale, () => 0)!
    expect(lanes.map(({ tracks }) => [...tracks.values()].map(({ items }) => items.length))).toEqual([[20], [1]])
  })
})
