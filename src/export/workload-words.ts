import type { Language } from '../languages/language'

/** The words of a workload in one language. */
export interface WorkloadWords {
  readonly week: string
  /** Heads of the columns: open, due, load. */
  readonly open: string
  readonly due: string
  readonly load: string
  readonly total: (count: number) => string
  readonly busiest: string
  readonly empty: string
  readonly crowded: string
  readonly limits: string
  readonly collisions: string
  readonly none: string
  /** "14 things, at most 3" */
  readonly over: (count: number, allowed: number) => string
  readonly atMost: (count: number, per: 'week' | 'month') => string
}

const words: Readonly<Record<Language, WorkloadWords>> = {
  nb: {
    week: 'uke',
    open: 'åpne',
    due: 'frist',
    load: 'vekt',
    total: (n) => `${n} gjøremål`,
    busiest: 'mest i',
    empty: 'Tomme',
    crowded: 'Fulle',
    limits: 'Grenser som ikke kan holdes',
    collisions: 'Samme dag for samme rolle',
    none: 'ingen',
    over: (n, allowed) => `${n} gjøremål, høyst ${allowed}`,
    atMost: (n, per) => `høyst ${n} i ${per === 'week' ? 'uka' : 'måneden'}`,
  },
  nn: {
    week: 'veke',
    open: 'opne',
    due: 'frist',
    load: 'vekt',
    total: (n) => `${n} gjeremål`,
    busiest: 'mest i',
    empty: 'Tomme',
    crowded: 'Fulle',
    limits: 'Grenser som ikkje kan haldast',
    collisions: 'Same dag for same rolle',
    none: 'ingen',
    over: (n, allowed) => `${n} gjeremål, høgst ${allowed}`,
    atMost: (n, per) => `høgst ${n} i ${per === 'week' ? 'veka' : 'månaden'}`,
  },
  sv: {
    week: 'vecka',
    open: 'öppna',
    due: 'sista dag',
    load: 'tyngd',
    total: counted('uppgift', 'uppgifter'),
    busiest: 'mest i',
    empty: 'Tomma',
    crowded: 'Fulla',
    limits: 'Gränser som inte kan hållas',
    collisions: 'Samma dag för samma roll',
    none: 'inga',
    over: (n, allowed) => `${counted('uppgift', 'uppgifter')(n)}, högst ${allowed}`,
    atMost: (n, per) => `högst ${n} per ${per === 'week' ? 'vecka' : 'månad'}`,
  },
  da: {
    week: 'uge',
    open: 'åbne',
    due: 'frist',
    load: 'vægt',
    total: counted('opgave', 'opgaver'),
    busiest: 'mest i',
    empty: 'Tomme',
    crowded: 'Fulde',
    limits: 'Grænser, der ikke kan holdes',
    collisions: 'Samme dag for samme rolle',
    none: 'ingen',
    over: (n, allowed) => `${counted('opgave', 'opgaver')(n)}, højst ${allowed}`,
    atMost: (n, per) => `højst ${n} om ${per === 'week' ? 'ugen' : 'måneden'}`,
  },
  en: {
    week: 'week',
    open: 'open',
    due: 'due',
    load: 'load',
    total: counted('thing', 'things'),
    busiest: 'most in',
    empty: 'Empty',
    crowded: 'Crowded',
    limits: 'Limits that cannot be kept',
    collisions: 'On one day for one role',
    none: 'none',
    over: (n, allowed) => `${counted('thing', 'things')(n)}, at most ${allowed}`,
    atMost: (n, per) => `at most ${n} a ${per}`,
  },
}

/** Returns a workload's words in a language. */
export function workloadWordsOf(language: Language): WorkloadWords {
  return words[language]
}

function counted(one: string, several: string): (count: number) => string {
  return (count) => `${count} ${count === 1 ? one : several}`
}
