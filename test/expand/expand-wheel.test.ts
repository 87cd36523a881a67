import { describe, expect, test } from 'vitest'
import { expandWheel } from '../../src/expand/expand-wheel'
import type { Obligation } from '../../src/expand/obligation'
import { traceObligation } from '../../src/expand/trace-obligation'
import { renderDiagnostic } from '../../src/languages/render-diagnostic'
import type { Decision, Measure, Wheel } from '../../src/resolve/wheel'
import { builtCalendar, vestfold2026 } from '../calendar/calendar-factory'
import { entry, measure, quarters, wheel, writtenObligation } from './wheel-factory'

const vestfold = builtCalendar(vestfold2026())
const planned = builtCalendar(vestfold2026({ nextSchoolYear: { firstSchoolDay: '2027-08-16', planningDays: [] } }))

const expansionOf = (measures: readonly Measure[], parts: Partial<Wheel> = {}, calendar = vestfold) =>
  expandWheel(wheel(measures, { periods: quarters, ...parts }), calendar)
const linesOf = (obligations: readonly Obligation[]) =>
  Object.fromEntries(obligations.map((o) => [o.id.replace('@2026-27', ''), writtenObligation(o)]))
const only = (m: Measure, parts: Partial<Wheel> = {}, calendar = vestfold) =>
  writtenObligation(expansionOf([m], parts, calendar).obligations[0]!)

describe('adjusted windows', () => {
  test.each<[string, Partial<Measure>, string]>([
    ['Første skoleuke', {}, 'mon 2026-08-17..fri 2026-08-21'],
    ['Andre og tredje skoleuke', {}, 'mon 2026-08-24..fri 2026-09-04'],
    ['Fra skolestart til høstferien', {}, 'mon 2026-08-17..fri 2026-10-02'],
    ['Innen medio november', {}, 'mon 2026-08-17..fri 2026-11-13'],
    ['Før skolestart', {}, 'undated: no-day-left'],
    ['Før skolestart', { days: 'staff' }, 'thu 2026-08-13..fri 2026-08-14'],
    ['Før skolestart', { days: 'working' }, 'mon 2026-08-03..fri 2026-08-14'],
    ['uke 41', {}, 'undated: no-day-left'],
    // A single date stays where it is, unless somebody says where it shall go.
    ['lørdag 29. august', {}, 'sat 2026-08-29'],
    ['29. august', { roll: 'following' }, 'mon 2026-08-31'],
    ['29. august', { roll: 'preceding' }, 'fri 2026-08-28'],
    ['31. januar', { roll: 'modified-following' }, 'mon 2027-02-01'],
    ['31. oktober', { roll: 'nearest' }, 'fri 2026-10-30'],
    ['27. mars', { roll: 'modified-following' }, 'tue 2027-03-30'],
    ['31. desember', { roll: 'modified-following' }, 'fri 2026-12-18'],
    ['1. februar 2024', {}, 'undated: outside-school-year'],
    ['fortløpende', {}, 'standing'],
    ['ved behov', {}, 'as-needed'],
    ['snarest mulig', {}, 'asap'],
    ['jevnlig', {}, 'undated: interval-unspecified'],
  ])('%s %o', (phrase, parts, expected) => {
    expect(only(measure('m', phrase, parts))).toBe(expected)
  })

  test('a deadline with its own rule for free days rolls by it: 1 May is a Saturday', () => {
    const timing = {
      kind: 'once',
      roll: 'following',
      in: [{ span: 'range', to: { edge: 'last', of: { span: 'date', day: 1, month: 5 } } }],
    } as const
    expect(only(measure('m', timing))).toBe('mon 2026-08-17..mon 2027-05-03')
  })

  test('the last quarter’s August is 2027, and undated until the next start is known', () => {
    const august = measure('fordeling', 'august', { in: ['Q4'], days: 'working' })
    expect(only(august)).toBe('undated: next-year-unknown')
    expect(only(august, {}, planned)).toBe('mon 2027-08-02..fri 2027-08-13')
    expect(only(measure('fordeling', 'august', { days: 'working' }))).toBe('mon 2026-08-03..mon 2026-08-31')
  })
})

describe('identity and periods', () => {
  test('a repetition under all quarters is one grid, each cell in the quarter of its nominal day', () => {
    const { obligations } = expansionOf([measure('oppfolging', 'hver tredje uke', { in: ['Q1', 'Q2', 'Q3', 'Q4'] })])
    expect(Object.fromEntries(obligations.map(({ cell, periods }) => [cell, periods.join()]))).toEqual({
      n1: 'Q1',
      n2: 'Q1',
      n3: 'Q2',
      n4: 'Q2',
      n5: 'Q2',
      n6: 'Q2',
      n7: 'Q2',
      n8: 'Q3',
      n9: 'Q3',
      n10: 'Q3',
      n11: 'Q3',
      n12: 'Q4',
      n13: 'Q4',
      n14: 'Q4',
      n15: 'Q4',
    })
  })

  test('a window printed under two quarters is one obligation in both', () => {
    const { obligations } = expansionOf([measure('vurdering', 'desember - januar', { in: ['Q2', 'Q3'] })])
    expect(obligations.map(({ id, periods }) => [id, periods])).toEqual([['vurdering@2026-27', ['Q2', 'Q3']]])
  })

  test('entries of a repetition share its grid; each cell belongs to the entry whose periods hold it', () => {
    const m = measure('moter', [
      entry('hver 4. – 6. uke', { id: 'fri', in: ['Q1', 'Q2'] }),
      entry('hver 4. – 6. uke', { id: 'plan', in: ['Q3', 'Q4'] }),
    ])
    expect(Object.keys(linesOf(expansionOf([m]).obligations))).toEqual([
      'moter~fri#n1',
      'moter~fri#n2',
      'moter~fri#n3',
      'moter~plan#n4',
      'moter~plan#n5',
      'moter~plan#n6',
      'moter~plan#n7',
      'moter~plan#n8',
    ])
  })

  test('entries that do not repeat each give their own', () => {
    const m = measure('samtaler', [entry('november', { id: 'host' }), entry('februar', { id: 'var' })])
    expect(linesOf(expansionOf([m]).obligations)).toEqual({
      'samtaler~host': 'mon 2026-11-02..mon 2026-11-30',
      'samtaler~var': 'mon 2027-02-01..fri 2027-02-19',
    })
  })

  test('quarters with a gap between them keep only their own occurrences', () => {
    const { obligations } = expansionOf([measure('m', 'månedlig', { in: ['Q1', 'Q3'] })])
    expect(obligations.map(({ cell }) => cell)).toEqual(['m8', 'm9', 'm1', 'm2', 'm3'])
  })

  test('parts of one phrase are told apart', () => {
    const m = measure('m', {
      kind: 'all-of',
      of: [{ kind: 'quota', min: 2, max: 2, per: 'year' }, { kind: 'as-needed' }],
    })
    expect(Object.keys(linesOf(expansionOf([m]).obligations))).toEqual(['m#p1.year.1', 'm#p1.year.2', 'm#p2'])
  })
})

describe('nothing vanishes', () => {
  test('what a break takes from a weekly meeting stays with its reason', () => {
    const lines = linesOf(expansionOf([measure('team', 'ukentlig')]).obligations)
    expect(lines).toMatchObject({
      'team#w41': 'undated: no-day-left',
      'team#w34': 'mon 2026-08-17..fri 2026-08-21',
      'team#w20': 'tue 2027-05-18..fri 2027-05-21',
    })
    expect(Object.keys(lines)).toHaveLength(44)
  })

  test('removed, not valid, not understood and empty measures stay', () => {
    const { obligations } = expansionOf(
      [
        measure('gammel', 'uke 40', { validity: { until: '2025-26' } }),
        measure('uforstatt', [{ in: [], language: 'nb', place: {}, phrase: 'abrakadabra' }]),
        measure('tom', []),
      ],
      {
        removed: [
          {
            id: 'borte',
            title: 'Borte',
            visibility: 'responsible' as const,
            reason: 'slått sammen',
            layer: 'skolen',
            place: {},
          },
        ],
      },
    )
    expect(linesOf(obligations)).toEqual({
      gammel: 'undated: not-valid',
      uforstatt: 'undated: not-understood',
      tom: 'undated: not-understood',
      borte: 'undated: removed',
    })
    expect(obligations.find(({ id }) => id.startsWith('borte'))).toMatchObject({ visibility: 'responsible' })
  })

  test('an open interval takes the default and says so', () => {
    const m = measure('m', 'jevnlig', { default: { kind: 'quota', min: 1, max: 1, per: 'year' } })
    const expansion = expansionOf([m])
    expect(expansion.obligations).toMatchObject([{ form: 'window' }])
    expect(expansion.diagnostics).toMatchObject([{ code: 'expand/interval-unspecified', severity: 'info' }])
    expect(traceObligation(expansion, 'm@2026-27')).toMatchObject({ usesDefault: true, phrase: 'jevnlig' })
  })
})

describe('decisions', () => {
  const decision = (parts: Partial<Decision>): Decision => ({
    schoolYear: '2026-27',
    kind: 'cancel',
    measure: 'team',
    reason: 'kurs',
    decidedBy: 'rektor',
    layer: 'skolen',
    place: {},
    ...parts,
  })
  const weekly = measure('team', 'ukentlig')

  test('cancel one occurrence, move another', () => {
    const decisions = [
      decision({ cell: 'w46' }),
      decision({ kind: 'move', cell: 'w47', move: { first: '2026-11-25', due: '2026-11-25' } }),
    ]
    const expansion = expansionOf([weekly], { decisions })
    expect(linesOf(expansion.obligations)).toMatchObject({
      'team#w46': 'undated: cancelled',
      'team#w47': 'wed 2026-11-25',
    })
    expect(expansion.obligations.find(({ cell }) => cell === 'w47')).toMatchObject({
      unadjusted: { first: '2026-11-16', due: '2026-11-22' },
    })
    expect(traceObligation(expansion, 'team@2026-27#w46')).toMatchObject({
      decision: { reason: 'kurs' },
      decided: { first: '2026-11-09', due: '2026-11-13' },
    })
  })

  test.each([
    [{ cell: 'w99' }, 'expand/decision-hits-nothing'],
    [{ measure: 'ukjent' }, 'expand/decision-hits-nothing'],
    [{ kind: 'move', move: { first: '2026-11-25', due: '2026-11-25' } }, 'expand/decision-needs-cell'],
    [{ kind: 'move', cell: 'w46', move: { first: '2028-11-25', due: '2028-11-25' } }, 'expand/decision-outside-year'],
    [{ kind: 'move', cell: 'w46', move: { first: '2026-11-25', due: '2026-11-24' } }, 'expand/decision-outside-year'],
  ] as const)('%o: %s', (parts, code) => {
    const expansion = expansionOf([weekly], { decisions: [decision(parts as Partial<Decision>)] })
    expect(expansion.diagnostics.map((one) => one.code)).toEqual([code])
    expect(linesOf(expansion.obligations)).toEqual(linesOf(expansionOf([weekly]).obligations))
  })

  test('one for another year changes nothing', () => {
    const expansion = expansionOf([weekly], { decisions: [decision({ schoolYear: '2025-26', cell: 'w46' })] })
    expect(expansion.diagnostics).toEqual([])
    expect(linesOf(expansion.obligations)['team#w46']).toBe('mon 2026-11-09..fri 2026-11-13')
  })
})

describe('who takes part', () => {
  test('a monthly guest of a weekly meeting comes to the first one of each month that is held', () => {
    const team = measure('team', 'ukentlig', {
      participants: [{ role: 'ppt' }, { role: 'miljoarbeider', every: { count: 1, unit: 'month' } }],
    })
    const { obligations } = expansionOf([team])
    const guests = obligations.filter(({ participants }) => participants.some(({ role }) => role === 'miljoarbeider'))
    expect(guests.map(({ cell }) => cell)).toEqual([
      'w34',
      'w36',
      'w40',
      'w45',
      'w49',
      'w1',
      'w5',
      'w9',
      'w13',
      'w18',
      'w22',
    ])
    expect(guests.every(({ form }) => form !== 'undated')).toBe(true)
  })

  test('an uncertainty that holds in some quarters is resolved for each obligation', () => {
    const m = measure('m', 'månedlig', {
      in: ['Q1', 'Q2'],
      participants: [
        { role: 'fagleder', tentative: ['Q2'] },
        { role: 'radgiver', tentative: true },
      ],
    })
    const { obligations } = expansionOf([m])
    expect(obligations[0]!.participants).toEqual([{ role: 'fagleder' }, { role: 'radgiver', tentative: true }])
    expect(obligations.at(-1)!.participants[0]).toEqual({ role: 'fagleder', tentative: true })
  })
})

describe('preparation', () => {
  const step = {
    id: 'innkalling',
    title: 'Kalle inn',
    before: { count: 10, unit: 'school-day' },
    responsible: [{ role: 'radgiver' }],
  } as const

  test('counts back from the deadline and moves with it', () => {
    const m = measure('mote', '20. november', { prepare: [step] })
    expect(linesOf(expansionOf([m]).obligations)).toEqual({
      mote: 'fri 2026-11-20',
      'mote!innkalling': 'fri 2026-11-06',
    })
    const move = {
      schoolYear: '2026-27',
      kind: 'move',
      measure: 'mote',
      move: { first: '2026-11-24', due: '2026-11-24' },
      reason: 'kurs',
      decidedBy: 'rektor',
      layer: 'x',
      place: {},
    } as const
    expect(linesOf(expansionOf([m], { decisions: [move] }).obligations)).toMatchObject({
      'mote!innkalling': 'tue 2026-11-10',
    })
  })

  test('a step in a break comes before it, one before the year has no date; both are reported', () => {
    const weeks = (count: number) => ({ ...step, before: { count, unit: 'week' } as const })
    const inBreak = expansionOf([measure('mote', '21. oktober', { prepare: [weeks(2)] })])
    expect(linesOf(inBreak.obligations)).toMatchObject({ 'mote!innkalling': 'fri 2026-10-02' })
    expect(inBreak.diagnostics).toMatchObject([{ code: 'expand/step-in-break' }])
    const tooEarly = expansionOf([measure('mote', '21. august', { prepare: [weeks(4)] })])
    expect(linesOf(tooEarly.obligations)).toMatchObject({ 'mote!innkalling': 'undated: outside-school-year' })
    expect(tooEarly.diagnostics).toMatchObject([{ code: 'expand/step-before-year' }])
  })
})

describe('the whole', () => {
  test('is sorted by first day, due day and id; the undated stand where they would have been, else last', () => {
    const measures = [
      measure('b', 'uke 40'),
      measure('a', 'uke 40'),
      measure('c', 'uke 39 - 40'),
      measure('d', 'før eksamen'),
      measure('e', 'uke 41'),
    ]
    expect(expansionOf(measures).obligations.map((o) => o.measure)).toEqual(['c', 'a', 'b', 'e', 'd'])
  })

  test('a wheel copied from another year is told once, with its rows', () => {
    const rows = ['torsdag 19. september', 'onsdag 13. november', 'mandag 2. desember'].map((phrase, i) =>
      measure(`m${i}`, phrase),
    )
    const { diagnostics } = expansionOf(rows)
    const copied = diagnostics.filter(({ code }) => code !== 'expand/not-a-school-day')
    expect(copied).toMatchObject([{ code: 'expand/copied-from-another-year' }])
    expect(renderDiagnostic(copied[0]!, 'en').message).toContain('2024-25')
    expect(copied[0]!.related).toHaveLength(3)
  })

  test('the trail names each run of days that moved a bound', () => {
    const expansion = expansionOf([measure('m', 'Fra skolestart til høstferien'), measure('uke', 'uke 41')])
    expect(traceObligation(expansion, 'm@2026-27')!.moved).toEqual([
      {
        bound: 'due',
        from: '2026-10-04',
        to: '2026-10-02',
        skipped: [{ first: '2026-10-03', last: '2026-10-04', kind: 'weekend', titles: expect.anything() }],
      },
    ])
    expect(traceObligation(expansion, 'uke@2026-27')!.lost[0]).toMatchObject({
      first: '2026-10-05',
      last: '2026-10-09',
      kind: 'break',
      titles: ['Høstferie'],
    })
    expect(traceObligation(expansion, 'nobody@2026-27')).toBeUndefined()
  })

  test('the same input gives the same bytes', () => {
    const measures = [measure('a', 'ukentlig'), measure('b', 'månedlig'), measure('c', 'før eksamen')]
    expect(JSON.stringify(expansionOf(measures).obligations)).toBe(
      JSON.stringify(expansionOf([...measures].reverse()).obligations),
    )
  })
})
