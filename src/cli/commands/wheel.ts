import { resolve } from 'node:path'
import { diagnose } from '../../diagnostics/define-codes'
import type { Diagnostic } from '../../diagnostics/diagnostic'
import type { HtmlOptions } from '../../export/to-html'
import type { Plan } from '../../query/plan'
import { cliCodes } from '../codes'
import { defineCommand } from '../command'
import { commonOptions } from '../common-options'
import { localeLanguage, messageLanguageOf } from '../message-language'
import type { OptionTable, OptionValues } from '../parse-options'
import { openPlan, planOptions } from '../plan-options'
import { Progress } from '../progress'
import { refuseAsUsage } from '../refuse-as-usage'
import { countOf, failsOn } from '../reports/finding'
import { writeReport } from '../reports/write-report'
import type { ExitCode, Terminal } from '../terminal'
import { UsageError } from '../usage-error'
import { FileWatch } from '../watch-files'
import { writeOutput } from '../write-output'

const example = 'arshjul wheel halden/elevoppfolging --calendar no/vestfold/2026-27 -o hjul.html'

const options = {
  ...planOptions,
  format: {
    type: 'string',
    short: 'f',
    values: ['svg', 'html'],
    help: {
      en: 'A picture or a page; default as the file’s name says, else svg.',
      nb: 'Et bilde eller en side; ellers det filnavnet sier, ellers svg.',
    },
  },
  rings: {
    type: 'string',
    values: ['period', 'role', 'criterion'],
    help: {
      en: 'What the rings are; default the wheel’s periods, else roles.',
      nb: 'Hva ringene er; ellers årshjulets perioder, ellers roller.',
    },
  },
  layout: {
    type: 'string',
    values: ['poster', 'wheel'],
    help: {
      en: 'svg: with title and legend, or the wheel alone; default poster.',
      nb: 'svg: med tittel og tegnforklaring, eller bare hjulet; ellers poster.',
    },
  },
  theme: {
    type: 'string',
    values: ['auto', 'light', 'dark'],
    help: { en: 'Colours; default auto: as the reader’s screen.', nb: 'Farger; ellers auto: som leserens skjerm.' },
  },
  today: {
    type: 'string',
    valueName: 'DATE',
    help: { en: 'Draw a hand at this day.', nb: 'Tegn en viser på denne dagen.' },
  },
  by: {
    type: 'string',
    values: ['month', 'period'],
    help: { en: 'html: how the list is parted; default month.', nb: 'html: hvordan listen er delt; ellers month.' },
  },
  role: {
    type: 'string',
    short: 'r',
    multiple: true,
    valueName: 'ROLE',
    help: {
      en: 'Only what this role is responsible for or takes part in.',
      nb: 'Bare det rollen er ansvarlig for eller deltar i.',
    },
  },
  members: {
    type: 'boolean',
    help: { en: 'With --role: also what is its members’.', nb: 'Med --role: også det som er medlemmenes.' },
  },
  audience: {
    type: 'string',
    values: ['everyone', 'staff', 'responsible'],
    help: { en: 'Who will see it; default everyone.', nb: 'Hvem som skal se det; ellers everyone.' },
  },
  output: {
    type: 'string',
    short: 'o',
    valueName: 'FILE',
    help: {
      en: 'Write to this file, whole or not at all.',
      nb: 'Skriv til denne filen, helt eller ikke i det hele tatt.',
    },
  },
  watch: {
    type: 'boolean',
    help: {
      en: 'Write it again whenever a file changes, until Ctrl+C.',
      nb: 'Skriv den på nytt når en fil endres, til Ctrl+C.',
    },
  },
  'keep-going': {
    type: 'boolean',
    help: {
      en: 'Write what could be worked out in spite of errors.',
      nb: 'Skriv det som lot seg regne ut, tross feil.',
    },
  },
  report: commonOptions.report,
  'fail-on': commonOptions['fail-on'],
} as const satisfies OptionTable

type Values = OptionValues<typeof options>

const words = {
  en: {
    reading: (count: number) => `Reading ${count === 1 ? 'the wheel' : `${count} wheels`} …`,
    drawing: (count: number) => `Drawing ${count} obligations …`,
    waiting: (file: string) => `${file} is written. Waiting for changes; Ctrl+C ends.`,
    stuck: 'Not written. Waiting for changes; Ctrl+C ends.',
  },
  nb: {
    reading: (count: number) => `Leser ${count === 1 ? 'årshjulet' : `${count} årshjul`} …`,
    drawing: (count: number) => `Tegner ${count} gjøremål …`,
    waiting: (file: string) => `${file} er skrevet. Venter på endringer; Ctrl+C avslutter.`,
    stuck: 'Ikke skrevet. Venter på endringer; Ctrl+C avslutter.',
  },
}

/** `arshjul wheel`: the year as a wheel, as a picture or a page. */
export const wheelCommand = defineCommand({
  name: 'wheel',
  usage: 'arshjul wheel WHEEL… --calendar CAL [-o FILE] [options]',
  summary: {
    en: 'Draws the school year as a wheel: a picture for the wall, or a page with explanations.',
    nb: 'Tegner skoleåret som et hjul: et bilde til veggen, eller en side med forklaringer.',
  },
  options,
  async run({ values, positionals }, terminal) {
    if (!values.watch) return (await writeWheel(positionals, values, terminal)).exit
    if (values.output === undefined || values.output === '-') throw missing('-o FILE')
    if ([...positionals, values.calendar].includes('-')) throw missing('FILE')
    return await writeAgain(positionals, values, values.output, terminal)
  },
})

function missing(what: string): UsageError {
  return new UsageError(diagnose(cliCodes, 'cli/missing-argument', { what, example: `${example} --watch` }))
}

/** What came of one writing: the files that were read, for watching them. */
interface Written {
  readonly exit: ExitCode
  readonly written: boolean
  readonly paths: Iterable<string>
}

async function writeWheel(names: readonly string[], values: Values, terminal: Terminal): Promise<Written> {
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
      const text = await refuseAsUsage(() => render(plan, values, errors > 0))
      await progress.done()
      await writeOutput(text, values.output, terminal)
    } else found.push(diagnose(cliCodes, 'cli/output-withheld', { errors }))
    await progress.done()
    const report = { format: values.report, language: messageLanguageOf(language), to: 'error' } as const
    // What is merely honest openness stands beside the wheel, and is not said twice.
    const said = values.report === undefined ? found.filter(({ severity }) => severity !== 'info') : found
    await writeReport(said, desk.texts, report, terminal)
    return { exit: failsOn(found, values['fail-on'] ?? 'error') ? 1 : 0, written, paths: desk.paths }
  } finally {
    await progress.done()
  }
}

/** Writes the wheel now and whenever one of its files has changed; what is wrong is told, and the next change is waited for. */
async function writeAgain(
  names: readonly string[],
  values: Values,
  output: string,
  terminal: Terminal,
): Promise<ExitCode> {
  const language = values.language === undefined ? localeLanguage(terminal.env) : messageLanguageOf(values.language)
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
      const written = await writeWheel(names, values, terminal)
      files.add(written.paths)
      return written
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      await writeReport(error.diagnostics, new Map(), { format: values.report, language, to: 'error' }, terminal)
      return { exit: 2, written: false }
    }
  }
}

async function render(plan: Plan, values: Values, partial: boolean): Promise<string> {
  const { rings, today, theme, audience, language, role, members, by, layout } = values
  const given: HtmlOptions = {
    ...(role && { filter: { role, ...(members && { includeMembers: true }) } }),
    ...(rings && { rings }),
    ...(today !== undefined && { today }),
    ...(theme && { theme }),
    ...(audience && { audience }),
    ...(language && { language }),
    ...(partial && { partial }),
  }
  if (formatOf(values) === 'html')
    return (await import('../../export/to-html')).toHtml(plan, { ...given, ...(by && { by }) })
  return (await import('../../export/to-wheel-svg')).toWheelSvg(plan, { ...given, ...(layout && { layout }) })
}

function formatOf({ format, output }: Values): 'svg' | 'html' {
  return format ?? (/\.html?$/i.test(output ?? '') ? 'html' : 'svg')
}
