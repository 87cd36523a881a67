import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { languages } from '../../src/languages/language'
import { findLanguageWords } from './language-words'

const src = join(import.meta.dirname, '../../src')

/** Where words of a language may stand outside `languages/`, and why. A row that is no longer needed is taken out. */
const allowed: readonly (readonly [where: RegExp, why: string])[] = [
  [/^cli\//, 'help, in bokmål and English, stands beside the option it is about'],
  [/^load\/(key-descriptions|key-examples|key-values|json-schema)\.ts$/, 'examples of what schools write in a file'],
  [/^load\/(given-names|find-persons)\.ts$/, 'names of people and schools, not words'],
  [/^resolve\/role-groups\.ts$/, 'ids of roles'],
]

describe('words stand in the folder of their language', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !file.startsWith('languages/'))
  const breaches = files.flatMap((file) =>
    findLanguageWords(file, readFileSync(join(src, file), 'utf8')).map((found) => ({ file, found })),
  )

  test('and nowhere else', () => {
    const elsewhere = breaches.filter(({ file }) => !allowed.some(([where]) => where.test(file)))
    expect(elsewhere.map(({ file, found }) => `${file}:${found}`)).toEqual([])
  })

  test.each(allowed)('but %s: %s', (where) => {
    expect(breaches.some(({ file }) => where.test(file))).toBe(true)
  })

  test('every language has the same files', () => {
    const filesOf = (language: string) => readdirSync(join(src, 'languages', language)).sort()
    for (const language of languages) expect(filesOf(language)).toEqual(filesOf('nb'))
  })
})

test.each([
  ["export const a = 'Måned'", ["1: 'Måned'"]],
  ['export const a = `måneder`', ['1: `måneder`']],
  ['export const a = /før|innan/', ['1: /før|innan/']],
  ["export const a = { nb: 'a', nn: 'b', sv: 'c', da: 'd', en: 'e' }", ['1: a table of languages']],
  ['export const a = { nb, nn, sv, da, en }', []],
  ['/** På norsk. */\nexport const a = 1', []],
])('the rule bites: %s', (text, expected) => {
  expect(findLanguageWords('x.ts', text)).toEqual(expected)
})
