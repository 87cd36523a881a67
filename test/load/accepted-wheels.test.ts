import { describe, expect, test } from 'vitest'
import { loadWheel } from '../../src/load/load-wheel'

const head = 'kind: wheel\nid: w\ntitle: W\nlanguage: nb\n'

/** A measure in two lines before the rows under test, so that line 5 is `measures:` and line 6 the item. */
const measure = (rest: string) =>
  `${head}measures:\n  - { id: a, title: A, when: uke 40, responsible: rektor, ${rest} }\n`

describe('what is accepted', () => {
  test('single values for lists, bare roles, numbers as grades', () => {
    const { value, diagnostics } = loadWheel(
      measure('in: Q1, participants: [elev, { role: lærer, every: 1 month }], appliesTo: { grade: 8, programme: SF }'),
    )
    expect(diagnostics).toEqual([])
    expect(value?.measures[0]).toMatchObject({
      in: ['Q1'],
      responsible: [{ role: 'rektor' }],
      participants: [{ role: 'elev' }, { role: 'lærer', every: '1 month' }],
      appliesTo: { grade: ['8'], programme: ['sf'] },
    })
  })

  test('keys left empty are absent', () => {
    const { value, diagnostics } = loadWheel(
      `${head}periods:\nmeasures:\n  - id: a\n    title: A\n    when: uke 40\n    participants:\n    place:\n`,
    )
    expect(diagnostics).toEqual([])
    expect(value?.measures[0]).toMatchObject({ id: 'a', participants: [] })
    expect(value?.measures[0]).not.toHaveProperty('place')
  })

  test.each([
    ['byte order mark', `\uFEFF${measure('days: staff')}`],
    ['CRLF', measure('days: staff').replaceAll('\n', '\r\n')],
    ['no final newline', measure('days: staff').trimEnd()],
  ])('%s', (_name, text) => {
    const { value, diagnostics } = loadWheel(text)
    expect(diagnostics).toEqual([])
    expect(value?.measures[0]?.days).toBe('staff')
  })

  test('dates and school years need no quotes', () => {
    const { value } = loadWheel(measure('validity: { from: 2017-2018 }, source: { reviewed: 2026-11-21 }'))
    expect(value?.measures[0]).toMatchObject({ validity: { from: '2017-18' }, source: { reviewed: '2026-11-21' } })
  })

  test('times of day in local forms', () => {
    const times = ['"18:00"', '18.00', '"9:30 – 11:00"'].map(
      (time) => loadWheel(measure(`time: ${time}`)).value?.measures[0]?.time,
    )
    expect(times).toEqual(['18:00', undefined, '09:30-11:00'])
  })
})

test('a measure with errors is left out, all others are kept', () => {
  const text = `${head}measures:
  - { id: a, title: A, when: uke 40 }
  - { id: b, titel: B, when: uke 41 }
  - { id: c, title: C, when: uke 42 }
`
  const { value, diagnostics } = loadWheel(text)
  expect(value?.measures.map(({ id }) => id)).toEqual(['a', 'c'])
  expect(value?.leftOut).toEqual(['b'])
  expect(value?.indexOf.measures).toEqual([0, 2])
  // The wrong key explains the missing one: only it is told.
  expect(diagnostics.map(({ code }) => code)).toEqual(['load/unknown-key'])
})

test('user-keyed tables are maps without a prototype to reach', () => {
  const { value } = loadWheel(`${head}roles:\n  __proto__: { title: P }\n  constructor: { title: C }\n`)
  expect([...(value?.roles.keys() ?? [])]).toEqual(['__proto__', 'constructor'])
  expect(Object.hasOwn(Object.prototype, 'title')).toBe(false)
})

test('a school named after a person is no person', () => {
  expect(loadWheel(`${head}# Thor Heyerdahl videregående skole\n# Johan Falkberget skole\n`).diagnostics).toEqual([])
})
