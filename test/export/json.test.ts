import Ajv from 'ajv'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  buildCalendar,
  diffPlans,
  expand,
  fromJson,
  isoFromDay,
  languages,
  loadCalendar,
  type ObligationFilter,
  type Plan,
  planFromYaml,
  QueryError,
  resolveWheel,
  toJson,
} from '../../src/index'
import { renderDiagnostic } from '../../src/languages/render-diagnostic'
import { planJsonSchema } from '../../src/load/json-schema'
import { shippedCalendarIds } from '../packs/read-calendars'
import { loadPack, packIds, readRule } from '../packs/read-packs'

const calendarOf = (id: string) => buildCalendar(loadCalendar(readRule(`calendars/${id}`)!).value!).value!
const wheelOf = (id: string) => resolveWheel(loadPack(id), { read: readRule }).value
const calendarFor = (pack: string) => (pack.startsWith('stockholm/') ? 'se/sodertalje/2025-26' : 'no/vestfold/2026-27')
const planOf = (pack: string): Plan => expand(wheelOf(pack), calendarOf(calendarFor(pack)))

/** Writes for everybody concerned, so that nothing is left out, and reads it again. */
function readAgain(plan: Plan): Plan {
  const { value, diagnostics } = fromJson(toJson(plan, { audience: 'responsible' }))
  expect(diagnostics).toEqual([])
  return value!
}

/** What a plan answers, or why it refuses to. */
function answerOf(plan: Plan, asked: ObligationFilter): unknown {
  try {
    return plan.find(asked)
  } catch (error) {
    return error instanceof QueryError ? error.diagnostic : error
  }
}

/** The schema with every object closed: a key that it does not list is then an error. */
function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed)
  if (typeof node !== 'object' || node === null) return node
  const rest = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closed(value)]))
  return 'properties' in rest && !('additionalProperties' in rest) ? { ...rest, additionalProperties: false } : rest
}

const validate = new Ajv({ allErrors: true, strict: false }).compile(closed(planJsonSchema()) as object)

describe.each(packIds)('%s', (pack) => {
  const plan = planOf(pack)
  const again = readAgain(plan)

  test('is written with no key that the schema does not list, for every audience', () => {
    for (const audience of ['everyone', 'staff', 'responsible'] as const) {
      validate(JSON.parse(toJson(plan, { audience })))
      expect(validate.errors ?? []).toEqual([])
    }
  })

  test('written, read and written again is the same text', () => {
    for (const audience of ['everyone', 'staff', 'responsible'] as const) {
      const text = toJson(plan, { audience })
      expect(toJson(fromJson(text).value!, { audience })).toBe(text)
    }
  })

  test('has the same obligations and finds the same ones', () => {
    expect(again.obligations).toEqual(plan.obligations)
    const roles = plan.wheels.flatMap((wheel) => [...wheel.roles.values()].flatMap(({ id, title }) => [id, title]))
    const periods = [...plan.wheels.flatMap((wheel) => wheel.periods.map(({ id }) => id)), 'm9', 'm1', 'term1']
    const day = fc.integer({ min: plan.calendar.firstDay, max: plan.calendar.lastDay }).map(isoFromDay)
    const filter = fc.record(
      {
        role: fc.constantFrom(...roles),
        responsible: fc.constantFrom(...roles),
        includeMembers: fc.boolean(),
        period: fc.constantFrom(...periods),
        week: fc.integer({ min: 1, max: 52 }),
        from: day,
        on: day,
        tag: fc.constantFrom(...plan.obligations.flatMap(({ tags }) => tags), 'ingen'),
        dated: fc.boolean(),
      },
      { requiredKeys: [] },
    )
    const same = fc.property(filter, (asked) => {
      expect(answerOf(again, asked)).toEqual(answerOf(plan, asked))
    })
    fc.assert(same, { numRuns: 60 })
  })

  test('says why of every obligation in the same words', () => {
    for (const { id } of plan.obligations) {
      for (const language of languages) {
        const explained = plan.explain(id, language)
        expect(explained).toBeDefined()
        expect(again.explain(id, language)).toEqual(explained)
      }
    }
  })

  test('has the same occurrences for groups, the same that follows from an event, and does not differ', () => {
    const groups = [
      { id: '1a', grade: 'vg1', programme: 'sf' },
      { id: 'x', kind: 'pupil', tags: ['iko'] },
    ] as const
    expect(again.forGroups(groups)).toEqual(plan.forGroups(groups))
    for (const { id } of plan.wheels[0]!.events) {
      const trigger = { event: id, on: isoFromDay(plan.calendar.firstSchoolDay + 30), instance: 'sak-1' }
      const followed = plan.trigger(trigger)
      expect(again.trigger(trigger).obligations).toEqual(followed.obligations)
      const stored = readAgain(followed)
      expect(stored.obligations).toEqual(followed.obligations)
      for (const one of followed.obligations) expect(stored.explain(one.id)).toEqual(followed.explain(one.id))
    }
    expect(diffPlans(plan, again)).toEqual([])
  })
})

test('several wheels in one plan stay apart', () => {
  const plan = expand(
    [wheelOf('nasjonal/videregaende'), wheelOf('halden/elevoppfolging')],
    calendarOf('no/vestfold/2026-27'),
  )
  const again = readAgain(plan)
  expect(again.obligations).toEqual(plan.obligations)
  expect(again.obligations.map((one) => again.wheelOf(one).id)).toEqual(
    plan.obligations.map((one) => plan.wheelOf(one).id),
  )
  expect(again.diagnostics.map(({ code }) => code)).toEqual(plan.diagnostics.map(({ code }) => code))
})

test.each(shippedCalendarIds)('the calendar %s is the same day by day', (id) => {
  const calendar = calendarOf(id)
  const plan = expand(wheelOf('rutiner/laerere'), calendar)
  const again = readAgain(plan).calendar
  for (let day = calendar.firstDay; day <= calendar.lastDay; day++) {
    expect(again.dayAt(day)).toEqual(calendar.dayAt(day))
    expect(again.schoolWeekOf(day)).toEqual(calendar.schoolWeekOf(day))
    for (const basis of ['school', 'staff', 'working', 'calendar'] as const) {
      expect(again.daysOf(basis).has(day)).toBe(calendar.daysOf(basis).has(day))
    }
  }
  for (const name of [
    'school-start',
    'autumn-break',
    'easter',
    'term-1-end',
    'summer-break',
    'planning-days',
    'høstferien',
  ]) {
    expect(again.findAnchor(name)).toEqual(calendar.findAnchor(name))
  }
})

test('what an audience may not see is not in the text, nor is what hangs on it', () => {
  const { value } = planFromYaml(
    `
kind: wheel
id: skole/arshjul
title: Årshjulet
language: nb
criteria: [{ id: k1, title: Åpent kjennetegn }, { id: k2, title: Lukket kjennetegn }]
events:
  - { id: bekymring, title: Bekymring meldt }
  - { id: svar, title: Svaret er gitt, after: aktivitetsplan }
measures:
  - { id: mote, title: Foreldremøte, when: Uke 36, responsible: [rektor], criteria: [k1] }
  - { id: oppfolging, title: Oppfølging, when: Ved svaret er gitt, responsible: [rektor] }
  - { id: aktivitetsplan, title: Plan etter paragraf 12, when: Ved bekymring meldt, responsible: [rektor], visibility: responsible, criteria: [k2] }
  - { id: lonn, title: Lønnssamtaler, when: Uke 41, responsible: [rektor], visibility: staff }
decisions:
  - { schoolYear: 2026-27, measure: lonn, cancel: true, reason: Streik i kommunen, decidedBy: rektor }
`,
    readRule('calendars/no/vestfold/2026-27')!,
  )
  const hidden = [
    'aktivitetsplan',
    'Plan etter',
    'Lukket kjennetegn',
    'k2',
    'lonn',
    'Lønn',
    'Streik',
    'Bekymring meldt',
  ]
  const everyone = toJson(value!)
  const all = toJson(value!, { audience: 'responsible' })
  for (const word of hidden) {
    expect(everyone).not.toContain(word)
    expect(all).toContain(word)
  }
  expect(toJson(fromJson(all).value!)).toBe(everyone)
})

test('a plan of another version of the library keeps its dates, and is not explained by others', () => {
  const text = toJson(planOf('halden/elevoppfolging')).replace('"due": "2026-09-04"', '"due": "2026-09-03"')
  const { value } = fromJson(text)
  const changed = value!.obligations.find((one) => 'due' in one && one.due === '2026-09-03')!
  expect(value!.get(changed.id)).toBe(changed)
  expect(value!.explain(changed.id)).toBeUndefined()
})

const text = toJson(planOf('rutiner/laerere'))
const changed = (change: (plan: Record<string, never>) => void): string => {
  const plan = JSON.parse(text)
  change(plan)
  return JSON.stringify(plan, null, 2)
}

const foreign: readonly (readonly [name: string, text: string, code: string, at: string | undefined])[] = [
  ['nothing', '', 'load/json-syntax', ''],
  ['no JSON', 'kind: wheel', 'load/json-syntax', 'k'],
  ['a comma too many', '{"schema": 1,}', 'load/json-syntax', '}'],
  ['half a file', text.slice(0, text.indexOf('\n', 5000)), 'load/json-syntax', ''],
  ['a single quote', "{'schema': 1}", 'load/json-syntax', "'"],
  ['null', 'null', 'load/plan-version', 'n'],
  ['a list', '[1]', 'load/plan-version', '['],
  ['a number with a leading zero', '{"schema": 01}', 'load/json-syntax', '0'],
  ['another file', '{"name": "x", "version": "1.0.0"}', 'load/plan-version', '{'],
  ['a later version', text.replace('"schema": 1', '"schema": 2'), 'load/plan-version', '2'],
  ['only a version', '{"schema": 1}', 'load/missing-key', '{'],
  ['brackets only', `{"schema": 1, "wheels": ${'['.repeat(100_000)}`, 'load/too-deep', '['],
  ['deep and whole', `{"schema": 1, "x": ${'['.repeat(50_000)}${']'.repeat(50_000)}}`, 'load/too-deep', '['],
  [
    'a prototype',
    changed((plan) => Object.assign(plan, JSON.parse('{"wheels": {"__proto__": []}}'))),
    'load/wrong-type',
    '{',
  ],
  ['a day that is none', text.replace(/"first": "[\d-]+"/, '"first": "2026-02-30"'), 'load/bad-date', '"'],
  ['a wrong form', text.replace(/"form": "\w+"/, '"form": "sometimes"'), 'load/wrong-value', '"'],
  [
    'a calendar of no year',
    changed((plan) => Object.assign(plan, { schoolYear: 'i år' })),
    'calendar/school-year-unreadable',
    undefined,
  ],
  [
    'an obligation of no wheel',
    text.replace(/"wheel": "[^"]+"/, '"wheel": "fremmed"'),
    'export/unknown-wheel',
    undefined,
  ],
  [
    'other holidays',
    changed((plan) => Object.assign(plan.calendar!, { holidays: [] })),
    'export/calendar-differs',
    undefined,
  ],
]

test.each(foreign)('of %s is said what is wrong, and where', (_name, given, code, at) => {
  const { diagnostics } = fromJson(given, { file: 'plan.json' })
  expect(diagnostics.map((one) => one.code)).toContain(code)
  const found = diagnostics.find((one) => one.code === code)!
  expect(found.file).toBe('plan.json')
  expect(renderDiagnostic(found!, 'nb').message).not.toBe(renderDiagnostic(found!, 'en').message)
  if (at === undefined) return
  expect(given.slice(found.span!.start, found.span!.start + 1)).toBe(at)
})

test('a text larger than is allowed is refused before it is read', () => {
  expect(fromJson(text, { maxBytes: 1000 }).diagnostics.map(({ code }) => code)).toEqual(['load/too-large'])
})

test('of a file with very many faults the first are told', () => {
  const { diagnostics } = fromJson(text.replaceAll('"title": "', '"titel": "'))
  expect(diagnostics.length).toBeLessThan(30)
  expect(diagnostics.at(-1)?.code).toBe('load/too-many-findings')
})

test('hostile keys reach no prototype', () => {
  const given = text
    .replace(
      '"schema": 1,',
      '"schema": 1, "__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}},',
    )
    .replace('"provenance": {', '"provenance": { "__proto__": {"layer": "x"},')
  const { value } = fromJson(given)
  expect(value).toBeDefined()
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  expect(value!.wheels[0]!.measures[0]!.provenance.get('__proto__')).toBeUndefined()
})

test('any text at all is answered without throwing, and a fault in JSON is found where the parser finds one', () => {
  const cut = fc
    .tuple(fc.nat(text.length), fc.string({ maxLength: 3 }))
    .map(([at, put]) => text.slice(0, at) + put + text.slice(at + 1))
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), cut), (given) => {
      let valid = true
      try {
        JSON.parse(given)
      } catch {
        valid = false
      }
      const { value, diagnostics } = fromJson(given)
      expect(value !== undefined || diagnostics.length > 0).toBe(true)
      expect(diagnostics.some(({ code }) => code === 'load/json-syntax')).toBe(
        !valid && !diagnostics.some(({ code }) => code === 'load/too-deep'),
      )
    }),
    { numRuns: 150 },
  )
})
