import { diagnose } from '../diagnostics/diagnose'
import type { Diagnostic } from '../diagnostics/diagnostic'
import { fromJson } from '../export/from-json'
import type { Audience } from '../export/select-obligations'
import { maySee } from '../query/may-see'
import { cliCodes } from './codes'
import { parseMaxBytes } from './common-options'
import { FileDesk, type OpenedText } from './open-files'
import { badValue, type OptionValues } from './parse-options'
import { type OpenedPlan, openPlan, type planOptions } from './plan-options'
import type { Terminal } from './terminal'
import { UsageError } from './usage-error'

/** A year of a school is some hundred kilobytes; a county's wheels in one plan some megabytes. */
const largestPlan = 64 * 1024 * 1024

const planName = /\.(?:json|ndjson|jsonl)$/i

/** What a command line names, plans among it. */
export interface NamedPlans {
  readonly names: readonly string[]
  /** The texts of those that are plans, by name. */
  readonly stored: ReadonlyMap<string, OpenedText>
  readonly desk: FileDesk
  /** As the terminal given, standard input still to be read. */
  readonly terminal: Terminal
}

/** Two plans to compare. */
export interface PlanSides {
  readonly before: OpenedPlan
  readonly after: OpenedPlan
}

/** Looks which of the files that are named are plans that were stored, by their text. A shipped wheel is none, and what is not there is told later. */
export async function findStoredPlans(
  names: readonly string[],
  maxBytes: string | undefined,
  terminal: Terminal,
): Promise<NamedPlans> {
  const desk = new FileDesk(terminal, undefined, parseMaxBytes(maxBytes) ?? largestPlan)
  const stored = new Map<string, OpenedText>()
  let open = terminal
  for (const name of names) {
    const opened = desk.has(name) || planName.test(name) ? await desk.openOwn(name) : undefined
    if (!opened) continue
    if (name === '-') open = { ...terminal, input: once(opened.text) }
    if (looksStored(opened)) stored.set(name, opened)
  }
  return { names, stored, desk, terminal: open }
}

/**
 * Opens two plans of which at least one is stored: the first that is named and the last, or a stored one and that of the wheels beside it.
 * Throws {@link UsageError} for anything else.
 */
export async function openStoredSides(
  { names, stored, desk, terminal }: NamedPlans,
  values: OptionValues<typeof planOptions> & { readonly audience?: Audience | undefined },
  example: string,
): Promise<PlanSides> {
  const [first = '', last = ''] = [names[0], names.at(-1)]
  const open = (name: string) => readStoredPlan(stored.get(name)!, desk, values.audience)
  const wheels = names.filter((name) => !stored.has(name))
  if (names.length === 1) {
    throw new UsageError(diagnose(cliCodes, 'cli/missing-argument', { what: 'WHEEL', example }))
  }
  if (wheels.length === 0) {
    if (names.length > 2) throw badValue('diff', names.join(' '), 'PLAN PLAN')
    if (values.calendar !== undefined) refuseOption('--calendar')
    return { before: open(first), after: open(last) }
  }
  const isBeside = names.length === wheels.length + 1 && (stored.has(first) || stored.has(last))
  if (!isBeside) throw badValue('diff', names.join(' '), 'PLAN WHEEL…')
  const planned = await openPlan(wheels, values, example, terminal)
  const errors = planned.diagnostics.filter(({ severity }) => severity === 'error')
  const other = { ...planned, diagnostics: errors }
  return stored.has(first) ? { before: open(first), after: other } : { before: other, after: open(last) }
}

/** Opens the plan that an option names, as `expand --format json` wrote it. Throws {@link UsageError} if there is no such file. */
export async function openStoredPlan(
  name: string,
  maxBytes: string | undefined,
  audience: Audience | undefined,
  terminal: Terminal,
): Promise<OpenedPlan> {
  const desk = new FileDesk(terminal, undefined, parseMaxBytes(maxBytes) ?? largestPlan)
  return readStoredPlan(await desk.openOwn(name), desk, audience)
}

/** Refuses an option that says what a stored plan has in itself. */
export function refuseOption(option: string): never {
  throw new UsageError(diagnose(cliCodes, 'cli/option-with-plan', { option }))
}

/** What is told apart from a wheel by its name or because it is JSON, unless it says that it is a wheel; a wheel may be JSON too. */
function looksStored({ file, text }: OpenedText): boolean {
  if (/["']?kind["']?\s*:\s*["']?(?:wheel|calendar)\b/.test(text.slice(0, 2000))) return false
  return planName.test(file) || /^\uFEFF?\s*\{/.test(text)
}

/** Reads a plan that `expand --format json` wrote. A part of one is refused: what was left out would be told as gone. */
function readStoredPlan(opened: OpenedText, desk: FileDesk, asked: Audience = 'everyone'): OpenedPlan {
  const { file, text } = opened
  const { value: plan, diagnostics } = fromJson(text, { file, maxBytes: desk.maxBytes })
  const language = plan?.wheels[0]?.language ?? 'nb'
  if (!plan) {
    const found = isLines(text) ? [diagnose(cliCodes, 'cli/plan-lines', { name: file })] : diagnostics
    return { diagnostics: found, desk, language }
  }
  const found: Diagnostic[] = [...diagnostics]
  const { audience = 'everyone', partial, filtered } = plan.stored ?? {}
  if (filtered) {
    found.push(diagnose(cliCodes, 'cli/plan-not-whole', { name: file }))
    return { diagnostics: found, desk, language }
  }
  if (partial) found.push(diagnose(cliCodes, 'cli/plan-partial', { name: file }))
  if (!maySee(audience, asked)) found.push(diagnose(cliCodes, 'cli/plan-for-fewer', { name: file, audience, asked }))
  return { plan, diagnostics: found, desk, language }
}

/** NDJSON: each line an obligation, without the wheel and the calendar it comes of. */
function isLines(text: string): boolean {
  return /^\{"id":.*\}\r?$/.test(text.slice(0, text.indexOf('\n')))
}

async function* once(text: string): AsyncIterable<string> {
  yield text
}
