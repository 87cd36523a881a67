import { describe, expect, it } from 'vitest'
import { readShipped } from '../../rules/index'
import { languages, type Plan, planFromYaml, toYearCalendar } from '../../src/index'
import { calendarText, dated, hostileTitles, open, planOf, sampleCalendar, undated } from './sample-plan'

const halden = (): Plan =>
  planFromYaml(readShipped('halden/elevoppfolging')!, readShipped('no/vestfold/2026-27')!, { read: readShipped }).value!

/** Returns the cell of a day, without the places where a word may be parted. */
function cellOf(html: string, iso: string): string {
  const cell = html.split('<td').find((part) => part.includes(`datetime="${iso}"`))
  if (!cell) throw new Error(`no cell for ${iso}`)
  return cell.replaceAll('<wbr>', '')
}

/** Returns the section of a month by the id of its heading. */
function monthOf(html: string, id: string): string {
  return html.split('<section class="month"').find((part) => part.includes(`id="${id}"`)) ?? ''
}

describe('a year calendar', () => {
  const extras = `${calendarText}planningDays: [2026-11-16]
daysOff: [{ date: 2027-05-07, title: Fridag }, { date: 2026-11-23, title: Skrivedag, appliesTo: { grade: [vg3] } }]
`
  const html = toYearCalendar(planOf([], { calendar: sampleCalendar(extras) }))

  it('has twelve months from August to July and every day once', () => {
    expect(html.match(/<section class="month"/g)).toHaveLength(12)
    const days = [...html.matchAll(/datetime="([^"]+)"/g)].map(([, day]) => day)
    expect(days).toHaveLength(365)
    expect(new Set(days).size).toBe(365)
    expect([days[0], days.at(-1)]).toEqual(['2026-08-01', '2027-07-31'])
  })

  it.each([
    ['Monday 17 August 2026', '2026-08-17', 'school-day', 'Skolestart'],
    ['Monday 16 November 2026', '2026-11-16', 'planning-day', 'Planleggingsdag'],
    ['Monday 23 November 2026', '2026-11-23', 'school-day', 'Skrivedag (VG3)'],
    ['Wednesday 7 October 2026', '2026-10-07', 'break', ''],
    ['Monday 5 October 2026', '2026-10-05', 'break', 'Høstferie'],
    ['Friday 25 December 2026', '2026-12-25', 'holiday', '1. juledag'],
    ['Friday 7 May 2027', '2027-05-07', 'day-off', 'Fridag'],
    ['Saturday 8 May 2027', '2027-05-08', 'weekend', ''],
    ['Saturday 1 August 2026', '2026-08-01', 'weekend', ''],
    ['Monday 3 August 2026', '2026-08-03', 'before-school-start', ''],
    ['Monday 21 June 2027', '2027-06-21', 'after-school-end', ''],
  ])('marks %s', (_, day, kind, title) => {
    const cell = cellOf(html, day)
    expect(cell).toMatch(new RegExp(`^ class="${kind}[ "]`))
    if (title === '') expect(cell).not.toContain('class="name"')
    else expect(cell).toContain(title)
  })

  it('numbers the ISO weeks, week 53 before week 1', () => {
    const weeks = (id: string) =>
      [...monthOf(html, id).matchAll(/scope="row" class="wk">(\d+)</g)].map(([, week]) => Number(week))
    expect(weeks('m2026-8')).toEqual([31, 32, 33, 34, 35, 36])
    expect(weeks('m2026-12')).toEqual([49, 50, 51, 52, 53])
    expect(weeks('m2027-1')).toEqual([53, 1, 2, 3, 4])
  })

  it('draws short windows as bars over their days and long ones where they start and are due', () => {
    const drawn = toYearCalendar(
      planOf([
        dated('Kort', '2026-08-20', '2026-08-25'),
        dated('Lang', '2026-09-01', '2026-11-30'),
        dated('Dag', '2026-09-03', '2026-09-03'),
      ]),
    )
    expect(cellOf(drawn, '2026-08-20')).toContain('class="seg bar d4 r4"')
    expect(cellOf(drawn, '2026-08-24')).toContain('class="seg bar d2 r7 on"')
    expect(cellOf(drawn, '2026-09-01')).toContain('class="seg starts d1')
    expect(cellOf(drawn, '2026-11-30')).toContain('Frist: Lang')
    expect(cellOf(drawn, '2026-09-03')).toContain('class="seg day d1')
    expect(monthOf(drawn, 'm2026-9')).toContain('<bdi class="what">Lang</bdi>')
    expect(monthOf(drawn, 'm2026-11')).toContain('frist man')
  })

  it('names a day whole: under its number where nothing else stands, else on a line above what is done', () => {
    const plan = planOf([dated('Lesing', '2026-08-17', '2026-08-21'), dated('Møte', '2026-08-19', '2026-08-19')])
    const drawn = toYearCalendar(plan)
    const start = cellOf(drawn, '2026-08-17')
    expect(start).toMatch(/<\/time><\/span><span class="seg note d1 r7"><bdi class="name">Skolestart<\/bdi><\/span>/)
    expect(start.indexOf('Lesing')).toBeGreaterThan(start.indexOf('Skolestart'))
    // What stands beside it keeps to its lane: below the name's, and below the bar.
    expect(cellOf(drawn, '2026-08-19').match(/<span class="seg"><\/span>/g)).toHaveLength(2)
    expect(cellOf(drawn, '2026-10-05')).toContain('</time> <bdi class="name">Høstferie</bdi></span></td>')
    expect(drawn).toContain('Kristi himmelfarts<wbr>dag')
  })

  it('lets a name reach as far as the next name', () => {
    const calendar = sampleCalendar(
      `${calendarText}daysOff: [{ date: 2026-08-19, title: Skrivedag, appliesTo: { grade: [vg3] } }]\n`,
    )
    const drawn = toYearCalendar(planOf([dated('Lesing', '2026-08-17', '2026-08-21')], { calendar }))
    expect(cellOf(drawn, '2026-08-17')).toContain('class="seg note d1 r2"')
    expect(cellOf(drawn, '2026-08-19')).toContain('class="seg note d1 r5"')
  })

  it('shows four things on a day at most, counts the others, and lists every one', () => {
    const titles = ['en', 'to', 'tre', 'fire', 'fem', 'seks', 'sju']
    const drawn = toYearCalendar(planOf(titles.map((title) => dated(title, '2026-09-01', '2026-09-01'))))
    const cell = cellOf(drawn, '2026-09-01')
    expect(cell.match(/class="seg day/g)).toHaveLength(4)
    expect(cell).toContain('>+3<')
    for (const title of titles) expect(monthOf(drawn, 'm2026-9')).toContain(`<bdi class="what">${title}</bdi>`)
  })

  it('loses nothing: every title stands in a list, what has no dates with its reason', () => {
    const plan = halden()
    const drawn = toYearCalendar(plan)
    for (const { title } of plan.obligations) expect(drawn).toContain(`<bdi class="what">${title}</bdi>`)
    expect(drawn).toContain('planen med datoene er ikke lagt inn')
    const mixed = toYearCalendar(planOf([open('Alltid', 'standing'), open('Av og til', 'as-needed'), undated('Uten')]))
    for (const heading of ['Hele året', 'Ved behov', 'Uten dato']) expect(mixed).toContain(`<h2>${heading}</h2>`)
  })

  it('has nothing of what the audience may not see, not even in its counts', () => {
    const open = dated('Åpen', '2026-09-01', '2026-09-01')
    const secret = dated('Uvarslet', '2026-09-01', '2026-09-01', {
      visibility: 'responsible',
      responsible: [{ role: 'rektor' }],
    })
    expect(toYearCalendar(planOf([open, secret]))).toBe(toYearCalendar(planOf([open])))
    expect(toYearCalendar(planOf([open, secret]), { audience: 'responsible' })).toContain('Uvarslet')
  })

  it.each(languages)('names months, days and signs in %s', (language) => {
    const drawn = toYearCalendar(planOf([dated('x', '2026-09-01', '2026-09-04')]), { language })
    const august = { nb: 'August', nn: 'August', sv: 'Augusti', da: 'August', en: 'August' }[language]
    expect(drawn).toContain(`<html lang="${language}">`)
    expect(drawn).toContain(`>${august} 2026</h2>`)
    expect(drawn).not.toContain('undefined')
  })

  it('is the same bytes each time, runs no script, and asks for its sheet', () => {
    const [first, second] = [toYearCalendar(halden()), toYearCalendar(halden())]
    expect(first).toBe(second)
    expect(first).not.toContain('<script')
    expect(first).not.toMatch(/ style="/)
    expect(first).toContain('@page{size:A3 landscape')
    expect(toYearCalendar(halden(), { paper: 'a4' })).toContain('@page{size:A4 landscape')
  })

  it('says when it is partial', () => {
    expect(toYearCalendar(planOf([]), { partial: true })).toContain('UFULLSTENDIG')
  })

  it('escapes every text', () => {
    const plan = planOf(hostileTitles.map((title, at) => dated(`m${at}`, '2026-09-01', '2026-09-01', { title })))
    expect(toYearCalendar(plan)).not.toMatch(/<script|alert\(1\)<\/script/)
  })
})
