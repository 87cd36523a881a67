import { diagnose } from '../../diagnostics/diagnose'
import type { Diagnostic } from '../../diagnostics/diagnostic'
import { jsonText, terminalText } from '../../export/clean-text'
import { selectDifferences, toDiffMarkdown, toDiffText } from '../../export/diff-text'
import { moveBreak } from '../../load/move-break'
import { diffPlans } from '../../query/diff-plans'
import { cliCodes } from '../codes'
import { defineCommand } from '../command'
import { audienceOption, commonOptions, outputOption } from '../common-options'
import type { ChangeCalendar } from '../load-inputs'
import { badValue, type OptionTable, type OptionValues } from '../parse-options'
import { openPastFiles } from '../past-files'
import { type OpenedPlan, openPlan, planOptions } from '../plan-options'
import { failsOn } from '../reports/finding'
import { writeReport } from '../reports/write-report'
import { findStoredPlans, openStoredSides, type PlanSides, refuseOption } from '../stored-plans'
import type { Terminal } from '../terminal'
import { UsageError } from '../usage-error'
import { writeOutput } from '../write-output'

const example = 'arshjul diff arshjul.yaml --calendar no/vestfold/2025-26 --against no/vestfold/2026-27'

const exampleWithPlan = 'arshjul diff plan-2025-26.json arshjul.yaml --calendar no/vestfold/2026-27'

const options = {
  ...planOptions,
  against: {
    type: 'string',
    valueName: 'CAL',
    help: {
      en: 'The later calendar; default the same.',
      nb: 'Den nye skoleruta; ellers den samme.',
    },
  },
  'against-wheel': {
    type: 'string',
    valueName: 'WHEEL',
    help: {
      en: 'The later wheel; default the same.',
      nb: 'Det nye årshjulet; ellers det samme.',
    },
  },
  commit: {
    type: 'string',
    valueName: 'REV',
    help: {
      en: 'Compare the files as they were in this commit (main, HEAD~1) with the files as they are.',
      nb: 'Sammenlign filene slik de var i denne innsendingen (main, HEAD~1), med filene slik de er.',
    },
  },
  'to-commit': {
    type: 'string',
    valueName: 'REV',
    help: {
      en: 'With --commit: compare with this commit instead of the files as they are.',
      nb: 'Med --commit: sammenlign med denne innsendingen i stedet for filene slik de er.',
    },
  },
  'what-if': {
    type: 'string',
    multiple: true,
    valueName: 'BREAK=FROM..TO',
    help: {
      en: 'Compare with the same calendar with a break on other days (autumn=2026-10-12..2026-10-16); may be repeated.',
      nb: 'Sammenlign med samme skolerute med en ferie på andre dager (autumn=2026-10-12..2026-10-16); kan gjentas.',
    },
  },
  format: {
    type: 'string',
    short: 'f',
    values: ['text', 'markdown', 'json'],
    help: { en: 'text (default), markdown or json.', nb: 'text (ellers), markdown eller json.' },
  },
  audience: audienceOption,
  report: commonOptions.report,
  output: outputOption,
} as const satisfies OptionTable

type Values = OptionValues<typeof options>

/** `arshjul diff`: what differs between two plans, by the obligations' ids, and why. */
export const diffCommand = defineCommand({
  name: 'diff',
  usage: `arshjul diff WHEEL… --calendar CAL (--against CAL | --against-wheel WHEEL | --commit REV | --what-if BREAK=FROM..TO)
       arshjul diff PLAN.json (PLAN.json | WHEEL… --calendar CAL)
       arshjul diff WHEEL… --calendar CAL PLAN.json`,
  summary: {
    en: 'Tells what differs between two plans, and whether the calendar, the wheel or a decision is the cause.',
    nb: 'Forteller hva som er forskjellig i to planer, og om skoleruta, årshjulet eller et vedtak er grunnen.',
  },
  options,
  async run({ values, positionals }, terminal) {
    const { before, after } = await openSides(positionals, values, terminal)
    const { language } = before
    const found = withoutRepeats([...before.diagnostics, ...after.diagnostics])
    const texts = new Map([...before.desk.texts, ...after.desk.texts])
    const report = { format: values.report, language, to: 'error' } as const
    await writeReport(found, texts, report, terminal)
    if (!before.plan || !after.plan) return 2
    const differences = selectDifferences(diffPlans(before.plan, after.plan), values.audience)
    const text =
      values.format === 'json'
        ? `${jsonText({ schema: 1, differences }, 2)}\n`
        : values.format === 'markdown'
          ? toDiffMarkdown(differences, language)
          : linesForTerminal(toDiffText(differences, language))
    await writeOutput(text, values.output, terminal)
    return failsOn(found, 'error') ? 1 : 0
  },
})

/** Options that say what the later plan is made of, where it is not a stored one. */
const laterOptions = ['against', 'against-wheel', 'commit', 'to-commit', 'what-if'] as const

async function openSides(names: readonly string[], values: Values, terminal: Terminal): Promise<PlanSides> {
  const { against, 'against-wheel': againstWheel, commit, 'to-commit': toCommit, 'what-if': moves } = values
  const named = await findStoredPlans(names, values['max-bytes'], terminal)
  if (named.stored.size > 0) {
    const unfit = laterOptions.find((option) => values[option] !== undefined)
    if (unfit !== undefined) refuseOption(`--${unfit}`)
    const language = values.language === undefined ? {} : { language: values.language }
    const { before, after } = await openStoredSides(named, values, exampleWithPlan)
    return { before: { ...before, ...language }, after }
  }
  if (against === undefined && againstWheel === undefined && commit === undefined && moves === undefined) {
    throw new UsageError(diagnose(cliCodes, 'cli/missing-argument', { what: '--against', example }))
  }
  if (toCommit !== undefined && commit === undefined) {
    const withCommit = 'arshjul diff arshjul.yaml --calendar skolerute.yaml --commit main --to-commit HEAD'
    throw new UsageError(diagnose(cliCodes, 'cli/missing-argument', { what: '--commit', example: withCommit }))
  }
  const change = moves && moveBreaks(moves.map(parseMove))
  const pastOf = (revision: string | undefined) =>
    revision === undefined ? undefined : openPastFiles(revision, terminal.cwd)
  const before = await openPlan(names, values, example, named.terminal, { past: pastOf(commit) })
  const later = { ...values, ...(against !== undefined && { calendar: against }) }
  const laterNames = againstWheel === undefined ? names : [againstWheel]
  const after = await openPlan(laterNames, later, example, terminal, { past: pastOf(toCommit), change })
  return { before: onlyErrors(before), after: onlyErrors(after) }
}

/** What the years leave open is not asked about here. */
function onlyErrors(opened: OpenedPlan): OpenedPlan {
  return { ...opened, diagnostics: opened.diagnostics.filter(({ severity }) => severity === 'error') }
}

/** What is told of both plans once. */
function withoutRepeats(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [
    ...new Map(
      diagnostics.map((found) => [JSON.stringify([found.code, found.file, found.span, found.params]), found]),
    ).values(),
  ]
}

function linesForTerminal(text: string): string {
  return text.split('\n').map(terminalText).join('\n')
}

interface BreakMove {
  readonly id: string
  readonly from: string
  readonly to: string
}

/** Parses a `--what-if`; whether there is such a break and such days is the calendar's to say. */
function parseMove(value: string): BreakMove {
  const [, id, from, to] = /^([^=]+)=([^.]+)(?:\.\.(.+))?$/.exec(value) ?? []
  if (id === undefined || from === undefined) throw badValue('--what-if', value, 'autumn=2026-10-12..2026-10-16')
  return { id, from, to: to ?? from }
}

function moveBreaks(moves: readonly BreakMove[]): ChangeCalendar {
  return (document) => {
    const diagnostics: Diagnostic[] = []
    let value = document
    for (const { id, from, to } of moves) {
      const moved = moveBreak(value, id, { from, to })
      diagnostics.push(...moved.diagnostics)
      if (!moved.value) return { value: undefined, diagnostics }
      value = moved.value
    }
    return { value, diagnostics }
  }
}
