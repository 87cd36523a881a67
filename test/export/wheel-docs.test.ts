import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { wheelCommand } from '../../src/cli/commands/wheel'
import { runInProcess } from '../cli/run-in-process'
import { codeBlocksOf } from '../house/code-blocks'

const text = readFileSync(join(import.meta.dirname, '../../docs/wheel.md'), 'utf8')
const general = ['calendar', 'root', 'max-bytes', 'report', 'fail-on']

describe('docs/wheel.md says what is so', () => {
  test('every option is explained, and no other', () => {
    const explained = [...text.matchAll(/^\| (`--[^|]+) \|/gm)].flatMap(([, cell]) =>
      [...cell!.matchAll(/--([a-z-]+)/g)].map(([, name]) => name!),
    )
    const real = Object.keys(wheelCommand.options).filter((name) => !general.includes(name))
    expect(explained.sort()).toEqual(real.sort())
  })

  test('its commands write what they name', async () => {
    const commands = codeBlocksOf(text)
      .filter(({ language }) => language === 'console')
      .flatMap(({ body }) => body.trim().split('\n'))
    expect(commands).toHaveLength(2)
    const cwd = mkdtempSync(join(tmpdir(), 'arshjul-'))
    try {
      for (const command of commands) {
        const args = command.replace('$ npx arshjul ', '').split(' ')
        expect((await runInProcess(args, { cwd })).exit).toBe(0)
        expect(readFileSync(join(cwd, args.at(-1)!), 'utf8').length).toBeGreaterThan(10_000)
      }
    } finally {
      rmSync(cwd, { recursive: true, force: true })
    }
  })
})
