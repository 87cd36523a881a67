import type { KeyWords } from '../pack/keys'

/** What people who write nynorsk first try as keys. */
export const keys: KeyWords = {
  events: 'hendingar',
  responsible: 'ansvarleg',
  participants: 'deltakarar',
  appliesTo: 'gjeld',
  days: 'dagar',
  place: 'stad',
  prepare: 'førebuing',
  source: 'kjelde',
  schoolYear: 'skuleår',
  firstSchoolDay: 'første skuledag',
  breaks: 'feriar',
  planningDays: 'planleggingsdagar',
  daysOff: 'fridagar',
  plans: 'planar',
  holidays: 'heilagdagar',
  from: 'frå',
  dates: 'datoar',
}
