import { type DaySpan, type EpochDay, parseIsoDay } from '../date/day'
import type { ObligationForm } from '../expand/obligation'
import type { Visibility } from '../load/wheel-document'
import type { Answer, Pupil } from './applies'
import { answerForPupil } from './applies-to-obligation'
import type { BitSet } from './bit-set'
import { audiences } from './may-see'
import type { DayBounds, ObligationFilter, SourceKind } from './obligation-filter'
import { noDueDay, type PlanIndex } from './plan-index'
import { badFilter, unknownKey } from './query-error'
import { wordsOf } from './search-text'

/** A filter read against an index: positions that are in every set and pass every test. */
export interface Selection {
  readonly sets: BitSet[]
  readonly tests: ((position: number) => boolean)[]
}

/** The words there are for keys that have a closed list of them. */
export const closedWords: {
  readonly form: readonly ObligationForm[]
  readonly visibility: readonly Visibility[]
  readonly sourceKind: readonly SourceKind[]
} = {
  form: ['window', 'day', 'standing', 'as-needed', 'asap', 'undated'],
  visibility: audiences,
  sourceKind: ['local', 'county', 'national'],
}
const answers: readonly Answer[] = ['yes', 'no', 'unknown']

type Read = (value: unknown, index: PlanIndex, into: Selection, filter: ObligationFilter) => void
type SetOf = (name: string, index: PlanIndex, filter: ObligationFilter) => BitSet

/** How each key is read; the closed list of keys. */
const readers: { readonly [K in keyof Required<ObligationFilter>]: Read } = {
  responsible: byRole('responsible'),
  participant: byRole('participant'),
  role: byRole('role'),
  includeMembers: (value) => void flag('includeMembers', value),
  from: (value, index, into) => overlap(index, into, dayOf('from', value), Number.POSITIVE_INFINITY),
  to: (value, index, into) => overlap(index, into, Number.NEGATIVE_INFINITY, dayOf('to', value)),
  on: (value, index, into) => {
    const day = dayOf('on', value)
    overlap(index, into, day, day)
  },
  week: bySpan('week'),
  month: bySpan('month'),
  schoolWeek: bySpan('schoolWeek'),
  startsIn: (value, { firstDays, dueDays }, into) => {
    const { first, last } = boundsOf('startsIn', value)
    into.tests.push((at) => dueDays[at] === noDueDay || (firstDays[at]! >= first && firstDays[at]! <= last))
  },
  dueIn: (value, { dueDays }, into) => {
    const { first, last } = boundsOf('dueIn', value)
    into.tests.push((at) => dueDays[at] === noDueDay || (dueDays[at]! >= first && dueDays[at]! <= last))
  },
  period: byName('period', (name, index) => index.inPeriod(name)),
  measure: byWord('measure'),
  form: byWord('form', closedWords.form),
  tag: byWord('tag'),
  criterion: byWord('criterion'),
  evidence: byWord('evidence'),
  sourceKind: byWord('sourceKind', closedWords.sourceKind),
  visibility: byWord('visibility', closedWords.visibility),
  appliesTo: (value, { obligations }, into, { applies }) => {
    const pupil = pupilOf(value)
    const passing = applies === undefined ? ['yes', 'unknown'] : textsOf('applies', applies, answers)
    into.tests.push((at) => passing.includes(answerForPupil(obligations[at]!.appliesTo, pupil, obligations[at]!)))
  },
  applies: (value, _index, _into, { appliesTo }) => {
    textsOf('applies', value, answers)
    if (appliesTo === undefined) throw badFilter('applies', value, { value: 'beside-applies-to' })
  },
  text: (value, index, into) => {
    const words = typeof value === 'string' ? wordsOf(value) : []
    if (words.length === 0) throw badFilter('text', value, { value: 'search-words' })
    into.tests.push((at) => {
      const text = index.textAt(at)
      return words.every((word) => text.includes(word))
    })
  },
  tentative: (value, index, into) => {
    into.sets.push(index.flagged(flag('tentative', value) ? 'tentative' : 'firm'))
  },
  dated: (value, index, into) => {
    if (flag('dated', value)) into.sets.push(index.flagged('dated'))
  },
}

const readerOf: ReadonlyMap<string, Read> = new Map(Object.entries(readers))

/** The keys of a filter, in the order they are documented. */
export const filterKeys: readonly string[] = [...readerOf.keys()]

/** Reads a filter against an index. Throws {@link QueryError} for whatever it cannot mean. */
export function compileFilter(filter: ObligationFilter, index: PlanIndex): Selection {
  const selection: Selection = { sets: [], tests: [] }
  for (const key in filter) {
    const read = readerOf.get(key)
    if (!read) throw unknownKey(key, filterKeys)
    const value = filter[key as keyof ObligationFilter]
    if (value !== undefined) read(value, index, selection, filter)
  }
  return selection
}

function byRole(key: 'responsible' | 'participant' | 'role'): Read {
  return byName(key, (name, index, { includeMembers }) => index.withRole(key, name, includeMembers === true))
}

function bySpan(key: 'week' | 'month' | 'schoolWeek'): Read {
  return (value, index, into) => {
    into.sets.push(index.inSpan(key, value as number))
  }
}

function byWord(key: Parameters<PlanIndex['withWord']>[0], allowed?: readonly string[]): Read {
  return byName(key, (word, index) => {
    if (allowed && !allowed.includes(word)) throw badFilter(key, word, allowed.join(', '))
    return index.withWord(key, word)
  })
}

/** Reads a name as the set of what bears it, a list as the union of its names' sets. */
function byName(key: string, setOf: SetOf): Read {
  return (value, index, into, filter) => {
    if (typeof value === 'string') into.sets.push(setOf(value, index, filter))
    else into.sets.push(index.unite(textsOf(key, value).map((name) => setOf(name, index, filter))))
  }
}

function overlap({ firstDays, dueDays }: PlanIndex, into: Selection, first: EpochDay, last: EpochDay): void {
  into.tests.push((at) => firstDays[at]! <= last && dueDays[at]! >= first)
}

/** Reads a value or a list of them as texts. Throws {@link QueryError} for what is no text. */
export function textsOf(key: string, value: unknown, allowed?: readonly string[]): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  return list.map((one) => {
    if (typeof one !== 'string') throw badFilter(key, one, { value: 'text' })
    if (allowed && !allowed.includes(one)) throw badFilter(key, one, allowed.join(', '))
    return one
  })
}

/** Reads a flag of a question. Throws {@link QueryError} for what is neither true nor false. */
export function flag(key: string, value: unknown): boolean {
  if (typeof value !== 'boolean') throw badFilter(key, value, { value: 'flag' })
  return value
}

/** Reads a day of a question. Throws {@link QueryError} for what is no day. */
export function dayOf(key: string, value: unknown): EpochDay {
  const day = typeof value === 'string' ? parseIsoDay(value) : undefined
  if (day === undefined) throw badFilter(key, value, 'YYYY-MM-DD')
  return day
}

function boundsOf(key: string, value: unknown): DaySpan {
  const { from, to }: DayBounds = partsOf(key, value, ['from', 'to'])
  return {
    first: from === undefined ? Number.NEGATIVE_INFINITY : dayOf(`${key}.from`, from),
    last: to === undefined ? Number.POSITIVE_INFINITY : dayOf(`${key}.to`, to),
  }
}

/** A group is a pupil with an id and a kind. */
const pupilKeys = ['grade', 'programme', 'born', 'residentSince', 'tags', 'id', 'kind']

function pupilOf(value: unknown): Pupil {
  const pupil: Pupil = partsOf('appliesTo', value, pupilKeys)
  for (const key of ['born', 'residentSince'] as const) {
    if (pupil[key] !== undefined) dayOf(`appliesTo.${key}`, pupil[key])
  }
  return pupil
}

function partsOf(key: string, value: unknown, known: readonly string[]): object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw badFilter(key, value, `{ ${known.join(', ')} }`)
  }
  for (const part of Object.keys(value)) {
    if (!known.includes(part))
      throw unknownKey(
        `${key}.${part}`,
        known.map((one) => `${key}.${one}`),
      )
  }
  return value
}
