import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { runArshjul } from '../../src/cli/run-arshjul'
import { type CodeBlock, codeBlocksOf, takeHead } from './code-blocks'

const root = join(import.meta.dirname, '../..')
const readme = join(root, 'README.md')
const rewrite = process.env.UPDATE_GOLDEN === '1'
const text = readFileSync(readme, 'utf8')
const blocks = codeBlocksOf(text)
const edits: { block: CodeBlock; to: string }[] = []

/** Runs one command of the README in this process and returns what it prints. */
async function runCommand(line: string): Promise<string> {
  const [command, head] = line.split(/ \| head -n (\d+)$/)
  const args = [...command!.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!)
  expect(args.slice(0, 2)).toEqual(['npx', 'arshjul'])
  let printed = ''
  const write = async (part: string) => {
    printed += part
  }
  await runArshjul(args.slice(2), {
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
  return `${takeHead(printed, head === undefined ? undefined : Number(head)).trimEnd()}\n`
}

describe('the README says what is so', () => {
  test('it has code, commands and files to try', () => {
    expect(blocks.map(({ language }) => language)).toEqual(expect.arrayContaining(['js', 'console', 'yaml']))
  })

  const commands = blocks.filter(({ language }) => language === 'console')
  test.each(commands)('$first', async (block) => {
    const [line, ...shown] = block.body.split('\n')
    const printed = await runCommand(line!.replace(/^\$ /, ''))
    if (rewrite) edits.push({ block, to: `${line}\n${printed}` })
    else expect(printed).toBe(shown.join('\n'))
  })

  test.each(blocks.filter(({ language }) => language === 'js'))('$first', async ({ body, following }) => {
    mkdirSync(join(root, '.tmp'), { recursive: true })
    const file = join(root, '.tmp', 'readme-example.ts')
    writeFileSync(
      file,
      `// @ts-nocheck\n${body.replaceAll("'arshjul'", "'../src/index'").replaceAll("'arshjul/rules'", "'../rules/index'")}\n`,
    )
    const lines: string[] = []
    const log = vi.spyOn(console, 'log').mockImplementation((...parts: unknown[]) => void lines.push(parts.join(' ')))
    await import(/* @vite-ignore */ file)
    log.mockRestore()
    const printed = `${lines.join('\n')}\n`
    expect(lines.length).toBeGreaterThan(1)
    if (rewrite && following) edits.push({ block: following, to: printed })
    else expect(printed).toBe(following?.body)
  })

  const files = blocks.filter(({ language }) => language === 'yaml')
  test.each(files)('$first is the example file', (block) => {
    const [, path] = /`(examples\/[^`]+)`[^`]*$/.exec(block.before)!
    // The README leaves out the line for the editor: its path is right beside the file, not in a reader's repository.
    const example = readFileSync(join(root, path!), 'utf8').replace(/^# yaml-language-server:.*\n/, '')
    if (rewrite) edits.push({ block, to: example })
    else expect(block.body).toBe(example)
  })
})

afterAll(() => {
  if (!rewrite) return
  let edited = text
  for (const { block, to } of edits.sort((a, b) => b.block.at - a.block.at)) {
    edited = edited.slice(0, block.at) + to + edited.slice(block.at + block.body.length)
  }
  writeFileSync(readme, edited)
})
