import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'

const rewrite = process.env.UPDATE_GOLDEN === '1'

/** Compares a text with its golden file; `UPDATE_GOLDEN=1` rewrites the file, and the diff is then read as code is. */
export function expectGolden(folder: string, name: string, text: string): void {
  const path = join(import.meta.dirname, folder, name)
  if (rewrite) {
    mkdirSync(join(import.meta.dirname, folder), { recursive: true })
    writeFileSync(path, text)
  }
  expect(existsSync(path), `${folder}/${name}: run with UPDATE_GOLDEN=1`).toBe(true)
  expect(text).toBe(readFileSync(path, 'utf8'))
}

/** Checks that a folder holds the golden files named and no others. */
export function expectNoOthers(folder: string, names: readonly string[]): void {
  const path = join(import.meta.dirname, folder)
  if (rewrite) for (const name of readdirSync(path)) if (!names.includes(name)) rmSync(join(path, name))
  expect(readdirSync(path).sort()).toEqual([...names].sort())
}
