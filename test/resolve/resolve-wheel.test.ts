import { describe, expect, test } from 'vitest'
import { lineColumnAt } from '../../src/diagnostics/line-column'
import { renderDiagnostic } from '../../src/languages/render-diagnostic'
import { loadWheel } from '../../src/load/load-wheel'
import { resolveWheel } from '../../src/resolve/resolve-wheel'
import type { Wheel } from '../../src/resolve/wheel'

const headOf = (id: string, language = 'nb') => `kind: wheel\nid: ${id}\ntitle: ${id}\nlanguage: ${language}\n`

const base = `${headOf('base')}measures:
  - { id: a, title: A, when: uke 40, responsible: rektor }
  - { id: b, title: B, when: oktober, responsible: kontaktlærer }
`

/** Resolves a wheel on layers given by reference; diagnostics as `file:line:column code`. */
function resolve(text: string, layers: Readonly<Record<string, string>> = { base }): { wheel: Wheel; found: string[] } {
  const { value, diagnostics } = loadWheel(text, { file: 'w' })
  if (value === undefined) throw new Error(diagnostics.map(({ code }) => code).join('\n'))
  const { value: wheel, diagnostics: resolved } = resolveWheel(value, { read: (ref) => layers[ref] })
  const found = [...diagnostics, ...resolved].map(({ code, file, span }) => {
    const { line, column } = lineColumnAt(file === 'w' ? text : (layers[file ?? ''] ?? ''), span?.start ?? -1)
    return `${file}:${line}:${column} ${code}`
  })
  return { wheel, found }
}

const top = (rest: string) => `${headOf('top')}extends: base\n${rest}`

describe('layers', () => {
  test.each<readonly [name: string, text: string, found: string]>([
    ['a change of nothing', top('change:\n  zz: { title: Z }\n'), 'w:7:3 resolve/unknown-target'],
    ['a removal of nothing', top('remove:\n  zz: { reason: x }\n'), 'w:7:3 resolve/unknown-target'],
    [
      'a change of what is removed',
      top('remove: { a: { reason: x } }\nchange:\n  a: { title: Z }\n'),
      'w:8:3 resolve/target-removed',
    ],
    [
      'a measure defined again',
      top('measures:\n  - { id: a, title: A, when: uke 1, responsible: rektor }\n'),
      'w:7:11 resolve/measure-redefined',
    ],
    [
      'a change of its own measure',
      top('measures:\n  - { id: c, title: C, when: uke 1, responsible: rektor }\nchange:\n  c: { title: D }\n'),
      'w:9:3 resolve/change-own-measure',
    ],
    ['an unknown layer', `${headOf('top')}extends: [base, ingen]\n`, 'w:5:17 resolve/unknown-layer'],
    [
      'a decision about nothing',
      top('decisions:\n  - { schoolYear: 2026-27, measure: x, cancel: true, reason: x, decidedBy: rektor }\n'),
      'w:7:37 resolve/decision-hits-nothing',
    ],
    [
      'an added measure that exists',
      top(
        'decisions:\n  - { schoolYear: 2026-27, add: { id: a, title: A, when: uke 1, responsible: rektor }, reason: x, decidedBy: rektor }\n',
      ),
      'w:7:39 resolve/measure-redefined',
    ],
  ])('%s', (_name, text, expected) => {
    expect(resolve(text).found).toContain(expected)
  })

  test('a ring of layers is reported and left', () => {
    const layers = { x: `${headOf('x')}extends: y\n`, y: `${headOf('y')}extends: x\n` }
    const { wheel, found } = resolve(`${headOf('w')}extends: x\n`, layers)
    expect(found).toEqual(['y:5:10 resolve/layer-cycle'])
    expect(wheel.layers.map(({ id }) => id)).toEqual(['y', 'x', 'w'])
  })

  test('a layer that is not readable, and a reader that throws', () => {
    expect(resolve(`${headOf('w')}extends: x\n`, { x: 'kind: calendar\n' }).found).toEqual([
      'x:1:7 load/wrong-kind',
      'w:5:10 resolve/layer-unreadable',
    ])
    const { value } = loadWheel(`${headOf('w')}extends: x\n`)
    const read = () => {
      throw new Error('no such file')
    }
    expect(renderDiagnostic(resolveWheel(value!, { read }).diagnostics[0]!, 'en').message).toContain('no such file')
  })

  test('endless layers end', () => {
    const { value } = loadWheel(`${headOf('w')}extends: n1\n`)
    const read = (ref: string) => `${headOf(ref)}extends: n${Number(ref.slice(1)) + 1}\n`
    expect(value && resolveWheel(value, { read }).diagnostics.map(({ code }) => code)).toEqual([
      'resolve/too-many-layers',
    ])
  })

  test('several parents in order; one reached twice is applied once', () => {
    const layers = { l: `${headOf('l')}extends: base\n`, r: `${headOf('r')}extends: base\n`, base }
    const { wheel, found } = resolve(`${headOf('w')}extends: [l, r]\n`, layers)
    expect(found).toEqual([])
    expect(wheel.layers.map(({ id }) => id)).toEqual(['base', 'l', 'r', 'w'])
  })

  test('relative layers are asked for as written, with the file that wrote it', () => {
    const asked: (string | undefined)[][] = []
    const { value } = loadWheel(`${headOf('w')}extends: ../felles/x.yaml\n`, { file: 'skoler/w.yaml' })
    const read = (ref: string, from: string | undefined) => {
      asked.push([ref, from])
      return ref.endsWith('x.yaml') ? `${headOf('x')}extends: ./y.yaml\n` : `${headOf('y')}measures: 1\n`
    }
    const outcome = value && resolveWheel(value, { read })
    expect(asked).toEqual([
      ['../felles/x.yaml', 'skoler/w.yaml'],
      ['./y.yaml', 'felles/x.yaml'],
    ])
    expect(outcome?.diagnostics[0]?.file).toBe('felles/y.yaml')
  })

  test('a change sets its fields, says who set them, and what they were', () => {
    const { wheel, found } = resolve(top('change:\n  a: { when: oktober, title: Ny }\n  b: { responsible: [] }\n'))
    expect(found).toEqual(['base:7:11 resolve/no-responsible'])
    const a = wheel.measures.find(({ id }) => id === 'a')
    expect(a?.title).toBe('Ny')
    expect(a?.entries[0]?.timing).toEqual({ kind: 'once', in: [{ span: 'month', month: 10 }] })
    expect(a?.provenance.get('title')).toMatchObject({ layer: 'top', previous: { layer: 'base', value: 'A' } })
    expect(a?.provenance.get('responsible')).toMatchObject({ layer: 'base' })
  })

  test('phrases are read in the language of the layer they stand in', () => {
    const sv = `${headOf('sv', 'sv')}measures:\n  - { id: s, title: S, when: maj, responsible: skolkurator }\n`
    const { wheel, found } = resolve(`${headOf('w')}extends: sv\nchange: { s: { title: T } }\n`, { sv })
    expect(found).toEqual([])
    expect(wheel.measures[0]?.entries[0]).toMatchObject({
      language: 'sv',
      timing: { kind: 'once', in: [{ span: 'month', month: 5 }] },
    })
  })

  test('what is removed stays, with the reason; it may be defined anew under its id', () => {
    const removed = resolve(top('remove: { a: { reason: Slått sammen } }\n')).wheel
    expect(removed.removed).toMatchObject([{ id: 'a', title: 'A', reason: 'Slått sammen', layer: 'top' }])
    const again = resolve(
      top('remove: { a: { reason: Ny }}\nmeasures:\n  - { id: a, title: N, when: uke 1, responsible: rektor }\n'),
    )
    expect(again.found).toEqual([])
    expect(again.wheel.removed).toEqual([])
    expect(again.wheel.measures.map(({ id, title }) => [id, title])).toEqual([
      ['b', 'B'],
      ['a', 'N'],
    ])
  })

  test('a decision adds a measure for its year', () => {
    const { wheel, found } = resolve(
      top(
        'decisions:\n  - { schoolYear: 2026-27, add: { id: q, title: Q, when: uke 1, responsible: SYV }, reason: x, decidedBy: ledergruppa }\n',
      ),
    )
    expect(found).toEqual([])
    expect(wheel.measures.at(-1)).toMatchObject({ id: 'q', validity: { from: '2026-27', until: '2026-27' } })
    expect(wheel.decisions).toMatchObject([{ kind: 'add', measure: 'q', decidedBy: 'skolens-ledelse', layer: 'top' }])
  })

  test('a measure left out for its errors is not called unknown', () => {
    const broken = `${headOf('base')}measures:\n  - { id: a, title: A }\n`
    expect(resolve(top('change: { a: { title: B } }\n'), { base: broken }).found).toEqual(['base:6:5 load/missing-key'])
  })
})

describe('measures', () => {
  const one = (rest: string, head = '') =>
    `${headOf('w')}${head}measures:\n  - { id: a, title: A, responsible: rektor, ${rest} }\n`

  test.each([
    ['rektr', 'Mente du «rektor»?'],
    ['blåbærplukker', 'Definer den under `roles`: <id>: { title: … }.'],
    ['kari.nordmann@eksempel.no', 'Skriv rollen personen har.'],
    ['Kari Nordmann', 'Skriv rollen personen har.'],
  ])('an unknown role %s has the hint %s', (name, hint) => {
    const document = loadWheel(one(`when: uke 1, participants: "${name}"`)).value!
    const { diagnostics } = resolveWheel(document)
    expect(renderDiagnostic(diagnostics.find(({ code }) => code === 'resolve/unknown-role')!, 'nb').hint).toBe(hint)
  })

  test.each<readonly [name: string, text: string, found: string]>([
    [
      'nobody responsible',
      `${headOf('w')}measures:\n  - { id: a, title: A, when: uke 1 }\n`,
      'w:6:11 resolve/no-responsible',
    ],
    ['an unknown role', one('when: uke 1, participants: [elev, rektr]'), 'w:6:79 resolve/unknown-role'],
    ['two roles in one', one('when: uke 1, participants: PPT/OT'), 'w:6:72 resolve/several-roles'],
    ['a name for a role', one('when: uke 1, participants: Xerxes Ødegård'), 'w:6:72 resolve/possible-person-name'],
    ['an unknown period', one('when: uke 1, in: [Q9]'), 'w:6:63 resolve/unknown-period'],
    [
      'an unknown period in a structured timing',
      one('when: { kind: once, in: [{ span: period, period: Q9 }] }'),
      'w:6:94 resolve/unknown-period',
    ],
    [
      'a step without a length of time',
      one('when: uke 1, prepare: [{ id: p, title: P, before: snart }]'),
      'w:6:95 resolve/bad-duration',
    ],
    [
      'an interval that is none',
      one('when: uke 1, participants: [{ role: elev, every: sjelden }]'),
      'w:6:94 resolve/bad-duration',
    ],
    ['a phrase that is not understood', one('when: "når månen er full"'), 'w:6:65 timing/not-understood'],
    [
      'a role twice named',
      `${headOf('w')}roles:\n  x: { title: Sjef }\n  y: { title: Y, aliases: [sjef] }\n`,
      'w:7:28 resolve/duplicate-role-name',
    ],
    [
      'a group in itself',
      `${headOf('w')}roles:\n  x: { title: X, includes: [y] }\n  y: { title: Y, includes: [x] }\n`,
      'w:6:18 resolve/role-includes-itself',
    ],
    [
      'a period bound that is no day',
      `${headOf('w')}periods:\n  - { id: Q1, title: Q, from: ukentlig, to: 30. september }\n`,
      'w:6:31 resolve/bad-period-bound',
    ],
    [
      'a period named as a month',
      `${headOf('w')}periods:\n  - { id: m8, title: Q, from: 1. august, to: 31. august }\n`,
      'w:6:11 resolve/reserved-period-id',
    ],
    [
      'evidence nobody defines',
      one('when: uke 1, evidence: [viss]', 'evidenceSources: [{ id: vis, title: VIS }]\n'),
      'w:7:69 resolve/unknown-reference',
    ],
  ])('%s', (_name, text, expected) => {
    expect(resolve(text).found).toContain(expected)
  })

  test('periods, months and ranges of months', () => {
    const periods = 'periods: [{ id: Q1, title: Første kvartal, from: 1. august, to: { before: høstferien } }]\n'
    const { wheel, found } = resolve(one('when: uke 1, in: [q1, oktober, m11, desember - januar]', periods))
    expect(found).toEqual([])
    expect(wheel.measures[0]?.in).toEqual(['Q1', 'm10', 'm11', 'm12', 'm1'])
    expect(wheel.periods[0]?.span).toEqual({
      span: 'range',
      from: { edge: 'first', of: { span: 'date', day: 1, month: 8 } },
      to: { edge: 'before', of: { span: 'anchor', anchor: 'autumn-break' } },
    })
  })

  test('intervals and lengths of time in five languages', () => {
    const texts = [
      '1 month',
      '2 uker',
      'to veker',
      '10 skoledager',
      '10 skuledagar',
      '3 skoldagar',
      '5 virkedager',
      '14 dage',
      'månedlig',
      '2 veckor',
      '1 måned før',
    ]
    const { wheel, found } = resolve(
      one(`when: uke 1, participants: [${texts.map((every) => `{ role: elev, every: ${every} }`).join(', ')}]`),
    )
    expect(found).toEqual([])
    expect(wheel.measures[0]?.participants.map(({ every }) => `${every?.count} ${every?.unit}`)).toEqual([
      '1 month',
      '2 week',
      '2 week',
      '10 school-day',
      '10 school-day',
      '3 school-day',
      '5 working-day',
      '14 day',
      '1 month',
      '2 week',
      '1 month',
    ])
  })

  test('a default answers what the phrase left open', () => {
    expect(resolve(one('when: jevnlig')).found).toEqual(['w:6:51 timing/interval-unspecified'])
    const { wheel, found } = resolve(one('when: jevnlig, default: hver måned'))
    expect(found).toEqual([])
    expect(wheel.measures[0]?.default?.kind).not.toBe('unspecified')
  })
})
