import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readShipped, shippedCalendars } from '../../rules/index'
import { buildCalendar, expand, loadCalendar, loadWheel, resolveWheel } from '../../src/index'
import { dumpPlan } from './dump-plan'

const folder = join(import.meta.dirname, 'halden')
const rewrite = process.env.UPDATE_GOLDEN === '1'
const fileOf = (calendarId: string) => `${calendarId.replaceAll('/', '-')}.txt`

function planOn(calendarText: string) {
  const wheelDocument = loadWheel(readShipped('halden/elevoppfolging')!).value!
  const wheel = resolveWheel(wheelDocument, { read: readShipped }).value
  return expand(wheel, buildCalendar(loadCalendar(calendarText).value!).value!)
}

/** Halden's whole year on every shipped calendar. `UPDATE_GOLDEN=1` rewrites the files; their diff is then read as code is. */
describe('Halden on every shipped calendar', () => {
  test.each([...shippedCalendars])('%s', (id, text) => {
    const dump = dumpPlan(planOn(text))
    const file = join(folder, fileOf(id))
    if (rewrite) {
      mkdirSync(folder, { recursive: true })
      writeFileSync(file, dump)
    }
    expect(existsSync(file), `${fileOf(id)}: run with UPDATE_GOLDEN=1`).toBe(true)
    expect(dump).toBe(readFileSync(file, 'utf8'))
  })

  test('no dump is left over from a calendar that is not shipped', () => {
    const expected = [...shippedCalendars.keys()].map(fileOf).sort()
    expect(readdirSync(folder).sort()).toEqual(expected)
  })

  test('the dumps have substance', () => {
    expect(shippedCalendars.size).toBeGreaterThan(5)
    for (const name of readdirSync(folder)) {
      expect(readFileSync(join(folder, name), 'utf8').split('\n').length).toBeGreaterThan(60)
    }
  })
})

afterAll(() => {
  if (!rewrite) return
  const expected = new Set([...shippedCalendars.keys()].map(fileOf))
  for (const name of readdirSync(folder)) if (!expected.has(name)) rmSync(join(folder, name))
})
