import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { runInProcess } from '../cli/run-in-process'
import { codeBlocksOf } from '../house/code-blocks'

const root = join(import.meta.dirname, '../..')
const page = join(root, 'docs/diff.md')
const text = readFileSync(page, 'utf8')
const blocks = codeBlocksOf(text)
const rewrite = process.env.UPDATE_DOCS === '1'
const edits: { at: number; length: number; to: string }[] = []
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'arshjul-diff-docs-'))
  cpSync(join(root, 'examples'), join(folder, 'examples'), { recursive: true })
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
  if (!rewrite) return
  const edited = edits
    .sort((a, b) => b.at - a.at)
    .reduce((whole, { at, length, to }) => whole.slice(0, at) + to + whole.slice(at + length), text)
  writeFileSync(page, edited)
})

function compare(at: number, shown: string, printed: string): void {
  if (rewrite) edits.push({ at, length: shown.length, to: printed })
  else expect(printed).toBe(shown)
}

describe('docs/diff.md says what is so', () => {
  const commands = blocks.filter(({ language }) => language === 'console')
  test.each(commands)('$first', async ({ body, at, first }) => {
    const { exit, stdout, stderr } = await runInProcess(first.split(' ').slice(3), { cwd: folder })
    expect([exit, stderr]).toEqual([0, ''])
    compare(at + first.length + 1, body.slice(first.length + 1), stdout)
  })

  test('the program', async () => {
    const program = blocks.find(({ language }) => language === 'js')!
    mkdirSync(join(root, '.tmp'), { recursive: true })
    const file = join(root, '.tmp', 'diff-docs.ts')
    const source = program.body
      .replaceAll("'arshjul'", "'../src/index'")
      .replace('readFileSync(file,', `readFileSync(${JSON.stringify(`${folder}/`)} + file,`)
    writeFileSync(file, `// @ts-nocheck\n${source}`)
    const lines: string[] = []
    const log = vi.spyOn(console, 'log').mockImplementation((...parts: unknown[]) => void lines.push(parts.join(' ')))
    await import(/* @vite-ignore */ file)
    log.mockRestore()
    expect(lines.length).toBeGreaterThan(5)
    compare(program.following!.at, program.following!.body, `${lines.join('\n').trimEnd()}\n`)
  })

  test('it has the commands that keep a plan and compare it', () => expect(commands).toHaveLength(2))
})
