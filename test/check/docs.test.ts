import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { runArshjul } from '../../src/cli/run-arshjul'
import { loadWheel } from '../../src/index'
import { codeBlocksOf, takeHead } from '../house/code-blocks'

const root = join(import.meta.dirname, '../..')
const page = join(root, 'docs/checks.md')
const rewrite = process.env.UPDATE_GOLDEN === '1'
const text = readFileSync(page, 'utf8')
const blocks = codeBlocksOf(text)
const edits: { at: number; length: number; to: string }[] = []

function compare(at: number, shown: string, printed: string): void {
  if (rewrite) edits.push({ at, length: shown.length, to: printed })
  else expect(printed).toBe(shown)
}

/** Runs a command in this process and returns what it prints. */
async function runCommand(line: string): Promise<string> {
  const [command, head] = line.split(/ \| head -n (\d+)$/)
  let printed = ''
  const write = async (part: string) => {
    printed += part
  }
  await runArshjul(command!.split(' ').slice(2), {
    env: { LANG: 'nb_NO.UTF-8' },
    cwd: root,
    outputIsTty: false,
    errorIsTty: false,
    now: () => Date.UTC(2026, 10, 13, 8),
    inputIsTty: true,
    input: { async *[Symbol.asyncIterator]() {} },
    write,
    writeError: write,
  })
  return takeHead(printed, head === undefined ? undefined : Number(head))
}

/** Runs a program on the sources and returns what it prints, a line each. */
async function runProgram(source: string, name: string): Promise<string> {
  mkdirSync(join(root, '.tmp'), { recursive: true })
  const file = join(root, '.tmp', `${name}.ts`)
  const program = source.replaceAll("'arshjul'", "'../src/index'").replaceAll("'arshjul/rules'", "'../rules/index'")
  writeFileSync(file, `// @ts-nocheck\n${program}\n`)
  const lines: string[] = []
  const log = vi
    .spyOn(console, 'log')
    .mockImplementation((...parts: unknown[]) => void lines.push(parts.join(' ').trimEnd()))
  await import(/* @vite-ignore */ file)
  log.mockRestore()
  return `${lines.join('\n')}\n`
}

describe('docs/checks.md says what is so', () => {
  const commands = blocks.filter(({ language }) => language === 'console')
  test.each(commands)('$first', async ({ body, at, first }) => {
    const printed = await runCommand(first.replace(/^\$ /, ''))
    expect(printed.length).toBeGreaterThan(40)
    compare(at + first.length + 1, body.slice(first.length + 1), printed)
  })

  const programs = blocks.filter(({ language }) => language === 'js')
  test.each(programs.map((block, i) => ({ ...block, i })))('program $i', async ({ body, following, i }) => {
    const printed = await runProgram(body, `checks-${i}`)
    expect(printed.split('\n').length).toBeGreaterThan(2)
    compare(following!.at, following!.body, printed)
  })

  test('the tests shown are whole', () => {
    const shown = blocks.find(({ language }) => language === 'yaml')!.body
    const { value, diagnostics } = loadWheel(`kind: wheel\nid: a/b\ntitle: T\nlanguage: nb\n${shown}`)
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(value?.tests).toHaveLength(3)
  })

  test('it has commands and programs', () => expect([commands.length, programs.length]).toEqual([4, 2]))
})

afterAll(() => {
  if (!rewrite) return
  const edited = edits
    .sort((a, b) => b.at - a.at)
    .reduce((whole, { at, length, to }) => whole.slice(0, at) + to + whole.slice(at + length), text)
  writeFileSync(page, edited)
})
