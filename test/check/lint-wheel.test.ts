import { describe, expect, test } from 'vitest'
import { lintCodes } from '../../src/check/lint-codes'
import {
  applySeverities,
  buildCalendar,
  checkLimits,
  expand,
  type LintOptions,
  lintWheel,
  loadCalendar,
  loadWheel,
  resolveWheel,
  severitiesOf,
} from '../../src/index'
import { renderDiagnostic } from '../../src/languages/render-diagnostic'
import { readRule } from '../packs/read-packs'

const head = 'kind: wheel\nid: skole/arshjul\ntitle: Skolens årshjul\nlanguage: nb\n'

const national = `kind: wheel
id: statlig
title: Statlig
language: nb
measures:
  - { id: frist, title: Søknad til fagskolen, when: innen 1. mars, responsible: [rektor], source: { kind: national } }
  - { id: samtaler, title: Elevsamtale, when: 2 ganger per skoleår, responsible: [kontaktlærer], source: { kind: national } }
  - { id: noen, title: Samling, when: uke 45, responsible: [rektor], appliesTo: { grade: [vg1, vg2] }, source: { kind: national } }
  - { id: lokal, title: Dugnad, when: innen 1. mars, responsible: [rektor] }
`

function wheelOf(text: string) {
  const loaded = loadWheel(head + text, { file: 'arshjul.yaml' })
  expect(loaded.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  const read = (ref: string) => (ref === './statlig.yaml' ? national : readRule(ref))
  const resolved = resolveWheel(loaded.value!, { read })
  expect(resolved.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return resolved.value
}

/** Code, place as `path`, and Norwegian message of each finding. */
function lint(text: string, options: LintOptions = {}): string[] {
  return lintWheel(wheelOf(text), options).map(({ code, path }) => `${code.slice('check/'.length)} ${path?.join('.')}`)
}

const measure = (when: string, more = '') => `  - { id: a, title: Møte, when: ${when}, responsible: [rektor]${more} }\n`
const periods = `periods:
  - { id: Q1, title: Høst, from: 1. august, to: 30. september }
  - { id: Q2, title: Førjul, from: 1. oktober, to: 31. desember }
  - { id: Q3, title: Vår, from: 1. januar, to: { before: next-school-start } }
measures:
`

describe('a wheel is told what to look at, where it stands', () => {
  const rows: [title: string, text: string, expected: string[], options?: LintOptions][] = [
    ['a role nothing names', 'roles: { fagmentor: { title: Fagmentor } }\n', ['role-unused roles.fagmentor']],
    [
      'a role that is named, by another form',
      `roles: { fagmentor: { title: Fagmentor } }\nmeasures:\n${measure('Uke 40', ', participants: [fagmentoren]')}`,
      [],
    ],
    [
      'a group with a member that is named, and a member of a group that is',
      `roles:\n  alle: { title: Alle, includes: [rektor] }\n  gruppa: { title: Gruppa, includes: [fagmentor] }\n  fagmentor: { title: Fagmentor }\nmeasures:\n${measure('Uke 40', ', participants: [gruppa]')}`,
      [],
    ],
    [
      'a role only a limit names',
      'roles: { fagmentor: { title: Fagmentor } }\nlimits: [{ role: fagmentor, atMost: 3, per: week }]\n',
      [],
    ],
    [
      'a vacant role alone',
      `roles: { rektor: { title: Rektor, vacant: true } }\nmeasures:\n${measure('Uke 40')}`,
      ['role-vacant measures.0.responsible'],
    ],
    [
      'a vacant role with another beside it',
      `roles: { fagmentor: { title: Fagmentor, vacant: true } }\nmeasures:\n  - { id: a, title: Møte, when: Uke 40, responsible: [rektor, fagmentor] }\n`,
      [],
    ],
    [
      'two measures with one title at one time',
      `measures:\n${measure('Uke 40')}  - { id: b, title: møte, when: uke 40, responsible: [rådgiver] }\n`,
      ['duplicate-measure measures.1.title'],
    ],
    [
      'two with one title at different times, or for different pupils',
      `measures:\n${measure('Uke 40')}  - { id: b, title: Møte, when: uke 41, responsible: [rådgiver] }\n  - { id: c, title: Møte, when: uke 40, responsible: [rådgiver], appliesTo: { grade: [vg1] } }\n`,
      [],
    ],
    [
      'week 36 in October',
      `measures:\n${measure('uke 36', ', in: oktober')}`,
      ['phrase-contradicts-period measures.0.when'],
    ],
    ['week 40, which may begin in September, in October', `measures:\n${measure('uke 40', ', in: oktober')}`, []],
    ['week 44, which may end in November, in November', `measures:\n${measure('uke 44', ', in: november')}`, []],
    [
      'March in a quarter before Christmas',
      `${periods}${measure('innen 15. mars', ', in: [Q1]')}`,
      ['period-empty periods.1', 'period-empty periods.2'],
    ],
    [
      'a date in March in a quarter before Christmas',
      `${periods}${measure('15. mars', ', in: [Q1, Q2]')}`,
      ['phrase-contradicts-period measures.0.when', 'period-empty periods.2'],
    ],
    [
      'August under a last period that runs to the next school start',
      `${periods}${measure('August', ', in: [Q3]')}`,
      ['period-empty periods.0', 'period-empty periods.1'],
    ],
    [
      'a quarter with nothing',
      `${periods}${measure('september')}${measure('Etter behov').replace('id: a', 'id: b').replace('Møte', 'Prat')}`,
      ['period-empty periods.1', 'period-empty periods.2'],
    ],
    ['quarters with something each', `${periods}${measure('Ukentlig')}`, []],
    [
      'a source read long ago, told once',
      `measures:\n${measure('Uke 40', ', source: { document: Plan, reviewed: 2019-05-01 }')}${measure('Uke 41', ', source: { document: Plan, reviewed: 2019-05-01 }').replace('id: a', 'id: b')}`,
      ['source-not-reviewed measures.0.source'],
      { reviewedSince: '2023-08-01' },
    ],
    [
      'a source read on the day itself',
      `measures:\n${measure('Uke 40', ', source: { document: Plan, reviewed: 2023-08-01 }')}`,
      [],
      { reviewedSince: '2023-08-01' },
    ],
    [
      'a national deadline a month later',
      'extends: [./statlig.yaml]\nchange: { frist: { when: innen 1. april } }\n',
      ['statutory-weakened change.frist.when'],
    ],
    ['a national deadline earlier', 'extends: [./statlig.yaml]\nchange: { frist: { when: innen 1. februar } }\n', []],
    [
      'a national deadline without a day',
      'extends: [./statlig.yaml]\nchange: { frist: { when: Etter behov } }\n',
      ['statutory-weakened change.frist.when'],
    ],
    [
      'a national deadline later, under another source',
      'extends: [./statlig.yaml]\nchange: { frist: { when: innen 1. april, source: { kind: local } } }\n',
      ['statutory-weakened change.frist.when'],
    ],
    [
      'what is national more seldom',
      'extends: [./statlig.yaml]\nchange: { samtaler: { when: 1 gang per skoleår } }\n',
      ['statutory-weakened change.samtaler.when'],
    ],
    ['what is national more often', 'extends: [./statlig.yaml]\nchange: { samtaler: { when: månedlig } }\n', []],
    ...(
      [
        ['for fewer pupils', 'appliesTo: { grade: [vg1] }', 'appliesTo'],
        ['for a shorter time', 'validity: { until: 2027-28 }', 'validity'],
      ] as const
    ).map(([what, patch, field]): [string, string, string[]] => [
      `what is national ${what}`,
      `extends: [./statlig.yaml]\nchange: { frist: { ${patch} } }\n`,
      [`statutory-weakened change.frist.${field}`],
    ]),
    [
      'what is national with another responsible',
      'extends: [./statlig.yaml]\nchange: { frist: { responsible: [rådgiver] } }\n',
      [],
    ],
    [
      'what is national for some, then for more of them',
      'extends: [./statlig.yaml]\nchange: { noen: { appliesTo: { grade: [vg1, vg2, vg3] } } }\n',
      [],
    ],
    [
      'what is national for some, then for fewer of them',
      'extends: [./statlig.yaml]\nchange: { noen: { appliesTo: { grade: [vg1] } } }\n',
      ['statutory-weakened change.noen.appliesTo'],
    ],
    ['what is not national', 'extends: [./statlig.yaml]\nchange: { lokal: { when: innen 1. april } }\n', []],
    [
      'what is national taken out',
      'extends: [./statlig.yaml]\nremove: { frist: { reason: Gjelder ikke } }\n',
      ['statutory-removed remove.frist'],
    ],
    ['what is not national taken out', 'extends: [./statlig.yaml]\nremove: { lokal: { reason: Gjelder ikke } }\n', []],
    [
      'a sentence for a title',
      `measures:\n${measure('Uke 40').replace('Møte', 'Skolen skal ha et møte.')}`,
      ['title-prose measures.0.title'],
    ],
    [
      'two sentences for a title',
      `measures:\n${measure('Uke 40').replace('Møte', 'Skolen holder møte. Alle kommer')}`,
      ['title-prose measures.0.title'],
    ],
    [
      '91 characters for a title',
      `measures:\n${measure('Uke 40').replace('Møte', 'x'.repeat(91))}`,
      ['title-prose measures.0.title'],
    ],
    [
      '90 characters, and abbreviations',
      `measures:\n${measure('Uke 40').replace('Møte', `${'x'.repeat(73)} jf. kap. 3 ca. A`)}`,
      [],
    ],
    [
      'a code nobody reports',
      'lint: { role-unsued: { severity: off, reason: Slik er det } }\n',
      ['unknown-code lint.role-unsued'],
    ],
    [
      'an error silenced',
      'lint: { resolve/unknown-role: { severity: info, reason: Slik er det } }\n',
      ['error-kept lint.resolve/unknown-role'],
    ],
  ]
  test.each(rows)('%s', (_, text, expected, options) => {
    expect(lint(text, options)).toEqual(expected)
  })

  test('every code of the lint has a failing example here', () => {
    const shown = new Set(rows.flatMap(([, , expected]) => expected.map((it) => `check/${it.split(' ')[0]}`)))
    expect([...shown, 'check/limit-exceeded'].sort()).toEqual(Object.keys(lintCodes).sort())
  })
})

test('says in Norwegian and English what is weakened, from what to what', () => {
  const [found] = lintWheel(wheelOf('extends: [./statlig.yaml]\nchange: { frist: { when: innen 1. april } }\n'))
  expect(renderDiagnostic(found!, 'nb').message).toBe(
    '«Søknad til fagskolen» er fastsatt nasjonalt, og skole/arshjul svekker det: «innen 1. april» er senere der det sto «innen 1. mars».',
  )
  expect(renderDiagnostic(found!, 'en').message).toContain('is set nationally')
})

test('lint in a wheel and its layers chooses severities; a later layer decides', () => {
  const text = `roles: { fagmentor: { title: Fagmentor } }
lint:
  role-unused: { severity: error, reason: Rollene skal brukes }
  check/title-prose: { severity: off, reason: Titlene er sitert }
measures:
${measure('Uke 40').replace('Møte', 'Skolen skal ha et møte.')}`
  const wheel = wheelOf(text)
  const found = applySeverities(lintWheel(wheel), severitiesOf(wheel))
  expect(found.map(({ code, severity }) => [code, severity])).toEqual([['check/role-unused', 'error']])
})

describe('limits', () => {
  const calendar = buildCalendar(loadCalendar(readRule('calendars/no/vestfold/2026-27')!).value!).value!
  const rows: [title: string, atMost: string, whens: string[], expected: string[]][] = [
    ['three in week 37, two allowed', 'atMost: 2, per: week', ['uke 37', 'uke 37', 'uke 37'], ['3 i uke 37 ≤ 2']],
    ['two in week 37, two allowed', 'atMost: 2, per: week', ['uke 37', 'uke 37'], []],
    ['a third that may wait until week 38', 'atMost: 2, per: week', ['uke 37', 'uke 37', 'uke 37-38'], []],
    [
      'five in two weeks where no order helps',
      'atMost: 2, per: week',
      ['uke 37', 'uke 37-38', 'uke 37-38', 'uke 38', 'uke 37-38'],
      ['5 fra uke 37 til uke 38 ≤ 4'],
    ],
    ['two in a month, one allowed', 'atMost: 1, per: month', ['3. september', '24. september'], ['2 i september ≤ 1']],
    ['a month apart', 'atMost: 1, per: month', ['3. september', '1. oktober'], []],
    ['none at all', 'atMost: 0, per: week', ['uke 37'], ['1 i uke 37 ≤ 0']],
  ]
  test.each(rows)('%s', (_, limit, whens, expected) => {
    const measures = whens.map(
      (when, i) => `  - { id: m${i}, title: Møte ${i}, when: ${when}, responsible: [rektor] }\n`,
    )
    const wheel = wheelOf(`limits: [{ role: rektoren, ${limit} }]\nmeasures:\n${measures.join('')}`)
    const found = checkLimits(expand(wheel, calendar)).map((one) => {
      const { actual, expected: allowed, path } = one
      expect(path).toEqual(['limits', 0])
      return `${actual} ${/gjøres (.*?), flere/.exec(renderDiagnostic(one, 'nb').message)?.[1]} ${allowed}`
    })
    expect(found).toEqual(expected)
  })

  test('does not count a role that comes only when wanted', () => {
    const text = `limits: [{ role: rådgiver, atMost: 0, per: week }]\nmeasures:\n${measure('uke 37', ', participants: [{ role: rådgiver, optional: true }]')}`
    expect(checkLimits(expand(wheelOf(text), calendar))).toEqual([])
  })
})
