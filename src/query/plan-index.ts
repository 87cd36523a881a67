import { type DaySpan, parseIsoDay } from '../date/day'
import type { Obligation } from '../expand/obligation'
import { addBit, addBits, type BitSet, emptyBits } from './bit-set'
import { findPeriods } from './find-periods'
import { findRoles } from './find-roles'
import { isDated } from './is-dated'
import { type Asked, type NamedKey, namesKnown, namesOfObligation } from './known-names'
import { monthSpan, schoolWeekSpan, weekSpan } from './month-span'
import { unknownName } from './query-error'
import { searchableText } from './search-text'

/** First day of what has no dates: before every day, as its due day is after every day, so that it overlaps all. */
export const noFirstDay = -0x80000000
/** Due day of what has no dates. */
export const noDueDay = 0x7fffffff

/** The keys of a filter that name roles. */
export type RoleKey = 'responsible' | 'participant' | 'role'

/** The keys of a filter whose values are words of the obligation itself. */
export type WordKey = NamedKey | 'form' | 'visibility' | 'sourceKind'

/** The keys of a filter that number a part of the year. */
export type SpanKey = 'week' | 'month' | 'schoolWeek'

/** How many answers for names as callers spell them are kept; names are the wheels' own, their inflections are not counted. */
const maxSpellings = 500

const rolesOf: Readonly<Record<RoleKey, (obligation: Obligation) => readonly string[]>> = {
  responsible: ({ responsible }) => responsible.map(({ role }) => role),
  participant: ({ participants }) => participants.map(({ role }) => role),
  role: ({ responsible, participants }) => [...responsible, ...participants].map(({ role }) => role),
}

/** The fields of an obligation that have words of filters. */
type WordBearer = Pick<Obligation, 'measure' | 'tags' | 'criteria' | 'evidence' | 'form' | 'visibility' | 'source'>

/** What an obligation bears of each key. */
export const wordsOf: Readonly<Record<WordKey, (obligation: WordBearer) => readonly string[]>> = {
  ...namesOfObligation,
  form: ({ form }) => [form],
  visibility: ({ visibility }) => [visibility],
  sourceKind: ({ source }) => (source?.kind === undefined ? [] : [source.kind]),
}

const spanOf: Readonly<Record<SpanKey, (number: number, calendar: Asked['calendar']) => DaySpan>> = {
  week: weekSpan,
  month: monthSpan,
  schoolWeek: schoolWeekSpan,
}

/**
 * A plan's obligations as sets of positions by what they are asked for. Each table is built when it is first asked; what is found
 * belongs to the plan and goes with it.
 */
export class PlanIndex implements Asked {
  readonly obligations: Asked['obligations']
  readonly wheels: Asked['wheels']
  readonly calendar: Asked['calendar']
  /** First and due day of each obligation; {@link noFirstDay} and {@link noDueDay} of those without. */
  readonly firstDays: Int32Array
  readonly dueDays: Int32Array
  private readonly tables: { [K in WordKey | RoleKey | 'period']?: ReadonlyMap<string, BitSet> } = {}
  private readonly known = new Map<NamedKey, ReadonlySet<string>>()
  // Names as callers spell them, resolved once: for roles alone, for roles with their members, for periods.
  private readonly spellings: { readonly [K in RoleKey | 'period']: Map<string, BitSet> } = freshSpellings()
  private readonly memberSpellings = freshSpellings()
  private readonly spans = { week: new Map<number, BitSet>(), month: new Map(), schoolWeek: new Map() }
  private ids: ReadonlyMap<string, Obligation> | undefined
  private texts: readonly string[] | undefined
  private flags: { readonly dated: BitSet; readonly tentative: BitSet; readonly firm: BitSet } | undefined
  private readonly none: BitSet

  constructor({ obligations, wheels, calendar }: Asked) {
    this.obligations = obligations
    this.wheels = wheels
    this.calendar = calendar
    this.firstDays = new Int32Array(obligations.length).fill(noFirstDay)
    this.dueDays = new Int32Array(obligations.length).fill(noDueDay)
    this.none = emptyBits(obligations.length)
    obligations.forEach((obligation, position) => {
      if (!isDated(obligation)) return
      this.firstDays[position] = parseIsoDay(obligation.first) ?? noFirstDay
      this.dueDays[position] = parseIsoDay(obligation.due) ?? noDueDay
    })
  }

  /** Returns the obligation with this id; of several the first. */
  byId(id: string): Obligation | undefined {
    // Read backwards, so that of several with an id the first is the last to be set.
    this.ids ??= new Map(this.obligations.map((one) => [one.id, one] as const).reverse())
    return this.ids.get(id)
  }

  /** Returns the obligations that bear a word. Throws {@link QueryError} for an id that no wheel knows. */
  withWord(key: WordKey, word: string): BitSet {
    return this.table(key, wordsOf[key]).get(word) ?? this.withoutBearer(key, word)
  }

  /** Returns the obligations of a role, given by any of its names. Throws {@link QueryError} for a role that no wheel knows. */
  withRole(key: RoleKey, name: string, includeMembers: boolean): BitSet {
    const spelled = (includeMembers ? this.memberSpellings : this.spellings)[key]
    const before = spelled.get(name)
    if (before) return before
    const table = this.table(key, rolesOf[key])
    const found = this.unite([...findRoles([name], this.wheels, includeMembers)].map((id) => table.get(id)))
    if (spelled.size < maxSpellings) spelled.set(name, found)
    return found
  }

  /** Returns what is shown under a period or, of a month or term, open in it. Throws {@link QueryError} for one that is neither. */
  inPeriod(name: string): BitSet {
    const spelled = this.spellings.period
    const before = spelled.get(name)
    if (before) return before
    const table = this.table('period', ({ periods }) => periods)
    const { ids, spans } = findPeriods([name], this.wheels, this.obligations, this.calendar)
    const found = this.unite([
      ...[...ids].map((id) => table.get(id)),
      ...spans.map((span) => this.overlapping(span, false)),
    ])
    if (spelled.size < maxSpellings) spelled.set(name, found)
    return found
  }

  /** Returns what is open in a numbered part of the year, and what has no dates. Throws {@link QueryError} for a number it lacks. */
  inSpan(key: SpanKey, number: number): BitSet {
    const kept: Map<number, BitSet> = this.spans[key]
    const before = kept.get(number)
    if (before) return before
    const found = this.overlapping(spanOf[key](number, this.calendar), true)
    kept.set(number, found)
    return found
  }

  /** Returns what has dates, what is tentative, what is not. */
  flagged(flag: 'dated' | 'tentative' | 'firm'): BitSet {
    this.flags ??= {
      dated: this.where(isDated),
      tentative: this.where(({ tentative }) => tentative),
      firm: this.where(({ tentative }) => !tentative),
    }
    return this.flags[flag]
  }

  /** Returns the folded text an obligation is searched in. */
  textAt(position: number): string {
    this.texts ??= this.obligations.map(searchableText)
    return this.texts[position]!
  }

  /** Returns the union of some sets; those that are undefined are empty. */
  unite(sets: readonly (BitSet | undefined)[]): BitSet {
    if (sets.length === 1) return sets[0] ?? this.none
    const all = emptyBits(this.obligations.length)
    for (const set of sets) if (set) addBits(all, set)
    return all
  }

  private withoutBearer(key: WordKey, word: string): BitSet {
    if (key === 'measure' || key === 'tag' || key === 'criterion' || key === 'evidence') {
      const known = this.known.get(key) ?? namesKnown(key, this)
      this.known.set(key, known)
      if (!known.has(word)) throw unknownName(key, word, known)
    }
    return this.none
  }

  private overlapping({ first, last }: DaySpan, undated: boolean): BitSet {
    const found = emptyBits(this.obligations.length)
    for (let position = 0; position < this.obligations.length; position++) {
      const due = this.dueDays[position]!
      if (this.firstDays[position]! <= last && due >= first && (undated || due !== noDueDay)) addBit(found, position)
    }
    return found
  }

  private where(test: (obligation: Obligation) => boolean): BitSet {
    const found = emptyBits(this.obligations.length)
    this.obligations.forEach((obligation, position) => {
      if (test(obligation)) addBit(found, position)
    })
    return found
  }

  private table(
    key: WordKey | RoleKey | 'period',
    valuesOf: (obligation: Obligation) => readonly string[],
  ): ReadonlyMap<string, BitSet> {
    const before = this.tables[key]
    if (before) return before
    const table = new Map<string, BitSet>()
    this.obligations.forEach((obligation, position) => {
      for (const value of valuesOf(obligation)) {
        const bits = table.get(value) ?? emptyBits(this.obligations.length)
        table.set(value, bits)
        addBit(bits, position)
      }
    })
    this.tables[key] = table
    return table
  }
}

function freshSpellings() {
  return { responsible: new Map(), participant: new Map(), role: new Map(), period: new Map() }
}
