import * as z from 'zod'
import { calendarHead, calendarLists, nextSchoolYearSchema, planSchema, schoolDaysSchema } from './calendar-schema'
import { keyDescriptions, phraseExamples } from './key-descriptions'
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
    const { [oneOrManyMark]: oneOrMany, [bareTextMark]: bareText, properties, ...rest } = node
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
        return [key, key === 'when' || key === 'phrase' ? { ...described, examples: phraseExamples } : described]
      }),
    )
  }
}

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
