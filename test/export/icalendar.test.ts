import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { withoutControls } from '../../src/export/clean-text'
import { icalLine, unfoldLines } from '../../src/export/ical-line'
import { toICalendar } from '../../src/export/to-icalendar'
import { dated, hostileTitles, open, planOf, undated } from './sample-plan'

const school = 'halden-vgs'
const octets = (text: string) => new TextEncoder().encode(text).length

interface ReadEvent {
  readonly uid: string
  readonly summary: string
  readonly start: string
  readonly end: string
  readonly sequence: number
  readonly stamp: string
  readonly categories: string[]
  readonly description: string
}

function read(text: string): ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    return {
      uid: event.uid,
      summary: event.summary,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      sequence: event.sequence,
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      categories: component.getAllProperties('categories').flatMap((property) => property.getValues() as string[]),
      description: event.description,
    }
  })
}

const plan = planOf([
  dated('oppstart', '2026-08-17', '2026-08-21', {
    title: 'Oppstartsamtale',
    responsible: [{ role: 'kontaktlærer' }, { role: 'rektor' }],
  }),
  dated('mote', '2026-09-03', '2026-09-03', { title: 'Foreldremøte', time: '18:00-20:00', place: 'Aulaen; rom 1, 2' }),
  dated('vinter', '2027-01-14', '2027-01-14', { title: 'Informasjonsmøte', time: '18:00', tentative: true }),
  dated('siste', '2027-06-18', '2027-06-18', { title: 'Siste skoledag' }),
  open('alltid', 'standing'),
  undated('plan'),
])

describe('toICalendar', () => {
  it('reads back in ical.js: all-day with an exclusive end, a time of day in UTC', () => {
    const events = read(toICalendar(plan, { school }))
    expect(events.map(({ uid, summary, start, end }) => [uid, summary, start, end])).toEqual([
      ['oppstart@2026-27/test/hjul/halden-vgs', 'Oppstartsamtale', '2026-08-17', '2026-08-22'],
      // 18:00 in Oslo is 16:00 UTC in September and 17:00 in January.
      ['mote@2026-27/test/hjul/halden-vgs', 'Foreldremøte', '2026-09-03T16:00:00Z', '2026-09-03T18:00:00Z'],
      ['vinter@2026-27/test/hjul/halden-vgs', 'Informasjonsmøte', '2027-01-14T17:00:00Z', '2027-01-14T18:00:00Z'],
      ['siste@2026-27/test/hjul/halden-vgs', 'Siste skoledag', '2027-06-18', '2027-06-19'],
    ])
    expect(events[0]!.categories).toEqual(['Kontaktlærer', 'Rektor'])
    expect(events[0]!.description).toContain('Fordi Oppstartsamtale.')
  })

  it('has no METHOD, both names, and DTSTAMP on 1 August unless told', () => {
    const lines = unfoldLines(toICalendar(plan, { school }))
    expect(lines.filter((line) => line.startsWith('METHOD'))).toEqual([])
    expect(lines).toContain('NAME:Prøvehjulet 2026-27')
    expect(lines).toContain('X-WR-CALNAME:Prøvehjulet 2026-27')
    expect(lines.filter((line) => line === 'DTSTAMP:20260801T000000Z')).toHaveLength(4)
    expect(unfoldLines(toICalendar(plan, { school, stamp: '20260901T120000Z' }))).toContain('DTSTAMP:20260901T120000Z')
  })

  it('is the same bytes every time', () => {
    expect(toICalendar(plan, { school })).toBe(toICalendar(plan, { school }))
  })

  it.each(['', 'a b', '../x', 'a/b', 'a\r\nb'])('refuses the school id %j', (bad) => {
    expect(() => toICalendar(plan, { school: bad })).toThrow(expect.objectContaining({ code: 'export/bad-school' }))
  })

  it.each(['', '2026-08-01', '20260832T000000Z', '20260801T250000Z'])('refuses the stamp %j', (stamp) => {
    expect(() => toICalendar(plan, { school, stamp })).toThrow(expect.objectContaining({ code: 'export/bad-stamp' }))
  })

  it('shows the feed of everyone nothing else', () => {
    const hush = planOf([
      dated('a', '2026-08-17', '2026-08-17'),
      dated('b', '2026-08-17', '2026-08-17', { visibility: 'responsible' }),
    ])
    expect(read(toICalendar(hush, { school }))).toHaveLength(1)
    expect(read(toICalendar(hush, { school, audience: 'responsible' }))).toHaveLength(2)
  })
})

describe('a feed after an earlier one', () => {
  const before = planOf([dated('a', '2026-08-17', '2026-08-21'), dated('b', '2026-09-01', '2026-09-01')])
  const after = planOf([
    dated('a', '2026-08-17', '2026-08-21'),
    dated('b', '2026-09-02', '2026-09-02'),
    dated('c', '2026-10-01', '2026-10-01'),
  ])
  const first = toICalendar(before, { school })

  it('raises SEQUENCE where something changed, under the same UID, and leaves the rest', () => {
    const second = toICalendar(after, { school, previous: first, stamp: '20260901T000000Z' })
    expect(read(second).map(({ uid, sequence, stamp }) => [uid.split('@')[0], sequence, stamp])).toEqual([
      ['a', 0, '2026-08-01T00:00:00Z'],
      ['b', 1, '2026-09-01T00:00:00Z'],
      ['c', 0, '2026-09-01T00:00:00Z'],
    ])
    const third = toICalendar(after, { school, previous: second, stamp: '20261001T000000Z' })
    expect(third).toBe(second)
  })

  it('counts on from an earlier SEQUENCE', () => {
    const second = toICalendar(after, { school, previous: first })
    const third = toICalendar(before, { school, previous: second })
    expect(read(third).map(({ uid, sequence }) => [uid.split('@')[0], sequence])).toEqual([
      ['a', 0],
      ['b', 2],
      ['c', 1],
    ])
  })

  it('takes a text that is no calendar for none', () => {
    expect(toICalendar(before, { school, previous: 'hei' })).toBe(first)
  })

  it.each(['1e21', '-4', '99999999999', 'x', ''])('does not count on from the sequence «%s»', (sequence) => {
    const broken = first.replaceAll('SEQUENCE:0', `SEQUENCE:${sequence}`)
    expect(toICalendar(before, { school, previous: broken })).toBe(first)
  })

  it('does not carry on a stamp that is no moment', () => {
    const broken = first.replaceAll(/^DTSTAMP:.*$/gm, 'DTSTAMP:junk')
    expect(toICalendar(before, { school, previous: broken })).toBe(first)
  })

  it('has one component also where there is no event', () => {
    const [zone, ...more] = new ICAL.Component(ICAL.parse(toICalendar(planOf([]), { school }))).getAllSubcomponents()
    expect([zone?.name, more]).toEqual(['vtimezone', []])
  })
})

describe('content lines', () => {
  it('are at most 75 octets, never split a character, end in CRLF and unfold to what they were', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-composite', maxLength: 400 }), (raw) => {
        const value = withoutControls(raw).replaceAll('\n', '')
        const folded = icalLine('SUMMARY', value)
        expect(folded.endsWith('\r\n')).toBe(true)
        for (const line of folded.slice(0, -2).split('\r\n')) {
          expect(octets(line)).toBeLessThanOrEqual(75)
          expect(line).not.toMatch(/\p{Surrogate}/u)
        }
        expect(unfoldLines(folded)).toEqual([`SUMMARY:${value}`])
      }),
      { numRuns: 100 },
    )
  })

  it('carry hostile titles, read back equal', () => {
    const odd = planOf(hostileTitles.map((title, i) => dated(`m${i}`, '2026-08-17', '2026-08-17', { title })))
    const text = toICalendar(odd, { school })
    expect(read(text).map(({ summary }) => summary)).toEqual(hostileTitles.map(withoutControls))
    for (const line of text.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('carry any title, read back equal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (title) => {
        const [event] = read(toICalendar(planOf([dated('m', '2026-08-17', '2026-08-17', { title })]), { school }))
        expect(event!.summary).toBe(withoutControls(title))
      }),
      { numRuns: 100 },
    )
  })
})
