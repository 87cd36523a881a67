import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadWheel } from '../../src/load/load-wheel'
import type { WheelDocument } from '../../src/load/wheel-document'

const root = join(import.meta.dirname, '..', '..')

/** The packs by id, the national layer first. */
export const packIds = [
  'nasjonal/videregaende',
  'halden/elevoppfolging',
  'rutiner/laerere',
  'ostfold/elevstotte',
  'stockholm/elevhalsa',
  'vestfold/tett-pa',
] as const

/** Reads a shipped file by its id; undefined when it is not there. */
export function readRule(id: string): string | undefined {
  try {
    return readFileSync(join(root, 'rules', `${id}.yaml`), 'utf8')
  } catch {
    return undefined
  }
}

/** Loads a pack; throws when it is not there or is no wheel. */
export function loadPack(id: string): WheelDocument {
  const text = readRule(id)
  if (text === undefined) throw new Error(`no pack ${id}`)
  const { value } = loadWheel(text, { file: `rules/${id}.yaml` })
  if (!value) throw new Error(`${id} is no wheel`)
  return value
}
