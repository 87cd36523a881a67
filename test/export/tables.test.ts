import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diagnose } from '../../src/diagnostics/diagnose'
import { expandCodes } from '../../src/expand/codes'
import { terminalText, withoutControls } from '../../src/export/clean-text'
import { textWidth, wrapText } from '../../src/export/text-width'
import { toCsv } from '../../src/export/to-csv'
import { toJson } from '../../src/export/to-json'
import { toMarkdown } from '../../src/export/to-markdown'
import { toNdjson } from '../../src/export/to-ndjson'
import { toTable } from '../../src/export/to-table'
import { readCsv } from './read-csv'
import { dated, hostileTitles, measure, open, planOf, sampleWheel, undated } from './sample-plan'

const plan = planOf([
  dated('Oppstartsamtale', '2026-08-17', '2026-08-21', {
    periods: ['Q1'],
    participants: [
      { role: 'elev' },
      { role: 'rektor', optional: true },
      { role: 'utdanningsleder', every: { count: 1, unit: 'month' } },
    ],
  }),
  dated('Foreldremøte', '2026-09-03', '2026-09-03', {
    periods: ['Q1'],
    time: '18:00-20:00',
    place: 'Aulaen',
    tentative: true,
  }),
  dated('Resultatoppfølging', '2026-08-24', '2026-10-02', { periods: ['Q1', 'Q2'] }),
  open('Fravær følges', 'standing'),
  open('Bekymring', 'as-needed'),
  open('Hasteting', 'asap'),
  undated('Skolemiljøutvalget', { reason: 'plan-missing' }),
  undated('Teammøte', {
    id: 'Teammøte@2026-27#w41',
    cell: 'w41',
    reason: 'no-day-left',
    unadjusted: { first: '2026-10-05', due: '2026-10-11' },
  }),
  undated('Teammøte', {
    id: 'Teammøte@2026-27#w52',
    cell: 'w52',
    reason: 'no-day-left',
    unadjusted: { first: '2026-12-21', due: '2026-12-27' },
  }),
])

describe('toTable', () => {
  it('draws months, then open ones, then undated ones with the reason in words', () => {
    expect(toTable(plan)).toMatchInlineSnapshot(`
      "AUGUST 2026
      -----------
        17.–21. aug        Oppstartsamtale                 Kontaktlærer; med Elev,
                                                           Rektor (valgfri),
                                                           Utdanningsleder (hver
                                                           måned)
        24. aug–2. okt     Resultatoppfølging              Kontaktlærer

      SEPTEMBER 2026
      --------------
        tor 3. sep         Foreldremøte (18:00-20:00,      Kontaktlærer
                           Aulaen) (usikker)

      HELE ÅRET
      ---------
        Fravær følges                            Kontaktlærer

      VED BEHOV
      ---------
        Bekymring                                Kontaktlærer

      SNAREST MULIG
      -------------
        Hasteting                                Kontaktlærer

      UTEN DATO
      ---------
        –                  Skolemiljøutvalget: planen med  Kontaktlærer
                           datoene er ikke lagt inn
        5.–11. okt,        Teammøte: ingen dag i perioden  Kontaktlærer
        21.–27. des        kan brukes
      "
    `)
  })

  it('keeps 80 cells, wraps and loses no word', () => {
    const title = 'Et veldig langt navn på et tiltak som aldri i verden får plass på en linje i tabellen'
    const text = toTable(planOf([dated(title, '2026-08-17', '2026-08-17')]))
    for (const line of text.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(80)
    for (const word of title.split(' ')) expect(text).toContain(word)
  })

  it('says the year of a day before the school year as of one after it', () => {
    const one = (iso: string) =>
      toTable(planOf([undated('Dugnad', { reason: 'outside-school-year', unadjusted: { first: iso, due: iso } })]))
    expect(one('2019-10-12')).toContain('lør 12. okt 2019')
    expect(one('2027-10-12')).toContain('tir 12. okt 2027')
    expect(one('2026-10-12')).toContain('man 12. okt  ')
  })

  it('breaks a window too long for its column after the dash, never inside a year', () => {
    const far = undated('Møter med elever', {
      reason: 'next-year-unknown',
      unadjusted: { first: '2027-05-01', due: '2027-08-31' },
    })
    expect(
      toTable(planOf([far]))
        .split('\n')
        .slice(2, 4),
    ).toEqual([
      '  1. mai–            Møter med elever: neste         Kontaktlærer',
      '  31. aug 2027       skoleårs start er ikke kjent',
    ])
  })

  it('lets no hostile title reach the terminal as a command, and no line grow', () => {
    const text = toTable(planOf(hostileTitles.map((title, i) => dated(`m${i}`, '2026-08-17', '2026-08-17', { title }))))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/)
    for (const line of text.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(80)
    expect(text.match(/x/g)?.length).toBeGreaterThanOrEqual(10_000)
  })

  it.each([
    ['en', 'AUGUST 2026', 'No date', 'the plan with the dates has not been supplied'],
    ['nn', 'AUGUST 2026', 'Utan dato', 'planen med datoane er ikkje lagd inn'],
    ['sv', 'AUGUSTI 2026', 'Utan datum', 'planen med datumen är inte inlagd'],
    ['da', 'AUGUST 2026', 'Uden dato', 'planen med datoerne er ikke lagt ind'],
  ] as const)('speaks %s', (language, month, heading, reason) => {
    const text = toTable(plan, { language, width: 200 })
    expect(text.startsWith(`${month}\n`)).toBe(true)
    expect(text).toContain(`\n${heading.toUpperCase()}\n`)
    expect(text).toContain(reason)
  })

  it('says so when there is nothing', () => {
    expect(toTable(planOf([]))).toBe('Ingenting her.\n')
  })
})

describe('text width and wrapping', () => {
  it.each([
    ['abc', 3],
    ['æøå', 3],
    ['e\u0301', 1],
    ['日本', 4],
    ['👩‍👧', 4],
    ['', 0],
  ])('%s takes %d cells', (text, cells) => {
    expect(textWidth(text)).toBe(cells)
  })

  it('wraps within the width and keeps every character but blanks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 2, max: 40 }), (raw, width) => {
        const text = terminalText(raw)
        const lines = wrapText(text, width)
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      }),
      { numRuns: 100 },
    )
  })
})

describe('toCsv', () => {
  it('reads back with every cell as it was', () => {
    const [head, ...rows] = readCsv(toCsv(plan))
    const column = (name: string) => rows.map((row) => row[head!.indexOf(name)])
    expect(rows).toHaveLength(plan.obligations.length)
    expect(column('id')).toEqual(plan.obligations.map(({ id }) => id))
    expect(column('first').slice(0, 3)).toEqual(['2026-08-17', '2026-09-03', '2026-08-24'])
    expect(column('participants')[0]).toBe('Elev, Rektor (valgfri), Utdanningsleder (hver måned)')
    expect(column('reason')[6]).toBe('planen med datoene er ikke lagt inn')
  })

  it('opens in Nordic Excel: BOM, semicolons', () => {
    const text = toCsv(plan, { excel: true })
    expect(text.startsWith('\uFEFFid;wheel;')).toBe(true)
    expect(readCsv(text.slice(1), ';')).toHaveLength(plan.obligations.length + 1)
  })

  it.each([
    ['=cmd()|calc!A1', "'=cmd()|calc!A1"],
    ['+47 22', "'+47 22"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    [' =1', "' =1"],
    ['2+2', '2+2'],
  ])('defuses %j', (title, expected) => {
    const [head, row] = readCsv(toCsv(planOf([dated('m', '2026-08-17', '2026-08-17', { title })])))
    expect(row![head!.indexOf('title')]).toBe(expected)
  })

  it('carries any title whole', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...hostileTitles)), (title) => {
        for (const excel of [false, true]) {
          const text = toCsv(planOf([dated('m', '2026-08-17', '2026-08-17', { title })]), { excel })
          const [head, row] = readCsv(excel ? text.slice(1) : text, excel ? ';' : ',')
          expect(row![head!.indexOf('title')]!.replace(/^'/, '')).toBe(withoutControls(title).replace(/^'/, ''))
        }
      }),
      { numRuns: 100 },
    )
  })
})

describe('toMarkdown', () => {
  it('has the shape of the schools’ own tables', () => {
    expect(toMarkdown(plan, { by: 'period' })).toMatchInlineSnapshot(`
      "# Prøvehjulet, 2026-27

      ## Første kvartal

      | Tiltak | Når | Ansvarlig | Hvem deltar | Datoer |
      | --- | --- | --- | --- | --- |
      | Oppstartsamtale |  | Kontaktlærer | Elev, Rektor (valgfri), Utdanningsleder (hver måned) | 17.–21. august 2026 |
      | Foreldremøte |  | Kontaktlærer |  | torsdag 3. september 2026 (usikker) |
      | Resultatoppfølging |  | Kontaktlærer |  | 24. august–2. oktober 2026 |

      ## Andre kvartal

      | Tiltak | Når | Ansvarlig | Hvem deltar | Datoer |
      | --- | --- | --- | --- | --- |
      | Resultatoppfølging |  | Kontaktlærer |  | 24. august–2. oktober 2026 |

      ## Uten periode

      | Tiltak | Når | Ansvarlig | Hvem deltar | Datoer |
      | --- | --- | --- | --- | --- |
      | Fravær følges |  | Kontaktlærer |  |  |
      | Bekymring |  | Kontaktlærer |  |  |
      | Hasteting |  | Kontaktlærer |  |  |
      | Skolemiljøutvalget |  | Kontaktlærer |  | planen med datoene er ikke lagt inn |
      | Teammøte |  | Kontaktlærer |  | ingen dag i perioden kan brukes |
      "
    `)
  })

  it('is a row per obligation by month, undated ones with their reason', () => {
    const text = toMarkdown(plan)
    expect(text).toContain('## august 2026')
    expect(text).toContain('torsdag 3. september 2026 (usikker)')
    expect(text).toContain('5.–11. oktober 2026; 21.–27. desember 2026: ingen dag i perioden kan brukes')
  })

  it('keeps every row on one line with five cells, whatever the title', () => {
    const text = toMarkdown(
      planOf(hostileTitles.map((title, i) => dated(`m${i}`, '2026-08-17', '2026-08-17', { title }))),
    )
    const rows = text.split('\n').filter((line) => line.startsWith('|'))
    expect(rows).toHaveLength(hostileTitles.length + 2)
    for (const row of rows) expect(row.replaceAll(/\\./g, '').split('|')).toHaveLength(7)
    expect(text).not.toContain('<script')
  })
})

describe('toJson and toNdjson', () => {
  it('has exactly the keys of the contract, in order', () => {
    const content = JSON.parse(toJson(plan)) as Record<string, unknown>
    expect(Object.keys(content)).toEqual(['schema', 'schoolYear', 'wheels', 'calendar', 'obligations', 'diagnostics'])
    expect([content.schema, content.schoolYear]).toEqual([1, '2026-27'])
    expect(content.obligations).toHaveLength(plan.obligations.length)
  })

  it('writes the same obligations, one a line', () => {
    const { obligations } = JSON.parse(toJson(plan)) as { obligations: unknown[] }
    const lines = toNdjson(plan).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(obligations)
  })

  it('carries any title as it is', () => {
    const odd = planOf(hostileTitles.map((title, i) => dated(`m${i}`, '2026-08-17', '2026-08-17', { title })))
    const { obligations } = JSON.parse(toJson(odd)) as { obligations: { title: string }[] }
    expect(obligations.map(({ title }) => title)).toEqual(hostileTitles)
  })

  it('filters', () => {
    expect(toNdjson(plan, { filter: { measure: 'Foreldremøte' } }).split('\n')).toHaveLength(2)
  })
})

describe('audience', () => {
  const secret = 'Uvarslet brannøvelse'
  const wheel = sampleWheel({ measures: [measure('brann', { title: secret, visibility: 'responsible' })] })
  const hush = planOf(
    [
      dated('Plan', '2026-08-17', '2026-08-17'),
      dated('Personalmøte', '2026-08-18', '2026-08-18', { visibility: 'staff' }),
      dated('brann', '2026-08-19', '2026-08-19', { title: secret, visibility: 'responsible' }),
    ],
    {
      wheel,
      diagnostics: [
        diagnose(expandCodes, 'expand/plan-missing', { plan: secret }, {}, { about: { measure: 'brann' } }),
      ],
    },
  )
  const count = (text: string) => text.split('\n').filter((line) => line !== '').length

  it.each([
    [undefined, 1],
    ['everyone', 1],
    ['staff', 2],
    ['responsible', 3],
  ] as const)('%s sees %d', (audience, expected) => {
    expect(count(toNdjson(hush, audience ? { audience } : {}))).toBe(expected)
  })

  it.each([toJson, toNdjson, toCsv, toMarkdown, toTable])('hides by default what is not for everyone (%o)', (write) => {
    expect(write(hush)).not.toContain(secret)
    expect(write(hush)).not.toContain('brann')
    expect(write(hush, { audience: 'responsible' })).toContain(secret)
  })
})
