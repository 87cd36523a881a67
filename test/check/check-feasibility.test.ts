import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { feasibilityCodes } from '../../src/check/feasibility-codes'
import {
  applySeverities,
  buildCalendar,
  checkFeasibility,
  expand,
  listTriedCalendars,
  loadWheel,
  parseIsoDay,
  resolveWheel,
  type SchoolCalendar,
  severitiesOf,
} from '../../src/index'
import { renderDiagnostic } from '../../src/languages/render-diagnostic'
import { anyDocument } from '../calendar/arbitrary-calendar'
import { builtCalendar, calendarDocument, vestfold2026 } from '../calendar/calendar-factory'
import { readRule } from '../packs/read-packs'

const periods = `periods:
  - { id: Q1, title: Første kvartal, from: 1. august, to: 30. september }
  - { id: Q2, title: Andre kvartal, from: 1. oktober, to: 31. desember }
  - { id: Q3, title: Tredje kvartal, from: 1. januar, to: 31. mars }
  - { id: Q4, title: Fjerde kvartal, from: 1. april, to: 31. juli }
  - { id: jul, title: Juleuka, from: 21. desember, to: 27. desember }
`

/** A wheel of measures `a`, `b` … given as what stands after their id and title. */
function wheelOf(rows: readonly string[], more = '', id = 'skole/hjul') {
  const measures = rows.map((row, i) => {
    const letter = String.fromCharCode(97 + i)
    return `  - { id: ${letter}, title: Tiltak ${letter.toUpperCase()}, ${row} }\n`
  })
  const text = `kind: wheel\nid: ${id}\ntitle: Hjul\nlanguage: nb\n${periods}${more}measures:\n${measures.join('')}`
  const loaded = loadWheel(text, { file: 'hjul.yaml' })
  expect(loaded.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  const resolved = resolveWheel(loaded.value!, { read: readRule })
  expect(resolved.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return resolved.value
}

const vestfold = builtCalendar(vestfold2026({ nextSchoolYear: { firstSchoolDay: '2027-08-16', planningDays: [] } }))

/** Kind, measures, and how many of how many calendars, of each finding. */
function findings(rows: readonly string[], options: Parameters<typeof checkFeasibility>[1], more = ''): string[] {
  const report = checkFeasibility(wheelOf(rows, more), options)
  return report.findings.map(
    ({ kind, measures, calendars, years }) =>
      `${[kind, ...measures].join(' ')}: ${calendars} of ${report.tried.length}, first ${years[0]}`,
  )
}

const rektor = 'responsible: [rektor]'

describe('on a calendar that is known', () => {
  // Vestfold 2026-27: autumn break MON 5 – FRI 9 October (week 41), winter break week 8, Easter SUN 28 March.
  test.each<[what: string, rows: string[], expected: string[], more?: string]>([
    ['a week that is the autumn break', [`when: Uke 41, ${rektor}`], ['lost-to-break a']],
    ['a week beside it', [`when: Uke 40, ${rektor}`], []],
    ['two weeks of which one is a break', [`when: Fra uke 41 til uke 42, ${rektor}`], []],
    ['SAT 8 and SUN 9 May: no break, and nothing left', [`when: 8.–9. mai, ${rektor}`], ['measure-vanishes a']],
    ['the same for staff who work every day', [`when: 8.–9. mai, ${rektor}, days: calendar`], []],
    ['a fixed day that is a holiday: MON 17 May', [`when: 17. mai, ${rektor}`], ['lands-on-free-day a']],
    ['a fixed day in a break: WED 7 October', [`when: 7. oktober, ${rektor}`], ['lands-on-free-day a']],
    ['a fixed day on a SUN: 15 November', [`when: 15. november, ${rektor}`], ['lands-on-free-day a']],
    ['the same, moved to MON 16 November', [`when: 15. november, ${rektor}, roll: following`], []],
    ['WED 31 March is a school day', [`when: 31. mars, ${rektor}, in: Q3, roll: following`], []],
    [
      'SAT 31 October rolls to MON 2 November, inside its quarter',
      [`when: 31. oktober, ${rektor}, in: Q2, roll: following`],
      [],
    ],
    ['and out of its month', [`when: 31. oktober, ${rektor}, in: oktober, roll: following`], ['leaves-period a']],
    ['unless the roll is modified', [`when: 31. oktober, ${rektor}, in: oktober, roll: modified-following`], []],
    ['a week 53, inside the Christmas break', [`when: Uke 53, ${rektor}`], ['lost-to-break a']],
    ['a leap day', [`when: 29. februar, ${rektor}`], ['date-not-every-year a']],
    ['a date of another year', [`when: 15. september 2027, ${rektor}`], ['date-not-every-year a']],
    ['odd weeks, in a year with a week 53', [`when: Hver mandag i oddetallsuker, ${rektor}`], ['week-53 a']],
    ['every week: breaks take some, as they should', [`when: Hver uke, ${rektor}`], []],
    ['every Monday in a period that is all break', [`when: Hver mandag, in: jul, ${rektor}`], ['lost-to-break a'], ''],
    [
      'two on THU 3 September that need the same role',
      [`when: 3. september, ${rektor}`, `when: Første torsdag i september, ${rektor}`],
      ['same-day a b'],
    ],
    ['two windows of a week never collide', [`when: Uke 36, ${rektor}`, `when: Uke 36, ${rektor}`], []],
    ['nor other roles', [`when: 3. september, ${rektor}`, 'when: 3. september, responsible: [kontaktlærer]'], []],
    [
      'nor other grades',
      [
        `when: 3. september, ${rektor}, appliesTo: { grade: vg1 }`,
        `when: 3. september, ${rektor}, appliesTo: { grade: vg2 }`,
      ],
      [],
    ],
    [
      'nor other times of day',
      [`when: 3. september, ${rektor}, time: "08:00-10:00"`, `when: 3. september, ${rektor}, time: "10:00"`],
      [],
    ],
    [
      'but times that meet',
      [`when: 3. september, ${rektor}, time: "08:00-10:00"`, `when: 3. september, ${rektor}, time: "09:30"`],
      ['same-day a b'],
    ],
    [
      'nor who may come',
      [
        `when: 3. september, ${rektor}`,
        'when: 3. september, responsible: [kontaktlærer], participants: [{ role: rektor, optional: true }]',
      ],
      [],
    ],
    [
      'nor what is exclusive',
      [`when: 3. september, ${rektor}, exclusive: x`, `when: 3. september, ${rektor}, exclusive: x`],
      [],
    ],
    [
      'a limit that two in week 36 break',
      [`when: Uke 36, ${rektor}`, `when: Uke 36, ${rektor}`],
      ['limit-some-years'],
      'limits: [{ role: rektor, atMost: 1, per: week }]\n',
    ],
    ['what is removed, cancelled or not valid', [`when: Uke 41, ${rektor}, validity: { until: 2025-26 }`], []],
    [
      'what a decision has cancelled',
      [`when: Uke 41, ${rektor}`],
      [],
      'decisions: [{ schoolYear: 2026-27, measure: a, cancel: true, reason: Utgår, decidedBy: rektor }]\n',
    ],
  ])('%s', (_what, rows, expected, more = '') => {
    const { findings: found } = checkFeasibility(wheelOf(rows, more), { calendars: [vestfold] })
    expect(found.map(({ kind, measures }) => [kind, ...measures].join(' '))).toEqual(expected)
  })
})

describe('on calendars that a school might publish', () => {
  const years = listTriedCalendars({ years: '2026-27..2040-41' })

  test('a break in week 40 takes week 40, one in week 41 does not', () => {
    expect(findings([`when: Uke 40, ${rektor}`], years)).toEqual(['lost-to-break a: 135 of 270, first 2026-27'])
    const [finding] = checkFeasibility(wheelOf([`when: Uke 40, ${rektor}`]), years).findings
    expect(finding?.shared).toEqual({ autumnBreakWeeks: [40] })
    expect(renderDiagnostic(finding!.diagnostic, 'nb').message).toBe(
      '«Tiltak A» mister alle dagene sine til en ferie i 2026-27: 28. september–4. oktober 2026 er Høstferie (28. september–2. oktober 2026), helg (3.–4. oktober 2026). Minste eksempel: høstferie uke 40, vinterferie uke 8, påske 28. mars 2027, skolestart mandag 17. august 2026. Det gjelder 135 av 270 prøvde skoleruter, i 15 av 15 skoleår, alle med høstferie uke 40.',
    )
  })

  test.each<[when: string, expected: string[]]>([
    ['Uke 8', ['lost-to-break a: 90 of 270, first 2026-27']],
    ['Uke 6', []],
    ['Uke 53', ['lost-to-break a: 54 of 270, first 2026-27', 'date-not-every-year a: 216 of 270, first 2027-28']],
    // 29 February: that of 2032 is a SUN; those of 2028 (TUE), 2036 (FRI) and 2040 (WED) lie in week 9, the winter break of a third.
    [
      '29. februar',
      ['date-not-every-year a: 198 of 270, first 2026-27', 'lands-on-free-day a: 36 of 270, first 2027-28'],
    ],
    // A SUN in 2028 and 2034, a SAT in 2033 and 2039, Easter Monday in 2029 and 2040, Maundy Thursday in 2037: seven years of 18.
    ['2. april', ['lands-on-free-day a: 126 of 270, first 2027-28']],
  ])('%s', (when, expected) => {
    expect(findings([`when: ${when}, ${rektor}`], years)).toEqual(expected)
  })

  test('Easter moves over the end of March, and takes a deadline that may roll out of its quarter', () => {
    const report = checkFeasibility(wheelOf([`when: 31. mars, in: Q3, roll: following, ${rektor}`]), years)
    const [finding] = report.findings
    // SAT 31 March 2029, the day before Easter Sunday: TUE 3 April.
    expect(finding?.years).toContain('2028-29')
    expect(finding?.kind).toBe('leaves-period')
    expect(renderDiagnostic(finding!.diagnostic, 'en').message).toContain(
      'it is on Tuesday 3 April 2029, outside Tredje kvartal (1 January–31 March 2029). Smallest example: autumn break week 40, winter break week 8, Easter 1 April 2029',
    )
  })

  test.each([
    ['SE', 'Uke 44', 'lost-to-break'],
    ['DK', 'Uke 42', 'lost-to-break'],
    ['FI', 'Uke 42', 'lost-to-break'],
    ['SE', 'Uke 40', undefined],
    ['DK', 'Uke 40', undefined],
  ] as const)('in %s, %s is %s', (country, when, kind) => {
    const { findings: found } = checkFeasibility(wheelOf([`when: ${when}, ${rektor}`]), { years: '2026-27', country })
    expect(found[0]?.kind).toBe(kind)
  })

  test('a calendar that is given stands for its year', () => {
    const { tried, findings: found } = checkFeasibility(wheelOf([`when: Uke 40, ${rektor}`]), {
      years: '2026-27..2027-28',
      calendars: [vestfold],
    })
    expect(tried.map(({ origin }) => origin)).toEqual(['given', ...Array.from({ length: 18 }, () => 'plausible')])
    // Vestfold has its break in week 41.
    expect(found.map(({ years: hit }) => hit)).toEqual([['2027-28']])
  })

  test('what hangs on a day that none of them has is said to be open', () => {
    const { findings: found, diagnostics } = checkFeasibility(wheelOf([`when: før eksamen, ${rektor}`]), years)
    expect(found).toEqual([])
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['check/feasibility-open', 'info']])
  })
})

describe('the calendars tried', () => {
  test.each(['NO', 'SE', 'DK', 'FI'] as const)(
    'of %s are sound, at most 18 a year, and the same each time',
    (country) => {
      const tried = listTriedCalendars({ years: '2026-27..2033-34', country })
      expect(tried.length).toBe(country === 'DK' ? 8 * 9 : 8 * 18)
      expect(listTriedCalendars({ years: '2026-27..2033-34', country }).map(({ features }) => features)).toEqual(
        tried.map(({ features }) => features),
      )
      const all = new Set(tried.map(({ features }) => JSON.stringify(features)))
      // Easter's two habits differ in nothing that is a feature.
      expect(all.size).toBe(country === 'SE' ? tried.length / 2 : tried.length)
      for (const { calendar } of tried) {
        expect(calendar.breaks).toHaveLength(4)
        expect(calendar.daysOf('school').count).toBeGreaterThan(170)
        expect(calendar.daysOf('school').count).toBeLessThan(205)
        expect(calendar.daysOf('school').has(calendar.firstSchoolDay)).toBe(true)
        expect(calendar.nextFirstSchoolDay).toBeDefined()
      }
    },
  )

  test('are refused without years, with too many, or with years that are none', () => {
    for (const years of ['1..9999', '2026-27..2099-00', '2027-28..2026-27', '2026-28', '2026-27..', 'x', '']) {
      expect(() => listTriedCalendars({ years }), years).toThrow(RangeError)
    }
    expect(() => listTriedCalendars({})).toThrow(RangeError)
  })
})

describe('a report', () => {
  test('has every code, with place, both languages and a hint', () => {
    const rows = [
      `when: Uke 40, ${rektor}`,
      `when: 8.–9. mai, ${rektor}`,
      `when: 17. mai, ${rektor}`,
      `when: 31. oktober, ${rektor}, in: oktober, roll: following`,
      `when: 29. februar, ${rektor}`,
      `when: Første torsdag i mars, ${rektor}`,
      `when: 4. mars, ${rektor}`,
      `when: Hver mandag i oddetallsuker, ${rektor}`,
      `when: før eksamen, ${rektor}`,
      `when: Uke 36, ${rektor}`,
      `when: Uke 36, ${rektor}`,
    ]
    const wheel = wheelOf(rows, 'limits: [{ role: rektor, atMost: 1, per: week }]\n')
    const { diagnostics } = checkFeasibility(wheel, { years: '2026-27..2030-31' })
    expect([...new Set(diagnostics.map(({ code }) => code))].sort()).toEqual(Object.keys(feasibilityCodes).sort())
    for (const found of diagnostics) {
      const { code, span } = found
      const [en, nb] = [renderDiagnostic(found, 'en'), renderDiagnostic(found, 'nb')]
      expect(span, code).toBeDefined()
      expect(nb.hint, code).toBeTruthy()
      expect(`${en.message}${nb.message}`, code).not.toMatch(/undefined|NaN|\[object|\.\.|: \./)
    }
  })

  test('keeps to the severities a wheel chooses', () => {
    const lint = 'lint: { lost-to-break: { severity: off, reason: Vi vet det } }\n'
    const wheel = wheelOf([`when: Uke 40, ${rektor}`], lint)
    const { diagnostics } = checkFeasibility(wheel, { years: '2026-27' })
    expect(diagnostics).toHaveLength(1)
    expect(applySeverities(diagnostics, severitiesOf(wheel))).toEqual([])
  })

  test('holds wheels that are given together to each other', () => {
    const one = wheelOf([`when: 3. september, ${rektor}`], '', 'skole/en')
    const other = wheelOf([`when: 3. september, ${rektor}`], '', 'skole/to')
    const kinds = (wheels: Parameters<typeof checkFeasibility>[0]) =>
      checkFeasibility(wheels, { calendars: [vestfold] }).findings.map(({ kind }) => kind)
    expect(kinds(one)).toEqual([])
    expect(kinds([one, other])).toEqual(['same-day'])
  })
})

describe('a finding on a calendar', () => {
  const phrases = [
    'Uke 41',
    'Uke 53',
    '15. oktober',
    '29. februar',
    'Første mandag i mai',
    'Hver uke',
    'Hver mandag i partallsuker',
    '2 ganger per termin',
    'innen 1. november',
    'uka etter høstferien',
    '3. september 2026',
    'Hver 4. – 6. uke',
  ]
  const anyRow = fc
    .record({
      when: fc.constantFrom(...phrases),
      roll: fc.constantFrom('none', 'following', 'modified-preceding'),
      days: fc.constantFrom('school', 'working'),
      under: fc.constantFrom('', ', in: Q2', ', in: oktober'),
    })
    .map(({ when, roll, days, under }) => `when: ${when}, roll: ${roll}, days: ${days}${under}, ${rektor}`)

  test('is what expanding the wheel on that calendar shows', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 4 }), anyDocument, (rows, document) => {
        const calendar = buildCalendar(document).value
        if (!calendar) return
        const wheel = wheelOf(rows)
        const plan = expand(wheel, calendar)
        for (const { kind, example } of checkFeasibility(wheel, { calendars: [calendar] }).findings) {
          const shown = example.obligations.map((id) => plan.get(id))
          expect(shown.length).toBeGreaterThan(0)
          for (const obligation of shown)
            expect(obligation && isShown(kind, obligation, calendar, wheel.measures)).toBe(true)
          if (kind === 'same-day') expect(new Set(shown.map((it) => it && 'first' in it && it.first)).size).toBe(1)
        }
      }),
      { numRuns: 25 },
    )
  })

  type Shown = NonNullable<ReturnType<ReturnType<typeof expand>['get']>>

  /** Tells from the plan alone whether an obligation is what a finding of the kind says. */
  function isShown(
    kind: string,
    obligation: Shown,
    calendar: SchoolCalendar,
    measures: ReturnType<typeof wheelOf>['measures'],
  ): boolean {
    const undated = obligation.form === 'undated' ? obligation.reason : undefined
    const basis = measures.find(({ id }) => id === obligation.measure)!.days
    const dayOf = (iso: string) => parseIsoDay(iso)!
    switch (kind) {
      case 'measure-vanishes':
      case 'lost-to-break':
        return undated === 'no-day-left' || undated === 'free-day' || undated === 'too-close'
      case 'date-not-every-year':
        return undated === 'no-such-date' || undated === 'outside-school-year'
      case 'lands-on-free-day':
        return obligation.form === 'day' && !calendar.daysOf(basis).has(dayOf(obligation.first))
      case 'leaves-period':
        return 'unadjusted' in obligation && 'first' in obligation
      case 'same-day':
        return obligation.form === 'day'
      default:
        return kind === 'week-53' && obligation.cell !== undefined
    }
  }

  test('is found on the plausible calendar of its example too, alone', () => {
    const wheel = wheelOf([`when: Uke 9, ${rektor}`, `when: 15. oktober, ${rektor}`])
    for (const { kind, measures, example } of checkFeasibility(wheel, { years: '2026-27..2030-31' }).findings) {
      const again = checkFeasibility(wheel, { calendars: [example.calendar.calendar] }).findings
      expect(again.map((it) => [it.kind, it.measures])).toContainEqual([kind, measures])
    }
  })

  test('a wheel without measures, and calendars that are odd, are no trouble', () => {
    expect(checkFeasibility(wheelOf([]), { years: '2026-27' }).diagnostics).toEqual([])
    const odd = builtCalendar(calendarDocument({ schoolYear: '2026-27' }))
    expect(checkFeasibility(wheelOf([`when: uka etter høstferien, ${rektor}`]), { calendars: [odd] }).findings).toEqual(
      [],
    )
  })
})
