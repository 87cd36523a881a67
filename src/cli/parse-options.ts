import { parseArgs } from 'node:util'
import { diagnose } from '../diagnostics/diagnose'
import { suggest } from '../diagnostics/suggest'
import { cliCodes } from './codes'
import { UsageError } from './usage-error'

/** One option of a command. */
export interface OptionDefinition {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  /** May be given several times. */
  readonly multiple?: true
  /** The closed set of values. */
  readonly values?: readonly string[]
  /** How the value is named in the help: `FILE`, `DATE`. */
  readonly valueName?: string
  readonly help: { readonly en: string; readonly nb: string }
}

/** A command's options by long name. */
export type OptionTable = Readonly<Record<string, OptionDefinition>>

type ValueOf<D extends OptionDefinition> = D['type'] extends 'boolean'
  ? boolean
  : D extends { multiple: true; values: readonly (infer V)[] }
    ? readonly V[]
    : D extends { multiple: true }
      ? readonly string[]
      : D extends { values: readonly (infer V)[] }
        ? V
        : string

/** The values that were given; an option left out is undefined. */
export type OptionValues<T extends OptionTable> = { readonly [K in keyof T]: ValueOf<T[K]> | undefined }

/** A command line in parts. */
export interface ParsedCommandLine<T extends OptionTable> {
  readonly values: OptionValues<T>
  readonly positionals: readonly string[]
}

/** Parses a command's arguments; throws {@link UsageError} for an unknown option, a missing value or one outside the closed set. */
export function parseOptions<T extends OptionTable>(
  command: string,
  table: T,
  args: readonly string[],
): ParsedCommandLine<T> {
  const options = Object.fromEntries(
    Object.entries(table).map(([name, { type, short, multiple }]) => [
      name,
      { type, ...(short ? { short } : {}), ...(multiple ? { multiple } : {}) },
    ]),
  )
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true })
  const values: Record<string, string | boolean | string[]> = {}
  const positionals: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue
    const definition = Object.hasOwn(table, token.name) ? table[token.name] : undefined
    if (!definition) throw unknownOption(command, table, token.rawName)
    if (definition.type === 'boolean') {
      if (token.value !== undefined) throw badValue(token.rawName, token.value, token.rawName)
      values[token.name] = true
      continue
    }
    // `--calendar --dated`: the next option is no value; a lone `-` (standard input) is one.
    const swallowed = token.inlineValue !== true && token.value !== undefined && /^-./.test(token.value)
    const value = checkedValue(definition, token.rawName, swallowed ? undefined : token.value)
    const earlier = values[token.name]
    if (definition.multiple) values[token.name] = Array.isArray(earlier) ? [...earlier, value] : [value]
    else values[token.name] = value
  }
  return { values: values as OptionValues<T>, positionals }
}

/** Builds the error for a value that an option does not take. */
export function badValue(option: string, value: string, allowed: string, suggestion?: string): UsageError {
  return new UsageError(diagnose(cliCodes, 'cli/bad-option-value', { option, value, allowed, suggestion }))
}

function checkedValue(definition: OptionDefinition, option: string, value: string | undefined): string {
  if (value === undefined) {
    const example = `${option} ${definition.values?.[0] ?? definition.valueName ?? 'X'}`
    throw new UsageError(diagnose(cliCodes, 'cli/missing-argument', { what: option, example }))
  }
  if (definition.values && !definition.values.includes(value)) {
    throw badValue(option, value, definition.values.join(', '), suggest(value, definition.values))
  }
  return value
}

function unknownOption(command: string, table: OptionTable, option: string): UsageError {
  const near = suggest(option.replace(/^-+/, ''), Object.keys(table))
  return new UsageError(diagnose(cliCodes, 'cli/unknown-option', { command, option, suggestion: near && `--${near}` }))
}
