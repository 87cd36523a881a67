import type { Titles } from '../pack/titles'

/** What the days and spans of a calendar are called in bokmål, at the head of a line. */
export const titles: Titles = {
  country: 'NO',
  anchors: {
    'school-start': 'Skolestart',
    'school-end': 'Skoleslutt',
    'next-school-start': 'Neste skolestart',
    'summer-break': 'Sommerferie',
    'planning-days': 'Planleggingsdag',
  },
  terms: ['1. termin', '2. termin'],
  breaks: {
    autumn: 'Høstferie',
    christmas: 'Juleferie',
    winter: 'Vinterferie',
    easter: 'Påskeferie',
    easterHolidays: 'Påske',
  },
  feasts: {
    'christmas-day': '1. juledag',
    'second-christmas-day': '2. juledag',
    easter: '1. påskedag',
    'easter-monday': '2. påskedag',
    whitsun: '1. pinsedag',
    'whit-monday': '2. pinsedag',
    'labour-day': '1. mai',
    'new-year': 'Nyttårsdag',
  },
  nationalDays: { NO: '17. mai', SE: 'Sveriges nasjonaldag', DK: 'Grunnlovsdag', FI: 'Selvstendighetsdagen' },
  holidays: {
    NO: {
      'new-year': '1. nyttårsdag',
      'maundy-thursday': 'Skjærtorsdag',
      'good-friday': 'Langfredag',
      easter: '1. påskedag',
      'easter-monday': '2. påskedag',
      'labour-day': '1. mai',
      'constitution-day': '17. mai',
      ascension: 'Kristi himmelfartsdag',
      whitsun: '1. pinsedag',
      'whit-monday': '2. pinsedag',
      christmas: '1. juledag',
      'second-christmas': '2. juledag',
    },
  },
}
