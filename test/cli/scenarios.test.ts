import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BuiltCli, buildCli } from './build-cli'
import { layOut, parseScenario, withResult } from './scenario'

const folder = join(import.meta.dirname, 'scenarios')
let cli: BuiltCli

beforeAll(async () => {
  cli = await buildCli()
}, 60_000)
afterAll(() => cli?.remove())

describe('command line', () => {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.scenario'))) {
    const text = readFileSync(join(folder, name), 'utf8')
    const scenario = parseScenario(text)
    it(`${name}: ${scenario.title}`, () => {
      const work = realpathSync(mkdtempSync(join(tmpdir(), 'arshjul-')))
      try {
        layOut(scenario, work)
        const [program, ...args] = scenario.command
        expect(program).toBe('arshjul')
        const cwd = existsSync(join(work, 'here')) ? join(work, 'here') : work
        const run = spawnSync(process.execPath, [cli.path, ...args], {
          cwd,
          input: scenario.stdin,
          encoding: 'utf8',
          env: { PATH: process.env.PATH, TZ: process.env.TZ, LANG: 'nb_NO.UTF-8', ...scenario.env },
        })
        const result = { exit: run.status ?? -1, stdout: run.stdout, stderr: run.stderr }
        if (process.env.UPDATE_SCENARIOS) writeFileSync(join(folder, name), withResult(text, result))
        else {
          expect(result).toEqual({ exit: scenario.exit, stdout: scenario.stdout, stderr: scenario.stderr })
        }
        for (const [path, content] of scenario.after) {
          const found = existsSync(join(work, path)) ? readFileSync(join(work, path), 'utf8') : 'absent\n'
          expect(found, path).toBe(content)
        }
      } finally {
        rmSync(work, { recursive: true, force: true })
      }
    })
  }
})
