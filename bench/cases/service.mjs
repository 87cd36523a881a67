// peer: autocannon
// The example service under load on loopback: what a role has in a week, and the school's feed asked for again. Against the same
// framework answering with the same bytes ready made, which is the ceiling, and against a service that keeps no plan and expands for
// each request, wheel and calendar loaded beforehand. The ratio to the ceiling says how much of a request is the library; that to the
// expanding service what keeping the plan is worth. The client has 20 connections and shares the machine with the server, so that no
// number here is what a server of one's own would do: only the ratios say something.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import process from 'node:process'
import { median, spread } from '../measure.mjs'

const quick = process.argv.includes('--quick')
const autocannon = loadClient()
const server = spawn(process.execPath, [join(import.meta.dirname, '../service-server.mjs')], {
  stdio: ['pipe', 'pipe', 'inherit'],
})
const port = await new Promise((resolve, reject) => {
  server.stdout.once('data', (data) => resolve(Number(String(data))))
  server.once('exit', () => reject(new Error('the server did not start')))
})

const week = `/schools/halden-vgs/obligations?role=${encodeURIComponent('kontaktlærer')}&week=36`
const feed = '/schools/halden-vgs/calendar.ics'
const ours = await fetch(`${urlOf('ours')}${week}`).then((response) => response.text())
assert.ok(ours.length > 1000)
for (const other of ['expanding', 'bare']) {
  assert.equal(await fetch(`${urlOf(other)}${week}`).then((response) => response.text()), ours)
}
const etag = (await fetch(`${urlOf('ours')}${feed}`)).headers.get('etag')

const rows = [
  await compareLoad('a role and a week from the service', 'the bare framework, same bytes', 0.2, week, 'bare', {}),
  await compareLoad('a role and a week from the service', 'expanding for each request', 5, week, 'expanding', {}),
  await compareLoad('a feed that has not changed', 'writing it for each request', 100, feed, 'expanding', {
    'if-none-match': etag,
  }),
]
server.stdin.end()
console.log(JSON.stringify(rows))

/** Loads ours, theirs and ours again in each round; the ratio is that of requests answered in a second. */
async function compareLoad(name, against, aim, path, other, headers) {
  const rounds = quick ? 1 : 5
  const [mine, theirs, ratios, same] = [[], [], [], []]
  await load(`${urlOf('ours')}${path}`, headers)
  await load(`${urlOf(other)}${path}`, {})
  for (let round = 0; round < rounds; round++) {
    const before = await load(`${urlOf('ours')}${path}`, headers)
    const their = await load(`${urlOf(other)}${path}`, {})
    const after = await load(`${urlOf('ours')}${path}`, headers)
    mine.push((before + after) / 2)
    theirs.push(their)
    ratios.push((before + after) / 2 / their)
    same.push(before / after)
  }
  const perRequest = (perSecond) => 1000 / median(perSecond)
  return {
    name,
    against,
    aim,
    unit: 'ms',
    ratio: median(ratios),
    ours: perRequest(mine),
    theirs: perRequest(theirs),
    spread: spread(ratios),
    noise: spread(same),
    rounds,
  }
}

async function load(url, headers) {
  // A slow peer is measured, not given up.
  const options = { url, headers, connections: 20, timeout: 120, duration: quick ? 1 : 2 }
  const { requests, duration, errors, non2xx } = await autocannon(options)
  const notModified = headers['if-none-match'] !== undefined
  assert.equal(errors, 0)
  assert.equal(notModified ? 0 : non2xx, 0)
  return requests.total / duration
}

function urlOf(contender) {
  return `http://127.0.0.1:${port}/${contender}`
}

function loadClient() {
  try {
    return createRequire(join(import.meta.dirname, '../package.json'))('autocannon')
  } catch {
    console.error('autocannon is not installed: run `npm ci --prefix bench`')
    process.exit(1)
  }
}
