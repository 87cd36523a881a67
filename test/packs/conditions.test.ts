import { describe, expect, test } from 'vitest'
import { parseIsoDay } from '../../src/date/day'
import { type Answer, appliesToPupil, type Pupil } from '../../src/query/applies'
import { loadPack } from './read-packs'

const rutiner = loadPack('rutiner/laerere')
const halden = loadPack('halden/elevoppfolging')
const vestfold = loadPack('vestfold/tett-pa')

type Case = readonly [says: string, pack: typeof rutiner, measure: string, pupil: Pupil, day: string, answer: Answer]

const newcomer = { tags: ['minoritetsspraklig'] }

/** The documents' conditions against pupils, at the boundaries as they are written. */
describe('who a measure is for', () => {
  const cases: readonly Case[] = [
    [
      'six years in the country to the day still counts',
      rutiner,
      'oppholdskort',
      { ...newcomer, residentSince: '2020-08-20' },
      '2026-08-20',
      'yes',
    ],
    [
      'a day more than six years does not',
      rutiner,
      'oppholdskort',
      { ...newcomer, residentSince: '2020-08-20' },
      '2026-08-21',
      'no',
    ],
    ['residence unknown', rutiner, 'oppholdskort', newcomer, '2026-08-20', 'unknown'],
    ['not from a language minority', rutiner, 'oppholdskort', { tags: [] }, '2026-08-20', 'no'],
    ['eighteen today', rutiner, 'samtykke-november', { born: '2008-11-12' }, '2026-11-12', 'yes'],
    ['eighteen tomorrow', rutiner, 'samtykke-november', { born: '2008-11-12' }, '2026-11-11', 'no'],
    ['the form pupils have had theirs', rutiner, 'oppstartsamtale', { tags: ['skjemaelev'] }, '2026-08-20', 'no'],
    ['Vg2 at SF', rutiner, 'faglarer-melding', { grade: 'Vg2', programme: 'SF' }, '2026-10-07', 'yes'],
    ['Vg2 at YF', rutiner, 'faglarer-melding', { grade: 'Vg2', programme: 'YF' }, '2026-10-07', 'no'],
    ['Vg1 is mapped', rutiner, 'kartleggeren-norsk', { grade: 'vg1' }, '2026-09-07', 'yes'],
    ['Vg3 is not', rutiner, 'kartleggeren-norsk', { grade: 'vg3' }, '2026-09-07', 'no'],
    ['IKO', halden, 'oppstartsamtale-iko', { tags: ['iko'] }, '2026-08-18', 'yes'],
    ['neither IKO nor interrupted', halden, 'oppstartsamtale-andre', { tags: [] }, '2026-08-25', 'yes'],
    ['interrupted is not among the others', halden, 'oppstartsamtale-andre', { tags: ['avbrutt'] }, '2026-08-25', 'no'],
    ['nothing known of the pupil', halden, 'oppstartsamtale-andre', {}, '2026-08-25', 'unknown'],
    ['guardian talks in Vg3', halden, 'foresattsamtale-invitasjon', { grade: 'vg3' }, '2026-11-10', 'no'],
    [
      'vocational pupil without a contract',
      vestfold,
      'vg3-i-skole-tilbud',
      { programme: 'yf', tags: ['uten-laereplass'] },
      '2026-09-01',
      'yes',
    ],
    ['with one', vestfold, 'vg3-i-skole-tilbud', { programme: 'yf', tags: [] }, '2026-09-01', 'no'],
  ]

  test.each(cases)('%s', (_, pack, id, pupil, day, answer) => {
    const measure = pack.measures.find((one) => one.id === id)!
    expect(measure.appliesTo).toBeDefined()
    expect(appliesToPupil(measure.appliesTo, pupil, parseIsoDay(day)!)).toBe(answer)
  })
})

describe('who maps Norwegian in Vg1', () => {
  const { responsible } = rutiner.measures.find(({ id }) => id === 'kartleggeren-norsk')!
  const day = parseIsoDay('2026-09-07')!

  test.each([
    ['yf', 'kontaktlærer'],
    ['sf', 'norsklærer'],
  ])('at %s: %s', (programme, role) => {
    const held = responsible.filter((part) => appliesToPupil(part.if, { grade: 'vg1', programme }, day) === 'yes')
    expect(held.map((part) => part.role)).toEqual([role])
  })
})
