import type { Atom } from './atom'
import type { Cursor } from './cursor'
import { shareMonths } from './share-months'

/**
 * Reads what a frame is said of: one thing, or several of one sort ("to uker før 1. oktober og 1. mars"). A tail goes into the innermost
 * frame that is open, because the frame around it is read by the rule that calls this one (READING rule 36).
 */
export function readTargets(cursor: Cursor): readonly Atom[] | undefined {
  const first = readTarget(cursor)
  if (!first) return undefined
  const targets = [...first, ...readTails(cursor, first.at(-1)!)]
  const shared = shareMonths(
    targets.map((atom) => ({ first: atom, last: atom })),
    undefined,
  ).map((run) => run.first)
  return shared.some(({ bare }) => bare) && cursor.context.heading?.month === undefined ? undefined : shared
}

/** Reads what goes on after a plain name of days with more of its sort: "… og 1. mars". */
export function readTails(cursor: Cursor, after: Atom): readonly Atom[] {
  const tails: Atom[] = []
  for (let previous: Atom | undefined = after; previous && isKernel(previous); ) {
    const last: Atom = previous
    const more = cursor.attempt(() => readTail(cursor, last))
    tails.push(...(more ?? []))
    previous = more?.at(-1)
  }
  return tails
}

/** Reads one thing that has days, else the school's own event by its name. */
export function readTarget(cursor: Cursor): readonly Atom[] | undefined {
  return (
    cursor.attempt(() => {
      const found = cursor.readItem(cursor)
      const [first] = found ?? []
      // "1. og 15. oktober": the month of a bare day comes later.
      const headed = cursor.context.heading?.month !== undefined && cursor.done
      return first && (!first.bare || headed || tailFollows(cursor)) ? found : undefined
    }) ?? cursor.readNamed(cursor)
  )
}

/** Reads exactly one thing that has days, as the end of a range. */
export function readOneTarget(cursor: Cursor): Atom | undefined {
  return cursor.attempt(() => {
    const found = readTarget(cursor)
    return found?.length === 1 && !found[0]!.bare ? found[0] : undefined
  })
}

function readTail(cursor: Cursor, previous: Atom): readonly Atom[] | undefined {
  const or = cursor.has('or')
  if (!takeTailMark(cursor, previous)) return undefined
  const found = cursor.readItem(cursor, previous)
  if (!found?.every((atom) => isKernel(atom) && areAlike(atom, previous))) return undefined
  // "uken etter høstferien og 2 ganger på våren"
  if (found.some(({ bare }) => bare) && previous.sort !== 'week' && !tailFollows(cursor)) return undefined
  cursor.either ||= or
  return found
}

/** Words and marks before one more of the same sort; a comma parts days, since the next may stand alone. */
function takeTailMark(cursor: Cursor, { sort }: Atom): boolean {
  if (cursor.has('apart')) return false
  if (cursor.take('and') ?? cursor.take('or')) return true
  if (cursor.takeMark('/+&')) return true
  return sort !== 'date' && cursor.takeMark(',')
}

function tailFollows(cursor: Cursor): boolean {
  return cursor.any(['and', 'or']) || cursor.mark('/+&')
}

const kernels = new Set(['month', 'week', 'date', 'anchor', 'season', 'term', 'quarter'])

/** Tells whether an atom is a plain name of days, with no frame around it. */
function isKernel({ span }: Atom): boolean {
  return kernels.has(span.span)
}

function areAlike(a: Atom, b: Atom): boolean {
  return a.span.span === b.span.span
}
