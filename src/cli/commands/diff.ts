import { diagnose } from '../../diagnostics/define-codes'
import type { Diagnostic } from '../../diagnostics/diagnostic'
import { terminalText } from '../../export/clean-text'
import { selectDifferences, toDiffMarkdown, toDiffText } from '../../export/diff-text'
import { diffPlans } from '../../query/diff-plans'
import { cliCodes } from '../codes'
import { defineCommand } from '../command'
import { commonOptions } from '../common-options'
import { messageLanguageOf } from '../message-language'
import { openPlan, planOptions } from '../plan-options'
import { failsOn } from '../reports/finding'
import { writeReport } from '../reports/write-report'
import { UsageError } from '../usage-error'
import { writeOutput } from '../write-output'

const example = 'arshjul diff arshjul.yaml --calendar no/vestfold/2025-26 --against no/vestfold/2026-27'

const audienceOption = {
  type: 'string',
  values: ['everyone', 'staff', 'responsible'],
  help: { en: 'Who will see it; default everyone.', nb: 'Hvem som skal se det; ellers everyone.' },
} as const

/** `arshjul diff`: what differs between two plans, by the obligations' ids, and why. */
export const diffCommand = defineCommand({
  name: 'diff',
  usage: 'arshjul diff WHEEL… --calendar CAL (--against CAL | --against-wheel WHEEL)',
  summary: {
    en: 'Tells what differs between two plans, and whether the calendar, the wheel or a decision is the cause.',
    nb: 'Forteller hva som er forskjellig i to planer, og om skoleruta, årshjulet eller et vedtak er grunnen.',
  },
  options: {
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
    format: {
      type: 'string',
      short: 'f',
      values: ['text', 'markdown', 'json'],
      help: { en: 'text (default), markdown or json.', nb: 'text (ellers), markdown eller json.' },
    },
    audience: audienceOption,
    report: commonOptions.report,
    output: {
      type: 'string',
      short: 'o',
      valueName: 'FILE',
      help: { en: 'Write to this file.', nb: 'Skriv til denne filen.' },
    },
  },
  async run({ values, positionals }, terminal) {
    const { against, 'against-wheel': againstWheel, format } = values
    if (against === undefined && againstWheel === undefined) {
      throw new UsageError(diagnose(cliCodes, 'cli/missing-argument', { what: '--against', example }))
    }
    const before = await openPlan(positionals, values, example, terminal)
    const later = { ...values, ...(against !== undefined && { calendar: against }) }
    const names = againstWheel === undefined ? positionals : [againstWheel]
    const after = await openPlan(names, later, example, terminal)
    const language = messageLanguageOf(before.language)
    const errors = onlyErrors([...before.diagnostics, ...after.diagnostics])
    const texts = new Map([...before.desk.texts, ...after.desk.texts])
    await writeReport(errors, texts, { format: values.report, language, to: 'error' }, terminal)
    if (!before.plan || !after.plan) return 2
    const differences = selectDifferences(diffPlans(before.plan, after.plan), values.audience)
    const text =
      format === 'json'
        ? `${JSON.stringify({ schema: 1, differences }, null, 2)}\n`
        : format === 'markdown'
          ? toDiffMarkdown(differences, language)
          : linesForTerminal(toDiffText(differences, language))
    await writeOutput(text, values.output, terminal)
    return failsOn(errors, 'error') ? 1 : 0
  },
})

/** Errors of both plans, those told twice once. */
function onlyErrors(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  return [
    ...new Map(
      errors.map((error) => [JSON.stringify([error.code, error.file, error.span, error.message]), error]),
    ).values(),
  ]
}

function linesForTerminal(text: string): string {
  return text.split('\n').map(terminalText).join('\n')
}
