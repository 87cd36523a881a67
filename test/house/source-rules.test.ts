import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findHouseBreaches } from './find-house-breaches'

const root = join(import.meta.dirname, '../..')
const listed = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts') && !file.includes('/fixtures/'))

describe('the sources keep the house rules', () => {
  const sources = listed('src')

  test.each(sources)('%s', (file) => {
    expect(findHouseBreaches(file, readFileSync(join(root, file), 'utf8'))).toEqual([])
  })

  test('there are sources to look at', () => {
    expect(sources.length).toBeGreaterThan(20)
  })
})

describe('no test is skipped, left alone or over-long', () => {
  test.each(listed('test'))('%s', (file) => {
    const text = readFileSync(join(root, file), 'utf8')
    expect(text.match(/\b(?:test|it|describe)\.(?:skip|only|todo|fails)\b/g)).toBeNull()
    expect(text.split('\n').length).toBeLessThanOrEqual(401)
  })
})

describe('each rule bites', () => {
  const longer = 'export const a = 1\n'.repeat(401)
  test.each([
    ['src/date/x.ts', longer, ['1: 401 lines, at most 400']],
    ['src/date/x.ts', 'export const a = Date.now()', ['1: Date.now']],
    ['src/date/x.ts', '\nexport const a = new Date()', ['2: the clock']],
    ['src/date/x.ts', 'export const a = Date()', ['1: the clock']],
    ['src/date/x.ts', 'export const a = new Date(2026, 7, 1)', ['1: a Date in the machine’s zone']],
    ['src/date/x.ts', 'export const a = new Date(Date.UTC(2026, 7, 1))', []],
    ['src/date/x.ts', 'export const a = (d: Date) => d.getDay()', ['1: getDay']],
    ['src/date/x.ts', 'export const a = DateTime.now()', ['1: DateTime.now']],
    ['src/load/x.ts', "export const a = 'a'.localeCompare('b')", ['1: localeCompare']],
    ['src/load/x.ts', 'export const a = new Intl.NumberFormat()', ['1: Intl']],
    ['src/cli/x.ts', 'export const a = Date.now()', []],
    ['src/load/x.ts', 'export const a = { Intl: 1 }.Intl', []],
    ['src/load/x.ts', 'export const a: any = 1', ['1: any']],
    ['src/load/x.ts', '// @ts-ignore\nexport const a = 1', ['1: an exception from a check: @ts-ignore']],
    ['src/load/x.ts', 'export default 1', ['1: a default export']],
    ['src/load/x.ts', "export * from './y'", ['1: a barrel: only src/index.ts passes on what another file exports']],
    ['src/index.ts', "export { a } from './load/y'", []],
    ['src/load/readIt.ts', 'export const a = 1', ['1: a file name that is not kebab-case']],
  ])('%s: %s', (file, text, expected) => {
    expect(findHouseBreaches(file, text)).toEqual(expected)
  })
})
