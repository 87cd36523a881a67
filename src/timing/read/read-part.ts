import type { Month } from '../../date/day'
import type { PartSpan, Point, Span } from '../timing'
import type { Atom } from './atom'
import { readTargets } from './coordinate'
import { type Cursor, senseNumber } from './cursor'
import { weekFrom } from './points'
import { readDate } from './read-date'
import { readOwnPeriod, readSlot } from './read-scope'

type Part = PartSpan['part']

/** Reads a part of something: "slutten av mars og mai", "medio november", "månedsskiftet mai/juni", "utgangen av hver måned". */
export function readPart(cursor: Cursor): readonly Atom[] | undefined {
  return cursor.attempt(() => {
    cursor.skip('article')
    const edge = cursor.take('edge')?.senses.edge as Point['edge'] | undefined
    if (edge) return readPartOf(cursor)?.map((of) => ({ sort: 'date', span: { span: 'point', at: { edge, of } } }))
    if (cursor.take('turn')) return readTurn(cursor)
    if (cursor.take('week-of')) {
      cursor.skip('article')
      const day = readDate(cursor)
      const dated = day?.span.span === 'date' && (day.span.month ?? cursor.context.heading?.month) !== undefined
      return dated ? [weekFrom(day.span)] : undefined
    }
    if (cursor.take('whole')) {
      const own = readOwnPeriod(cursor)
      if (own) return [{ sort: 'other', span: own }]
      const wholes = readTargets(cursor)
      return wholes?.some(({ named }) => named) ? undefined : wholes
    }
    return readParts(cursor)
  })
}

/** "begynnelsen og slutten av skoleåret", "primo/medio september"; "desember, slutten". */
function readParts(cursor: Cursor): readonly Atom[] | undefined {
  const noun = cursor.scope && !cursor.has('part') ? cursor.take('partnoun') : undefined
  if (noun) {
    const of = ofHeading(cursor)
    return of && [{ sort: 'part', span: { span: 'part', part: noun.senses.partnoun as Part, of } }]
  }
  const parts: Part[] = []
  let range = false
  for (;;) {
    const part = cursor.take('part')?.senses.part ?? readPartBefore(cursor)
    if (part === undefined) break
    parts.push(part as Part)
    const to = cursor.mark('/-') || cursor.has('to')
    if (!to && !cursor.has('and') && !cursor.has('or')) break
    if (!cursor.has('part', undefined, 1) && !cursor.has('article', undefined, 1)) break
    range ||= to
    cursor.either ||= cursor.has('or')
    cursor.at++
    cursor.skip('article')
  }
  if (parts.length === 0) return undefined
  const wholes = readPartOf(cursor) ?? ofOne(ofHeading(cursor))
  return wholes?.flatMap((of): readonly Atom[] => {
    const spans = parts.map((part): Span => ({ span: 'part', part, of }))
    if (!range) return spans.map((span) => ({ sort: 'part', span }))
    const [first, last] = [spans[0]!, spans.at(-1)!]
    return [
      { sort: 'other', span: { span: 'range', from: { edge: 'first', of: first }, to: { edge: 'last', of: last } } },
    ]
  })
}

/** "begynnelsen" where another part follows that says of what. */
function readPartBefore(cursor: Cursor): string | undefined {
  const follows = cursor.any(['and', 'or'], 1) || cursor.mark('/-', 1)
  const skipped = cursor.has('article', undefined, 2) ? 3 : 2
  return follows && cursor.has('part', undefined, skipped) ? cursor.take('partnoun')?.senses.partnoun : undefined
}

function readTurn(cursor: Cursor): readonly Atom[] | undefined {
  const first = cursor.take('month')
  const second = first && (cursor.takeMark('/-') || cursor.take('and')) && cursor.take('month')
  if (!first || !second) return undefined
  const month: Span = { span: 'month', month: senseNumber(first, 'month') as Month }
  const of: Span = { span: 'point', at: { edge: 'last', of: month } }
  return [{ sort: 'other', span: { span: 'around', of, days: 7 } }]
}

function ofOne(span: Span | undefined): readonly Span[] | undefined {
  return span && [span]
}

/** "medio" alone under a heading, or after what it is part of ("desember, første halvdel"). */
function ofHeading(cursor: Cursor): Span | undefined {
  const alone = cursor.done || cursor.peek()!.senses.mark !== undefined
  return alone ? cursor.takeScope() : undefined
}

function readPartOf(cursor: Cursor): readonly Span[] | undefined {
  const slot = readSlot(cursor)
  if (slot) return slot
  cursor.skip('of', 'in', 'article', 'whole')
  const own = readOwnPeriod(cursor)
  if (own) return [own]
  return cursor.attempt(() => {
    const found = readTargets(cursor)
    return found?.some(({ named }) => named) ? undefined : found?.map(({ span }) => span)
  })
}

/** "vårterminens start", "skoleårets slutt": a part after the name of what it is of. */
export function readPartNoun(cursor: Cursor, of: Span): Atom | undefined {
  const noun = cursor.take('partnoun')
  if (!noun) return undefined
  const part = noun.senses.partnoun as Part
  return { sort: 'other', span: { span: 'part', part, of }, ...(part === 'beginning' ? { starts: true as const } : {}) }
}
