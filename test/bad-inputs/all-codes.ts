import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { CodeTable } from '../../src/diagnostics/define-code'
import type { DiagnosticCode } from '../../src/diagnostics/diagnostic-code'

const stages = join(import.meta.dirname, '../../src')

/** Every code that a stage may report, found in the stages' own tables. */
export const allCodes: ReadonlyMap<DiagnosticCode, CodeTable> = await readTables()

async function readTables(): Promise<Map<DiagnosticCode, CodeTable>> {
  const codes = new Map<DiagnosticCode, CodeTable>()
  for (const path of readdirSync(stages, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/[\\/](\w+-)?codes\.ts$/.test(path)) continue
    const module = (await import(/* @vite-ignore */ join(stages, path))) as Record<string, unknown>
    for (const [name, table] of Object.entries(module)) {
      if (name.endsWith('Codes'))
        for (const code of Object.keys(table as CodeTable)) codes.set(code as DiagnosticCode, table as CodeTable)
    }
  }
  return codes
}
