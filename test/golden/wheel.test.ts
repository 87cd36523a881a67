import { expect, test } from 'vitest'
import { readShipped } from '../../rules/index'
import { buildCalendar, expand, loadCalendar, loadWheel, resolveWheel, toWheelSvg } from '../../src/index'
import { expectGolden } from './golden-file'

/** Halden's poster, as the documentation shows it. `UPDATE_GOLDEN=1` rewrites it; look at the picture before you take it in. */
test('Halden on Vestfold’s calendar 2026–27', () => {
  const wheel = resolveWheel(loadWheel(readShipped('halden/elevoppfolging')!).value!, { read: readShipped }).value
  const plan = expand(wheel, buildCalendar(loadCalendar(readShipped('no/vestfold/2026-27')!).value!).value!)
  const svg = toWheelSvg(plan)
  expect(svg.length).toBeLessThan(100_000)
  expectGolden('../../docs', 'wheel-halden.svg', svg)
})
