import type { SchoolCalendar } from '../calendar/school-calendar'
import type { Obligation } from '../expand/obligation'
import type { Measure, Wheel } from '../resolve/wheel'

/** The keys of a filter whose values are ids of the plan's wheels. */
export type NamedKey = 'measure' | 'tag' | 'criterion' | 'evidence'

export const namedKeys: readonly NamedKey[] = ['measure', 'tag', 'criterion', 'evidence']

/** What a plan's questions are asked about. */
export interface Asked {
  readonly obligations: readonly Obligation[]
  readonly wheels: readonly Wheel[]
  readonly calendar: SchoolCalendar
}

const namesInWheel: Readonly<Record<NamedKey, (wheel: Wheel) => readonly string[]>> = {
  measure: ({ measures, removed }) => [...measures, ...removed].map(({ id }) => id),
  tag: ({ measures }) => measures.flatMap(({ tags }) => tags),
  criterion: ({ measures, criteria }) => [...criteria.map(({ id }) => id), ...measures.flatMap((it) => it.criteria)],
  evidence: ({ measures, evidenceSources }) => [
    ...evidenceSources.map(({ id }) => id),
    ...measures.flatMap((it: Measure) => it.evidence),
  ],
}

/**
 * Returns every id that the plan's wheels have for a key, whether or not an obligation of this year bears it: what is known and not
 * there is an empty answer, what nobody knows is a slip of the pen.
 */
export function namesKnown(key: NamedKey, { obligations, wheels }: Asked): ReadonlySet<string> {
  return new Set([...wheels.flatMap(namesInWheel[key]), ...obligations.flatMap(namesOfObligation[key])])
}

/** The fields of an obligation that bear names. */
type NameBearer = Pick<Obligation, 'measure' | 'tags' | 'criteria' | 'evidence'>

/** What an obligation bears of each key. */
export const namesOfObligation: Readonly<Record<NamedKey, (obligation: NameBearer) => readonly string[]>> = {
  measure: ({ measure }) => [measure],
  tag: ({ tags }) => tags,
  criterion: ({ criteria }) => criteria,
  evidence: ({ evidence }) => evidence,
}
