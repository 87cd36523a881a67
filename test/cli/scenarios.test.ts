import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runArshjul } from '../../src/cli/run-arshjul'
import type { Terminal } from '../../src/cli/terminal'
import { layOut, parseScenario, type Scenario, withResult } from './scenario'

const folder = join(import.meta.dirname, 'scenarios')

interface Run {
  readonly exit: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a scenario's command in this process; `streams.test.ts` runs the program itself. */
async function run(scenario: Scenario, work: string): Promise<Run> {
  const written = { stdout: '', stderr: '' }
  const into = (stream: 'stdout' | 'stderr') => (text: string) => {
    written[stream] += text
    return Promise.resolve()
  }
  const terminal: Terminal = {
    env: { LANG: 'nb_NO.UTF-8', ...scenario.env },
    cwd: existsSync(join(work, 'here')) ? join(work, 'here') : work,
    outputIsTty: false,
    errorIsTty: false,
    inputIsTty: false,
    input: (async function* () {
      yield scenario.stdin
    })(),
    write: into('stdout'),
    writeError: into('stderr'),
  }
  return { exit: await runArshjul(scenario.command.slice(1), terminal), ...written }
}

describe('command line', () => {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.scenario'))) {
    const text = readFileSync(join(folder, name), 'utf8')
    const scenario = parseScenario(text)
    it(`${name}: ${scenario.title}`, async () => {
      expect(scenario.command[0]).toBe('arshjul')
      const work = realpathSync(mkdtempSync(join(tmpdir(), 'arshjul-')))
      try {
        layOut(scenario, work)
        const result = await run(scenario, work)
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
