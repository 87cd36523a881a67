import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** Runs the checker as `npm run lint` does, in another folder; returns `rule: from -> to` for each breach. */
function breachesIn(folder: string, ...sources: string[]): string[] {
  const config = join(root, '.dependency-cruiser.cjs')
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const run = spawnSync(process.execPath, [program, '--config', config, '-T', 'json', ...sources], {
    cwd: join(root, folder),
    encoding: 'utf8',
    maxBuffer: 64 << 20,
  })
  const found = JSON.parse(run.stdout) as {
    summary: { totalCruised: number; violations: { rule: { name: string }; from: string; to: string }[] }
  }
  expect(found.summary.totalCruised).toBeGreaterThan(5)
  return found.summary.violations.map(
    ({ rule, from, to }) => `${rule.name}: ${from} -> ${to.replace(/^.*node_modules\//, '').split('/')[0]}`,
  )
}

describe('imports go one way', () => {
  test('the library keeps the rules', () => {
    expect(breachesIn('.', 'src', 'rules')).toEqual([])
  })

  test('each rule bites on a source that breaks it', () => {
    expect(breachesIn('test/house/fixtures/wrong-way', 'src').sort()).toEqual([
      'date-imports-to-the-left: src/date/takes-a-type-from-the-right.ts -> src',
      'date-imports-to-the-left: src/date/takes-from-the-right.ts -> src',
      'luxon-only-in-date: src/load/document.ts -> luxon',
      'no-barrels: src/cli/takes-a-barrel.ts -> src',
      'no-cycles: src/query/chicken.ts -> src',
      'node-only-in-cli: src/expand/reads-a-file.ts -> fs',
      'only-known-libraries: src/expand/takes-a-stranger.ts -> esbuild',
      'only-known-stages: src/helpers/everything.ts -> src',
      'resolvable: src/cli/main.ts -> .',
      'rrule-only-in-expand: src/query/asks-rrule.ts -> rrule',
      'write-excel-file-only-in-cli: src/export/writes-a-workbook.ts -> write-excel-file',
      'yaml-only-in-load: src/calendar/reads-yaml.ts -> yaml',
      'yaml-only-in-load: src/load/deeper/parses.ts -> yaml',
      'zod-only-in-load: src/calendar/parses-with-zod.ts -> zod',
    ])
  })
})
