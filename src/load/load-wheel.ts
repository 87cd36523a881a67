import * as z from 'zod'
import { diagnose } from '../diagnostics/diagnose'
import type { Outcome } from '../diagnostics/diagnostic'
import { checkWhen } from './check-when'
import { loadCodes } from './codes'
import { ItemLoader, type LoadedList } from './load-items'
import { type LoadOptions, readYaml } from './read-yaml'
import type { WheelDocument } from './wheel-document'
import { wheelHead, wheelLists, wheelTables } from './wheel-schema'
import { withSubject } from './with-subject'

const unchecked = z.unknown().optional()

/** The top level alone: what stands in lists and tables is checked item by item. */
const headSchema = z.strictObject({
  ...wheelHead,
  periods: unchecked,
  roles: unchecked,
  criteria: unchecked,
  evidenceSources: unchecked,
  norms: unchecked,
  events: unchecked,
  measures: unchecked,
  change: unchecked,
  remove: unchecked,
  decisions: unchecked,
  limits: unchecked,
  lint: unchecked,
  tests: unchecked,
})

/**
 * Loads a wheel from YAML text. Items with errors are left out and reported; everything else is kept. The value is undefined only
 * when the text is no YAML mapping of kind `wheel`. Ids, roles, periods and phrases are not looked at beyond their shape.
 */
export function loadWheel(text: string, options: LoadOptions = {}): Outcome<WheelDocument | undefined> {
  const { root, source, diagnostics } = readYaml(text, 'wheel', options)
  if (root === undefined) return { value: undefined, diagnostics }
  if (root.kind !== 'wheel') {
    const found = typeof root.kind === 'string' ? { found: root.kind } : {}
    const place = source.placeOf(['kind'])
    return {
      value: undefined,
      diagnostics: [...diagnostics, diagnose(loadCodes, 'load/wrong-kind', { wanted: 'wheel', ...found }, place)],
    }
  }
  const loader = new ItemLoader(root, source, diagnostics)
  const head = loader.one(headSchema, root, []) ?? loader.partial(wheelHead, root)
  if (root.language === undefined) {
    loader.diagnostics.push(
      diagnose(loadCodes, 'load/language-assumed', { language: 'nb' }, source.placeOf(['kind'], 'key')),
    )
  }
  const list = <K extends Exclude<keyof typeof wheelLists, 'measures' | 'decisions'>>(key: K) =>
    loader.list(key, wheelLists[key] as z.ZodType) as LoadedList<z.output<(typeof wheelLists)[K]>>
  const lists = {
    periods: list('periods'),
    criteria: list('criteria'),
    evidenceSources: list('evidenceSources'),
    norms: list('norms'),
    events: list('events'),
    measures: loader.list('measures', wheelLists.measures, checkWhen),
    decisions: loader.list('decisions', wheelLists.decisions, ({ add = {} }, path, it) =>
      checkWhen(add, [...path, 'add'], it),
    ),
    limits: list('limits'),
    tests: list('tests'),
  }
  const value: WheelDocument = {
    kind: 'wheel',
    id: head.id ?? 'wheel',
    title: head.title ?? head.id ?? 'wheel',
    language: head.language ?? 'nb',
    extends: head.extends ?? [],
    ...(head.validity === undefined ? {} : { validity: head.validity }),
    ...(head.source === undefined ? {} : { source: head.source }),
    periods: lists.periods.items,
    roles: loader.table('roles', wheelTables.roles),
    criteria: lists.criteria.items,
    evidenceSources: lists.evidenceSources.items,
    norms: lists.norms.items,
    events: lists.events.items,
    measures: lists.measures.items,
    change: loader.table('change', wheelTables.change, checkWhen),
    remove: loader.table('remove', wheelTables.remove),
    decisions: lists.decisions.items,
    limits: lists.limits.items,
    lint: loader.table('lint', wheelTables.lint),
    tests: lists.tests.items,
    leftOut: lists.measures.leftOut,
    indexOf: {
      periods: lists.periods.index,
      criteria: lists.criteria.index,
      evidenceSources: lists.evidenceSources.index,
      norms: lists.norms.index,
      events: lists.events.index,
      measures: lists.measures.index,
      decisions: lists.decisions.index,
      limits: lists.limits.index,
      tests: lists.tests.index,
    },
    file: source,
  }
  const found = loader.findings().map((finding) => withSubject(finding, root))
  source.release()
  return { value, diagnostics: found }
}
