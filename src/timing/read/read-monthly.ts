import { schoolMonths } from '../month-runs'
import type { Span } from '../timing'
import type { Cursor } from './cursor'
import type { FixedClause } from './read-fixed'
import { type Numbered, readOrdinals } from './read-ordinals'
import type { SpansClause } from './read-spans'

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** Reads what comes once a month on a named day: "første mandag i hver måned", "den 1. i måneden", "siste uke i hver måned". */
export function readMonthly(cursor: Cursor): FixedClause | SpansClause | undefined {
  return cursor.attempt(() => {
    cursor.skip('in', 'filler', 'article', 'every')
    const part = cursor.take('part')
    const numbers = part ? undefined : readOrdinals(cursor)
    if (!part && !numbers) return undefined
    const noun = part ? undefined : (cursor.take('weekday') ?? cursor.take('weekdays') ?? cursor.take('unit'))
    const periods = part || noun?.senses.unit !== undefined ? readEveryPeriod(cursor) : undefined
    if (periods && part) return eachOf(periods, (of) => ({ span: 'part', part: part.senses.part as 'end', of }))
    if (periods) return eachWeek(periods, noun!.senses.unit!, numbers!)
    if (!takesEveryMonth(cursor)) return undefined
    if (part) {
      return eachMonth((of) => ({ span: 'part', part: part.senses.part as 'end', of }))
    }
    const nths = numbers!.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i))
    if (!noun) return nths.every((n) => n <= 31) ? monthly(`BYMONTHDAY=${nths.join(',')}`) : undefined
    const weekday = Number(noun.senses.weekday ?? noun.senses.weekdays ?? 0)
    if (weekday) return monthly(`BYDAY=${nths.map((n) => `${n}${codes[weekday - 1]}`).join(',')}`)
    const unit = noun.senses.unit
    if (unit === 'week' || unit === 'school-week') {
      const { from, to } = numbers![0]!
      return eachMonth((of) => ({ span: 'nth-weeks', from, to, in: of }))
    }
    if (unit === 'school-day')
      return eachMonth((of) => ({ span: 'school-days', from: nths[0]!, to: nths.at(-1)!, in: of }))
    return unit === 'day' ? monthly(`BYMONTHDAY=${nths.join(',')}`) : undefined
  })
}

/** "i hver måned", "hver måned", "av måneden" where no heading names the month. */
function takesEveryMonth(cursor: Cursor): boolean {
  cursor.skip('in', 'of')
  if (cursor.everyMonth && (cursor.done || cursor.has('mark') || cursor.has('time'))) {
    cursor.narrowed = true
    return true
  }
  const each = cursor.has('every') || cursor.has('per')
  cursor.skip('every', 'per', 'article')
  if (cursor.has('freq', 'month')) {
    cursor.at++
    return true
  }
  const named = cursor.context.heading?.span !== undefined
  if (!cursor.has('unit', 'month') || (!each && named)) return false
  cursor.at++
  return true
}

/** "i slutten av hvert halvår", "i begynnelsen av terminen" where no heading names which: each of them. */
function readEveryPeriod(cursor: Cursor): Span[] | undefined {
  return cursor.attempt(() => {
    cursor.skip('in', 'of')
    const each = cursor.has('every')
    cursor.skip('every', 'article')
    if (!each && cursor.context.heading?.span) return undefined
    const unit =
      (cursor.take('freq', 'term') ?? cursor.take('freq', 'quarter'))?.senses.freq ?? cursor.take('unit')?.senses.unit
    if (cursor.has('num') || cursor.has('number')) return undefined
    if (unit === 'term') return ([1, 2] as const).map((term) => ({ span: 'term', term }))
    return unit === 'quarter' ? ([1, 2, 3, 4] as const).map((quarter) => ({ span: 'quarter', quarter })) : undefined
  })
}

/** "första veckan varje termin" */
function eachWeek(
  periods: readonly Span[],
  unit: string,
  [numbers, ...more]: readonly Numbered[],
): SpansClause | undefined {
  if (!numbers || more.length > 0 || (unit !== 'week' && unit !== 'school-week' && unit !== 'school-day'))
    return undefined
  const { from, to } = numbers
  const span = unit === 'school-day' ? 'school-days' : 'school-weeks'
  return eachOf(periods, (of) => ({ span, from, to, in: of }))
}

function monthly(by: string): FixedClause {
  return { clause: 'fixed', timing: { kind: 'rrule', rrule: `FREQ=MONTHLY;${by}` } }
}

function eachMonth(make: (month: Span) => Span): SpansClause {
  const months = schoolMonths.map((month) => ({ span: 'month' as const, month }))
  return { ...eachOf(months, make), monthly: true }
}

function eachOf(periods: readonly Span[], make: (period: Span) => Span): SpansClause {
  const spans = periods.map(make)
  return { clause: 'spans', spans, plain: false, bounded: false }
}
