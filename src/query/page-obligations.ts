import type { Obligation } from '../expand/obligation'
import type { Wheel } from '../resolve/wheel'
import { compileFilter } from './compile-filter'
import { countObligations, findObligations, visitPositions } from './find-obligations'
import type { ObligationFilter } from './obligation-filter'
import type { PlanIndex } from './plan-index'
import type { FindOptions, Page, PageOptions, SortOrder } from './plan-queries'
import { badFilter, unknownKey, wholeNumberFrom } from './query-error'
import { compareOrder, isPlanOrder, type OrderKey, orderKeyOf, sortOrders } from './sort-obligations'

type WheelOf = (obligation: Obligation) => Wheel

/** Finds obligations in the order asked for. Throws {@link QueryError}. */
export function findSorted(
  filter: ObligationFilter,
  options: FindOptions,
  index: PlanIndex,
  wheelOf: WheelOf,
): Obligation[] {
  checkKeys(options, ['sort', 'limit'])
  const orders = sortOrders(options.sort)
  const limit = limitOf(options)
  if (!isPlanOrder(orders)) return sorted(findObligations(filter, index), orders, index.wheels, wheelOf, limit)
  const found: Obligation[] = []
  visitPositions(compileFilter(filter, index), index, (position) => {
    found.push(index.obligations[position]!)
    return found.length < limit
  })
  return found
}

/** Finds one page of obligations. Throws {@link QueryError}. */
export function pageObligations(
  filter: ObligationFilter,
  options: PageOptions,
  index: PlanIndex,
  wheelOf: WheelOf,
): Page {
  checkKeys(options, ['sort', 'limit', 'after'])
  const orders = sortOrders(options.sort)
  const limit = limitOf(options)
  const placeOf = (obligation: Obligation) => orderKeyOf(obligation, orders, wheelOf(obligation), index.wheels)
  const after = options.after === undefined ? undefined : readCursor(options.after, orders, index.wheels)
  const isLater = (obligation: Obligation) =>
    after === undefined || compareOrder(placeOf(obligation), after, orders) > 0
  const found = findObligations(filter, index).filter(isLater)
  const ordered = isPlanOrder(orders) ? found : sorted(found, orders, index.wheels, wheelOf)
  const obligations = ordered.slice(0, limit)
  const last = obligations.at(-1)
  const more = last !== undefined && ordered.length > obligations.length
  return {
    obligations,
    total: countObligations(filter, index),
    ...(more && { next: writeCursor(placeOf(last), orders, index.wheels) }),
  }
}

function sorted(
  found: readonly Obligation[],
  orders: readonly SortOrder[],
  wheels: readonly Wheel[],
  wheelOf: WheelOf,
  limit?: number,
): Obligation[] {
  return found
    .map((obligation) => ({ obligation, place: orderKeyOf(obligation, orders, wheelOf(obligation), wheels) }))
    .sort((a, b) => compareOrder(a.place, b.place, orders))
    .slice(0, limit)
    .map(({ obligation }) => obligation)
}

function limitOf({ limit }: FindOptions): number {
  if (limit === undefined) return Number.POSITIVE_INFINITY
  if (!Number.isInteger(limit) || limit < 1) throw badFilter('limit', limit, wholeNumberFrom(1))
  return limit
}

function checkKeys(options: object, known: readonly string[]): void {
  for (const key in options) if (!known.includes(key)) throw unknownKey(key, known)
}

/** A place as text: the sort it belongs to, its keys, its wheel by id, since wheels may be given in another order next time. */
function writeCursor(place: OrderKey, orders: readonly SortOrder[], wheels: readonly Wheel[]): string {
  const keys = [...place.sorted, place.first, place.due].map((key) => key ?? null)
  return JSON.stringify([orders.join(','), ...keys, wheels[place.wheel]?.id ?? null, place.id])
}

function readCursor(text: string, orders: readonly SortOrder[], wheels: readonly Wheel[]): OrderKey {
  const parts = partsOf(text)
  const [sort, ...keys] = parts
  const length = orders.length + 5
  if (parts.length !== length || sort !== orders.join(',')) {
    throw badFilter('after', text, { value: 'cursor' })
  }
  const [first, due, wheel, id] = keys.slice(orders.length).map((key) => key ?? undefined)
  return {
    sorted: keys.slice(0, orders.length).map((key) => key ?? undefined),
    first,
    due,
    wheel: wheels.findIndex((one) => one.id === wheel),
    id: id ?? '',
  }
}

function partsOf(text: unknown): readonly (string | null)[] {
  try {
    const parts: unknown = JSON.parse(String(text))
    const isText = (part: unknown): part is string | null => part === null || typeof part === 'string'
    return Array.isArray(parts) && parts.every(isText) ? parts : []
  } catch {
    return []
  }
}
