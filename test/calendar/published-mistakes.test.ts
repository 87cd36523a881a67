import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { buildCalendar } from '../../src/calendar/build-calendar'
import { calendarCodes } from '../../src/calendar/codes'
import { findCopiedCalendars } from '../../src/calendar/find-copied-calendars'
import { renderDiagnostic } from '../../src/languages/render-diagnostic'
import type { CalendarDocument } from '../../src/load/calendar-document'
import { loadCalendar } from '../../src/load/load-calendar'
import { calendarDocument, vestfold2026 } from './calendar-factory'
import { harmlessNotes, publishedMistakes } from './published-mistakes'

const found = (document: CalendarDocument) =>
  buildCalendar(document).diagnostics.map(({ code, path }) => [code, path?.join('.') ?? ''])
const sorted = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join(' ')).sort()

describe('every mistake that schools have printed is found', () => {
  it.each(publishedMistakes)('$owner $year', ({ parts, found: expected }) => {
    expect(sorted(found(calendarDocument(parts)))).toEqual(sorted(expected))
  })

  it('191 days against 190, since the day off is missing', () => {
    const { diagnostics } = buildCalendar(vestfold2026({ planningDays: [], daysOff: [], expectedSchoolDays: 190 }))
    expect(diagnostics.map((one) => renderDiagnostic(one, 'nb').message)).toEqual([
      'Skoleruten oppgir 190 skoledager; datoene gir 191.',
    ])
  })

  it.each<[string, Partial<CalendarDocument>, string, string]>([
    [
      'the year in the address is not that of the text',
      { source: { url: 'https://example.org/skolerute-2025-2026' } },
      'calendar/source-of-another-year',
      'Adressen til kilden nevner 2025-26, men skoleruten gjelder 2026-27.',
    ],
    [
      'the year in the title is not that of the dates',
      { title: 'Skolerute 2025/2026' },
      'calendar/title-of-another-year',
      'Tittelen nevner 2025-26, men skoleruten gjelder 2026-27.',
    ],
    [
      'the Easter break is last year’s',
      { breaks: [{ id: 'easter', title: 'Påskeferie', from: '2027-04-12', to: '2027-04-19' }] },
      'calendar/break-misses-easter',
      '«Påskeferie» ligger ikke ved påsken, som i år er søndag 28. mars 2027.',
    ],
  ])('%s', (_what, parts, code, message) => {
    const { diagnostics } = buildCalendar(calendarDocument(parts))
    expect(diagnostics.map((it) => [it.code, renderDiagnostic(it!, 'nb').message])).toEqual([[code, message]])
  })

  it.each([
    ['the week after Easter', '2027-03-30', '2027-04-02'],
    ['the week before Palm Sunday', '2027-03-15', '2027-03-19'],
  ])('takes %s for an Easter break', (_what, from, to) => {
    expect(found(calendarDocument({ breaks: [{ id: 'easter', title: 'Påskeferie', from, to }] }))).toEqual([])
  })
})

describe('a whole plan copied from another year', () => {
  const last = vestfold2026()
  const nextYear = (date: string) => `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`
  const copied = vestfold2026({
    id: 'no/vestfold/2027-28',
    title: 'Skolerute for Vestfold 2027–28',
    schoolYear: '2027-28',
    firstSchoolDay: nextYear(last.firstSchoolDay),
    lastSchoolDay: nextYear(last.lastSchoolDay),
    breaks: last.breaks.map((it) => ({ ...it, from: nextYear(it.from), to: nextYear(it.to) })),
    planningDays: last.planningDays.map(nextYear),
    daysOff: last.daysOff.map((it) => ({ ...it, date: nextYear(it.date) })),
  })

  it('is found when both are checked, the later one, with the place of the other', () => {
    const both = findCopiedCalendars([copied, last])
    expect(both.map((one) => [one.code, one.path, renderDiagnostic(one, 'nb').message])).toEqual([
      [
        'calendar/dates-of-another-year',
        ['schoolYear'],
        '11 av 11 datoer er dag for dag de samme som i «Skolerute for Vestfold 2026–27» (2026-27), der de faller på andre ukedager: dette ser kopiert ut.',
      ],
    ])
    expect(both[0]?.related.map(({ path }) => path)).toEqual([['schoolYear']])
  })

  it('is not suspected of the same dates on the same weekdays, of few dates, nor of the real next year', () => {
    expect(findCopiedCalendars([last])).toEqual([])
    const elevenYearsOn = { ...last, schoolYear: '2037-38' }
    const shift = (date: string) => `${Number(date.slice(0, 4)) + 11}${date.slice(4)}`
    const sameWeekdays = {
      ...elevenYearsOn,
      firstSchoolDay: shift(last.firstSchoolDay),
      lastSchoolDay: shift(last.lastSchoolDay),
      breaks: last.breaks.map((it) => ({ ...it, from: shift(it.from), to: shift(it.to) })),
      planningDays: last.planningDays.map(shift),
      daysOff: [],
    }
    expect(findCopiedCalendars([last, sameWeekdays])).toEqual([])
    expect(findCopiedCalendars([calendarDocument(), calendarDocument({ schoolYear: '2027-28' })])).toEqual([])
    const shipped = ['2024-25', '2025-26', '2026-27'].map((year) => {
      const path = join(import.meta.dirname, `../../rules/calendars/no/vestfold/${year}.yaml`)
      return loadCalendar(readFileSync(path, 'utf8')).value!
    })
    expect(findCopiedCalendars(shipped)).toEqual([])
  })
})

describe('what was printed beside a date', () => {
  const text = (rows: string) =>
    `kind: calendar\nid: a/b\ntitle: T\ncountry: NO\nschoolYear: 2026-27\nfirstSchoolDay: 2026-08-17\nlastSchoolDay: 2027-06-18\n${rows}`

  it('is checked at its own line, also when an item before it is left out', () => {
    const loaded = loadCalendar(
      text('printed:\n  - { date: 2026-13-01, weekday: 1 }\n  - { date: 2026-08-17, weekday: 2, week: 34 }\n'),
    )
    const { diagnostics } = buildCalendar(loaded.value!)
    expect(loaded.diagnostics.map(({ code }) => code)).toEqual(['load/bad-date'])
    expect(diagnostics.map(({ code, path }) => [code, path?.join('.')])).toEqual([
      ['calendar/weekday-contradicts', 'printed.1.weekday'],
    ])
    const { span } = diagnostics[0]!
    expect(loaded.value!.file.text.slice(span!.start, span!.end)).toBe('2')
  })

  it('makes nothing of the day', () => {
    const plain = buildCalendar(loadCalendar(text('')).value!).value!
    const stated = buildCalendar(
      loadCalendar(text('printed: [{ date: 2026-10-01, title: Kurs, weekday: 4 }]\n')).value!,
    )
    expect(stated.diagnostics).toEqual([])
    expect(stated.value!.daysOf('school').count).toBe(plain.daysOf('school').count)
  })
})

test('docs/lint.md names codes that there are', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/lint.md'), 'utf8')
  const table = page.split('## What is looked at in a school calendar')[1]!
  const rows = table.split('\n').filter((line) => line.startsWith('| `'))
  const named = rows.flatMap((row) =>
    [...row.split('|')[1]!.matchAll(/`([a-z-]+)`/g)].map(([, code]) => `calendar/${code}`),
  )
  expect(named.length).toBeGreaterThan(15)
  expect(named.filter((code) => !Object.hasOwn(calendarCodes, code))).toEqual([])
})

const collection = join(import.meta.dirname, '../../../shared/calendars/published.json')

describe.runIf(existsSync(collection))('the notes of the collection of published calendars', () => {
  interface Entry {
    readonly owner: string
    readonly school_year: string
    readonly first_day: string
    readonly notes: readonly string[]
  }
  const entries = existsSync(collection) ? (JSON.parse(readFileSync(collection, 'utf8')) as readonly Entry[]) : []
  const harmless = (note: string) => harmlessNotes.some(([beginning]) => note.startsWith(beginning))

  it('are each found, or tell of no mistake', () => {
    for (const { owner, school_year: year, notes } of entries) {
      const telling = notes.filter((note) => !harmless(note))
      const rows = publishedMistakes.filter((row) => row.owner === owner && row.year === year)
      expect(rows.length > 0, `${owner} ${year}: ${telling.join('; ')}`).toBe(telling.length > 0)
    }
  })

  it('are about the years of the table', () => {
    for (const { owner, year, parts } of publishedMistakes) {
      const entry = entries.find((it) => it.owner === owner && it.school_year === year)
      expect(entry, `${owner} ${year}`).toBeDefined()
      if (owner !== 'Björkenässkolan (Pysslingen)') expect(parts.firstSchoolDay).toBe(entry!.first_day)
    }
  })
})
