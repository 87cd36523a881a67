import { diagnose } from '../../diagnostics/diagnose'
import { suggest } from '../../diagnostics/suggest'
import { calendarJsonSchema, planJsonSchema, wheelJsonSchema } from '../../load/json-schema'
import { cliCodes } from '../codes'
import { defineCommand } from '../command'
import { badValue } from '../parse-options'
import { UsageError } from '../usage-error'

const kinds = ['wheel', 'calendar', 'plan'] as const

const schemas = { wheel: wheelJsonSchema, calendar: calendarJsonSchema, plan: planJsonSchema }

/** `arshjul schema`: the JSON Schema of a document or of a plan. */
export const schemaCommand = defineCommand({
  name: 'schema',
  usage: 'arshjul schema wheel|calendar|plan',
  summary: {
    en: 'Prints the JSON Schema of a wheel or a calendar, for editors, or of a plan as it is written.',
    nb: 'Skriver JSON Schema for et årshjul eller en skolerute, til redigeringsprogrammer, eller for en plan slik den skrives.',
  },
  options: {},
  async run({ positionals }, terminal) {
    const [name] = positionals
    if (name === undefined) {
      const example = 'arshjul schema wheel > arshjul.schema.json'
      throw new UsageError(diagnose(cliCodes, 'cli/missing-argument', { what: 'wheel | calendar | plan', example }))
    }
    const kind = kinds.find((known) => known === name)
    if (!kind) throw badValue('schema', name, kinds.join(', '), suggest(name, kinds))
    const schema = schemas[kind]()
    await terminal.write(`${JSON.stringify(schema, null, 2)}\n`)
    return 0
  },
})
