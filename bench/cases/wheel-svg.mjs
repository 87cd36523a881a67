// peer: d3-shape
// Drawing the wheel of 60 measures, after expansion: rings, lanes, labels, legend, all of the SVG. Four rows:
// the processor time of a drawing against the 5 ms that are promised; the drawing against d3-shape making nothing but the path strings
// of the same arcs, which are handed to it ready laid out (to lay them out, name them and label them besides may cost 20 times as much:
// the aim is 0.05, on any machine); the path strings alone, ours against d3-shape's on the same arcs; and 600 measures against ten times
// the drawing of 60, which shows whether it grows in proportion.
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { buildCalendar, expand, loadCalendar, loadWheel, resolveWheel, toWheelSvg } from '../../dist/index.js'
import { compare, median } from '../measure.mjs'

const root = join(import.meta.dirname, '../..')
const { arc } = await import(pathToFileURL(findPeer()).href)
const { sectorPath } = await loadSource('src/export/wheel/polar.ts')

const rounds = process.argv.includes('--quick') ? { rounds: 3, warmMs: 50 } : { rounds: 31, warmMs: 1500 }
const read = (path) => readFileSync(join(root, 'rules', path), 'utf8')
const wheels = ['halden/elevoppfolging', 'rutiner/laerere'].map(
  (id) => resolveWheel(loadWheel(read(`${id}.yaml`)).value, { read: (ref) => read(`${ref}.yaml`) }).value,
)
const calendar = buildCalendar(loadCalendar(read('calendars/no/vestfold/2026-27.yaml')).value).value
const sixty = expand(wheels, calendar)
const many = expand(
  Array.from({ length: 10 }, (_, n) => wheels.map((wheel) => ({ ...wheel, id: `${wheel.id}-${n}` }))).flat(),
  calendar,
)
assert.equal(wheels.flatMap(({ measures }) => measures).length, 60)
assert.equal(many.obligations.length, sixty.obligations.length * 10)

const arcs = readArcs(toWheelSvg(sixty))
assert(arcs.length > 100)
const theirArc = arc().digits(2)
const theirPaths = () => arcs.map((one) => theirArc(one)).join('')
const ourPaths = () =>
  arcs
    .map(({ startAngle, endAngle, innerRadius, outerRadius }) =>
      sectorPath(startAngle, endAngle, innerRadius, outerRadius),
    )
    .join('')
assert.equal(theirPaths().match(/M/g).length, ourPaths().match(/M/g).length)

const rows = [
  {
    name: 'wheel of 60 measures, the whole SVG',
    against: 'd3-shape: path strings only, laid out for it',
    aim: 0.05,
    ...compare(() => toWheelSvg(sixty), theirPaths, rounds),
  },
  { name: 'path strings of its arcs', against: 'd3-shape', aim: 1, ...compare(ourPaths, theirPaths, rounds) },
  {
    name: 'wheel of 600 measures',
    against: 'ten wheels of 60',
    aim: 0.9,
    ...compare(
      () => toWheelSvg(many),
      () => Array.from({ length: 10 }, () => toWheelSvg(sixty)),
      rounds,
    ),
  },
]
// After the rounds above, so that everything is compiled.
const promisedMs = 5
const used = median(Array.from({ length: rounds.rounds }, () => userTime(() => toWheelSvg(sixty), rounds.warmMs)))
rows.unshift({
  name: 'wheel of 60 measures, processor time',
  against: `the ${promisedMs} ms promised`,
  aim: 1,
  ratio: promisedMs / used,
  ours: used,
  theirs: promisedMs,
  spread: 0,
  noise: 0,
  rounds: rounds.rounds,
})

console.log(JSON.stringify(rows.map((row) => ({ unit: 'ms', ...row }))))

/** Returns the milliseconds of processor time one call takes, of some that together last: other work on the machine is not in it. */
function userTime(call, ms) {
  const until = performance.now() + ms / 5
  const before = process.cpuUsage()
  let calls = 0
  do {
    call()
    calls++
  } while (performance.now() < until)
  return process.cpuUsage(before).user / 1000 / calls
}

/** Reads angles and radii of the drawn arcs back, as d3-shape wants them. */
function readArcs(svg) {
  const faces = svg.matchAll(/class="face" d="M(\S+) (\S+)A(\S+) \S+ 0 \d 1 ([^ ]+) ([^L]+)L\S+ \S+?A(\S+) /g)
  const angle = (x, y) => (Math.atan2(Number(x), -Number(y)) + 2 * Math.PI) % (2 * Math.PI)
  return [...faces].map(([, x, y, outer, toX, toY, inner]) => ({
    startAngle: angle(x, y),
    endAngle: angle(toX, toY),
    innerRadius: Number(inner),
    outerRadius: Number(outer),
  }))
}

/** Bundles a file of the source: what it exports is not public, so the built library does not have it. */
async function loadSource(path) {
  const folder = mkdtempSync(join(root, '.tmp', 'bench-'))
  try {
    const outfile = join(folder, 'source.mjs')
    await build({ entryPoints: [join(root, path)], outfile, bundle: true, format: 'esm', logLevel: 'error' })
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Finds d3-shape among the benchmarks' own packages; ends the run with a word where they are not installed. */
function findPeer() {
  try {
    return createRequire(join(root, 'bench/package.json')).resolve('d3-shape')
  } catch {
    console.error('d3-shape is not installed: run `npm ci --prefix bench`')
    process.exit(1)
  }
}
