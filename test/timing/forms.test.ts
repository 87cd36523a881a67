import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languages } from '../../src/languages/language'
import { describeTiming } from '../../src/timing/describe-timing'
import { formatTiming } from '../../src/timing/format-timing'
import { readPhrase } from '../../src/timing/read-phrase'
import type { Timing } from '../../src/timing/timing'
import type { CounterExample } from './counter-example'
import { counterExamples } from './counter-examples'
import { forms } from './forms'

const page = new URL('../../docs/timing-forms.md', import.meta.url)

const formNamed = (name: string) => {
  const found = forms.find((form) => form.name === name)
  if (!found) throw new Error(`No form is named "${name}".`)
  return found
}

const structured = (timing: Timing) => `\`${formatTiming(timing).replaceAll('|', '\\|')}\``

/** The timing a counter-example is read into, or none where it is refused. */
function timingInstead({ instead }: CounterExample): Timing | undefined {
  if ('refused' in instead) return undefined
  return 'form' in instead ? formNamed(instead.form).timing : instead.timing
}

function insteadText(example: CounterExample): string {
  const { instead } = example
  if ('refused' in instead) return instead.refused === 'timing/no-such-date' ? 'no such date' : 'not understood'
  const text = structured(timingInstead(example)!)
  return 'form' in instead ? `${instead.form}: ${text}` : text
}

function pageText(): string {
  const rows = forms.map(({ name, phrases, timing }) => {
    const cells = languages.map((language) => phrases[language])
    return `| ${[name, ...cells, structured(timing)].join(' | ')} |`
  })
  const nearRows = counterExamples.map((example) => {
    const cells = languages.map((language) => example.phrases[language])
    return `| ${[example.near, ...cells, insteadText(example), example.why].join(' | ')} |`
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
    '## Near to a form, and not it',
    '',
    'Phrases that look like a form and mean something else. A phrase that is not understood, or names a date there is none of, gets no',
    'timing, and the words are named. Generated from `test/timing/counter-examples.ts`.',
    '',
    `| near to | ${languages.join(' | ')} | instead | why |`,
    `|---|${languages.map(() => '---|').join('')}---|---|`,
    ...nearRows,
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

describe.each(languages)('near to a form, and not it, in %s', (language) => {
  it.each(counterExamples.map((example) => [example.near, example.phrases[language], example] as const))(
    '%s: %s',
    (_, phrase, example) => {
      const { timing, diagnostics } = readPhrase(phrase, { language })
      expect(timing).toEqual(timingInstead(example))
      if ('refused' in example.instead) expect(diagnostics).toMatchObject([{ code: example.instead.refused }])
    },
  )
})

describe('the counter-examples', () => {
  it.each(counterExamples.map((example) => [example.near, example.phrases.en, example] as const))(
    '%s, %s: the form is there, and its timing is another',
    (near, _, example) => {
      expect(timingInstead(example)).not.toEqual(formNamed(near).timing)
    },
  )
})

describe('docs/timing-forms.md', () => {
  it('is what the table of forms says', () => {
    if (process.env.UPDATE_DOCS) writeFileSync(page, pageText())
    expect(readFileSync(page, 'utf8')).toBe(pageText())
  })
})
