import * as z from 'zod'
import { calendarHead, calendarLists, nextSchoolYearSchema, planSchema, schoolDaysSchema } from './calendar-schema'
import { keyDescriptions } from './key-descriptions'
import { keyValues } from './key-values'
import { planVersion, storedPlanSchema } from './plan-schema'
import { bareTextMark, oneOrManyMark } from './schema-parts'
import { wheelHead, wheelLists, wheelTables } from './wheel-schema'

/** A JSON Schema as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** Returns the JSON Schema (draft 7) of a wheel, for editors: what may be written, what it means, phrases as examples. Rules across keys are the loader's. */
export function wheelJsonSchema(): JsonSchema {
  const schema = z.strictObject({ ...wheelHead, ...listsOf(wheelLists), ...tablesOf(wheelTables) })
  return toEditorSchema(schema, 'urn:arshjul:schema:wheel', 'Wheel (årshjul)')
}

/** Returns the JSON Schema (draft 7) of a calendar, for editors. */
export function calendarJsonSchema(): JsonSchema {
  const schema = z.strictObject({
    ...calendarHead,
    ...listsOf(calendarLists),
    ...tablesOf({ plans: planSchema, schoolDaysByMonth: schoolDaysSchema }),
    nextSchoolYear: nextSchoolYearSchema.optional(),
  })
  return toEditorSchema(schema, 'urn:arshjul:schema:calendar', 'Calendar (skolerute)')
}

/** Returns the JSON Schema (draft 7) of a plan as `toJson` writes it. Objects are open: a later version may add keys. */
export function planJsonSchema(): JsonSchema {
  const raw = z.toJSONSchema(storedPlanSchema, { io: 'input', target: 'draft-7', unrepresentable: 'any' })
  const { $schema, ...rest } = raw as Record<string, unknown>
  return { $schema, $id: `urn:arshjul:schema:plan:${planVersion}`, title: 'Plan', ...rest }
}

function listsOf(lists: Readonly<Record<string, z.ZodType>>): Record<string, z.ZodType> {
  return Object.fromEntries(Object.entries(lists).map(([key, item]) => [key, z.array(item).optional()]))
}

function tablesOf(tables: Readonly<Record<string, z.ZodType>>): Record<string, z.ZodType> {
  return Object.fromEntries(Object.entries(tables).map(([key, item]) => [key, z.record(z.string(), item).optional()]))
}

function toEditorSchema(schema: z.ZodType, id: string, title: string): JsonSchema {
  const raw = z.toJSONSchema(schema, { io: 'input', target: 'draft-7', unrepresentable: 'any', reused: 'ref' })
  const { definitions } = raw
  const rewriting = new EditorRewrite(isTable(definitions) ? definitions : {})
  const { $schema, ...rest } = rewriting.rewrite(raw) as Record<string, unknown>
  return { $schema, $id: id, title, ...rest }
}

/** Turns the marks of the schemas into JSON Schema, and gives every key its description. */
class EditorRewrite {
  constructor(private readonly definitions: Readonly<Record<string, unknown>>) {}

  rewrite(node: unknown): unknown {
    if (Array.isArray(node)) return node.map((item) => this.rewrite(item))
    if (!isTable(node)) return node
    // A month's number is a key of YAML as it is, so keys are not asked to be text (`propertyNames`).
    const { [oneOrManyMark]: oneOrMany, [bareTextMark]: bareText, properties, propertyNames: _names, ...rest } = node
    const rewritten: Record<string, unknown> = {}
    for (const [key, value] of Object.entries(rest)) rewritten[key] = this.rewrite(value)
    if (isTable(properties)) rewritten.properties = this.describeKeys(properties)
    if (oneOrMany === true) return { anyOf: [this.rewrite(this.itemsOf(rest)), rewritten] }
    if (bareText === true) return { anyOf: [{ type: 'string' }, rewritten] }
    return rewritten
  }

  /** A list's items; a list used in several places stands in a definition. */
  private itemsOf(node: Readonly<Record<string, unknown>>): unknown {
    if (node.items !== undefined) return node.items
    const reference =
      node.$ref ?? (Array.isArray(node.allOf) && isTable(node.allOf[0]) ? node.allOf[0].$ref : undefined)
    const target = this.definitions[String(reference).replace('#/definitions/', '')]
    return isTable(target) ? this.itemsOf(target) : {}
  }

  private describeKeys(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
    return Object.fromEntries(
      Object.entries(properties).map(([key, value]) => {
        const described = { description: keyDescriptions[key], ...(this.rewrite(value) as object) }
        const examples = (keyValues[key] ?? []).filter((it) => this.mayBe(it, value))
        return [key, examples.length > 0 ? { ...described, examples } : described]
      }),
    )
  }

  /** Tells whether a value has the kind, the pattern and the choice that a schema asks for; what lies inside it is not looked at. */
  private mayBe(value: unknown, schema: unknown): boolean {
    if (!isTable(schema)) return true
    if (schema[oneOrManyMark] === true && !Array.isArray(value)) return this.mayBe(value, this.itemsOf(schema))
    if (schema[bareTextMark] === true && typeof value === 'string') return true
    const target =
      typeof schema.$ref === 'string' ? this.definitions[schema.$ref.replace('#/definitions/', '')] : undefined
    if (target !== undefined) return this.mayBe(value, target)
    const choices = [schema.anyOf, schema.oneOf].filter((it) => Array.isArray(it)).flat()
    if (choices.length > 0) return choices.some((choice) => this.mayBe(value, choice))
    if (Array.isArray(schema.allOf)) return schema.allOf.every((part) => this.mayBe(value, part))
    if (schema.const !== undefined && schema.const !== value) return false
    if (Array.isArray(schema.enum) && !schema.enum.includes(value)) return false
    if (Array.isArray(value) && schema.items !== undefined && !value.every((it) => this.mayBe(it, schema.items)))
      return false
    if (isTable(value) && isTable(schema.properties)) {
      const known = schema.properties
      if (!Object.keys(value).every((key) => known[key] !== undefined && this.mayBe(value[key], known[key])))
        return false
    }
    if (typeof value === 'string' && typeof schema.pattern === 'string' && !new RegExp(schema.pattern, 'u').test(value))
      return false
    const kind = Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value
    return schema.type === undefined || schema.type === kind || (schema.type === 'integer' && Number.isInteger(value))
  }
}

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
