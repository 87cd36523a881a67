import { isBreakAnchor } from '../anchors'
import type { Span } from '../timing'
import type { Atom } from './atom'

/**
 * What a list goes on with: after "onsdag uke 37" it is the week, so that a bare number is one more week. Of anything else itself.
 */
export function listItem(atom: Atom): Atom {
  return kernelOf(atom.span).span === 'week' && atom.span.span !== 'week'
    ? { sort: 'week', span: kernelOf(atom.span) }
    : atom
}

/**
 * Shares out what was said of a list's first item among those after it: "siste fredag i januar og mars" is a Friday in both, "uken
 * etter høstferien og vinterferien" a week after each. The atom itself when there is nothing to share.
 */
export function shareOut(atom: Atom, previous: Atom): Atom {
  const { span } = previous
  const kernel = kernelOf(span)
  if (kernel === span || !areAlike(kernel, atom.span)) return atom
  // "slutten av august og september" may be the end of one and all of the other.
  if (span.span === 'part' && areNeighbours(kernel, atom.span)) return atom
  return { ...previous, span: withKernel(span, atom.span) }
}

function areAlike(kernel: Span, span: Span): boolean {
  if (kernel.span === 'anchor' && span.span === 'anchor')
    return isBreakAnchor(kernel.anchor) && isBreakAnchor(span.anchor)
  return kernel.span === span.span && (span.span === 'month' || span.span === 'week')
}

function areNeighbours(a: Span, b: Span): boolean {
  if (a.span !== 'month' || b.span !== 'month' || a.month === undefined || b.month === undefined) return false
  return b.month === (a.month % 12) + 1
}

/** The month, week or break that the rest is said of. */
export function kernelOf(span: Span): Span {
  const inner = innerOf(span)
  return inner ? kernelOf(inner) : span
}

function innerOf(span: Span): Span | undefined {
  switch (span.span) {
    case 'part':
      return span.of
    case 'nth-weekday':
    case 'nth-weeks':
    case 'school-weeks':
    case 'school-days':
      return span.in
    case 'point':
      return span.at.of
    case 'range':
      return span.from && span.to ? undefined : (span.from ?? span.to)?.of
    default:
      return undefined
  }
}

function withKernel(span: Span, kernel: Span): Span {
  switch (span.span) {
    case 'part':
      return { ...span, of: withKernel(span.of, kernel) }
    case 'nth-weekday':
    case 'nth-weeks':
    case 'school-weeks':
    case 'school-days':
      return span.in ? { ...span, in: withKernel(span.in, kernel) } : span
    case 'point':
      return { ...span, at: { ...span.at, of: withKernel(span.at.of, kernel) } }
    case 'range':
      return {
        ...span,
        ...(span.from ? { from: { ...span.from, of: withKernel(span.from.of, kernel) } } : {}),
        ...(span.to ? { to: { ...span.to, of: withKernel(span.to.of, kernel) } } : {}),
      }
    default:
      return kernel
  }
}
