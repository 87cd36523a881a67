import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { allCodes } from './all-codes'
import { readBadInputs, runBadInput, writeBadInput } from './bad-input'
import { documentBadInputs } from './document'
import { fromCode } from './from-code'

const update = process.env.UPDATE_BAD_INPUTS === '1'
const cases = readBadInputs()

describe('a bad input is answered with its code, its place and words that help', () => {
  test.each(cases.map((input) => [input.name, input] as const))('%s', async (_, input) => {
    const found = await runBadInput(input)
    if (update) return writeBadInput(input, found)
    const { expect: places, nb, en } = input
    expect(found).toEqual({ expect: places, nb, en })
    expect(places.split('\n').some((line) => line.endsWith(input.code))).toBe(true)
    expect(nb).not.toBe(en)
  })

  test.each([...fromCode])('%s, asked from code', (code, { ask }) => {
    expect(ask().map((diagnostic) => diagnostic.code)).toContain(code)
  })

  test('every code of every stage appears, and there are at least 120 of them', () => {
    const known = new Set<string>(allCodes.keys())
    const shown = new Set([...cases.map(({ code }) => code), ...fromCode.keys()])
    expect([...allCodes.keys()].filter((code) => !shown.has(code))).toEqual([])
    expect([...shown].filter((code) => !known.has(code))).toEqual([])
    expect(cases.length).toBeGreaterThanOrEqual(120)
  })

  test('a code is shown from code only where no command reports it', () => {
    expect(cases.filter(({ code }) => fromCode.has(code)).map(({ name }) => name)).toEqual([])
  })
})

test('docs/bad-inputs.md shows all of them', () => {
  const file = join(import.meta.dirname, '../../docs/bad-inputs.md')
  const page = documentBadInputs(readBadInputs())
  if (process.env.UPDATE_DOCS === '1') writeFileSync(file, page)
  expect(readFileSync(file, 'utf8'), 'run with UPDATE_DOCS=1').toBe(page)
})
