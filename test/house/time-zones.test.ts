import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

/**
 * Where a Date or luxon may stand. `.ci/test.mjs` runs the tests of these stages, and of those that call them or go through all, in several time
 * zones, the others in one.
 */
const meetInstants = /^(date\/|expand\/rrule-adapter|cli\/)/u

test('what is tested in one time zone alone meets no instant', () => {
  const names = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  )
  const found = names.filter((name) => {
    const text = readFileSync(join(root, 'src', name), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/gu, '')
    return /\bnew Date\b|\bDate\.|from 'luxon'/u.test(text)
  })
  expect(found.filter((name) => !meetInstants.test(name))).toEqual([])
  expect(found.length).toBeGreaterThan(2)
})

test('the other stages do not reach the files that do', () => {
  for (const stage of ['diagnostics', 'timing', 'load', 'resolve', 'query', 'check']) {
    for (const name of readdirSync(join(root, 'src', stage), { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.ts')) continue
      expect(readFileSync(join(root, 'src', stage, name), 'utf8'), name).not.toMatch(/luxon-edge|rrule-adapter/u)
    }
  }
})
