// Ten, a hundred, a thousand and ten thousand schools planned as a stream, each year written as NDJSON and let go of. Each size is a
// process of its own, so that its memory is its own; half of the rows compare the time for a school with that of a hundred schools (the
// ratio of linear growth is 1), the other half the most memory the process has held. What the schools share stands in ../country.mjs.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { median, spread } from '../measure.mjs'

const quick = process.argv.includes('--quick')
const sizes = quick ? [10, 100] : [10, 100, 1000, 10_000]
const runs = quick ? 1 : 3
const script = join(import.meta.dirname, '../stream-run.mjs')
const measured = new Map(sizes.map((size) => [size, []]))
for (let run = 0; run < runs; run++) {
  for (const size of sizes) measured.get(size).push(JSON.parse(execFileSync(process.execPath, [script, String(size)])))
}

const base = measured.get(100)
const rows = sizes.flatMap((size) => {
  const these = measured.get(size)
  const each = (list, key) => list.map((one) => one[key])
  const row = (key, against, unit, aim, name) => {
    const [ours, theirs] = [median(each(these, key)), median(each(base, key))]
    const noise = spread(each(base, key))
    return { name, against, unit, aim, ours, theirs, ratio: theirs / ours, spread: spread(each(these, key)), noise }
  }
  return [
    row('msEach', '100 schools', 'ms', size < 100 ? 0 : 0.8, `${size} schools streamed: time for a school`),
    row('peakMb', '100 schools', 'MB', size < 100 ? 0 : 0.4, `${size} schools streamed: most memory held (rss)`),
  ]
})
console.log(JSON.stringify(rows))
