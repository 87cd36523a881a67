import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Group, GroupOccurrence, Plan } from '../../src/index'
import { buildCalendar, expand, loadCalendar, loadWheel, resolveWheel } from '../../src/index'
import { loadPack, readRule } from '../packs/read-packs'

function calendarOf(text: string) {
  return buildCalendar(loadCalendar(text).value!).value!
}

function planOfPack(pack: string, calendar = 'no/vestfold/2026-27'): Plan {
  const wheel = resolveWheel(loadPack(pack), { read: readRule }).value
  return expand(wheel, calendarOf(readRule(`calendars/${calendar}`)!))
}

function planOfMeasures(measures: string, calendar = 'no/vestfold/2026-27'): Plan {
  const text = `kind: wheel\nid: skole/arshjul\ntitle: Skolens årshjul\nlanguage: nb\nmeasures:\n${measures}`
  const { value, diagnostics } = resolveWheel(loadWheel(text).value!)
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return expand(value, calendarOf(readRule(`calendars/${calendar}`)!))
}

const measuresOf = (occurrences: readonly GroupOccurrence[]) => occurrences.map((one) => one.obligation.measure)

describe('one start talk per pupil, on Halden’s own wheel', () => {
  const halden = planOfPack('halden/elevoppfolging')
  const talks = (pupil: Omit<Group, 'id'>) =>
    halden
      .forGroups([{ id: 'p1', kind: 'pupil', ...pupil }])
      .filter(({ obligation }) => obligation.exclusive === 'oppstartsamtale')
      .map(({ obligation, applies }) => `${obligation.measure} ${applies}`)

  const rows: [name: string, tags: string[] | undefined, expected: string[]][] = [
    ['an IKO pupil', ['iko'], ['oppstartsamtale-iko yes']],
    ['one who broke off a school year', ['avbrutt'], ['oppstartsamtale-avbrutt yes']],
    ['both: the first in the wheel', ['avbrutt', 'iko'], ['oppstartsamtale-iko yes']],
    ['any other', [], ['oppstartsamtale-andre yes']],
    [
      'nothing known: each may be',
      undefined,
      ['oppstartsamtale-avbrutt unknown', 'oppstartsamtale-iko unknown', 'oppstartsamtale-andre unknown'],
    ],
  ]
  test.each(rows)('%s', (_name, tags, expected) => {
    expect(talks(tags ? { tags } : {})).toEqual(expected)
  })

  test('whatever is known, never two that surely apply, and never none', () => {
    const tags = fc.option(fc.subarray(['iko', 'avbrutt', 'skjemaelev']), { nil: undefined })
    fc.assert(
      fc.property(tags, (known) => {
        const found = talks(known ? { tags: known } : {})
        return known ? found.length === 1 && found[0]!.endsWith(' yes') : found.length === 3
      }),
    )
  })
})

describe('a rival that was taken away', () => {
  const measures = `  - { id: a, title: A, when: Uke 36, responsible: [rektor], per: pupil, exclusive: samtale }
  - { id: b, title: B, when: Uke 37, responsible: [rektor], per: pupil, exclusive: samtale }
`
  const of = (more: string) =>
    planOfMeasures(measures + more)
      .forGroups([{ id: 'p1', kind: 'pupil' }])
      .filter(({ obligation }) => obligation.form !== 'undated')
  test('wins while it is there', () => expect(measuresOf(of(''))).toEqual(['a']))
  test('stands in no other’s way once a decision cancels it', () => {
    const decision =
      'decisions: [{ schoolYear: 2026-27, measure: a, cancel: true, reason: Streik, decidedBy: rektor }]\n'
    expect(measuresOf(of(decision))).toEqual(['b'])
  })
})

describe('who is responsible, and what is on the agenda: the teachers’ routines', () => {
  const routines = planOfPack('rutiner/laerere')
  const held = (group: Omit<Group, 'id'>, measure: string) =>
    routines.forGroups([{ id: '1A', ...group }]).filter(({ obligation }) => obligation.measure === measure)

  const rows: [programme: Group['programme'], roles: string[]][] = [
    ['yf', ['kontaktlærer']],
    ['SF', ['norsklærer']],
    [undefined, ['kontaktlærer', 'norsklærer']],
    ['mus', []],
  ]
  test.each(rows)('Kartleggeren in Norwegian for a Vg1 class of %s is held by %j', (programme, roles) => {
    const [one, ...more] = held({ grade: 'vg1', ...(programme && { programme }) }, 'kartleggeren-norsk')
    expect(more).toEqual([])
    expect(one?.applies).toBe('yes')
    expect(one?.responsible.map(({ role }) => role)).toEqual(roles)
  })

  test('it is not held for Vg2, and the answer is open where the grade is not stated', () => {
    expect(held({ grade: 'vg2' }, 'kartleggeren-norsk')).toEqual([])
    expect(held({}, 'kartleggeren-norsk').map(({ applies }) => applies)).toEqual(['unknown'])
  })

  test('the first point of the October meeting is for Vg1 only', () => {
    const agenda = (grade?: string) =>
      held(grade ? { grade } : {}, 'klasselarermoter-uke-39-40-42')[0]!.agenda.map(({ text }) => text)
    expect(agenda('vg1')).toHaveLength(5)
    expect(agenda('vg2')).toEqual(agenda('vg1').slice(1))
    expect(agenda()).toEqual(agenda('vg1'))
  })
})

describe('age and residence on the obligation’s day', () => {
  const plan = planOfMeasures(`  - id: samtykke
    title: Samtykke
    when: 16. november
    responsible: [kontaktlærer]
    per: pupil
    appliesTo: { age: { atLeast: 18 } }
  - id: oppholdskort
    title: Oppholdskort
    when: 16. november
    responsible: [elev]
    per: pupil
    appliesTo: { residenceYears: { atMost: 6 } }
  - { id: alltid, title: Alltid, when: Fortløpende, responsible: [rektor], per: pupil, appliesTo: { age: { atLeast: 18 } } }
`)
  const monday16November = '2026-11-16'
  const answers = (pupil: Omit<Group, 'id'>) =>
    Object.fromEntries(
      plan.forGroups([{ id: 'p', kind: 'pupil', ...pupil }]).map((one) => [one.obligation.measure, one.applies]),
    )
  const rows: [what: string, pupil: Omit<Group, 'id'>, measure: string, expected: string | undefined][] = [
    ['18 on the day', { born: '2008-11-16' }, 'samtykke', 'yes'],
    ['18 the day after', { born: '2008-11-17' }, 'samtykke', undefined],
    ['six years here on the day', { residentSince: '2020-11-16' }, 'oppholdskort', 'yes'],
    ['six years and a day', { residentSince: '2020-11-15' }, 'oppholdskort', undefined],
    ['not stated', {}, 'oppholdskort', 'unknown'],
    ['a duty without a day has no day to count on', { born: '1990-01-01' }, 'alltid', 'unknown'],
  ]
  test.each(rows)(`%s (${monday16November})`, (_what, pupil, measure, expected) => {
    expect(answers(pupil)[measure]).toBe(expected)
  })
})

describe('days off for some grades', () => {
  // Friday 15 November 2024 is a writing day for Vg3 at Ski, and a school day for the others.
  const week46 = `  - { id: uke46, title: Klassetime, when: Uke 46, responsible: [kontaktlærer], per: class }
  - { id: fredagen, title: Prøve, when: 15. november, responsible: [kontaktlærer], per: class }
`
  const daysOf = (calendar: string, measure: string, grade?: string) => {
    const groups: Group[] = [{ id: '3A', ...(grade && { grade }) }]
    const held = planOfMeasures(week46, calendar).forGroups(groups)
    const one = held.find(({ obligation }) => obligation.measure === measure)!
    return [one.schoolDays, ...one.daysOff.map(({ date, applies }) => `${date} ${applies}`)]
  }
  const rows: [calendar: string, measure: string, grade: string | undefined, expected: unknown[]][] = [
    ['no/ski-vgs/2024-25', 'uke46', 'vg1', [5]],
    ['no/ski-vgs/2024-25', 'uke46', 'vg3', [4, '2024-11-15 yes']],
    ['no/ski-vgs/2024-25', 'uke46', undefined, [5, '2024-11-15 unknown']],
    ['no/ski-vgs/2024-25', 'fredagen', 'vg3', [0, '2024-11-15 yes']],
    // Akershus has the same Friday off for everybody: no school day, so nothing to take away.
    ['no/akershus/2024-25', 'uke46', 'vg3', [4]],
  ]
  test.each(rows)('%s: %s for %s', (calendar, measure, grade, expected) => {
    expect(daysOf(calendar, measure, grade)).toEqual(expected)
  })
})

describe('ids that stay', () => {
  const text = readRule('calendars/no/vestfold/2026-27')!
  const autumn = /- \{ id: autumn[^}]*\}/
  const withAutumn = (from: string, to: string) =>
    text
      .replace(autumn, `- { id: autumn, title: Høstferie, from: ${from}, to: ${to} }`)
      .replace(/^(expectedSchoolDays|schoolDaysByMonth).*$/gm, '')
  const wheel = resolveWheel(loadPack('halden/elevoppfolging'), { read: readRule }).value
  const groups: Group[] = [{ id: '1STA' }, { id: '2BAA' }, { id: 'p1', kind: 'pupil', tags: ['iko'] }]
  const idsOn = (calendar: string) =>
    expand(wheel, calendarOf(calendar))
      .forGroups(groups)
      .map(({ id }) => id)
  const mondays = ['2026-09-21', '2026-09-28', '2026-10-05', '2026-10-12', '2026-10-19', '2026-11-02']

  test('the calendar is really changed', () => expect(text).toMatch(autumn))

  test('moving the autumn break changes no occurrence’s id', () => {
    const before = idsOn(text)
    expect(before.length).toBeGreaterThan(20)
    expect(new Set(before).size).toBe(before.length)
    for (const monday of mondays) {
      const friday = new Date(Date.parse(monday) + 4 * 86_400_000).toISOString().slice(0, 10)
      expect([...idsOn(withAutumn(monday, friday))].sort(), monday).toEqual([...before].sort())
    }
  })

  test('a class gets what is held per class, a pupil what is held per pupil, nobody what the school holds once', () => {
    const held = expand(wheel, calendarOf(text)).forGroups(groups)
    for (const one of held) {
      expect(one.obligation.per).toBe(one.group === 'p1' ? 'pupil' : 'class')
      expect(one.id).toBe(`${one.obligation.id}:${one.group}`)
    }
    expect(measuresOf(held)).toContain('klasselarermoter')
    expect(measuresOf(held)).not.toContain('tt-mote')
  })
})
