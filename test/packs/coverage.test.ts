import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { WheelDocument } from '../../src/load/wheel-document'
import { coverage } from './coverage'
import { haldenAgainstOstfold } from './halden-against-ostfold'
import { printCoverage } from './print-coverage'
import { loadPack } from './read-packs'

/** Everything in a pack that can carry a statement. */
function carriersOf(pack: WheelDocument): string[] {
  const named = (kind: string, list: readonly { readonly id: string }[]) => list.map(({ id }) => `${kind}:${id}`)
  return [
    ...named('measure', pack.measures),
    ...named('criterion', pack.criteria),
    ...named('evidence', pack.evidenceSources),
    ...named('event', pack.events),
    ...named('norm', pack.norms),
  ]
}

describe.each(coverage.map((document) => [document.pack, document] as const))('%s', (id, { statements, counts }) => {
  const pack = loadPack(id)
  const carriers = new Set(carriersOf(pack))
  const used = new Set<string>(statements.flatMap((statement) => statement.carriers))

  test('every statement has a carrier, and the pack has it', () => {
    for (const { place, says, carriers: named } of statements) {
      expect(named.length, `${place}: ${says}`).toBeGreaterThan(0)
      expect(
        named.filter((carrier) => !carriers.has(carrier)),
        `${place}: ${says}`,
      ).toEqual([])
    }
  })

  test('the statements are as many as were counted in the document', () => {
    const found = Object.fromEntries(
      Object.keys(counts).map((group) => [group, statements.filter((statement) => statement.group === group).length]),
    )
    expect(found).toEqual(counts)
    expect(statements.every((statement) => Object.hasOwn(counts, statement.group))).toBe(true)
  })

  test('nothing in the pack is there without a statement', () => {
    expect([...carriers].filter((carrier) => !used.has(carrier))).toEqual([])
  })

  test('every entry says where it comes from', () => {
    const entries = [...pack.measures, ...pack.norms, ...pack.criteria, ...pack.events]
    expect(entries.filter(({ source }) => !source?.place || !source.document).map(({ id: entry }) => entry)).toEqual([])
  })
})

/** `UPDATE_DOCS=1` rewrites the page; its diff is then read as code is. */
test('docs/packs.md is what the tables say', () => {
  const folder = join(import.meta.dirname, '..', '..', 'docs')
  const page = printCoverage(coverage, haldenAgainstOstfold())
  if (process.env.UPDATE_DOCS === '1') {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'packs.md'), page)
  }
  expect(readFileSync(join(folder, 'packs.md'), 'utf8')).toBe(page)
})
