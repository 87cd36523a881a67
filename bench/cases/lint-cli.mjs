// peer: @stoplight/spectral-cli
// Whole processes: `arshjul validate` on a school's wheel against spectral-cli with our JSON Schema as its only rule, on the same file,
// in turns. And many wheels in one run: what 400 files cost against twice what 200 do, and 200 against twice 100.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import process from 'node:process'
import { wheelText } from '../halden.mjs'
import { median, spread } from '../measure.mjs'

const root = join(import.meta.dirname, '..', '..')
const spectral = join(root, 'bench/node_modules/@stoplight/spectral-cli/dist/index.js')
if (!existsSync(spectral)) {
  console.error('spectral-cli is not installed: npm ci --prefix bench')
  process.exit(1)
}
const quick = process.argv.includes('--quick')
const folder = mkdtempSync(join(tmpdir(), 'arshjul-lint-'))
const results = []

try {
  writeFileSync(join(folder, 'wheel.yaml'), wheelText)
  // Spectral compiles patterns without the flag that \p{…} needs; letters spelt out do the same on this file.
  const text = readFileSync(join(root, 'dist/schema/wheel.json'), 'utf8').replaceAll(
    '\\\\p{L}\\\\p{N}',
    'A-Za-z0-9ÆØÅæøå',
  )
  const schema = JSON.stringify({ schema: JSON.parse(text), allErrors: true })
  const check = `{ "function": "schema", "functionOptions": ${schema} }`
  writeFileSync(
    join(folder, 'ruleset.json'),
    `{ "rules": { "wheel": { "given": "$", "severity": "error", "then": ${check} } } }`,
  )

  const ours = (...args) => timed([join(root, 'dist/cli.js'), 'validate', '--quiet', ...args])
  const theirs = (file) => timed([spectral, 'lint', file, '--ruleset', 'ruleset.json', '--quiet'])

  // Both must see the same mistake, or one of them checks nothing.
  writeFileSync(join(folder, 'broken.yaml'), wheelText.replace('responsible:', 'responsibel:'))
  assert.equal(ours('wheel.yaml').status, 0)
  assert.equal(theirs('wheel.yaml').status, 0)
  assert.equal(ours('broken.yaml').status, 1)
  assert.equal(theirs('broken.yaml').status, 1)

  results.push({
    name: 'lint: a school’s wheel, whole process',
    against: 'spectral-cli with our JSON Schema',
    aim: 3,
    unit: 'ms',
    ...inTurns(
      () => ours('wheel.yaml').ms,
      () => theirs('wheel.yaml').ms,
      quick ? 2 : 11,
    ),
  })

  for (const count of [100, 200, 400]) {
    mkdirSync(join(folder, `w${count}`))
    for (let i = 0; i < count; i++) {
      const text = wheelText.replace('id: halden/elevoppfolging', `id: skole${i}/elevoppfolging`)
      writeFileSync(join(folder, `w${count}`, `w${String(i).padStart(3, '0')}.yaml`), text)
    }
  }
  for (const [few, many] of quick
    ? [[100, 200]]
    : [
        [100, 200],
        [200, 400],
      ])
    results.push({
      name: `lint: ${many} wheels in one run`,
      against: `twice the time of ${few}`,
      aim: 0.8,
      unit: 'ms',
      ...inTurns(
        () => ours(`w${many}`).ms,
        () => ours(`w${few}`).ms * 2,
        quick ? 1 : 5,
      ),
    })
} finally {
  rmSync(folder, { recursive: true, force: true })
}

console.log(JSON.stringify(results))

function timed(args) {
  const started = performance.now()
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, CI: '1' },
  })
  assert(status === 0 || status === 1, stderr)
  return { ms: performance.now() - started, status }
}

/** Times both in turns, the order turned every other round. The noise is that of ours against ours. */
function inTurns(ours, theirs, rounds) {
  const times = { ours: [], theirs: [], ratios: [], same: [] }
  for (let round = 0; round < rounds; round++) {
    const before = ours()
    const their = theirs()
    const after = ours()
    times.ours.push((before + after) / 2)
    times.theirs.push(their)
    times.ratios.push(their / ((before + after) / 2))
    times.same.push(round % 2 === 0 ? before / after : after / before)
  }
  const { ratios, same } = times
  const sum = { ratio: median(ratios), ours: median(times.ours), theirs: median(times.theirs) }
  return { ...sum, spread: spread(ratios), noise: spread(same), rounds }
}
