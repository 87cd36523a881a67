import { describe, expect, test } from 'vitest'
import {
  buildCalendar,
  diffPlans,
  expand,
  fromJson,
  loadCalendar,
  loadWheel,
  type Plan,
  type PlanDifference,
  resolveWheel,
  toDiffText,
  toJson,
} from '../../src/index'

/** The layers a wheel may stand on. */
const layers: Record<string, string> = {
  'lag/felles': `kind: wheel
id: lag/felles
title: Felles
language: nb
measures:
  - { id: dag, title: Aktivitetsdag, when: Før høstferien, responsible: [ledelsen] }
  - { id: team, title: Team, when: Hver uke, in: m9, responsible: [rådgiver] }
`,
}

function calendarOf({
  autumn = ['2026-10-05', '2026-10-09'],
  start = '2026-08-17',
  year = '2026-27',
  more = '',
}: {
  readonly autumn?: readonly [string, string]
  readonly start?: string
  readonly year?: string
  readonly more?: string
} = {}) {
  const text = `kind: calendar
id: no/test/${year}
title: Testruten
country: NO
schoolYear: ${year}
firstSchoolDay: ${start}
lastSchoolDay: ${Number(year.slice(0, 4)) + 1}-06-18
breaks: [{ id: autumn, title: Høstferie, from: ${autumn[0]}, to: ${autumn[1]} }]
${more}`
  return buildCalendar(loadCalendar(text).value!).value!
}

function wheelOf(body: string, id = 'skole/hjul') {
  const text = `kind: wheel\nid: ${id}\ntitle: Skolens årshjul\nlanguage: nb\n${body}`
  const { value, diagnostics } = resolveWheel(loadWheel(text).value!, { read: (ref) => layers[ref] })
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return value
}

const planOf = (body: string, calendar = calendarOf()): Plan => expand(wheelOf(body), calendar)

/** Each difference in a line: what became of what, and the causes with what they name. */
function linesOf(differences: readonly PlanDifference[]): string[] {
  return differences.map(({ kind, id, causes }) => {
    const said = causes.map((cause) => {
      switch (cause.kind) {
        case 'calendar':
          return `calendar(${cause.differences.map(({ part, id: name }) => [part, name].filter(Boolean).join(' ')).join(', ')})`
        case 'wheel':
          return `${cause.change}(${cause.fields.join(' ')}) in ${cause.layers.join(' ')}`
        case 'decision':
          return `decision ${cause.in}(${cause.reason})`
        default:
          return cause.kind
      }
    })
    return `${kind} ${id.replace(/@\d{4}-\d{2}/, '')}: ${said.join(' + ')}`
  })
}

const compare = (before: Plan, after: Plan) => linesOf(diffPlans(before, after))
const one = (when: string, more = '') =>
  `measures: [{ id: mote, title: Møte, when: ${when}, responsible: [rektor]${more} }]\n`
const moved = { autumn: ['2026-10-12', '2026-10-16'] } as const

describe('two things at once', () => {
  test('the break is moved and the rule is changed: each measure has its own cause', () => {
    const body = (when: string) => `measures:
  - { id: a, title: A, when: Før høstferien, responsible: [rektor] }
  - { id: b, title: B, when: ${when}, responsible: [rektor] }
  - { id: c, title: C, when: Uke 50, responsible: [rektor] }
`
    expect(compare(planOf(body('Uke 46')), planOf(body('Uke 47'), calendarOf(moved)))).toEqual([
      'moved a: calendar(break autumn)',
      'moved b: changed(when) in skole/hjul',
    ])
  })

  test('both did it: the new rule finds other days because the break is moved', () => {
    expect(compare(planOf(one('Uke 36')), planOf(one('Før høstferien'), calendarOf(moved)))).toEqual([
      'moved mote: changed(when) in skole/hjul + calendar(break autumn)',
    ])
  })

  test('the rule alone did it, though the break it stood against is moved too', () => {
    expect(compare(planOf(one('Før høstferien')), planOf(one('Uke 36'), calendarOf(moved)))).toEqual([
      'moved mote: changed(when) in skole/hjul',
    ])
  })

  test('other days by the calendar and another responsible by the wheel are two causes of one difference', () => {
    const other = one('Før høstferien').replace('rektor', 'rådgiver')
    const differences = diffPlans(planOf(one('Før høstferien')), planOf(other, calendarOf(moved)))
    expect(linesOf(differences)).toEqual(['moved mote: changed(responsible) in skole/hjul + calendar(break autumn)'])
    expect(toDiffText(differences, 'nb')).toContain('9. oktober 2026; ansvaret: Rektor → Rådgiver\n')
  })

  test('a decision and the calendar: what the decision put on its day is not the calendar’s doing', () => {
    const decided = `${one('Før høstferien')}decisions: [{ schoolYear: 2026-27, measure: mote, move: { first: 2026-09-18, due: 2026-09-18 }, reason: Hallen er ledig, decidedBy: rektor }]\n`
    expect(compare(planOf(one('Før høstferien')), planOf(decided, calendarOf(moved)))).toEqual([
      'moved mote: decision after(Hallen er ledig)',
    ])
    expect(compare(planOf(decided), planOf(one('Før høstferien'), calendarOf(moved)))).toEqual([
      'moved mote: decision before(Hallen er ledig) + calendar(break autumn)',
    ])
  })

  test('a decision taken anew names the one that no longer holds too', () => {
    const decided = (day: string, reason: string) =>
      `${one('Før høstferien')}decisions: [{ schoolYear: 2026-27, measure: mote, move: { first: ${day}, due: ${day} }, reason: ${reason}, decidedBy: rektor }]\n`
    expect(compare(planOf(decided('2026-09-18', 'Hallen')), planOf(decided('2026-09-25', 'Bussen')))).toEqual([
      'moved mote: decision before(Hallen) + decision after(Bussen)',
    ])
  })
})

describe('which part of the calendar', () => {
  const autumnAndMore = (more: string) => calendarOf({ ...moved, more })

  test('of a break, a planning day and a day off, only what moved it', () => {
    const more = 'planningDays: [2026-11-20]\ndaysOff: [{ date: 2026-09-10, title: Fri }]\n'
    const body = `${one('Før høstferien')}  - { id: uke, title: Uke, when: Uke 47, responsible: [rektor] }\n`.replace(
      /measures: \[(.*)\]\n/,
      'measures:\n  - $1\n',
    )
    expect(compare(planOf(body), planOf(body, autumnAndMore(more)))).toEqual([
      'moved mote: calendar(break autumn)',
      'moved uke: calendar(planning-day 2026-11-20)',
    ])
  })

  test('a day off far from the anchor it counts back over', () => {
    const body = `measures:
  - { id: mote, title: Møte, when: Uke 43, responsible: [rektor], prepare: [{ id: brev, title: Brev, before: 10 school days }] }
`
    const more = 'daysOff: [{ date: 2026-10-14, title: Fri }, { date: 2026-12-01, title: Fri igjen }]\n'
    expect(compare(planOf(body), planOf(body, calendarOf({ more })))).toEqual([
      'moved mote!brev: calendar(day-off 2026-10-14)',
    ])
  })

  test('school weeks counted otherwise', () => {
    const start = { start: '2026-08-19' }
    const [first, full] = ['', 'schoolWeekOne: first-full\n'].map((more) => calendarOf({ ...start, more }))
    const differences = diffPlans(planOf(one('Andre skoleuke'), first), planOf(one('Andre skoleuke'), full))
    expect(linesOf(differences)).toEqual(['moved mote: calendar(school-week-one)'])
    expect(toDiffText(differences, 'nb')).toContain('fordi første skoleuke er flyttet fra 17.–23. august 2026 til 24.–')
  })

  test('an event that is called something else, so that the phrase no longer finds it', () => {
    const on = (title: string) =>
      calendarOf({ more: `events: [{ id: fs, title: ${title}, from: 2027-05-18, to: 2027-05-20 }]\n` })
    const body = one('Før fagsamtalen')
    const differences = diffPlans(planOf(body, on('Fagsamtale')), planOf(body, on('Vurdering')))
    expect(linesOf(differences)).toEqual(['moved mote: calendar(event fs)'])
    expect(toDiffText(differences, 'nb')).toContain('fordi hendelsen «Fagsamtale» har fått navnet «Vurdering»')
  })

  test('terms that the Christmas break makes: the break is the cause, not the term', () => {
    const christmas = (from: string, to: string) =>
      calendarOf().breaks.length &&
      buildCalendar(
        loadCalendar(`kind: calendar
id: no/test/2026-27
title: Testruten
country: NO
schoolYear: 2026-27
firstSchoolDay: 2026-08-17
lastSchoolDay: 2027-06-18
breaks: [{ id: christmas, title: Juleferie, from: ${from}, to: ${to} }]
`).value!,
      ).value!
    const body = one('Én gang per termin')
    const [before, after] = [christmas('2026-12-21', '2027-01-01'), christmas('2026-12-23', '2027-01-05')]
    for (const line of compare(planOf(body, before || undefined), planOf(body, after || undefined))) {
      expect(line).toMatch(/: calendar\(break christmas\)$/)
    }
  })
})

describe('what layers do', () => {
  test('a weekly measure that a layer takes out is told as gone, time by time, and why', () => {
    const body = 'extends: [lag/felles]\n'
    const removed = `${body}remove: { team: { reason: Teamet er lagt ned } }\n`
    const differences = diffPlans(planOf(body), planOf(removed))
    expect(new Set(differences.map(({ kind }) => kind))).toEqual(new Set(['removed']))
    expect(differences.length).toBeGreaterThan(3)
    const text = toDiffText(differences, 'nb')
    expect(text).toMatch(/^borte: Team, \d ganger\n/)
    expect(text.match(/fordi «Skolens årshjul» har tatt ut tiltaket: Teamet er lagt ned\n/g)).toHaveLength(1)
    const back = diffPlans(planOf(removed), planOf(body))
    expect(new Set(linesOf(back).map((line) => line.replace(/#w\d+/, '')))).toEqual(
      new Set(['added team: restored() in skole/hjul']),
    )
  })

  test('a role that a layer gives another id: the layer of the role, not of the measure', () => {
    const body = 'extends: [lag/felles]\n'
    const renamed = `${body}roles: { lederteam: { title: Lederteamet, aliases: [ledelsen] } }\n`
    const differences = diffPlans(planOf(body), planOf(renamed))
    expect(linesOf(differences)).toEqual(['changed dag: changed(responsible roles) in skole/hjul'])
    expect(toDiffText(differences, 'nb')).toContain('ansvaret: Skolens ledelse → Lederteamet')
  })

  test('roles and layers are told by their titles, two roles of one title by their ids', () => {
    const responsible = (id: string) =>
      `roles: { fagleder-${id}: { title: Fagleder } }\n${one('Uke 40').replace('rektor', `fagleder-${id}`)}`
    const [difference, ...others] = diffPlans(planOf(one('Uke 40')), planOf(responsible('a')))
    expect(others).toEqual([])
    expect(difference?.roles).toEqual([
      { id: 'fagleder-a', title: 'Fagleder' },
      { id: 'rektor', title: 'Rektor' },
    ])
    expect(difference?.layers).toEqual([{ id: 'skole/hjul', title: 'Skolens årshjul' }])
    const text = toDiffText([difference!], 'nb')
    expect(text).toContain('ansvaret: Rektor → Fagleder\n  fordi ansvaret er endret i «Skolens årshjul»\n')
    const alike = diffPlans(planOf(responsible('a')), planOf(responsible('b')))
    expect(toDiffText(alike, 'nb')).toContain('ansvaret: fagleder-a → fagleder-b\n')
  })

  test('a role with another title only is no other obligation', () => {
    const titled = (title: string) =>
      `roles: { lederteam: { title: ${title} } }\n${one('Uke 40').replace('rektor', 'lederteam')}`
    expect(compare(planOf(titled('Lederteamet')), planOf(titled('Ledergruppen')))).toEqual([])
  })

  test('a field that a layer set, beside one that shows nowhere', () => {
    const body = 'extends: [lag/felles]\n'
    const changed = `${body}change: { dag: { when: Uke 36, description: Ny omtale, tags: [ute] } }\n`
    expect(compare(planOf(body), planOf(changed))).toEqual(['moved dag: changed(when tags) in skole/hjul'])
  })

  test('a period that begins later: it and nothing else', () => {
    const body = (from: string) => `periods:
  - { id: Q1, title: Høst, from: ${from}, to: 30. september }
  - { id: Q2, title: Vinter, from: 1. oktober, to: 31. desember }
  - { id: Q3, title: Vår, from: 1. januar, to: 31. mars }
  - { id: Q4, title: Sommer, from: 1. april, to: 31. juli }
measures: [{ id: mote, title: Møte, when: Én gang per kvartal, responsible: [rektor] }]
`
    const lines = compare(planOf(body('1. august')), planOf(body('1. september')))
    expect(lines).toEqual(['moved mote#Q1.1: changed(periods) in skole/hjul'])
  })

  test('a new layer’s measure is new in that layer; a wheel put in front of another hides nothing', () => {
    const own = wheelOf(one('Uke 40'))
    const [before, after] = [
      expand(own, calendarOf()),
      expand([wheelOf('extends: [lag/felles]\n', 'ny/hjul'), own], calendarOf()),
    ]
    const lines = compare(before, after)
    expect(lines).toContain('added dag: added() in lag/felles')
    expect(lines.every((line) => line.startsWith('added '))).toBe(true)
    expect(lines).toHaveLength(after.obligations.length - before.obligations.length)
  })
})

describe('another school year', () => {
  const last = calendarOf({ year: '2025-26', start: '2025-08-18', autumn: ['2025-10-06', '2025-10-10'] })

  test('is the cause of other dates, and not of a measure that is new or has another responsible', () => {
    const old = `measures:
  - { id: dag, title: Dag, when: Før høstferien, responsible: [rektor] }
  - { id: alltid, title: Alltid, when: Hele tiden, responsible: [rektor] }
`
    const fresh = `${old.replace('Hele tiden, responsible: [rektor]', 'Hele tiden, responsible: [rådgiver]')}  - { id: ny, title: Ny, when: Uke 40, responsible: [rektor] }\n`
    expect(compare(planOf(old, last), planOf(fresh)).sort()).toEqual([
      'added ny: added() in skole/hjul',
      'changed alltid: changed(responsible) in skole/hjul',
      'moved dag: year',
    ])
  })

  test('with a decision of one of the years: what is cancelled is not the year’s doing, and a decision for last year is not revoked', () => {
    const decided = (year: string, what: string) =>
      `${one('Uke 40')}decisions: [{ schoolYear: ${year}, measure: mote, ${what}, reason: Streik, decidedBy: rektor }]\n`
    const cancelled = decided('2026-27', 'cancel: true')
    expect(compare(planOf(cancelled, last), planOf(cancelled))).toEqual(['moved mote: decision after(Streik)'])
    const elsewhere = decided('2026-27', 'move: { first: 2026-09-18, due: 2026-09-18 }')
    expect(compare(planOf(elsewhere, last), planOf(elsewhere))).toEqual(['moved mote: year + decision after(Streik)'])
    const past = decided('2025-26', 'cancel: true')
    const differences = diffPlans(planOf(past, last), planOf(past))
    expect(linesOf(differences)).toEqual(['moved mote: decision before(Streik) + year'])
    expect(toDiffText(differences, 'nb')).toContain('fordi et vedtak av rektor gjaldt bare 2025-26: Streik\n')
  })

  test('is told once where it is all there is to say', () => {
    const body = `measures:
  - { id: a, title: A, when: Uke 40, responsible: [rektor] }
  - { id: b, title: B, when: Uke 41, responsible: [rektor] }
`
    const text = toDiffText(diffPlans(planOf(body, last), planOf(body)), 'nb')
    expect(text.match(/2026-27, ikke 2025-26/g)).toHaveLength(1)
  })
})

describe('what happened', () => {
  test('of two plans of what follows from an event, the day it happened is the cause', () => {
    const body = `events: [{ id: bekymring, title: Bekymring }]
measures: [{ id: mote, title: Møte, when: { kind: event, event: bekymring, due: { count: 5, unit: school-day } }, responsible: [rektor] }]
`
    const followed = (on: string) => planOf(body).trigger({ event: 'bekymring', on, instance: 'sak-1' })
    const [before, after] = [followed('2026-09-07'), followed('2026-09-21')]
    expect(before.obligations.length).toBeGreaterThan(0)
    expect(compare(before, after)).toEqual(['moved mote!sak-1: event'])
    expect(toDiffText(diffPlans(before, after), 'nb')).toContain(
      'fordi det hendte 21. september 2026, ikke 7. september 2026',
    )
    expect(compare(before, before)).toEqual([])
  })
})

describe('a plan that was read from a text', () => {
  const body = `measures:
  - { id: apent, title: Åpent, when: Før høstferien, responsible: [rektor] }
  - { id: lukket, title: Lukket, when: Før høstferien, responsible: [rektor], visibility: staff }
`
  const readAgain = (plan: Plan, audience: 'everyone' | 'staff' | 'responsible' = 'everyone') => {
    const { value, diagnostics } = fromJson(toJson(plan, { audience }))
    expect(diagnostics).toEqual([])
    return value!
  }

  test('is compared with one that was expanded, either way, with the same causes', () => {
    const [before, after] = [planOf(body), planOf(body.replace('Åpent, when: Før høstferien', 'Åpent, when: Uke 36'))]
    const wanted = ['moved apent: changed(when) in skole/hjul']
    expect(compare(readAgain(before), after)).toEqual(wanted)
    expect(compare(before, readAgain(after))).toEqual(wanted)
    expect(compare(readAgain(before, 'staff'), readAgain(after, 'staff'))).toEqual(wanted)
  })

  test('what it cannot hold is not told as new or gone', () => {
    const plan = planOf(body)
    expect(compare(readAgain(plan), plan)).toEqual([])
    expect(compare(plan, readAgain(plan))).toEqual([])
    expect(compare(readAgain(plan, 'staff'), planOf(body, calendarOf(moved)))).toEqual([
      'moved apent: calendar(break autumn)',
      'moved lukket: calendar(break autumn)',
    ])
  })

  test('what was stored otherwise than its own wheel and calendar give is laid to that, and to nothing else', () => {
    const text = toJson(planOf(body)).replace('"due": "2026-10-02"', '"due": "2026-09-30"')
    const stored = fromJson(text).value!
    expect(compare(stored, planOf(body))).toEqual(['moved apent: stored'])
    expect(compare(planOf(body), stored)).toEqual(['moved apent: stored'])
    expect(compare(stored, planOf(body, calendarOf(moved)))).toEqual(['moved apent: stored + calendar(break autumn)'])
  })

  test('says for whom it was written, that it is partial and that it is not whole, and says so again', () => {
    const plan = planOf(body)
    expect(readAgain(plan).stored).toEqual({ audience: 'everyone' })
    const partial = fromJson(toJson(plan, { audience: 'staff', partial: true, filter: { week: 50, dated: true } }))
      .value!
    expect(partial.stored).toEqual({ audience: 'staff', partial: true, filtered: true })
    expect(fromJson(toJson(partial, { audience: 'responsible' })).value!.stored).toEqual(partial.stored)
    expect(toJson(plan, { filter: { role: 'rektor' } })).toBe(toJson(plan))
  })
})
