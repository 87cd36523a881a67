import { createHash } from 'node:crypto'
import { findRole, languages, QueryError, renderDiagnostic, toICalendar, toNdjson } from 'arshjul'
import { Hono } from 'hono'

/** What a query may ask for, and how its text becomes a value of the filter. */
const text = (value) => value
const number = (value) => (/^\d{1,2}$/.test(value) ? Number(value) : Number.NaN)
const flag = (value) => (value === 'true' ? true : value === 'false' ? false : undefined)
const filterKeys = {
  role: text,
  responsible: text,
  participant: text,
  includeMembers: flag,
  week: number,
  month: number,
  on: text,
  from: text,
  to: text,
  period: text,
  measure: text,
  tag: text,
  criterion: text,
  dated: flag,
}
const longestValue = 200

/**
 * Makes the service for schools that are planned: a Map from a school's id to its plan. It holds no state but the feeds it has
 * written, one for each school and role, and touches no file: an id in an address is looked up in the Map and nowhere else.
 * Everything is for `audience`; whoever may see more than everyone needs a service of their own, behind a login.
 */
export function createApp(schools, { audience = 'everyone' } = {}) {
  const app = new Hono()
  const feeds = new Map()

  app.get('/health', (c) => c.json({ status: 'ok', schools: schools.size }))

  app.get('/schools', (c) =>
    c.json({ schools: [...schools].map(([id, plan]) => ({ id, schoolYear: plan.calendar.schoolYear.id })) }),
  )

  app.get('/schools/:id/obligations', (c) => {
    const plan = schools.get(c.req.param('id'))
    if (!plan) return noSchool(c)
    const filter = {}
    for (const [key, values] of Object.entries(c.req.queries())) {
      if (!Object.hasOwn(filterKeys, key)) {
        return problem(
          c,
          400,
          'unknown-parameter',
          `“${key}” cannot be asked for. Known: ${Object.keys(filterKeys).join(', ')}.`,
        )
      }
      const value = filterKeys[key](values[0])
      if (values.length > 1 || value === undefined || values[0].length > longestValue) {
        return problem(c, 400, 'bad-parameter', `“${key}” takes one value.`)
      }
      filter[key] = value
    }
    const lines = toNdjson(plan, { audience, filter }).trimEnd()
    const obligations = lines === '' ? '' : lines.replaceAll('\n', ',')
    c.header('Cache-Control', 'public, max-age=300')
    return c.body(`{"schoolYear":"${plan.calendar.schoolYear.id}","obligations":[${obligations}]}\n`, 200, {
      'Content-Type': 'application/json; charset=utf-8',
    })
  })

  app.get('/schools/:id/calendar.ics', (c) => sendFeed(c, c.req.query('role')))
  app.get('/schools/:id/feeds/:file{.+\\.ics}', (c) => sendFeed(c, c.req.param('file').slice(0, -'.ics'.length)))

  app.notFound((c) => problem(c, 404, 'not-found', 'There is nothing at this address.'))
  app.onError((error, c) => {
    if (!(error instanceof QueryError)) {
      console.error(error)
      return problem(c, 500, 'internal', 'The service could not answer; the reason is in its log.')
    }
    const asked = (c.req.header('Accept-Language') ?? '').slice(0, 2).toLowerCase().replace('no', 'nb')
    const { message, hint } = renderDiagnostic(error.diagnostic, languages.includes(asked) ? asked : 'en')
    const suggestion = error.suggestion === undefined ? {} : { suggestion: error.suggestion }
    return problem(c, 400, error.code, hint === undefined ? message : `${message} ${hint}`, suggestion)
  })
  return app

  /** Sends a school's feed, or a role's; 304 when the reader has it already. */
  function sendFeed(c, roleName) {
    const school = c.req.param('id')
    const plan = schools.get(school)
    if (!plan) return noSchool(c)
    // Asked for by a role that nobody knows, the plan says so with a suggestion.
    const role = roleName === undefined ? undefined : (roleIdOf(plan, roleName) ?? void plan.find({ role: roleName }))
    const key = `${school} ${role ?? ''}`
    if (!feeds.has(key)) feeds.set(key, writeFeed(plan, school, role))
    const feed = feeds.get(key)
    c.header('ETag', feed.etag)
    c.header('Cache-Control', 'public, max-age=3600, must-revalidate')
    if (hasAlready(c.req.header('If-None-Match'), feed.etag)) return c.body(null, 304)
    return c.body(feed.text, 200, {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `inline; filename="${school}.ics"`,
    })
  }

  function writeFeed(plan, school, role) {
    const feed = toICalendar(plan, { school, audience, ...(role === undefined ? {} : { filter: { role } }) })
    return { text: feed, etag: `"${createHash('sha256').update(feed).digest('base64url').slice(0, 27)}"` }
  }
}

function roleIdOf(plan, name) {
  return plan.wheels.map((wheel) => findRole(wheel, name)?.id).find((id) => id !== undefined)
}

/** Compares as RFC 9110 §13.1.2 asks: any of the tags, weakly, or `*`. */
function hasAlready(given, etag) {
  return given?.split(',').some((one) => ['*', etag].includes(one.trim().replace(/^W\//, ''))) === true
}

function noSchool(c) {
  return problem(c, 404, 'unknown-school', 'There is no such school; /schools lists them.')
}

/** Answers as RFC 9457 asks: a problem as JSON, told apart by its code. */
function problem(c, status, code, detail, more = {}) {
  return c.body(`${JSON.stringify({ title: code, status, code, detail, ...more })}\n`, status, {
    'Content-Type': 'application/problem+json; charset=utf-8',
  })
}
