// The contenders of cases/service.mjs behind one port, in a process of its own: the example service, a service that expands for each
// request, and the bare framework that answers with the same bytes. Prints its port, and ends when its input does.
import process from 'node:process'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { expand, toICalendar, toNdjson } from '../dist/index.js'
import { createApp } from '../examples/service/app.mjs'
import { planSchools } from '../examples/service/schools.mjs'

const schools = planSchools(new URL('../examples/service/schools.json', import.meta.url))
const app = new Hono()
app.route('/ours', createApp(schools))

app.get('/expanding/schools/:id/obligations', (c) => {
  const { wheels, calendar } = schools.get(c.req.param('id'))
  const filter = { role: c.req.query('role'), week: Number(c.req.query('week')) }
  return sendObligations(c, toNdjson(expand(wheels, calendar), { filter }), calendar.schoolYear.id)
})
app.get('/expanding/schools/:id/calendar.ics', (c) => {
  const school = c.req.param('id')
  const { wheels, calendar } = schools.get(school)
  return c.body(toICalendar(expand(wheels, calendar), { school }), 200, {
    'Content-Type': 'text/calendar; charset=utf-8',
  })
})

const ready = new Map()
app.get('/bare/*', async (c) => {
  const path = c.req.url.slice(c.req.url.indexOf('/bare') + '/bare'.length)
  if (!ready.has(path)) ready.set(path, await (await app.request(`/ours${path}`)).text())
  return c.body(ready.get(path), 200, { 'Content-Type': 'application/json; charset=utf-8' })
})

const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => console.log(port))
process.stdin.resume().on('end', () => {
  server.close()
  server.closeAllConnections()
})

function sendObligations(c, lines, schoolYear) {
  const obligations = lines.trimEnd().replaceAll('\n', ',')
  return c.body(`{"schoolYear":"${schoolYear}","obligations":[${obligations}]}\n`, 200, {
    'Content-Type': 'application/json; charset=utf-8',
  })
}
