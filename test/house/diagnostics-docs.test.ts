import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { diagnose } from '../../src/diagnostics/define-codes'
import { allCodes } from '../bad-inputs/all-codes'
import { anyParameters } from './any-parameters'

const file = join(import.meta.dirname, '../../docs/diagnostics.md')

function documentAll(): string {
  const sections = [...allCodes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, table]) => {
      const { severity, texts, url } = diagnose(table, code, anyParameters() as never)
      const say = (language: 'en' | 'nb') => [texts[language].message, texts[language].hint].filter(Boolean).join(' ')
      const anchor = url.split('#')[1]!
      const example = `[An example](bad-inputs.md#${anchor})`
      return `<a id="${anchor}"></a>\n\n## ${code}\n\n${severity}. ${say('en')}\n\n*På norsk:* ${say('nb')}\n\n${example}\n`
    })
  return `# Diagnostics

Every code that a stage may report, with its default severity and its words. \`‹…›\` stands for what the case at hand puts there.
Branch on a code, never on its words: the words may change in any version, a code's meaning does not. What each looks like when it is
met stands in [bad-inputs.md](bad-inputs.md). This page is written by a test from the stages' own tables.

${sections.join('\n')}`
}

test('docs/diagnostics.md has every code, in the words that are reported', () => {
  const page = documentAll()
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(file, page)
  }
  expect(new Set(allCodes.values()).size).toBeGreaterThan(5)
  expect(existsSync(file) && readFileSync(file, 'utf8'), 'run with UPDATE_GOLDEN=1').toBe(page)
})

test('each code names its stage and its fact, and says in two languages what is wrong', () => {
  for (const [code, table] of allCodes) {
    expect(code).toMatch(/^(timing|load|resolve|calendar|expand|query|check|export|cli)\/[a-z0-9]+(-[a-z0-9]+)*$/)
    const { texts } = diagnose(table, code, anyParameters() as never)
    expect(texts.en.message, code).not.toBe(texts.nb.message)
    expect(texts.nb.hint === undefined, `${code} has a hint in both languages or in none`).toBe(
      texts.en.hint === undefined,
    )
  }
})
