import { describe, expect, test } from 'vitest'
import type { Language } from '../../src/languages/language'
import { formatTiming } from '../../src/timing/format-timing'
import { readPhrase } from '../../src/timing/read-phrase'

/** Phrase, the timing it reads into in canonical form, and the heading it stands under. */
const rows: readonly (readonly [Language, string, string, string?])[] = [
  ['nb', 'Andre og tredje skoleuke', '{ kind: once, in: [{ span: school-weeks, from: 2, to: 3 }] }'],
  ['nn', 'dei to første skuledagane', '{ kind: once, in: [{ span: school-days, from: 1, to: 2 }] }'],
  ['sv', 'de tre första skolveckorna', '{ kind: once, in: [{ span: school-weeks, from: 1, to: 3 }] }'],
  [
    'da',
    'sidste skoledag før jul',
    '{ kind: once, in: [{ span: school-days, from: -1, to: -1, in: { span: range, to: { edge: before, of: { span: anchor, anchor: christmas-break } } } }] }',
  ],
  ['en', 'the first two school days', '{ kind: once, in: [{ span: school-days, from: 1, to: 2 }] }'],
  [
    'nb',
    'Oktober - desember',
    '{ kind: once, in: [{ span: range, from: { edge: first, of: { span: month, month: 10 } }, to: { edge: last, of: { span: month, month: 12 } } }] }',
  ],
  [
    'nn',
    'August/september',
    '{ kind: once, in: [{ span: range, from: { edge: first, of: { span: month, month: 8 } }, to: { edge: last, of: { span: month, month: 9 } } }] }',
  ],
  ['sv', 'september och januari', '{ kind: once, in: [{ span: month, month: 9 }, { span: month, month: 1 }] }'],
  [
    'da',
    'aug./sept.',
    '{ kind: once, in: [{ span: range, from: { edge: first, of: { span: month, month: 8 } }, to: { edge: last, of: { span: month, month: 9 } } }] }',
  ],
  [
    'en',
    'January/February',
    '{ kind: once, in: [{ span: range, from: { edge: first, of: { span: month, month: 1 } }, to: { edge: last, of: { span: month, month: 2 } } }] }',
  ],
  [
    'nb',
    'ukene 39/40/42',
    '{ kind: once, in: [{ span: range, from: { edge: first, of: { span: week, week: 39 } }, to: { edge: last, of: { span: week, week: 40 } } }, { span: week, week: 42 }] }',
  ],
  [
    'nn',
    'vekene 6-7',
    '{ kind: once, in: [{ span: range, from: { edge: first, of: { span: week, week: 6 } }, to: { edge: last, of: { span: week, week: 7 } } }] }',
  ],
  [
    'sv',
    'v.34, 36 och 38',
    '{ kind: once, in: [{ span: week, week: 34 }, { span: week, week: 36 }, { span: week, week: 38 }] }',
  ],
  [
    'da',
    'uge 51-1',
    '{ kind: once, in: [{ span: range, from: { edge: first, of: { span: week, week: 51 } }, to: { edge: last, of: { span: week, week: 1 } } }] }',
  ],
  [
    'en',
    'weeks 34-36',
    '{ kind: once, in: [{ span: range, from: { edge: first, of: { span: week, week: 34 } }, to: { edge: last, of: { span: week, week: 36 } } }] }',
  ],
  [
    'nb',
    'mandag 14. - onsdag 16. september',
    '{ kind: once, in: [{ span: range, from: { edge: first, of: { span: date, day: 14, month: 9 } }, to: { edge: last, of: { span: date, day: 16, month: 9 } }, check: { weekday: 1, lastWeekday: 3 } }] }',
  ],
  ['nn', '31. mars', '{ kind: once, in: [{ span: date, day: 31, month: 3 }] }'],
  ['sv', '3+5/2', '{ kind: once, in: [{ span: date, day: 3, month: 2 }, { span: date, day: 5, month: 2 }] }'],
  [
    'da',
    '15/9-17/9',
    '{ kind: once, in: [{ span: range, from: { edge: first, of: { span: date, day: 15, month: 9 } }, to: { edge: last, of: { span: date, day: 17, month: 9 } } }] }',
  ],
  ['en', 'September 15th, 2026', '{ kind: once, in: [{ span: date, day: 15, month: 9, year: 2026 }] }'],
  ['nb', '27-11-2026', '{ kind: once, in: [{ span: date, day: 27, month: 11, year: 2026 }] }'],
  ['da', '26/4 – 24', '{ kind: once, in: [{ span: date, day: 26, month: 4, year: 2024 }] }'],
  ['nb', 'uke 29 – 2024', '{ kind: once, in: [{ span: week, week: 29, year: 2024 }] }'],
  ['en', '2027-W02', '{ kind: once, in: [{ span: week, week: 2, year: 2027 }] }'],
  ['nb', '15.9.26', '{ kind: once, in: [{ span: date, day: 15, month: 9, year: 2026 }] }'],
  [
    'nb',
    '1/9, 1/12 og 1/3',
    '{ kind: once, in: [{ span: date, day: 1, month: 9 }, { span: date, day: 1, month: 12 }, { span: date, day: 1, month: 3 }] }',
  ],
  ['sv', '2026-09-15', '{ kind: once, in: [{ span: date, day: 15, month: 9, year: 2026 }] }'],
  [
    'nb',
    'uke 38: 14.-18. september',
    '{ kind: once, in: [{ span: range, from: { edge: first, of: { span: date, day: 14, month: 9 } }, to: { edge: last, of: { span: date, day: 18, month: 9 } }, check: { weeks: [38] } }] }',
  ],
  [
    'da',
    'Torsdag 16. august Uge 33',
    '{ kind: once, in: [{ span: date, day: 16, month: 8, check: { weekday: 4, weeks: [33] } }] }',
  ],
  [
    'nb',
    '36 Mandag 4.',
    '{ kind: once, in: [{ span: date, day: 4, check: { weekday: 1, weeks: [36] } }] }',
    'September',
  ],
  ['nb', '12.-', '{ kind: once, in: [{ span: range, from: { edge: first, of: { span: date, day: 12 } } }] }', 'Mai'],
  [
    'nb',
    'innen medio november',
    '{ kind: once, in: [{ span: range, to: { edge: last, of: { span: part, part: first-half, of: { span: month, month: 11 } } } }] }',
  ],
  [
    'nb',
    'senest 1. juni',
    '{ kind: once, in: [{ span: range, to: { edge: last, of: { span: date, day: 1, month: 6 } } }] }',
  ],
  [
    'nb',
    'før høstferien',
    '{ kind: once, in: [{ span: range, to: { edge: before, of: { span: anchor, anchor: autumn-break } } }] }',
  ],
  [
    'nn',
    'innan 1. februar',
    '{ kind: once, in: [{ span: range, to: { edge: last, of: { span: date, day: 1, month: 2 } } }] }',
  ],
  [
    'sv',
    'innan 1 februari',
    '{ kind: once, in: [{ span: range, to: { edge: before, of: { span: date, day: 1, month: 2 } } }] }',
  ],
  [
    'da',
    'inden jul',
    '{ kind: once, in: [{ span: range, to: { edge: before, of: { span: anchor, anchor: christmas-break } } }] }',
  ],
  [
    'en',
    'by mid-November',
    '{ kind: once, in: [{ span: range, to: { edge: last, of: { span: part, part: first-half, of: { span: month, month: 11 } } } }] }',
  ],
  [
    'nb',
    'fra skolestart til høstferien',
    '{ kind: once, in: [{ span: range, from: { edge: first, of: { span: anchor, anchor: school-start } }, to: { edge: before, of: { span: anchor, anchor: autumn-break } } }] }',
  ],
  [
    'sv',
    'mellan höstlov och jullov',
    '{ kind: once, in: [{ span: range, from: { edge: after, of: { span: anchor, anchor: autumn-break } }, to: { edge: before, of: { span: anchor, anchor: christmas-break } } }] }',
  ],
  [
    'da',
    'efter sommerferien',
    '{ kind: once, in: [{ span: range, from: { edge: first, of: { span: anchor, anchor: school-start } } }] }',
  ],
  [
    'nb',
    'rett etter skolestart',
    '{ kind: once, in: [{ span: near, side: after, of: { span: anchor, anchor: school-start } }] }',
  ],
  [
    'da',
    'ugen op til efterårsferien',
    '{ kind: once, in: [{ span: near, side: before, of: { span: anchor, anchor: autumn-break } }] }',
  ],
  [
    'en',
    'the week after the autumn break',
    '{ kind: once, in: [{ span: school-weeks, from: 1, to: 1, in: { span: range, from: { edge: after, of: { span: anchor, anchor: autumn-break } } } }] }',
  ],
  [
    'nb',
    'siste fredag før høstferien',
    '{ kind: once, in: [{ span: nth-weekday, nth: -1, weekday: 5, in: { span: range, to: { edge: before, of: { span: anchor, anchor: autumn-break } } } }] }',
  ],
  [
    'sv',
    'första måndagen i oktober',
    '{ kind: once, in: [{ span: nth-weekday, nth: 1, weekday: 1, in: { span: month, month: 10 } }] }',
  ],
  [
    'da',
    'næstsidste uge i juni',
    '{ kind: once, in: [{ span: nth-weeks, from: -2, to: -2, in: { span: month, month: 6 } }] }',
  ],
  ['en', 'late November', '{ kind: once, in: [{ span: part, part: end, of: { span: month, month: 11 } }] }'],
  [
    'sv',
    'senare delen av november',
    '{ kind: once, in: [{ span: part, part: second-half, of: { span: month, month: 11 } }] }',
  ],
  [
    'nb',
    'månedsskiftet mai/juni',
    '{ kind: once, in: [{ span: around, days: 7, of: { span: point, at: { edge: last, of: { span: month, month: 5 } } } }] }',
  ],
  ['nb', 'ca. 25. juni', '{ kind: once, in: [{ span: around, days: 7, of: { span: date, day: 25, month: 6 } }] }'],
  ['nb', 'hver 4. – 6. uke', '{ kind: every, interval: 4, maxInterval: 6, unit: week }'],
  ['nn', 'annakvar veke', '{ kind: every, interval: 2, unit: week }'],
  ['sv', 'var 14:e dag', '{ kind: every, interval: 2, unit: week }'],
  ['da', 'hver anden uge', '{ kind: every, interval: 2, unit: week }'],
  ['en', 'every six weeks', '{ kind: every, interval: 6, unit: week }'],
  ['nb', 'alle onsdager i oddetallsuker', '{ kind: every, interval: 1, unit: week, weekdays: [3], parity: odd }'],
  ['sv', 'tisdagar jämna veckor', '{ kind: every, interval: 1, unit: week, weekdays: [2], parity: even }'],
  ['nb', 'hver uke torsdag', '{ kind: every, interval: 1, unit: week, weekdays: [4] }'],
  ['en', 'Mondays and Wednesdays', '{ kind: every, interval: 1, unit: week, weekdays: [1, 3] }'],
  [
    'nb',
    'hver første onsdag i måneden',
    '{ kind: every, interval: 1, unit: month, on: [{ span: nth-weekday, nth: 1, weekday: 3, in: { span: slot } }] }',
  ],
  ['nb', 'minst én gang hvert halvår', '{ kind: quota, min: 1, max: null, per: term }'],
  ['nn', 'to gonger i året', '{ kind: quota, min: 2, max: 2, per: year }'],
  ['sv', 'ca fem styrelsemöten per läsår', '{ kind: quota, min: 5, max: 5, per: year, tentative: true }'],
  ['da', '4-6 møder årligt', '{ kind: quota, min: 4, max: 6, per: year }'],
  ['en', 'up to three times per term', '{ kind: quota, min: 0, max: 3, per: term }'],
  ['nb', 'inntil 3 ganger per år', '{ kind: quota, min: 0, max: 3, per: year }'],
  [
    'nb',
    'to ganger i året, november og mars',
    '{ kind: once, in: [{ span: month, month: 11 }, { span: month, month: 3 }] }',
  ],
  [
    'nb',
    'fram til jul (1 per måned)',
    '{ kind: every, interval: 1, unit: month, within: { span: range, to: { edge: before, of: { span: anchor, anchor: christmas-break } } } }',
  ],
  [
    'nb',
    'én gang på høsten og én gang på våren',
    '{ kind: once, in: [{ span: season, season: autumn }, { span: season, season: spring }] }',
  ],
  ['nb', 'Hver tredje uke jf. midttide-/ møteplan', '{ kind: every, interval: 3, unit: week, plan: moteplan }'],
  ['nb', 'Jevnlig i pedagogisk forum jf. midttideplan', '{ kind: plan, plan: midttidsplan }'],
  ['sv', 'enligt mötesplan', '{ kind: plan, plan: moteplan }'],
  ['en', 'according to the meeting plan', '{ kind: plan, plan: moteplan }'],
  ['nb', 'fortløpende', '{ kind: standing }'],
  ['sv', 'vid behov', '{ kind: as-needed }'],
  ['da', 'hurtigst muligt', '{ kind: asap }'],
  ['en', 'regularly', '{ kind: unspecified }'],
  ['nb', 'hvert tredje år', '{ kind: unspecified }'],
  [
    'nb',
    'fast 2 ganger i året, ellers etter behov',
    '{ kind: all-of, of: [{ kind: quota, min: 2, max: 2, per: year }, { kind: as-needed }] }',
  ],
  [
    'nb',
    'Ved behov. Alltid i forkant av årsmøte',
    '{ kind: all-of, of: [{ kind: as-needed }, { kind: once, in: [{ span: range, to: { edge: before, of: { span: anchor, anchor: "årsmøte" } } }] }] }',
  ],
  [
    'nb',
    'En lørdag i siste halvdel av september',
    '{ kind: pick-one, weekday: 6, of: [{ span: part, part: second-half, of: { span: month, month: 9 } }] }',
  ],
  [
    'nb',
    '1. eller 5. september',
    '{ kind: pick-one, of: [{ span: date, day: 1, month: 9 }, { span: date, day: 5, month: 9 }] }',
  ],
  [
    'nb',
    'en av utviklingsdagene i august',
    '{ kind: pick-one, of: [{ span: anchor, anchor: planning-days, in: { span: month, month: 8 } }] }',
  ],
  [
    'nb',
    '1. februar eller nærmeste hverdag etter',
    '{ kind: once, in: [{ span: date, day: 1, month: 2 }], roll: following }',
  ],
  [
    'nb',
    'før høstens første foreldremøte',
    '{ kind: once, in: [{ span: range, to: { edge: before, of: { span: anchor, anchor: "foreldremøte", which: 1, in: { span: season, season: autumn } } } }] }',
  ],
  ['nb', 'i foreldremøtene i uke 37', '{ kind: event, event: "foreldremøtene", in: { span: week, week: 37 } }'],
  ['nb', 'innen 14 dager', '{ kind: event, due: { count: 14, unit: day } }'],
  [
    'sv',
    'senast två veckor innan studiedagen',
    '{ kind: once, in: [{ span: range, to: { edge: first, of: { span: anchor, anchor: studiedagen }, offset: { count: -2, unit: week } } }] }',
  ],
  [
    'nb',
    'i høst- og vinterferien',
    '{ kind: once, in: [{ span: anchor, anchor: autumn-break }, { span: anchor, anchor: winter-break }] }',
  ],
  ['nb', '35 ?', '{ kind: once, in: [{ span: week, week: 35 }], tentative: true }'],
  [
    'nb',
    'høst 2026 – vår 2027',
    '{ kind: once, in: [{ span: range, from: { edge: first, of: { span: season, season: autumn, year: 2026 } }, to: { edge: last, of: { span: season, season: spring, year: 2027 } } }] }',
  ],
]

describe('readPhrase', () => {
  const cases = rows.map(([language, phrase, timing, heading]) => ({ language, phrase, timing, heading }))
  test.each(cases)('$language: $phrase', ({ language, phrase, timing, heading }) => {
    const reading = readPhrase(phrase, { language, ...(heading === undefined ? {} : { heading }) })
    expect(reading.timing && formatTiming(reading.timing)).toBe(timing)
    expect(reading.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test('sets clock times, places and conditions aside', () => {
    const reading = readPhrase('Vg1: Tirsdag 15. september kl 18.30-20.00 (aula)', { language: 'nb' })
    expect(reading).toMatchObject({ time: '18:30-20:00', appliesTo: { grade: ['vg1'] }, details: ['aula'] })
    expect(reading.timing).toMatchObject({ kind: 'once', in: [{ span: 'date', day: 15, month: 9 }] })
  })

  test.each(['1. klasse', '9./10. klasse', 'Vg2', 'SF/YF'])('%s is no timing', (phrase) => {
    expect(readPhrase(phrase, { language: 'nb' }).timing).toEqual({ kind: 'not-timing' })
  })
})
