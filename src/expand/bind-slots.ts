import { civilFromDay, type DaySpan, dayFromCivil, daysInMonth, type EpochDay } from '../date/day'
import type { EveryTiming, RepeatUnit, Span } from '../timing/timing'
import { addMonths } from './add-offset'
import { bindSpan } from './bind-span'
import type { BoundCell, BoundTiming, DroppedCell } from './bound-timing'
import { type Bounds, boundCells, boundEvent, clip, holds, makeCell } from './cell'
import { anchorUnknown } from './report'
import { bound, isBound, type Scope } from './scope'

/** One of the stretches of the year that a repetition or a quota counts by. */
export interface Slot {
  /** `w46`, `m11`, `Q1`, `term1`. */
  readonly name: string
  readonly window: DaySpan
  /** Decides which period the slot belongs to: a week's Thursday, else the first day. */
  readonly nominal: EpochDay
  /** Has no school day at all. */
  readonly lost: boolean
}

/** A unit of the year that has named slots. */
export type SlotUnit = Exclude<RepeatUnit, 'day' | 'year'>

/** Lists the slots of a unit from the first to the last school day, breaks included. */
export function slotsOf(unit: SlotUnit, scope: Scope): Slot[] {
  const { calendar } = scope
  const schoolDays = calendar.daysOf('school')
  const make = (name: string, window: DaySpan): Slot => ({
    name,
    window,
    nominal: window.first,
    lost: schoolDays.countBetween(window.first, window.last) === 0,
  })
  switch (unit) {
    case 'week':
      return scope.weeks().map(({ name, monday, nominal, school }) => ({
        name,
        window: { first: monday, last: monday + 6 },
        nominal,
        lost: !school,
      }))
    case 'month':
      return schoolMonths(scope).map((first) => make(`m${civilFromDay(first).month}`, { first, last: monthEnd(first) }))
    case 'quarter':
      return scope.quarters.map(({ id, first, last, tentative }) =>
        make(id, { first, last: tentative ? Math.min(last, calendar.schoolYear.lastDay) : last }),
      )
    case 'term':
      return calendar.terms.map(({ first, last }, i) => make(`term${i + 1}`, { first, last }))
  }
}

/** Keeps the part of each slot that lies inside the bounds. */
export function clipSlots(slots: readonly Slot[], bounds: Bounds): Slot[] {
  return slots.flatMap((slot) => {
    const window = clip(bounds, slot.window)
    return window ? [{ ...slot, window, nominal: window.first }] : []
  })
}

/** Lists the first days of the months from that of the first school day to that of the last. */
function schoolMonths({ calendar }: Scope): EpochDay[] {
  const { year, month } = civilFromDay(calendar.firstSchoolDay)
  const months: EpochDay[] = []
  for (let first = dayFromCivil(year, month, 1); first <= calendar.lastSchoolDay; first = addMonths(first, 1))
    months.push(first)
  return months
}

function monthEnd(first: EpochDay): EpochDay {
  const { year, month } = civilFromDay(first)
  return first + daysInMonth(year, month) - 1
}

/** Binds every n months, quarters or terms, whole or on something in each (READING rule 38). */
export function bindSlots(timing: EveryTiming, unit: SlotUnit, bounds: Bounds, scope: Scope): BoundTiming {
  const slots = slotsOf(unit, scope)
  if (slots.length === 0) return boundEvent(anchorUnknown(scope, 'term-1'))
  const cells: BoundCell[] = []
  const dropped: DroppedCell[] = []
  const tentative = timing.tentative === true
  const { interval, on } = timing
  slots.forEach((slot, index) => {
    if (index % interval !== 0) return
    const name = interval === 1 ? slot.name : `n${index / interval + 1}`
    if (on) {
      bindOn(on, name, slot, bounds, scope, { cells, dropped, tentative })
      return
    }
    const window = clip(bounds, slot.window)
    if (!window) return
    if (scope.calendar.daysOf('school').countBetween(window.first, window.last) > 0)
      cells.push(makeCell(name, window.first, window, { tentative }))
    else dropped.push({ cell: name, nominal: window.first, window, reason: 'no-day-left' })
  })
  return boundCells('recurrence', cells, dropped)
}

interface Growing {
  readonly cells: BoundCell[]
  readonly dropped: DroppedCell[]
  readonly tentative: boolean
}

/** Binds what is held in one slot: several are numbered in order of time. A single day before or after all school days is none of the year's. */
function bindOn(
  on: readonly Span[],
  name: string,
  slot: Slot,
  bounds: Bounds,
  scope: Scope,
  { cells, dropped, tentative }: Growing,
): void {
  const inSlot = scopeOf(slot, scope)
  const { firstSchoolDay, lastSchoolDay } = scope.calendar
  const found = on.map((span) => bindSpan(span, inSlot))
  const order = found
    .map((binding, index) => ({ binding, index }))
    .sort((a, b) => dayOf(a.binding) - dayOf(b.binding) || a.index - b.index)
  order.forEach(({ binding }, index) => {
    const cell = on.length === 1 ? name : `${name}.${index + 1}`
    if (!isBound(binding)) {
      if (holds(bounds, slot.nominal))
        dropped.push({ cell, nominal: slot.nominal, window: slot.window, reason: binding.reason })
      return
    }
    const { first, last } = binding
    const single = first === last && !binding.open
    if (single && (first < firstSchoolDay || first > lastSchoolDay)) return
    if (!holds(bounds, middleOf(binding))) return
    cells.push(
      makeCell(
        cell,
        first,
        { first, last },
        {
          undated: binding.undated,
          tentative: tentative || binding.tentative,
          meets: single ? 'repeated-day' : undefined,
        },
      ),
    )
  })
}

function dayOf(binding: ReturnType<typeof bindSpan>): number {
  return isBound(binding) ? binding.first : Number.MAX_SAFE_INTEGER
}

/** The middle day of a window, which says where it belongs, as a week's Thursday does. */
export function middleOf({ first, last }: DaySpan): EpochDay {
  return Math.floor((first + last) / 2)
}

/** Inside a slot open ranges reach to its edges, and a date without month lies in it. */
function scopeOf({ window }: Slot, scope: Scope): Scope {
  const slot = bound(window.first, window.last)
  const { month } = civilFromDay(window.first)
  return {
    ...scope,
    context: withoutHeading(scope),
    year: scope.calendar.schoolYear,
    civilYear: undefined,
    heading: slot,
    headingMonth: month,
    slot,
  }
}

function withoutHeading({ context }: Scope): Scope['context'] {
  const { heading: _heading, ...rest } = context
  return rest
}
