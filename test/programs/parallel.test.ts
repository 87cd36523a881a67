import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BuiltCli, buildCli } from '../cli/build-cli'

let cli: BuiltCli

beforeAll(async () => {
  cli = await buildCli()
})
afterAll(() => cli.remove())

const line = (school: string, wheel: string) =>
  JSON.stringify({ school, wheels: ['nasjonal/videregaende', wheel], calendar: 'no/vestfold/2026-27' })

test('GNU parallel splits the schools between jobs and gives the bytes of a single run', () => {
  const schools = Array.from({ length: 60 }, (_, i) => line(`skole-${i}`, i === 41 ? 'finnes/ikke' : 'rutiner/laerere'))
  const input = `${schools.join('\n')}\n`
  const run = (command: string, args: readonly string[]) =>
    spawnSync(command, args, { input, encoding: 'utf8', maxBuffer: 2 ** 27 })
  const alone = run(process.execPath, [cli.path, 'expand-many'])
  const blocks = ['--pipe', '--keep-order', '--block', '2k', '--jobs', '2']
  const mapped = run('parallel', [...blocks, process.execPath, cli.path, 'expand-many'])
  expect(alone.stdout.split('\n').length).toBeGreaterThan(59 * 20)
  expect(mapped.stdout).toBe(alone.stdout)
  // Its exit code is the number of blocks with a school that failed.
  expect([alone.status, mapped.status]).toEqual([1, 1])
  const failed = (text: string) =>
    text
      .split('\n')
      .filter((one) => one.includes('skole-41'))
      .map((one) => (JSON.parse(one) as { diagnostic: { code: string } }).diagnostic.code)
  expect(failed(mapped.stderr)).toEqual(['cli/file-not-found', 'cli/school-withheld'])
  expect(failed(alone.stderr)).toEqual(failed(mapped.stderr))
}, 120_000)
