import { readShipped } from '../../rules/index'
import { diagnose } from '../../src/diagnostics/diagnose'
import type { Diagnostic } from '../../src/diagnostics/diagnostic'
import { ExportError } from '../../src/export/export-error'
import {
  bindTiming,
  buildCalendar,
  expand,
  formatYaml,
  fromJson,
  loadCalendar,
  type ObligationFilter,
  type Plan,
  planFromYaml,
  QueryError,
  toICalendar,
  toJson,
  toWheelSvg,
} from '../../src/index'
import { checkTiming } from '../../src/timing/check-timing'
import { timingCodes } from '../../src/timing/codes'
import type { Timing } from '../../src/timing/timing'

/** A code that no command reports: how it is met from code, and what is then said. */
export interface Asked {
  readonly title: string
  /** The call as a reader would write it. */
  readonly call: string
  ask(): readonly Diagnostic[]
}

const calendarText = readShipped('no/vestfold/2026-27')!
const wheelText = (id: string) => `kind: wheel
id: ${id}
title: Skolens årshjul
language: nb
measures:
  - { id: mote, title: Foreldremøte, when: Andre skoleuke, responsible: [rektor] }
`

const calendar = buildCalendar(loadCalendar(calendarText).value!).value!

function plan(): Plan {
  return planFromYaml(wheelText('skole/arshjul'), calendarText).value!
}

/** Returns what a call refuses to do. */
function refused(call: () => unknown): readonly Diagnostic[] {
  try {
    call()
  } catch (error) {
    if (error instanceof QueryError || error instanceof ExportError) return [error.diagnostic]
    throw error
  }
  return []
}

const find = (title: string, call: string, filter: ObligationFilter): Asked => ({
  title,
  call: `plan.find(${call})`,
  ask: () => refused(() => plan().find(filter)),
})

const checked = (timing: Timing) => checkTiming(timing).map(({ code, params }) => diagnose(timingCodes, code, params))

const written = (change: (text: string) => string) => fromJson(change(toJson(plan()))).diagnostics

/** Every code that only a program meets. */
export const fromCode: ReadonlyMap<string, Asked> = new Map<string, Asked>([
  [
    'calendar/school-year-unreadable',
    {
      title: 'A calendar made by hand for two years that do not follow',
      call: `buildCalendar({ ...document, schoolYear: '2026-28' })`,
      ask: () => buildCalendar({ ...loadCalendar(calendarText).value!, schoolYear: '2026-28' }).diagnostics,
    },
  ],
  [
    'expand/rrule-refused',
    {
      title: 'A rule of hours that never came through a file',
      call: `bindTiming({ kind: 'rrule', rrule: 'FREQ=HOURLY' }, calendar)`,
      ask: () => bindTiming({ kind: 'rrule', rrule: 'FREQ=HOURLY' }, calendar).flatMap((part) => part.diagnostics),
    },
  ],
  [
    'query/shared-id',
    {
      title: 'Two wheels with the same measure',
      call: 'expand([wheel, otherWheel], calendar)',
      ask: () => {
        const [one, other] = ['skole/arshjul', 'skole/sfo'].map(
          (id) => planFromYaml(wheelText(id), calendarText).value!,
        )
        return expand([...one!.wheels, ...other!.wheels], calendar).diagnostics
      },
    },
  ],
  ['query/unknown-period', find('A period nobody has', `{ period: 'Q7' }`, { period: 'Q7' })],
  ['query/unknown-measure', find('A measure with a slip', `{ measure: 'møte' }`, { measure: 'møte' })],
  ['query/unknown-tag', find('A tag no measure bears', `{ tag: 'iko' }`, { tag: 'iko' })],
  ['query/unknown-criterion', find('A criterion nobody lists', `{ criterion: 'trivsel' }`, { criterion: 'trivsel' })],
  ['query/unknown-evidence', find('Evidence nobody gives', `{ evidence: 'vis' }`, { evidence: 'vis' })],
  [
    'query/unknown-key',
    {
      title: 'A question with a slip',
      call: `plan.find({ rolle: 'rektor' })`,
      ask: () => refused(() => plan().find({ rolle: 'rektor' } as ObligationFilter)),
    },
  ],
  [
    'load/json-syntax',
    { title: 'Half of a plan', call: 'fromJson(text.slice(0, 400))', ask: () => written((text) => text.slice(0, 400)) },
  ],
  [
    'load/plan-version',
    {
      title: 'A plan of a later version',
      call: `fromJson(text.replace('"schema": 1', '"schema": 9'))`,
      ask: () => written((text) => text.replace('"schema": 1', '"schema": 9')),
    },
  ],
  [
    'export/unknown-wheel',
    {
      title: 'A plan that lost its wheel',
      call: `fromJson(text.replaceAll('"wheel": "skole/arshjul"', '"wheel": "skole/sfo"'))`,
      ask: () => written((text) => text.replaceAll('"wheel": "skole/arshjul"', '"wheel": "skole/sfo"')),
    },
  ],
  [
    'export/finding-of-another-version',
    {
      title: 'A plan with a finding that this version does not have',
      call: `fromJson(text.replace('"code": "query/shared-id"', '"code": "query/twin"'))`,
      ask: () => {
        const [one, other] = ['skole/arshjul', 'skole/sfo'].map(
          (id) => planFromYaml(wheelText(id), calendarText).value!,
        )
        const text = toJson(expand([...one!.wheels, ...other!.wheels], calendar))
        const later = text.replace('"code": "query/shared-id"', '"code": "query/twin"')
        return fromJson(later).value!.diagnostics
      },
    },
  ],
  [
    'export/calendar-differs',
    {
      title: 'A plan whose calendar had other holidays',
      call: `fromJson(text.replace('"country": "NO"', '"country": "SE"'))`,
      ask: () => written((text) => text.replace('"country": "NO"', '"country": "SE"')),
    },
  ],
  [
    'timing/list-empty',
    {
      title: 'A timing made by hand with nothing in it',
      call: `checkTiming({ kind: 'once', in: [] })`,
      ask: () => checked({ kind: 'once', in: [] }),
    },
  ],
  [
    'timing/text-unfit',
    {
      title: 'A timing made by hand with a blank name',
      call: `checkTiming({ kind: 'once', in: [{ span: 'anchor', anchor: ' ' }] })`,
      ask: () => checked({ kind: 'once', in: [{ span: 'anchor', anchor: ' ' }] }),
    },
  ],
  [
    'load/not-formatted',
    {
      title: 'A file with a directive of YAML',
      call: "formatYaml('%YAML 1.2\\n---\\nkind: wheel\\n')",
      ask: () => formatYaml('%YAML 1.2\n---\nkind: wheel\n').diagnostics,
    },
  ],
  [
    'export/bad-today',
    {
      title: 'A day that is none',
      call: `toWheelSvg(plan, { today: 'i dag' })`,
      ask: () => refused(() => toWheelSvg(plan(), { today: 'i dag' })),
    },
  ],
  [
    'export/bad-alarm',
    {
      title: 'A reminder that does not say when',
      call: `toICalendar(plan, { school: 'halden-vgs', alarm: { schoolDays: -1, time: '08:00' } })`,
      ask: () => refused(() => toICalendar(plan(), { school: 'halden-vgs', alarm: { schoolDays: -1, time: '08:00' } })),
    },
  ],
])
