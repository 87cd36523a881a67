import * as z from 'zod'
import type { IsoDate } from '../date/day'
import { diagnose } from '../diagnostics/diagnose'
import type { Outcome } from '../diagnostics/diagnostic'
import type { Place } from '../diagnostics/diagnostic-parts'
import { loadCodes } from './codes'
import { placeAt, readJson } from './read-json'
import type { LoadOptions } from './read-yaml'
import { diagnoseIssues } from './schema-issues'
import { isoDate, text as name, prose } from './schema-parts'

/** One record that something was done, or need not be done: kept by the embedding system, never by the plan. */
export interface Completion {
  /** Id of the obligation it belongs to, that one occurrence and no other; for one class or pupil `<id>:<group>`. */
  readonly obligation: string
  /** Id of the wheel, where several share the obligation's id; else the first wheel's is meant. */
  readonly wheel?: string
  /** The day it was done or waived. */
  readonly on: IsoDate
  /** The role that did it; kept for the caller, not checked. */
  readonly by?: string
  /** It was decided that it need not be done. */
  readonly waived?: boolean
  readonly note?: string
  /** The days its obligation stood for when this was recorded, both included; `completionOf` sets it. */
  readonly window?: CompletionWindow
  /** How the wheel timed the obligation then; `completionOf` sets it. To be compared, not read. */
  readonly timing?: string
}

/** The first and last day that something was recorded for. */
export interface CompletionWindow {
  readonly first: IsoDate
  readonly due: IsoDate
}

/** Completions that were read, and where each stands. */
export interface LoadedCompletions {
  /** In the order of the text. */
  readonly completions: readonly Completion[]
  /** Returns where a completion of the list names its obligation. */
  placeOf(completion: Completion): Place
}

const completionSchema = z.strictObject({
  obligation: name,
  wheel: name.exactOptional(),
  on: isoDate,
  by: name.exactOptional(),
  waived: z.boolean().exactOptional(),
  note: prose.exactOptional(),
  window: z.strictObject({ first: isoDate, due: isoDate }).exactOptional(),
  timing: prose.exactOptional(),
}) satisfies z.ZodType<Completion>

/** The first few faults of a foreign list say it all. */
const maxFindings = 20

/**
 * Loads a list of completions from JSON text: `[{ "obligation": "mote@2026-27", "on": "2026-09-09" }]`. The value is undefined when one of
 * them cannot be read, since what was done would then be taken for undone; each fault is reported with its place. Whether there
 * is such an obligation is `statusOf`'s to say. Default of `maxBytes`: 64 MiB.
 */
export function loadCompletions(text: string, options: LoadOptions = {}): Outcome<LoadedCompletions | undefined> {
  const { root, source, diagnostics } = readJson(text, 'completions', options)
  if (!root) return { value: undefined, diagnostics }
  const list: unknown = root.value
  if (!Array.isArray(list)) {
    return { value: undefined, diagnostics: [diagnose(loadCodes, 'load/not-completions', {}, source.placeOf([]))] }
  }
  const read = list.map((value: unknown) => ({ value, checked: completionSchema.safeParse(value) }))
  const found = read.flatMap(({ value, checked }, i) => {
    if (checked.success) return []
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return diagnoseIssues(checked.error.issues, { schema: completionSchema, value, path: [i], source })
    }
    return diagnose(loadCodes, 'load/not-completions', { position: i + 1 }, source.placeOf([i]))
  })
  if (found.length > maxFindings) {
    found.splice(maxFindings)
    found.push(diagnose(loadCodes, 'load/too-many-findings', { told: maxFindings }, placeAt(source, 0)))
  }
  if (found.length > 0) return { value: undefined, diagnostics: found }
  const completions = read.flatMap(({ checked }) => (checked.success ? [checked.data] : []))
  const positions = new Map(completions.map((completion, i) => [completion, i]))
  const placeOf = (completion: Completion) => source.placeOf([positions.get(completion) ?? 0, 'obligation'])
  return { value: { completions, placeOf }, diagnostics: [] }
}
