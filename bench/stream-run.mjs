// Streams as many schools as it is told and prints the processor's milliseconds for each and the most memory held;
// cases/schools-growth.mjs starts it. Few schools are streamed several times, so that there is something to time.
import process from 'node:process'
import { expandMany, toNdjson } from '../dist/index.js'
import { schoolsOfCountry } from './country.mjs'

// The code is compiled, and the packs and every owner's calendar are read, before the clock starts: both are paid once, however many
// schools come.
const before = 120
const count = Number(process.argv[2])
const times = Math.max(1, Math.round(100 / count))
let micros = 0
let characters = 0
for (let time = 0; time < times; time++) stream()
if (!(characters > 0)) throw new Error('nothing came out')
const msEach = micros / 1000 / (count * times)
process.stdout.write(JSON.stringify({ msEach, peakMb: process.resourceUsage().maxRSS / 1024 }))

function stream() {
  let schools = 0
  let started = process.cpuUsage()
  for (const { plan } of expandMany(schoolsOfCountry(before + count))) {
    characters += toNdjson(plan).length
    if (++schools === before) started = process.cpuUsage()
  }
  const { user, system } = process.cpuUsage(started)
  micros += user + system
}
