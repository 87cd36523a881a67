import { expect, test } from 'vitest'
import { calendarJsonSchema, type JsonSchema, wheelJsonSchema } from '../../src/load/json-schema'
import { keyDescriptions } from '../../src/load/key-descriptions'
import { keyValues } from '../../src/load/key-values'

function keysOf(node: unknown): [key: string, schema: JsonSchema][] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) => [
    ...(key === 'properties' ? Object.entries(value as Record<string, JsonSchema>) : []),
    ...keysOf(value),
  ])
}

const keys = [...keysOf(wheelJsonSchema()), ...keysOf(calendarJsonSchema())]

test('every key has an example where it stands', () => {
  const without = keys.filter(([, schema]) => !Array.isArray(schema.examples) && schema.const === undefined)
  expect([...new Set(without.map(([key, schema]) => `${key} ${JSON.stringify(schema).slice(0, 200)}`))]).toEqual([])
})

test('each key that is described has values, and no value is for a key nobody has', () => {
  expect(Object.keys(keyValues).sort()).toEqual(Object.keys(keyDescriptions).sort())
})

test.each([
  ['firstSchoolDay', '2026-08-17', '17. august'],
  ['reviewed', '2026-08-17', '2026-8-17'],
  ['schoolYear', '2026-27', '2026'],
  ['time', '18:00-20:00', 'kl. 18'],
  ['url', 'https://example.org/', 'ftp://example.org/'],
  ['id', 'foreldremøte-vg1', 'foreldremøte vg1'],
])('%s has a pattern that takes %s and not %s', (key, right, wrong) => {
  const schemas = [wheelJsonSchema(), calendarJsonSchema()]
  const patterns = schemas.flatMap((schema) =>
    keysOf(schema)
      .filter(([name]) => name === key)
      .flatMap(([, own]) => patternsOf(own, schema)),
  )
  expect(patterns.length).toBeGreaterThan(0)
  expect(patterns.some((pattern) => new RegExp(pattern, 'u').test(right))).toBe(true)
  expect(patterns.some((pattern) => new RegExp(pattern, 'u').test(wrong))).toBe(false)
})

function patternsOf(node: unknown, root: JsonSchema): string[] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) => {
    if (key === 'pattern') return [String(value)]
    if (key !== '$ref') return patternsOf(value, root)
    return patternsOf((root.definitions as Record<string, unknown>)[String(value).replace('#/definitions/', '')], root)
  })
}
