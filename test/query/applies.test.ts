import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseIsoDay } from '../../src/date/day'
import { type Answer, allAnswers, appliesToPupil, type Pupil } from '../../src/query/applies'
import type { AppliesTo } from '../../src/timing/applies-to'

const day = (iso: string) => parseIsoDay(iso)!

describe('appliesToPupil', () => {
  const rows: [name: string, AppliesTo, Pupil, on: string, Answer][] = [
    ['same grade', { grade: ['vg1'] }, { grade: 'Vg1' }, '2026-11-16', 'yes'],
    ['other grade', { grade: ['vg1', 'vg2'] }, { grade: 'vg3' }, '2026-11-16', 'no'],
    ['grade not stated', { grade: ['vg1'] }, {}, '2026-11-16', 'unknown'],
    ['AND: one no decides over unknown', { grade: ['vg1'], programme: ['sf'] }, { grade: 'vg2' }, '2026-11-16', 'no'],
    ['day before the 18th birthday', { age: { atLeast: 18 } }, { born: '2008-11-17' }, '2026-11-16', 'no'],
    ['on the 18th birthday', { age: { atLeast: 18 } }, { born: '2008-11-16' }, '2026-11-16', 'yes'],
    ['born 29 February: 18 on 1 March', { age: { atLeast: 18 } }, { born: '2008-02-29' }, '2026-02-28', 'no'],
    ['born 29 February: 18 on 1 March', { age: { atLeast: 18 } }, { born: '2008-02-29' }, '2026-03-01', 'yes'],
    ['17 all through the 18th year', { age: { atMost: 17 } }, { born: '2008-11-17' }, '2026-11-16', 'yes'],
    [
      'six years of residence to the day',
      { residenceYears: { atMost: 6 } },
      { residentSince: '2020-11-16' },
      '2026-11-16',
      'yes',
    ],
    ['six years and a day', { residenceYears: { atMost: 6 } }, { residentSince: '2020-11-15' }, '2026-11-16', 'no'],
    ['tag among all stated', { tags: { any: ['iko'] } }, { tags: ['iko'] }, '2026-11-16', 'yes'],
    ['tag not among all stated', { tags: { any: ['iko'] } }, { tags: [] }, '2026-11-16', 'no'],
    ['barred tag', { tags: { none: ['avbrutt'] } }, { tags: ['avbrutt'] }, '2026-11-16', 'no'],
    ['tags not stated', { tags: { none: ['avbrutt'] } }, {}, '2026-11-16', 'unknown'],
  ]
  it.each(rows)('%s', (_name, condition, pupil, on, expected) => {
    expect(appliesToPupil(condition, pupil, day(on))).toBe(expected)
  })

  it('is unknown when the answer changes within the window', () => {
    const pupil = { born: '2008-11-16' }
    expect(appliesToPupil({ age: { atLeast: 18 } }, pupil, day('2026-11-09'), day('2026-11-20'))).toBe('unknown')
  })

  it('holds for everybody without a condition', () => {
    expect(appliesToPupil(undefined, {}, day('2026-11-16'))).toBe('yes')
  })
})

describe('allAnswers', () => {
  it('does not depend on order', () => {
    const answer = fc.constantFrom<Answer>('yes', 'no', 'unknown')
    fc.assert(fc.property(fc.array(answer), (answers) => allAnswers(answers) === allAnswers([...answers].reverse())))
  })
})
