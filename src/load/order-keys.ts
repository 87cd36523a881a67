import * as z from 'zod'
import { calendarHead, calendarLists, nextSchoolYearSchema, planSchema, schoolDaysSchema } from './calendar-schema'
import { knownKeysAt } from './schema-keys'
import type { PlainMap } from './to-plain'
import { wheelHead, wheelLists, wheelTables } from './wheel-schema'
import type { CollectionNode, Entry, FormatNode } from './yaml-tree'

/** The order of a file's own keys; below them it is the order in which the schemas name them. */
export const topLevelKeys = {
  wheel: [
    ...['kind', 'id', 'title', 'language', 'extends', 'validity', 'source', 'periods', 'roles', 'criteria'],
    ...['evidenceSources', 'norms', 'events', 'measures', 'change', 'remove', 'decisions', 'limits', 'lint', 'tests'],
  ],
  calendar: [
    ...['kind', 'id', 'title', 'language', 'country', 'timeZone', 'schoolYear', 'firstSchoolDay', 'lastSchoolDay'],
    ...['schoolWeekOne', 'terms', 'breaks', 'planningDays', 'daysOff', 'holidays', 'events', 'plans'],
    ...['expectedSchoolDays', 'schoolDaysByMonth', 'printed', 'nextSchoolYear', 'source'],
  ],
} as const

const list = (item: z.ZodType) => z.array(item)
const table = (item: z.ZodType) => z.record(z.string(), item)

const schemas = {
  wheel: z.strictObject({ ...wheelHead, ...mapped(wheelLists, list), ...mapped(wheelTables, table) }),
  calendar: z.strictObject({
    ...calendarHead,
    ...mapped(calendarLists, list),
    plans: table(planSchema),
    schoolDaysByMonth: table(schoolDaysSchema),
    nextSchoolYear: nextSchoolYearSchema,
  }),
}

function mapped(shape: Readonly<Record<string, z.ZodType>>, wrap: (item: z.ZodType) => z.ZodType) {
  return Object.fromEntries(Object.entries(shape).map(([key, item]) => [key, wrap(item)]))
}

/**
 * Returns the mapping with its keys in canonical order, and so for all that lie in it. Lists and tables keyed by the user keep theirs; a
 * key that is not known stays behind the one it stood behind.
 */
export function orderKeys(root: CollectionNode, kind: 'wheel' | 'calendar', plain: PlainMap): CollectionNode {
  const order = (node: FormatNode, path: (string | number)[]): FormatNode => {
    if (node.is === 'scalar') return node
    const entries = node.entries.map((entry, i) => ({
      ...entry,
      value: order(entry.value, [...path, node.is === 'seq' ? i : (entry.key?.value ?? '')]),
    }))
    if (node.is === 'seq') return { ...node, entries }
    const keys = path.length === 0 ? topLevelKeys[kind] : knownKeysAt(schemas[kind], path, plain)
    return { ...node, entries: sorted(entries, keys) }
  }
  return order(root, []) as CollectionNode
}

function sorted(entries: readonly Entry[], keys: readonly string[]): readonly Entry[] {
  let rank = -1
  const ranked = entries.map((entry) => {
    const own = keys.indexOf(entry.key?.value ?? '')
    if (own !== -1) rank = own
    return { entry, rank }
  })
  return ranked.sort((a, b) => a.rank - b.rank).map(({ entry }) => entry)
}
