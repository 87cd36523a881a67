import { describe, expect, test } from 'vitest'
import { translateKey } from '../../src/load/key-translations'
import { loadCalendar } from '../../src/load/load-calendar'
import { loadWheel } from '../../src/load/load-wheel'

const hintsOf = (diagnostics: ReturnType<typeof loadWheel>['diagnostics']) =>
  diagnostics.filter(({ code }) => code === 'load/unknown-key').map(({ actual, expected }) => [actual, expected])

describe('keys in the writer’s own language', () => {
  test.each([
    ['tiltak', 'measures'],
    ['perioder', 'periods'],
    ['språk', 'language'],
    ['tittel', 'title'],
    ['roller', 'roles'],
    ['blåbær', undefined],
  ])('%s at the top of a wheel suggests %s', (word, key) => {
    const text = `kind: wheel\nid: w\ntitle: W\nlanguage: nb\n${word}: []\n`
    expect(hintsOf(loadWheel(text).diagnostics)).toEqual([[word, key]])
  })

  test.each([
    ['tiltak', 'title'],
    ['ansvarlig', 'responsible'],
    ['Når', 'when'],
    ['hvornår', 'when'],
    ['hvem_deltar', 'participants'],
    ['periode', 'in'],
    ['källa', 'source'],
    ['respnsible', 'responsible'],
  ])('%s in a measure suggests %s', (word, key) => {
    const text = `kind: wheel\nid: w\ntitle: W\nlanguage: nb\nmeasures:\n  - { id: a, title: A, when: uke 1, responsible: rektor, ${word}: x }\n`
    expect(hintsOf(loadWheel(text).diagnostics)).toEqual([[word, key]])
  })

  test.each([
    ['ferier', 'breaks'],
    ['førsteSkoledag', 'firstSchoolDay'],
    ['land', 'country'],
    ['studiedagar', 'planningDays'],
  ])('%s in a calendar suggests %s', (word, key) => {
    const text = `kind: calendar\nid: c\ntitle: C\nschoolYear: 2026-27\nfirstSchoolDay: 2026-08-17\nlastSchoolDay: 2027-06-18\n${word}: []\n`
    expect(hintsOf(loadCalendar(text).diagnostics)).toEqual([[word, key]])
  })

  test('a word for a key that is not known at its place stands for nothing there', () => {
    expect(translateKey('ferier', ['title', 'when'])).toBeUndefined()
    expect(translateKey('__proto__', ['title'])).toBeUndefined()
  })
})
