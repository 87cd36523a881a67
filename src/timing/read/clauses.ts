import type { RollConvention } from '../../date/roll-convention'
import type { EventTiming, EveryTiming, Span } from '../timing'

/** Spans with the preposition they stood under. */
export interface SpansClause {
  readonly clause: 'spans'
  readonly spans: readonly Span[]
  /** The groups of a list as written, when there were several. */
  readonly groups?: readonly Span[]
  /** One of the spans is to be picked. */
  readonly pick?: true
  readonly roll?: RollConvention
  readonly tentative?: true
  /** Single dates or weeks without a preposition: they may check or be checked by their neighbour. */
  readonly plain: boolean
  /** The phrase bounds it on one side only. */
  readonly bounded: boolean
  /** "for vårsemesteret": beside another time it says what that is for. */
  readonly purpose?: true
  /** "første gang i september": a rate beside it goes on from there. */
  readonly starts?: true
  /** A preposition stood before it. */
  readonly led?: true
  /** Before or after something: beside a week or a month it only says where that lies. */
  readonly beside?: true
}

/** "månedlig", "første mandag i hver måned". */
export interface IntervalClause {
  readonly clause: 'every'
  readonly timing: EveryTiming
}

/** An event, or a deadline counted from one. */
export interface EventClause {
  readonly clause: 'event'
  readonly timing: EventTiming
  /** "på teammøtene", "i faggruppa": beside another timing a place rather than an event. */
  readonly place?: string
  /** "om det er snø": beside a date, which then nobody knows. */
  readonly conditional?: true
  /** All of the phrase is its name: a time in brackets says when it is. */
  readonly bare?: true
}
