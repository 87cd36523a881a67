import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runInProcess } from './run-in-process'
import { layOut, parseScenario, withResult } from './scenario'

const folder = join(import.meta.dirname, 'scenarios')

describe('command line', () => {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.scenario'))) {
    const text = readFileSync(join(folder, name), 'utf8')
    const scenario = parseScenario(text)
    it(`${name}: ${scenario.title}`, async () => {
      expect(scenario.command[0]).toBe('arshjul')
      const work = realpathSync(mkdtempSync(join(tmpdir(), 'arshjul-')))
      try {
        layOut(scenario, work)
        const cwd = existsSync(join(work, 'here')) ? join(work, 'here') : work
        const result = await runInProcess(scenario.command.slice(1), { ...scenario, cwd })
        if (process.env.UPDATE_SCENARIOS) writeFileSync(join(folder, name), withResult(text, result))
        else {
          const { exit, stdout, stderr } = scenario
          expect(result).toEqual({ exit, stdout, stderr })
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
