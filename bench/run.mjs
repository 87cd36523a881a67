// Runs every benchmark, us and the peers in one run, and prints a table. Each case runs in a process of its own.
//   npm run bench             a table
//   npm run bench -- --json   [{ name, against, ratio, aim, unit, ours, theirs, spread, noise, sample? }]
//   npm run bench -- --quick  fewer rounds: shows that the benchmarks run, measures nothing worth quoting
// ratio > 1: we are better. An aim below 1 allows us that much slower.
// A case whose first lines say `// peer: NAME` needs that package of bench/package.json. They are installed when a case first asks for
// one; a quick run leaves such cases out instead.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const quick = process.argv.includes('--quick')
const folder = join(import.meta.dirname, 'cases')
const results = []
let broken = false

for (const file of readdirSync(folder).sort()) {
  if (wanted.length > 0 && !wanted.some((name) => file.includes(name))) continue
  const peer = /^\/\/ peer: (\S+)$/m.exec(readFileSync(join(folder, file), 'utf8'))?.[1]
  if (peer !== undefined && !hasPeer(peer)) {
    console.error(`${file} is left out: ${peer} is not installed (npm ci --prefix bench)`)
    continue
  }
  const run = spawnSync(process.execPath, [join(folder, file), ...(quick ? ['--quick'] : [])], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  })
  if (run.status !== 0) {
    console.error(`${file} did not run`)
    broken = true
    continue
  }
  results.push(...JSON.parse(run.stdout))
}

if (process.argv.includes('--json')) console.log(JSON.stringify(results, undefined, 2))
else printTable()
process.exitCode = broken ? 1 : 0

function hasPeer(name) {
  const installed = join(import.meta.dirname, 'node_modules', name)
  if (existsSync(installed) || quick) return existsSync(installed)
  console.error('installing the peers; better-sqlite3 is compiled, which takes some minutes …')
  spawnSync('npm', ['ci', '--no-progress', '--prefix', import.meta.dirname], { stdio: ['ignore', 2, 2] })
  return existsSync(installed)
}

function printTable() {
  const rows = results.map((result) => [
    result.name,
    result.against,
    `${shown(result.ours)} ${result.unit}`,
    `${shown(result.theirs)} ${result.unit}${result.sample ? ' *' : ''}`,
    shown(result.ratio),
    shown(result.aim),
    `±${Math.round(result.spread * 50)} %`,
    `±${Math.round(result.noise * 50)} %`,
    result.ratio >= result.aim ? 'met' : 'missed',
  ])
  const head = ['what', 'against', 'ours', 'theirs', 'ratio', 'aim', 'spread', 'noise', 'aim is']
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i].length)))
  for (const row of [head, ...rows])
    console.log(
      row
        .map((cell, i) => cell.padEnd(widths[i]))
        .join('  ')
        .trimEnd(),
    )
  for (const sample of new Set(results.flatMap((result) => result.sample ?? [])))
    console.log(`\n* scaled up: ${sample}`)
  console.log(
    '\nratio > 1: we are better. Medians of interleaved rounds; spread is half the middle half of the rounds’ ratios,',
  )
  console.log(
    'noise the same for us against ourselves. One process for each row’s pair, the built files against the peers’.',
  )
}

function shown(number) {
  return number >= 100 ? number.toFixed(0) : number.toPrecision(3)
}
