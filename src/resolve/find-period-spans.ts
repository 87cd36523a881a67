import type { Path } from '../diagnostics/diagnostic-parts'
import type { PeriodSpan, Timing } from '../timing/timing'

/** Finds the spans inside a timing that name a period of the wheel, with the path to each name. */
export function findPeriodSpans(timing: Timing): { span: PeriodSpan; path: Path }[] {
  const found: { span: PeriodSpan; path: Path }[] = []
  const visit = (node: unknown, path: Path): void => {
    if (typeof node !== 'object' || node === null) return
    if (isPeriodSpan(node)) found.push({ span: node, path: [...path, 'period'] })
    else
      for (const [key, child] of Object.entries(node)) visit(child, [...path, Array.isArray(node) ? Number(key) : key])
  }
  visit(timing, [])
  return found
}

function isPeriodSpan(node: object): node is PeriodSpan {
  return 'span' in node && node.span === 'period'
}
