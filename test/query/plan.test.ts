import { describe, expect, it } from 'vitest'
import { readShipped, shippedWheels } from '../../rules/index'
import { buildCalendar } from '../../src/calendar/build-calendar'
import { languages } from '../../src/languages/language'
import { loadCalendar } from '../../src/load/load-calendar'
import { loadWheel } from '../../src/load/load-wheel'
import { expand } from '../../src/query/expand'
import { isDated } from '../../src/query/is-dated'
import { resolveWheel } from '../../src/resolve/resolve-wheel'
import type { Wheel } from '../../src/resolve/wheel'

const calendarText = `
kind: calendar
id: no/test/2026-27
title: Testruten
country: NO
schoolYear: 2026-27
firstSchoolDay: 2026-08-17
lastSchoolDay: 2027-06-18
breaks:
  - { id: autumn, title: Høstferie, from: 2026-10-05, to: 2026-10-09 }
  - { id: christmas, title: Juleferie, from: 2026-12-21, to: 2027-01-03 }
`

const wheelText = `
kind: wheel
id: test/hjul
title: Hjulet
language: nb
extends: [felles]
periods:
  - { id: Q1, title: Første kvartal, from: 1. august, to: 30. september }
measures:
  - { id: samtale, title: Samtale, when: Andre og tredje skoleuke, in: Q1, responsible: [kontaktlærer], source: { document: Årshjul, place: rad 3 } }
  - { id: dugnad, title: Dugnad, when: Uke 41, responsible: [rektor] }
  - { id: mandag, title: Mandagsmøte, when: hver mandag, in: m10, responsible: [rektor] }
  - { id: lordag, title: Åpen dag, when: 29. august, responsible: [rektor] }
  - { id: frist, title: Søknadsfrist, when: 1. mai, roll: following, responsible: [rektor] }
  - { id: tredje, title: Oppfølging, when: hver 7. uke, responsible: [rektor] }
  - { id: jevnlig, title: Samling, when: jevnlig, default: 2 ganger i året, responsible: [rektor] }
  - id: tur
    title: Tur
    when: 18. september
    responsible: [rektor]
    prepare: [{ id: innkalling, title: Kalle inn, before: 10 school days }]
change:
  felles: { when: Uke 39 }
remove:
  gammel: { reason: Gjøres ikke her }
decisions:
  - { schoolYear: 2026-27, measure: mandag, cell: w44, cancel: true, reason: Kursdag, decidedBy: rektor }
  - { schoolYear: 2026-27, measure: tur, move: { first: 2026-09-25, due: 2026-09-25 }, reason: Regn, decidedBy: rektor }
`

const layerText = `
kind: wheel
id: felles
title: Felleslaget
language: nb
measures:
  - { id: felles, title: Felles tiltak, when: Uke 38, responsible: [rektor] }
  - { id: gammel, title: Gammelt tiltak, when: Uke 37, responsible: [rektor] }
`

function wheelOf(text: string): Wheel {
  const { value } = loadWheel(text)
  if (!value) throw new Error('the wheel does not load')
  return resolveWheel(value, { read: (ref) => (ref === 'felles' ? layerText : readShipped(ref)) }).value
}

const loaded = loadCalendar(calendarText).value
const calendar = loaded && buildCalendar(loaded).value
if (!calendar) throw new Error('the calendar does not build')
const plan = expand(wheelOf(wheelText), calendar)
const steps = (id: string, language: (typeof languages)[number] = 'nb') =>
  plan.explain(id, language)?.steps.map(({ step, text }) => `${step}: ${text}`)

describe('explain', () => {
  it.each([
    [
      'a window whose end is a weekend',
      'samtale@2026-27',
      [
        'phrase: Årshjulet sier: «Andre og tredje skoleuke».',
        'phrase: Raden står under «Første kvartal».',
        'reading: Det leses som: andre og tredje skoleuke.',
        'window: Etter skoleruten er det 24. august–6. september 2026.',
        'adjustment: Fristen er flyttet fra søndag 6. september 2026 til fredag 4. september 2026: helg (5.–6. september 2026).',
        'result: Altså: 24. august–4. september 2026, 10 skoledager.',
        'source: Kilde: Årshjul, rad 3.',
      ],
    ],
    [
      'a window that a break took away',
      'dugnad@2026-27',
      [
        'phrase: Årshjulet sier: «Uke 41».',
        'reading: Det leses som: i uke 41.',
        'window: Etter skoleruten er det 5.–11. oktober 2026.',
        'undated: Ingen dato er satt: ingen dag i perioden kan brukes – Høstferie (5.–9. oktober 2026), helg (10.–11. oktober 2026).',
      ],
    ],
    [
      'a fixed date on a Saturday stays',
      'lordag@2026-27',
      [
        'phrase: Årshjulet sier: «29. august».',
        'reading: Det leses som: 29. august.',
        'window: Etter skoleruten er det lørdag 29. august 2026.',
        'free-day: Lørdag 29. august 2026 er ikke en skoledag (helg); en fast dato flyttes ikke uten at tiltaket sier det.',
        'result: Altså: lørdag 29. august 2026.',
      ],
    ],
    [
      'a date that rolls over a holiday weekend',
      'frist@2026-27',
      [
        'phrase: Årshjulet sier: «1. mai».',
        'reading: Det leses som: 1. mai.',
        'window: Etter skoleruten er det lørdag 1. mai 2027.',
        'adjustment: Dagen er flyttet fra lørdag 1. mai 2027 til mandag 3. mai 2027: helligdag (1. mai 2027), helg (2. mai 2027).',
        'result: Altså: mandag 3. mai 2027.',
      ],
    ],
  ])('%s', (_name, id, expected) => {
    // Layers are told for every measure of a wheel with layers; here only the rest is compared.
    expect(steps(id)?.filter((text) => !text.startsWith('provenance'))).toEqual(expected)
  })

  it('names the decision that cancelled', () => {
    expect(steps('mandag@2026-27#w44')).toContain('decision: Avlyst av rektor: Kursdag.')
  })

  it('names the decision that moved', () => {
    expect(steps('tur@2026-27')).toContain('decision: Rektor har flyttet det til fredag 25. september 2026: Regn.')
  })

  it('tells what a preparation step is counted from', () => {
    expect(steps('tur@2026-27!innkalling')).toContain(
      'grid: Det er en forberedelse til «Tur», 10 skoledager før fristen der.',
    )
  })

  it('says when the default decided', () => {
    expect(steps('jevnlig@2026-27#year.1')?.join('\n')).toContain('årshjulets standard er brukt: to ganger per år')
  })

  it('tells which layer set what, and what it replaced', () => {
    const told = steps('felles@2026-27')?.filter((text) => text.startsWith('provenance'))
    expect(told?.join('\n')).toContain('«Hjulet» i stedet for det «Felleslaget» sa (Uke 38).')
    expect(steps('gammel@2026-27')?.[0]).toBe('provenance: Laget «Hjulet» har tatt tiltaket ut: Gjøres ikke her.')
  })

  it('takes weekends into the summer around them', () => {
    expect(steps('jevnlig@2026-27#year.2')).toEqual(
      expect.arrayContaining([
        'grid: Dette er gang nummer 2 i skoleåret.',
        'adjustment: Første dag er flyttet fra lørdag 1. august 2026 til mandag 17. august 2026: før skolestart (1.–16. august 2026).',
        'adjustment: Fristen er flyttet fra lørdag 31. juli 2027 til fredag 18. juni 2027: etter skoleslutt (19. juni–31. juli 2027).',
      ]),
    )
  })

  it('names the week an occurrence moved out of', () => {
    const moved = plan.obligations.find(({ id }) => steps(id)?.some((text) => text.includes('har ingen skoledager')))
    expect(moved?.measure).toBe('tredje')
  })

  it('is in the wheel’s language by default, and undefined for an unknown id', () => {
    expect(plan.explain('samtale@2026-27')?.text).toBe(plan.explain('samtale@2026-27', 'nb')?.text)
    expect(plan.explain('nei@2026-27')).toBeUndefined()
  })

  it.each([
    ['nb', '«'],
    ['nn', '«'],
    ['sv', '”'],
    ['da', '»'],
    ['en', '“'],
  ] as const)('quotes phrase and heading alike in %s', (language, mark) => {
    const told = plan.obligations.map(
      ({ id }) => steps(id, language)?.filter((text) => text.startsWith('phrase: ')) ?? [],
    )
    const [phrase = '', heading = ''] = told.find((texts) => texts.length === 2) ?? []
    expect([phrase, heading].map((text) => /[«»“”]/.exec(text)?.[0])).toEqual([mark, mark])
  })

  it.each(languages)('tells everything in %s', (language) => {
    for (const obligation of plan.obligations) {
      const explanation = plan.explain(obligation, language)!
      expect(explanation.steps.length, obligation.id).toBeGreaterThan(0)
      for (const { text } of explanation.steps) expect(text).toMatch(/^\P{Ll}.*[.!?…}\]]$/su)
      expect(explanation.text).not.toMatch(/undefined|\[object|NaN/)
    }
    expect(plan.explain('samtale@2026-27', language)?.text).not.toBe(
      plan.explain('samtale@2026-27', language === 'nb' ? 'en' : 'nb')?.text,
    )
  })
})

describe('a plan', () => {
  it('stands in order of time, what has no place in time last', () => {
    const keys = plan.obligations.map((one) =>
      isDated(one) ? one.first : (one.form === 'undated' && one.unadjusted?.first) || '9',
    )
    expect(keys).toEqual([...keys].sort())
  })

  it('finds every obligation by its id, and its wheel', () => {
    for (const obligation of plan.obligations) {
      expect(plan.get(obligation.id)).toBe(obligation)
      expect(plan.wheelOf(obligation).id).toBe('test/hjul')
    }
  })

  it('takes several wheels and says when they share ids', () => {
    const twice = expand([wheelOf(wheelText), { ...wheelOf(wheelText), id: 'test/to' }], calendar)
    expect(twice.obligations).toHaveLength(2 * plan.obligations.length)
    expect(twice.diagnostics.filter(({ code }) => code === 'query/shared-id')).toHaveLength(1)
    expect(new Set(twice.obligations.map((one) => twice.wheelOf(one).id))).toEqual(new Set(['test/hjul', 'test/to']))
  })

  it('explains every obligation of every shipped wheel, dropped ones too', () => {
    for (const [id, text] of shippedWheels) {
      const shipped = expand(wheelOf(text), calendar)
      for (const obligation of shipped.obligations) {
        const told = shipped.explain(obligation)?.text ?? ''
        expect(told, `${id}: ${obligation.id}`).toMatch(/\S/)
        expect(told).not.toMatch(/undefined|\[object|NaN/)
      }
    }
  })
})
