import { plainLetters } from '../../languages/plain-letters'
import type { EventTiming, SimpleTiming } from '../timing'
import type { Cursor } from './cursor'
import { formOf } from './word-forms'

/** A timing that fixed words give. */
export interface FixedClause {
  readonly clause: 'fixed'
  readonly timing: SimpleTiming
  /** A plan that is not referred to, only named: beside a time it may be what is done then. */
  readonly isNamed?: true
}

const kinds = ['as-needed', 'asap', 'unspecified', 'standing', 'not-timing'] as const

/** Reads "fortløpende", "ved behov", "snarest mulig", "jevnlig", "varierer …". */
export function readFixed(cursor: Cursor): FixedClause | undefined {
  for (const kind of kinds) {
    // "så snart som mulig etter skolestart" is counted from it.
    if (kind === 'asap' && cursor.has('after', undefined, 1)) continue
    if (cursor.take(kind)) return { clause: 'fixed', timing: { kind } }
  }
  if (cursor.take('varies')) {
    skipToStop(cursor)
    return { clause: 'fixed', timing: { kind: 'unspecified' } }
  }
  return undefined
}

/** Reads a plan the school supplies: "jf. møteplan", "etter oppsatt tidsplan", "midttide-/ møteplan", "Årsplan". Of two names the last stands. */
export function readPlan(cursor: Cursor): FixedClause | undefined {
  return cursor.attempt(() => {
    let referred = false
    for (; cursor.any(['refer', 'filler']); cursor.at++) referred ||= cursor.has('refer')
    cursor.skip('plan-adjective', 'article', 'filler', 'of')
    let plan: string | undefined
    for (;;) {
      if (cursor.has('stem') || (cursor.has('plan') && cursor.terms[cursor.at]!.text.endsWith('-'))) {
        cursor.at++
        if (!cursor.takeMark('/')) cursor.take('and')
        continue
      }
      const named = cursor.take('plan')?.senses.plan ?? readOwnPlan(cursor)
      if (named === undefined) break
      plan = named
      if (!(cursor.mark('/') || cursor.any(['and', 'or'])) || !cursor.has('plan', undefined, 1)) break
      cursor.at++
    }
    if (plan === undefined) return undefined
    return { clause: 'fixed', timing: { kind: 'plan', plan }, ...(referred ? {} : { isNamed: true as const }) }
  })
}

/** A plan the tables do not know: a word that ends as plans do. Its id is its name in plain letters. */
function readOwnPlan(cursor: Cursor): string | undefined {
  if (!cursor.unknown()) return undefined
  const { text } = cursor.peek()!
  const form = formOf(text, 'plan', cursor.context.lexicon)
  if (!form) return undefined
  cursor.at++
  return plainLetters(form.stem + form.value)
}

/** What happens, as an event; beside a date it is a condition on it. */
export interface WhenClause {
  readonly clause: 'event'
  readonly timing: EventTiming
  readonly conditional: true
}

/** Reads a clause that says when something happens to be so: "når de er tilbake", "hvis …", "om snø": as an event. */
export function readWhen(cursor: Cursor): WhenClause | undefined {
  return cursor.attempt(() => {
    if (!cursor.has('when')) return undefined
    const start = cursor.at
    cursor.at++
    if (cursor.done || cursor.any(['season', 'month', 'unit', 'num'])) return undefined
    skipToStop(cursor)
    const words = cursor.textFrom(start).toLowerCase().replace(/\s+/g, ' ')
    return { clause: 'event', timing: { kind: 'event', event: words }, conditional: true }
  })
}

/** Moves past everything up to the end of the sentence or an open dash. */
export function skipToStop(cursor: Cursor): void {
  while (!cursor.done && !cursor.mark('.;,…-')) cursor.at++
}
