import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { runArshjul } from '../../src/cli/run-arshjul'
import { codeBlocksOf, takeHead } from '../house/code-blocks'

const root = join(import.meta.dirname, '../..')
const rewrite = process.env.UPDATE_GOLDEN === '1'

/** The README of an example with its blocks; `UPDATE_GOLDEN=1` writes what was printed into it. */
function openReadme(path: string) {
  const file = join(root, path)
  const text = readFileSync(file, 'utf8')
  const edits: { from: string; to: string }[] = []
  return {
    blocks: codeBlocksOf(text),
    check(shown: string, printed: string, lead: string) {
      if (rewrite) edits.push({ from: lead + shown, to: lead + printed })
      else expect(printed).toBe(shown)
    },
    save() {
      if (edits.length > 0)
        writeFileSync(
          file,
          // Read anew: two groups of tests may mend one README.
          edits.reduce((whole, { from, to }) => whole.replace(from, () => to), readFileSync(file, 'utf8')),
        )
    },
  }
}

/** Runs one line of a README in this process and returns what it prints; what it reports only when it prints nothing. */
async function runLine(line: string): Promise<string> {
  const [command, head] = line.split(/ \| head -n (\d+)$/)
  const [npx, name, ...args] = command!.split(' ')
  expect([npx, name]).toEqual(['npx', 'arshjul'])
  let printed = ''
  let reported = ''
  await runArshjul(args, {
    env: { LANG: 'nb_NO.UTF-8' },
    cwd: root,
    outputIsTty: false,
    errorIsTty: false,
    now: () => Date.UTC(2026, 10, 13, 8),
    inputIsTty: true,
    input: { async *[Symbol.asyncIterator]() {} },
    write: async (part: string) => {
      printed += part
    },
    writeError: async (part: string) => {
      reported += part
    },
  })
  return takeHead(printed || reported, head === undefined ? undefined : Number(head))
}

describe.each(['examples/school', 'examples/status'])('%s', (example) => {
  const readme = openReadme(`${example}/README.md`)
  const commands = readme.blocks.filter(({ language }) => language === 'console')

  test.each(commands)('$first', async ({ body }) => {
    const [line, ...shown] = body.split('\n')
    const printed = await runLine(line!.replace(/^\$ /, ''))
    expect(printed.length).toBeGreaterThan(20)
    readme.check(shown.join('\n'), printed, `${line}\n`)
  })

  afterAll(() => readme.save())
})

describe.each([
  ['examples/integration', 'year'],
  ['examples/status', 'status'],
])('the program of %s', (example, name) => {
  const readme = openReadme(`${example}/README.md`)
  const program = readFileSync(join(root, example, `${name}.mjs`), 'utf8')

  test('is the one the README shows', () => {
    readme.check(readme.blocks.find(({ language }) => language === 'js')!.body, program, '```js\n')
  })

  test('prints what the README says', async () => {
    const folder = join(root, '.tmp', 'examples')
    mkdirSync(folder, { recursive: true })
    const file = join(folder, `${name}.ts`)
    const source = program
      .replace("'arshjul'", "'../../src/index'")
      .replace("'arshjul/rules'", "'../../rules/index'")
      .replace('import.meta.url', JSON.stringify(pathToFileURL(join(root, example, `${name}.mjs`)).href))
    writeFileSync(file, `// @ts-nocheck\n${source}`)
    const lines: string[] = []
    const log = vi.spyOn(console, 'log').mockImplementation((...parts: unknown[]) => void lines.push(parts.join(' ')))
    await import(/* @vite-ignore */ file)
    log.mockRestore()
    expect(lines.length).toBeGreaterThan(3)
    const shown = readme.blocks.find(({ language }) => language === 'text')!.body
    readme.check(shown, `${lines.join('\n')}\n`, '```text\n')
  })

  afterAll(() => readme.save())
})
