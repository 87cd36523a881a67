import { expect, test } from 'vitest'
import { haldenAgainstOstfold } from './halden-against-ostfold'

/**
 * Halden's year held against Østfold's eight criteria. The gaps are real: the document has nothing on external partners (d), on
 * career guidance (f; handing in applications on time is not guidance) or on the health service (g), and what it has on the
 * socio-pedagogical service (h) goes on all the time without a date.
 */
test('Halden against Østfold a–h', () => {
  const rows = haldenAgainstOstfold()
  expect(rows.map(({ criterion, status }) => `${criterion.slice(-1)} ${status}`)).toEqual([
    'a served',
    'b served',
    'c served',
    'd none',
    'e served',
    'f none',
    'g none',
    'h undated-only',
  ])
  expect(rows[0]?.evidence).toEqual(['elevsamtaler'])
  expect(rows[2]?.measures).toEqual(['tt-mote'])
  expect(rows[7]?.measures).toEqual(['oppfolging-ekstra-behov'])
})
