import * as z from 'zod'
import type { Month, Weekday } from '../date/day'
import type { Offset, Point, SimpleTiming, Span, Timing } from '../timing/timing'
import { isoDate, roll, text } from './schema-parts'

/** Bounds of the numbers alone; whether they make sense together is `checkTiming`'s to say. */
const nth = z.int().min(-400).max(400)
const weekday = z.int().min(1).max(7) as unknown as z.ZodType<Weekday>
const month = z.int().min(1).max(12) as unknown as z.ZodType<Month>
const year = z.int().min(1900).max(2200)
const week = z.int().min(1).max(53)
const tentative = z.literal(true).exactOptional()

const offset = z.strictObject({
  count: z.int().min(-1000).max(1000),
  unit: z.enum(['day', 'school-day', 'working-day', 'week', 'month']),
}) satisfies z.ZodType<Offset>

const point: z.ZodType<Point> = z.lazy(() =>
  z.strictObject({
    edge: z.enum(['first', 'last', 'before', 'after']),
    of: spanSchema,
    offset: offset.exactOptional(),
  }),
)

const check = z.strictObject({
  weekday: weekday.exactOptional(),
  lastWeekday: weekday.exactOptional(),
  weeks: z.array(week).max(60).exactOptional(),
})

/** A span, told apart by its key `span`. */
export const spanSchema: z.ZodType<Span> = z.lazy(() =>
  z.discriminatedUnion('span', [
    z.strictObject({ span: z.literal('month'), month: month.exactOptional(), year: year.exactOptional() }),
    z.strictObject({ span: z.literal('week'), week, year: year.exactOptional() }),
    z.strictObject({
      span: z.literal('date'),
      day: z.int().min(1).max(31),
      month: month.exactOptional(),
      year: year.exactOptional(),
      check: check.exactOptional(),
    }),
    z.strictObject({
      span: z.literal('range'),
      from: point.exactOptional(),
      to: point.exactOptional(),
      check: check.exactOptional(),
    }),
    z.strictObject({
      span: z.literal('part'),
      part: z.enum(['beginning', 'middle', 'end', 'first-half', 'second-half']),
      of: spanSchema,
    }),
    z.strictObject({
      span: z.literal('season'),
      season: z.enum(['autumn', 'winter', 'spring', 'summer']),
      year: year.exactOptional(),
    }),
    z.strictObject({ span: z.literal('term'), term: z.literal([1, 2]), year: year.exactOptional() }),
    z.strictObject({ span: z.literal('school-year'), startYear: year.exactOptional() }),
    z.strictObject({ span: z.literal('quarter'), quarter: z.literal([1, 2, 3, 4]), year: year.exactOptional() }),
    z.strictObject({ span: z.literal('period'), period: text }),
    z.strictObject({ span: z.literal('school-weeks'), from: nth, to: nth, in: spanSchema.exactOptional() }),
    z.strictObject({
      span: z.literal('school-days'),
      from: nth,
      to: nth,
      in: spanSchema.exactOptional(),
      days: z.literal('working').exactOptional(),
    }),
    z.strictObject({ span: z.literal('nth-weekday'), nth, weekday, in: spanSchema }),
    z.strictObject({ span: z.literal('nth-weeks'), from: nth, to: nth, in: spanSchema }),
    z.strictObject({
      span: z.literal('anchor'),
      anchor: text,
      which: nth.exactOptional(),
      in: spanSchema.exactOptional(),
    }),
    z.strictObject({ span: z.literal('heading') }),
    z.strictObject({ span: z.literal('slot') }),
    z.strictObject({ span: z.literal('each'), anchor: text, in: spanSchema.exactOptional() }),
    z.strictObject({ span: z.literal('weekday'), weekday }),
    z.strictObject({ span: z.literal('overlap'), of: z.array(spanSchema).min(2).max(4) }),
    z.strictObject({ span: z.literal('around'), of: spanSchema, days: z.int().min(0).max(366) }),
    z.strictObject({ span: z.literal('near'), side: z.enum(['before', 'after']), of: spanSchema }),
    z.strictObject({ span: z.literal('point'), at: point }),
  ]),
)

const spans = z.array(spanSchema).min(1).max(400)

const simpleTimings = [
  z.strictObject({ kind: z.literal('once'), in: spans, roll: roll.exactOptional(), tentative }),
  z.strictObject({ kind: z.literal('pick-one'), of: spans, weekday: weekday.exactOptional(), tentative }),
  z.strictObject({
    kind: z.literal('every'),
    interval: z.int().min(1).max(366),
    maxInterval: z.int().min(1).max(366).exactOptional(),
    unit: z.enum(['day', 'week', 'month', 'quarter', 'term', 'year']),
    weekdays: z.array(weekday).min(1).max(7).exactOptional(),
    parity: z.enum(['odd', 'even']).exactOptional(),
    on: spans.exactOptional(),
    within: spanSchema.exactOptional(),
    except: spans.exactOptional(),
    plan: text.exactOptional(),
    tentative,
  }),
  z.strictObject({
    kind: z.literal('quota'),
    min: z.int().min(0).max(366),
    max: z.int().min(1).max(366).nullable().default(null),
    per: z.enum(['week', 'month', 'quarter', 'term', 'year', 'window']),
    minGap: offset.exactOptional(),
    within: spanSchema.exactOptional(),
    except: spans.exactOptional(),
    tentative,
  }),
  z.strictObject({ kind: z.literal('plan'), plan: text }),
  z.strictObject({ kind: z.literal('rrule'), rrule: text, start: isoDate.exactOptional() }),
  z.strictObject({
    kind: z.literal('event'),
    event: text.exactOptional(),
    due: offset.exactOptional(),
    from: offset.exactOptional(),
    in: spanSchema.exactOptional(),
    which: nth.exactOptional(),
  }),
  z.strictObject({ kind: z.literal('standing') }),
  z.strictObject({ kind: z.literal('as-needed') }),
  z.strictObject({ kind: z.literal('asap') }),
  z.strictObject({ kind: z.literal('unspecified') }),
  z.strictObject({ kind: z.literal('cancelled') }),
  z.strictObject({ kind: z.literal('not-timing') }),
] as const

const simpleTiming = z.discriminatedUnion('kind', simpleTimings) satisfies z.ZodType<SimpleTiming>

/** A structured timing, told apart by its key `kind`. */
export const timingSchema = z.discriminatedUnion('kind', [
  ...simpleTimings,
  z.strictObject({ kind: z.literal('all-of'), of: z.array(simpleTiming).min(2).max(50) }),
]) satisfies z.ZodType<Timing>
