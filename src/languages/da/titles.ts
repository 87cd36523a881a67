import type { Titles } from '../pack/titles'

/** What the days and spans of a calendar are called in Danish, at the head of a line. */
export const titles: Titles = {
  country: 'DK',
  anchors: {
    'school-start': 'Skolestart',
    'school-end': 'Skoleslut',
    'next-school-start': 'Næste skolestart',
    'summer-break': 'Sommerferie',
    'planning-days': 'Pædagogisk dag',
  },
  terms: ['1. halvår', '2. halvår'],
  breaks: {
    autumn: 'Efterårsferie',
    christmas: 'Juleferie',
    winter: 'Vinterferie',
    easter: 'Påskeferie',
    easterHolidays: 'Påske',
  },
  feasts: {
    'christmas-day': '1. juledag',
    'second-christmas-day': '2. juledag',
    'easter-monday': '2. påskedag',
    whitsun: 'Pinsedag',
    'whit-monday': '2. pinsedag',
    'labour-day': '1. maj',
    'new-year': 'Nytårsdag',
  },
  nationalDays: { NO: '17. maj', SE: 'Sveriges nationaldag', DK: 'Grundlovsdag', FI: 'Selvstændighedsdagen' },
  holidays: {
    DK: {
      'new-year': 'Nytårsdag',
      'maundy-thursday': 'Skærtorsdag',
      'good-friday': 'Langfredag',
      easter: 'Påskedag',
      'easter-monday': '2. påskedag',
      'great-prayer': 'Store bededag',
      ascension: 'Kristi himmelfartsdag',
      whitsun: 'Pinsedag',
      'whit-monday': '2. pinsedag',
      christmas: '1. juledag',
      'second-christmas': '2. juledag',
    },
  },
}
