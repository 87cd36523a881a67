import { describe, expect, it } from 'vitest'
import { loadCompletions } from '../../src/load/load-completions'

const text = `[
  { "obligation": "mote@2026-27", "on": "2026-09-09", "by": "rektor" },
  { "obligation": "samtale@2026-27:8A", "wheel": "skole/hjul", "on": "2026-09-10", "waived": true, "note": "Holdt i vår", "window": { "first": "2026-08-31", "due": "2026-09-13" }, "timing": "{ kind: asap }" }
]`

describe('loadCompletions', () => {
  it('reads a list, and knows where each names its obligation', () => {
    const { value, diagnostics } = loadCompletions(text, { file: 'gjort.json' })
    expect(diagnostics).toEqual([])
    expect(value!.completions).toEqual(JSON.parse(text))
    const { span, file, path } = value!.placeOf(value!.completions[1]!)
    expect([text.slice(span!.start, span!.end), file, path]).toEqual([
      '"samtale@2026-27:8A"',
      'gjort.json',
      [1, 'obligation'],
    ])
  })

  it('reads an empty list, and one with a byte order mark', () => {
    expect(loadCompletions('[]').value?.completions).toEqual([])
    const marked = loadCompletions(`\uFEFF${text}`).value!
    const { span } = marked.placeOf(marked.completions[0]!)
    expect(`\uFEFF${text}`.slice(span!.start, span!.end)).toBe('"mote@2026-27"')
  })

  it.each<[string, string, [code: string, at: string][]]>([
    ['nothing', '', [['load/json-syntax', '']]],
    ['a comma too many', '[{},]', [['load/json-syntax', ']']]],
    ['a table', '{"mote@2026-27": "2026-09-09"}', [['load/not-completions', '{"mote@2026-27": "2026-09-09"}']]],
    ['an id alone', '["mote@2026-27"]', [['load/not-completions', '"mote@2026-27"']]],
    ['nothing in its place', '[null]', [['load/not-completions', 'null']]],
    ['no day', '[{"obligation": "a"}]', [['load/missing-key', '{"obligation": "a"}']]],
    ['a day in words', '[{"obligation": "a", "on": "9. september"}]', [['load/bad-date', '"9. september"']]],
    ['a day there is none of', '[{"obligation": "a", "on": "2026-09-31"}]', [['load/bad-date', '"2026-09-31"']]],
    [
      'no words where yes or no is asked',
      '[{"obligation": "a", "on": "2026-09-09", "waived": "ja"}]',
      [['load/wrong-type', '"ja"']],
    ],
    ['a key of its own', '[{"obligation": "a", "on": "2026-09-09", "who": "x"}]', [['load/unknown-key', '"x"']]],
    [
      'a key of the prototype',
      '[{"obligation": "a", "on": "2026-09-09", "__proto__": 1}]',
      [['load/unknown-key', '1']],
    ],
    [
      'two faults',
      '[{"obligation": "", "on": "2026-09-09"}, 3]',
      [
        ['load/empty-value', '""'],
        ['load/not-completions', '3'],
      ],
    ],
  ])('refuses %s, with its place', (_name, written, expected) => {
    const { value, diagnostics } = loadCompletions(written)
    expect(value).toBeUndefined()
    expect(diagnostics.map(({ code, span }) => [code, written.slice(span?.start, span?.end)])).toEqual(expected)
  })

  it('tells the first faults of a foreign list and no more', () => {
    const { diagnostics } = loadCompletions(JSON.stringify(Array(1000).fill(1)))
    expect(diagnostics.length).toBe(21)
    expect(diagnostics.at(-1)!.code).toBe('load/too-many-findings')
  })
})
