import * as z from 'zod'
import { parseIsoDay } from '../date/day'
import { dayBases } from '../date/day-basis'
import { rollConventions } from '../date/roll-convention'
import { parseSchoolYear } from '../date/school-year'
import { languages } from '../languages/language'
import type { AppliesTo } from '../timing/applies-to'
import type { SourceDocument, ValidityDocument } from './wheel-document'

/** Names the loader's own code inside a zod issue; `schema-issues.ts` turns it into a diagnostic. */
export interface OwnIssue {
  readonly code:
    | 'bad-date'
    | 'bad-school-year'
    | 'bad-time'
    | 'bad-id'
    | 'url-scheme'
    | 'bad-interval'
    | 'choose-one'
    | 'missing-end'
  readonly [param: string]: string
}

/** Returns the options of a zod check that reports one of the loader's own codes. */
export function ownIssue(issue: OwnIssue, path?: PropertyKey[]): { params: OwnIssue; path?: PropertyKey[] } {
  return path === undefined ? { params: issue } : { params: issue, path }
}

/** Text with at least one character that is no blank; at most 2000. */
export const text = z.string().trim().min(1).max(2000)

/** Longer prose. */
export const prose = z.string().trim().min(1).max(20_000)

const idPattern = /^[\p{L}\p{N}][\p{L}\p{N}._/-]*$/u

/** An id: letters of any language, digits and `. _ / -`. A bare number is accepted as its digits. */
export const id = z
  .union([z.string().meta({ pattern: idPattern.source }), z.number()])
  .transform(String)
  .pipe(
    z
      .string()
      .max(200)
      .refine((value) => idPattern.test(value), ownIssue({ code: 'bad-id' })),
  )

/** `YYYY-MM-DD`, a day that exists. */
export const isoDate = z
  .string()
  .refine((value) => parseIsoDay(value) !== undefined, ownIssue({ code: 'bad-date' }))
  .meta({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })

/**
 * Returns whether two days stand in order. A text that is no day has been reported as such, and one that is not there is another
 * check's: neither is also out of order.
 */
export function isInOrder(first: string | undefined, last: string | undefined): boolean {
  const [from, to] = [first, last].map((day) => (day === undefined ? undefined : parseIsoDay(day)))
  return from === undefined || to === undefined || from <= to
}

/** A school year, kept in its short form `2026-27`. */
export const schoolYear = z
  .string()
  .refine((value) => parseSchoolYear(value) !== undefined, ownIssue({ code: 'bad-school-year' }))
  .meta({ pattern: '^\\s*\\d{4}\\s?[-–/]\\s?(\\d{2}|\\d{4})\\s*$' })
  .transform((value) => parseSchoolYear(value)?.id ?? value)

const clock = '([01]?\\d|2[0-3])[:.][0-5]\\d'

const timePattern = new RegExp(`^${clock}(\\s?[-–]\\s?${clock})?$`)

/** A local time of day or a span of it, kept as `HH:MM` or `HH:MM-HH:MM`. */
export const timeOfDay = z
  .string()
  .refine((value) => timePattern.test(value), ownIssue({ code: 'bad-time' }))
  .meta({ pattern: timePattern.source })
  .transform((value) =>
    value
      .split(/\s?[-–]\s?/)
      .map((part) => part.replace('.', ':').padStart(5, '0'))
      .join('-'),
  )

/** An address of a web page. */
export const webAddress = z
  .string()
  .max(2000)
  .refine((value) => /^https?:\/\/[^\s/]+/i.test(value), ownIssue({ code: 'url-scheme' }))
  .meta({ pattern: '^[hH][tT][tT][pP][sS]?://[^\\s/]+' })

/** Marks for the JSON Schema: a list that may be a single value, a table that may be its main key's text alone. */
export const oneOrManyMark = 'x-one-or-many'
export const bareTextMark = 'x-bare-text'

/** A list that may also be given as a single value. */
export function oneOrMany<T extends z.ZodType>(item: T) {
  return z
    .preprocess((value) => (Array.isArray(value) || value === undefined ? value : [value]), z.array(item).max(1000))
    .meta({ [oneOrManyMark]: true })
}

/** A list of ids or names; numbers (a grade) count as their digits. */
export const names = oneOrMany(z.union([text, z.number()]).transform(String))

const lowerNames = oneOrMany(z.union([text, z.number()]).transform((value) => String(value).toLowerCase()))

const bounds = z.strictObject({
  atLeast: z.number().min(0).max(120).exactOptional(),
  atMost: z.number().min(0).max(120).exactOptional(),
})

/** Which pupils something is for. */
export const appliesTo = z.strictObject({
  grade: lowerNames.exactOptional(),
  programme: lowerNames.exactOptional(),
  age: bounds.exactOptional(),
  residenceYears: bounds.exactOptional(),
  tags: z.strictObject({ any: names.exactOptional(), none: names.exactOptional() }).exactOptional(),
}) satisfies z.ZodType<AppliesTo>

/** Where a statement comes from. */
export const sourceSchema = z.strictObject({
  document: text.exactOptional(),
  place: text.exactOptional(),
  url: webAddress.exactOptional(),
  reviewed: isoDate.exactOptional(),
  read: isoDate.exactOptional(),
  verified: z.boolean().exactOptional(),
  kind: z.enum(['local', 'county', 'national']).exactOptional(),
}) satisfies z.ZodType<SourceDocument>

/** School years, both inclusive. */
export const validity = z
  .strictObject({ from: schoolYear.exactOptional(), until: schoolYear.exactOptional() })
  .refine(
    ({ from, until }) => from === undefined || until === undefined || from <= until,
    ownIssue({ code: 'bad-interval', firstKey: 'from', lastKey: 'until' }, ['until']),
  ) satisfies z.ZodType<ValidityDocument>

export const language = z.enum(languages as [string, ...string[]] as ['nb', 'nn', 'sv', 'da', 'en'])
export const dayBasis = z.enum(dayBases as readonly ['school', 'staff', 'working', 'calendar'])
export const roll = z.enum(
  rollConventions as readonly ['none', 'following', 'preceding', 'modified-following', 'modified-preceding', 'nearest'],
)
