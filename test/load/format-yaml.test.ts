import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Document, parseDocument, type Scalar, visit } from 'yaml'
import { formatYaml } from '../../src/index'
import { calendarHead, calendarLists } from '../../src/load/calendar-schema'
import { loadCalendar } from '../../src/load/load-calendar'
import { loadWheel } from '../../src/load/load-wheel'
import { topLevelKeys } from '../../src/load/order-keys'
import { commentsOf } from '../../src/load/read-tree'
import { wheelHead, wheelLists, wheelTables } from '../../src/load/wheel-schema'

const rules = join(import.meta.dirname, '..', '..', 'rules')

/** The shipped files, as paths under `rules/`. */
const shipped = readdirSync(rules, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml'))
  .sort()

const readShipped = (path: string): string => readFileSync(join(rules, path), 'utf8')

const format = (text: string): string => {
  const { value, diagnostics } = formatYaml(text)
  expect(diagnostics).toEqual([])
  return value
}

const head = 'kind: wheel\nid: w\ntitle: W\nlanguage: nb\n'
const one = '  - id: a\n    title: A\n    when: uke 40\n'

describe('writes a file in one form', () => {
  const rows: [what: string, before: string, after: string][] = [
    [
      'keys in order, at the top and inside',
      'title: W\nlanguage: nb\nmeasures:\n  - when: uke 40\n    title: A\n    id: a\nid: w\nkind: wheel\n',
      `${head}measures:\n${one}`,
    ],
    [
      'what is above the file stays above it, whichever key comes first',
      '# yaml-language-server: $schema=x\n# Om filen\ntitle: W\n# navnet\nid: w\nkind: wheel\n',
      '# yaml-language-server: $schema=x\n# Om filen\nkind: wheel\n# navnet\nid: w\ntitle: W\n',
    ],
    [
      'measures in blocks, a blank line between',
      `${head}measures: [{ id: a, title: A, when: uke 40 }, {id: b,title: B,when: uke 41}]`,
      `${head}measures:\n${one}\n${one.replaceAll('a\n', 'b\n').replace('A', 'B').replace('40', '41')}`,
    ],
    [
      'short tables and lists on a line',
      `${head}periods:\n  - id: Q1\n    title: Q\n    from: 1. august\n    to:\n      before: next-school-start\nextends:\n- a/b\n-   c/d\n`,
      `${head}extends: [a/b, c/d]\nperiods:\n  - { id: Q1, title: Q, from: 1. august, to: { before: next-school-start } }\n`,
    ],
    [
      'a list of tables all on one line each, or none',
      `${head}norms: [{ id: a, title: A }, { id: b, title: ${'x'.repeat(110)} }]\n`,
      `${head}norms:\n  - id: a\n    title: A\n  - id: b\n    title: ${'x'.repeat(110)}\n`,
    ],
    [
      'a row each in a table of roles',
      `${head}roles: { a: { title: A }, b: { aliases: [c], title: B } }\n`,
      `${head}roles:\n  a: { title: A }\n  b: { title: B, aliases: [c] }\n`,
    ],
    [
      'tables keyed by the school in their own order',
      `${head}roles:\n  b: { title: B }\n  a: { title: A }\n`,
      `${head}roles:\n  b: { title: B }\n  a: { title: A }\n`,
    ],
    [
      'an unknown key stays behind the one it stood behind',
      'kind: wheel\ntitle: W\ntittel: V\nid: w\n',
      'kind: wheel\nid: w\ntitle: W\ntittel: V\n',
    ],
    [
      'quotes are kept, and one kind of them',
      `${head}norms: [{ id: '1', title: 'en: to' }, { id: b, title: 'sier "ja"' }, { id: c, title: "uke\\t40" }]\n`,
      `${head}norms:\n  - { id: "1", title: "en: to" }\n  - { id: b, title: 'sier "ja"' }\n  - { id: c, title: "uke\\t40" }\n`,
    ],
    [
      'quotes where brackets ask for them',
      `${head}norms:\n  - id: a\n    title: en, to [tre]\n`,
      `${head}norms:\n  - { id: a, title: "en, to [tre]" }\n`,
    ],
    [
      'comments beside, above, behind and below',
      `${head}roles: # roller\n    # over\n    a: { title: A } # bak a\n    # under\n# om tiltak\nmeasures: # alle\n    # seksjon\n    -   id: a # navn\n\n\n        # om tiden\n        when:     uke 40\n        title: A\n    # siste\n# slutt\n`,
      `${head}roles: # roller\n  # over\n  a: { title: A } # bak a\n  # under\n# om tiltak\nmeasures: # alle\n  # seksjon\n  - id: a # navn\n    title: A\n\n    # om tiden\n    when: uke 40\n  # siste\n# slutt\n`,
    ],
    [
      'comments within brackets spread them',
      `${head}extends: [ # alle\n  a/b, # den første\n  c/d ]\n`,
      `${head}extends:\n  # alle\n  - a/b # den første\n  - c/d\n`,
    ],
    ['a comment inside nothing', `${head}extends: [\n  # ingen\n]\n`, `${head}# ingen\nextends: []\n`],
    [
      'a comment under a dash moves above it',
      `${head}measures:\n  -\n    # om a\n    id: a\n    title: A\n    when: uke 40\n`,
      `${head}measures:\n  # om a\n${one}`,
    ],
    [
      'a value under its key moves up to it',
      `${head}measures:\n  - id: a\n    title:\n      # hva\n      A\n    when: uke 40\n`,
      `${head}measures:\n  - id: a\n    # hva\n    title: A\n    when: uke 40\n`,
    ],
    [
      'a text over several lines is one, when it fits',
      `${head}norms:\n  - id: a\n    title: en\n      to\n`,
      `${head}norms:\n  - { id: a, title: en to }\n`,
    ],
    [
      'a long text keeps its lines',
      `${head}norms:\n  - id: a\n    title: ${'x '.repeat(40)}\n        ${'y '.repeat(40)}\n`,
      `${head}norms:\n  - id: a\n    title: ${'x '.repeat(40).trim()}\n      ${'y '.repeat(40).trim()}\n`,
    ],
    [
      'block scalars keep their lines and their marks',
      `${head}norms:\n  - id: a\n    title: >-   # hva\n          en\n\n            to\n          tre\n  - id: b\n    title: |+\n        x\n\n`,
      `${head}norms:\n  - id: a\n    title: >- # hva\n      en\n\n        to\n      tre\n  - id: b\n    title: |+\n      x\n\n`,
    ],
    [
      'a blank line of several, none at the ends',
      `\n\n${head}\n\n\n\nextends: [a/b]\n\n\n`,
      `${head}\nextends: [a/b]\n`,
    ],
    [
      'no line end at the end, tabs between words',
      'kind:\twheel\nid: w\t# hjulet\ntitle: W',
      'kind: wheel\nid: w # hjulet\ntitle: W\n',
    ],
    ['a mark for the document', `# over\n---\n${head}...\n# etter\n`, `# over\n---\n${head}# etter\n`],
    [
      'nothing where a value should be',
      `${head}measures:\n  - title:\n    id: a\n    when: ~\n`,
      `${head}measures:\n  - id: a\n    title:\n    when: ~\n`,
    ],
    [
      'an empty value in brackets',
      `${head}periods: [{ id: a, title: }]\n`,
      `${head}periods:\n  - { id: a, title: null }\n`,
    ],
    [
      'a pair in a list',
      `${head}measures:\n  - id: a\n    responsible: [role: rektor]\n`,
      `${head}measures:\n  - id: a\n    responsible: [{ role: rektor }]\n`,
    ],
    [
      'anchors keep every key where it was',
      `title: W\nkind: wheel\nid: w\nmeasures:\n  - when: &uke uke 40\n    id: a\n  - { id: b, when: *uke }\n`,
      `title: W\nkind: wheel\nid: w\nmeasures:\n  - when: &uke uke 40\n    id: a\n\n  - id: b\n    when: *uke\n`,
    ],
    [
      'an anchor on a table',
      `${head}measures:\n  - id: a\n    source: &s\n      document: Plan\n  - id: b\n    source: *s\n`,
      `${head}measures:\n  - id: a\n    source: &s { document: Plan }\n\n  - id: b\n    source: *s\n`,
    ],
    [
      'signs beyond the common plane',
      `${head}norms: [{ id: a, title: "🎓 avslutning" }, { id: b, title: 🎓 }]\n`,
      `${head}norms:\n  - { id: a, title: "🎓 avslutning" }\n  - { id: b, title: 🎓 }\n`,
    ],
  ]
  test.each(rows)('%s', (_, before, after) => {
    expect(format(before)).toBe(after)
    expect(format(after)).toBe(after)
  })

  test('a calendar too', () => {
    const text =
      'schoolYear: 2026-27\nkind: calendar\nbreaks:\n- {to: 2026-10-09, from: 2026-10-05, title: Høstferie, id: autumn}\nid: c\n'
    expect(format(text)).toBe(
      'kind: calendar\nid: c\nschoolYear: 2026-27\nbreaks:\n  - { id: autumn, title: Høstferie, from: 2026-10-05, to: 2026-10-09 }\n',
    )
  })

  test('the line ends and the mark of the encoding are the file’s own', () => {
    const crlf = `\uFEFF${head.replaceAll('\n', '\r\n')}norms: [{ id: a, title: "en\r\n  to" }]\r\n`
    expect(format(crlf)).toBe(`\uFEFF${head}norms:\n  - { id: a, title: "en to" }\n`.replaceAll('\n', '\r\n'))
  })
})

describe('leaves alone what it cannot read, and says so', () => {
  const rows: [what: string, text: string, code: string][] = [
    ['broken YAML', `${head}extends: [a`, 'load/yaml-syntax'],
    ['a tab for an indentation', `${head}roles:\n\ta: { title: A }\n`, 'load/yaml-syntax'],
    ['two documents', `${head}---\n${head}`, 'load/multiple-documents'],
    ['a key twice', `${head}id: v\n`, 'load/duplicate-key'],
    ['a tag', `${head}extends: !!set { a }\n`, 'load/tag-refused'],
    ['a broken character', `${head.replace('W', '\uFFFD')}`, 'load/bad-encoding'],
    ['nothing', '', 'load/empty'],
    ['another kind of file', 'on: push\njobs: {}\n', 'load/wrong-kind'],
    ['a key without a name', `${head}? \n`, 'load/not-formatted'],
    ['a directive', `%YAML 1.2\n---\n${head}`, 'load/not-formatted'],
  ]
  test.each(rows)('%s', (_, text, code) => {
    const { value, diagnostics } = formatYaml(text, { file: 'w.yaml' })
    expect(value).toBe(text)
    expect(diagnostics.map((found) => found.code)).toContain(code)
    expect(diagnostics.every(({ file, span }) => file === 'w.yaml' && span !== undefined)).toBe(true)
  })

  test('a person is for validation to speak of', () => {
    expect(format(`${head}# Spør kari.nordmann@skole.no\n`)).toBe(`${head}# Spør kari.nordmann@skole.no\n`)
  })
})

/** What a file says, without the places. */
function meaning(text: string): unknown {
  const value = loadWheel(text).value ?? loadCalendar(text).value
  const { file, ...rest } = value ?? { file: undefined }
  expect(value).toBeDefined()
  return rest
}

describe('shipped files', () => {
  test.each(shipped)('%s means the same, with every comment', (id) => {
    const text = readShipped(id)
    const formatted = format(text)
    expect(meaning(formatted)).toEqual(meaning(text))
    expect(commentsOf(formatted).sort()).toEqual(commentsOf(text).sort())
    expect(formatted).toBe(text)
  })
})

/** Writes a shipped file anew in a style of chance: flow and block, quotes, comments everywhere, blank lines, keys in any order. */
function restyle(text: string, chance: () => number): string {
  const document = parseDocument(text) as Document
  let n = 0
  const comment = () => ` merke ${n++}`
  visit(document, {
    Pair(_, pair) {
      const key = pair.key as Scalar
      if (chance() < 0.1) key.commentBefore = comment()
      if (chance() < 0.1) key.spaceBefore = true
    },
    Scalar(where, scalar) {
      if (where === 'key') return
      if (typeof scalar.value === 'string') {
        const styles = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_FOLDED', 'BLOCK_LITERAL'] as const
        scalar.type = styles[Math.floor(chance() * 3 + (chance() < 0.1 ? 2 : 0))]!
      }
      if (chance() < 0.05) scalar.comment = comment()
    },
    Collection(_, node) {
      if (chance() < 0.3) node.flow = chance() < 0.5
      if (chance() < 0.1) node.commentBefore = comment()
      if (chance() < 0.1) node.comment = comment()
    },
    Map(_, map) {
      if (chance() < 0.2) map.items.reverse()
    },
  })
  return document.toString({ lineWidth: chance() < 0.5 ? 0 : 60, indent: chance() < 0.5 ? 2 : 4 })
}

test('whatever the style, the meaning and the comments are the same, and a second time changes nothing', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...shipped),
      fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
      (id, stream) => {
        const styled = restyle(readShipped(id), () => stream.next().value!)
        fc.pre(parseDocument(styled).errors.length === 0)
        const formatted = format(styled)
        expect(meaning(formatted)).toEqual(meaning(styled))
        expect(commentsOf(formatted).sort()).toEqual(commentsOf(styled).sort())
        expect(format(formatted)).toBe(formatted)
      },
    ),
    { numRuns: 25 },
  )
}, 30_000)

test('no text at all makes it throw, and what it answers it does not change again', () => {
  const part = fc.constantFrom(
    'kind: wheel',
    'id: w',
    '\n',
    '\n',
    '  ',
    '- ',
    'a: ',
    '# k',
    ' # k',
    '[',
    ']',
    '{ ',
    ' }',
    ', ',
    '"',
    "'",
    '|',
    '>',
    '&a ',
    '*a',
    '!t ',
    '? ',
    '---',
    '...',
    '\t',
    'x',
    'uke 40',
    '\r\n',
    ': ',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const { value } = formatYaml(`kind: wheel\n${parts.join('')}`)
      expect(formatYaml(value).value).toBe(value)
    }),
    { numRuns: 600, examples: [[['? ', '"', '"', "'"]]] },
  )
})

test('the order of the top level names every key of the schemas, and no other', () => {
  const wheel = [...Object.keys(wheelHead), ...Object.keys(wheelLists), ...Object.keys(wheelTables)]
  const calendar = [...Object.keys(calendarHead), ...Object.keys(calendarLists), 'plans', 'schoolDaysByMonth']
  expect([...topLevelKeys.wheel].sort()).toEqual(wheel.sort())
  expect([...topLevelKeys.calendar].sort()).toEqual([...calendar, 'nextSchoolYear'].sort())
})
