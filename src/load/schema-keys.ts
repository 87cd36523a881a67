import * as z from 'zod'
import type { PlainValue } from './to-plain'

/** Returns the keys a schema knows at a path of the value; of every branch that may be meant where it is a choice. */
export function knownKeysAt(schema: z.core.$ZodType, path: readonly PropertyKey[], value: unknown): string[] {
  const def = (schema as z.core.$ZodTypes)._zod.def
  switch (def.type) {
    case 'object': {
      if (path.length === 0) return Object.keys(def.shape)
      const child = def.shape[String(path[0])]
      return child === undefined ? [] : knownKeysAt(child, path.slice(1), childOf(value, path[0]))
    }
    case 'array':
      // A single value stands for a list of one: then the path has a position the value has not.
      return path.length === 0 || typeof path[0] !== 'number'
        ? knownKeysAt(def.element, path, value)
        : knownKeysAt(def.element, path.slice(1), Array.isArray(value) ? value[path[0]] : value)
    case 'optional':
    case 'nullable':
    case 'default':
      return knownKeysAt(def.innerType, path, value)
    case 'pipe': {
      const input = (def.in as z.core.$ZodTypes)._zod.def
      return knownKeysAt(input.type === 'transform' ? def.out : def.in, path, value)
    }
    case 'lazy':
      return knownKeysAt(def.getter(), path, value)
    case 'record':
      return path.length === 0 ? [] : knownKeysAt(def.valueType, path.slice(1), childOf(value, path[0]))
    case 'union': {
      const options =
        'discriminator' in def ? matchingOptions(def.options, String(def.discriminator), value) : def.options
      return [...new Set(options.flatMap((option) => knownKeysAt(option, path, value)))]
    }
    default:
      return []
  }
}

function matchingOptions(
  options: readonly z.core.$ZodType[],
  discriminator: string,
  value: unknown,
): readonly z.core.$ZodType[] {
  const wanted = childOf(value, discriminator)
  return options.filter((option) => {
    if (!(option instanceof z.ZodObject)) return true
    const literal = option.shape[discriminator]
    return literal instanceof z.ZodLiteral && literal.values.has(wanted as string)
  })
}

function childOf(value: unknown, key: PropertyKey | undefined): PlainValue | undefined {
  return typeof value === 'object' && value !== null && key !== undefined && Object.hasOwn(value, key)
    ? (value as Record<PropertyKey, PlainValue>)[key]
    : undefined
}
