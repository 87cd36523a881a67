import type { Involvement } from '../resolve/wheel'
import { DateColumns, noDue } from './date-columns'
import { gather } from './gather'
import type { ObligationColumns } from './obligation-columns'
import type { ObligationDictionary, Stem } from './obligation-dictionary'
import type { SetDays } from './plan-set-days'
import type { RoleQuestion } from './plan-set-meanings'

/** Cards of the same roles whose windows are about as long. They lie in the index side by side, ordered by first day. */
export interface CardGroup {
  readonly start: number
  readonly end: number
  /** Days between first and due of the longest, or more; infinite where some have no dates. */
  readonly reach: number
}

/** What cards have in common that have the same roles. */
interface RoleSet {
  readonly responsible: ReadonlySet<string>
  readonly participants: ReadonlySet<string>
  readonly groups: CardGroup[]
}

/** Windows are told apart by the binary digits of their length; the last class holds what has no dates. */
const lengthClasses = 13
const dateless = lengthClasses - 1

/**
 * The cards of a plan set by role and day, four bytes each. A week's cards of a role are found by looking, in each group, from the first day
 * that reaches into the week: as windows of a group differ in length by half at most, that is about as many cards as are found.
 */
export class CardIndex {
  /** The cards, group by group. */
  private readonly cards: Uint32Array
  private readonly stemOfCard: Uint32Array
  private readonly datesOfCard: Uint32Array
  readonly dates: DateColumns
  private readonly roleSets: RoleSet[] = []
  private readonly setsOfRole = new Map<string, RoleSet[]>()
  private readonly setsOfMeasure = new Map<string, RoleSet[]>()

  constructor(columns: ObligationColumns, dictionary: ObligationDictionary) {
    const { stems: stemOfCard, dates: datesOfCard } = columns.trim()
    this.stemOfCard = stemOfCard
    this.datesOfCard = datesOfCard
    this.dates = new DateColumns(dictionary.dates)
    const { first, due } = this.dates
    const setOfStem = this.numberRoleSets(dictionary.stems)
    const groups = new Map<number, number>()
    const groupOfCard = new Uint32Array(columns.cardCount)
    const dayOfCard = new Int32Array(columns.cardCount)
    let [earliest, last] = [noDue, -noDue]
    for (let card = 0; card < columns.cardCount; card++) {
      const dates = datesOfCard[card]!
      const length = Math.min(dateless, 32 - Math.clz32(due[dates]! - first[dates]!))
      const key = setOfStem[stemOfCard[card]!]! * lengthClasses + length
      groupOfCard[card] = numberOf(groups, key)
      dayOfCard[card] = first[dates]!
      if (due[dates] === noDue) continue
      earliest = Math.min(earliest, first[dates]!)
      last = Math.max(last, first[dates]!)
    }
    // What has no first day comes before all.
    for (let card = 0; card < columns.cardCount; card++) dayOfCard[card] = Math.max(0, dayOfCard[card]! - earliest + 1)
    const byDay = gather(dayOfCard, Math.max(1, last - earliest + 2)).places
    const { starts, places } = gather(groupOfCard, groups.size, byDay)
    this.cards = places
    for (const [key, group] of groups) {
      const length = key % lengthClasses
      this.roleSets[(key - length) / lengthClasses]!.groups.push({
        start: starts[group]!,
        end: starts[group + 1]!,
        reach: length === dateless ? Number.POSITIVE_INFINITY : 2 ** length - 1,
      })
    }
  }

  get bytes(): number {
    return this.cards.byteLength + this.dates.bytes
  }

  /** Returns the groups that have all the roles and, when measures are named, may hold cards of one of them. */
  groupsOf(roles: readonly RoleQuestion[], measures: ReadonlySet<string> | undefined): CardGroup[] {
    const [first] = roles
    const sets = first
      ? valuesOf(this.setsOfRole, first.ids)
      : measures
        ? valuesOf(this.setsOfMeasure, measures)
        : this.roleSets
    const groups: CardGroup[] = []
    for (const set of sets) {
      if (roles.every((asked) => hasRole(set, asked))) for (const group of set.groups) groups.push(group)
    }
    return groups
  }

  /**
   * Adds those of a group's cards that overlap the days on their calendar, and pass: with `dated` only what has dates. `passes` is asked of a
   * card's stem and dates, last.
   */
  addCards(
    into: number[],
    { start, end, reach }: CardGroup,
    { first: from, last: to, all }: SetDays,
    dated: boolean,
    passes: ((stem: number, dates: number) => boolean) | undefined,
  ): void {
    const { cards, stemOfCard, datesOfCard } = this
    const { first, due, calendar } = this.dates
    let low = start
    // The first that begins late enough lies from `low` up to `high`.
    for (let high = end; low < high; ) {
      const middle = (low + high) >>> 1
      if (first[datesOfCard[cards[middle]!]!]! + reach < all.first) low = middle + 1
      else high = middle
    }
    for (; low < end; low++) {
      const card = cards[low]!
      const dates = datesOfCard[card]!
      if (first[dates]! > all.last) return
      const on = calendar[dates]!
      if (first[dates]! > to[on]! || due[dates]! < from[on]! || (dated && due[dates] === noDue)) continue
      if (!passes || passes(stemOfCard[card]!, dates)) into.push(card)
    }
  }

  /** Numbers the sets of roles that stems have, and returns each stem's. */
  private numberRoleSets(stems: readonly Stem[]): Uint32Array {
    const numbers = new Map<string, number>()
    let before: Pick<Stem, 'responsible' | 'participants'> | undefined
    let number = 0
    return Uint32Array.from(stems, ({ responsible, participants, measure }) => {
      // Stems of a measure mostly follow each other and share their lists.
      if (responsible !== before?.responsible || participants !== before.participants) {
        number = numberOf(numbers, JSON.stringify([idsOf(responsible), idsOf(participants)]))
        if (number === this.roleSets.length) this.addRoleSet(idsOf(responsible), idsOf(participants))
        before = { responsible, participants }
      }
      addTo(this.setsOfMeasure, measure, this.roleSets[number]!)
      return number
    })
  }

  private addRoleSet(responsible: readonly string[], participants: readonly string[]): void {
    const set = { responsible: new Set(responsible), participants: new Set(participants), groups: [] }
    this.roleSets.push(set)
    for (const role of [...responsible, ...participants]) addTo(this.setsOfRole, role, set)
  }
}

function idsOf(involved: readonly Involvement[]): string[] {
  return involved.map(({ role }) => role)
}

function hasRole({ responsible, participants }: RoleSet, { key, ids }: RoleQuestion): boolean {
  for (const id of ids) {
    if (key !== 'participant' && responsible.has(id)) return true
    if (key !== 'responsible' && participants.has(id)) return true
  }
  return false
}

/** Returns the sets of all the keys, each once. */
function valuesOf(table: ReadonlyMap<string, readonly RoleSet[]>, keys: ReadonlySet<string>): Iterable<RoleSet> {
  const [only] = keys
  if (keys.size === 1) return table.get(only!) ?? []
  const sets = new Set<RoleSet>()
  for (const key of keys) for (const set of table.get(key) ?? []) sets.add(set)
  return sets
}

function addTo(table: Map<string, RoleSet[]>, key: string, set: RoleSet): void {
  const sets = table.get(key)
  if (!sets) table.set(key, [set])
  else if (!sets.includes(set)) sets.push(set)
}

/** Returns the number of a key, the next one when it has none. */
function numberOf<K>(numbers: Map<K, number>, key: K): number {
  const known = numbers.get(key)
  if (known !== undefined) return known
  numbers.set(key, numbers.size)
  return numbers.size - 1
}
