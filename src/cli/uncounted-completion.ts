import type { Misfit } from '../query/find-misfit'
import type { UnmatchedCompletion } from '../query/status-entries'

/** A completion that nothing was counted by. */
export interface UncountedCompletion {
  readonly id: string
  readonly reason: UncountedReason
  readonly today: string
  /** The days it was recorded for. */
  readonly was?: string | undefined
  readonly suggestion?: string | undefined
}

type UncountedReason = UnmatchedCompletion['reason'] | Misfit['reason']

interface UncountedWords {
  readonly en: (completion: UncountedCompletion) => string
  readonly nb: (completion: UncountedCompletion) => string
  readonly enHint: string
  readonly nbHint: string
}

/** Why a completion was not counted, and what to do. A day that does not exist is found when the list is read. */
export const uncounted: Readonly<Partial<Record<UncountedReason, UncountedWords>>> = {
  'not-in-plan': {
    en: () => 'there is no such obligation in this plan',
    nb: () => 'planen har ingen slik forpliktelse',
    enHint: 'It may be of another year, or of a class that was not named with --class.',
    nbHint: 'Den kan gjelde et annet år, eller en klasse som ikke er nevnt med --class.',
  },
  'after-today': {
    en: ({ today }) => `its day is after ${today}`,
    nb: ({ today }) => `dagen er etter ${today}`,
    enHint: 'Correct the day, or ask for a later one with --on.',
    nbHint: 'Rett dagen, eller spør om en senere dag med --on.',
  },
  'other-window': {
    en: ({ was = '' }) => `it was recorded for ${was}, and the id now stands for other days`,
    nb: ({ was = '' }) => `den gjaldt ${was}, og id-en står nå for andre dager`,
    enHint: 'Give the id that stands for those days now. If it was this that was done, correct its `window`.',
    nbHint: 'Oppgi id-en som står for de dagene nå. Var det dette som ble gjort, rett `window`.',
  },
  'too-early': {
    en: () => 'it was done so early that it must have been an earlier occurrence',
    nb: () => 'den er gjort så tidlig at det må ha vært en tidligere gang',
    enHint: 'Give the id of that occurrence. If it was this that was done, add its `window`.',
    nbHint: 'Oppgi id-en til den gangen. Var det dette som ble gjort, legg til `window`.',
  },
}
