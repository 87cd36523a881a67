import type { UndatedReason } from '../expand/obligation'
import { explainingOf } from '../languages/explaining'
import type { Language } from '../languages/language'

/** Says in words why an obligation has no dates: a clause without capital and full stop. */
export function describeReason(reason: UndatedReason, language: Language): string {
  return explainingOf[language].reasons[reason]
}
