import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readOrdinary } from '../../src/load/read-ordinary'
import { composeYaml } from '../../src/load/read-yaml'
import { toPlain } from '../../src/load/to-plain'

const rulesFolder = join(import.meta.dirname, '../../rules')
const shipped = readdirSync(rulesFolder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .map((file): [string, string] => [file, readFileSync(join(rulesFolder, file), 'utf8')])

/** What yaml's composer and `toPlain` make of a text; undefined when either finds anything to say. */
function composed(text: string): unknown {
  const document = composeYaml(text)
  if (document === undefined || document.errors.length > 0 || document.warnings.length > 0) return undefined
  const { value, diagnostics } = toPlain(document, undefined)
  return diagnostics.length > 0 ? undefined : value
}

describe('ordinary files are read off the tokens', () => {
  test.each(shipped)('%s', (_file, text) => {
    const value = readOrdinary(text)
    expect(value).toBeDefined()
    expect(value).toStrictEqual(composed(text))
  })

  test.each([
    [
      'every way to write a text',
      'a: b c # d\ne: \'it\'\'s\'\nf: "x: y"\ng: "\\u00e5"\nh: one\n  two\ni: "one\n\n  two"\n',
    ],
    ['blocks of text', 'a: |\n  b\n   c\nd: >-\n  e\n  f\n# g\nh: 1\n'],
    [
      'values that are no text',
      'a: 1\nb: -2.50\nc: 0x1F\nd: 0o17\ne: 1e3\nf: .inf\ng: true\nh: null\ni: ~\nj:\nk: False\n',
    ],
    ['texts that look like values', 'a: 1.2.3\nb: +-1\nc: truer\nd: nullable\ne: 2026-08-17\nf: "1"\ng: .\n'],
    ['keys that look like values', '1: a\ntrue: b\nnull: c\n~: d\n<<: e\n"f g": h\n__proto__: i\n'],
    ['brackets over several lines', 'a: [ # b\n  c, d,\n]\ne: { f: 1,\n  # g\n  h: [i, { j: k }], }\nl: []\nm: {}\n'],
    ['lists as deep as their key, and in each other', 'a:\n- 1\n-\n- - b\n  - c: d\n    e: f\n-\n  - g\n'],
    ['comments and blank lines anywhere', '# a\n\nb: # c\n\n  # d\n  e: f # g\n\n  # h\n# i\nj: k\n\n# l\n'],
    ['carriage returns', 'a: b\r\nc:\r\n  - d\r\n  - "e"\r\n'],
  ])('%s', (_name, text) => {
    const value = readOrdinary(text)
    expect(value).toBeDefined()
    expect(value).toStrictEqual(composed(text))
  })
})

describe('anything else is left to the composer', () => {
  test.each([
    ['an anchor', 'a: &b c\n'],
    ['an alias', 'a: &b c\nd: *b\n'],
    ['a tag', 'a: !!str 1\n'],
    ['a key twice', 'a: 1\na: 2\n'],
    ['a key twice in brackets', 'a: { b: 1, b: 2 }\n'],
    ['a second document', 'a: 1\n---\nb: 2\n'],
    ['a directive', '%YAML 1.2\n---\na: 1\n'],
    ['a list at the top', '- a\n'],
    ['nothing', '# a\n'],
    ['a key that is asked for', '? a\n: b\n'],
    ['a tab before a value in the next line', 'a:\n\t- b\n'],
    ['a comment that touches a value', 'a: "b"#c\n'],
    ['two colons on a line', 'a: b: c\n'],
    ['a key over two lines', 'a\n  b: c\n'],
    ['a pair in a list in brackets', 'a: [b: c]\n'],
    ['a key without a value in brackets', 'a: { b, c: 1 }\n'],
    ['two commas', 'a: [b,, c]\n'],
    ['a bracket that is not closed', 'a: [b\nc: d\n'],
    ['a quote that is not closed', 'a: "b\n'],
    ['an unknown escape', 'a: "\\q"\n'],
    ['a word that begins with a reserved sign', 'a: @b\n'],
    ['keys in different columns', 'a:\n    b: 1\n  c: 2\n'],
    ['a key of more than a thousand characters', `${'a'.repeat(1001)}: b\n`],
    ['65 levels', `a: ${'['.repeat(65)}${']'.repeat(65)}\n`],
    ['more levels than the stack takes', `a: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`],
  ])('%s', (_name, text) => {
    expect(readOrdinary(text)).toBeUndefined()
  })
})

/** What YAML has signs for, to be put where it may or may not belong. */
const pieces = [
  ...[
    ' ',
    '  ',
    '\n',
    '\r\n',
    '\t',
    '- ',
    ': ',
    ':',
    '#',
    ' # c\n',
    '"',
    "'",
    '""',
    '{',
    '}',
    '[',
    ']',
    ',',
    ', ',
    '? ',
    '\\',
  ],
  ...[
    '&a ',
    '*a',
    '!t ',
    '!!str ',
    '|\n',
    '>-\n  x\n',
    '%',
    '@',
    '---\n',
    '...\n',
    '~',
    'null',
    '1',
    '1e3',
    'true',
    '<<: ',
  ],
  ...[
    'a: b',
    'a: b\n',
    '  a: b\n',
    '- x\n',
    '  - x\n',
    '[a: b]',
    '{a, b}',
    '"a":1',
    'k: |\n   t\n  u\n',
    '\uFEFF',
    '\u2028',
    'é',
  ],
]
const seeds = [
  'a: 1\nb:\n  - x\n  - y: 2\n    z: 3\n',
  'a: { b: c, d: [1, 2, { e: f }] }\n',
  'm:\n  - { id: a, t: "b c" } # hi\n  # c\n  - { id: b }\nn: x\n',
  'a:\n  b:\n    c: d\n\n  e: f # g\n# h\ni: [\n  j,\n  k\n]\n',
  "a: 'it''s'\nb: \"x\\ty\"\nc: plain text\n  goes on\nd:\n- 1\n- 2\n",
  'a: |\n  x\n  y\nb: >-\n  f\n  g\n',
]

test('of a text with anything put in or taken out, either the same is read as by the composer or nothing', () => {
  const edit = fc.record({
    at: fc.nat(80),
    taken: fc.nat(2),
    put: fc.oneof(fc.constantFrom('', ...pieces), fc.string({ unit: 'grapheme', maxLength: 3 })),
  })
  fc.assert(
    fc.property(fc.constantFrom(...seeds), fc.array(edit, { minLength: 1, maxLength: 4 }), (seed, edits) => {
      const text = edits.reduce((it, { at, taken, put }) => it.slice(0, at) + put + it.slice(at + taken), seed)
      const value = readOrdinary(text)
      if (value !== undefined) expect(value).toStrictEqual(composed(text))
    }),
    { numRuns: 600 },
  )
})
