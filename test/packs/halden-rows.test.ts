import { describe, expect, test } from 'vitest'
import type { MeasureDocument } from '../../src/load/wheel-document'
import { haldenRows, quarterNames } from './halden-rows'
import { loadPack } from './read-packs'

const pack = loadPack('halden/elevoppfolging')
const measureOf = (id: string) => pack.measures.find((measure) => measure.id === id)!
const rowsOf = (id: string) => haldenRows.filter(({ measure }) => measure === id)

/** The phrase a measure has in a quarter. */
function phraseIn(measure: MeasureDocument, quarter: string): unknown {
  const { when } = measure
  return Array.isArray(when) ? when.find((entry) => entry.in.includes(quarter))?.phrase : when
}

/** The last quarter spells "midttide" in two ways; the pack keeps one. */
const spelledOnce = (when: string) => when.replace('midtttime-', 'midttide-').replace('midtttimeplan', 'midttideplan')

describe('the Halden document', () => {
  test('has 19, 13, 14 and 14 rows, which are 38 measures', () => {
    const perQuarter = Object.keys(quarterNames).map(
      (quarter) => haldenRows.filter((row) => row.quarter === quarter).length,
    )
    expect(perQuarter).toEqual([19, 13, 14, 14])
    expect(new Set(haldenRows.map(({ measure }) => measure)).size).toBe(38)
    expect(pack.measures.map(({ id }) => id).sort()).toEqual(
      [...new Set(haldenRows.map(({ measure }) => measure))].sort(),
    )
  })

  test('seven measures stand in all four quarters, one in two, thirty in one', () => {
    const times = pack.measures.map(({ id }) => rowsOf(id).length)
    expect([4, 2, 1].map((count) => times.filter((one) => one === count).length)).toEqual([7, 1, 30])
  })

  test.each(haldenRows.map((row) => [`${row.quarter}.${row.row}`, row] as const))('row %s', (_, row) => {
    const measure = measureOf(row.measure)
    expect(phraseIn(measure, row.quarter)).toBe(spelledOnce(row.when))
    expect(measure.in).toContain(row.quarter)
    expect(measure.source?.place?.toLowerCase()).toMatch(
      new RegExp(`${quarterNames[row.quarter].toLowerCase()}, rad ${row.row}(;|$)`),
    )
    expect(measure.source).toMatchObject({ kind: 'local' })
  })

  test('a measure stands in no quarter where the document has no row for it', () => {
    for (const { id, in: periods } of pack.measures) {
      expect(periods, id).toEqual(rowsOf(id).map(({ quarter }) => quarter))
    }
  })
})

/** What limits a participant's part, as the document writes it. */
describe('who takes part', () => {
  const part = (id: string, role: string) => measureOf(id).participants.find((involvement) => involvement.role === role)

  test.each([
    ['fagleder(?) from the second quarter on', 'resultatoppfolging', 'fagleder', { tentative: ['Q2', 'Q3', 'Q4'] }],
    ['rådgivere? in November', 'resultatoverforing', 'rådgiver', { tentative: true }],
    ['miljøarbeidere monthly in a weekly meeting', 'psykososialt-team', 'miljøarbeider', { every: '1 month' }],
    ['evt. leder', 'klasselarermoter', 'leder', { optional: true }],
    ['evt. rådgiver', 'klasselarermoter', 'rådgiver', { optional: true }],
    ['ledelse jf. behov', 'oppfolging-ekstra-behov', 'ledelse', { asNeeded: true }],
    ['aktuelle elever', 'midttimesamlinger', 'elev', { selection: 'aktuelle' }],
    ['aktuelle lærere (alle/noen)', 'kompetanseheving', 'lærer', { selection: 'aktuelle (alle/noen)' }],
    ['klassens lærere', 'klasselarermoter', 'lærer', { selection: 'klassens' }],
    ['alle lærere', 'vip-makkerskap', 'lærer', { selection: 'alle' }],
  ])('%s', (_, measure, role, limits) => {
    expect(part(measure, role)).toMatchObject({ role, ...limits })
  })

  test('the empty cell of row 9 stays empty', () => {
    expect(measureOf('ringe-hjem').participants).toEqual([])
  })

  test('one start talk per pupil: IKO, interrupted, or neither', () => {
    const talks = pack.measures.filter(({ exclusive }) => exclusive === 'oppstartsamtale')
    expect(talks.map(({ id, appliesTo }) => [id, appliesTo?.tags])).toEqual([
      ['oppstartsamtale-iko', { any: ['iko'] }],
      ['oppstartsamtale-avbrutt', { any: ['avbrutt'] }],
      ['oppstartsamtale-andre', { none: ['iko', 'avbrutt'] }],
    ])
  })
})
