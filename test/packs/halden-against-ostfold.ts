import { type CriterionCoverage, coverageOf } from '../../src/check/coverage'
import { buildCalendar, expand, loadCalendar, resolveWheel } from '../../src/index'
import { loadPack, readRule } from './read-packs'

/** Halden's year held against Østfold's eight criteria. */
export function haldenAgainstOstfold(): readonly CriterionCoverage[] {
  const wheel = resolveWheel(loadPack('halden/elevoppfolging'), { read: readRule }).value
  const calendar = buildCalendar(loadCalendar(readRule('calendars/no/ostfold/2024-25')!).value!).value!
  return coverageOf(expand(wheel, calendar), loadPack('ostfold/elevstotte').criteria)
}
