import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { buildCalendar } from '../../src/calendar/build-calendar'
import { loadCalendar } from '../../src/load/load-calendar'
import { loadWheel } from '../../src/load/load-wheel'
import type { SourceFile } from '../../src/load/source-file'
import { expand } from '../../src/query/expand'
import { resolveWheel } from '../../src/resolve/resolve-wheel'

const readRules = (path: string) => readFileSync(new URL(`../../rules/${path}`, import.meta.url), 'utf8')

/** The file, noting every place it is asked for: each costs parsing the text once more. */
function noting(file: SourceFile, asked: unknown[]): SourceFile {
  return {
    ...file,
    placeOf: (path, of) => {
      asked.push(path)
      return file.placeOf(path, of)
    },
    placeWithin: (path, part) => {
      asked.push(path)
      return file.placeWithin(path, part)
    },
  }
}

test('nobody asks a clean wheel where in the file something stands, until a place is read', () => {
  const document = loadWheel(readRules('halden/elevoppfolging.yaml')).value!
  const days = loadCalendar(readRules('calendars/no/vestfold/2026-27.yaml')).value!
  const asked: unknown[] = []
  const wheel = resolveWheel({ ...document, file: noting(document.file, asked) }).value
  const calendar = buildCalendar({ ...days, file: noting(days.file, asked) }).value!
  const { obligations } = expand(wheel, calendar)
  expect(obligations.length).toBeGreaterThan(38)
  expect(asked).toEqual([])
  expect(wheel.measures[0]!.place.span).toEqual(document.file.placeOf(['measures', 0]).span)
  expect(asked).toEqual([['measures', 0]])
})
