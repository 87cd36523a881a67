import type { SchoolCalendar } from '../calendar/school-calendar'
import { saidOnce } from '../check/said-once'
import { diagnose } from '../diagnostics/diagnose'
import type { Diagnostic } from '../diagnostics/diagnostic'
import type { Language } from '../languages/language'
import { expand } from '../query/expand'
import type { Plan } from '../query/plan'
import type { Wheel } from '../resolve/wheel'
import { cliCodes } from './codes'
import { commonOptions, parseMaxBytes } from './common-options'
import { type ChangeCalendar, openCalendar, openWheels } from './load-inputs'
import { FileDesk } from './open-files'
import type { OptionTable, OptionValues } from './parse-options'
import type { PastFiles } from './past-files'
import type { Terminal } from './terminal'
import { UsageError } from './usage-error'

/** The options of every command that makes a plan. */
export const planOptions = {
  calendar: commonOptions.calendar,
  language: commonOptions.language,
  root: commonOptions.root,
  'max-bytes': commonOptions['max-bytes'],
} as const satisfies OptionTable

/** A plan made from the files of a command line, with all that was found on the way. */
export interface OpenedPlan {
  /** Absent when a wheel or the calendar could not be built at all. */
  readonly plan?: Plan
  readonly diagnostics: readonly Diagnostic[]
  readonly desk: FileDesk
  readonly language: Language
}

/** Where a plan is read from when not from the files as they are. */
export interface PlanSource {
  /** The files as they were in a commit. */
  readonly past?: PastFiles | undefined
  readonly change?: ChangeCalendar | undefined
}

/** Opens the wheels and the calendar and expands them. Throws {@link UsageError} when one is not named or not there. */
export async function openPlan(
  names: readonly string[],
  values: OptionValues<typeof planOptions>,
  example: string,
  terminal: Terminal,
  { past, change }: PlanSource = {},
): Promise<OpenedPlan> {
  const missing = (what: string) => new UsageError(diagnose(cliCodes, 'cli/missing-argument', { what, example }))
  if (names.length === 0) throw missing('WHEEL')
  if (values.calendar === undefined) throw missing('--calendar')
  const desk = new FileDesk(terminal, values.root, parseMaxBytes(values['max-bytes']), past)
  const wheels = await openWheels(names, desk)
  const calendar = await openCalendar(values.calendar, desk, change)
  const language = values.language ?? wheels.value[0]?.document?.language ?? 'nb'
  const diagnostics = [...wheels.diagnostics, ...calendar.diagnostics]
  const plan = planOf(
    wheels.value.map(({ wheel }) => wheel),
    calendar.value.calendar,
  )
  const found = saidOnce([...diagnostics, ...(plan?.diagnostics ?? [])])
  return { ...(plan ? { plan } : {}), diagnostics: found, desk, language }
}

function planOf(wheels: readonly (Wheel | undefined)[], calendar: SchoolCalendar | undefined): Plan | undefined {
  const built = wheels.filter((wheel) => wheel !== undefined)
  return calendar && built.length === wheels.length ? expand(built, calendar) : undefined
}
