import { describe, expect, it } from 'vitest'
import { readShipped } from '../../rules/index'
import { type ObligationFilter, planFromYaml, QueryError, toNdjson } from '../../src/index'

const measures = [
  '{ id: samtale, title: Samtale, when: Uke 40, responsible: [rektor], tags: [elev], criteria: [a] }',
  '{ id: lonnssamtale, title: Lønn, when: Uke 40, responsible: [rektor], tags: [lonn], criteria: [b], evidence: [notat], visibility: responsible }',
]
const planOf = (list: readonly string[]) =>
  planFromYaml(
    `kind: wheel\nid: t/hjul\ntitle: T\nlanguage: nb\nmeasures:\n${list.map((one) => `  - ${one}\n`).join('')}`,
    readShipped('no/vestfold/2026-27')!,
  ).value!
const whole = planOf(measures)
const visible = planOf(measures.slice(0, 1))

/** What is answered, or how the question is refused. */
function answer(plan: typeof whole, filter: ObligationFilter, audience: 'everyone' | 'responsible' = 'everyone') {
  try {
    return toNdjson(plan, { filter, audience })
  } catch (error) {
    if (error instanceof QueryError) return [error.code, error.message, error.suggestion]
    throw error
  }
}

describe('a reader who may not see a measure', () => {
  it.each<ObligationFilter>([
    { measure: 'lonnssamtale' },
    { measure: 'lonnssamtal' },
    { measure: ['samtale', 'lonnssamtale'] },
    { tag: 'lonn' },
    { tag: 'elef' },
    { criterion: 'b' },
    { evidence: 'notat' },
    { measure: 'samtale', week: 40 },
    { role: 'rektor' },
    { text: 'lønn' },
  ])('is answered %j as if it were not there', (filter) => {
    expect(answer(whole, filter)).toEqual(answer(visible, filter))
  })

  it('is not who may see all of it', () => {
    expect(answer(whole, { measure: 'lonnssamtale' }, 'responsible')).toContain('Lønn')
    expect(answer(whole, { measure: 'lonnssamtale' })).toEqual(['query/unknown-measure', expect.any(String), undefined])
  })
})
