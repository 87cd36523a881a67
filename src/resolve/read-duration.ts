import { languages } from '../languages/language'
import { readingOf } from '../languages/reading'
import type { Offset } from '../timing/timing'

const units: readonly Offset['unit'][] = ['day', 'school-day', 'working-day', 'week', 'month']

/** Lists how a word class is written, in every language. */
const spelled = (wordClass: string): readonly string[] =>
  languages.flatMap((language) => readingOf[language].words[wordClass]?.split('|') ?? [])

const unitOf: ReadonlyMap<string, Offset['unit']> = new Map(
  units.flatMap((unit) => spelled(`unit:${unit}`).map((words) => [words.replaceAll(' ', ''), unit] as const)),
)

const numberOf: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 12 }, (_, i) => i + 1).flatMap((n) => spelled(`number:${n}`).map((word) => [word, n] as const)),
)

const before: ReadonlySet<string> = new Set([...spelled('before'), ...spelled('by')])

/** The longest length of time that is read: three years. */
const maxCount = 1098

/**
 * Reads a length of time in any of the languages ("10 school days", "to uker", "1 måned"). Undefined when it is none. A trailing
 * "before" or "før" is allowed.
 */
export function readDuration(text: string): Offset | undefined {
  const [amount = '', ...words] = text.trim().toLowerCase().split(/\s+/)
  if (before.has(words.at(-1) ?? '')) words.pop()
  const count = /^\d{1,4}$/.test(amount) ? Number(amount) : numberOf.get(amount)
  const unit = unitOf.get(words.join('').replaceAll('-', ''))
  return count === undefined || unit === undefined || count < 1 || count > maxCount ? undefined : { count, unit }
}
