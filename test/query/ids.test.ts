import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isoFromDay, parseIsoDay } from '../../src/date/day'
import { toICalendar } from '../../src/export/to-icalendar'
import { completionOf } from '../../src/query/completion-of'
import type { Plan } from '../../src/query/plan'
import { planFromYaml } from '../../src/query/plan-from-yaml'
import { statusOf } from '../../src/query/status'

/** A school with one measure, or with what is given in its place. */
interface School {
  readonly when?: string
  /** More keys of the measure, or others. */
  readonly more?: string
  readonly id?: string
  /** The measures as YAML, instead of the one. */
  readonly measures?: string
  /** More keys of the wheel. */
  readonly wheel?: string
  readonly wheelId?: string
  readonly host?: string
  readonly year?: number
  readonly start?: string
  readonly autumn?: string
  readonly feed?: string
}

function planOf(school: School): Plan {
  const { when = 'Hver uke', more = '', id = 'mote', wheel = '', wheelId = 'skole/hjul', year = 2026 } = school
  const { host = 'til: 31. desember', autumn = '10-05', start = '08-17' } = school
  const measures =
    school.measures ?? `  - { id: ${id}, title: Møte, when: ${JSON.stringify(when)}, responsible: [rektor]${more} }`
  const monday = parseIsoDay(`${year}-${autumn}`)!
  return planFromYaml(
    `
kind: wheel
id: ${wheelId}
title: Hjulet
language: nb
periods:
  - { id: host, title: Høst, from: 1. august, ${host.replace('til', 'to')} }
  - { id: var, title: Vår, from: 1. januar, to: 31. juli }
measures:
${measures}
${wheel}`,
    `
kind: calendar
id: skole/${year}-${String(year + 1).slice(2)}
title: Ruta
country: NO
schoolYear: ${year}-${String(year + 1).slice(2)}
firstSchoolDay: ${year}-${start}
lastSchoolDay: ${year + 1}-06-18
breaks:
  - { id: autumn, title: Høstferie, from: ${isoFromDay(monday)}, to: ${isoFromDay(monday + 4)} }
  - { id: christmas, title: Juleferie, from: ${year}-12-21, to: ${year + 1}-01-01 }
`,
  ).value!
}

const entries = (...list: string[]) =>
  `  - { id: mote, title: Møte, when: [${list.join(', ')}], responsible: [rektor] }`
const inAugust = '{ id: start, phrase: Uke 35 }'
const inMay = '{ id: slutt, phrase: Uke 20 }'
const inJanuary = '{ id: midt, phrase: Uke 2 }'
const step = (id: string, before: string) => `, prepare: [{ id: ${id}, title: Innkalling, before: ${before} }]`
const decided = (what: string) =>
  `decisions: [{ schoolYear: 2026-27, measure: mote, ${what}, reason: Streik, decidedBy: rektor }]`

type Row = readonly [edit: string, was: School, is: School]

/** Each edit, as the page tells it, with the school before and after it. */
const tables: Readonly<Record<string, readonly Row[]>> = {
  'Edits of the wheel': [
    [
      'change the title, the roles, who may see it, or any other key that is not about time',
      {},
      { more: ', visibility: staff, tags: [a], per: class' },
    ],
    [
      'move the measure to another place in the file',
      {
        measures:
          '  - { id: a, title: A, when: Uke 36, responsible: [rektor] }\n  - { id: b, title: B, when: Hver uke, responsible: [rektor] }',
      },
      {
        measures:
          '  - { id: b, title: B, when: Hver uke, responsible: [rektor] }\n  - { id: a, title: A, when: Uke 36, responsible: [rektor] }',
      },
    ],
    ['change the `id` of the measure', {}, { id: 'samling' }],
    ['change the `id` of the wheel', {}, { wheelId: 'skole/nytt' }],
    [
      'take the measure out of the file',
      {
        measures:
          '  - { id: a, title: A, when: Uke 36, responsible: [rektor] }\n  - { id: b, title: B, when: Hver uke, responsible: [rektor] }',
      },
      { measures: '  - { id: a, title: A, when: Uke 36, responsible: [rektor] }' },
    ],
    ['cancel an occurrence by a decision', {}, { wheel: decided('cell: w40, cancel: true') }],
    [
      'move an occurrence by a decision',
      {},
      { wheel: decided('cell: w40, move: { first: 2026-10-12, due: 2026-10-12 }') },
    ],
    [
      'shift the bounds of a period',
      { when: 'Hver uke', more: ', in: host' },
      { when: 'Hver uke', more: ', in: host', host: 'til: 30. november' },
    ],
    [
      'put a measure under another period',
      { when: 'Hver uke', more: ', in: host' },
      { when: 'Hver uke', more: ', in: var' },
    ],
  ],
  'Edits of a list of entries': [
    [
      'put the entries in another order',
      { measures: entries(inAugust, inMay) },
      { measures: entries(inMay, inAugust) },
    ],
    [
      'add an entry to several',
      { measures: entries(inAugust, inMay) },
      { measures: entries(inAugust, inJanuary, inMay) },
    ],
    [
      'add an entry to the only one, so that both need an `id`',
      { when: 'Uke 35' },
      { measures: entries(inAugust, inMay) },
    ],
    [
      'take away one of the entries',
      { measures: entries(inAugust, inJanuary, inMay) },
      { measures: entries(inAugust, inMay) },
    ],
    [
      'change the `id` of an entry',
      { measures: entries(inAugust, inMay) },
      { measures: entries(inAugust, inMay.replace('slutt', 'mai')) },
    ],
    [
      'change the `id` of a preparation step',
      { when: 'Uke 20', more: step('brev', '5 school days') },
      { when: 'Uke 20', more: step('innkalling', '5 school days') },
    ],
    [
      'change how long before a step is, from 5 school days to 40',
      { when: 'Uke 20', more: step('brev', '5 school days') },
      { when: 'Uke 20', more: step('brev', '40 school days') },
    ],
  ],
  'Edits of a phrase': [
    ['the same in other words: `Hver uke` → `Ukentlig`', {}, { when: 'Ukentlig' }],
    ['another weekday: `Hver mandag` → `Hver tirsdag`', { when: 'Hver mandag' }, { when: 'Hver tirsdag' }],
    ['any day of the week: `Hver mandag` → `Hver uke`', { when: 'Hver mandag' }, { when: 'Hver uke' }],
    ['another interval: `Hver tredje uke` → `Annenhver uke`', { when: 'Hver tredje uke' }, { when: 'Annenhver uke' }],
    ['another unit: `Hver uke` → `Månedlig`', {}, { when: 'Månedlig' }],
    [
      'add an exception: `Månedlig` → `Månedlig, unntatt desember`',
      { when: 'Månedlig' },
      { when: 'Månedlig, unntatt desember' },
    ],
    [
      'take away an exception: `Siste uke i hver måned, unntatt januar` → `Siste uke i hver måned`',
      { when: 'Siste uke i hver måned, unntatt januar' },
      { when: 'Siste uke i hver måned' },
    ],
    [
      'months to every month: `September, november og mars` → `Månedlig`',
      { when: 'September, november og mars' },
      { when: 'Månedlig' },
    ],
    [
      'more times a term: `To ganger i terminen` → `Tre ganger i terminen`',
      { when: 'To ganger i terminen' },
      { when: 'Tre ganger i terminen' },
    ],
    [
      'fewer times a term: `Tre ganger i terminen` → `To ganger i terminen`',
      { when: 'Tre ganger i terminen' },
      { when: 'To ganger i terminen' },
    ],
    [
      'times of another period: `To ganger i terminen` → `Fire ganger i året`',
      { when: 'To ganger i terminen' },
      { when: 'Fire ganger i året' },
    ],
    ['once to repeated: `Uke 36` → `Hver uke`', { when: 'Uke 36' }, {}],
    ['wider days: `3. september` → `September`', { when: '3. september' }, { when: 'September' }],
    ['another day: `3. september` → `10. september`', { when: '3. september' }, { when: '10. september' }],
    ['a day to no day: `3. september` → `Ved behov`', { when: '3. september' }, { when: 'Ved behov' }],
  ],
  'Edits of the calendar': [
    ['move a break: `Hver uke`', {}, { autumn: '09-28' }],
    ['move a break: `Hver tredje uke`', { when: 'Hver tredje uke' }, { when: 'Hver tredje uke', autumn: '09-28' }],
    [
      'move a break that the phrase counts from: `Siste fredag før høstferien`',
      { when: 'Siste fredag før høstferien' },
      { when: 'Siste fredag før høstferien', autumn: '09-28' },
    ],
    ['begin the school year a week later: `Hver uke`', {}, { start: '08-24' }],
    [
      'begin the school year a week later: `Hver tredje uke`',
      { when: 'Hver tredje uke' },
      { when: 'Hver tredje uke', start: '08-24' },
    ],
    [
      'begin the school year a week later: `Andre skoleuke`',
      { when: 'Andre skoleuke' },
      { when: 'Andre skoleuke', start: '08-24' },
    ],
    ['another school with the same wheel and school year', {}, { autumn: '09-28', feed: 'nabo' }],
    ['the next school year', {}, { year: 2027 }],
  ],
}

function joined(parts: readonly (string | false)[], none: string): string {
  const said = parts.filter((part) => part !== false)
  return said.length === 0 ? none : said.join(', ')
}

function idsAfter(was: Plan, is: Plan): string {
  const [before, after] = [was, is].map((plan) => new Set(plan.obligations.map(({ id }) => id)))
  const gone = [...before!].filter((id) => !after!.has(id))
  const fresh = [...after!].filter((id) => !before!.has(id))
  if (gone.length === before!.size) return 'all are new'
  return joined([gone.length > 0 && 'some are gone', fresh.length > 0 && 'some are new'], 'the same')
}

/** Says what becomes of completions of everything in the earlier plan. */
function completionsAfter(was: Plan, is: Plan): string {
  const completions = was.obligations.map((one) => completionOf(was, one, { on: '2026-09-01' }))
  const { obligations, misfits, unmatched } = statusOf(is, completions, '2028-07-31')
  const counted = obligations.filter(({ completion }) => completion).length
  expect(counted + misfits.length + unmatched.length).toBe(completions.length)
  const kinds = [counted > 0 && 'count', misfits.length > 0 && '`misfits`', unmatched.length > 0 && '`unmatched`']
  return joined(kinds, 'none')
}

/** Says what a program that subscribes to the earlier feed is told by the later one. */
function feedAfter(was: Plan, is: Plan, school: string): string {
  const audience = 'staff'
  const before = toICalendar(was, { school: 'skolen', audience })
  const after = toICalendar(is, { school, audience, previous: before, stamp: '20260901T000000Z' })
  const [old, now] = [before, after].map((text) => {
    const events = text.replaceAll('\r\n ', '').split('BEGIN:VEVENT').slice(1)
    return new Map(events.map((event) => [/^UID:(.*)$/m.exec(event)![1]!, event]))
  })
  const daysOf = (event: string) => /^DTSTART.*$/m.exec(event)![0] + /^DTEND.*$/m.exec(event)?.[0]
  const isCancelled = (event: string) => event.includes('STATUS:CANCELLED')
  const [held, gone] = [[...now!].filter(([, event]) => !isCancelled(event)), [...now!.values()].filter(isCancelled)]
  const moved = held.filter(([uid, event]) => old!.has(uid) && daysOf(old!.get(uid)!) !== daysOf(event))
  const fresh = held.filter(([uid]) => !old!.has(uid))
  return joined(
    [
      moved.length > 0 && 'events move',
      gone.length > 0 && 'events are cancelled',
      fresh.length > 0 &&
        (gone.length + moved.length === 0 && fresh.length === held.length ? 'all events are new' : 'new events'),
    ],
    'no days change',
  )
}

const file = join(import.meta.dirname, '../../docs/ids.md')
const text = readFileSync(file, 'utf8')

function printTables(): string {
  return Object.entries(tables)
    .map(([title, rows]) => {
      const lines = rows.map(([edit, before, after]) => {
        const [was, is] = [planOf(before), planOf(after)]
        const cells = [edit, idsAfter(was, is), completionsAfter(was, is), feedAfter(was, is, after.feed ?? 'skolen')]
        return `| ${cells.join(' | ')} |`
      })
      return `### ${title}\n\n| Edit | Ids | Completions | Feed |\n|---|---|---|---|\n${lines.join('\n')}\n`
    })
    .join('\n')
}

describe('docs/ids.md', () => {
  test('says what each edit does to ids, completions and feeds', () => {
    const [start, end] = [text.indexOf('### Edits'), text.indexOf('## When')]
    const printed = `${printTables()}\n`
    if (process.env.UPDATE_DOCS === '1') writeFileSync(file, text.slice(0, start) + printed + text.slice(end))
    else expect(text.slice(start, end)).toBe(printed)
  })

  test.each(Object.values(tables).flat())('%s: every measure is dated or says why not', (_, was, is) => {
    for (const school of [was, is]) {
      const { obligations, diagnostics } = planOf(school)
      expect(obligations.length).toBeGreaterThan(0)
      expect(obligations.filter((one) => one.form === 'undated' && one.reason === 'not-understood')).toEqual([])
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    }
  })
})
