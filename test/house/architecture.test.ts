import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const text = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8')
const invariants = text.split(/\n{2,}/).filter((paragraph) => paragraph.startsWith('**Invariant:**'))

describe('ARCHITECTURE.md', () => {
  test.each(invariants.map((one) => [one.split('\n')[0]!, one]))('%s', (_, invariant) => {
    const named = /\[(`[^\]]+`)\]$/.exec(invariant.trim())?.[1] ?? ''
    const files = [...named.matchAll(/`([^`]+)`/g)].map(([, file]) => file!)
    expect(files.length, 'names what checks it').toBeGreaterThan(0)
    for (const file of files) expect(existsSync(join(root, file)), file).toBe(true)
  })

  test('has invariants, and every stage in its table', () => {
    expect(invariants.length).toBeGreaterThan(5)
    const stages = readdirSync(join(root, 'src'), { withFileTypes: true })
    for (const { name } of stages.filter((entry) => entry.isDirectory())) expect(text).toContain(`| \`${name}\` |`)
  })
})
