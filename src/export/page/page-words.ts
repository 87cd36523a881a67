import type { Language } from '../../languages/language'

/** The words of a page around its data. */
export interface PageWords {
  readonly skip: string
  readonly wheel: string
  readonly months: string
  readonly periods: string
  readonly filter: string
  readonly role: string
  readonly allRoles: string
  readonly onlyResponsible: string
  readonly explanation: string
  readonly why: string
  readonly close: string
  readonly keys: string
  readonly pick: string
  /** `{n}` and `{m}` stand for how many are shown, and of how many. */
  readonly shown: string
}

const nb: PageWords = {
  skip: 'Hopp til listen',
  wheel: 'Hjulet',
  months: 'Måned for måned',
  periods: 'Periode for periode',
  filter: 'Vis bare',
  role: 'Rolle',
  allRoles: 'Alle roller',
  onlyResponsible: 'bare der rollen er ansvarlig',
  explanation: 'Forklaring',
  why: 'Hvorfor disse dagene',
  close: 'Lukk',
  keys: 'I hjulet: piltastene går fram og tilbake i tid, Enter viser forklaringen, Esc lukker den.',
  pick: 'Velg noe i hjulet for å se hvem, når og hvorfor.',
  shown: 'Viser {n} av {m}',
}

const words: Readonly<Record<Language, PageWords>> = {
  nb,
  nn: {
    ...nb,
    skip: 'Hopp til lista',
    months: 'Månad for månad',
    allRoles: 'Alle roller',
    onlyResponsible: 'berre der rolla er ansvarleg',
    filter: 'Vis berre',
    why: 'Kvifor desse dagane',
    close: 'Lukk',
    keys: 'I hjulet: piltastane går fram og tilbake i tid, Enter viser forklaringa, Esc lukkar ho.',
    pick: 'Vel noko i hjulet for å sjå kven, når og kvifor.',
    shown: 'Viser {n} av {m}',
  },
  sv: {
    skip: 'Hoppa till listan',
    wheel: 'Hjulet',
    months: 'Månad för månad',
    periods: 'Period för period',
    filter: 'Visa bara',
    role: 'Roll',
    allRoles: 'Alla roller',
    onlyResponsible: 'bara där rollen är ansvarig',
    explanation: 'Förklaring',
    why: 'Varför dessa dagar',
    close: 'Stäng',
    keys: 'I hjulet: piltangenterna går fram och tillbaka i tiden, Enter visar förklaringen, Esc stänger den.',
    pick: 'Välj något i hjulet för att se vem, när och varför.',
    shown: 'Visar {n} av {m}',
  },
  da: {
    skip: 'Gå til listen',
    wheel: 'Hjulet',
    months: 'Måned for måned',
    periods: 'Periode for periode',
    filter: 'Vis kun',
    role: 'Rolle',
    allRoles: 'Alle roller',
    onlyResponsible: 'kun hvor rollen er ansvarlig',
    explanation: 'Forklaring',
    why: 'Hvorfor disse dage',
    close: 'Luk',
    keys: 'I hjulet: piletasterne går frem og tilbage i tiden, Enter viser forklaringen, Esc lukker den.',
    pick: 'Vælg noget i hjulet for at se hvem, hvornår og hvorfor.',
    shown: 'Viser {n} af {m}',
  },
  en: {
    skip: 'Skip to the list',
    wheel: 'The wheel',
    months: 'Month by month',
    periods: 'Period by period',
    filter: 'Show only',
    role: 'Role',
    allRoles: 'All roles',
    onlyResponsible: 'only where the role is responsible',
    explanation: 'Explanation',
    why: 'Why these days',
    close: 'Close',
    keys: 'On the wheel: arrow keys go forward and back in time, Enter shows the explanation, Esc closes it.',
    pick: 'Choose something on the wheel to see who, when and why.',
    shown: 'Showing {n} of {m}',
  },
}

/** Returns the page's words of a language. */
export function pageWordsOf(language: Language): PageWords {
  return words[language]
}
