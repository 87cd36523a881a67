import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadWheel } from '../../src/load/load-wheel'
import { resolveWheel } from '../../src/resolve/resolve-wheel'
import type { Measure, Wheel } from '../../src/resolve/wheel'

const headOf = (id: string) => `kind: wheel\nid: ${id}\ntitle: T\nlanguage: nb\n`

const ids = ['a', 'b', 'c', 'd'] as const

/** For each field a law changes, values in the form the file has them. */
const fields = {
  title: ['Én', 'To', 'Tre'],
  when: ['uke 40', 'oktober', '{ kind: standing }'],
  responsible: ['rektor', '[kontaktlærer, elev]'],
  per: ['class', 'pupil'],
  days: ['staff', 'calendar'],
  appliesTo: ['{ grade: [vg1] }', '{ age: { atLeast: 18 } }'],
} as const

type Field = keyof typeof fields
type Change = { readonly id: string; readonly field: Field; readonly value: string }

const base = `${headOf('base')}measures:\n${ids
  .map(
    (id) =>
      `  - { id: ${id}, title: ${id}, when: uke 35, responsible: rektor, per: school, days: school, appliesTo: { grade: [vg3] } }\n`,
  )
  .join('')}`

const before: Readonly<Record<Field, (id: string) => string>> = {
  title: (id) => id,
  when: () => 'uke 35',
  responsible: () => 'rektor',
  per: () => 'school',
  days: () => 'school',
  appliesTo: () => '{ grade: [vg3] }',
}

const change = fc
  .tuple(fc.constantFrom(...ids), fc.constantFrom(...(Object.keys(fields) as Field[])))
  .chain(([id, field]) =>
    fc.record({ id: fc.constant(id), field: fc.constant(field), value: fc.constantFrom(...fields[field]) }),
  )

/** Resolves a stack of layers, one change each. */
function resolveStack(changes: readonly Change[]): Wheel {
  const layers = new Map([['base', base]])
  let last = 'base'
  changes.forEach(({ id, field, value }, i) => {
    const name = `l${i}`
    layers.set(name, `${headOf(name)}extends: ${last}\nchange: { ${id}: { ${field}: ${value} } }\n`)
    last = name
  })
  const { value } = loadWheel(`${headOf('w')}extends: ${last}\n`)
  if (value === undefined) throw new Error('the wheel did not load')
  const resolved = resolveWheel(value, { read: (ref) => layers.get(ref) })
  expect(resolved.diagnostics).toEqual([])
  return resolved.value
}

/** A measure as data, without who set it and where it stands. */
function content(wheel: Wheel): unknown {
  return wheel.measures.map(({ provenance: _provenance, place: _place, entries, ...rest }: Measure) => ({
    ...rest,
    entries: entries.map(({ place: _at, ...entry }) => entry),
  }))
}

test('changes of different fields or measures commute', () => {
  fc.assert(
    fc.property(change, change, (one, other) => {
      fc.pre(one.id !== other.id || one.field !== other.field)
      expect(content(resolveStack([one, other]))).toEqual(content(resolveStack([other, one])))
    }),
    { numRuns: 40 },
  )
})

test('a change followed by its inverse is the identity', () => {
  fc.assert(
    fc.property(change, (one) => {
      const inverse = { ...one, value: before[one.field](one.id) }
      expect(content(resolveStack([one, inverse]))).toEqual(content(resolveStack([])))
    }),
    { numRuns: 40 },
  )
})

test('of two changes of one field the later counts, and provenance names layers that exist', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
      const wheel = resolveStack(changes)
      const layers = wheel.layers.map(({ id }) => id)
      for (const { provenance } of wheel.measures) {
        for (const { layer, previous } of provenance.values()) {
          expect(layers).toContain(layer)
          if (previous !== undefined) expect(layers.indexOf(previous.layer)).toBeLessThan(layers.indexOf(layer))
        }
      }
      const last = changes.at(-1)
      const field = wheel.measures.find(({ id }) => id === last?.id)?.provenance.get(last?.field ?? '')
      expect(field?.layer).toBe(`l${changes.length - 1}`)
    }),
    { numRuns: 40 },
  )
})

test('null takes an optional field away', () => {
  const wheel = resolveStack([{ id: 'a', field: 'appliesTo', value: 'null' }])
  expect(wheel.measures[0]).not.toHaveProperty('appliesTo')
  expect(wheel.measures[0]?.provenance.get('appliesTo')).toMatchObject({ layer: 'l0', previous: { layer: 'base' } })
})
