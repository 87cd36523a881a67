// Runs the suite as `npm test` does: whole in UTC; in three more time zones what could tell them apart; what is shipped against the
// built files; and, where the programs are installed, with a real browser and real calendar programs.
// Ends with a line `N passed, N failed` of its own, summed over all runs.
//   node .ci/test.mjs            all runs
//   node .ci/test.mjs UTC dist   only the named ones
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { missingPrograms } from './programs.mjs'

const zones = ['UTC', 'Europe/Oslo', 'America/Los_Angeles', 'Pacific/Apia']
const zoned = ['date/', 'calendar/', 'expand/', 'export/', 'golden/', 'cli/scenarios']
const wanted = process.argv.slice(2)
const runs = [
  ...zones.map((zone) => ({ name: zone, env: { TZ: zone } })),
  { name: 'dist', env: { TZ: 'UTC', ARSHJUL_TARGET: 'dist' } },
  { name: 'programs', env: { TZ: 'UTC', ARSHJUL_TARGET: 'programs' } },
]
const titles = { dist: 'the built files', programs: 'a real browser and real calendar programs' }
const chosen = wanted.length > 0 ? runs.filter(({ name }) => wanted.includes(name)) : runs

let passed = 0
let failed = 0
mkdirSync('.tmp', { recursive: true })
if (!existsSync('dist/index.js')) run('npm', ['run', '--silent', 'build'], {})
for (const { name, env } of chosen) {
  console.log(`\n== ${titles[name] ?? `TZ=${name}`}`)
  const missing = name === 'programs' ? missingPrograms() : []
  if (missing.length > 0) {
    console.log(
      `left out: ${missing.join(', ')} not installed (CONTRIBUTING.md says which Debian packages they come from)`,
    )
    continue
  }
  const report = `.tmp/test-${name.replace('/', '-')}.json`
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  // Only stages that meet an instant could tell time zones apart; test/house/time-zones.test.ts holds the others to that. Of the command
  // line, every command has a scenario.
  const paths = env.TZ === 'UTC' ? [] : zoned.map((name) => `test/${name}`)
  // Nothing mocks there, so a worker may load modules once for all of its files, which is half of the time.
  const shared = name === 'UTC' || name === 'programs' ? [] : ['--no-isolate']
  const status = run(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', ...paths, ...shared, ...reporters],
    env,
  )
  const result = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined
  passed += result?.numPassedTests ?? 0
  // A file that does not load has no tests to count, and a run that fails otherwise counts as one.
  const broken = (result?.testResults ?? []).filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  const failures = (result?.numFailedTests ?? 0) + broken.length
  failed += failures > 0 || status === 0 ? failures : 1
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

function run(command, args, env) {
  return spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, NO_COLOR: '1', ...env } }).status
}
