import { describe, expect, test } from 'vitest'
import { type Language, languages } from '../../src/languages/language'
import { formatTiming } from '../../src/timing/format-timing'
import { readPhrase } from '../../src/timing/read-phrase'

/** A rule of the reading conventions, a phrase in each language, and the timing that all of them give. */
interface Row {
  readonly rule: number
  readonly said: Readonly<Record<Language, string>>
  readonly timing: string
}

const row = (rule: number, timing: string, nb: string, nn: string, sv: string, da: string, en: string): Row => ({
  rule,
  timing,
  said: { nb, nn, sv, da, en },
})

const march = '{ edge: last, of: { span: date, day: 1, month: 3 } }'

const rows: readonly Row[] = [
  row(
    37,
    '{ kind: all-of, of: [{ kind: every, interval: 1, unit: week, within: { span: season, season: autumn } }, { kind: every, interval: 1, unit: month, within: { span: season, season: spring } }] }',
    'Ukentlig på høsten, månedlig på våren',
    'Kvar veke på hausten, kvar månad på våren',
    'Varje vecka på hösten, varje månad på våren',
    'Hver uge om efteråret, hver måned om foråret',
    'Weekly in autumn, monthly in spring',
  ),
  row(
    37,
    '{ kind: all-of, of: [{ kind: every, interval: 1, unit: week, within: { span: range, to: { edge: before, of: { span: anchor, anchor: christmas-break } } } }, { kind: every, interval: 2, unit: week, within: { span: range, from: { edge: first, of: { span: anchor, anchor: christmas-break } } } }] }',
    'Hver uke fram til jul, deretter annenhver uke',
    'Kvar veke fram til jul, deretter annakvar veke',
    'Varje vecka fram till jul, därefter varannan vecka',
    'Hver uge frem til jul, derefter hver anden uge',
    'Every week until Christmas, then every other week',
  ),
  row(
    38,
    '{ kind: every, interval: 1, unit: month, on: [{ span: nth-weeks, from: 1, to: 1, in: { span: slot } }, { span: nth-weeks, from: 3, to: 3, in: { span: slot } }] }',
    'Første og tredje uke i hver måned',
    'Første og tredje veke i kvar månad',
    'Första och tredje veckan i varje månad',
    'Første og tredje uge i hver måned',
    'The first and third week of every month',
  ),
  row(
    38,
    '{ kind: every, interval: 1, unit: week, weekdays: [1], except: [{ span: week, week: 41 }] }',
    'Hver mandag, men ikke i uke 41',
    'Kvar måndag, men ikkje i veke 41',
    'Varje måndag, men inte vecka 41',
    'Hver mandag, men ikke i uge 41',
    'Every Monday, but not in week 41',
  ),
  row(
    38,
    '{ kind: every, interval: 1, unit: week, except: [{ span: each, anchor: break }] }',
    'Hver uke, bortsett fra ferieukene',
    'Kvar veke, bortsett frå ferievekene',
    'Varje vecka, utom lovveckorna',
    'Hver uge, bortset fra ferieugerne',
    'Every week, except the school breaks',
  ),
  row(
    38,
    '{ kind: every, interval: 1, unit: day, except: [{ span: weekday, weekday: 5 }] }',
    'Hver dag, unntatt fredager',
    'Kvar dag, unnateke fredagar',
    'Varje dag, utom fredagar',
    'Hver dag, undtagen fredage',
    'Every day, except Fridays',
  ),
  row(
    39,
    '{ kind: quota, min: 2, max: 2, per: year }',
    'To (2) ganger i året',
    'To (2) gonger i året',
    'Två (2) gånger per år',
    'To (2) gange om året',
    'Two (2) times a year',
  ),
  row(
    40,
    '{ kind: cancelled }',
    'Uke 36 (avlyst)',
    'Veke 36 (avlyst)',
    'Vecka 36 (inställt)',
    'Uge 36 (aflyst)',
    'Week 36 (cancelled)',
  ),
  row(
    40,
    '{ kind: once, in: [{ span: week, week: 41 }] }',
    'Uke 40 (flyttes til uke 41)',
    'Veke 40 (flyttast til veke 41)',
    'Vecka 40 (flyttas till vecka 41)',
    'Uge 40 (flyttes til uge 41)',
    'Week 40 (moved to week 41)',
  ),
  row(
    40,
    '{ kind: cancelled }',
    'Uke 36 – utsatt',
    'Veke 36 – utsett',
    'Vecka 36 – uppskjuten',
    'Uge 36 – udsat',
    'Week 36 – postponed',
  ),
  row(
    41,
    '{ kind: once, in: [{ span: range, to: { edge: last, of: { span: date, day: 1, month: 12 } } }] }',
    'Innen 1. desember for vårsemesteret',
    'Innan 1. desember for vårsemesteret',
    'Senast 1 december för vårterminen',
    'Inden 1. december for foråret',
    'By 1 December for the spring term',
  ),
  row(
    41,
    '{ kind: once, in: [{ span: season, season: autumn }] }',
    'For høsten',
    'For hausten',
    'För hösten',
    'For efteråret',
    'For the autumn',
  ),
  row(
    42,
    `{ kind: once, in: [{ span: range, to: ${march} }] }`,
    '1. mars – søknadsfrist',
    '1. mars – søknadsfrist',
    '1 mars – sista ansökningsdag',
    '1. marts – ansøgningsfrist',
    '1 March (deadline)',
  ),
  row(
    42,
    '{ kind: once, in: [{ span: point, at: { edge: last, of: { span: month, month: 10 } } }] }',
    'Siste dag i oktober',
    'Siste dag i oktober',
    'Sista dagen i oktober',
    'Sidste dag i oktober',
    'The last day of October',
  ),
  row(
    43,
    '{ kind: once, in: [{ span: range, to: { edge: last, of: { span: date, day: 1, month: 10 } } }] }',
    'Sendes til kommunen innen 1. oktober',
    'Vert sendt til kommunen innan 1. oktober',
    'Skickas till förvaltningen senast 1 oktober',
    'Sendes til kommunen inden 1. oktober',
    'Sent to the municipality by 1 October',
  ),
  row(
    44,
    '{ kind: once, in: [{ span: overlap, of: [{ span: range, from: { edge: after, of: { span: anchor, anchor: winter-break } } }, { span: season, season: spring }] }] }',
    'Etter vinterferien på våren',
    'Etter vinterferien på våren',
    'Efter sportlovet på våren',
    'Efter vinterferien i foråret',
    'After the winter break in spring',
  ),
  row(
    45,
    '{ kind: pick-one, of: [{ span: month, month: 10 }, { span: month, month: 3 }] }',
    'I oktober eller i mars',
    'I oktober eller i mars',
    'I oktober eller i mars',
    'I oktober eller i marts',
    'In October or in March',
  ),
  row(
    45,
    '{ kind: once, in: [{ span: range, from: { edge: first, of: { span: month, month: 9 } } }], tentative: true }',
    'I september eller senere',
    'I september eller seinare',
    'I september eller senare',
    'I september eller senere',
    'In September or later',
  ),
  row(
    48,
    '{ kind: once, in: [{ span: month, month: 3 }], tentative: true }',
    'Vanligvis i mars',
    'Vanlegvis i mars',
    'Vanligtvis i mars',
    'Som udgangspunkt i marts',
    'Usually in March',
  ),
  row(
    49,
    '{ kind: once, in: [{ span: quarter, quarter: 4, year: 2026 }] }',
    'I 4. kvartal 2026',
    'I 4. kvartal 2026',
    'Fjärde kvartalet 2026',
    'I 4. kvartal 2026',
    'In the fourth quarter 2026',
  ),
]

describe.each(rows)('rule $rule: $said.nb', ({ said, timing }) => {
  test.each(languages)('in %s', (language) => {
    const read = readPhrase(said[language], { language }).timing
    expect(`${said[language]}: ${read && formatTiming(read)}`).toBe(`${said[language]}: ${timing}`)
  })
})

/** What is refused, and by which finding. */
const refused: readonly (readonly [rule: number, code: string, said: Readonly<Record<Language, string>>])[] = [
  [
    44,
    'timing/contradictory',
    {
      nb: 'Før jul etter jul',
      nn: 'Før jul etter jul',
      sv: 'Före jul efter jul',
      da: 'Før jul efter jul',
      en: 'Before Christmas after Christmas',
    },
  ],
  [
    44,
    'timing/contradictory',
    {
      nb: 'I september i oktober',
      nn: 'I september i oktober',
      sv: 'I september i oktober',
      da: 'I september i oktober',
      en: 'In September in October',
    },
  ],
  [
    46,
    'timing/no-such-date',
    { nb: '30. februar', nn: '30. februar', sv: '30 februari', da: '30. februar', en: '30 February' },
  ],
  [
    46,
    'timing/no-such-date',
    {
      nb: 'Sjette mandag i september',
      nn: 'Sjette måndag i september',
      sv: 'Sjätte måndagen i september',
      da: 'Sjette mandag i september',
      en: 'The sixth Monday in September',
    },
  ],
  [
    46,
    'timing/no-such-date',
    {
      nb: '20. mai – 10. mai',
      nn: '20. mai – 10. mai',
      sv: '20 maj – 10 maj',
      da: '20. maj – 10. maj',
      en: '20 May – 10 May',
    },
  ],
  [46, 'timing/no-such-date', { nb: '15.13.', nn: '15.13.', sv: '15.13.', da: '15.13.', en: '15.13.' }],
  [47, 'timing/not-understood', { nb: 'I fjor', nn: 'I fjor', sv: 'I fjol', da: 'I fjor', en: 'Tomorrow' }],
  [
    50,
    'timing/not-understood',
    {
      nb: 'Uke 36, 38 osv.',
      nn: 'Veke 36, 38 osv.',
      sv: 'Vecka 36, 38 osv.',
      da: 'Uge 36, 38 osv.',
      en: 'Weeks 36, 38 etc.',
    },
  ],
]

describe.each(refused)('rule %i is refused with %s', (_rule, code, said) => {
  test.each(languages)('in %s', (language) => {
    const { timing, diagnostics } = readPhrase(said[language], { language })
    expect([said[language], timing, diagnostics.map((found) => found.code)]).toEqual([
      said[language],
      undefined,
      [code],
    ])
  })
})

describe('rule 47: an occasion that no table knows', () => {
  test.each([
    ['nb', 'Ved fiskebolle', 'fiskebolle'],
    ['nn', 'Ved fiskebolle', 'fiskebolle'],
    ['sv', 'Vid pannkakan', 'pannkakan'],
    ['da', 'Ved leverpostej', 'leverpostej'],
    ['en', 'At the pancake', 'pancake'],
  ] as const)('in %s is named: %s', (language, phrase, name) => {
    const { diagnostics } = readPhrase(phrase, { language })
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['timing/occasion', 'info']])
    expect(JSON.stringify(diagnostics)).toContain(name)
  })
})
