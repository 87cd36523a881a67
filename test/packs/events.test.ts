import { describe, expect, test } from 'vitest'
import { buildCalendar, expand, loadCalendar, loadWheel, resolveWheel } from '../../src/index'
import { windowText } from './answer-text'
import { readRule } from './read-packs'

/** What the calendar declares dates by itself what hangs on it; without it the packs stay undated. */
const declared = `${readRule('calendars/no/vestfold/2026-27')}
events:
  - { id: foreldremote, title: Foreldremøte, date: 2026-08-26, time: "18:00" }
  - { id: eksamenstrekk, title: Eksamenstrekk, date: 2027-05-12 }
  - { id: exam, title: Eksamen, from: 2027-05-18, to: 2027-06-11 }
`

function windowOf(pack: string, id: string): string {
  const wheel = resolveWheel(loadWheel(readRule(pack)!).value!, { read: readRule }).value
  const obligation = expand(wheel, buildCalendar(loadCalendar(declared).value!).value!).get(id)
  return obligation && 'first' in obligation ? windowText(obligation) : `${obligation?.form}`
}

describe('events that the calendar declares', () => {
  test.each([
    ['rutiner/laerere', 'foresatte-ikke-til-stede@2026-27', 'thu 2026-08-27..wed 2026-09-09'],
    ['nasjonal/videregaende', 'eksamenstrekk@2026-27', 'wed 2027-05-12..wed 2027-05-12'],
    ['nasjonal/videregaende', 'eksamensperiode@2026-27', 'tue 2027-05-18..fri 2027-06-11'],
    ['halden/elevoppfolging', 'intensivkurs@2026-27', 'thu 2027-04-01..fri 2027-05-14'],
    // Nobody can date these: they wait for a case
    ['rutiner/laerere', 'oppstartsamtale-notat@2026-27', 'undated'],
    ['ostfold/elevstotte', 'ot-veiledning-avbrudd@2026-27', 'undated'],
    ['stockholm/elevhalsa', 'avvikelserapport@2026-27', 'undated'],
    ['vestfold/tett-pa', 'bekymring-reaksjon@2026-27', 'undated'],
  ])('%s %s', (pack, id, window) => {
    expect(windowOf(pack, id)).toBe(window)
  })
})
