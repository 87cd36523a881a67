import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { CodeTable } from '../../src/diagnostics/define-codes'

const stages = join(import.meta.dirname, '../../src')

/** Every code that a stage may report, found in the stages' own tables. */
export const allCodes: ReadonlyMap<string, CodeTable> = await readTables()

async function readTables(): Promise<Map<string, CodeTable>> {
  const codes = new Map<string, CodeTable>()
  for (const path of readdirSync(stages, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/[\\/](\w+-)?codes\.ts$/.test(path)) continue
    const module = (await import(/* @vite-ignore */ join(stages, path))) as Record<string, unknown>
    for (const [name, table] of Object.entries(module)) {
      if (name.endsWith('Codes'))
        for (const code of Object.keys(table as CodeTable)) codes.set(code, table as CodeTable)
    }
  }
  return codes
}
