import type { Month } from '../date/day'
import { monthName } from '../languages/describe-day'
import { explainingOf } from '../languages/explaining'
import type { Language } from '../languages/language'
import type { Wheel } from '../resolve/wheel'

/** Says in a sentence which of several an obligation is, from its grid cell (`w46`, `m11`, `n7`, `Q1.2`; `p2.` in front names the part of a phrase). */
export function describeCell(cell: string, wheel: Wheel, language: Language): string {
  const say = explainingOf[language]
  const slot = cell.replace(/^p\d+\./, '')
  const simple = /^([wmn])(\d+)$/.exec(slot)
  if (simple) {
    const number = Number(simple[2])
    if (simple[1] === 'w') return say.cellOfWeek(number)
    if (simple[1] === 'n') return say.nthCell(number)
    if (number >= 1 && number <= 12) return say.cellOfMonth(monthName(number as Month, language))
  }
  const counted = /^(.+)\.(\d+)$/.exec(slot)
  if (!counted) return say.otherCell(cell)
  const [, period, number] = counted
  const title = periodTitle(period!, wheel, language)
  const isOwn = wheel.periods.some(({ id }) => id === period)
  return say.nthOf(Number(number), isOwn ? say.quote(title) : title)
}

/** Returns the words for a period: the wheel's own title, a month, a term or the school year. */
export function periodTitle(id: string, wheel: Wheel, language: Language): string {
  const own = wheel.periods.find((period) => period.id === id)
  if (own) return own.title
  const { terms, wholeYear } = explainingOf[language]
  const month = /^m(1[0-2]|[1-9])$/.exec(id)
  if (month) return monthName(Number(month[1]) as Month, language)
  return id === 'term1' ? terms[0] : id === 'term2' ? terms[1] : id === 'year' ? wholeYear : id
}
