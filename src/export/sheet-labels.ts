import type { Language } from '../languages/language'

/** The words of a workbook that other exports have no use for. */
export interface SheetLabels {
  readonly year: string
  readonly first: string
  readonly due: string
  readonly schoolDays: string
  readonly period: string
  readonly note: string
  /** How a spreadsheet is to show a day. */
  readonly dateFormat: string
}

const nb: SheetLabels = {
  year: 'Hele skoleåret',
  first: 'Fra og med',
  due: 'Frist',
  schoolDays: 'Skoledager',
  period: 'Periode',
  note: 'Merknad',
  dateFormat: 'dd.mm.yyyy',
}

const labels: Readonly<Record<Language, SheetLabels>> = {
  nb,
  nn: { ...nb, year: 'Heile skuleåret', first: 'Frå og med', schoolDays: 'Skuledagar' },
  sv: {
    year: 'Hela läsåret',
    first: 'Från och med',
    due: 'Senast',
    schoolDays: 'Skoldagar',
    period: 'Period',
    note: 'Anmärkning',
    dateFormat: 'yyyy-mm-dd',
  },
  da: {
    year: 'Hele skoleåret',
    first: 'Fra og med',
    due: 'Frist',
    schoolDays: 'Skoledage',
    period: 'Periode',
    note: 'Bemærkning',
    dateFormat: 'dd.mm.yyyy',
  },
  en: {
    year: 'School year',
    first: 'From',
    due: 'Due',
    schoolDays: 'School days',
    period: 'Period',
    note: 'Note',
    dateFormat: 'd mmm yyyy',
  },
}

/** Returns a workbook's words in a language. */
export function sheetLabelsOf(language: Language): SheetLabels {
  return labels[language]
}
