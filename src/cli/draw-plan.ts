import { resolve } from 'node:path'
import { diagnose } from '../diagnostics/diagnose'
import type { Diagnostic } from '../diagnostics/diagnostic'
import type { Language } from '../languages/language'
import type { Plan } from '../query/plan'
import { cliCodes } from './codes'
import {
  audienceOption,
  commonOptions,
  involvedRoleOption,
  keepGoingOption,
  membersOption,
  outputOption,
} from './common-options'
import { localeLanguage } from './message-language'
import type { OptionTable, OptionValues } from './parse-options'
import { openPlan, planOptions } from './plan-options'
import { Progress } from './progress'
import { refuseAsUsage } from './refuse-as-usage'
import { countOf, failsOn } from './reports/finding'
import { writeReport } from './reports/write-report'
import type { ExitCode, Terminal } from './terminal'
import { UsageError } from './usage-error'
import { FileWatch } from './watch-files'
import { writeOutput } from './write-output'

/** The options of every command that draws a plan. */
export const drawingOptions = {
  ...planOptions,
  theme: {
    type: 'string',
    values: ['auto', 'light', 'dark'],
    help: { en: 'Colours; default auto: as the reader’s screen.', nb: 'Farger; ellers auto: som leserens skjerm.' },
  },
  role: involvedRoleOption,
  members: membersOption,
  watch: {
    type: 'boolean',
    help: {
      en: 'Write it again whenever a file changes, until Ctrl+C.',
      nb: 'Skriv den på nytt når en fil endres, til Ctrl+C.',
    },
  },
  'keep-going': keepGoingOption,
  audience: audienceOption,
  output: outputOption,
  report: commonOptions.report,
  'fail-on': commonOptions['fail-on'],
} as const satisfies OptionTable

type Values = OptionValues<typeof drawingOptions>

/** What is drawn, and of what. */
export interface Drawing {
  /** The wheels named on the command line. */
  readonly names: readonly string[]
  readonly values: Values
  /** A command line that works, for a message about one that does not. */
  readonly example: string
  /** Writes the plan; `partial` says that it was made in spite of errors. */
  render(plan: Plan, partial: boolean): Promise<string>
}

interface DrawingWords {
  readonly reading: (wheels: number) => string
  readonly drawing: (obligations: number) => string
  readonly waiting: (file: string) => string
  readonly stuck: string
}

const words: Readonly<Record<Language, DrawingWords>> = {
  en: {
    reading: (count) => `Reading ${count === 1 ? 'the wheel' : `${count} wheels`} …`,
    drawing: (count) => `Drawing ${count} obligations …`,
    waiting: (file) => `${file} is written. Waiting for changes; Ctrl+C ends.`,
    stuck: 'Not written. Waiting for changes; Ctrl+C ends.',
  },
  nb: {
    reading: (count) => `Leser ${count === 1 ? 'årshjulet' : `${count} årshjul`} …`,
    drawing: (count) => `Tegner ${count} gjøremål …`,
    waiting: (file) => `${file} er skrevet. Venter på endringer; Ctrl+C avslutter.`,
    stuck: 'Ikke skrevet. Venter på endringer; Ctrl+C avslutter.',
  },
  nn: {
    reading: (count) => `Les ${count === 1 ? 'årshjulet' : `${count} årshjul`} …`,
    drawing: (count) => `Teiknar ${count} gjeremål …`,
    waiting: (file) => `${file} er skriven. Ventar på endringar; Ctrl+C avsluttar.`,
    stuck: 'Ikkje skrive. Ventar på endringar; Ctrl+C avsluttar.',
  },
  sv: {
    reading: (count) => `Läser ${count === 1 ? 'årshjulet' : `${count} årshjul`} …`,
    drawing: (count) => `Ritar ${count} åtaganden …`,
    waiting: (file) => `${file} är skriven. Väntar på ändringar; Ctrl+C avslutar.`,
    stuck: 'Inte skriven. Väntar på ändringar; Ctrl+C avslutar.',
  },
  da: {
    reading: (count) => `Læser ${count === 1 ? 'årshjulet' : `${count} årshjul`} …`,
    drawing: (count) => `Tegner ${count} forpligtelser …`,
    waiting: (file) => `${file} er skrevet. Venter på ændringer; Ctrl+C afslutter.`,
    stuck: 'Ikke skrevet. Venter på ændringer; Ctrl+C afslutter.',
  },
}

/** Draws a plan into a file or onto standard output; with `--watch` whenever one of its files has changed, until it is interrupted. */
export async function drawPlan(drawing: Drawing, terminal: Terminal): Promise<ExitCode> {
  const { names, values, example } = drawing
  const missing = (what: string) =>
    new UsageError(diagnose(cliCodes, 'cli/missing-argument', { what, example: `${example} --watch` }))
  if (!values.watch) return (await drawOnce(drawing, terminal)).exit
  if (values.output === undefined || values.output === '-') throw missing('-o FILE')
  if ([...names, values.calendar].includes('-')) throw missing('FILE')
  return await drawAgain(drawing, values.output, terminal)
}

/** What came of one writing: the files that were read, for watching them. */
interface Written {
  readonly exit: ExitCode
  readonly written: boolean
  readonly paths: Iterable<string>
}

async function drawOnce({ names, values, example, render }: Drawing, terminal: Terminal): Promise<Written> {
  const progress = new Progress(terminal)
  const say = words[localeLanguage(terminal.env)]
  try {
    await progress.say(say.reading(names.length))
    const { plan, diagnostics, desk, language } = await openPlan(names, values, example, terminal)
    const found: Diagnostic[] = [...diagnostics]
    const errors = countOf(found, 'error')
    const written = plan !== undefined && (errors === 0 || values['keep-going'] === true)
    if (written) {
      await progress.say(say.drawing(plan.obligations.length))
      const text = await refuseAsUsage(() => render(plan, errors > 0))
      await progress.done()
      await writeOutput(text, values.output, terminal)
    } else found.push(diagnose(cliCodes, 'cli/output-withheld', { errors }))
    await progress.done()
    const report = { format: values.report, language, to: 'error' } as const
    // What is merely honest openness stands beside the drawing, and is not said twice.
    const said = values.report === undefined ? found.filter(({ severity }) => severity !== 'info') : found
    await writeReport(said, desk.texts, report, terminal)
    return { exit: failsOn(found, values['fail-on'] ?? 'error') ? 1 : 0, written, paths: desk.paths }
  } finally {
    await progress.done()
  }
}

/** Draws now and whenever one of the files has changed; what is wrong is told, and the next change is waited for. */
async function drawAgain(drawing: Drawing, output: string, terminal: Terminal): Promise<ExitCode> {
  const { names, values } = drawing
  const language = values.language ?? localeLanguage(terminal.env)
  const say = words[language]
  const files = new FileWatch()
  const stop = terminal.untilInterrupted?.().then(() => 'stop' as const) ?? 'stop'
  try {
    files.add([...names, values.calendar ?? ''].map((name) => resolve(terminal.cwd, name)))
    for (;;) {
      const { exit, written } = await writeOnce()
      await terminal.writeError(`${written ? say.waiting(output) : say.stuck}\n`)
      if ((await Promise.race([stop, files.next()])) === 'stop') return exit
    }
  } finally {
    files.close()
  }

  async function writeOnce(): Promise<{ exit: ExitCode; written: boolean }> {
    try {
      const written = await drawOnce(drawing, terminal)
      files.add(written.paths)
      return written
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      await writeReport(error.diagnostics, new Map(), { format: values.report, language, to: 'error' }, terminal)
      return { exit: 2, written: false }
    }
  }
}
