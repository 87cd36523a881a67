// The same as cold.mjs, but the first time in a new process, before anything is compiled: what a command line run pays once.
// Loading the modules is not counted on either side.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { median, spread } from '../measure.mjs'

const runs = process.argv.includes('--quick') ? 3 : 21
const oneRun = (side) => Number(execFileSync(process.execPath, [join(import.meta.dirname, '../first-run.mjs'), side]))

const times = { ours: [], theirs: [], ratios: [], same: [] }
for (let run = 0; run < runs; run++) {
  const before = oneRun('ours')
  const their = oneRun('theirs')
  const after = oneRun('ours')
  times.ours.push((before + after) / 2)
  times.theirs.push(their)
  times.ratios.push(their / ((before + after) / 2))
  times.same.push(run % 2 === 0 ? before / after : after / before)
}
console.log(
  JSON.stringify([
    {
      name: 'first run in a new process: YAML texts to obligations (Halden)',
      against: 'yaml.parse of the same texts',
      ratio: median(times.ratios),
      aim: 0.67,
      unit: 'ms',
      ours: median(times.ours),
      theirs: median(times.theirs),
      spread: spread(times.ratios),
      noise: spread(times.same),
      rounds: runs,
    },
  ]),
)
