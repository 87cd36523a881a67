import type { CardIndex, ObligationColumns } from './obligation-columns'
import type { ObligationDictionary, Stem } from './obligation-dictionary'

/** Numbers of stems, ascending. */
type Stems = readonly number[]

const none: Stems = []

/** The stems of a plan set by role and measure, with the days their cards reach over. */
export class StemIndex {
  /** First day of a stem's earliest card, and due day of its latest. */
  readonly firstDays: Int32Array
  readonly dueDays: Int32Array
  private readonly byResponsible = new Map<string, number[]>()
  private readonly byParticipant = new Map<string, number[]>()
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
      for (const { role } of responsible) add(this.byResponsible, role, stem)
      for (const { role } of participants) add(this.byParticipant, role, stem)
      add(this.byMeasure, measure, stem)
      let latest = Number.NEGATIVE_INFINITY
      for (let at = starts[stem]!; at < starts[stem + 1]!; at++) {
        latest = Math.max(latest, dates[columns.datesOf(places[at]!)]!.due)
      }
      this.firstDays[stem] = dates[columns.datesOf(places[starts[stem]!]!)]!.first
      this.dueDays[stem] = latest
    })
  }

  ofResponsible(role: string): Stems {
    return this.byResponsible.get(role) ?? none
  }

  ofParticipant(role: string): Stems {
    return this.byParticipant.get(role) ?? none
  }

  ofMeasure(measure: string): Stems {
    return this.byMeasure.get(measure) ?? none
  }
}

function add(table: Map<string, number[]>, key: string, stem: number): void {
  const stems = table.get(key)
  if (!stems) table.set(key, [stem])
  else if (stems.at(-1) !== stem) stems.push(stem)
}
