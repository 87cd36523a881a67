import { describe, expect, test } from 'vitest'
import {
  buildCalendar,
  describeDay,
  describeWindow,
  type Explanation,
  type ExplanationStep,
  expand,
  isDated,
  type Language,
  languages,
  loadCalendar,
  type Obligation,
  type Plan,
  planFromYaml,
  resolveWheel,
  type SchoolCalendar,
} from '../../src/index'
import { shippedCalendarIds } from '../packs/read-calendars'
import { loadPack, packIds, readRule } from '../packs/read-packs'

const calendars = shippedCalendarIds.map(
  (id) => buildCalendar(loadCalendar(readRule(`calendars/${id}`)!).value!).value!,
)
const wheels = packIds.map((id) => resolveWheel(loadPack(id), { read: readRule }).value)

/** Words that only one of the languages has. What users wrote, in phrases, titles and sources, is taken out before they are looked for. */
const own: Readonly<Record<Language, RegExp>> = {
  nb: /\b(uke|hendelsen|skoledager|denne gangen|skoleruten)\b/i,
  nn: /\b(veke|ikkje|hendinga|skuledagar?|flytta frå|denne gongen|skuleruta|høyrer|blir lese)\b/i,
  sv: /(?<!\p{L})(vecka|inte|händelsen|skoldagar|är|och|läses|läsåret)(?!\p{L})/iu,
  da: /\b(uge|hændelsen|skoledage|læses|anden|kalenderen)\b/i,
  en: /\b(week|the|is|and|school days?|moved|read as)\b/i,
}
function skeleton({ text, ...step }: ExplanationStep, plan: Plan): string {
  const titles = [
    ...('causes' in step ? step.causes.flatMap((cause) => cause.titles) : []),
    ...plan.wheels[0]!.events.flatMap(({ id, title }) => [title, id]),
    ...[...plan.calendar.events.values()].flatMap(({ id, title }) => [title, id]),
  ].sort((a, b) => b.length - a.length)
  let rest = text.replace(/«[^»]*»|»[^«]*«|”[^”]*”|“[^”]*”/g, '')
  for (const title of titles) rest = rest.replaceAll(title, '')
  return rest
}

function faultsOf(
  explanation: Explanation | undefined,
  obligation: Obligation,
  language: Language,
  plan: Plan,
): string[] {
  const at = `${obligation.id} ${language}`
  if (!explanation) return [`${at}: not explained`]
  const faults: string[] = []
  const fault = (what: string, step?: ExplanationStep) => faults.push(`${at}: ${what}${step ? `: ${step.text}` : ''}`)
  const { steps } = explanation
  for (const step of steps) {
    if (step.step !== 'phrase' && !/^\P{Ll}.*[.!?…]$/su.test(step.text)) fault('no sentence', step)
    if (step.step !== 'phrase' && /undefined|null|NaN|\[object|\(\)|«»|“”|: \.| {2}|\.\.$|,\s*[.)]/.test(step.text))
      fault('a word is missing', step)
    const isOurs = !['phrase', 'source', 'provenance', 'decision'].includes(step.step)
    if (!isOurs) continue
    const said = skeleton(step, plan)
    for (const other of languages) {
      if (other === language) continue
      const found = own[other].exec(said)
      if (found) fault(`“${found[0]}” is ${other}`, step)
    }
  }
  const last = steps.findLast((step) => step.step === 'result' || step.step === 'undated')
  if (isDated(obligation)) {
    const { first, due } = obligation
    if (last?.step !== 'result' || last.window.first !== first || last.window.due !== due) fault('other days')
    else if (!last.text.includes(describeWindow(first, due, language))) fault('the days are not said', last)
    const moves = steps.filter((step) => step.step === 'adjustment')
    const decided = steps.some((step) => step.step === 'decision' && step.kind === 'move')
    for (const move of moves) {
      if (!move.text.includes(describeDay(move.from, language)) || !move.text.includes(describeDay(move.to, language)))
        fault('the move is not said', move)
      if (move.causes.length === 0) fault('nothing moved it', move)
      const to = move.bound === 'due' ? due : first
      if (!decided && move.to !== to) fault('moved elsewhere', move)
    }
    const { unadjusted } = obligation
    const moved = moves.map(({ bound }) => bound)
    if (!decided && unadjusted.first !== first && !moved.some((bound) => bound !== 'due')) fault('first moved untold')
    if (!decided && unadjusted.due !== due && !moved.some((bound) => bound !== 'first')) fault('due moved untold')
  } else if (obligation.form === 'undated') {
    if (last?.step !== 'undated' || last.reason !== obligation.reason) fault('no reason')
  } else if (last) fault('an open one has no end', last)
  if (!steps.some(({ step }) => step === 'phrase' || step === 'provenance')) fault('begins nowhere')
  return faults
}

function faultsIn(plan: Plan): string[] {
  return plan.obligations.flatMap((obligation) =>
    languages.flatMap((language) => faultsOf(plan.explain(obligation, language), obligation, language, plan)),
  )
}

describe.each(wheels.map((wheel) => [wheel.id, wheel] as const))('%s', (_id, wheel) => {
  test('every obligation of every shipped calendar is explained in every language, with the days it has', () => {
    const faults = calendars.flatMap((calendar: SchoolCalendar) => faultsIn(expand(wheel, calendar)))
    expect([...new Set(faults)].slice(0, 10)).toEqual([])
  })

  test('so is what follows from each of its events', () => {
    const plan = expand(wheel, calendars.find(({ id }) => id === 'no/vestfold/2026-27')!)
    const days = [plan.calendar.firstSchoolDay + 3, plan.calendar.firstSchoolDay + 49, plan.calendar.lastSchoolDay - 1]
    const faults = wheel.events.flatMap((event) =>
      days.flatMap((day) => faultsIn(plan.trigger({ event: event.id, on: plan.calendar.isoOf(day), instance: 'sak' }))),
    )
    expect(faults.slice(0, 10)).toEqual([])
  })
})

const wheelText = `
kind: wheel
id: skole/arshjul
title: Årshjulet
language: nb
periods: [{ id: Q1, title: Første kvartal, from: 1. august, to: 30. september }]
measures:
  - { id: mote, title: Foreldremøte, when: { kind: event, event: foreldremote }, responsible: [rektor] }
  - { id: egen, title: Egen tid, when: { kind: event, event: foreldremote }, time: "17:00", responsible: [rektor] }
  - { id: ferie, title: Dugnad, when: Uke 41, responsible: [rektor] }
  - { id: helg, title: Basar, when: 24. oktober, responsible: [rektor] }
  - { id: for, title: Forarbeid, when: 25. oktober, roll: preceding, responsible: [rektor] }
  - { id: gammel, title: Gammelt tiltak, when: Uke 42, responsible: [rektor], validity: { from: 2017-18, until: 2019-20 } }
  - { id: senere, title: Senere tiltak, when: Uke 42, responsible: [rektor], validity: { from: 2028-29 } }
  - { id: avlyst, title: Avlyst, when: Uke 43, responsible: [rektor] }
  - { id: flyttet, title: Flyttet, when: Uke 44, responsible: [rektor] }
  - { id: to, title: To ganger, when: To ganger i kvartalet, in: Q1, responsible: [rektor] }
  - id: samling
    title: Samling
    when: Uke 45
    responsible: [rektor]
    prepare: [{ id: innkalling, title: Kalle inn, before: 10 school days }]
decisions:
  - { schoolYear: 2026-27, measure: avlyst, cancel: true, reason: Streik, decidedBy: rektor }
  - { schoolYear: 2026-27, measure: flyttet, move: { first: 2026-11-09, due: 2026-11-10 }, reason: Valget, decidedBy: rektor }
`
const calendarText = `
kind: calendar
id: no/test/2026-27
title: Testruten
country: NO
schoolYear: 2026-27
firstSchoolDay: 2026-08-17
lastSchoolDay: 2027-06-18
breaks: [{ id: autumn, title: Høstferie, from: 2026-10-05, to: 2026-10-09 }]
events: [{ id: foreldremote, title: Foreldremøte, date: 2026-09-03, time: "18:00-20:00", place: Aulaen }]
`

describe('a school of its own', () => {
  const plan = planFromYaml(wheelText, calendarText).value!
  const told = (id: string, step: ExplanationStep['step'], language: Language = 'nb') =>
    plan.explain(id, language)!.steps.filter((one) => one.step === step)
  const saying = (id: string, step: ExplanationStep['step'], language: Language = 'nb') =>
    told(id, step, language).map(({ text }) => text)

  test('is explained without a fault', () => {
    expect(faultsIn(plan)).toEqual([])
  })

  test('time and place are the event’s, unless the measure has its own', () => {
    const event = { event: 'foreldremote', time: '18:00-20:00', place: 'Aulaen' }
    expect(told('mote@2026-27', 'event')).toEqual([
      {
        step: 'event',
        ...event,
        text: 'Klokkeslettet (18:00–20:00) og stedet (Aulaen) er hentet fra «Foreldremøte» i skoleruten.',
      },
    ])
    expect(saying('egen@2026-27', 'event')).toEqual(['Stedet (Aulaen) er hentet fra «Foreldremøte» i skoleruten.'])
    const english = 'The time (18:00–20:00) and the place (Aulaen) come from “Foreldremøte” in the school calendar.'
    expect(saying('mote@2026-27', 'event', 'en')).toEqual([english])
    expect(saying('ferie@2026-27', 'event')).toEqual([])
  })

  test.each<[id: string, language: Language, text: string]>([
    [
      'ferie',
      'nb',
      'Ingen dato er satt: ingen dag i perioden kan brukes – Høstferie (5.–9. oktober 2026), helg (10.–11. oktober 2026).',
    ],
    ['gammel', 'nb', 'Ingen dato er satt: gjelder ikke dette skoleåret – gjelder fra 2017-18 til og med 2019-20.'],
    ['senere', 'nn', 'Ingen dato er sett: gjeld ikkje dette skuleåret – gjeld frå skuleåret 2028-29.'],
    ['avlyst', 'sv', 'Inget datum är satt: inställd.'],
  ])('%s says in %s why it has no date', (id, language, text) => {
    expect(saying(`${id}@2026-27`, 'undated', language)).toEqual([text])
  })

  test('moves, decisions and free days are data beside their words', () => {
    expect(told('for@2026-27', 'adjustment')).toMatchObject([
      {
        bound: 'day',
        from: '2026-10-25',
        to: '2026-10-23',
        causes: [{ first: '2026-10-24', last: '2026-10-25', kind: 'weekend' }],
        text: 'Dagen er flyttet fra søndag 25. oktober 2026 til fredag 23. oktober 2026: helg (24.–25. oktober 2026).',
      },
    ])
    expect(told('helg@2026-27', 'free-day')).toMatchObject([{ on: '2026-10-24', causes: [{ kind: 'weekend' }] }])
    expect(told('flyttet@2026-27', 'decision')).toMatchObject([
      { kind: 'move', decidedBy: 'rektor', reason: 'Valget', to: { first: '2026-11-09', due: '2026-11-10' } },
    ])
    expect(saying('to@2026-27#Q1.2', 'grid')).toEqual(['Dette er gang nummer 2 i «Første kvartal».'])
    expect(saying('samling@2026-27!innkalling', 'grid')).toEqual([
      'Det er en forberedelse til «Samling», 10 skoledager før fristen der.',
    ])
  })
})

test('an event is told by its title, not by its id', () => {
  const plan = expand(
    wheels[packIds.indexOf('stockholm/elevhalsa')]!,
    calendars.find(({ id }) => id.startsWith('se/'))!,
  )
  const readings = plan.obligations.flatMap((one) =>
    plan.explain(one, 'sv')!.steps.flatMap((step) => (step.step === 'reading' ? [step.text] : [])),
  )
  expect(readings).toContain('Det läses som: vid ”Utredningen av särskilt stöd är klar”.')
  expect(readings.filter((text) => /\p{Ll}-\p{Ll}/u.test(text))).toEqual([])
})

test('a layer that changes a field is named, and what was there before', () => {
  const base = `
kind: wheel
id: felles/hjul
title: Felleshjulet
language: nb
measures:
  - { id: a, title: Møte, when: Uke 36, responsible: [rektor], place: Aulaen }
  - { id: b, title: Tur, when: Uke 37, responsible: [rektor] }
`
  const local = `
kind: wheel
id: skole/hjul
title: Skolens hjul
language: nb
extends: [felles/hjul]
change: { a: { when: Uke 38, responsible: [kontaktlærer] } }
remove: { b: { reason: Skolen har ikke buss } }
`
  const plan = planFromYaml(local, calendarText, { read: (ref) => (ref === 'felles/hjul' ? base : undefined) }).value!
  expect(faultsIn(plan)).toEqual([])
  const said = (id: string, language: Language) =>
    plan.explain(id, language)!.steps.flatMap((step) => (step.step === 'provenance' ? [step.text] : []))
  expect(said('a@2026-27', 'nb')).toContain(
    'Tidspunktet og ansvaret er satt av «Skolens hjul» i stedet for det «Felleshjulet» sa (Uke 36; rektor).',
  )
  expect(said('a@2026-27', 'nn')[1] ?? said('a@2026-27', 'nn')[0]).toMatch(/ er sette? av «/)
  expect(said('a@2026-27', 'en').join(' ')).toContain('are set by “Skolens hjul” instead of what “Felleshjulet” said')
  expect(said('b@2026-27', 'nb')).toEqual(['Laget «Skolens hjul» har tatt tiltaket ut: Skolen har ikke buss.'])
})

test.each([
  ['nb', 'school', 'ikke en skoledag'],
  ['nb', 'staff', 'ikke en arbeidsdag for de ansatte'],
  ['nn', 'working', 'ikkje ein yrkedag'],
  ['sv', 'staff', 'ingen arbetsdag för personalen'],
  ['da', 'working', 'ikke en hverdag'],
  ['en', 'staff', 'no working day for staff'],
] as const)('says in %s of which days a fixed date is none: %s days', (language, days, words) => {
  const { value: plan } = planFromYaml(
    `{ kind: wheel, id: t/hjul, title: T, language: nb, measures: [{ id: m, title: M, when: 29. august, days: ${days}, responsible: [rektor] }] }`,
    readRule('calendars/no/vestfold/2026-27')!,
  )
  expect(plan!.explain('m@2026-27', language)!.steps.find(({ step }) => step === 'free-day')?.text).toContain(words)
})
