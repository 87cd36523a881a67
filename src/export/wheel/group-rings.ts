import { type DaySpan, dayFromCivil, daysInMonth, type Month } from '../../date/day'
import { yearOfMonth } from '../../date/school-year'
import { bindPeriods } from '../../expand/bind-periods'
import type { Language } from '../../languages/language'
import { periodTitle } from '../../query/describe-cell'
import type { Plan } from '../../query/plan'
import { beginWithCapital } from '../begin-with-capital'
import { roleTitle } from '../describe-roles'
import type { WheelItem } from './wheel-item'

/** What the rings of a wheel stand for. */
export type RingKind = 'period' | 'role' | 'criterion'

/** The items of one period, role or criterion. */
export interface Ring {
  readonly title: string
  /** Which of the palette's tones it has. */
  readonly tone: number
  readonly items: readonly WheelItem[]
  /** Where a period lies; absent for a role, a criterion and what stands all year. */
  readonly span?: DaySpan
  /** What the ring gathers, where it stands for several roles or criteria. */
  readonly members?: readonly string[]
}

/** Rings that share a band because they follow each other in time: the four quarters are one band in four colours. */
export interface Band {
  readonly rings: readonly Ring[]
}

/** Words for what has no group of its own. */
export interface RingWords {
  readonly wholeYear: string
  readonly noPeriod: string
  readonly noRole: string
  readonly noCriterion: string
}

/** Returns what the rings stand for when nobody says: the wheel's periods where it has some, else the roles. */
export function defaultRings({ wheels }: Plan): RingKind {
  return wheels.some(({ periods }) => periods.length > 1) ? 'period' : 'role'
}

/**
 * Groups items into rings, outermost first, and rings into bands. Each item is in one ring: that of its first period, first responsible
 * role or first criterion. Rings by period put what stands all year innermost, in a ring of its own.
 */
export function groupRings(
  items: readonly WheelItem[],
  kind: RingKind,
  plan: Plan,
  language: Language,
  words: RingWords,
): Band[] {
  return kind === 'period' ? periodBands(items, plan, language, words) : otherBands(items, kind, plan, words)
}

interface Group {
  readonly title: string
  readonly items: WheelItem[]
  readonly span?: DaySpan
}

function periodBands(items: readonly WheelItem[], plan: Plan, language: Language, words: RingWords): Band[] {
  const groups = new Map<string, Group>()
  for (const wheel of plan.wheels)
    for (const { id, title, first, last } of bindPeriods(wheel.periods, plan.calendar, []))
      groups.set(`${wheel.id}\n${id}`, { title, span: { first, last }, items: [] })
  const loose: WheelItem[] = []
  const standing: WheelItem[] = []
  for (const item of items) {
    const [period] = item.obligation.periods
    if (!item.span) standing.push(item)
    else if (period === undefined) loose.push(item)
    else {
      const wheel = plan.wheelOf(item.obligation)
      const key = wheel.periods.some(({ id }) => id === period) ? `${wheel.id}\n${period}` : period
      const span = builtInSpan(period, plan)
      const group = groups.get(key) ?? {
        title: beginWithCapital(periodTitle(period, wheel, language)),
        items: [],
        ...(span && { span }),
      }
      groups.set(key, group)
      group.items.push(item)
    }
  }
  const used = [...groups.values()].filter((group) => group.items.length > 0)
  const rings = used.map((group, tone): Ring => ({ ...group, tone }))
  const bands = sideBySide(rings)
  if (loose.length > 0) bands.push({ rings: [{ title: words.noPeriod, tone: rings.length, items: loose }] })
  if (standing.length > 0) {
    bands.push({
      rings: [{ title: words.wholeYear, tone: rings.length + (loose.length > 0 ? 1 : 0), items: standing }],
    })
  }
  return bands
}

/** Puts rings whose periods follow each other into one band; a period that overlaps one before it begins the next. */
function sideBySide(rings: readonly Ring[]): Band[] {
  const bands: Ring[][] = []
  for (const ring of rings) {
    const free = bands.find((band) => ring.span && band.every(({ span }) => span && !overlaps(span, ring.span!)))
    if (free) free.push(ring)
    else bands.push([ring])
  }
  return bands.map((rings) => ({ rings }))
}

function overlaps(a: DaySpan, b: DaySpan): boolean {
  return a.first <= b.last && b.first <= a.last
}

function builtInSpan(period: string, { calendar }: Plan): DaySpan | undefined {
  const month = /^m(1[0-2]|[1-9])$/.exec(period)
  if (!month) return calendar.terms.find(({ id }) => id === period)
  const number = Number(month[1]) as Month
  const year = yearOfMonth(calendar.schoolYear, number)
  return { first: dayFromCivil(year, number, 1), last: dayFromCivil(year, number, daysInMonth(year, number)) }
}

function otherBands(items: readonly WheelItem[], kind: 'role' | 'criterion', plan: Plan, words: RingWords): Band[] {
  const criteria = new Map(plan.wheels.flatMap((wheel) => wheel.criteria.map(({ id, title }) => [id, title])))
  const groups = new Map<string, Group>()
  const loose: WheelItem[] = []
  for (const item of items) {
    const { responsible, criteria: own } = item.obligation
    const key = kind === 'role' ? responsible[0]?.role : own[0]
    if (key === undefined) {
      loose.push(item)
      continue
    }
    const title = kind === 'role' ? roleTitle(key, plan.wheelOf(item.obligation)) : (criteria.get(key) ?? key)
    const group = groups.get(key) ?? { title, items: [] }
    groups.set(key, group)
    group.items.push(item)
  }
  const rings = [...groups.values()].map((group, tone): Ring => ({ ...group, tone }))
  if (loose.length > 0) {
    rings.push({ title: kind === 'role' ? words.noRole : words.noCriterion, tone: rings.length, items: loose })
  }
  return rings.map((ring) => ({ rings: [ring] }))
}
