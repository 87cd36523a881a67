import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const rules = join(import.meta.dirname, '..', 'rules')

/** The texts that all benchmarks of the pipeline start from. */
export const wheelText = readFileSync(join(rules, 'halden/elevoppfolging.yaml'), 'utf8')
export const calendarText = readFileSync(join(rules, 'calendars/no/vestfold/2026-27.yaml'), 'utf8')
