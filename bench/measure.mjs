import { performance } from 'node:perf_hooks'

/**
 * Times two functions in turn, in one process, so that what slows the machine slows both.
 * Each round runs ours, theirs, ours again, with the order turned every other round; a function runs often enough in a round to
 * last `roundMs`. Returns medians in milliseconds per call, the median of the rounds' ratios theirs / ours, the spread of those
 * (interquartile range over median), and the noise: the same spread for ours against ours, where the true ratio is 1.
 */
export function compare(ours, theirs, { rounds = 31, roundMs = 20, warmMs = 400 } = {}) {
  warm(ours, warmMs)
  warm(theirs, warmMs)
  const calls = { ours: callsFor(ours, roundMs), theirs: callsFor(theirs, roundMs) }
  const times = { ours: [], theirs: [], ratios: [], same: [] }
  for (let round = 0; round < rounds; round++) {
    const before = timePerCall(ours, calls.ours)
    const their = timePerCall(theirs, calls.theirs)
    const after = timePerCall(ours, calls.ours)
    times.ours.push((before + after) / 2)
    times.theirs.push(their)
    times.ratios.push(their / ((before + after) / 2))
    times.same.push(round % 2 === 0 ? before / after : after / before)
  }
  return {
    ratio: median(times.ratios),
    ours: median(times.ours),
    theirs: median(times.theirs),
    spread: spread(times.ratios),
    noise: spread(times.same),
    rounds,
  }
}

/** Makes the row that holds a plan set's bytes for an obligation, in columns and indexes, to the 32 it may have at most. */
export function bytesRow(name, { columnBytes, obligations }) {
  const ours = columnBytes / obligations
  return { name, against: 'at most 32', aim: 1, unit: 'B', ratio: 32 / ours, ours, theirs: 32, spread: 0, noise: 0 }
}

export function median(values) {
  return quantile(values, 0.5)
}

export function spread(values) {
  return (quantile(values, 0.75) - quantile(values, 0.25)) / median(values)
}

function quantile(values, at) {
  const sorted = [...values].sort((a, b) => a - b)
  const place = (sorted.length - 1) * at
  const low = Math.floor(place)
  const high = Math.ceil(place)
  return sorted[low] + (sorted[high] - sorted[low]) * (place - low)
}

function warm(call, ms) {
  const until = performance.now() + ms
  do sink(call())
  while (performance.now() < until)
}

function callsFor(call, ms) {
  let calls = 1
  for (;;) {
    const each = timePerCall(call, calls)
    if (each * calls >= ms / 2) return Math.max(1, Math.round(ms / each))
    calls *= 4
  }
}

function timePerCall(call, calls) {
  const started = performance.now()
  for (let i = 0; i < calls; i++) sink(call())
  return (performance.now() - started) / calls
}

/** Keeps the compiler from leaving out work whose result nobody reads. */
const latest = { result: undefined }
function sink(value) {
  latest.result = value
}
