import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DAVCalendar, DAVClient } from 'tsdav'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publishFeed } from '../../examples/caldav/publish.mjs'
import { unfoldLines } from '../../src/export/ical-line'
import { toICalendar } from '../../src/export/to-icalendar'
import type { Plan } from '../../src/query/plan'
import { planFromYaml } from '../../src/query/plan-from-yaml'
import { readRule } from '../packs/read-packs'
import { type Radicale, startRadicale } from './radicale'

const school = 'halden-vgs'
const schoolYear = '2026-27'
const wheelText = readFileSync(join(import.meta.dirname, '../../rules/halden/elevoppfolging.yaml'), 'utf8')
const calendarText = readFileSync(join(import.meta.dirname, '../../rules/calendars/no/vestfold/2026-27.yaml'), 'utf8')
const movedText = calendarText.replace('from: 2026-10-05, to: 2026-10-09', 'from: 2026-09-28, to: 2026-10-02')
const plan = planned(wheelText, calendarText)

function planned(wheel: string, calendar: string): Plan {
  const { value } = planFromYaml(wheel, calendar, { read: readRule })
  if (!value) throw new Error('no plan')
  return value
}

const todoPlan = (week: number) =>
  planned(
    `kind: wheel\nid: test/hjul\ntitle: H\nlanguage: nb\nmeasures:\n  - { id: rapport, title: Rapport, when: Uke ${week}, responsible: [rektor] }\n`,
    calendarText,
  )

const ownEvent = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//someone//EN',
  'BEGIN:VEVENT',
  'UID:tannlege-1',
  'DTSTAMP:20260801T000000Z',
  'DTSTART:20261005T070000Z',
  'DTEND:20261005T080000Z',
  'SUMMARY:Tannlege',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n')

let radicale: Radicale
let client: DAVClient
let calendar: DAVCalendar

beforeAll(async () => {
  radicale = await startRadicale()
  client = new DAVClient({
    serverUrl: radicale.url,
    credentials: { username: 'rektor', password: 'x' },
    authMethod: 'Basic',
    defaultAccountType: 'caldav',
  })
  await client.login()
  await client.makeCalendar({ url: `${radicale.url}rektor/arshjul/`, props: { displayname: 'Årshjul' } })
  calendar = (await client.fetchCalendars()).find(({ displayName }) => displayName === 'Årshjul')!
  await client.createCalendarObject({ calendar, filename: 'tannlege.ics', iCalString: ownEvent })
})
afterAll(() => radicale?.stop())

/** What the server holds: the day, number and bytes of each event by UID. */
async function held() {
  const filters = [{ 'comp-filter': { _attributes: { name: 'VCALENDAR' } } }]
  const objects = await client.fetchCalendarObjects({ calendar, filters })
  return new Map(
    objects.map(
      ({
        data,
        etag,
        url,
      }): [string, { start: string; sequence: string; status: string; etag: string; url: string }] => {
        const lines = unfoldLines(String(data))
        const value = (name: string) => lines.find((line) => line.startsWith(name))?.replace(/^[^:]*:/, '') ?? ''
        return [
          value('UID'),
          { start: value('DTSTART'), sequence: value('SEQUENCE'), status: value('STATUS'), etag: etag ?? '', url },
        ]
      },
    ),
  )
}

const publish = (published: Plan, more: object = {}) =>
  publishFeed({
    client,
    calendar,
    school,
    schoolYear,
    write: (previous: string) => toICalendar(published, { school, previous, stamp: '20260901T000000Z', ...more }),
  })

describe('examples/caldav against Radicale', () => {
  const dated = plan.obligations.filter(({ form }) => form === 'day' || form === 'window').length

  test('creates an event for each obligation beside what is there', async () => {
    expect(await publish(plan)).toEqual({ created: dated, moved: 0, deleted: 0, unchanged: 0 })
    expect((await held()).size).toBe(dated + 1)
  })

  test('sends nothing when nothing has changed', async () => {
    const before = await held()
    expect(await publish(plan)).toEqual({ created: 0, moved: 0, deleted: 0, unchanged: dated })
    expect(await held()).toEqual(before)
  })

  test('moves what the autumn break moves, under its UID, and doubles nothing', async () => {
    const before = await held()
    const again = planned(wheelText, movedText)
    const done = await publish(again)
    const after = await held()
    expect(done.moved).toBeGreaterThan(0)
    expect(done.unchanged).toBeGreaterThan(done.moved)
    const changed = [...after].filter(([uid, { etag }]) => before.has(uid) && before.get(uid)?.etag !== etag)
    expect(changed).toHaveLength(done.moved)
    for (const [, { sequence }] of changed) expect(sequence).toBe('1')
    expect(after.size).toBe(before.size + done.created - done.deleted)
    const starts = again.obligations.flatMap((one) => ('first' in one ? [one.first.replaceAll('-', '')] : []))
    const ours = [...after].filter(([uid]) => uid !== 'tannlege-1').map(([, { start }]) => start)
    expect(ours.sort()).toEqual(starts.sort())
  })

  test('deletes what is removed from the wheel', async () => {
    const fewer = planned(
      `kind: wheel\nid: halden/elevoppfolging\ntitle: Årshjul\nlanguage: nb\nmeasures:\n  - { id: mote, title: Møte, when: Uke 39, responsible: [rektor] }\n`,
      calendarText,
    )
    const before = await held()
    expect(await publish(fewer)).toEqual({ created: 1, moved: 0, deleted: before.size - 1, unchanged: 0 })
    expect([...(await held()).keys()].sort()).toEqual(['mote@2026-27/halden/elevoppfolging/halden-vgs', 'tannlege-1'])
  })

  test('keeps a to-do ticked off when it moves', async () => {
    await publish(todoPlan(39), { todos: 'only' })
    const [uid, { url, etag }] = [...(await held())].find(([key]) => key.endsWith('+todo'))!
    const [object] = await client.fetchCalendarObjects({ calendar, objectUrls: [url] })
    const data = String(object?.data).replace('STATUS:NEEDS-ACTION', 'STATUS:COMPLETED\r\nCOMPLETED:20260920T100000Z')
    await client.updateCalendarObject({ calendarObject: { url, etag, data } })
    expect((await publish(todoPlan(42), { todos: 'only' })).moved).toBe(1)
    expect((await held()).get(uid)?.status).toBe('COMPLETED')
    expect(await publish(todoPlan(42), { todos: 'only' })).toEqual({ created: 0, moved: 0, deleted: 0, unchanged: 1 })
  })

  test('leaves a person’s own event as it was through all of it', async () => {
    const [object] = await client.fetchCalendarObjects({ calendar, objectUrls: [`${calendar.url}tannlege.ics`] })
    expect(
      unfoldLines(String(object?.data))
        .filter((line) => /^(UID|DTSTART|DTEND|SUMMARY)/.test(line))
        .sort(),
    ).toEqual(['DTEND:20261005T080000Z', 'DTSTART:20261005T070000Z', 'SUMMARY:Tannlege', 'UID:tannlege-1'])
  })

  test('overwrites nothing that changed on the server while it was published', async () => {
    const [uid, { url, etag }] = [...(await held())].find(([key]) => key.endsWith('+todo'))!
    const racing = publishFeed({
      client,
      calendar,
      school,
      schoolYear,
      write: async (previous: string) => {
        const [object] = await client.fetchCalendarObjects({ calendar, objectUrls: [url] })
        const data = String(object?.data).replace('SUMMARY:', 'SUMMARY:Haster! ')
        await client.updateCalendarObject({ calendarObject: { url, etag, data } })
        return toICalendar(todoPlan(45), { school, todos: 'only', previous })
      },
    })
    await expect(racing).rejects.toThrow(/412/)
    expect((await held()).get(uid)?.sequence).toBe('1')
  })
})
