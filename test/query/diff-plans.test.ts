import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  buildCalendar,
  diffPlans,
  expand,
  loadCalendar,
  loadWheel,
  moveBreak,
  type Plan,
  type PlanDifference,
  resolveWheel,
  toDiffText,
} from '../../src/index'
import { loadPack, packIds, readRule } from '../packs/read-packs'

const addDays = (iso: string, days: number) => new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10)

function calendarOf(text: string) {
  return buildCalendar(loadCalendar(text).value!).value!
}

const vestfold = readRule('calendars/no/vestfold/2026-27')!
const sodertalje = readRule('calendars/se/sodertalje/2025-26')!

/** Moves the autumn break by whole weeks. */
function withAutumnMoved(text: string, weeks: number): string {
  const line = /(id: autumn, title: [^,]+, from: )([\d-]+)(, to: )([\d-]+)/
  expect(text).toMatch(line)
  return text.replace(
    line,
    (_all, a: string, from: string, b: string, to: string) =>
      `${a}${addDays(from, 7 * weeks)}${b}${addDays(to, 7 * weeks)}`,
  )
}

function wheelOf(body: string, id = 'skole/arshjul') {
  const text = `kind: wheel\nid: ${id}\ntitle: Skolens årshjul\nlanguage: nb\n${body}`
  const { value, diagnostics } = resolveWheel(loadWheel(text).value!, { read: readRule })
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return value
}

const planOf = (body: string, calendar = vestfold): Plan => expand(wheelOf(body), calendarOf(calendar))

const linesOf = (differences: readonly PlanDifference[]) =>
  differences.map(({ kind, id, causes }) => `${kind} ${id} by ${causes.map((cause) => cause.kind).join('+')}`)

describe('moving the autumn break by a week', () => {
  test.each(packIds)('changes no id of %s, and the calendar is named as the cause', (pack) => {
    const wheel = resolveWheel(loadPack(pack), { read: readRule }).value
    const text = pack.startsWith('stockholm/') ? sodertalje : vestfold
    for (const weeks of [-1, 1]) {
      const before = expand(wheel, calendarOf(text))
      const after = expand(wheel, calendarOf(withAutumnMoved(text, weeks)))
      expect(after.obligations.map(({ id }) => id).sort()).toEqual(before.obligations.map(({ id }) => id).sort())
      for (const { kind, causes } of diffPlans(before, after)) {
        expect(kind).not.toMatch(/added|removed/)
        expect(causes).toHaveLength(1)
        const [cause] = causes
        expect(cause?.kind).toBe('calendar')
        const named = cause?.kind === 'calendar' ? cause.differences.map(({ part, id }) => `${part} ${id}`) : []
        expect(named).toEqual(['break autumn'])
      }
    }
  })

  test('in Halden it moves what stands against the break, and says from when to when it moved', () => {
    const wheel = resolveWheel(loadPack('halden/elevoppfolging'), { read: readRule }).value
    const [before, after] = [vestfold, withAutumnMoved(vestfold, -1)].map((text) => expand(wheel, calendarOf(text)))
    const differences = diffPlans(before!, after!)
    const day = differences.find(({ id }) => id === 'aktivitetsdag@2026-27')
    expect(day).toMatchObject({
      kind: 'moved',
      title: 'Aktivitetsdag',
      before: { due: '2026-10-02' },
      after: { due: '2026-09-25' },
      causes: [
        {
          kind: 'calendar',
          differences: [
            {
              part: 'break',
              title: 'Høstferie',
              before: [{ first: '2026-10-05', due: '2026-10-09' }],
              after: [{ first: '2026-09-28', due: '2026-10-02' }],
            },
          ],
        },
      ],
    })
    expect(linesOf(differences)).toContain('moved psykososialt-team@2026-27#w41 by calendar')
    expect(linesOf(differences)).toContain('moved psykososialt-team@2026-27#w40 by calendar')
    expect(differences.some(({ after }) => after?.measure === 'elevsamtaler-februar')).toBe(false)
  })
})

describe('causes', () => {
  const base = `extends: [halden/elevoppfolging]
measures: [{ id: mote, title: Møte, when: Uke 40, responsible: [rektor] }]
`
  const changed = `${base}change: { oppstartsamtale-iko: { when: Uke 36 } }\n`

  test('the same plan twice is no difference', () => {
    expect(diffPlans(planOf(base), planOf(base))).toEqual([])
  })

  test('a changed measure: its field and the layer that set it', () => {
    expect(diffPlans(planOf(base), planOf(changed))).toMatchObject([
      {
        kind: 'moved',
        id: 'oppstartsamtale-iko@2026-27',
        causes: [{ kind: 'wheel', fields: ['when'], layers: ['skole/arshjul'] }],
      },
    ])
  })

  test('a field without dates is a change, whatever the calendar does', () => {
    const place = `${base}change: { aktivitetsdag: { place: Idrettshallen } }\n`
    const one = diffPlans(planOf(base), planOf(place)).map(({ kind, fields, causes }) => ({ kind, fields, causes }))
    expect(one).toEqual([
      {
        kind: 'changed',
        fields: ['place'],
        causes: [{ kind: 'wheel', change: 'changed', fields: ['place'], layers: ['skole/arshjul'] }],
      },
    ])
  })

  test('when both differ, each obligation is laid to the one that did it', () => {
    const both = diffPlans(
      planOf(base),
      planOf(
        `${base}change: { oppstartsamtale-iko: { when: Uke 36 }, aktivitetsdag: { when: Uke 41 } }\n`,
        withAutumnMoved(vestfold, 1),
      ),
    )
    const lines = linesOf(both)
    expect(lines).toContain('moved oppstartsamtale-iko@2026-27 by wheel')
    expect(lines).toContain('moved aktivitetsdag@2026-27 by wheel+calendar')
    expect(lines).toContain('moved psykososialt-team@2026-27#w42 by calendar')
  })

  test('measures added and removed, with the layer', () => {
    const other = 'extends: [halden/elevoppfolging]\nremove: { ringe-hjem: { reason: Vi møter dem } }\n'
    const differences = diffPlans(planOf(base), planOf(other))
    expect(linesOf(differences)).toEqual(
      expect.arrayContaining(['removed ringe-hjem@2026-27 by wheel', 'removed mote@2026-27 by wheel']),
    )
    expect(differences).toHaveLength(2)
    expect(differences.find(({ id }) => id.startsWith('ringe-hjem'))?.causes).toEqual([
      { kind: 'wheel', change: 'removed', fields: [], layers: ['skole/arshjul'], reason: 'Vi møter dem' },
    ])
    expect(linesOf(diffPlans(planOf(other), planOf(base)))).toContain('added mote@2026-27 by wheel')
  })

  test('a decision, with who decided and why', () => {
    const decided = `${base}decisions: [{ schoolYear: 2026-27, measure: psykososialt-team, cell: w46, cancel: true, reason: Studietur, decidedBy: rektor }]\n`
    expect(diffPlans(planOf(base), planOf(decided))).toMatchObject([
      {
        kind: 'moved',
        id: 'psykososialt-team@2026-27#w46',
        after: { reason: 'cancelled' },
        causes: [{ kind: 'decision', in: 'after', decidedBy: 'rektor', reason: 'Studietur' }],
      },
    ])
  })

  test('another school year, the ids compared without it', () => {
    const last = readRule('calendars/no/vestfold/2025-26')!
    const differences = diffPlans(planOf(base, last), planOf(base))
    const talk = differences.find(({ id }) => id === 'oppstartsamtale-iko@2026-27')
    expect(talk).toMatchObject({
      kind: 'moved',
      before: { id: 'oppstartsamtale-iko@2025-26' },
      causes: [{ kind: 'year', before: '2025-26', after: '2026-27' }],
    })
  })

  test('a planning day that only one calendar has is named', () => {
    const more = `${vestfold}planningDays: [2026-11-20]\n`
    const week = 'measures: [{ id: a, title: A, when: Uke 47, responsible: [rektor] }]\n'
    const [one, ...others] = diffPlans(planOf(week), planOf(week, more))
    expect(others).toEqual([])
    expect(one?.causes).toMatchObject([
      { kind: 'calendar', differences: [{ part: 'planning-day', id: '2026-11-20', before: [] }] },
    ])
  })
})

test('forwards and backwards tell the same obligations, added and removed exchanged', () => {
  const bodies = ['a: Uke 40', 'b: September', 'c: Hver tredje uke', 'd: Før høstferien'].map((text) => {
    const [id, when] = text.split(': ')
    return `  - { id: ${id}, title: T, when: ${when}, responsible: [rektor] }\n`
  })
  const some = fc.subarray(bodies, { minLength: 1 })
  const shift = fc.integer({ min: -2, max: 3 })
  const opposite: Record<string, string> = { added: 'removed', removed: 'added', moved: 'moved', changed: 'changed' }
  fc.assert(
    fc.property(some, some, shift, (from, to, weeks) => {
      const before = planOf(`measures:\n${from.join('')}`)
      const after = planOf(`measures:\n${to.join('')}`, withAutumnMoved(vestfold, weeks))
      const there = diffPlans(before, after).map(({ kind, id }) => `${kind} ${id}`)
      const back = diffPlans(after, before).map(({ kind, id }) => `${opposite[kind]} ${id}`)
      expect(back.sort()).toEqual(there.sort())
      expect(diffPlans(before, after).every(({ causes }) => causes.length > 0)).toBe(true)
    }),
    { numRuns: 25 },
  )
})

describe('every difference has a cause', () => {
  const body = `measures:
  - { id: a, title: Møte, when: { kind: event, event: mote }, responsible: [rektor] }
  - { id: b, title: Tur, when: Før høstferien, responsible: [rektor], source: { document: Årshjulet } }
`
  const withEvent = (time: string) =>
    `${vestfold}\nevents: [{ id: mote, title: Møtet, date: 2026-09-03, time: "${time}" }]\n`

  test('an event that is held at another time is what changed the obligation', () => {
    expect(vestfold).not.toContain('events:')
    const [before, after] = [planOf(body, withEvent('18:00')), planOf(body, withEvent('19:00'))]
    const differences = diffPlans(before, after)
    expect(linesOf(differences)).toEqual(['changed a@2026-27 by calendar'])
    expect(toDiffText(differences, 'nb')).toContain('fordi hendelsen «Møtet» er 19:00, ikke 18:00')
    expect(toDiffText(differences, 'en')).toContain('because the event “Møtet” is 19:00, not 18:00')
  })

  test('another source is the wheel’s', () => {
    const differences = diffPlans(planOf(body), planOf(body.replace('document: Årshjulet', 'document: Vedtaket')))
    expect(linesOf(differences)).toEqual(['changed b@2026-27 by wheel'])
  })

  test.each(packIds)('of %s on any two calendars, whatever is changed in it', (pack) => {
    const text = pack.startsWith('stockholm/') ? sodertalje : vestfold
    const wheel = resolveWheel(loadPack(pack), { read: readRule }).value
    const ids = wheel.measures.map(({ id }) => id)
    const change = fc.record({
      weeks: fc.integer({ min: -2, max: 2 }),
      removed: fc.subarray(ids, { maxLength: 2 }),
      changed: fc.subarray(ids, { maxLength: 3 }),
      what: fc.constantFrom(
        'when: Uke 46',
        'responsible: [rektor]',
        'tags: [ny]',
        'place: Aulaen',
        'visibility: staff',
      ),
    })
    const first = expand(wheel, calendarOf(text))
    const causes = fc.property(change, ({ weeks, removed, changed, what }) => {
      const local = [
        `extends: [${pack}]`,
        `change:${changed.length === 0 ? ' {}' : ''}`,
        ...changed.map((id) => `  ${id}: { ${what} }`),
        `remove:${removed.every((id) => changed.includes(id)) ? ' {}' : ''}`,
        ...removed.filter((id) => !changed.includes(id)).map((id) => `  ${id}: { reason: Ikke her. }`),
      ].join('\n')
      const after = planOf(local, withAutumnMoved(text, weeks))
      const differences = diffPlans(first, after)
      for (const { causes: found, id } of differences) expect(found.length, id).toBeGreaterThan(0)
      expect(toDiffText(differences, 'nb')).not.toContain('ukjent grunn')
    })
    fc.assert(causes, { numRuns: 6 })
  })

  test('what-if is the calendar with the break moved, and the calendar given stays as it is', () => {
    const document = loadCalendar(vestfold).value!
    const kept = JSON.stringify(document.breaks)
    const moved = moveBreak(document, 'autumn', { from: '2026-10-12', to: '2026-10-16' })
    expect(moved.diagnostics).toEqual([])
    expect(JSON.stringify(document.breaks)).toBe(kept)
    const wheel = resolveWheel(loadPack('halden/elevoppfolging'), { read: readRule }).value
    const [before, after] = [document, moved.value!].map((one) => expand(wheel, buildCalendar(one).value!))
    expect(diffPlans(before!, after!)).toEqual(
      diffPlans(before!, expand(wheel, calendarOf(withAutumnMoved(vestfold, 1)))),
    )
    expect(diffPlans(before!, before!)).toEqual([])
  })

  test.each([
    ['autum', '2026-10-12', '2026-10-16', 'load/unknown-break'],
    ['autumn', '2026-02-30', '2026-10-16', 'load/bad-date'],
    ['autumn', '2026-10-16', '2026-10-12', 'load/bad-interval'],
  ])('a break that cannot be moved so: %s %s %s', (id, from, to, code) => {
    const { value, diagnostics } = moveBreak(loadCalendar(vestfold).value!, id, { from, to })
    expect(value).toBeUndefined()
    expect(diagnostics.map((one) => one.code)).toEqual([code])
  })
})
