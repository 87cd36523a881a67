import * as z from 'zod'
import { dayBases } from '../date/day-basis'
import { rollConventions } from '../date/roll-convention'
import { languages } from '../languages/language'
import { isoDate, webAddress } from './schema-parts'
import { spanSchema, timingSchema } from './timing-schema'

/** The version of the format that is written and read. It grows when a key changes its meaning or goes away. */
export const planVersion = 1

/*
 * Objects here are open: a reader passes over keys that a later version of the library adds. Texts are taken as they stand, since
 * they were checked when the plan was made.
 */

const oneOf = <T extends string>(values: readonly T[]) => z.enum(values as readonly [T, ...T[]])
const text = z.string()
const texts = z.array(text)
const date = isoDate.describe('A day, `YYYY-MM-DD`.')
const windowOf = (what: string) => z.object({ first: date, due: date }).describe(what)
const language = oneOf(languages)
const layerId = text.describe('The id of the layer that says so.')
const visibility = oneOf(['everyone', 'staff', 'responsible'])

const bounds = z.object({ atLeast: z.number().exactOptional(), atMost: z.number().exactOptional() })

const appliesTo = z
  .object({
    grade: texts.exactOptional(),
    programme: texts.exactOptional(),
    age: bounds.exactOptional(),
    residenceYears: bounds.exactOptional(),
    tags: z.object({ any: texts.exactOptional(), none: texts.exactOptional() }).exactOptional(),
  })
  .meta({ id: 'AppliesTo', description: 'Which pupils it is for: all keys must hold, one value of a list is enough.' })

const offset = z.object({
  count: z.int().min(-1000).max(1000),
  unit: oneOf(['day', 'school-day', 'working-day', 'week', 'month']),
})

const involvement = z
  .object({
    role: text.describe("The role's canonical id."),
    if: appliesTo.exactOptional(),
    every: offset.exactOptional().describe('Takes part at this interval only.'),
    tentative: z
      .union([z.literal(true), texts])
      .exactOptional()
      .describe('Uncertain: always, or in these periods.'),
    optional: z.literal(true).exactOptional(),
    asNeeded: z.literal(true).exactOptional(),
    selection: text.exactOptional().describe("Which of the role's holders, as written."),
  })
  .meta({ id: 'Involvement', description: "A role's part in it." })

const agendaItem = z.object({ text, if: appliesTo.exactOptional() })

const source = z
  .object({
    document: text.exactOptional(),
    place: text.exactOptional(),
    url: webAddress.exactOptional(),
    reviewed: date.exactOptional(),
    read: date.exactOptional(),
    verified: z.boolean().exactOptional(),
    kind: oneOf(['local', 'county', 'national']).exactOptional(),
  })
  .meta({ id: 'Source', description: 'Where the statement comes from.' })

const reasons = [
  'no-day-left',
  'free-day',
  'too-close',
  'outside-school-year',
  'next-year-unknown',
  'plan-missing',
  'interval-unspecified',
  'anchor-unknown',
  'which-one',
  'awaits-event',
  'no-such-date',
  'not-understood',
  'cancelled',
  'not-valid',
  'removed',
] as const

const obligationBase = {
  id: text.describe('`measure[~entry]@schoolYear[#cell][!step]`; the same when dates move.'),
  wheel: text.describe('The id of the wheel it comes from.'),
  measure: text.describe("The measure's id."),
  entry: text.exactOptional().describe('Which entry of its `when`, where there are several.'),
  cell: text.exactOptional().describe('The slot of the nominal grid: `w46`, `m11`, `n7`, `Q1.2`.'),
  title: text,
  schoolYear: text.describe('`2026-27`.'),
  periods: texts.describe("The wheel's periods it is shown under."),
  time: text.exactOptional().describe('Local time of day, `18:00` or `18:00-20:00`.'),
  place: text.exactOptional(),
  tentative: z.boolean().describe('The words only say roughly when.'),
  responsible: z.array(involvement),
  participants: z.array(involvement),
  agenda: z.array(agendaItem).exactOptional(),
  appliesTo: appliesTo.exactOptional(),
  exclusive: text.exactOptional().describe('Of those that share this name a pupil gets one.'),
  per: oneOf(['school', 'class', 'pupil']).describe('What one occurrence is held for.'),
  visibility,
  criteria: texts,
  evidence: texts,
  tags: texts,
  source: source.exactOptional(),
}

const obligation = z.discriminatedUnion('form', [
  z
    .object({
      ...obligationBase,
      form: oneOf(['window', 'day']).describe('Dated: a day, or a window to do it in.'),
      first: date.describe('The first day it can be done, after adjustment.'),
      due: date.describe('The last day it can be done, after adjustment.'),
      unadjusted: windowOf("The window as the calendar's bounds say, before adjustment."),
      nominal: windowOf('Of a link in a chain: the middle that the next link is counted from.').exactOptional(),
      candidates: z
        .array(windowOf('One of the windows to choose from.'))
        .exactOptional()
        .describe('The windows to choose from; `first` to `due` spans them.'),
      schoolDays: z.int().min(0).describe('School days from `first` to `due`.'),
    })
    .meta({ id: 'DatedObligation', description: 'An obligation with dates.' }),
  z
    .object({
      ...obligationBase,
      form: oneOf(['standing', 'as-needed', 'asap']).describe('Deliberately without dates.'),
    })
    .meta({
      id: 'OpenObligation',
      description: 'An obligation that is not dated: it goes on all the time, when needed, or as soon as possible.',
    }),
  z
    .object({
      ...obligationBase,
      form: z.literal('undated').describe('It has no dates.'),
      reason: oneOf(reasons).describe('Why it has no dates.'),
      unadjusted: windowOf('Where it would have been, when that is known.').exactOptional(),
    })
    .meta({ id: 'UndatedObligation', description: 'An obligation whose dates are not known or were taken away.' }),
])

const named = { id: text, title: text, source: source.exactOptional() }

const measureEntry = z.object({
  id: text.exactOptional(),
  phrase: text.exactOptional().describe('As written; absent for a structured timing.'),
  timing: timingSchema.exactOptional().describe('What it reads into; absent when it was not understood.'),
  in: texts,
  appliesTo: appliesTo.exactOptional(),
  time: text.exactOptional(),
  alternative: timingSchema.exactOptional().describe('The reading not taken, when two were equally good.'),
  language,
})

const measure = z
  .object({
    id: text,
    title: text,
    description: text.exactOptional(),
    entries: z.array(measureEntry).describe('Its timings.'),
    in: texts.describe('The periods, months (`m1`–`m12`) or terms the row stands under.'),
    default: timingSchema.exactOptional().describe('Used where the phrase leaves the interval open.'),
    responsible: z.array(involvement),
    participants: z.array(involvement),
    appliesTo: appliesTo.exactOptional(),
    exclusive: text.exactOptional(),
    per: oneOf(['school', 'class', 'pupil']),
    days: oneOf(dayBases).describe('Which days it can be done on.'),
    roll: oneOf(rollConventions).describe('What becomes of a single day that is no good day.'),
    time: text.exactOptional(),
    placeName: text.exactOptional().describe('Where it is held.'),
    visibility,
    agenda: z.array(agendaItem),
    prepare: z
      .array(z.object({ id: text, title: text, before: offset, responsible: z.array(involvement) }))
      .describe('Steps counted back from it.'),
    criteria: texts,
    evidence: texts,
    tags: texts,
    validity: z.object({ from: text.exactOptional(), until: text.exactOptional() }).exactOptional(),
    source: source.exactOptional(),
    provenance: z
      .record(
        text,
        z.object({
          layer: text,
          previous: z.object({ layer: text, value: z.json().exactOptional() }).exactOptional(),
        }),
      )
      .describe('By field: the layer that set it last, and what it was before.'),
  })
  .meta({
    id: 'Measure',
    description: 'A measure with its layers merged: what explanations and triggered events are computed from.',
  })

const decision = z
  .object({
    schoolYear: text,
    kind: oneOf(['cancel', 'move', 'add']),
    measure: text,
    cell: text.exactOptional(),
    move: windowOf('Where it was moved.').exactOptional(),
    reason: text,
    decidedBy: text.describe('The role that decided.'),
    layer: layerId,
  })
  .meta({ id: 'Decision', description: 'A decision for one school year.' })

const wheel = z
  .object({
    id: text,
    title: text,
    language,
    layers: z
      .array(z.object({ id: text, title: text, language }))
      .min(1)
      .describe('In the order they were applied, this wheel last.'),
    periods: z.array(z.object({ id: text, title: text, span: spanSchema })),
    roles: z.array(
      z.object({
        id: text,
        title: text,
        members: texts.describe('Ids of the roles it includes.'),
        aliases: texts.describe('Other names it is found by.'),
        origin: oneOf(['wheel', 'dictionary']).describe('A layer defines it, or the library ships it.'),
        vacant: z.literal(true).exactOptional().describe('Nobody holds it now.'),
        layer: text.exactOptional().describe('The id of the layer that defines it.'),
      }),
    ),
    criteria: z.array(z.object({ ...named, description: text.exactOptional() })),
    evidenceSources: z.array(z.object(named)),
    norms: z.array(z.object({ ...named, description: text.exactOptional() })),
    events: z.array(z.object({ ...named, after: text.exactOptional() })),
    limits: z.array(z.object({ role: text, atMost: z.number(), per: oneOf(['week', 'month']) })),
    decisions: z.array(decision),
    measures: z.array(measure),
    removed: z
      .array(
        z.object({ id: text, title: text, visibility, source: source.exactOptional(), reason: text, layer: layerId }),
      )
      .describe('Measures that a layer took away.'),
  })
  .meta({
    id: 'Wheel',
    description:
      'A wheel: what the audience may see of it. Its tests and lint settings belong to the file and are not written.',
  })

const span = z.object({ id: text, title: text, first: date, last: date })

const calendar = z
  .object({
    id: text,
    title: text,
    country: oneOf(['NO', 'SE', 'DK', 'FI']).exactOptional(),
    language: language.describe('The language of its own names.'),
    timeZone: text,
    firstDay: date.describe('The first day it knows: 1 August.'),
    lastDay: date.describe('The last day it knows.'),
    firstSchoolDay: date,
    lastSchoolDay: date,
    nextFirstSchoolDay: date.exactOptional(),
    schoolWeekOne: oneOf(['first-day', 'first-full']).describe('Which week is school week 1.'),
    schoolDays: z.int().min(0).describe('How many school days the year has.'),
    terms: z.array(span),
    breaks: z.array(span),
    planningDays: z.array(date),
    holidays: z.array(z.object({ date, titles: texts.describe('All its names.') })),
    daysOff: z.array(z.object({ date, title: text, appliesTo: appliesTo.exactOptional() })),
    events: z.array(
      z.object({
        id: text,
        title: text,
        instances: z
          .array(z.object({ first: date, last: date, time: text.exactOptional(), place: text.exactOptional() }))
          .describe('Each time it is held, in order.'),
      }),
    ),
    plans: z.array(z.object({ id: text, title: text, dates: z.array(date) })),
  })
  .meta({ id: 'Calendar', description: "The school's year." })

const hint = text.exactOptional().describe('What to do about it.')

const placeParts = {
  file: text.exactOptional().describe('The file it is about.'),
  span: z
    .object({
      start: z.int().min(0).describe('Offset of the first character.'),
      end: z.int().min(0).describe('Offset after the last one.'),
    })
    .exactOptional()
    .describe('Where in the file, in UTF-16 units.'),
  path: z
    .array(z.union([text, z.int()]))
    .exactOptional()
    .describe('The keys and positions that lead there.'),
}

const params = z
  .record(z.string(), z.unknown())
  .describe('What the words are made of, by name; `renderDiagnostic` says it in any language.')

const diagnostic = z
  .object({
    ...placeParts,
    code: text.describe('`stage/fact`; docs/diagnostics.md says what each means.'),
    severity: oneOf(['error', 'warning', 'info']),
    message: text.describe("In the export's language."),
    hint,
    params,
    about: z
      .object({
        measure: text.exactOptional().describe('Id of the measure.'),
        others: z.array(text).exactOptional().describe('Ids of the other measures it names.'),
        role: text.exactOptional().describe('Id of the role.'),
      })
      .exactOptional()
      .describe('What it is about. Whoever may not see one of the measures is not shown it.'),
    actual: text.exactOptional().describe('The value as it was written.'),
    expected: text.exactOptional().describe('What was expected in its place.'),
    related: z
      .array(
        z.object({
          ...placeParts,
          message: text.describe("What stands there, in the export's language."),
          relation: text.describe('How the place helps to understand it: `first`, `defined`, `set` …'),
          name: text.exactOptional().describe('What stands there, or who sets it.'),
          finding: z
            .object({ code: text.describe('Its code.'), params })
            .exactOptional()
            .describe('What is found there, where several findings are summed up.'),
        }),
      )
      .describe('Other places that help to understand it.'),
    url: text.describe('Its row in the documentation.'),
  })
  .meta({
    id: 'Diagnostic',
    description: 'Something found on the way. Offsets count UTF-16 units of the file it names.',
  })

/** A plan as JSON: the shape that is written, documented, offered as a JSON Schema and read back. */
export const storedPlanSchema = z
  .object({
    schema: z.literal(planVersion).describe('The version of this format.'),
    partial: z
      .literal(true)
      .exactOptional()
      .describe('There when the plan was made in spite of errors: something is missing or has no date.'),
    audience: visibility.exactOptional().describe('Who it was written for; absent for everyone.'),
    filtered: z
      .literal(true)
      .exactOptional()
      .describe('There when a filter left obligations out: it is not the whole plan.'),
    schoolYear: text.describe('`2026-27`.'),
    trigger: z
      .object({
        event: text,
        on: date,
        instance: text.exactOptional().describe('Names this happening among others; part of the ids.'),
      })
      .exactOptional()
      .describe('The event that happened, when the plan is what follows from one.'),
    wheels: z.array(wheel).min(1).describe('The wheels that were planned, one or several.'),
    calendar,
    obligations: z
      .array(obligation)
      .describe('In order of time; those without dates last or where they would have been.'),
    diagnostics: z.array(diagnostic).describe('What was found while planning.'),
  })
  .describe('A plan: what a school must do in a year, when, and by whom.')

/** A plan as its JSON says it, checked for shape. */
export type PlanDocument = z.infer<typeof storedPlanSchema>
