import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { runInProcess } from './run-in-process'

const counted = vi.hoisted(() => ({ wheels: 0, calendars: 0, lints: 0 }))
vi.mock('../../src/load/load-wheel', async (original) => {
  const actual = await original<typeof import('../../src/load/load-wheel')>()
  const loadWheel: typeof actual.loadWheel = (...args) => {
    counted.wheels++
    return actual.loadWheel(...args)
  }
  return { ...actual, loadWheel }
})
vi.mock('../../src/calendar/build-calendar', async (original) => {
  const actual = await original<typeof import('../../src/calendar/build-calendar')>()
  const buildCalendar: typeof actual.buildCalendar = (...args) => {
    counted.calendars++
    return actual.buildCalendar(...args)
  }
  return { ...actual, buildCalendar }
})
vi.mock('../../src/check/lint-wheel', async (original) => {
  const actual = await original<typeof import('../../src/check/lint-wheel')>()
  const lintWheel: typeof actual.lintWheel = (...args) => {
    counted.lints++
    return actual.lintWheel(...args)
  }
  return { ...actual, lintWheel }
})

const root = fileURLToPath(new URL('../../', import.meta.url))
let folder = ''
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'arshjul-many-')))
  for (const count of [12, 24]) {
    mkdirSync(join(folder, `skoler-${count}`))
    for (let i = 0; i < count; i++) {
      writeFileSync(
        join(folder, `skoler-${count}`, `skole-${i}.yaml`),
        `kind: wheel\nid: skole-${i}/arshjul\ntitle: Skole ${i}\nlanguage: nb\nextends: [nasjonal/videregaende]\nmeasures:\n  - { id: a, title: Samtale, when: Uke 36, responsible: [rektor] }\n  - { id: b, title: Møte, when: når det passer seg slik, responsible: [rektor] }\n`,
      )
    }
  }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))
beforeEach(() => {
  counted.wheels = counted.calendars = counted.lints = 0
})

const validate = (count: number, given: object = {}) =>
  runInProcess(['validate', `skoler-${count}`, '--calendar', 'no/vestfold/2026-27'], { cwd: folder, ...given })

describe('many wheels in one run', () => {
  test('twice as many wheels are twice the work, on one calendar', async () => {
    const work: (typeof counted)[] = []
    for (const count of [12, 24]) {
      counted.wheels = counted.calendars = counted.lints = 0
      const { stdout, exit } = await validate(count)
      work.push({ ...counted })
      expect(exit).toBe(1)
      expect(stdout.match(/\d+ feil, \d+ advarsler, \d+ merknader/g)).toHaveLength(1)
      expect(stdout).toContain(`${count} feil, `)
    }
    const [once, twice] = work as [typeof counted, typeof counted]
    expect(once).toMatchObject({ calendars: 1, lints: 12 })
    expect(twice).toMatchObject({ calendars: 1, lints: 24 })
    expect(once.wheels).toBeGreaterThanOrEqual(12)
    expect(twice.wheels).toBeLessThanOrEqual(2 * once.wheels)
  })

  test('a person sees how far the run has come, on one line that is gone at the end', async () => {
    const { stderr } = await validate(24, { errorIsTty: true })
    const shown = stderr.split('\r\u001b[2K').slice(1)
    expect(shown).toEqual(['1/24', '11/24', '21/24', ''])
  })

  test.each([
    ['a log', { errorIsTty: true, env: { CI: 'true' } }],
    ['a file', { errorIsTty: false }],
  ])('%s gets no such line', async (_, given) => {
    expect((await validate(24, given)).stderr).toBe('')
  })

  test('a few files need no such line', async () => {
    expect((await runInProcess(['validate', 'skoler-24/skole-1.yaml'], { cwd: folder, errorIsTty: true })).stderr).toBe(
      '',
    )
  })
})

test('every shipped example, pack and calendar stands in the form of fmt', async () => {
  for (const given of ['examples', 'rules']) {
    const { exit, stderr } = await runInProcess(['fmt', given, '--check'], { cwd: root })
    expect({ given, exit, stderr }).toEqual({ given, exit: 0, stderr: '' })
  }
  writeFileSync(join(folder, 'annen.yaml'), 'id: a\nkind: wheel\ntitle: A\nlanguage: nb\nmeasures: []\n')
  expect((await runInProcess(['fmt', 'annen.yaml', '--check'], { cwd: folder })).exit).toBe(1)
})
