import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { calendarJsonSchema, wheelJsonSchema } from '../../src/load/json-schema'
import { LanguageServer } from './language-server'

const root = join(import.meta.dirname, '../..')
const line = (kind: string) => `# yaml-language-server: $schema=./schema/${kind}.json\n`

const wheel = `${line('wheel')}kind: wheel
id: skole/arshjul
title: Skolens årshjul
language: nb
measures:
  - id: mote
    title: Møte
    when: Første skoleuke
    responsible: [rektor]
    p
`

const wrong = `${line('wheel')}kind: wheel
id: skole/arshjul
title: Skolens årshjul
language: nb
measures:
  - id: mote
    title: Møte
    when: Første skoleuke
    responsible: [rektor]
    days: helligdager
    ansvarlig: rektor
`

let folder = ''
const server = new LanguageServer()
const uriOf = (name: string) => `file://${folder}/${name}`

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'arshjul-editor-')))
  mkdirSync(join(folder, 'schema'))
  writeFileSync(join(folder, 'schema/wheel.json'), JSON.stringify(wheelJsonSchema()))
  writeFileSync(join(folder, 'schema/calendar.json'), JSON.stringify(calendarJsonSchema()))
  await server.start(folder)
})

afterAll(() => {
  server.stop()
  rmSync(folder, { recursive: true, force: true })
})

const at = (text: string, words: string) => {
  const before = text.slice(0, text.indexOf(words) + 1).split('\n')
  return { line: before.length - 1, character: before.at(-1)!.length }
}

test('a language server completes a key of a measure', async () => {
  server.open(uriOf('arshjul.yaml'), wheel)
  const position = { line: wheel.split('\n').length - 2, character: 5 }
  const answer = await server.request('textDocument/completion', {
    textDocument: { uri: uriOf('arshjul.yaml') },
    position,
  })
  const { items } = answer as { items: { label: string }[] }
  expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(['participants', 'place', 'prepare', 'per']))
  expect(items.map(({ label }) => label)).not.toContain('title')
})

test('it says what a key means, with phrases for examples', async () => {
  server.open(uriOf('annet.yaml'), wheel)
  const position = at(wheel, 'when:')
  const answer = await server.request('textDocument/hover', { textDocument: { uri: uriOf('annet.yaml') }, position })
  const text = JSON.stringify(answer)
  expect(text).toContain('A phrase, a structured timing, or a list of entries')
  expect(text).toContain('Andre og tredje skoleuke')
})

test('it marks an unknown key and a value outside the choice where they stand', async () => {
  server.open(uriOf('feil.yaml'), wrong)
  const found = await server.saidOf(uriOf('feil.yaml'))
  const lines = new Set(found.map(({ range }) => range.start.line))
  expect(lines).toEqual(new Set([at(wrong, 'ansvarlig').line, at(wrong, 'helligdager').line]))
  expect(found.map(({ message }) => message).join()).toContain('ansvarlig')
})

test('it has nothing to say of any shipped file, whose first line leads from the file to the schema of the package', async () => {
  mkdirSync(join(folder, 'dist/schema'), { recursive: true })
  writeFileSync(join(folder, 'dist/schema/wheel.json'), JSON.stringify(wheelJsonSchema()))
  writeFileSync(join(folder, 'dist/schema/calendar.json'), JSON.stringify(calendarJsonSchema()))
  const shipped = readdirSync(join(root, 'rules'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => [`rules/${path}`, readFileSync(join(root, 'rules', path), 'utf8')] as const)
  for (const [path, text] of shipped) server.open(uriOf(path), text)
  for (const [path] of shipped) expect(await server.saidOf(uriOf(path)), path).toEqual([])

  // The line is followed: the same text with a key too many is marked.
  const [, calendar] = shipped.find(([path]) => path === 'rules/calendars/no/vestfold/2026-27.yaml')!
  server.open(uriOf('rules/calendars/no/vestfold/2099-00.yaml'), `${calendar}fridager: []\n`)
  expect(JSON.stringify(await server.saidOf(uriOf('rules/calendars/no/vestfold/2099-00.yaml')))).toContain('fridager')
})
