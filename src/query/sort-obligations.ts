import { isoFromDay, parseIsoDay } from '../date/day'
import { isoWeekSpanOf } from '../date/iso-week'
import type { Obligation, Window } from '../expand/obligation'
import { alphabeticalKey } from '../languages/alphabet'
import type { Wheel } from '../resolve/wheel'
import { isDated } from './is-dated'
import type { SortKey, SortOrder } from './plan-queries'
import { badFilter } from './query-error'

/** Where an obligation stands in an order: a text for each sort key, then what makes the order total. Compares text by text. */
export interface OrderKey {
  /** Undefined where the obligation lacks the key; those come last. */
  readonly sorted: readonly (string | undefined)[]
  readonly first: string | undefined
  readonly due: string | undefined
  /** The wheel's place in the plan. */
  readonly wheel: number
  readonly id: string
}

type ReadKey = (obligation: Obligation, wheel: Wheel) => string | undefined

const readKey: Readonly<Record<SortKey, ReadKey>> = {
  time: (obligation) => {
    const place = placeInTime(obligation)
    return place && `${place.first} ${place.due}`
  },
  due: (obligation) => placeInTime(obligation)?.due,
  week: (obligation) => {
    const first = placeInTime(obligation)?.first
    return first && isoFromDay(isoWeekSpanOf(parseIsoDay(first) ?? 0).first)
  },
  month: (obligation) => placeInTime(obligation)?.first.slice(0, 7),
  title: ({ title }, { language }) => alphabeticalKey(title, language),
  measure: ({ measure }) => measure,
  role: ({ responsible: [lead] }, { roles, language }) =>
    lead && alphabeticalKey(roles.get(lead.role)?.title ?? lead.role, language),
  period: ({ periods: [period] }, wheel) => {
    const rank = wheel.periods.findIndex(({ id }) => id === period)
    return period && `${String(rank === -1 ? 999 : rank).padStart(3, '0')} ${period}`
  },
  criterion: ({ criteria }) => criteria[0],
}

const sortKeys = Object.keys(readKey)

/** Reads `sort` as a list. Throws {@link QueryError} for a key there is none of. */
export function sortOrders(sort: SortOrder | readonly SortOrder[] = 'time'): readonly SortOrder[] {
  const orders = typeof sort === 'string' ? [sort] : sort
  for (const order of orders) if (!sortKeys.includes(keyOf(order))) throw badFilter('sort', order, sortKeys.join(', '))
  return orders
}

/** Tells whether the order is that of the plan. */
export function isPlanOrder(orders: readonly SortOrder[]): boolean {
  return orders.every((order) => order === 'time')
}

/** Returns an obligation's place in an order. */
export function orderKeyOf(
  obligation: Obligation,
  orders: readonly SortOrder[],
  wheel: Wheel,
  wheels: readonly Wheel[],
): OrderKey {
  const place = placeInTime(obligation)
  return {
    sorted: orders.map((order) => readKey[keyOf(order)](obligation, wheel)),
    first: place?.first,
    due: place?.due,
    wheel: wheels.indexOf(wheel),
    id: obligation.id,
  }
}

/** Compares two places in an order; 0 only for obligations of one wheel with one id. */
export function compareOrder(a: OrderKey, b: OrderKey, orders: readonly SortOrder[]): number {
  for (const [i, order] of orders.entries()) {
    const byKey = compareTexts(a.sorted[i], b.sorted[i], order.startsWith('-') ? -1 : 1)
    if (byKey !== 0) return byKey
  }
  return (
    compareTexts(a.first, b.first, 1) ||
    compareTexts(a.due, b.due, 1) ||
    a.wheel - b.wheel ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  )
}

function compareTexts(a: string | undefined, b: string | undefined, direction: 1 | -1): number {
  if (a === b) return 0
  if (a === undefined || b === undefined) return a === undefined ? 1 : -1
  return (a < b ? -1 : 1) * direction
}

function keyOf(order: SortOrder): SortKey {
  return (order.startsWith('-') ? order.slice(1) : order) as SortKey
}

/** What has no dates stands where it would have been, when that is known. */
function placeInTime(obligation: Obligation): Window | undefined {
  if (isDated(obligation)) return obligation
  return obligation.form === 'undated' ? obligation.unadjusted : undefined
}
