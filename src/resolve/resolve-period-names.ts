import type { Month } from '../date/day'
import { suggest } from '../diagnostics/suggest'
import { monthName } from '../languages/describe-day'
import type { Point, Span } from '../timing/timing'
import type { ResolveContext, Spot } from './resolve-context'

const monthNumbers: readonly Month[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

const builtIn = /^(?:m(?:[1-9]|1[0-2])|term[12])$/

/** Tells whether the id is a built-in period: `m1`…`m12`, `term1`, `term2`. */
export function isBuiltInPeriod(id: string): boolean {
  return builtIn.test(id)
}

/**
 * Returns the ids of the periods a row stands in: the wheel's own by id or title, months and terms by their names in the layer's
 * language. A range of months gives each of them; an unknown name is reported and left out.
 */
export function resolvePeriodNames(names: readonly string[], spot: Spot, context: ResolveContext): readonly string[] {
  const ids = names.flatMap((name, i) => {
    const found = findPeriods(name, spot, context)
    if (found !== undefined) return found
    const known = [...context.periods.keys()]
    const months = monthNumbers.map((month) => monthName(month, spot.layer.language))
    const suggestion = suggest(name, [...known, ...context.periods.values(), ...months])
    const params = {
      period: name,
      known: [...known, 'm1–m12'].join(', '),
      ...(suggestion === undefined ? {} : { suggestion }),
    }
    context.report('resolve/unknown-period', params, { ...spot, path: [...spot.path, i] }, { actual: name })
    return []
  })
  return [...new Set(ids)]
}

function findPeriods(name: string, { layer }: Spot, context: ResolveContext): readonly string[] | undefined {
  if (context.periods.has(name)) return [name]
  const folded = name.toLowerCase()
  for (const [id, title] of context.periods) {
    if (id.toLowerCase() === folded || title.toLowerCase() === folded) return [id]
  }
  if (builtIn.test(folded)) return [folded]
  const { timing } = context.read(name, layer.language)
  if (timing?.kind !== 'once' || timing.in.length !== 1) return undefined
  return builtInOf(timing.in[0]!)
}

function builtInOf(span: Span): readonly string[] | undefined {
  switch (span.span) {
    case 'month':
      return span.month === undefined || span.year !== undefined ? undefined : [`m${span.month}`]
    case 'term':
      return span.year === undefined ? [`term${span.term}`] : undefined
    case 'season':
      if (span.year !== undefined || (span.season !== 'autumn' && span.season !== 'spring')) return undefined
      return [span.season === 'autumn' ? 'term1' : 'term2']
    case 'range': {
      const first = monthOf(span.from)
      const last = monthOf(span.to)
      if (first === undefined || last === undefined) return undefined
      const count = ((last - first + 12) % 12) + 1
      return Array.from({ length: count }, (_, i) => `m${((first - 1 + i) % 12) + 1}`)
    }
    default:
      return undefined
  }
}

function monthOf(point: Point | undefined): number | undefined {
  return point?.of.span === 'month' && point.offset === undefined && point.of.year === undefined
    ? point.of.month
    : undefined
}
