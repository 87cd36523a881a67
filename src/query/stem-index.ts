import type { CardIndex, ObligationColumns } from './obligation-columns'
import type { ObligationDictionary, Stem } from './obligation-dictionary'
import type { RoleQuestion } from './read-set-filter'

/** Numbers of stems, ascending. */
type Stems = readonly number[]

const none: Stems = []

/** The stems of a plan set by role and measure, with the days their cards reach over. */
export class StemIndex {
  /** First day of a stem's earliest card, and due day of its latest. */
  readonly firstDays: Int32Array
  readonly dueDays: Int32Array
  private readonly byRole: Readonly<Record<RoleQuestion['key'], Map<string, number[]>>> = {
    responsible: new Map(),
    participant: new Map(),
    role: new Map(),
  }
  private readonly byMeasure = new Map<string, number[]>()

  constructor(
    readonly stems: readonly Stem[],
    readonly cards: CardIndex,
    columns: ObligationColumns,
    { dates }: ObligationDictionary,
  ) {
    this.firstDays = new Int32Array(stems.length)
    this.dueDays = new Int32Array(stems.length)
    const { starts, places } = cards.cards
    stems.forEach(({ responsible, participants, measure }, stem) => {
      for (const { role } of responsible) add(this.byRole.responsible, role, stem)
      for (const { role } of participants) add(this.byRole.participant, role, stem)
      for (const { role } of [...responsible, ...participants]) add(this.byRole.role, role, stem)
      add(this.byMeasure, measure, stem)
      let latest = Number.NEGATIVE_INFINITY
      for (let at = starts[stem]!; at < starts[stem + 1]!; at++) {
        latest = Math.max(latest, dates[columns.datesOf(places[at]!)]!.due)
      }
      this.firstDays[stem] = dates[columns.datesOf(places[starts[stem]!]!)]!.first
      this.dueDays[stem] = latest
    })
  }

  /** Returns the stems that have one of the roles, each once. */
  withRole({ key, ids }: RoleQuestion): Stems {
    return union([...ids].map((id) => this.byRole[key].get(id) ?? none))
  }

  /** Returns the stems of some measures. */
  ofMeasures(measures: ReadonlySet<string>): Stems {
    return union([...measures].map((measure) => this.byMeasure.get(measure) ?? none))
  }
}

function union(lists: readonly Stems[]): Stems {
  return lists.length === 1 ? lists[0]! : [...new Set(lists.flat())]
}

function add(table: Map<string, number[]>, key: string, stem: number): void {
  const stems = table.get(key)
  if (!stems) table.set(key, [stem])
  else if (stems.at(-1) !== stem) stems.push(stem)
}
