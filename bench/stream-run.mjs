// Streams as many schools as it is told and prints the milliseconds for each and the most memory held; cases/schools-growth.mjs starts it.
import { performance } from 'node:perf_hooks'
import process from 'node:process'
import { expandMany, toNdjson } from '../dist/index.js'
import { schoolsOfCountry } from './country.mjs'

// The code is compiled and the packs are read before the clock starts: both are paid once, however many schools come.
stream(60)
const count = Number(process.argv[2])
const started = performance.now()
const characters = stream(count)
const took = performance.now() - started
if (!(characters > 0)) throw new Error('nothing came out')
process.stdout.write(JSON.stringify({ msEach: took / count, peakMb: process.resourceUsage().maxRSS / 1024 }))

function stream(schools) {
  let written = 0
  for (const { plan } of expandMany(schoolsOfCountry(schools))) written += toNdjson(plan).length
  return written
}
