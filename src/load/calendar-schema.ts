import * as z from 'zod'
import type {
  BreakDocument,
  CalendarEventDocument,
  DayOffDocument,
  NextSchoolYearDocument,
  PlanDocument,
  PrintedDateDocument,
  TermDocument,
  TitledDateDocument,
} from './calendar-document'
import {
  appliesTo,
  id,
  isInOrder,
  isoDate,
  language,
  oneOrMany,
  ownIssue,
  schoolYear,
  sourceSchema,
  text,
  timeOfDay,
} from './schema-parts'

const week = z.int().min(1).max(53)

const inOrder = ownIssue({ code: 'bad-interval', firstKey: 'from', lastKey: 'to' }, ['to'])

const titledDate = {
  date: isoDate,
  title: text,
  weekday: z.int().min(1).max(7).exactOptional(),
  week: week.exactOptional(),
}

export const holidaySchema = z.strictObject(titledDate) satisfies z.ZodType<TitledDateDocument>

export const printedDateSchema = z.strictObject({
  ...titledDate,
  title: text.exactOptional(),
}) satisfies z.ZodType<PrintedDateDocument>

export const dayOffSchema = z.strictObject({
  ...titledDate,
  appliesTo: appliesTo.exactOptional(),
}) satisfies z.ZodType<DayOffDocument>

export const breakSchema = z
  .strictObject({ id, title: text, from: isoDate, to: isoDate, weeks: oneOrMany(week).exactOptional() })
  .refine(({ from, to }) => isInOrder(from, to), inOrder) satisfies z.ZodType<BreakDocument>

export const termSchema = z
  .strictObject({ id: z.enum(['term1', 'term2']), from: isoDate, to: isoDate })
  .refine(({ from, to }) => isInOrder(from, to), inOrder) satisfies z.ZodType<TermDocument>

const dates = oneOrMany(isoDate)

export const eventSchema = z
  .strictObject({
    id,
    title: text.exactOptional(),
    date: isoDate.exactOptional(),
    dates: dates.exactOptional(),
    from: isoDate.exactOptional(),
    to: isoDate.exactOptional(),
    time: timeOfDay.exactOptional(),
    place: text.exactOptional(),
  })
  .refine(
    ({ date, dates: several, from }) => [date, several, from].filter((it) => it !== undefined).length === 1,
    ownIssue({ code: 'choose-one', keys: 'date, dates, from' }),
  )
  .refine(({ from, to }) => (from === undefined) === (to === undefined), ownIssue({ code: 'missing-end' }))
  .refine(({ from, to }) => isInOrder(from, to), inOrder)
  .transform((event) => ({ ...event, title: event.title ?? event.id })) satisfies z.ZodType<CalendarEventDocument>

export const planSchema = z.strictObject({ title: text.exactOptional(), dates }) satisfies z.ZodType<
  Partial<PlanDocument>
>

export const nextSchoolYearSchema = z.strictObject({
  firstSchoolDay: isoDate,
  planningDays: dates.default([]),
}) satisfies z.ZodType<NextSchoolYearDocument>

export const schoolDaysSchema = z.int().min(0).max(31)

/** What stands at the top of a calendar beside its lists and tables. */
export const calendarHead = {
  kind: z.literal('calendar'),
  id,
  title: text,
  language: language.exactOptional(),
  country: z.enum(['NO', 'SE', 'DK', 'FI']).exactOptional(),
  schoolYear,
  firstSchoolDay: isoDate,
  lastSchoolDay: isoDate,
  schoolWeekOne: z.enum(['first-day', 'first-full']).default('first-day'),
  expectedSchoolDays: z.int().min(1).max(366).exactOptional(),
  timeZone: z
    .string()
    .regex(/^[A-Za-z_]+(\/[A-Za-z0-9_+-]+){0,2}$/)
    .exactOptional(),
  source: sourceSchema.exactOptional(),
}

/** The calendar's lists, each item checked by itself. */
export const calendarLists = {
  holidays: holidaySchema,
  breaks: breakSchema,
  terms: termSchema,
  planningDays: isoDate,
  daysOff: dayOffSchema,
  events: eventSchema,
  printed: printedDateSchema,
}
