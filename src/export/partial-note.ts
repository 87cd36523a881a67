import type { Language } from '../languages/language'

const notes: Readonly<Record<Language, string>> = {
  nb: 'UFULLSTENDIG: noe i årshjulet eller skoleruten er feil. Det som er feil, mangler her eller har ingen dato.',
  nn: 'UFULLSTENDIG: noko i årshjulet eller skuleruta er feil. Det som er feil, manglar her eller har ingen dato.',
  sv: 'OFULLSTÄNDIG: något i årshjulet eller läsårstiderna är fel. Det som är fel saknas här eller har inget datum.',
  da: 'UFULDSTÆNDIG: noget i årshjulet eller ferieplanen er forkert. Det, der er forkert, mangler her eller har ingen dato.',
  en: 'INCOMPLETE: something in the annual cycle or the calendar is wrong. What is wrong is missing here or has no date.',
}

/** Returns the sentence that marks an export of a plan with errors, for a reader who sees nothing else of the run. */
export function partialNote(language: Language): string {
  return notes[language]
}
