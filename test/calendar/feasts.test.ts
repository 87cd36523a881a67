import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type FeastRow, feasts, type RuleByCountry } from '../../src/calendar/feasts'
import type { YearlyRule } from '../../src/calendar/yearly-rule'
import { isoFromDay, weekdayOf } from '../../src/date/day'
import { feastNamesOf } from '../../src/languages/feasts'
import { languages } from '../../src/languages/language'
import type { CountryCode } from '../../src/load/calendar-document'
import { type FeastName, feastNames } from '../../src/timing/anchors'
import { describeTiming } from '../../src/timing/describe-timing'
import { readPhrase } from '../../src/timing/read-phrase'
import type { Span, Timing } from '../../src/timing/timing'
import { windowsOf } from '../expand/wheel-factory'
import { builtCalendar, calendarDocument } from './calendar-factory'
import { feastDates } from './feast-dates'

const page = new URL('../../docs/feasts.md', import.meta.url)
const years = ['2025-26', '2026-27', '2027-28'] as const
const countries: readonly CountryCode[] = ['NO', 'SE', 'DK', 'FI']
const countryOf = { nb: 'NO', nn: 'NO', sv: 'SE', da: 'DK', en: 'NO' } as const
const weekdays = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN']

const calendarOf = (schoolYear: string, country?: CountryCode) => {
  const start = Number(schoolYear.slice(0, 4))
  const { country: _country, ...document } = calendarDocument({
    schoolYear,
    firstSchoolDay: `${start}-08-18`,
    lastSchoolDay: `${start + 1}-06-18`,
  })
  return builtCalendar(country ? { ...document, country } : document)
}
const say = (day: number) => `${weekdays[weekdayOf(day) - 1]} ${isoFromDay(day)}`
const daysOf = (name: string, schoolYear: string, country?: CountryCode) =>
  calendarOf(schoolYear, country)
    .findAnchor(name)
    ?.instances.map(({ first, last }) => (first === last ? say(first) : `${say(first)} – ${say(last)}`))
    .join(', ')

const once = (span: Span): Timing => ({ kind: 'once', in: [span] })
const at = (anchor: string): Timing => once({ span: 'anchor', anchor })

describe('feasts', () => {
  it.each(feastDates)('%s (%s)', (name, country, ...dates) => {
    const asked = country === 'all' ? [undefined, ...countries] : (country.split(' ') as CountryCode[])
    for (const country of asked) expect(years.map((year) => daysOf(name, year, country))).toEqual(dates)
  })

  it('are all in that table, for every country', () => {
    for (const name of feastNames) {
      const asked = feastDates.filter(([row]) => row === name).flatMap(([, countries]) => countries.split(' '))
      expect([name, asked.sort()]).toEqual([name, asked[0] === 'all' ? ['all'] : ['DK', 'FI', 'NO', 'SE']])
    }
  })

  it('are unknown where they differ by country and the calendar states none', () => {
    const byCountry = feastDates.filter(([, country]) => country !== 'all').map(([name]) => name)
    for (const name of byCountry) expect([name, daysOf(name, '2026-27')]).toEqual([name, undefined])
  })

  it('say where their days were read', () => {
    for (const [name, { sources }] of Object.entries(feasts)) {
      expect(sources.length, name).toBeGreaterThan(0)
      for (const { url, read } of sources) {
        expect(url, name).toMatch(/^https?:\/\/\S+$/)
        expect(read, name).toMatch(/^\d{4}-\d\d-\d\d$/)
      }
    }
  })
})

describe.each(languages)('feasts in %s', (language) => {
  const names = feastNamesOf[language]
  const rows = feastNames.flatMap((name) => names[name].split('|').map((words) => [words, name] as const))
  const read = (phrase: string) => readPhrase(phrase, { language }).timing

  it('are read by each of their names', () => {
    for (const [words, name] of rows) expect([words, read(words)]).toEqual([words, at(name)])
  })

  it('have no name in common', () => {
    const seen = new Map<string, string>()
    for (const [words, name] of rows) {
      const other = seen.get(words.toLowerCase())
      expect(`${words}: ${other ?? name}`).toBe(`${words}: ${name}`)
      seen.set(words.toLowerCase(), name)
    }
  })

  it('are read back from their printed names: at them, before them, from them and the day after', () => {
    for (const anchor of feastNames) {
      const of = { span: 'anchor', anchor } as const
      const timings: Timing[] = [
        at(anchor),
        once({ span: 'range', to: { edge: 'before', of } }),
        once({ span: 'range', from: { edge: 'first', of } }),
        once({ span: 'point', at: { edge: 'after', of } }),
      ]
      for (const timing of timings) {
        const phrase = describeTiming(timing, language)
        expect([phrase, read(phrase)]).toEqual([phrase, timing])
      }
    }
  })
})

describe('phrases with feasts', () => {
  it.each([
    ['nb', 'før 1. juledag', ['sat 2026-08-01..thu 2026-12-24']],
    ['nb', 'innen nyttårsaften', ['sat 2026-08-01..thu 2026-12-31']],
    ['nb', 'til farsdag', ['sat 2026-08-01..sun 2026-11-08']],
    ['nb', 'til advent', ['sat 2026-08-01..sat 2026-11-28']],
    ['nb', 'i advent', ['sun 2026-11-29..thu 2026-12-24']],
    ['nb', '1. søndag i advent', ['sun 2026-11-29']],
    ['nb', 'første og andre søndag i advent', ['sun 2026-11-29', 'sun 2026-12-06']],
    ['nb', 'fra 1. advent til 4. advent', ['sun 2026-11-29..sun 2026-12-20']],
    ['nb', 'i romjula', ['sun 2026-12-27..thu 2026-12-31']],
    ['nb', 'i uken mellom jul og nyttår', ['sun 2026-12-27..thu 2026-12-31']],
    ['nb', '1. og 2. juledag', ['fri 2026-12-25..sat 2026-12-26']],
    ['nb', 'mandag i romjula', ['mon 2026-12-28']],
    ['nb', 'siste fredag før palmesøndag', ['fri 2027-03-19']],
    ['nb', 'i den stille uke', ['sun 2027-03-21..sat 2027-03-27']],
    ['nb', 'kvinnedagen 8. mars', ['mon 2027-03-08']],
    ['nb', 'Sankthansaften (23. juni)', ['wed 2027-06-23']],
    ['nb', 'før 3. jul', ['sat 2026-08-01..fri 2027-07-02']],
    ['nb', 'første søndag i desember', ['sun 2026-12-06']],
    ['nn', 'veka før jonsok', ['wed 2027-06-16..tue 2027-06-22']],
    ['nn', 'innan fyrste sundag i advent', ['sat 2026-08-01..sun 2026-11-29']],
    ['sv', 'före midsommar', ['sat 2026-08-01..thu 2027-06-24']],
    ['sv', 'innan trettonhelgen', ['sat 2026-08-01..mon 2027-01-04']],
    ['sv', 'under mellandagarna', ['sun 2026-12-27..thu 2026-12-31']],
    ['sv', 'vid Kristi himmelfärds dag', ['thu 2027-05-06']],
    ['sv', 'till första advent', ['sat 2026-08-01..sun 2026-11-29']],
    ['sv', '1:a advent', ['sun 2026-11-29']],
    ['sv', 'fredagen före fars dag', ['fri 2026-11-06']],
    ['da', 'inden Mortensaften', ['sat 2026-08-01..tue 2026-11-10']],
    ['da', 'Sct. Hans aften', ['wed 2027-06-23']],
    ['da', 'Sankt Hans', ['wed 2027-06-23']],
    ['da', 'i ugen mellem jul og nytår', ['sun 2026-12-27..thu 2026-12-31']],
    ['da', 'fredag før store bededag', ['fri 2027-04-16']],
    ['da', 'anden søndag i advent', ['sun 2026-12-06']],
    ['da', 'på Fars dag', ['sat 2027-06-05']],
    ['en', 'before Christmas Day', ['sat 2026-08-01..thu 2026-12-24']],
    ['en', "by New Year's Eve", ['sat 2026-08-01..thu 2026-12-31']],
    ['en', 'the week before Mother’s Day', ['sun 2027-02-07..sat 2027-02-13']],
    ['en', 'the third Sunday of Advent', ['sun 2026-12-13']],
    ['en', 'every twelfth day', undefined],
  ] as const)('%s: %s', (language, phrase, expected) => {
    const { timing } = readPhrase(phrase, { language })
    if (expected) expect(timing && windowsOf(timing, calendarOf('2026-27', countryOf[language]))).toEqual(expected)
    else expect(timing?.kind).toBe('every')
  })

  it.each([
    ['nb', 'før jul', 'christmas-break'],
    ['nb', 'før påske', 'easter-break'],
    ['nb', 'før nyttår', 'new-year'],
    ['sv', 'före jul', 'christmas-break'],
    ['da', 'før jul', 'christmas-break'],
    ['en', 'before Christmas', 'christmas-break'],
    ['en', 'before Easter', 'easter-break'],
  ] as const)('%s: %s is still before the %s', (language, phrase, anchor) => {
    const before = once({ span: 'range', to: { edge: 'before', of: { span: 'anchor', anchor } } })
    expect(readPhrase(phrase, { language }).timing).toEqual(before)
  })
})

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

function ruleText(rule: YearlyRule): string {
  if (rule.kind === 'fixed') return `${rule.day} ${months[rule.month - 1]}`
  if (rule.kind === 'weekday-from')
    return `the ${weekdayNames[rule.weekday - 1]} on or after ${rule.day} ${months[rule.month - 1]}`
  if (rule.offset === 0) return 'Easter Sunday'
  return `${Math.abs(rule.offset)} ${Math.abs(rule.offset) === 1 ? 'day' : 'days'} ${rule.offset < 0 ? 'before' : 'after'} Easter Sunday`
}

function whenText({ first, last }: FeastRow): string {
  const text = (rule: YearlyRule | RuleByCountry, country: CountryCode) =>
    ruleText('kind' in rule ? rule : rule[country])
  const byText = new Map<string, CountryCode[]>()
  for (const country of countries) {
    const when = last ? `${text(first, country)} to ${text(last, country)}` : text(first, country)
    byText.set(when, [...(byText.get(when) ?? []), country])
  }
  if (byText.size === 1) return [...byText.keys()].join()
  return [...byText].map(([when, asked]) => `${asked.join(', ')}: ${when}`).join('; ')
}

function pageText(): string {
  const rows = Object.entries(feasts).map(([name, row]) => {
    const printed = languages.map((language) => feastNamesOf[language][name as FeastName].split('|')[0])
    return `| ${[`\`${name}\``, whenText(row), ...printed].join(' | ')} |`
  })
  return [
    '# Feasts',
    '',
    'The feasts that a phrase may name, with the anchor each is read as and the days it has. Each has more names than the printed one:',
    '“1. juledag” and “juledagen” are *første juledag*. A calendar without a `country` does not have the feasts that differ by country. None',
    'of them is a day off by being here: those are the public holidays and what the calendar says. Generated from `src/calendar/feasts.ts`',
    'and `src/languages/<xx>/feasts.ts`; run the tests with `UPDATE_DOCS=1` after a change there. [timing.md](timing.md) explains anchors.',
    '',
    `| anchor | when | ${languages.join(' | ')} |`,
    `|---|---|${languages.map(() => '---|').join('')}`,
    ...rows,
    '',
  ].join('\n')
}

describe('docs/feasts.md', () => {
  it('is what the table of feasts says', () => {
    if (process.env.UPDATE_DOCS) writeFileSync(page, pageText())
    expect(readFileSync(page, 'utf8')).toBe(pageText())
  })
})
