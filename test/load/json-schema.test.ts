import { describe, expect, test } from 'vitest'
import { calendarJsonSchema, type JsonSchema, wheelJsonSchema } from '../../src/load/json-schema'

/** Every property of a schema with the path to it. */
function propertiesOf(node: unknown, path = ''): [path: string, schema: JsonSchema][] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) => {
    const own =
      key === 'properties'
        ? Object.entries(value as Record<string, JsonSchema>).map(([name, it]): [string, JsonSchema] => [
            `${path}/${name}`,
            it,
          ])
        : []
    return [...own, ...propertiesOf(value, `${path}/${key}`)]
  })
}

describe.each([
  ['wheel', wheelJsonSchema()],
  ['calendar', calendarJsonSchema()],
])('the JSON Schema of a %s', (kind, schema) => {
  test('says what it is', () => {
    expect(schema.$id).toBe(`urn:arshjul:schema:${kind}`)
    expect(schema.$schema).toContain('draft-07')
    expect(schema.additionalProperties).toBe(false)
    expect(schema.required).toContain('kind')
  })

  test('describes every key', () => {
    const properties = propertiesOf(schema)
    expect(properties.length).toBeGreaterThan(30)
    expect(properties.filter(([, it]) => typeof it.description !== 'string').map(([path]) => path)).toEqual([])
  })

  test('every reference leads somewhere, and no mark of ours is left', () => {
    const text = JSON.stringify(schema)
    expect(text).not.toContain('"x-')
    const names = Object.keys(schema.definitions as object)
    for (const [, name] of text.matchAll(/"#\/definitions\/([^"]+)"/g)) expect(names).toContain(name)
  })
})

test('a measure takes single values for lists and names for roles, and shows phrases', () => {
  const text = JSON.stringify(wheelJsonSchema())
  expect(text).toContain('Første skoleuke')
  // Roles: a name, a table, or a list of either.
  const definitions = wheelJsonSchema().definitions as Record<string, { anyOf?: { type?: string }[] }>
  const bare = Object.values(definitions).filter(({ anyOf }) => anyOf?.[0]?.type === 'string' && anyOf.length === 2)
  expect(bare.length).toBeGreaterThanOrEqual(2)
  expect(text).not.toContain('"anyOf":[{},')
})
