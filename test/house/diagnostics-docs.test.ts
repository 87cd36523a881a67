import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { CodeTable } from '../../src/diagnostics/define-codes'
import { diagnose } from '../../src/diagnostics/define-codes'
import { anyParameters } from './any-parameters'

const file = join(import.meta.dirname, '../../docs/diagnostics.md')
const stages = join(import.meta.dirname, '../../src')
const tables: CodeTable[] = []
for (const path of readdirSync(stages, { recursive: true, encoding: 'utf8' }).sort()) {
  if (!/[\\/](\w+-)?codes\.ts$/.test(path)) continue
  const module = (await import(/* @vite-ignore */ join(stages, path))) as Record<string, unknown>
  for (const [name, value] of Object.entries(module)) if (name.endsWith('Codes')) tables.push(value as CodeTable)
}

function documentAll(): string {
  const codes = tables.flatMap((table) => Object.keys(table).map((code) => ({ table, code })))
  const sections = codes
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ table, code }) => {
      const { severity, texts, url } = diagnose(table, code, anyParameters() as never)
      const say = (language: 'en' | 'nb') => [texts[language].message, texts[language].hint].filter(Boolean).join(' ')
      return `<a id="${url.split('#')[1]}"></a>\n\n## ${code}\n\n${severity}. ${say('en')}\n\n*På norsk:* ${say('nb')}\n`
    })
  return `# Diagnostics

Every code that a stage may report, with its default severity and its words. \`‹…›\` stands for what the case at hand puts there.
Branch on a code, never on its words: the words may change in any version, a code's meaning does not. This page is written by a test
from the stages' own tables.

${sections.join('\n')}`
}

test('docs/diagnostics.md has every code, in the words that are reported', () => {
  const page = documentAll()
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(file, page)
  }
  expect(tables.length).toBeGreaterThan(5)
  expect(existsSync(file) && readFileSync(file, 'utf8'), 'run with UPDATE_GOLDEN=1').toBe(page)
})

test('each code names its stage and its fact, and says in two languages what is wrong', () => {
  for (const table of tables) {
    for (const code of Object.keys(table)) {
      expect(code).toMatch(/^(timing|load|resolve|calendar|expand|query|check|export|cli)\/[a-z0-9]+(-[a-z0-9]+)*$/)
      const { texts } = diagnose(table, code, anyParameters() as never)
      expect(texts.en.message, code).not.toBe(texts.nb.message)
      expect(texts.nb.hint === undefined, `${code} has a hint in both languages or in none`).toBe(
        texts.en.hint === undefined,
      )
    }
  }
})
