// Ten, a hundred, a thousand and ten thousand schools planned as a stream, each year written as NDJSON and let go of. Each size is a
// process of its own, so that its memory is its own, and is compared with the size before it: the processor's time for a school, where the
// ratio of linear growth is 1, and the most memory the process has held, in a heap of 64 MB for all, where 1 says that the schools leave
// nothing behind. The ten thousand are streamed once, the others three times in turn. What the schools share stands in ../country.mjs.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { median, spread } from '../measure.mjs'

const quick = process.argv.includes('--quick')
const sizes = quick ? [10, 100] : [10, 100, 1000, 10_000]
const script = join(import.meta.dirname, '../stream-run.mjs')
// More room would be used before it is swept; in this much, all that is kept must fit.
const heapMb = 64
const heap = `--max-old-space-size=${heapMb}`
const measured = new Map(sizes.map((size) => [size, []]))
for (let run = 0; run < (quick ? 1 : 3); run++) {
  for (const size of sizes) {
    if (run > 0 && size > 1000) continue
    measured.get(size).push(JSON.parse(execFileSync(process.execPath, [heap, script, String(size)])))
  }
}

const rows = sizes.slice(1).flatMap((size, i) => {
  const row = (key, unit, name) => {
    const [here, there] = [size, sizes[i]].map((one) => measured.get(one).map((run) => run[key]))
    const [ours, theirs] = [median(here), median(there)]
    const against = `${sizes[i]} schools`
    return {
      name,
      against,
      unit,
      aim: 0.8,
      ours,
      theirs,
      ratio: theirs / ours,
      spread: spread(here),
      noise: spread(there),
    }
  }
  return [
    row('msEach', 'ms', `${size} schools streamed: processor time for a school`),
    row('peakMb', 'MB', `${size} schools streamed in a heap of ${heapMb} MB: most memory held (rss)`),
  ]
})
console.log(JSON.stringify(rows))
