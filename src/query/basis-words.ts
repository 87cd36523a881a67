import type { DayBasis } from '../date/day-basis'
import type { Language } from '../languages/language'

/** What a day of each basis is called, after "not a": "school day". */
const words: Readonly<Record<Language, Readonly<Record<DayBasis, string>>>> = {
  nb: { school: 'skoledag', staff: 'arbeidsdag for de ansatte', working: 'virkedag', calendar: 'dag' },
  nn: { school: 'skuledag', staff: 'arbeidsdag for dei tilsette', working: 'yrkedag', calendar: 'dag' },
  sv: { school: 'skoldag', staff: 'arbetsdag för personalen', working: 'vardag', calendar: 'dag' },
  da: { school: 'skoledag', staff: 'arbejdsdag for personalet', working: 'hverdag', calendar: 'dag' },
  en: { school: 'school day', staff: 'working day for staff', working: 'working day', calendar: 'day' },
}

/** Returns what a day that counts for a measure is called. */
export function basisWord(basis: DayBasis, language: Language): string {
  return words[language][basis]
}
