import { describe, expect, test } from 'vitest'
import {
  buildCalendar,
  expand,
  loadCalendar,
  loadWheel,
  type Obligation,
  type Plan,
  resolveWheel,
} from '../../src/index'
import { checkTiming } from '../../src/timing/check-timing'
import { describeTiming } from '../../src/timing/describe-timing'
import { formatTiming } from '../../src/timing/format-timing'
import type { QuotaTiming } from '../../src/timing/timing'
import { readRule } from '../packs/read-packs'

/** School from Monday 17 August 2026 to Friday 18 June 2027; autumn break 5–9 October, winter 22–26 February. */
const calendar = buildCalendar(loadCalendar(readRule('calendars/no/vestfold/2026-27')!).value!).value!

function planOf(when: string): Plan {
  const text = `kind: wheel
id: skole/arshjul
title: T
language: nb
measures:
  - { id: a, title: A, when: ${when}, responsible: [rektor] }
`
  const loaded = loadWheel(text)
  expect(loaded.diagnostics).toEqual([])
  return expand(resolveWheel(loaded.value!).value, calendar)
}

function line(obligation: Obligation): string {
  const cell = obligation.cell ?? ''
  if (obligation.form === 'undated') return `${cell} ${obligation.reason}`
  return obligation.form === 'window' || obligation.form === 'day'
    ? `${cell} ${obligation.first}..${obligation.due}`
    : `${cell} ${obligation.form}`
}

describe('quotas', () => {
  const rows: [when: string, lines: string[]][] = [
    ['to ganger per termin', ['term1.1', 'term1.2', 'term2.1', 'term2.2']],
    ['minst én gang per halvår', ['term1.1', 'term2.1']],
    ['inntil to ganger per år', ['year.1', 'year.2']],
    ['en gang hvert kvartal', ['Q1.1', 'Q2.1', 'Q3.1', 'Q4.1']],
  ]
  test.each(rows)('%s', (when, cells) => {
    const plan = planOf(when)
    expect(plan.obligations.map(({ cell }) => cell).sort()).toEqual([...cells].sort())
    // The number stands in the words that explain it: "minst", "inntil", "to ganger".
    const said = plan.explain(plan.obligations[0]!, 'nb')?.text
    expect(said).toMatch(/minst|høyst|ganger|én gang/)
  })
})

describe('a least gap between the occurrences of a period', () => {
  const rows: [what: string, when: string, lines: string[]][] = [
    [
      'two a year, eight weeks apart: 8 weeks from Monday 17 August is 12 October, 8 weeks before Friday 18 June is 23 April',
      '{ kind: quota, min: 2, max: 2, per: year, minGap: { count: 8, unit: week } }',
      ['year.1 2026-08-17..2027-04-23', 'year.2 2026-10-12..2027-06-18'],
    ],
    [
      'three in September, five school days apart',
      '{ kind: quota, min: 3, max: 3, per: window, within: { span: month, month: 9 }, minGap: { count: 5, unit: school-day } }',
      ['window.1 2026-09-01..2026-09-16', 'window.2 2026-09-08..2026-09-23', 'window.3 2026-09-15..2026-09-30'],
    ],
    [
      'two a month, 20 days apart: October opens on Thursday 1 October',
      '{ kind: quota, min: 2, max: 2, per: window, within: { span: month, month: 10 }, minGap: { count: 20, unit: day } }',
      ['window.1 2026-10-01..2026-10-02', 'window.2 2026-10-21..2026-10-30'],
    ],
    [
      'no room for a month between two in September',
      '{ kind: quota, min: 2, max: 2, per: window, within: { span: month, month: 9 }, minGap: { count: 5, unit: week } }',
      ['window.1 too-close', 'window.2 too-close'],
    ],
    [
      'one alone needs no room',
      '{ kind: quota, min: 1, max: 1, per: year, minGap: { count: 8, unit: week } }',
      [' 2026-08-17..2027-06-18'],
    ],
  ]
  test.each(rows)('%s', (_what, when, lines) => {
    expect(planOf(when).obligations.map(line).sort()).toEqual(lines)
  })

  const timing: QuotaTiming = { kind: 'quota', min: 2, max: 2, per: 'year', minGap: { count: 3, unit: 'week' } }
  test('is said in words and printed back', () => {
    expect(describeTiming(timing, 'nb')).toMatch(/ med minst tre uker mellom$/)
    expect(describeTiming(timing, 'en')).toMatch(/ at least three weeks apart$/)
    expect(formatTiming(timing)).toBe('{ kind: quota, min: 2, max: 2, per: year, minGap: { count: 3, unit: week } }')
  })
  test('is a length that goes forward', () => {
    const wrong: QuotaTiming = { ...timing, minGap: { count: -3, unit: 'week' } }
    expect(checkTiming(wrong).map(({ code, path }) => [code, ...path])).toEqual([
      ['timing/number-out-of-range', 'minGap', 'count'],
    ])
    expect(checkTiming(timing)).toEqual([])
  })
})

describe('every 4–6 weeks', () => {
  const plan = planOf('Hver 4. – 6. uke')
  const links = plan.obligations
  test('each link has its earliest, nominal and latest; school week 1 is nominal 0 and no link', () => {
    // School week 1 is 17–23 August: 4–6 weeks on is 14 September–4 October, nominally the week of 21 September.
    expect(links.slice(0, 2)).toMatchObject([
      {
        cell: 'n1',
        unadjusted: { first: '2026-09-14', due: '2026-10-04' },
        nominal: { first: '2026-09-21', due: '2026-09-27' },
        first: '2026-09-14',
        due: '2026-10-02',
      },
      {
        cell: 'n2',
        unadjusted: { first: '2026-10-19', due: '2026-11-08' },
        nominal: { first: '2026-10-26', due: '2026-11-01' },
      },
    ])
    expect(links.every((link) => !('first' in link) || link.first >= '2026-09-14')).toBe(true)
  })
  test('the last link is the last that nominally comes before the last school day', () => {
    const last = links.at(-1)!
    expect('nominal' in last && last.nominal?.first).toBe('2027-05-24')
    expect(links).toHaveLength(8)
  })
  test('the explanation tells the nominal week', () => {
    expect(plan.explain(links[0]!, 'nb')?.text).toContain('21.–27. september 2026')
    expect(plan.explain(links[0]!, 'en')?.text).toContain('21–27 September 2026')
  })
  test('what is no chain has none', () => {
    expect(planOf('Hver tredje uke').obligations.some((one) => 'nominal' in one)).toBe(false)
  })
})
