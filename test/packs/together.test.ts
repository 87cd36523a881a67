import { describe, expect, test } from 'vitest'
import { buildCalendar, expand, loadCalendar, loadWheel, resolveWheel } from '../../src/index'
import { readRule } from './read-packs'

const calendar = buildCalendar(loadCalendar(readRule('calendars/no/vestfold/2026-27')!).value!).value!

/** Resolves a school's wheel over shipped packs. */
function schoolOver(packs: readonly string[], more = '') {
  const text = `kind: wheel
id: skole/arshjul
title: Skolens årshjul
language: nb
extends: [${packs.join(', ')}]
${more}`
  return resolveWheel(loadWheel(text).value!, { read: readRule })
}

const norwegian = [
  'nasjonal/videregaende',
  'ostfold/elevstotte',
  'vestfold/tett-pa',
  'rutiner/laerere',
  'halden/elevoppfolging',
]

describe('the packs together', () => {
  const { value, diagnostics } = schoolOver(norwegian)

  test('all Norwegian packs stand on each other without error or warning', () => {
    expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
    expect(value.layers.map(({ id }) => id)).toEqual([...norwegian, 'skole/arshjul'])
  })

  test('no measure is lost and no id is used twice', () => {
    const alone = norwegian.flatMap((id) =>
      resolveWheel(loadWheel(readRule(id)!).value!, { read: readRule }).value.measures.map((measure) => measure.id),
    )
    expect(new Set(alone).size).toBe(alone.length)
    expect(value.measures.map(({ id }) => id).sort()).toEqual(alone.sort())
  })

  test('the order of the packs changes no date', () => {
    const windowsOf = (packs: readonly string[]) =>
      Object.fromEntries(
        expand(schoolOver(packs).value, calendar).obligations.map((obligation) => [
          obligation.id,
          'first' in obligation ? [obligation.first, obligation.due] : obligation.form,
        ]),
      )
    expect(windowsOf([...norwegian].reverse())).toEqual(windowsOf(norwegian))
  })
})

describe('a default for an interval that was left open', () => {
  test.each([
    ['ostfold/elevstotte', 'karriereplan-evaluering', '1 gang per skoleår'],
    ['stockholm/elevhalsa', 'uppfoljning-kuratorsarbete', '1 gång per läsår'],
    ['stockholm/elevhalsa', 'granskning-rutiner', '1 gång per läsår'],
  ])('%s says which a school may choose, and it works: %s', (pack, measure, phrase) => {
    expect(readRule(pack)).toContain(`${measure}: { default: ${phrase} }`)
    const language = pack.startsWith('stockholm') ? 'sv' : 'nb'
    const text = `kind: wheel
id: skole/arshjul
title: Skolens årshjul
language: ${language}
extends: [${pack}]
change: { ${measure}: { default: ${phrase} } }
`
    const { value } = resolveWheel(loadWheel(text).value!, { read: readRule })
    const [obligation, ...more] = expand(value, calendar).find({ measure })
    expect(more).toEqual([])
    expect(obligation).toMatchObject({ form: 'window', first: '2026-08-17', due: '2027-06-18' })
  })
})
