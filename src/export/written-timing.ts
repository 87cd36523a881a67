import type { Obligation } from '../expand/obligation'
import type { Language } from '../languages/language'
import type { Measure, Wheel } from '../resolve/wheel'
import { describeTiming } from '../timing/describe-timing'

/** Returns the timing as the wheel says it: the phrase as written, else the structured form as a sentence. */
export function writtenTiming({ measure, entry }: Obligation, wheel: Wheel, language: Language): string {
  const found: Measure | undefined = wheel.measures.find(({ id }) => id === measure)
  const written = found?.entries.find(({ id }) => id === entry) ?? found?.entries[0]
  if (!written) return ''
  return written.phrase ?? (written.timing ? describeTiming(written.timing, language) : '')
}
