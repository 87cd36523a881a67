import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expandWheel } from '../../src/expand/expand-wheel'
import { traceObligation } from '../../src/expand/trace-obligation'
import { buildCalendar, expand, loadCalendar, loadWheel, resolveWheel, type Wheel } from '../../src/index'
import { loadPack, packIds, readRule } from './read-packs'

const calendar = buildCalendar(loadCalendar(readRule('calendars/no/vestfold/2026-27')!).value!).value!
const norwegian = packIds.filter((id) => !id.startsWith('stockholm/'))

function resolveText(text: string, more: Readonly<Record<string, string>> = {}): Wheel {
  const { value, diagnostics } = resolveWheel(loadWheel(text).value!, { read: (ref) => more[ref] ?? readRule(ref) })
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return value
}

const head = (id: string, language = 'nb') => `kind: wheel\nid: ${id}\ntitle: T\nlanguage: ${language}\n`

describe('removing a measure and adding it again', () => {
  // A measure as a layer would write it anew: the same id, another time.
  const measures = loadPack('halden/elevoppfolging').measures.map(({ id }) => id)
  const removing = (id: string) =>
    `${head('uten')}extends: [halden/elevoppfolging]\nremove: { ${id}: { reason: Prøves uten } }\n`
  const adding = (id: string) =>
    `${head('igjen')}extends: [uten]\nmeasures: [{ id: ${id}, title: Igjen, when: Uke 45, responsible: [rektor] }]\n`

  test('keeps its id, and everything else as it was', () => {
    const before = expand(resolveText(`${head('bare')}extends: [halden/elevoppfolging]\n`), calendar)
    fc.assert(
      fc.property(fc.constantFrom(...measures), (id) => {
        const after = expand(resolveText(adding(id), { uten: removing(id) }), calendar)
        expect(after.find({ measure: id }).map((one) => one.id)).toEqual([`${id}@2026-27`])
        const others = (plan: typeof before) =>
          plan.obligations.filter(({ measure }) => measure !== id).map((one) => JSON.stringify(one))
        expect(others(after)).toEqual(others(before))
      }),
      { numRuns: 12 },
    )
  })

  test('with the same words it has the same ids and dates', () => {
    const team = `{ id: psykososialt-team, title: Psykososialt team, when: Ukentlig, in: [Q1, Q2, Q3, Q4], responsible: [rektor], days: staff }`
    const again = `${head('igjen')}extends: [uten]\nmeasures: [${team}]\n`
    const ids = (wheel: Wheel) =>
      expand(wheel, calendar)
        .find({ measure: 'psykososialt-team' })
        .map(({ id, form }) => `${id} ${form}`)
    const before = ids(resolveText(`${head('bare')}extends: [halden/elevoppfolging]\n`))
    expect(before.length).toBeGreaterThan(40)
    expect(ids(resolveText(again, { uten: removing('psykososialt-team') }))).toEqual(before)
  })
})

describe('provenance', () => {
  const school = `${head('skole/arshjul')}extends: [${norwegian.join(', ')}]
change: { aktivitetsdag: { place: Hallen }, elevundersokelsen: { when: November } }
remove: { ringe-hjem: { reason: Vi møter dem } }
decisions:
  - { schoolYear: 2026-27, measure: psykososialt-team, cell: w46, cancel: true, reason: Studietur, decidedBy: rektor }
  - { schoolYear: 2026-27, add: { id: ekstra, title: Ekstra møte, when: Uke 12, responsible: [rektor] }, reason: Brann, decidedBy: rektor }
`
  const rows: [name: string, wheel: Wheel][] = [
    ...packIds.map((id): [string, Wheel] => [id, resolveWheel(loadPack(id), { read: readRule }).value]),
    ['a school on all Norwegian packs', resolveText(school)],
  ]
  test.each(rows)('every obligation of %s names layers that exist, for every field', (_name, wheel) => {
    const expansion = expandWheel(wheel, calendar)
    const layers = new Set(wheel.layers.map(({ id }) => id))
    expect(expansion.obligations.length).toBeGreaterThan(5)
    for (const { id } of expansion.obligations) {
      const trace = traceObligation(expansion, id)!
      const named = [...trace.provenance.values()].flatMap(({ layer, previous }) => [
        layer,
        ...(previous ? [previous.layer] : []),
      ])
      if (trace.removed) named.push(trace.removed.layer)
      expect(named.length, id).toBeGreaterThan(0)
      for (const layer of named) expect(layers, id).toContain(layer)
    }
  })

  test('a field a school changed names the school, and what it was before', () => {
    const wheel = resolveText(school)
    const day = wheel.measures.find(({ id }) => id === 'elevundersokelsen')!
    expect(day.provenance.get('when')).toMatchObject({
      layer: 'skole/arshjul',
      previous: { layer: 'halden/elevoppfolging', value: 'November/desember' },
    })
    expect(day.provenance.get('title')?.layer).toBe('halden/elevoppfolging')
  })
})
