import type { TypeName } from './codes'

/** The types that a schema asks for one at a time. */
export const typeNames: readonly TypeName[] = ['string', 'number', 'int', 'boolean', 'array', 'object', 'null']

/** Returns the type of a value read from YAML or JSON. */
export function typeName(value: unknown): TypeName {
  if (value === null || value === undefined) return 'null'
  if (Array.isArray(value)) return 'array'
  return typeNames.find((name) => name === typeof value) ?? 'string'
}
