import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import type { DatedObligation, Obligation } from '../../src/expand/obligation'
import { schoolDaysBefore } from '../../src/export/ical-time'
import { toCalendarFeed } from '../../src/export/to-calendar-feed'
import { toFeeds } from '../../src/export/to-feeds'
import { toICalendar } from '../../src/export/to-icalendar'
import { planFromYaml } from '../../src/query/plan-from-yaml'
import { calendarText, dated, planOf, sampleCalendar, undated } from './sample-plan'

const school = 'halden-vgs'

/** Reads a feed with ical.js: each component's name and properties by name, its alarm's trigger under `trigger`. */
function read(text: string): Record<string, string>[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents().map((component) => {
    const values = component.getAllProperties().map((one): [string, string] => [one.name, one.getValues().join(',')])
    const trigger = component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')
    return {
      component: component.name,
      ...Object.fromEntries(values),
      ...(trigger ? { trigger: String(trigger) } : {}),
    }
  })
}

const keysOf = (text: string, ...keys: string[]) => read(text).map((one) => keys.map((key) => one[key] ?? ''))

const window = dated('samtaler', '2026-08-24', '2026-09-04', { title: 'Samtaler' })
const day = dated('mote', '2026-09-03', '2026-09-03', { title: 'Møte' })
const evening = dated('kveld', '2026-10-29', '2026-10-29', { title: 'Kveldsmøte', time: '18:00-20:00' })

describe('a window of several days', () => {
  const plan = planOf([window, day])
  const spans = (windows: 'window' | 'due' | 'both') =>
    keysOf(toICalendar(plan, { school, windows }), 'uid', 'dtstart', 'dtend', 'summary').map(
      ([uid = '', ...rest]) => `${uid.replace('@2026-27/test/hjul/halden-vgs', '')} ${rest.join(' ')}`,
    )

  it.each([
    ['window', ['samtaler 2026-08-24 2026-09-05 Samtaler', 'mote 2026-09-03 2026-09-04 Møte']],
    ['due', ['samtaler 2026-09-04 2026-09-05 Frist: Samtaler', 'mote 2026-09-03 2026-09-04 Møte']],
    [
      'both',
      [
        'samtaler 2026-08-24 2026-09-05 Samtaler',
        'samtaler+due 2026-09-04 2026-09-05 Frist: Samtaler',
        'mote 2026-09-03 2026-09-04 Møte',
      ],
    ],
  ] as const)('is shown as %s', (windows, expected) => {
    expect(spans(windows)).toEqual(expected)
  })
})

describe('to-dos', () => {
  it('are due on the last day itself; DUE is later than DTSTART or stands alone (RFC 5545 § 3.8.2.3)', () => {
    const text = toICalendar(planOf([window, day, evening]), { school, todos: 'only' })
    expect(keysOf(text, 'component', 'dtstart', 'due', 'dtend', 'status', 'transp')).toEqual([
      ['vtodo', '2026-08-24', '2026-09-04', '', 'NEEDS-ACTION', ''],
      ['vtodo', '', '2026-09-03', '', 'NEEDS-ACTION', ''],
      // The clock went back on Sunday 25 October: 18:00 is 17:00 UTC.
      ['vtodo', '2026-10-29T17:00:00Z', '2026-10-29T19:00:00Z', '', 'NEEDS-ACTION', ''],
    ])
  })

  it('stand beside the events under UIDs of their own', () => {
    const uids = keysOf(toICalendar(planOf([window, day]), { school, todos: 'also', windows: 'both' }), 'uid').flat()
    expect(new Set(uids).size).toBe(5)
  })
})

describe('a reminder', () => {
  const trigger = (obligation: Obligation, schoolDays: number, more: object = {}) =>
    read(toICalendar(planOf([obligation]), { school, alarm: { schoolDays }, ...more })).map((one) => one.trigger)

  it.each([
    // Thursday 3 September 2026, three school days before is Monday 31 August at 08:00, 2 days and 16 hours before the day begins.
    ['three days before a day', day, 3, {}, ['-P2DT16H']],
    ['on the morning itself', day, 0, {}, ['PT8H']],
    // Monday 12 October is the first day after the break: the school day before is Friday 2 October, 10 calendar days.
    ['over a break', dated('a', '2026-10-12', '2026-10-12'), 1, {}, ['-P9DT16H']],
    // Due on Friday 4 September, two school days before is Wednesday the 2nd, nine days after the window begins.
    ['inside a window', window, 2, {}, ['P9DT8H']],
    ['on the due day of a window shown twice', window, 2, { windows: 'both' }, [undefined, '-P1DT16H']],
    ['on a to-do, from DUE', window, 2, { todos: 'only' }, ['-P1DT16H']],
    // Wednesday 28 October at 08:00 is 07:00 UTC, 1 day and 10 hours before 17:00 UTC on the 29th.
    ['before a time of day', evening, 1, {}, ['-P1DT10H']],
    // From Thursday 22 October at 08:00 (06:00 UTC) over the end of summer time.
    ['over the end of summer time', evening, 5, {}, ['-P7DT11H']],
    ['not before the calendar knows', dated('a', '2026-08-18', '2026-08-18'), 2, {}, [undefined]],
  ] as const)('rings %s', (_what, obligation, schoolDays, more, expected) => {
    expect(trigger(obligation, schoolDays, more)).toEqual(expected)
  })

  it.each([-1, 61, 1.5, Number.NaN])('does not ring %d school days before', (schoolDays) => {
    expect(() => trigger(day, schoolDays)).toThrow(expect.objectContaining({ code: 'export/bad-alarm' }))
  })

  it('does not ring at half past', () => {
    const alarm = { schoolDays: 1, time: 'halv ni' }
    expect(() => toICalendar(planOf([day]), { school, alarm })).toThrow(
      expect.objectContaining({ code: 'export/bad-alarm' }),
    )
  })

  it('counts school days as the calendar does', () => {
    const calendar = sampleCalendar()
    const days = calendar.daysOf('school')
    for (let at = calendar.firstDay; at <= calendar.lastDay; at += 3) {
      for (const lead of [1, 2, 10]) {
        const found = schoolDaysBefore(at, lead, calendar)
        const earlier = days.countBetween(calendar.firstDay, at - 1)
        expect(found === undefined).toBe(earlier < lead)
        if (found !== undefined) expect(days.countBetween(found, at - 1)).toBe(lead)
      }
    }
  })
})

describe('a preparation step', () => {
  const step = (changes: Partial<DatedObligation> = {}) =>
    dated('samtaler', '2026-08-17', '2026-08-17', { id: 'samtaler@2026-27!innkalling', ...changes })

  it('is related to what it prepares, the to-do to the to-do', () => {
    const text = toICalendar(planOf([step(), window]), { school, todos: 'also' })
    expect(
      keysOf(text, 'uid', 'related-to').map((row) => row.map((uid) => uid.replace('/test/hjul/halden-vgs', ''))),
    ).toEqual([
      ['samtaler@2026-27!innkalling', 'samtaler@2026-27'],
      ['samtaler@2026-27!innkalling+todo', 'samtaler@2026-27+todo'],
      ['samtaler@2026-27', ''],
      ['samtaler@2026-27+todo', ''],
    ])
  })

  it('points to nothing that the audience may not see', () => {
    const hidden = { ...window, visibility: 'responsible' as const }
    expect(toICalendar(planOf([step(), hidden]), { school })).not.toContain('RELATED-TO')
    expect(toICalendar(planOf([step(), hidden]), { school, audience: 'responsible' })).toContain('RELATED-TO')
  })
})

describe('what is gone since the feed before', () => {
  const before = toICalendar(planOf([window, day, evening]), { school, todos: 'also', alarm: { schoolDays: 2 } })
  const now = (obligations: readonly Obligation[], more: object = {}) =>
    keysOf(
      toICalendar(planOf(obligations), { school, previous: before, stamp: '20260901T000000Z', ...more }),
      'uid',
      'status',
      'sequence',
      'dtstart',
      'last-modified',
      'trigger',
    ).map(([uid = '', ...rest]) => [uid.replace('@2026-27/test/hjul/halden-vgs', ''), ...rest].join(' '))
  const all = { todos: 'also', alarm: { schoolDays: 2 } } as const

  it('is cancelled on its old day, without reminder, and the rest keeps its bytes', () => {
    const rows = now([window, day], all)
    expect(rows.filter((row) => row.startsWith('kveld'))).toEqual([
      'kveld CANCELLED 1 2026-10-29T17:00:00Z 2026-09-01T00:00:00Z ',
      'kveld+todo CANCELLED 1 2026-10-29T17:00:00Z 2026-09-01T00:00:00Z ',
    ])
    expect(rows.filter((row) => row.includes(' 0 ')).length).toBe(4)
  })

  it('stays cancelled with the same bytes, and comes back with the next number', () => {
    const second = toICalendar(planOf([window, day]), { school, ...all, previous: before })
    expect(toICalendar(planOf([window, day]), { school, ...all, previous: second, stamp: '20261001T000000Z' })).toBe(
      second,
    )
    const third = toICalendar(planOf([window, day, evening]), { school, ...all, previous: second })
    expect(
      keysOf(third, 'uid', 'status', 'sequence')
        .filter(([uid = '']) => uid.startsWith('kveld@'))
        .at(0),
    ).toEqual(['kveld@2026-27/test/hjul/halden-vgs', 'CONFIRMED', '2'])
  })

  it('says why, where it has lost its date', () => {
    const text = toICalendar(planOf([window, day, undated('kveld', { title: 'Kveldsmøte' })]), {
      school,
      previous: before,
    })
    const [event] = read(text).filter(({ uid = '' }) => uid.startsWith('kveld@'))
    expect([event?.status, event?.description]).toEqual(['CANCELLED', 'Fordi Kveldsmøte.'])
  })

  it('is not told of when it is hidden now, or was hidden when it went', () => {
    const hidden = { ...evening, visibility: 'responsible' as const }
    expect(now([window, day, hidden], all).filter((row) => row.startsWith('kveld'))).toEqual([])
    const full = toICalendar(planOf([window, hidden]), { school, audience: 'responsible' })
    expect(read(full).at(1)?.class).toBe('CONFIDENTIAL')
    expect(read(toICalendar(planOf([window]), { school, previous: full }))).toHaveLength(1)
    expect(read(toICalendar(planOf([window]), { school, previous: full, audience: 'responsible' }))).toHaveLength(2)
  })

  it.each([
    ['to', { to: '2026-09-30' }, []],
    ['from', { from: '2026-10-01' }, ['kveld CANCELLED', 'kveld+todo CANCELLED']],
    ['month', { month: 9 }, []],
    ['week', { week: 44 }, ['kveld CANCELLED', 'kveld+todo CANCELLED']],
  ] as const)('is told of only within the days asked for (%s)', (_key, filter, expected) => {
    const rows = now([window, day], { ...all, filter }).filter((row) => row.includes('CANCELLED'))
    expect(rows.map((row) => row.split(' ').slice(0, 2).join(' ')).filter((row) => row.startsWith('kveld'))).toEqual(
      expected,
    )
  })

  it.each([
    ['another school', before.replaceAll('halden-vgs', 'annen-vgs')],
    ['another school year', before.replaceAll('@2026-27', '@2025-26')],
    ['the school calendar', toCalendarFeed(sampleCalendar(), { school })],
    ['a feed without days', before.replaceAll(/^(DTSTART|DTEND|DUE).*\r\n/gm, '')],
  ])('is not told of %s', (_what, previous) => {
    expect(read(toICalendar(planOf([window]), { school, previous }))).toHaveLength(1)
  })

  it('keeps nothing of an earlier file but days, title and category', () => {
    const planted = before.replace('BEGIN:VEVENT', 'BEGIN:VEVENT\r\nATTACH:https://example.org/x\r\nX-EVIL:1')
    expect(toICalendar(planOf([]), { school, previous: planted })).not.toMatch(/ATTACH|X-EVIL/)
  })
})

describe('what the audience may not see', () => {
  const wheel = (measures: string) => `kind: wheel
id: test/hjul
title: Hjulet
language: nb
roles: { vaktmester: { title: Vaktmester } }
measures:
  - { id: mote, title: Møte, when: Hver tredje uke, responsible: [rektor] }
  - { id: evaluering, title: Evaluering, when: Innen utgangen av mai, responsible: [rektor], prepare: [{ id: utkast, title: Utkast, before: 5 school days }] }
${measures}`
  const drill = `  - { id: brann, title: Uvarslet brannøvelse, when: Hver fjerde uke, responsible: [vaktmester, rektor], visibility: responsible, prepare: [{ id: melde, title: Melde fra til brannvesenet, before: 3 school days }] }
`
  const planned = (text: string) => planFromYaml(text, calendarText).value!
  const [without, secret] = [planned(wheel('')), planned(wheel(drill))]
  const options = { school, todos: 'also', windows: 'both', alarm: { schoolDays: 3 } } as const

  it('leaves no trace in the shared feed: its bytes are those of a wheel without it', () => {
    expect(toICalendar(secret, options)).toBe(toICalendar(without, options))
    expect(toICalendar(secret, { ...options, audience: 'responsible' })).toContain('Uvarslet brann')
    const filter = { role: 'rektor' }
    expect(toICalendar(secret, { ...options, filter })).toBe(toICalendar(without, { ...options, filter }))
  })

  it('leaves none in a set of feeds, the role that has nothing else among them', () => {
    expect(toFeeds(secret, options)).toEqual(toFeeds(without, options))
    const shared = toFeeds(secret, options).map(({ file }) => file)
    expect(shared).toEqual(['all.ics', 'calendar.ics', 'role-rektor.ics'])
    expect(toFeeds(secret, { ...options, audience: 'responsible' }).map(({ file }) => file)).toContain(
      'role-vaktmester.ics',
    )
  })

  it('leaves none after it was hidden, though the feed before told of it', () => {
    const open = planned(wheel(drill.replace(', visibility: responsible', '')))
    const previous = toICalendar(open, options)
    expect(previous).toContain('brann@')
    expect(toICalendar(secret, { ...options, previous })).toBe(toICalendar(without, options))
  })
})

describe('toCalendarFeed', () => {
  const calendar = sampleCalendar(`${calendarText}planningDays: [2026-08-14]
daysOff: [{ date: 2027-05-07, title: Fridag }, { date: 2026-11-16, title: Skrivedag, appliesTo: { grade: [vg3] } }]
events: [{ id: brann, title: Brannøvelse, date: 2026-09-10 }]
`)
  const text = toCalendarFeed(calendar, { school })

  it('has bounds, breaks, planning days, days off and holidays, all day', () => {
    const rows = keysOf(text, 'dtstart', 'dtend', 'summary').map((row) => row.join(' '))
    expect(rows.slice(0, 6)).toEqual([
      '2026-08-14 2026-08-15 Planleggingsdag',
      '2026-08-17 2026-08-18 Skolestart',
      '2026-10-05 2026-10-10 Høstferie',
      '2026-11-16 2026-11-17 Skrivedag (VG3)',
      '2026-12-21 2027-01-04 Juleferie',
      '2026-12-25 2026-12-26 1. juledag',
    ])
    expect(rows).toContain('2027-05-07 2027-05-08 Fridag')
    expect(rows).toContain('2027-06-18 2027-06-19 Skoleslutt')
    // Constitution Day and Whit Monday are one day in 2027.
    expect(rows.filter((row) => row.startsWith('2027-05-17'))).toHaveLength(1)
  })

  it('says nothing of events that measures hang on', () => expect(text).not.toContain('Brann'))

  it('moves a break that moves under its UID, and nothing else', () => {
    const moved = sampleCalendar(
      calendarText.replace('from: 2026-10-05, to: 2026-10-09', 'from: 2026-09-28, to: 2026-10-02'),
    )
    const first = toCalendarFeed(sampleCalendar(), { school })
    const second = toCalendarFeed(moved, { school, previous: first, stamp: '20260901T000000Z' })
    const changed = keysOf(second, 'uid', 'sequence', 'dtstart').filter(([, sequence]) => sequence !== '0')
    expect(changed).toEqual([['break:autumn@2026-27/calendar/halden-vgs', '1', '2026-09-28']])
  })

  it('cancels a day that is gone, and takes nothing from a plan’s feed', () => {
    const gone = toCalendarFeed(sampleCalendar(), { school, previous: text })
    const off = keysOf(gone, 'uid', 'status').filter(([, status]) => status === 'CANCELLED')
    expect(off.map(([uid = '']) => uid.split('@')[0])).toEqual([
      'planning-day:2026-08-14',
      'day-off:2026-11-16',
      'day-off:2027-05-07',
    ])
    const plan = toICalendar(planOf([day]), { school })
    expect(toCalendarFeed(calendar, { school, previous: plan })).toBe(text)
  })

  it('refuses a school without a name', () => {
    expect(() => toCalendarFeed(calendar, { school: '' })).toThrow(
      expect.objectContaining({ code: 'export/bad-school' }),
    )
  })
})

describe('toFeeds', () => {
  const plan = planOf([window, dated('b', '2026-09-03', '2026-09-03', { responsible: [{ role: 'skolens-ledelse' }] })])

  it('has a feed for each role with something dated', () => {
    expect(toFeeds(plan, { school }).map(({ file, title, count }) => [file, title, count])).toEqual([
      ['all.ics', 'Prøvehjulet 2026-27', 2],
      ['calendar.ics', 'Testruten 2026–27', 15],
      ['role-kontaktlærer.ics', 'Kontaktlærer', 1],
      ['role-skolens-ledelse.ics', 'Skolens ledelse', 1],
    ])
  })

  it('tells what changed, and keeps the feed of a role that has nothing left', () => {
    const first = new Map(toFeeds(plan, { school }).map(({ file, text }) => [file, text]))
    const later = planOf([{ ...window, due: '2026-09-11' }])
    const second = toFeeds(later, { school, previous: (file) => first.get(file) })
    expect(second.map(({ file, added, changed, cancelled }) => [file, added, changed, cancelled])).toEqual([
      ['all.ics', 0, 1, 1],
      ['calendar.ics', 0, 0, 0],
      ['role-kontaktlærer.ics', 0, 1, 0],
      ['role-skolens-ledelse.ics', 0, 0, 1],
    ])
  })
})
