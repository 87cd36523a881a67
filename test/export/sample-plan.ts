import { buildCalendar } from '../../src/calendar/build-calendar'
import type { SchoolCalendar } from '../../src/calendar/school-calendar'
import type { Diagnostic } from '../../src/diagnostics/diagnostic'
import type { DatedObligation, Obligation, UndatedObligation } from '../../src/expand/obligation'
import { loadCalendar } from '../../src/load/load-calendar'
import { buildQueries } from '../../src/query/build-queries'
import type { Plan } from '../../src/query/plan'
import type { Measure, Role, Wheel } from '../../src/resolve/wheel'

/** Monday 17 August 2026 to Friday 18 June 2027, with an autumn break in week 41. */
export const calendarText = `
kind: calendar
id: no/test/2026-27
title: Testruten 2026–27
country: NO
schoolYear: 2026-27
firstSchoolDay: 2026-08-17
lastSchoolDay: 2027-06-18
breaks:
  - { id: autumn, title: Høstferie, from: 2026-10-05, to: 2026-10-09 }
  - { id: christmas, title: Juleferie, from: 2026-12-21, to: 2027-01-03 }
`

export function sampleCalendar(text = calendarText): SchoolCalendar {
  const { value } = loadCalendar(text)
  const calendar = value && buildCalendar(value).value
  if (!calendar) throw new Error('the sample calendar does not build')
  return calendar
}

const role = (id: string, title: string, members: readonly string[] = []): Role => ({
  id,
  title,
  members,
  aliases: [],
  origin: 'wheel',
})

const roles: Role[] = [
  role('rektor', 'Rektor'),
  role('utdanningsleder', 'Utdanningsleder'),
  role('skolens-ledelse', 'Skolens ledelse', ['rektor', 'utdanningsleder']),
  role('kontaktlærer', 'Kontaktlærer'),
  role('elev', 'Elev'),
]

export function sampleWheel(changes: Partial<Wheel> = {}): Wheel {
  return {
    id: 'test/hjul',
    title: 'Prøvehjulet',
    language: 'nb',
    layers: [{ id: 'test/hjul', title: 'Prøvehjulet', language: 'nb' }],
    periods: [
      { id: 'Q1', title: 'Første kvartal', span: { span: 'quarter', quarter: 1 }, place: {} },
      { id: 'Q2', title: 'Andre kvartal', span: { span: 'quarter', quarter: 2 }, place: {} },
    ],
    roles: new Map(roles.map((role) => [role.id, role])),
    measures: [],
    removed: [],
    decisions: [],
    criteria: [],
    evidenceSources: [],
    norms: [],
    events: [],
    limits: [],
    lint: new Map(),
    tests: [],
    ...changes,
  }
}

const base = {
  schoolYear: '2026-27',
  periods: [],
  tentative: false,
  responsible: [{ role: 'kontaktlærer' }],
  participants: [],
  per: 'school',
  visibility: 'everyone',
  criteria: [],
  evidence: [],
  tags: [],
} as const

export function dated(
  measure: string,
  first: string,
  due: string,
  changes: Partial<DatedObligation> = {},
): DatedObligation {
  return {
    ...base,
    id: `${measure}@2026-27`,
    measure,
    title: measure,
    form: first === due ? 'day' : 'window',
    first,
    due,
    unadjusted: { first, due },
    schoolDays: 1,
    ...changes,
  }
}

export function undated(measure: string, changes: Partial<UndatedObligation> = {}): UndatedObligation {
  return {
    ...base,
    id: `${measure}@2026-27`,
    measure,
    title: measure,
    form: 'undated',
    reason: 'plan-missing',
    ...changes,
  }
}

export function open(measure: string, form: 'standing' | 'as-needed' | 'asap'): Obligation {
  return { ...base, id: `${measure}@2026-27`, measure, title: measure, form }
}

export function measure(id: string, changes: Partial<Measure> = {}): Measure {
  return {
    id,
    title: id,
    entries: [],
    in: [],
    responsible: [],
    participants: [],
    per: 'school',
    days: 'school',
    roll: 'none',
    visibility: 'everyone',
    agenda: [],
    prepare: [],
    criteria: [],
    evidence: [],
    tags: [],
    provenance: new Map(),
    place: {},
    ...changes,
  }
}

const standardCalendar = sampleCalendar()

/** A plan over obligations written by hand, in the order given: what the exporters see, without the stages before them. */
export function planOf(
  obligations: readonly Obligation[],
  changes: { wheel?: Wheel; calendar?: SchoolCalendar; diagnostics?: readonly Diagnostic[] } = {},
): Plan {
  const wheel = changes.wheel ?? sampleWheel()
  const calendar = changes.calendar ?? standardCalendar
  const queries = buildQueries({ obligations, wheels: [wheel], calendar }, () => wheel)
  const plan: Plan = {
    ...queries,
    wheels: [wheel],
    calendar,
    obligations,
    diagnostics: changes.diagnostics ?? [],
    wheelOf: () => wheel,
    explain: (asked) => {
      const obligation = typeof asked === 'string' ? queries.get(asked) : asked
      return obligation && { id: obligation.id, title: obligation.title, steps: [], text: `Fordi ${obligation.title}.` }
    },
    forGroups: () => [],
    trigger: () => plan,
  }
  return plan
}

export const hostileTitles = [
  '</script><script>alert(1)</script>',
  'a ]]> b',
  'linje en\r\nlinje to\nlinje tre\rslutt',
  'semikolon; komma, skråstrek \\ og \\n',
  '=cmd()|calc!A1',
  '+47 22 22 22 22',
  '-1',
  '@SUM(A1)',
  '\u202Ebakvendt\u202C',
  '\u001b[31mrød\u001b[0m \u0007\u0000',
  'x'.repeat(10_000),
  'emoji 👩‍👩‍👧‍👦 og 🇳🇴',
  'e\u0301'.repeat(60),
  'æøå ÆØÅ 日本語',
  '"hermetegn" og \'apostrof\'',
  '| kolonne | *utheving* _strek_ `kode` [lenke](x)',
  '\ud800 halvt tegn',
  'BEGIN:VEVENT',
  '   ',
]
