import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runSchoolTests } from '../../src/check/run-school-tests'
import { buildCalendar, expand, loadCalendar, loadWheel, resolveWheel } from '../../src/index'
import { windowText } from './answer-text'
import { loadPack, readRule } from './read-packs'

const folder = join(import.meta.dirname, '../../examples/school')
const read = (file: string) => readFileSync(join(folder, file), 'utf8')
const document = loadWheel(read('arshjul.yaml'), { file: 'examples/school/arshjul.yaml' }).value!
const { value: wheel, diagnostics } = resolveWheel(document, { read: readRule })
const plan = expand(wheel, buildCalendar(loadCalendar(read('skolerute.yaml')).value!).value!)
const inherited = ['nasjonal/videregaende', 'ostfold/elevstotte', 'halden/elevoppfolging']

describe('the example school', () => {
  test('resolves without error or warning', () => {
    expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
  })

  test('has what its layers have, less the one it removed', () => {
    const all = inherited.flatMap((id) => loadPack(id).measures.map((measure) => measure.id))
    expect(wheel.measures.map(({ id }) => id).sort()).toEqual(all.filter((id) => id !== 'ringe-hjem').sort())
    expect(wheel.removed).toMatchObject([{ id: 'ringe-hjem', layer: 'eksempelvik/arshjul' }])
    expect(plan.get('ringe-hjem@2026-27')).toMatchObject({ form: 'undated', reason: 'removed' })
  })

  test('the three changes take effect and say who made them', () => {
    const changed = wheel.measures.flatMap(({ id, provenance }) =>
      [...provenance].filter(([, { layer }]) => layer === 'eksempelvik/arshjul').map(([field]) => `${id}.${field}`),
    )
    expect(changed.sort()).toEqual([
      'informasjonsmote-foresatte.participants',
      'informasjonsmote-foresatte.time',
      'informasjonsmote-foresatte.when',
      'karriereplan-evaluering.default',
      'psykososialt-team.visibility',
      'psykososialt-team.when',
    ])
    const meeting = plan.get('informasjonsmote-foresatte@2026-27')!
    expect(meeting).toMatchObject({ time: '18:00-20:00', first: '2026-08-24', due: '2026-08-28' })
    const team = plan.find({ measure: 'psykososialt-team', from: '2026-08-01', to: '2026-09-30', dated: true })
    expect(team.map((one) => windowText(one))).toEqual([
      'mon 2026-08-17..fri 2026-08-21',
      'mon 2026-08-31..fri 2026-09-04',
      'mon 2026-09-14..fri 2026-09-18',
    ])
  })

  test('the decision moves one day and keeps where it would have been', () => {
    expect(plan.get('aktivitetsdag@2026-27')).toMatchObject({
      first: '2026-09-18',
      due: '2026-09-18',
      unadjusted: { first: '2026-08-01', due: '2026-09-27' },
    })
  })

  test('its own tests pass', () => {
    const results = runSchoolTests(plan)
    expect(results.length).toBe(5)
    expect(results.filter(({ outcome }) => outcome !== 'passed')).toEqual([])
  })
})
