import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readShipped } from '../../rules/index'
import { type Language, languages, planFromYaml, renderDiagnostic } from '../../src/index'
import { inOneLine } from '../../src/languages/messages'
import { allCodes } from '../bad-inputs/all-codes'
import { exampleDiagnostics } from './example-parameters'

/** What each language quotes with; code and YAML stand between backticks, and what is in them is left alone. */
const marks: Readonly<Record<Language, string>> = { nb: '«»', nn: '«»', sv: '””', da: '»«', en: '“”' }
const everyMark = /["“”„«»]/g

/** Returns what breaks the rule: marks of another language, or an opening without its end. */
function breaches(text: string, language: Language): string[] {
  const [open = '', close = ''] = marks[language]
  const found = [...text.replace(/`[^`]*`/g, '').matchAll(everyMark)].map(([mark]) => mark)
  const foreign = found.filter((mark) => mark !== open && mark !== close)
  const alone = found.some((mark, at) => mark !== (at % 2 === 0 ? open : close)) || found.length % 2 === 1
  return [...foreign, ...(foreign.length === 0 && alone ? ['not in pairs'] : [])]
}

describe('quotation marks', () => {
  test('the rule bites', () => {
    expect(breaches('“a” and `title: "b"`', 'en')).toEqual([])
    expect(breaches('"a" and «b»', 'en')).toEqual(['"', '"', '«', '»'])
    expect(breaches('“a', 'en')).toEqual(['not in pairs'])
    expect(breaches('«a»', 'da')).toEqual(['not in pairs'])
  })

  test.each([...allCodes.keys()])('%s', (code) => {
    for (const diagnostic of exampleDiagnostics(code))
      for (const language of languages) {
        const text = inOneLine(renderDiagnostic(diagnostic, language))
        expect(breaches(text, language), text).toEqual([])
      }
  })

  const folder = join(import.meta.dirname, '../bad-inputs')
  const cases = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.case'))
  const isSaid = /^(error|warning|note|feil|advarsel|merknad): |^ {2}[→·] /

  test('findings as they are met have them too, whatever branch of a text is taken', () => {
    const broken: string[] = []
    let lines = 0
    for (const name of cases) {
      const text = readFileSync(join(folder, name), 'utf8')
      for (const language of ['en', 'nb'] as const) {
        const said = text.split(`=== ${language}\n`)[1]?.split('\n=== ')[0] ?? ''
        for (const line of said.split('\n').filter((one) => isSaid.test(one))) {
          if (breaches(line, language).length > 0) broken.push(`${name}: ${line}`)
          lines++
        }
      }
    }
    expect(broken).toEqual([])
    expect(lines).toBeGreaterThan(500)
  })

  test.each(languages)('explanations in %s', (language) => {
    const texts = ['halden/elevoppfolging', 'no/vestfold/2026-27'].map((id) => readShipped(id) ?? '')
    const plan = planFromYaml(texts[0]!, texts[1]!, { read: readShipped }).value!
    const said = plan.obligations.flatMap((one) => plan.explain(one, language)!.steps.map(({ text }) => text))
    expect(said.join(' ')).toContain(marks[language][0])
    for (const text of said) expect(breaches(text, language), text).toEqual([])
  })
})
