import { describe, expect, it } from 'vitest'
import { describeAgenda, selectAgenda } from '../../src/export/describe-agenda'
import type { Agenda } from '../../src/query/agenda'
import { dated, hostileTitles, open, planOf, undated } from '../export/sample-plan'

const MON_2026_09_28 = '2026-09-28'
const FRI_2026_10_02 = '2026-10-02'

const plan = planOf([
  dated('lang', '2026-08-17', '2026-12-18', { title: 'Makkerskap' }),
  dated('frist', '2026-09-14', FRI_2026_10_02, { title: 'Samtaler', schoolDays: 15 }),
  dated('begynner', '2026-09-30', '2026-10-23', { title: 'Kartlegging', participants: [{ role: 'rektor' }] }),
  dated('dag', '2026-10-01', '2026-10-01', {
    title: 'Foreldremøte',
    time: '18:00-20:00',
    place: 'Aulaen',
    visibility: 'staff',
  }),
  dated('snart', '2026-10-12', '2026-10-12', { title: 'Etter ferien' }),
  dated('femte', '2026-10-16', '2026-10-16', { title: 'Femte skoledag' }),
  dated('sjette', '2026-10-19', '2026-10-19', { title: 'Sjette skoledag' }),
  undated('falt', { title: 'Ukemøte', reason: 'no-day-left', unadjusted: { first: '2026-10-05', due: '2026-10-11' } }),
  open('straks', 'asap'),
])

const lists = (agenda: Agenda) => {
  const names = (list: Agenda['due']) => list.map(({ obligation }) => obligation.measure)
  return [names(agenda.due), names(agenda.starting), names(agenda.open), names(agenda.upcoming)]
}

describe('agenda', () => {
  it('of a week: what is due by due day, starting, going on, and coming within five school days, the break not counted', () => {
    const agenda = plan.agenda({ week: 40 })
    expect([agenda.first, agenda.last]).toEqual([MON_2026_09_28, '2026-10-04'])
    expect(lists(agenda)).toEqual([['dag', 'frist'], ['begynner'], ['lang'], ['snart', 'femte']])
    expect(agenda.asap.map(({ measure }) => measure)).toEqual(['straks'])
  })

  it('of a day: the school days left are counted from it', () => {
    const agenda = plan.agenda({ on: FRI_2026_10_02, upcomingSchoolDays: 0 })
    expect(lists(agenda)).toEqual([['frist'], [], ['lang', 'begynner'].reverse(), []])
    expect(agenda.due[0]!.schoolDaysLeft).toBe(1)
    // 2, 12–16 and 19–23 October: the autumn break lies between.
    expect(agenda.open[0]!.schoolDaysLeft).toBe(11)
  })

  it('says what a role does in it, and only what is the role’s', () => {
    const agenda = plan.agenda({ role: 'Rektor', week: 40 })
    expect(agenda.roles).toEqual(['rektor'])
    expect(agenda.starting.map(({ part }) => part)).toEqual(['participant'])
    expect(lists(agenda).flat()).toEqual(['begynner'])
    expect(plan.agenda({ role: 'kontaktlærer', week: 40 }).due.map(({ part }) => part)).toEqual([
      'responsible',
      'responsible',
    ])
    expect(plan.agenda({ role: 'skolens-ledelse', includeMembers: true, week: 40 }).roles).toEqual(['skolens-ledelse'])
  })

  it('tells what a break took away, and what the days are', () => {
    const agenda = plan.agenda({ week: 41 })
    expect(agenda.dropped.map(({ measure, reason }) => [measure, reason])).toEqual([['falt', 'no-day-left']])
    expect(agenda.days.map(({ kind }) => kind)).toEqual([
      'break',
      'break',
      'break',
      'break',
      'break',
      'weekend',
      'weekend',
    ])
  })

  it('takes a further filter', () => {
    expect(lists(plan.agenda({ week: 40, filter: { text: 'møte' } })).flat()).toEqual(['dag'])
  })
})

describe('describeAgenda', () => {
  it('writes what everyone may see, and more for staff', () => {
    expect(
      describeAgenda(plan, plan.agenda({ role: 'kontaktlærer', week: 40 })),
    ).toBe(`Uke 40, 28. september–4. oktober 2026 · Kontaktlærer

FRIST
  14. sep–2. okt  Samtaler – ansvarlig · 5 skoledager igjen

BEGYNNER
  30. sep–23. okt  Kartlegging – ansvarlig · 13 skoledager igjen

PÅGÅR
  17. aug–18. des  Makkerskap – ansvarlig · 55 skoledager igjen

KOMMER
  man 12. okt  Etter ferien – ansvarlig
  fre 16. okt  Femte skoledag – ansvarlig

SNAREST MULIG
  straks – Kontaktlærer
`)
    const staff = describeAgenda(plan, plan.agenda({ role: 'kontaktlærer', week: 40 }), { audience: 'staff' })
    expect(staff).toContain('tor 1. okt      Foreldremøte · 18:00-20:00, Aulaen – ansvarlig\n')
    expect(selectAgenda(plan.agenda({ week: 40 })).due.map(({ obligation }) => obligation.measure)).toEqual(['frist'])
  })

  it.each([
    ['nb', 'Uke 41, 5.–11. oktober 2026 · alle', 'Faller bort'],
    ['nn', 'Veke 41, 5.–11. oktober 2026 · alle', 'Fell bort'],
    ['sv', 'Vecka 41, 5–11 oktober 2026 · alla', 'Utgår'],
    ['da', 'Uge 41, 5.–11. oktober 2026 · alle', 'Falder bort'],
    ['en', 'Week 41, 5–11 October 2026 · everybody', 'Not held'],
  ] as const)('speaks %s', (language, heading, dropped) => {
    const markdown = describeAgenda(plan, plan.agenda({ week: 41 }), { language, format: 'markdown' })
    expect(markdown).toContain(`## ${heading}\n`)
    expect(markdown).toContain(`### ${dropped}\n\n- **`)
  })

  it('says so when there is nothing, and what the day is', () => {
    const empty = planOf([])
    expect(describeAgenda(empty, empty.agenda({ on: '2026-10-06' }))).toBe(
      'Tirsdag 6. oktober 2026 · alle\n  Høstferie\n\nIngenting å gjøre.\n',
    )
  })

  it('lets no title draw on the terminal or become markup', () => {
    const hostile = planOf(hostileTitles.map((title, i) => dated(`m${i}`, MON_2026_09_28, MON_2026_09_28, { title })))
    const text = describeAgenda(hostile, hostile.agenda({ week: 40 }))
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Control}\u202a-\u202e]/u)
    expect(describeAgenda(hostile, hostile.agenda({ week: 40 }), { format: 'markdown' })).not.toContain('<script>')
  })
})
