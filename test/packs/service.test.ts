import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { type Plan, planFromYaml } from '../../src/index'

const root = join(import.meta.dirname, '../..')

interface App {
  request(path: string, init?: RequestInit): Promise<Response>
  fetch(request: Request): Promise<Response>
}
let createApp: (schools: ReadonlyMap<string, Plan>, options?: object) => App
let schools: ReadonlyMap<string, Plan>
let app: App

/** Runs the example on the sources: its files with other imports, in a folder of their own. */
async function importExample(name: string): Promise<Record<string, unknown>> {
  const folder = join(root, '.tmp', 'service')
  mkdirSync(folder, { recursive: true })
  const source = readFileSync(join(root, 'examples/service', `${name}.mjs`), 'utf8')
    .replace("'arshjul'", "'../../src/index'")
    .replace("'arshjul/rules'", "'../../rules/index'")
  const file = join(folder, `${name}.ts`)
  writeFileSync(file, `// @ts-nocheck\n${source}`)
  return await import(/* @vite-ignore */ file)
}

beforeAll(async () => {
  createApp = (await importExample('app')).createApp as typeof createApp
  const { planSchools } = await importExample('schools')
  schools = (planSchools as (list: URL) => ReadonlyMap<string, Plan>)(
    new URL(`file://${join(root, 'examples/service/schools.json')}`),
  )
  app = createApp(schools)
})

const ask = async (path: string, headers: Record<string, string> = {}) => await app.request(path, { headers })
const jsonOf = async (response: Response) => JSON.parse(await response.text())

describe('examples/service', () => {
  test('is healthy, and lists its schools', async () => {
    expect(await jsonOf(await ask('/health'))).toEqual({ status: 'ok', schools: 3 })
    expect(await jsonOf(await ask('/schools'))).toMatchObject({
      schools: [{ id: 'halden-vgs' }, {}, { id: 'solberg' }],
    })
  })

  test('answers a role and a week as the plan does', async () => {
    const response = await ask(
      `/schools/halden-vgs/obligations?role=${encodeURIComponent('Kontaktlærer')}&week=36&dated=true`,
    )
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8'])
    const { obligations, schoolYear } = await jsonOf(response)
    const wanted = schools.get('halden-vgs')!.find({ role: 'kontaktlærer', week: 36, dated: true })
    expect(wanted.length).toBeGreaterThan(2)
    expect(schoolYear).toBe('2024-25')
    expect(obligations.map(({ id }: { id: string }) => id)).toEqual(wanted.map(({ id }) => id))
    const nothing = await ask('/schools/halden-vgs/obligations?on=2025-07-15&dated=true')
    expect(await jsonOf(nothing)).toEqual({ schoolYear: '2024-25', obligations: [] })
  })

  test.each([
    ['role=kontaktlerer', 400, 'query/unknown-role', 'kontaktlærer'],
    ['week=54', 400, 'query/bad-filter', undefined],
    ['week=x', 400, 'query/bad-filter', undefined],
    ['period=Q9', 400, 'query/unknown-period', 'Q1'],
    ['from=2025-02-30', 400, 'query/bad-filter', undefined],
    ['rolle=rektor', 400, 'unknown-parameter', undefined],
    ['__proto__=x', 400, 'unknown-parameter', undefined],
    ['role=rektor&role=elev', 400, 'bad-parameter', undefined],
    ['dated=ja', 400, 'bad-parameter', undefined],
    [`role=${'x'.repeat(5000)}`, 400, 'bad-parameter', undefined],
  ])('says of ?%s what is wrong', async (query, status, code, suggestion) => {
    const response = await ask(`/schools/halden-vgs/obligations?${query}`)
    expect([response.status, response.headers.get('content-type')]).toEqual([
      status,
      'application/problem+json; charset=utf-8',
    ])
    const problem = await jsonOf(response)
    expect(problem).toMatchObject({ status, code })
    expect(problem.suggestion).toBe(suggestion)
    expect(problem.detail.length).toBeGreaterThan(20)
  })

  test('speaks Norwegian to who asks for it', async () => {
    const response = await ask('/schools/halden-vgs/obligations?role=kontaktlerer', {
      'Accept-Language': 'nb-NO,nb;q=0.9',
    })
    expect((await jsonOf(response)).detail).toContain('Mente du «kontaktlærer»?')
  })

  test.each([
    '/schools/nei/obligations',
    '/schools/../obligations',
    '/schools/..%2f..%2fpackage.json/obligations',
    '/schools/__proto__/calendar.ics',
    '/schools/halden-vgs/feeds/..%2f..%2fschools.json',
    '/package.json',
  ])('%s is nowhere', async (path) => {
    expect((await ask(path)).status).toBe(404)
  })

  test('a feed has a tag, and is not sent to who has it', async () => {
    const response = await ask('/schools/halden-vgs/calendar.ics')
    const etag = response.headers.get('etag')!
    expect(response.headers.get('cache-control')).toBe('public, max-age=3600, must-revalidate')
    expect(await response.text()).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*UID:[^\r]*\/halden-vgs\r\n/)
    for (const given of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await ask('/schools/halden-vgs/calendar.ics', { 'If-None-Match': given })
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag])
    }
    expect((await ask('/schools/halden-vgs/calendar.ics', { 'If-None-Match': '"other"' })).status).toBe(200)
    expect((await app.request('/schools/halden-vgs/calendar.ics', { method: 'HEAD' })).headers.get('etag')).toBe(etag)
  })

  test('a role has a feed of its own, by whatever name it is asked for', async () => {
    const [byId, byTitle, path] = await Promise.all(
      ['calendar.ics?role=rektor', 'calendar.ics?role=Rektor', 'feeds/rektor.ics'].map((one) =>
        ask(`/schools/halden-vgs/${one}`),
      ),
    )
    const text = await byId!.text()
    expect([await byTitle!.text(), await path!.text()]).toEqual([text, text])
    const count = (feed: string) => feed.split('BEGIN:VEVENT').length - 1
    expect(count(text)).toBe(schools.get('halden-vgs')!.find({ role: 'rektor', dated: true }).length)
    expect(count(text)).toBeLessThan(count(await (await ask('/schools/halden-vgs/calendar.ics')).text()))
    const unknown = await ask('/schools/halden-vgs/feeds/rektorr.ics')
    expect([unknown.status, (await jsonOf(unknown)).suggestion]).toEqual([400, 'rektor'])
  })

  test('what is not for everyone is in neither answer, unless the service is for them', async () => {
    const plan = planFromYaml(
      `
kind: wheel
id: skole/hjul
title: Hjulet
language: nb
measures:
  - { id: apent, title: Foreldremøte, when: Uke 36, responsible: [rektor] }
  - { id: lukket, title: Lønnssamtaler, when: Uke 36, responsible: [rektor], visibility: staff }
`,
      readFileSync(join(root, 'rules/calendars/no/vestfold/2026-27.yaml'), 'utf8'),
    ).value!
    const both = ['obligations', 'calendar.ics'].map((one) => `/schools/s/${one}`)
    for (const path of both) {
      const everyone = await (await createApp(new Map([['s', plan]])).request(path)).text()
      expect(everyone).toContain('Foreldremøte')
      expect(everyone).not.toContain('nnssamtaler')
      const staff = await (await createApp(new Map([['s', plan]]), { audience: 'staff' }).request(path)).text()
      expect(staff).toContain('nnssamtaler')
    }
  })

  test('a fault of the service itself is told without its inside', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {})
    const broken = {
      calendar: { schoolYear: {} },
      get obligations() {
        throw new Error('secret')
      },
    } as unknown as Plan
    const response = await createApp(new Map([['s', broken]])).request('/schools/s/obligations')
    expect([response.status, (await response.text()).includes('secret')]).toEqual([500, false])
    expect(told).toHaveBeenCalledOnce()
    told.mockRestore()
  })

  test('listens, and ends when it is told to', async () => {
    const server = await new Promise<ReturnType<typeof serve>>((done) => {
      const opened = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () => done(opened))
    })
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const response = await fetch(`http://127.0.0.1:${port}/schools/solberg/calendar.ics`)
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect((await response.text()).endsWith('END:VCALENDAR\r\n')).toBe(true)
    const closed = await new Promise((done) => {
      server.close(() => done('closed'))
      if ('closeAllConnections' in server) server.closeAllConnections()
    })
    expect(closed).toBe('closed')
  })
})
