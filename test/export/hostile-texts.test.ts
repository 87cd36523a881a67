import { parse as parseCsv } from 'csv-parse/sync'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { readSheet } from 'read-excel-file/node'
import { describe, expect, it, vi } from 'vitest'
import { storedText, writeWorkbook } from '../../src/cli/write-workbook'
import { withoutControls } from '../../src/export/clean-text'
import { cellText, nameSheets } from '../../src/export/sheet-text'
import { toCsv } from '../../src/export/to-csv'
import { toICalendar } from '../../src/export/to-icalendar'
import { toJson } from '../../src/export/to-json'
import { toMarkdown } from '../../src/export/to-markdown'
import { toNdjson } from '../../src/export/to-ndjson'
import { toSheets } from '../../src/export/to-sheets'
import { toTable } from '../../src/export/to-table'
import type { Plan } from '../../src/query/plan'
import { dated, hostileTitles, planOf } from './sample-plan'

const planWith = (titles: readonly string[]) =>
  planOf(titles.map((title, i) => dated(`m${i}`, '2026-08-17', '2026-08-17', { title, place: title })))

/** Every format that a program reads back: how a title is read from it, and what of a title the format can carry. */
const formats: readonly {
  name: string
  titlesIn: (plan: Plan) => string[] | Promise<string[]>
  carried: (title: string) => string
}[] = [
  {
    name: 'csv',
    titlesIn: (plan) => csvTitles(toCsv(plan), ','),
    carried: asSpreadsheetText,
  },
  {
    name: 'csv for Excel',
    titlesIn: (plan) => csvTitles(toCsv(plan, { excel: true }), ';'),
    carried: asSpreadsheetText,
  },
  {
    name: 'xlsx',
    titlesIn: async (plan) => {
      const book = await writeWorkbook(toSheets(plan))
      const rows = await readSheet(Buffer.from(book), { trim: false })
      return rows.slice(1).map((row) => String(row[0] ?? ''))
    },
    carried: cellText,
  },
  {
    name: 'ics',
    titlesIn: (plan) =>
      new ICAL.Component(ICAL.parse(toICalendar(plan, { school: 'skolen' })))
        .getAllSubcomponents('vevent')
        .map((component) => new ICAL.Event(component).summary),
    carried: withoutControls,
  },
  {
    name: 'json',
    titlesIn: (plan) =>
      (JSON.parse(toJson(plan)) as { obligations: { title: string }[] }).obligations.map(({ title }) => title),
    carried: (title) => title,
  },
  {
    name: 'ndjson',
    titlesIn: (plan) =>
      toNdjson(plan)
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { title: string }).title),
    carried: (title) => title,
  },
]

function csvTitles(text: string, delimiter: string): string[] {
  const rows = parseCsv(text, { delimiter, bom: true, columns: true, record_delimiter: '\r\n' }) as { title: string }[]
  return rows.map(({ title }) => title)
}

/** What a spreadsheet would calculate stands behind an apostrophe. */
function asSpreadsheetText(title: string): string {
  const text = withoutControls(title)
  return /^\s*[=+\-@\t＝＋－＠]/.test(text) ? `'${text}` : text
}

describe.each(formats)('$name', ({ titlesIn, carried }) => {
  it('gives hostile titles back as they are', async () => {
    expect(await titlesIn(planWith(hostileTitles))).toEqual(hostileTitles.map(carried))
  })

  it('gives any title back', async () => {
    const title = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }),
      fc.string({ unit: fc.constantFrom(...'=+-@;,"\'\\:\r\n\t <>&]|_x0041\u202E\u0301\uD83D\uDE00'), minLength: 1 }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(title, { minLength: 1, maxLength: 5 }), async (titles) => {
        expect(await titlesIn(planWith(titles))).toEqual(titles.map(carried))
      }),
      { numRuns: 20 },
    )
  })
})

describe('markdown and the table', () => {
  it.each(['month', 'period', 'role'] as const)('keep a row a line and run nothing, by %s', (by) => {
    const rows = toMarkdown(planWith(hostileTitles), { by })
      .split('\n')
      .filter((line) => line.startsWith('|'))
    for (const row of rows) expect(row.replaceAll(/\\./g, '').split('|')).toHaveLength(7)
    expect(rows.length).toBeGreaterThanOrEqual(hostileTitles.length)
    expect(/<\w|\]\(/.test(rows.join('').replaceAll(/\\./g, ''))).toBe(false)
  })

  it('let nothing steer the terminal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (title) => {
        expect(toTable(planWith([title]))).not.toMatch(/[^\P{Control}\n]|\p{Surrogate}|[\u202A-\u202E\u2066-\u2069]/u)
      }),
      { numRuns: 50 },
    )
  })
})

describe('a workbook', () => {
  it('takes no text for a formula, whatever it begins with', async () => {
    const cells = toSheets(planWith(['=1+1', '+1', '@A1'])).flatMap(({ rows }) => rows.map(([title]) => title))
    expect(cells).toEqual(['=1+1', '+1', '@A1'].map((text) => ({ type: 'text', text })))
    const book = Buffer.from(await writeWorkbook(toSheets(planWith(['=1+1']))))
    const [, row] = await readSheet(book)
    expect(row?.[0]).toBe('=1+1')
  })

  it('has days as days, and the same bytes whenever it is written', async () => {
    const sheets = toSheets(planWith(['Møte']))
    const first = await writeWorkbook(sheets)
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-02-03T04:05:06Z') })
    const later = await writeWorkbook(sheets).finally(() => vi.useRealTimers())
    expect(Buffer.compare(Buffer.from(first), Buffer.from(later))).toBe(0)
    const [, row] = await readSheet(Buffer.from(first))
    expect(row?.slice(4, 7)).toEqual([new Date('2026-08-17'), new Date('2026-08-17'), 1])
  })

  it.each([
    [
      ['A', 'a', 'A'],
      ['A', 'a (2)', 'A (3)'],
    ],
    [
      ['x'.repeat(40), 'x'.repeat(40)],
      ['x'.repeat(31), `${'x'.repeat(27)} (2)`],
    ],
    [
      ["'[Q1]: a/b\\c?*'", '', 'History', '   '],
      ['Q1 a b c', '–', 'History (2)', '– (2)'],
    ],
    [[`${'x'.repeat(30)}😀`], ['x'.repeat(30)]],
  ])('names sheets %j as %j', (titles, expected) => {
    expect(nameSheets(titles)).toEqual(expected)
  })

  it('names any sheets so that a workbook takes them', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 12 }), (titles) => {
        const names = nameSheets(titles)
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(titles.length)
        for (const name of names) {
          expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/)
          expect(name).not.toMatch(/^'|'$/)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('keeps texts that every object has a value for', async () => {
    const titles = ['valueOf', 'constructor', '__proto__', 'toString', 'hasOwnProperty']
    const rows = await readSheet(Buffer.from(await writeWorkbook(toSheets(planWith(titles)))))
    expect(rows.slice(1).map(([title]) => title)).toEqual(titles)
    expect(storedText('valueOf')).toBe('_x0076_alueOf')
    expect(storedText('Foreldremøte')).toBe('Foreldremøte')
  })

  it('keeps a character written by its number as it is written', () => {
    expect(cellText('_x0041_ _x41_')).toBe('_x005F_x0041_ _x41_')
    expect(cellText('x'.repeat(40_000))).toHaveLength(32_767)
  })
})
