import type { Diagnostic } from '../diagnostics/diagnostic'
import type { About, Path } from '../diagnostics/diagnostic-parts'
import { isPlainMap } from './read-yaml'
import type { PlainMap, PlainValue } from './to-plain'

/** Returns a wheel's finding with the measure or the role that its path leads into. */
export function withSubject(diagnostic: Diagnostic, root: PlainMap): Diagnostic {
  const about = subjectOf(diagnostic.path ?? [], root)
  return about ? { ...diagnostic, about } : diagnostic
}

function subjectOf([key, item]: Path, root: PlainMap): About | undefined {
  if (key === 'measures') return named(at(root.measures, item), 'id')
  if (key === 'decisions') return named(at(root.decisions, item), 'measure')
  if (typeof item !== 'string') return undefined
  if (key === 'change' || key === 'remove') return { measure: item }
  return key === 'roles' ? { role: item } : undefined
}

function at(list: PlainValue | undefined, item: string | number | undefined): PlainValue | undefined {
  return Array.isArray(list) && typeof item === 'number' ? list[item] : undefined
}

function named(item: PlainValue | undefined, key: 'id' | 'measure'): About | undefined {
  const id = isPlainMap(item) ? item[key] : undefined
  return typeof id === 'string' ? { measure: id } : undefined
}
