import { describe, expect, test } from 'vitest'
import { lineColumnAt } from '../../src/diagnostics/line-column'
import { renderDiagnostic } from '../../src/languages/render-diagnostic'
import { loadWheel } from '../../src/load/load-wheel'

const head = 'kind: wheel\nid: w\ntitle: W\nlanguage: nb\n'

/** A measure in two lines before the rows under test, so that line 5 is `measures:` and line 6 the item. */
const measure = (rest: string) =>
  `${head}measures:\n  - { id: a, title: A, when: uke 40, responsible: rektor, ${rest} }\n`

interface Row {
  readonly name: string
  readonly text: string
  readonly code: string
  readonly line: number
  readonly column: number
  readonly nb?: string
  readonly hint?: string
}

const rows: readonly Row[] = [
  { name: 'empty file', text: '', code: 'load/empty', line: 1, column: 1, nb: 'Filen er tom.' },
  { name: 'comments only', text: '# bare en kommentar\n', code: 'load/empty', line: 1, column: 1 },
  { name: 'NUL', text: `${head}x: \u0000`, code: 'load/not-text', line: 5, column: 4 },
  { name: 'binary', text: 'PK\u0003\u0004\u0014', code: 'load/not-text', line: 1, column: 3 },
  {
    name: 'latin-1 read as UTF-8',
    text: `${head}source: { document: \uFFFDrshjul }\n`,
    code: 'load/bad-encoding',
    line: 5,
    column: 21,
  },
  {
    name: 'tab indentation',
    text: `${head}source:\n\tdocument: x\n`,
    code: 'load/yaml-syntax',
    line: 6,
    column: 1,
    nb: 'Linjen er rykket inn med tabulator.',
    hint: 'Rykk inn med bare mellomrom: to for hvert nivå.',
  },
  {
    name: 'a second colon',
    text: 'kind: wheel\ntitle: Møte: personalet\n',
    code: 'load/yaml-syntax',
    line: 2,
    column: 8,
    nb: 'Det er et kolon til på linjen.',
  },
  { name: 'unclosed quote', text: 'kind: wheel\ntitle: "Møte\n', code: 'load/yaml-syntax', line: 2, column: 8 },
  { name: 'unclosed bracket', text: 'kind: wheel\ntitle: [a\n', code: 'load/yaml-syntax', line: 2, column: 8 },
  {
    name: 'an unclosed quote within brackets',
    text: "kind: wheel\nid: x\ntitle: [a, { b: 'c }]\n",
    code: 'load/yaml-syntax',
    line: 3,
    column: 17,
    nb: 'Anførselstegnet som står her, lukkes aldri.',
  },
  {
    name: 'the inner of two unclosed brackets',
    text: 'kind: wheel\nmeasures: [ { id: a,\n  title: b\nlanguage: nb\n',
    code: 'load/yaml-syntax',
    line: 2,
    column: 13,
  },
  { name: 'two documents', text: `${head}---\nkind: wheel\n`, code: 'load/multiple-documents', line: 5, column: 1 },
  { name: 'a list', text: '- kind: wheel\n', code: 'load/wrong-type', line: 1, column: 1 },
  { name: 'plain text', text: 'Hei på deg', code: 'load/wrong-type', line: 1, column: 1 },
  {
    name: 'a calendar where a wheel is expected',
    text: 'kind: calendar\nid: k\n',
    code: 'load/wrong-kind',
    line: 1,
    column: 7,
    nb: 'Her ventes et årshjul (wheel), men filen sier `kind: calendar`.',
    hint: 'Har de to filene byttet plass?',
  },
  { name: 'no kind', text: 'id: w\ntitle: W\n', code: 'load/wrong-kind', line: 1, column: 1 },
  {
    name: 'no id',
    text: 'kind: wheel\ntitle: W\nlanguage: nb\n',
    code: 'load/missing-key',
    line: 1,
    column: 1,
    nb: '«id» mangler.',
  },
  {
    name: 'empty title',
    text: 'kind: wheel\nid: w\ntitle:\nlanguage: nb\n',
    code: 'load/missing-key',
    line: 3,
    column: 1,
  },
  { name: 'no language', text: 'kind: wheel\nid: w\ntitle: W\n', code: 'load/language-assumed', line: 1, column: 1 },
  {
    name: 'unknown language',
    text: 'kind: wheel\nid: w\ntitle: W\nlanguage: no\n',
    code: 'load/wrong-value',
    line: 4,
    column: 11,
    nb: '«no» er ikke en verdi for «language».',
  },
  {
    name: 'unknown key at the top',
    text: `${head}mesures: []\n`,
    code: 'load/unknown-key',
    line: 5,
    column: 1,
    nb: '«mesures» er ikke en nøkkel som brukes her.',
    hint: 'Mente du «measures»?',
  },
  {
    name: 'unknown key in a measure',
    text: measure('responsibel: x'),
    code: 'load/unknown-key',
    line: 6,
    column: 59,
    hint: 'Mente du «responsible»?',
  },
  { name: '__proto__ as a key', text: measure('__proto__: { a: 1 }'), code: 'load/unknown-key', line: 6, column: 59 },
  { name: 'constructor as a key', text: `${head}constructor: 1\n`, code: 'load/unknown-key', line: 5, column: 1 },
  { name: 'duplicate key', text: `${head}title: To\n`, code: 'load/duplicate-key', line: 5, column: 1 },
  { name: 'merge key', text: `${head}<<: { a: 1 }\n`, code: 'load/unknown-key', line: 5, column: 1 },
  { name: 'a list as key', text: `${head}[a]: 1\n`, code: 'load/yaml-syntax', line: 5, column: 1 },
  { name: 'a tag', text: `${head}source: !!binary aGVp\n`, code: 'load/tag-refused', line: 5, column: 18 },
  { name: 'an own tag', text: measure('place: !env HOME'), code: 'load/tag-refused', line: 6, column: 71 },
  { name: 'an alias of nothing', text: `${head}extends: *ingen\n`, code: 'load/unknown-alias', line: 5, column: 10 },
  {
    name: 'a number as title',
    text: `${head}measures:\n  - { id: a, title: 2024, when: uke 40 }\n`,
    code: 'load/wrong-type',
    line: 6,
    column: 21,
    nb: '«title» skal være tekst, ikke et tall.',
    hint: 'Sett det i anførselstegn: `"2024"`',
  },
  { name: 'measures as a table', text: `${head}measures: { a: 1 }\n`, code: 'load/wrong-type', line: 5, column: 11 },
  { name: 'roles as a list', text: `${head}roles: [rektor]\n`, code: 'load/wrong-type', line: 5, column: 8 },
  {
    name: 'a measure that is text',
    text: `${head}measures:\n  - Foreldremøte\n`,
    code: 'load/wrong-type',
    line: 6,
    column: 5,
  },
  {
    name: 'a measure without when',
    text: `${head}measures:\n  - { id: a, title: A }\n`,
    code: 'load/missing-key',
    line: 6,
    column: 5,
  },
  {
    name: 'when as a number',
    text: `${head}measures:\n  - { id: a, title: A, when: 40 }\n`,
    code: 'load/wrong-type',
    line: 6,
    column: 30,
  },
  {
    name: 'wrong value of an enum',
    text: measure('days: scool'),
    code: 'load/wrong-value',
    line: 6,
    column: 65,
    hint: 'Mente du «school»? Lovlige: school, staff, working, calendar.',
  },
  {
    name: 'optional: false',
    text: measure('participants: [{ role: elev, optional: false }]'),
    code: 'load/wrong-value',
    line: 6,
    column: 98,
  },
  {
    name: 'spaces in an id',
    text: `${head}measures:\n  - { id: Første møte, title: A, when: uke 40 }\n`,
    code: 'load/bad-id',
    line: 6,
    column: 11,
    hint: 'Skriv for eksempel `første-møte`.',
  },
  {
    name: 'the same id twice',
    text: `${head}measures:\n  - { id: a, title: A, when: uke 40 }\n  - { id: a, title: B, when: uke 41 }\n`,
    code: 'load/duplicate-id',
    line: 7,
    column: 11,
  },
  {
    name: 'a date that does not exist',
    text: measure('source: { reviewed: 2027-02-29 }'),
    code: 'load/bad-date',
    line: 6,
    column: 79,
    nb: '«2027-02-29» er ikke en dato som finnes.',
    hint: 'Den måneden har 28 dager; den siste er 2027-02-28, en søndag.',
  },
  {
    name: 'a date in local form',
    text: measure('source: { reviewed: 17.08.2026 }'),
    code: 'load/bad-date',
    line: 6,
    column: 79,
    hint: 'Skriv 2026-08-17 (en mandag).',
  },
  {
    name: 'a month thirteen',
    text: measure('source: { read: 2026-13-45 }'),
    code: 'load/bad-date',
    line: 6,
    column: 75,
    hint: 'Det finnes ingen måned 13.',
  },
  {
    name: 'javascript address',
    text: measure('source: { url: "javascript:alert(1)" }'),
    code: 'load/url-scheme',
    line: 6,
    column: 74,
  },
  {
    name: 'school years that do not follow',
    text: measure('validity: { from: 2026-28 }'),
    code: 'load/bad-school-year',
    line: 6,
    column: 77,
    hint: 'Skriv to år som følger hverandre, som 2026-27.',
  },
  {
    name: 'validity that ends before it begins',
    text: measure('validity: { from: 2026-27, until: 2024-25 }'),
    code: 'load/bad-interval',
    line: 6,
    column: 93,
  },
  {
    name: 'a time of day that does not exist',
    text: measure('time: "25:00"'),
    code: 'load/bad-time',
    line: 6,
    column: 65,
  },
  {
    name: 'an empty list of spans',
    text: `${head}measures:\n  - { id: a, title: A, when: { kind: once, in: [] } }\n`,
    code: 'load/empty-value',
    line: 6,
    column: 48,
  },
  {
    name: 'an unknown kind of timing',
    text: `${head}measures:\n  - { id: a, title: A, when: { kind: evry } }\n`,
    code: 'load/wrong-value',
    line: 6,
    column: 38,
  },
  {
    name: 'an unknown span',
    text: `${head}measures:\n  - { id: a, title: A, when: { kind: once, in: [{ span: moth }] } }\n`,
    code: 'load/wrong-value',
    line: 6,
    column: 57,
  },
  {
    name: 'a fractional interval',
    text: `${head}measures:\n  - { id: a, title: A, when: { kind: every, interval: 1.5, unit: week } }\n`,
    code: 'load/bad-number',
    line: 6,
    column: 55,
  },
  {
    name: 'a negative interval',
    text: `${head}measures:\n  - { id: a, title: A, when: { kind: every, interval: -1, unit: week } }\n`,
    code: 'load/bad-number',
    line: 6,
    column: 55,
  },
  {
    name: 'a rule that never matches',
    text: `${head}measures:\n  - { id: a, title: A, when: { kind: rrule, rrule: "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30" } }\n`,
    code: 'timing/rrule-never-matches',
    line: 6,
    column: 52,
  },
  {
    name: 'a period bound with an unknown key',
    text: `${head}periods:\n  - { id: Q1, title: Q, from: 1. august, to: { befor: jul } }\n`,
    code: 'load/unknown-key',
    line: 6,
    column: 48,
    hint: 'Mente du «before»?',
  },
  {
    name: 'a decision that both moves and cancels',
    text: `${head}decisions:\n  - { schoolYear: 2026-27, measure: a, cancel: true, move: { first: 2026-09-18, due: 2026-09-18 }, reason: x, decidedBy: rektor }\n`,
    code: 'load/choose-one',
    line: 6,
    column: 5,
  },
  {
    name: 'a move that ends before it begins',
    text: `${head}decisions:\n  - { schoolYear: 2026-27, measure: a, move: { first: 2026-09-18, due: 2026-09-17 }, reason: x, decidedBy: rektor }\n`,
    code: 'load/bad-interval',
    line: 6,
    column: 72,
  },
  {
    name: 'a removal without a reason',
    text: `${head}remove:\n  a: {}\n`,
    code: 'load/missing-key',
    line: 6,
    column: 3,
  },
  { name: 'an e-mail address', text: `${head}# spør post@skole.no\n`, code: 'load/email', line: 5, column: 8 },
  {
    name: 'a likely name',
    text: measure('place: hos Kari Nordmann'),
    code: 'load/possible-person-name',
    line: 6,
    column: 70,
  },
]

describe('bad wheels', () => {
  test.each(rows)('$name', ({ text, code, line, column, nb, hint }) => {
    const { diagnostics } = loadWheel(text, { file: 'w.yaml' })
    const found = diagnostics.filter((diagnostic) => diagnostic.code === code)
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code)
    const [first] = found
    expect(first?.file).toBe('w.yaml')
    expect(lineColumnAt(text, first?.span?.start ?? -1)).toEqual({ line, column })
    if (nb !== undefined) expect(renderDiagnostic(first!, 'nb').message).toBe(nb)
    if (hint !== undefined) expect(renderDiagnostic(first!, 'nb').hint).toBe(hint)
  })

  test.each(rows)('$name: every finding has its place, its texts and a hint', ({ text }) => {
    for (const found of loadWheel(text).diagnostics) {
      const { span, severity } = found
      const [en, nb] = [renderDiagnostic(found, 'en'), renderDiagnostic(found, 'nb')]
      expect(span?.start).toBeGreaterThanOrEqual(0)
      expect(span?.end).toBeLessThanOrEqual(text.length)
      for (const said of [nb, en]) {
        expect(said.message).not.toMatch(/undefined|\[object|null/)
        expect(severity === 'error' ? said.hint : 'none needed').toMatch(/^(?!.*undefined)./)
      }
    }
  })
})
