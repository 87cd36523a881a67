import * as z from 'zod'
import {
  appliesTo,
  bareTextMark,
  dayBasis,
  id,
  isInOrder,
  isoDate,
  language,
  names,
  oneOrMany,
  ownIssue,
  prose,
  roll,
  schoolYear,
  sourceSchema,
  text,
  timeOfDay,
  validity,
} from './schema-parts'
import { schoolTestSchema } from './school-test-schema'
import { timingSchema } from './timing-schema'
import type {
  AgendaItemDocument,
  CriterionDocument,
  DecisionDocument,
  EventDocument,
  InvolvementDocument,
  LimitDocument,
  LintSettingDocument,
  MeasureDocument,
  MeasurePatchDocument,
  NamedDocument,
  NormDocument,
  PeriodDocument,
  PreparationDocument,
  RoleDocument,
  WhenDocument,
} from './wheel-document'

const named = { id, title: text, source: sourceSchema.exactOptional() }

export const namedSchema = z.strictObject(named) satisfies z.ZodType<NamedDocument>

export const eventSchema = z.strictObject({ ...named, after: text.exactOptional() }) satisfies z.ZodType<EventDocument>

export const criterionSchema = z.strictObject({
  ...named,
  description: prose.exactOptional(),
}) satisfies z.ZodType<CriterionDocument>

export const normSchema = z.strictObject({
  ...named,
  title: prose,
  description: prose.exactOptional(),
}) satisfies z.ZodType<NormDocument>

const bound = z.union([text, z.strictObject({ before: text }), z.strictObject({ after: text })])

export const periodSchema = z.strictObject({
  id,
  title: text,
  from: bound,
  to: bound,
}) satisfies z.ZodType<PeriodDocument>

export const roleSchema = z.strictObject({
  title: text,
  aliases: names.default([]),
  includes: names.default([]),
  vacant: z.literal(true).exactOptional(),
}) satisfies z.ZodType<RoleDocument>

const involvement = z
  .preprocess(
    (value) => (typeof value === 'string' ? { role: value } : value),
    z.strictObject({
      role: text,
      if: appliesTo.exactOptional(),
      every: text.exactOptional(),
      tentative: z.union([z.literal(true), names]).exactOptional(),
      optional: z.literal(true).exactOptional(),
      asNeeded: z.literal(true).exactOptional(),
      selection: text.exactOptional(),
    }),
  )
  .meta({ [bareTextMark]: true }) satisfies z.ZodType<InvolvementDocument>

const involved = oneOrMany(involvement)

const agendaItem = z
  .preprocess(
    (value) => (typeof value === 'string' ? { text: value } : value),
    z.strictObject({ text: prose, if: appliesTo.exactOptional() }),
  )
  .meta({ [bareTextMark]: true }) satisfies z.ZodType<AgendaItemDocument>

const preparation = z.strictObject({
  id,
  title: text,
  before: text,
  responsible: involved.default([]),
}) satisfies z.ZodType<PreparationDocument>

const phrase = z.string().max(100_000)

const whenEntry = z.strictObject({ id, phrase: z.union([phrase, timingSchema]), in: names.default([]) })

const when = z.union([phrase, timingSchema, z.array(whenEntry).min(1).max(100)]) satisfies z.ZodType<WhenDocument>

/** Fields of a measure without defaults, so that a patch sets nothing it does not name. */
const measureFields = {
  title: text,
  description: prose,
  when,
  default: phrase,
  in: names,
  responsible: involved,
  participants: involved,
  appliesTo,
  exclusive: text,
  per: z.enum(['school', 'class', 'pupil']),
  days: dayBasis,
  roll,
  time: timeOfDay,
  place: text,
  visibility: z.enum(['everyone', 'staff', 'responsible']),
  agenda: oneOrMany(agendaItem),
  prepare: z.array(preparation).max(100),
  criteria: names,
  evidence: names,
  tags: names,
  validity,
  source: sourceSchema,
}

export const measureSchema = z.strictObject({
  id,
  title: measureFields.title,
  description: measureFields.description.exactOptional(),
  when: measureFields.when,
  default: measureFields.default.exactOptional(),
  in: measureFields.in.default([]),
  responsible: measureFields.responsible.default([]),
  participants: measureFields.participants.default([]),
  appliesTo: measureFields.appliesTo.exactOptional(),
  exclusive: measureFields.exclusive.exactOptional(),
  per: measureFields.per.exactOptional(),
  days: measureFields.days.exactOptional(),
  roll: measureFields.roll.exactOptional(),
  time: measureFields.time.exactOptional(),
  place: measureFields.place.exactOptional(),
  visibility: measureFields.visibility.exactOptional(),
  agenda: measureFields.agenda.default([]),
  prepare: measureFields.prepare.default([]),
  criteria: measureFields.criteria.default([]),
  evidence: measureFields.evidence.default([]),
  tags: measureFields.tags.default([]),
  validity: measureFields.validity.exactOptional(),
  source: measureFields.source.exactOptional(),
}) satisfies z.ZodType<MeasureDocument>

export const patchSchema = z.strictObject({
  title: measureFields.title.exactOptional(),
  description: measureFields.description.nullable().exactOptional(),
  when: measureFields.when.exactOptional(),
  default: measureFields.default.nullable().exactOptional(),
  in: measureFields.in.exactOptional(),
  responsible: measureFields.responsible.exactOptional(),
  participants: measureFields.participants.exactOptional(),
  appliesTo: measureFields.appliesTo.nullable().exactOptional(),
  exclusive: measureFields.exclusive.nullable().exactOptional(),
  per: measureFields.per.nullable().exactOptional(),
  days: measureFields.days.nullable().exactOptional(),
  roll: measureFields.roll.nullable().exactOptional(),
  time: measureFields.time.nullable().exactOptional(),
  place: measureFields.place.nullable().exactOptional(),
  visibility: measureFields.visibility.nullable().exactOptional(),
  agenda: measureFields.agenda.exactOptional(),
  prepare: measureFields.prepare.exactOptional(),
  criteria: measureFields.criteria.exactOptional(),
  evidence: measureFields.evidence.exactOptional(),
  tags: measureFields.tags.exactOptional(),
  validity: measureFields.validity.nullable().exactOptional(),
  source: measureFields.source.nullable().exactOptional(),
}) satisfies z.ZodType<MeasurePatchDocument>

export const removalSchema = z.strictObject({ reason: prose })

const window = z
  .strictObject({ first: isoDate, due: isoDate })
  .refine(
    ({ first, due }) => isInOrder(first, due),
    ownIssue({ code: 'bad-interval', firstKey: 'first', lastKey: 'due' }, ['due']),
  )

const decisionVerbs = ['cancel', 'move', 'add'] as const

export const decisionSchema = z
  .strictObject({
    schoolYear,
    measure: text.exactOptional(),
    cell: z.union([text, z.number()]).transform(String).exactOptional(),
    cancel: z.literal(true).exactOptional(),
    move: window.exactOptional(),
    add: measureSchema.exactOptional(),
    reason: prose,
    decidedBy: text,
  })
  .refine(
    (decision) => decisionVerbs.filter((verb) => decision[verb] !== undefined).length === 1,
    ownIssue({ code: 'choose-one', keys: decisionVerbs.join(', ') }),
  )
  .refine(
    (decision) => decision.add !== undefined || decision.measure !== undefined,
    ownIssue({ code: 'choose-one', keys: 'measure, add' }),
  ) satisfies z.ZodType<DecisionDocument>

export const limitSchema = z.strictObject({
  role: text,
  atMost: z.int().min(0).max(1000),
  per: z.enum(['week', 'month']),
}) satisfies z.ZodType<LimitDocument>

export const lintSchema = z.strictObject({
  severity: z.enum(['error', 'warning', 'info', 'off']),
  reason: prose,
}) satisfies z.ZodType<LintSettingDocument>

/** What stands at the top of a wheel beside its lists and tables. */
export const wheelHead = {
  kind: z.literal('wheel'),
  id,
  title: text,
  language: language.default('nb'),
  extends: names.default([]),
  validity: validity.exactOptional(),
  source: sourceSchema.exactOptional(),
}

/** The wheel's lists, each item checked by itself. */
export const wheelLists = {
  periods: periodSchema,
  criteria: criterionSchema,
  evidenceSources: namedSchema,
  norms: normSchema,
  events: eventSchema,
  measures: measureSchema,
  decisions: decisionSchema,
  limits: limitSchema,
  tests: schoolTestSchema,
}

/** The wheel's tables, keyed by the user, each entry checked by itself. */
export const wheelTables = {
  roles: roleSchema,
  change: patchSchema,
  remove: removalSchema,
  lint: lintSchema,
}
