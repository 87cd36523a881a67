import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { type BuiltCli, buildCli } from './build-cli'
import { layOut, parseScenario, withResult } from './scenario'

const folder = join(import.meta.dirname, 'scenarios')
let cli: BuiltCli

beforeAll(async () => {
  cli = await buildCli()
}, 60_000)
afterAll(() => cli?.remove())

interface Run {
  readonly exit: number
  readonly stdout: string
  readonly stderr: string
}

function run(args: readonly string[], options: { cwd: string; env: NodeJS.ProcessEnv; input: string }): Promise<Run> {
  const { cwd, env, input } = options
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [cli.path, ...args], { cwd, env })
    const [out, err]: [Buffer[], Buffer[]] = [[], []]
    child.stdout.on('data', (part: Buffer) => out.push(part))
    child.stderr.on('data', (part: Buffer) => err.push(part))
    child.on('error', fail)
    child.on('close', (code) =>
      done({ exit: code ?? -1, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    )
    // A command that reads no input closes its end first.
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}

describe('command line', () => {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.scenario'))) {
    const text = readFileSync(join(folder, name), 'utf8')
    const scenario = parseScenario(text)
    it.concurrent(`${name}: ${scenario.title}`, async ({ expect }) => {
      const work = realpathSync(mkdtempSync(join(tmpdir(), 'arshjul-')))
      try {
        layOut(scenario, work)
        const [program, ...args] = scenario.command
        expect(program).toBe('arshjul')
        const cwd = existsSync(join(work, 'here')) ? join(work, 'here') : work
        const env = { PATH: process.env.PATH, TZ: process.env.TZ, LANG: 'nb_NO.UTF-8', ...scenario.env }
        const result = await run(args, { cwd, env, input: scenario.stdin })
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
