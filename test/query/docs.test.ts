import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { runInProcess } from '../cli/run-in-process'
import { codeBlocksOf, takeHead } from '../house/code-blocks'
import { arbitraryKeys } from './arbitrary-plan'

const root = join(import.meta.dirname, '../..')
const page = join(root, 'docs/query.md')
const text = readFileSync(page, 'utf8')
const blocks = codeBlocksOf(text)
const rewrite = process.env.UPDATE_DOCS === '1'
const edits: { at: number; length: number; to: string }[] = []

function compare(at: number, shown: string, printed: string): void {
  if (rewrite) edits.push({ at, length: shown.length, to: printed })
  else expect(printed).toBe(shown)
}

/** Runs a program on the sources and returns what it prints, a line each. */
async function runProgram(source: string, name: string): Promise<string> {
  mkdirSync(join(root, '.tmp'), { recursive: true })
  const file = join(root, '.tmp', `${name}.ts`)
  const program = source.replaceAll("'arshjul'", "'../src/index'").replaceAll("'arshjul/rules'", "'../rules/index'")
  writeFileSync(file, `// @ts-nocheck\n${program}\n`)
  const lines: string[] = []
  const log = vi.spyOn(console, 'log').mockImplementation((...parts: unknown[]) => void lines.push(parts.join(' ')))
  await import(/* @vite-ignore */ file)
  log.mockRestore()
  return `${lines.join('\n')}\n`
}

describe('docs/query.md says what is so', () => {
  const commands = blocks.filter(({ language }) => language === 'console')
  test.each(commands)('$first', async ({ body, at, first }) => {
    const [command, head] = first.split(/ \| head -n (\d+)$/)
    const { exit, stdout, stderr } = await runInProcess(command!.split(' ').slice(3), { cwd: root })
    expect([exit, stderr]).toEqual([0, ''])
    expect(stdout.length).toBeGreaterThan(200)
    const printed = takeHead(stdout, head === undefined ? undefined : Number(head))
    compare(at + first.length + 1, body.slice(first.length + 1), printed)
  })

  const programs = blocks.filter(({ language }) => language === 'js')
  test.each(programs.map((block, i) => ({ ...block, i })))('program $i', async ({ body, following, i }) => {
    const printed = await runProgram(body, `query-${i}`)
    expect(printed.split('\n').length).toBeGreaterThan(5)
    compare(following!.at, following!.body, printed)
  })

  test('it has commands and programs, and every key of a filter', () => {
    expect([commands.length, programs.length]).toEqual([3, 2])
    const table = text.slice(text.indexOf('## Keys'), text.indexOf('## Questions'))
    for (const key of Object.keys(arbitraryKeys)) expect(table).toContain(`\`${key}\``)
  })
})

afterAll(() => {
  if (!rewrite) return
  const edited = edits
    .sort((a, b) => b.at - a.at)
    .reduce((whole, { at, length, to }) => whole.slice(0, at) + to + whole.slice(at + length), text)
  writeFileSync(page, edited)
})
