import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { planJsonSchema } from '../../src/load/json-schema'
import { keyDescriptions } from '../../src/load/key-descriptions'

const file = join(import.meta.dirname, '../../docs/json.md')
const marks = ['<!-- keys: written by a test -->\n', '<!-- end of keys -->'] as const

interface Schema {
  readonly [key: string]: unknown
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly enum?: readonly unknown[]
  readonly $ref?: string
}

const root = planJsonSchema() as unknown as Schema
const definitions = root.definitions as Readonly<Record<string, Schema>>
const titles: Readonly<Record<string, string>> = {
  Wheel: 'A wheel',
  Measure: 'A measure',
  Involvement: 'A role’s part',
  AppliesTo: 'A condition',
  Source: 'A source',
  Decision: 'A decision',
  Calendar: 'The calendar',
  DatedObligation: 'An obligation with dates',
  OpenObligation: 'An obligation that is not dated',
  UndatedObligation: 'An obligation without dates',
  Diagnostic: 'A finding',
}

const nameOf = (reference: string) => reference.replace('#/definitions/', '')
const anchorOf = (name: string) =>
  `[${titles[name]}](#${titles[name]!.toLowerCase().replace('’', '').replaceAll(' ', '-')})`

/** Writes what a value is: a kind, the values it may have, or a link to the table that has its keys. */
function kindOf(schema: Schema): string {
  const reference = schema.$ref ?? schema.allOf?.[0]?.$ref
  if (reference !== undefined) {
    const name = nameOf(reference)
    return titles[name] ? anchorOf(name) : 'see [timing](timing-forms.md)'
  }
  if (schema.enum) return schema.enum.map((value) => `\`${String(value)}\``).join(' ')
  if (schema.const !== undefined) return `\`${String(schema.const)}\``
  const choices = schema.anyOf ?? schema.oneOf
  if (choices?.some((one) => one.properties?.kind || one.properties?.span)) return 'see [timing](timing-forms.md)'
  if (choices) return [...new Set(choices.map(kindOf))].join(' or ')
  if (schema.type === 'array') return `list of ${kindOf(schema.items ?? {})}`
  if (schema.properties) return 'table'
  return String(schema.type === 'object' ? 'table' : schema.type)
}

/** Lists the keys of a table, those of tables inside it after it; a table with a name of its own has its own list. */
function rowsOf(schema: Schema, prefix: string): string[][] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, value]) => {
    const target = value.$ref ?? value.allOf?.[0]?.$ref
    const meaning =
      value.description ?? (target && definitions[nameOf(target)]?.description) ?? keyDescriptions[key] ?? ''
    const optional = schema.required?.includes(key) ? '' : ' (may be absent)'
    const row = [`\`${prefix}${key}\``, `${kindOf(value)}${optional}`, meaning]
    const inner = value.type === 'array' ? value.items : value
    const open = inner?.properties && !('span' in inner.properties && inner.oneOf)
    return [row, ...(open ? rowsOf(inner, `${prefix}${key}${value.type === 'array' ? '[].' : '.'}`) : [])]
  })
}

function pageOf(): { page: string; blank: string[] } {
  const tables = [
    ['The plan', root] as const,
    ...Object.entries(titles).map(([name, title]) => [title, definitions[name]!] as const),
  ]
  const blank: string[] = []
  const sections = tables.map(([title, schema]) => {
    const rows = rowsOf(schema, '')
    for (const [key, , meaning] of rows) if (meaning === '') blank.push(`${title}: ${key}`)
    const lines = rows.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    return `### ${title}\n\n${schema.description}\n\n| key | what it is | what it means |\n| --- | --- | --- |\n${lines.join('\n')}\n`
  })
  return { page: `\n${sections.join('\n')}\n`, blank }
}

test('docs/json.md lists every key of the schema with what it means', () => {
  const { page, blank } = pageOf()
  const text = readFileSync(file, 'utf8')
  const [start, end] = [text.indexOf(marks[0]) + marks[0].length, text.indexOf(marks[1])]
  if (process.env.UPDATE_DOCS === '1') writeFileSync(file, text.slice(0, start) + page + text.slice(end))
  else expect(text.slice(start, end), 'run with UPDATE_DOCS=1').toBe(page)
  expect(blank).toEqual([])
  expect(page.split('\n').length).toBeGreaterThan(150)
})
