import { describe, expect, test } from 'vitest'
import type { EventTrigger } from '../../src/expand/expansion'
import type { Obligation, Plan } from '../../src/index'
import { buildCalendar, expand, loadCalendar, loadWheel, resolveWheel } from '../../src/index'
import { renderDiagnostic } from '../../src/languages/render-diagnostic'
import { loadPack, readRule } from '../packs/read-packs'

const vestfold = buildCalendar(loadCalendar(readRule('calendars/no/vestfold/2026-27')!).value!).value!

/** Monday to Friday, weeks 34–24, autumn break in week 41 (5–9 October), Christmas from 19 December. */
function planOf(body: string, calendar = vestfold): Plan {
  const text = `kind: wheel\nid: skole/arshjul\ntitle: Skolens årshjul\nlanguage: nb\n${body}`
  const { value, diagnostics } = resolveWheel(loadWheel(text).value!)
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return expand(value, calendar)
}

function line(obligation: Obligation): string {
  const { id, form } = obligation
  if (form === 'undated') return `${id} ${obligation.reason}`
  return form === 'window' || form === 'day' ? `${id} ${obligation.first}..${obligation.due}` : `${id} ${form}`
}

const linesOf = (plan: Plan, trigger: EventTrigger) => plan.trigger(trigger).obligations.map(line)
const codesOf = (plan: Plan, trigger: EventTrigger) => plan.trigger(trigger).diagnostics.map(({ code }) => code)

const events = 'events: [{ id: bekymring, title: Noen er bekymret for en elev }]\n'

describe('deadlines counted from an event', () => {
  const planDue = (due: string) =>
    planOf(
      `${events}measures: [{ id: plan, title: Aktivitetsplan, days: working, responsible: [rektor], when: { kind: event, event: bekymring${due} } }]\n`,
    )
  const rows: [due: string, on: string, expected: string][] = [
    ['', 'WED 2026-09-16', '2026-09-16..2026-09-16'],
    ['', 'SAT 2026-09-19', '2026-09-21..2026-09-21'],
    ['', 'SUN 2026-09-20', '2026-09-21..2026-09-21'],
    [', due: { count: 5, unit: working-day }', 'WED 2026-09-16', '2026-09-16..2026-09-23'],
    [', due: { count: 5, unit: working-day }', 'SAT 2026-09-19', '2026-09-21..2026-09-25'],
    [', due: { count: 5, unit: working-day }', 'MON 2027-05-10', '2027-05-10..2027-05-18'],
    [', due: { count: 5, unit: school-day }', 'THU 2026-10-01', '2026-10-01..2026-10-15'],
    [', due: { count: 2, unit: week }', 'WED 2026-09-16', '2026-09-16..2026-09-30'],
    [', from: { count: 1, unit: week }, due: { count: 2, unit: week }', 'WED 2026-09-16', '2026-09-23..2026-09-30'],
  ]
  test.each(rows)('within%s of %s', (due, on, window) => {
    const day = on.slice(4)
    expect(linesOf(planDue(due), { event: 'bekymring', on: day })).toEqual([`plan@2026-27!${day} ${window}`])
  })

  const phrases: [phrase: string, expected: string][] = [
    ['innen 5 virkedager etter bekymring', '2026-09-16..2026-09-23'],
    ['innen 14 dager etter bekymring', '2026-09-16..2026-09-30'],
    ['to uker etter bekymring', '2026-09-30..2026-09-30'],
    ['ved bekymring', '2026-09-16..2026-09-16'],
    ['etter bekymring', '2026-09-17..2027-06-18'],
  ]
  test.each(phrases)('%s, on Wednesday 16 September', (phrase, window) => {
    const plan = planOf(
      `${events}measures: [{ id: plan, title: Aktivitetsplan, responsible: [rektor], when: ${phrase} }]\n`,
    )
    expect(linesOf(plan, { event: 'bekymring', on: '2026-09-16' })).toEqual([`plan@2026-27!2026-09-16 ${window}`])
    expect(plan.obligations).toMatchObject([{ form: 'undated', reason: 'awaits-event' }])
    expect(plan.diagnostics).toEqual([])
  })

  test('a response that falls after the known year keeps its place and gets no date', () => {
    const [one] = planDue(', due: { count: 2, unit: month }').trigger({
      event: 'bekymring',
      on: '2027-07-15',
    }).obligations
    expect(one).toMatchObject({
      form: 'undated',
      reason: 'outside-school-year',
      unadjusted: { first: '2027-07-15', due: '2027-09-15' },
    })
  })
})

describe('an inflected name', () => {
  const declare = (titles: readonly string[]) =>
    `events: [${titles.map((title, i) => `{ id: hendelse-${i + 1}, title: ${title} }`).join(', ')}]\n`
  const hanging = (language: string, titles: readonly string[], phrase: string) => {
    const text = `kind: wheel\nid: skole/arshjul\ntitle: Årshjul\nlanguage: ${language}\n${declare(titles)}`
    const measures = `measures: [{ id: svar, title: Svar, responsible: [rektor], when: ${phrase} }]\n`
    return expand(resolveWheel(loadWheel(text + measures).value!).value, vestfold)
  }
  const forms: [language: string, titles: string[], phrase: string, expected: string][] = [
    ['nb', ['Foreldremøte', 'Elevsamtale'], 'innen to uker etter foreldremøtet', '2026-09-16..2026-09-30'],
    ['nb', ['Elevsamtaler', 'Foreldremøte'], 'rett etter elevsamtalene', ''],
    ['nb', ['Utviklingssamtale'], 'etter utviklingssamtalene', '2026-09-17..2027-06-18'],
    ['nn', ['Elevsamtale'], 'etter elevsamtalane', '2026-09-17..2027-06-18'],
    ['nn', ['Foreldremøte', 'Vernerunde'], 'innan 14 dagar etter vernerunda', '2026-09-16..2026-09-30'],
    ['sv', ['Utvecklingssamtal'], 'två veckor efter utvecklingssamtalen', '2026-09-30..2026-09-30'],
    ['da', ['Forældremøde'], 'efter forældremødet', '2026-09-17..2027-06-18'],
    ['en', ['Parent meeting'], 'within two weeks after the parent meetings', '2026-09-16..2026-09-30'],
  ]
  test.each(forms)('%s: of %j, %s', (language, titles, phrase, window) => {
    const plan = hanging(language, titles, phrase)
    expect(plan.obligations).toMatchObject([{ form: 'undated', reason: 'awaits-event' }])
    expect(plan.diagnostics).toEqual([])
    const title = titles.find((one) => phrase.includes(one.toLowerCase().slice(0, 5)))!
    const dated = linesOf(plan, { event: title, on: '2026-09-16' })
    expect(dated).toEqual([window === '' ? expect.stringContaining('2026-09-') : `svar@2026-27!2026-09-16 ${window}`])
    expect(linesOf(plan, { event: phrase.split(' ').at(-1)!, on: '2026-09-16' }).length).toBe(language === 'en' ? 0 : 1)
  })

  test('that fits two events is neither, and an exact name beats a form', () => {
    const both = hanging('nb', ['Elevsamtale', 'Elevsamtaler'], 'etter elevsamtalene')
    expect(both.diagnostics.map(({ code }) => code)).toEqual(['expand/anchor-unknown'])
    const exact = hanging('nb', ['Elevsamtale', 'Elevsamtaler'], 'etter elevsamtaler')
    expect(exact.diagnostics).toEqual([])
    expect(linesOf(exact, { event: 'elevsamtaler', on: '2026-09-16' })).toHaveLength(1)
    expect(linesOf(exact, { event: 'elevsamtale', on: '2026-09-16' })).toEqual([])
  })

  test('of an event nobody declared reaches what hangs on another form of it', () => {
    const plan = planOf('measures: [{ id: svar, title: Svar, responsible: [rektor], when: etter foreldremøtet }]\n')
    expect(linesOf(plan, { event: 'foreldremøte', on: '2026-09-16' })).toHaveLength(1)
    expect(codesOf(plan, { event: 'foreldreundersøkelse', on: '2026-09-16' })).toEqual(['expand/trigger-unknown'])
  })
})

describe('naming the event and the happening', () => {
  const plan = planOf(
    `${events}measures: [{ id: plan, title: Aktivitetsplan, responsible: [rektor], when: { kind: event, event: bekymring } }]\n`,
  )
  test('by title, in any case', () => {
    expect(linesOf(plan, { event: 'NOEN er bekymret for en elev', on: '2026-09-16' })).toHaveLength(1)
  })
  test('a case number tells two of one day apart', () => {
    const first = linesOf(plan, { event: 'bekymring', on: '2026-09-16', instance: 'sak-17' })
    expect(first).toEqual(['plan@2026-27!sak-17 2026-09-16..2026-09-16'])
  })
  test('an unknown event is an error with a suggestion, and dates nothing', () => {
    const triggered = plan.trigger({ event: 'bekymrng', on: '2026-09-16' })
    expect(triggered.obligations).toEqual([])
    expect(triggered.diagnostics).toMatchObject([{ code: 'expand/trigger-unknown', severity: 'error' }])
    expect(renderDiagnostic(triggered.diagnostics[0]!, 'en').hint).toContain('bekymring')
  })
  test.each(['2025-09-16', '2029-01-01', '2026-02-30', 'i går'])('the day %s is refused', (on) => {
    expect(linesOf(plan, { event: 'bekymring', on })).toEqual([])
    expect(codesOf(plan, { event: 'bekymring', on })).toEqual(['expand/trigger-outside-year'])
  })
  test('triggering leaves the plan as it was', () => {
    const before = plan.obligations.map(line)
    plan.trigger({ event: 'bekymring', on: '2026-09-16' })
    expect(plan.obligations.map(line)).toEqual(before)
    expect(before).toEqual(['plan@2026-27 awaits-event'])
  })
})

describe('chains', () => {
  const chain = `events:
  - { id: meldt, title: Det er meldt }
  - { id: undersokt, title: Undersøkelsen er ferdig, after: undersok }
  - { id: besluttet, title: Tiltak er besluttet, after: beslutt }
measures:
  - { id: beslutt, title: Beslutte tiltak, days: working, responsible: [rektor], when: { kind: event, event: undersokt, due: { count: 3, unit: working-day } } }
  - { id: undersok, title: Undersøke saken, days: working, responsible: [rektor], when: { kind: event, event: meldt, due: { count: 5, unit: working-day } }, prepare: [{ id: innkall, title: Kalle inn, before: 2 days }] }
  - { id: evaluer, title: Evaluere tiltakene, days: working, responsible: [rektor], when: { kind: event, event: besluttet, from: { count: 4, unit: week }, due: { count: 6, unit: week } } }
`
  test('each link is counted from the due day of the one before it, and is tentative', () => {
    const triggered = planOf(chain).trigger({ event: 'meldt', on: '2026-09-16', instance: 'sak-1' })
    expect(triggered.obligations.map(line)).toEqual([
      'undersok@2026-27!sak-1 2026-09-16..2026-09-23',
      'undersok@2026-27!sak-1!innkall 2026-09-21..2026-09-21',
      'beslutt@2026-27!sak-1 2026-09-23..2026-09-28',
      'evaluer@2026-27!sak-1 2026-10-26..2026-11-09',
    ])
    expect(triggered.obligations.map(({ tentative }) => tentative)).toEqual([false, false, true, true])
  })

  test('the explanation tells which event, on which day, after what', () => {
    const triggered = planOf(chain).trigger({ event: 'meldt', on: '2026-09-16', instance: 'sak-1' })
    const told = (id: string, language: 'nb' | 'en') => triggered.explain(id, language)?.text
    expect(told('undersok@2026-27!sak-1', 'nb')).toContain(
      'Hendelsen «Det er meldt» er meldt onsdag 16. september 2026.',
    )
    expect(told('beslutt@2026-27!sak-1', 'en')).toMatch(
      /“Undersøkelsen er ferdig” follows from “Undersøke saken”, which is due on Wednesday 23 September 2026/,
    )
  })

  test('after a link without a date the next ones wait', () => {
    expect(linesOf(planOf(chain), { event: 'meldt', on: '2027-07-30', instance: 'x' }).sort()).toEqual([
      'beslutt@2026-27!x awaits-event',
      'evaluer@2026-27!x awaits-event',
      'undersok@2026-27!x outside-school-year',
      'undersok@2026-27!x!innkall outside-school-year',
    ])
  })

  test('a ring of events ends', () => {
    const ring = planOf(`events:
  - { id: a, title: Hendelse A, after: y }
  - { id: b, title: Hendelse B, after: x }
measures:
  - { id: x, title: X, days: working, responsible: [rektor], when: { kind: event, event: a } }
  - { id: y, title: Y, days: working, responsible: [rektor], when: { kind: event, event: b } }
`)
    expect(linesOf(ring, { event: 'a', on: '2026-09-16' })).toHaveLength(2)
  })

  test('Stockholm: the investigation and then the decision on särskilt stöd', () => {
    const wheel = resolveWheel(loadPack('stockholm/elevhalsa'), { read: readRule }).value
    const calendar = buildCalendar(loadCalendar(readRule('calendars/se/sodertalje/2025-26')!).value!).value!
    const triggered = expand(wheel, calendar).trigger({ event: 'anpassningar-otillrackliga', on: '2025-09-17' })
    expect(triggered.obligations.map(({ measure, tentative }) => [measure, tentative])).toEqual([
      // The document gives no deadline, so neither day is certain.
      ['utredning-sarskilt-stod', true],
      ['beslut-sarskilt-stod', true], // of one day, what follows stands after
    ])
  })
})

describe('events under a period', () => {
  const routines = expand(resolveWheel(loadPack('rutiner/laerere'), { read: readRule }).value, vestfold)
  const rows: [on: string, measures: string[]][] = [
    ['2026-08-26', ['oppstartsamtale-notat']],
    ['2026-11-11', ['elev-foresatt-samtale-notat']],
    ['2026-09-16', []],
  ]
  test.each(rows)('new information on %s is noted after the talk of that month', (on, measures) => {
    const triggered = routines.trigger({ event: 'ny-viktig-informasjon', on })
    expect(triggered.obligations.map(({ measure }) => measure)).toEqual(measures)
    const skipped = triggered.diagnostics.filter(({ code }) => code === 'expand/trigger-elsewhere')
    expect(skipped).toHaveLength(2 - measures.length)
  })
})

describe('events that the calendar dates need no trigger', () => {
  const text = readRule('calendars/no/vestfold/2026-27')!
  const withEvent = buildCalendar(
    loadCalendar(`${text}\nevents: [{ id: foreldremote, title: Foreldremøte, date: 2026-08-27 }]\n`).value!,
  ).value!
  const routines = resolveWheel(loadPack('rutiner/laerere'), { read: readRule }).value
  const on = (calendar: typeof vestfold) => expand(routines, calendar).find({ measure: 'foresatte-ikke-til-stede' })

  test('the measure that hangs on it is dated', () => {
    expect(on(withEvent).map(line)).toEqual(['foresatte-ikke-til-stede@2026-27 2026-08-28..2026-09-10'])
  })
  test('without it, it waits inside its month', () => {
    expect(on(vestfold).map(line)).toEqual(['foresatte-ikke-til-stede@2026-27 awaits-event'])
  })
})
