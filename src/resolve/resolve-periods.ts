import type { PeriodBoundDocument, WheelDocument } from '../load/wheel-document'
import { knownAnchors } from '../timing/anchors'
import type { Point, Span } from '../timing/timing'
import type { ResolveContext, Spot } from './resolve-context'
import { isBuiltInPeriod } from './resolve-period-names'
import type { WheelPeriod } from './wheel'
import { withPlace } from './with-place'

/** Returns the titles of all layers' periods by id; a later layer's title wins. Ids of built-in periods are passed over. */
export function periodTitles(layers: readonly WheelDocument[]): ReadonlyMap<string, string> {
  const titles = new Map<string, string>()
  for (const { periods } of layers) {
    for (const { id, title } of periods) if (!isBuiltInPeriod(id)) titles.set(id, title)
  }
  return titles
}

/** Reads the periods of all layers; a later layer's period replaces one with the same id, in its place. One whose bound is no day is left out. */
export function resolvePeriods(layers: readonly WheelDocument[], context: ResolveContext): readonly WheelPeriod[] {
  const periods = new Map<string, WheelPeriod>()
  for (const layer of layers) {
    layer.periods.forEach(({ id, title, from, to }, i) => {
      const path = ['periods', layer.indexOf.periods[i] ?? i]
      if (isBuiltInPeriod(id)) {
        context.report('resolve/reserved-period-id', { id }, { layer, path: [...path, 'id'] }, { actual: id })
        return
      }
      const first = readBound(from, 'first', { layer, path: [...path, 'from'] }, context)
      const last = readBound(to, 'last', { layer, path: [...path, 'to'] }, context)
      if (first === undefined || last === undefined) return
      const span: Span = { span: 'range', from: first, to: last }
      periods.set(id, withPlace({ id, title, span }, layer.file, path))
    })
  }
  return [...periods.values()]
}

function readBound(
  bound: PeriodBoundDocument,
  edge: 'first' | 'last',
  spot: Spot,
  context: ResolveContext,
): Point | undefined {
  if (typeof bound !== 'string') {
    return 'before' in bound
      ? { edge: 'before', of: anchorSpan(bound.before, spot, context) }
      : { edge: 'after', of: anchorSpan(bound.after, spot, context) }
  }
  const reading = context.read(bound, spot.layer.language)
  const { timing } = reading
  if (timing?.kind === 'once' && timing.in.length === 1) {
    context.addReadingDiagnostics(reading, spot)
    return { edge, of: timing.in[0]! }
  }
  if (timing === undefined) context.addReadingDiagnostics(reading, spot)
  else context.report('resolve/bad-period-bound', { text: bound }, spot, { actual: bound })
  return undefined
}

/** Reads an anchor by its canonical name or in the layer's language ("høstferien"); any other name is an event of the school's own. */
function anchorSpan(name: string, { layer }: Spot, context: ResolveContext): Span {
  const known = knownAnchors.find((anchor) => anchor === name.toLowerCase())
  if (known !== undefined) return { span: 'anchor', anchor: known }
  const { timing } = context.read(name, layer.language)
  if (timing?.kind === 'once' && timing.in.length === 1) return timing.in[0]!
  return { span: 'anchor', anchor: name.toLowerCase() }
}
