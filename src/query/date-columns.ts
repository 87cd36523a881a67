import { type Dates, latest } from './obligation-dictionary'

/** First and due day of what has no dates: it overlaps every span of days. */
const noFirst = -0x4000_0000
export const noDue = 0x4000_0000

/** The days of a plan set's obligations in columns, by the numbers of their dates. */
export class DateColumns {
  readonly first: Int32Array
  readonly due: Int32Array
  readonly calendar: Uint32Array

  constructor(dates: readonly Dates[]) {
    this.first = Int32Array.from(dates, ({ first, due }) => (due === latest ? noFirst : first))
    this.due = Int32Array.from(dates, ({ due }) => (due === latest ? noDue : due))
    this.calendar = Uint32Array.from(dates, ({ calendar }) => calendar)
  }

  get bytes(): number {
    return this.first.byteLength + this.due.byteLength + this.calendar.byteLength
  }
}
