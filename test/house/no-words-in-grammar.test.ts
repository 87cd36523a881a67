import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readingOf } from '../../src/languages/reading'
import { timingCodes } from '../../src/timing/codes'
import { findWordsInGrammar, namesInTypes } from './find-words-in-grammar'

const root = join(import.meta.dirname, '../..')
const textOf = (file: string) => readFileSync(join(root, file), 'utf8')
const listed = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts'))

/** What reads a phrase. */
const grammar = [...listed('src/timing/read'), 'src/timing/read-phrase.ts']

/** What the types of the stage name: kinds, edges, roles. Not what languages are called. */
const typed = listed('src/timing').flatMap((file) => namesInTypes(textOf(file)))

/** Word classes, and the values that are no names of their own (`plan:arsplan`). */
const classes = Object.values(readingOf).flatMap(({ words }) =>
  Object.keys(words).flatMap((key) => [key, ...key.split(':')]),
)

/** Senses that the reader gives itself. */
const own = ['num', 'year', 'mark', 'stem', 'time']

/** What every language shares: ISO 8601's letter for a week, and Unicode's composed form. */
const shared = ['w', 'NFC']

const names = new Set([...typed, ...classes, ...own, ...shared, ...Object.keys(timingCodes)])

describe('no word of any language stands in the grammar', () => {
  test.each(grammar)('%s', (file) => {
    expect(findWordsInGrammar(textOf(file), names)).toEqual([])
  })

  test('there is a grammar to look at', () => {
    expect(grammar.length).toBeGreaterThan(30)
  })
})

describe('the check bites', () => {
  test.each([
    ["const word = 'uke'", ["1: 'uke'"]],
    ["\nif (context.language === 'en') return", ["2: 'en'"]],
    ["const found = term.text === 'by'", ["1: 'by'"]],
    ["const found = term!.text.endsWith('s')", ["1: 's'"]],
    ["const found = ['in', 'at'].includes(text)", ["1: 'in'", "1: 'at'"]],
    ["switch (text) { case 'to': }", ["1: 'to'"]],
    ['const found = /^(innen|inden)$/.test(text)', ['1: /^(innen|inden)$/']],
    ['const found = /[ea]$/.test(text)', ['1: /[ea]$/']],
    [`const word = \`$\{stem}plan-\``, ['1: }plan-`']],
    ["const days = { ma: 'ma' }", ["1: 'ma'"]],
    ["const found = cursor.has('by') && /^\\p{Lu}\\d{2}[a-z]$/u.test(text)", []],
    ["import { a } from './uke'\n// 'uke'\nconst kind: 'uke' = a", []],
  ])('%s', (text, expected) => {
    expect(findWordsInGrammar(text, names)).toEqual(expected)
  })
})
