import type { Measure } from './wheel'

/** What a measure says of itself, beside its id, its timings and where it stands. */
export type MeasureField = Exclude<keyof Measure, 'id' | 'entries' | 'provenance' | 'place'>

/** A table and not a list, so that the compiler asks for a field that is new. */
const fields: Readonly<Record<MeasureField, true>> = {
  title: true,
  description: true,
  in: true,
  default: true,
  responsible: true,
  participants: true,
  appliesTo: true,
  exclusive: true,
  per: true,
  days: true,
  roll: true,
  time: true,
  placeName: true,
  visibility: true,
  agenda: true,
  prepare: true,
  criteria: true,
  evidence: true,
  tags: true,
  validity: true,
  source: true,
}

/** Every {@link MeasureField}, in the order they are written. */
export const measureFields = Object.keys(fields) as readonly MeasureField[]
