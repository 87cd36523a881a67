import { diagnose } from '../../diagnostics/define-codes'
import { suggest } from '../../diagnostics/suggest'
import { calendarJsonSchema, wheelJsonSchema } from '../../load/json-schema'
import { cliCodes } from '../codes'
import { defineCommand } from '../command'
import { badValue } from '../parse-options'
import { UsageError } from '../usage-error'

const kinds = ['wheel', 'calendar'] as const

/** `arshjul schema`: the JSON Schema of a document, for editors. */
export const schemaCommand = defineCommand({
  name: 'schema',
  usage: 'arshjul schema wheel|calendar',
  summary: {
    en: 'Prints the JSON Schema of a wheel or a calendar, for editors.',
    nb: 'Skriver JSON Schema for et årshjul eller en skolerute, til redigeringsprogrammer.',
  },
  options: {},
  async run({ positionals }, terminal) {
    const [name] = positionals
    if (name === undefined) {
      const example = 'arshjul schema wheel > arshjul.schema.json'
      throw new UsageError(diagnose(cliCodes, 'cli/missing-argument', { what: 'wheel | calendar', example }))
    }
    const kind = kinds.find((known) => known === name)
    if (!kind) throw badValue('schema', name, kinds.join(', '), suggest(name, kinds))
    const schema = kind === 'wheel' ? wheelJsonSchema() : calendarJsonSchema()
    await terminal.write(`${JSON.stringify(schema, null, 2)}\n`)
    return 0
  },
})
