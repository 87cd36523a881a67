import * as z from 'zod'
import { ownIssue, text } from './schema-parts'
import type { SchoolTestDocument } from './school-test-document'

const count = z.int().min(0).max(100_000)

const counted = z.union([count, z.strictObject({ atLeast: count.exactOptional(), atMost: count.exactOptional() })])

const never = z
  .strictObject({
    measure: text.exactOptional(),
    responsible: text.exactOptional(),
    participant: text.exactOptional(),
    during: text,
  })
  .refine(
    ({ measure, responsible, participant }) => (measure ?? responsible ?? participant) !== undefined,
    ownIssue({ code: 'choose-one', keys: 'measure, responsible, participant' }),
  )

/** A test's shape. That it asserts something, and of what, is said by the `check` stage, which knows the wheel. */
export const schoolTestSchema = z.strictObject({
  title: text.exactOptional(),
  measure: text.exactOptional(),
  exists: z.boolean().exactOptional(),
  count: counted.exactOptional(),
  falls: text.exactOptional(),
  before: text.exactOptional(),
  after: text.exactOptional(),
  role: text.exactOptional(),
  has: counted.exactOptional(),
  never: never.exactOptional(),
}) satisfies z.ZodType<SchoolTestDocument>
