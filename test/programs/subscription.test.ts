import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readPrevious } from '../../src/export/previous-components'
import { toICalendar } from '../../src/export/to-icalendar'
import { isDated } from '../../src/query/is-dated'
import { planFromYaml } from '../../src/query/plan-from-yaml'
import { readRule } from '../packs/read-packs'
import { runAtHome } from './radicale'

const rules = join(import.meta.dirname, '../../rules')
const wheelText = readFileSync(join(rules, 'halden/elevoppfolging.yaml'), 'utf8')
const calendarText = readFileSync(join(rules, 'calendars/no/vestfold/2026-27.yaml'), 'utf8')
const movedText = calendarText.replace('from: 2026-10-05, to: 2026-10-09', 'from: 2026-09-28, to: 2026-10-02')

function planned(calendar: string) {
  const { value } = planFromYaml(wheelText, calendar, { read: readRule })
  if (!value) throw new Error('no plan')
  return value
}

const [plan, moved] = [planned(calendarText), planned(movedText)]
const first = toICalendar(plan, { school: 'halden-vgs' })
const second = toICalendar(moved, { school: 'halden-vgs', previous: first, stamp: '20260901T000000Z' })
const home = mkdtempSync(join(tmpdir(), 'arshjul-subscription-'))
const events = join(home, 'events')
let served = first
let server: Server

beforeAll(async () => {
  server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/calendar; charset=utf-8').end(served)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', () => ready()))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  mkdirSync(events)
  writeFileSync(
    join(home, 'config'),
    `[general]
status_path = "${home}/status"
[pair feed]
a = "web"
b = "disk"
collections = null
[storage web]
type = "http"
url = "http://127.0.0.1:${port}/all.ics"
[storage disk]
type = "filesystem"
path = "${events}"
fileext = ".ics"
`,
  )
  await sync('discover')
})
afterAll(() => {
  server?.close()
  rmSync(home, { recursive: true, force: true })
})

/** Runs vdirsyncer beside the server it asks, in a process of its own. */
async function sync(command: 'discover' | 'sync'): Promise<void> {
  const { spawn } = await import('node:child_process')
  await new Promise<void>((done, fail) => {
    const run = spawn('vdirsyncer', ['-c', join(home, 'config'), command], {
      env: { PATH: process.env.PATH, HOME: home, LC_ALL: 'C.UTF-8' },
      stdio: ['pipe', 'ignore', 'pipe'],
    })
    let said = ''
    run.stderr.on('data', (part: Buffer) => {
      said += String(part)
    })
    run.stdin.end('y\ny\n')
    run.on('close', (code) => (code === 0 ? done() : fail(new Error(said))))
  })
}

/** Every file of the synced folder: its bytes and when it was written. vdirsyncer names the events of a web address by their content. */
function files() {
  return new Map(
    readdirSync(events).map((name): [string, { text: string; written: number }] => [
      name,
      { text: readFileSync(join(events, name), 'utf8'), written: statSync(join(events, name)).mtimeMs },
    ]),
  )
}

const sequenceOf = (text: string) => /^SEQUENCE:(\d+)/m.exec(text)?.[1]

describe('a subscription, synced by vdirsyncer over loopback', () => {
  test('copies every event the first time, and nothing the second', async () => {
    await sync('sync')
    const copied = files()
    expect(copied.size).toBe(plan.obligations.filter(isDated).length)
    await sync('sync')
    expect(files()).toEqual(copied)
  })

  test('after the autumn break has moved, copies what moved and leaves the rest as it lies', async () => {
    const before = files()
    served = second
    await sync('sync')
    const after = files()
    const numbers = [...readPrevious(second)!.values()].map(({ sequence }) => sequence)
    const kept = [...after].filter(([name]) => before.has(name))
    expect(kept).toEqual([...before].filter(([name]) => after.has(name)))
    expect(kept.map(([, { text }]) => sequenceOf(text))).toEqual(kept.map(() => '0'))
    expect(after.size - kept.length).toBeGreaterThan(3)
    expect(kept.length).toBeGreaterThan(before.size / 2)
    expect(after.size).toBe(numbers.length)
    const newUids = [...readPrevious(second)!.keys()].filter((uid) => !readPrevious(first)!.has(uid))
    expect(after.size - kept.length).toBe(numbers.filter((number) => number === 1).length + newUids.length)
  })

  test('loses no UID and moves none to another: each says the same with the same number, or another with the next', () => {
    const [earlier, later] = [readPrevious(first)!, readPrevious(second)!]
    for (const [uid, event] of earlier) {
      expect(later.get(uid)?.sequence).toBe(later.get(uid)?.content === event.content ? 0 : 1)
    }
  })

  test('imported into khal after the first, it moves each event and doubles none', () => {
    const own = join(home, 'khal-events')
    mkdirSync(own)
    writeFileSync(
      join(home, 'khal.conf'),
      `[calendars]\n[[a]]\npath = ${own}\n[locale]\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\nfirstweekday = 0\n[default]\ndefault_calendar = a\n[sqlite]\npath = ${home}/khal.db\n`,
    )
    const khal = (...args: string[]) => runAtHome(home, 'khal', ['-c', join(home, 'khal.conf'), ...args])
    for (const [name, text] of [
      ['first.ics', first],
      ['second.ics', second],
    ] as const) {
      writeFileSync(join(home, name), text)
      khal('import', '--batch', '-a', 'a', name)
    }
    const format = '{start-date} {end-date} {title} {status}'
    const listed = khal('list', '--once', '--day-format', '', '--format', format, '2026-08-01', '420d')
    const rows = listed
      .trimEnd()
      .split('\n')
      .map((row) => row.trimEnd())
    const expected = moved.obligations.filter(isDated).map(({ first: from, due, title }) => `${from} ${due} ${title}`)
    const alive = rows.filter((row) => !row.endsWith('CANCELLED')).map((row) => row.replace(/ [A-Z]+$/, ''))
    expect(alive.sort()).toEqual(expected.sort())
    expect(rows).toHaveLength(readPrevious(second)!.size)
  })
})

describe('python-icalendar', () => {
  test('reads every component without error, and the days as they are', () => {
    writeFileSync(
      join(home, 'feed.ics'),
      toICalendar(plan, { school: 'halden-vgs', todos: 'also', windows: 'both', alarm: { schoolDays: 3 } }),
    )
    const program = `
import sys, json
from icalendar import Calendar
read = Calendar.from_ical(open('feed.ics', 'rb').read())
rows = []
for part in read.walk():
    assert not part.errors, part.errors
    if part.name == 'VEVENT': rows.append([str(part['UID']), str(part['DTSTART'].dt), str(part['DTEND'].dt), str(part['SUMMARY'])])
    if part.name == 'VTODO': rows.append([str(part['UID']), str(part['DUE'].dt), '', str(part['SUMMARY'])])
print(json.dumps(rows))
`
    const rows = JSON.parse(runAtHome(home, '/usr/bin/python3', ['-c', program])) as string[][]
    const dated = plan.obligations.filter(isDated)
    const long = dated.filter(({ first: from, due }) => from !== due)
    expect(rows).toHaveLength(2 * dated.length + long.length)
    for (const { id, due, title } of dated) {
      expect(rows).toContainEqual([`${id}/halden/elevoppfolging/halden-vgs+todo`, due, '', title])
    }
  })
})
