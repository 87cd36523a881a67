import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languages } from '../../src/languages/language'
import { describeTiming } from '../../src/timing/describe-timing'
import { formatTiming } from '../../src/timing/format-timing'
import { readPhrase } from '../../src/timing/read-phrase'
import { forms } from './forms'

const page = new URL('../../docs/timing-forms.md', import.meta.url)

function pageText(): string {
  const rows = forms.map(({ name, phrases, timing }) => {
    const cells = languages.map((language) => phrases[language])
    return `| ${[name, ...cells, `\`${formatTiming(timing).replaceAll('|', '\\|')}\``].join(' | ')} |`
  })
  return [
    '# Forms of timing',
    '',
    'Phrases for each form in each language, and what they read into. Generated from `test/timing/forms.ts`, where every phrase is read and',
    'compared; run the tests with `UPDATE_DOCS=1` after a change there. [timing.md](timing.md) explains the fields.',
    '',
    `| form | ${languages.join(' | ')} | structured |`,
    `|---|${languages.map(() => '---|').join('')}---|`,
    ...rows,
    '',
  ].join('\n')
}

describe.each(languages)('in %s', (language) => {
  it.each(forms.map(({ name, phrases, timing }) => [name, phrases[language], timing] as const))(
    '%s: %s',
    (_, phrase, timing) => {
      expect(readPhrase(phrase, { language }).timing).toEqual(timing)
    },
  )

  it.each(forms.map(({ name, timing }) => [name, timing] as const))(
    '%s is read back from its own words',
    (_, timing) => {
      const phrase = describeTiming(timing, language)
      expect([phrase, readPhrase(phrase, { language }).timing]).toEqual([phrase, timing])
    },
  )
})

describe('docs/timing-forms.md', () => {
  it('is what the table of forms says', () => {
    if (process.env.UPDATE_DOCS) writeFileSync(page, pageText())
    expect(readFileSync(page, 'utf8')).toBe(pageText())
  })
})
