import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readShipped } from '../../rules/index'
import { documentKindOf } from '../../src/cli/document-kind'
import {
  buildCalendar,
  type Diagnostic,
  expand,
  lintWheel,
  loadCalendar,
  loadWheel,
  resolveWheel,
  type SchoolCalendar,
  type Wheel,
} from '../../src/index'
import { mutate, randomFrom } from './mutate'

const root = join(import.meta.dirname, '../..')
const files = ['rules', 'examples'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => ({ path: `${folder}/${path}`, text: readFileSync(join(root, folder, path), 'utf8') }))
    .sort((a, b) => a.text.length - b.text.length),
)
const count = 10_000
const calendar = buildCalendar(loadCalendar(readShipped('no/vestfold/2026-27')!).value!).value!
const wheel = wheelOf(readFileSync(join(root, 'examples/arshjul.yaml'), 'utf8'))!

function wheelOf(text: string): Wheel | undefined {
  const { value } = loadWheel(text)
  return value && resolveWheel(value, { read: readShipped }).value
}

/** Takes a text through every stage and returns all that was found, and whether a plan came of it. */
function goThrough(text: string, file: string, kind: string): { found: readonly Diagnostic[]; planned: boolean } {
  return kind === 'calendar' ? throughCalendar(text, file) : throughWheel(text, file)
}

function throughWheel(text: string, file: string) {
  const loaded = loadWheel(text, { file })
  if (!loaded.value) return { found: loaded.diagnostics, planned: false }
  const resolved = resolveWheel(loaded.value, { read: readShipped })
  const planned = planOf(resolved.value, calendar)
  return {
    found: [...loaded.diagnostics, ...resolved.diagnostics, ...lintWheel(resolved.value), ...planned],
    planned: true,
  }
}

function throughCalendar(text: string, file: string) {
  const loaded = loadCalendar(text, { file })
  if (!loaded.value) return { found: loaded.diagnostics, planned: false }
  const built = buildCalendar(loaded.value)
  const found = [...loaded.diagnostics, ...built.diagnostics]
  if (built.value) found.push(...planOf(wheel, built.value))
  return { found, planned: built.value !== undefined }
}

function planOf(from: Wheel, on: SchoolCalendar): readonly Diagnostic[] {
  const plan = expand(from, on)
  expect(plan.obligations.every(({ id }) => id !== '')).toBe(true)
  return plan.diagnostics
}

/** Small files more often than large ones, every file some times. */
function chooseFile(run: number, random: (below: number) => number) {
  if (run < files.length) return files[run]!
  const small = files.filter(({ text }) => text.length < 1600)
  return small[random(small.length)]!
}

describe(`${count} mutants of the shipped files go through every stage`, () => {
  const parts = 10
  test.each(Array.from({ length: parts }, (_, part) => part))('part %i', (part) => {
    for (let run = part; run < count; run += parts) {
      const random = randomFrom(run)
      const { path, text } = chooseFile(run, random)
      const mutant = mutate(text, random)
      try {
        const { found, planned } = goThrough(mutant, path, documentKindOf(text))
        // Told where, and inside the file, or sound enough for a plan.
        expect(planned || found.length > 0).toBe(true)
        for (const { file, span, code } of found) {
          if (file !== path) continue
          expect(
            span === undefined || (span.start >= 0 && span.start <= span.end && span.end <= mutant.length),
            code,
          ).toBe(true)
        }
        if (!planned) expect(found.some(({ severity, span }) => severity === 'error' && span !== undefined)).toBe(true)
      } catch (error) {
        throw new Error(`mutant ${run} of ${path}:\n${mutant.slice(0, 4000)}`, { cause: error })
      }
    }
  })
})
