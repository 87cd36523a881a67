import type { Language } from '../../languages/language'
import type { Pattern } from '../../languages/phrases'

/** "at least three weeks apart", behind a number of times; `{x}` the times, `{n}` the length. No phrase reads back into it. */
export const gapPatterns: Readonly<Record<Language, Pattern>> = {
  nb: '{x} med minst {n} mellom',
  nn: '{x} med minst {n} mellom',
  sv: '{x} med minst {n} emellan',
  da: '{x} med mindst {n} imellem',
  en: '{x} at least {n} apart',
}
