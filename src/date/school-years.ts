import { parseSchoolYear, type SchoolYear, schoolYearStarting } from './school-year'

/** How many school years one run may look at. */
export const mostSchoolYears = 40

/**
 * Parses `2026-27..2040-41`, both inclusive, or a single `2026-27`. Undefined when a year cannot be read, the last comes before the first, or
 * there are more than {@link mostSchoolYears}.
 */
export function parseSchoolYears(text: string): readonly SchoolYear[] | undefined {
  const [from, to = from, ...rest] = text.split('..')
  const first = parseSchoolYear(from ?? '')
  const last = parseSchoolYear(to ?? '')
  if (!first || !last || rest.length > 0) return undefined
  const count = last.startYear - first.startYear + 1
  if (count < 1 || count > mostSchoolYears) return undefined
  return Array.from({ length: count }, (_, i) => schoolYearStarting(first.startYear + i))
}
