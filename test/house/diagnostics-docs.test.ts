import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Language, languages, renderDiagnostic } from '../../src/index'
import { inOneLine } from '../../src/languages/messages'
import { allCodes } from '../bad-inputs/all-codes'
import { exampleDiagnostics } from './example-parameters'

const file = join(import.meta.dirname, '../../docs/diagnostics.md')

const others: readonly (readonly [Language, string])[] = [
  ['nb', 'Bokmål'],
  ['nn', 'Nynorsk'],
  ['sv', 'Svenska'],
  ['da', 'Dansk'],
]

function documentAll(): string {
  const sections = [...allCodes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, table]) => {
      const [first] = exampleDiagnostics(code)
      const say = (language: Language) => inOneLine(renderDiagnostic(first!, language))
      const anchor = first!.url.split('#')[1]!
      const translated = others.map(([language, name]) => `- *${name}:* ${say(language)}`).join('\n')
      const example = `[An example](bad-inputs.md#${anchor})`
      return `<a id="${anchor}"></a>\n\n## ${code}\n\n${table[code]!.severity}. ${say('en')}\n\n${translated}\n\n${example}\n`
    })
  return `# Diagnostics

Every code that a stage may report, with its default severity and its words in each language. \`‹…›\` stands for what the case at hand
puts there. A diagnostic is data: its code, and the parameters its words are made of; \`renderDiagnostic(diagnostic, language)\` says it.
Branch on a code, never on its words: the words may change in any version, a code's meaning does not. What each looks like when it is
met stands in [bad-inputs.md](bad-inputs.md). This page is written by a test from the languages' own tables.

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

test('each code names its stage and its fact', () => {
  for (const code of allCodes.keys())
    expect(code).toMatch(/^(timing|load|resolve|calendar|expand|query|check|export|cli)\/[a-z0-9]+(-[a-z0-9]+)*$/)
})

test.each([...allCodes.keys()])('%s is said in every language, whole and with a hint in all or in none', (code) => {
  for (const diagnostic of exampleDiagnostics(code)) {
    const said = languages.map((language) => renderDiagnostic(diagnostic, language))
    for (const { message, hint } of said) {
      expect(`${message} ${hint ?? ''}`).not.toMatch(/undefined|null|NaN|\[object|=>| {2}/)
      expect(message).toMatch(/^[^a-zæøåäö]|^`/)
    }
    const hinted = said.filter(({ hint }) => hint !== undefined).length
    expect([0, languages.length]).toContain(hinted)
  }
})

/** Words that give away the language a text was translated from. */
const foreign: Readonly<Record<Language, string>> = {
  nb: 'ikkje|eit|ein|frå|kvar|veke|veka|inte|och|uge|hvad|efter|inget|skuleår|skulerute',
  nn: 'ikke|en|et|fra|hver|hvor|hva|hvis|uke|uka|uker|noe|noen|bare|mer|høyst|finnes|gjelder|sammen|de|dem|tegn|skrives|leses|lukkes|tas|også|inneholder|utelatt|ble|være|skole\\p{L}*',
  sv: 'ikke|og|ikkje|uke|uker|uge|uger|et|noe|noen|hvis|hvad|dersom|tiltak\\p{L}*|tiltag\\p{L}*|skole\\p{L}*',
  da: 'noe|noen|uke|uka|uker|ikkje|inte|och|hva|av|mer|etter|bare|gjelder|sier|skule\\p{L}*|tiltak\\p{L}*|läsår\\p{L}*|finnes|skoleruten|oppgi',
  en: 'ikke|og|eller|som|til|fra',
}

test.each(languages)('no word of another language gives %s away', (language) => {
  const found = [...allCodes.keys()].flatMap((code) =>
    exampleDiagnostics(code).flatMap((diagnostic) => {
      // What stands between marks or backticks is an example or a name, and "nb, nn, sv, da" are codes.
      const said = inOneLine(renderDiagnostic(diagnostic, language))
        .replace(/`[^`]*`|[“«»”][^“«»”]*[”»«]/g, '')
        .replace(/(nb|nn|sv|da)\b.*\ben\b/, '')
      const word = new RegExp(`(?<![-\\p{L}\\d])(${foreign[language]})(?![-\\p{L}\\d])`, 'iu').exec(said)?.[0]
      return word === undefined ? [] : [`${code}: ${word} in “${said}”`]
    }),
  )
  expect(found).toEqual([])
})
