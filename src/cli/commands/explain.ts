import { diagnose } from '../../diagnostics/define-codes'
import { suggest } from '../../diagnostics/suggest'
import type { Plan } from '../../query/plan'
import { cliCodes } from '../codes'
import { defineCommand } from '../command'
import { commonOptions } from '../common-options'
import { messageLanguageOf } from '../message-language'
import { openPlan, planOptions } from '../plan-options'
import { printExplanation } from '../print-explanation'
import { countOf } from '../reports/finding'
import { writeReport } from '../reports/write-report'
import { UsageError } from '../usage-error'

const example = 'arshjul explain halden/elevoppfolging --calendar no/vestfold/2026-27 oppstartsamtale-iko@2026-27'

/** `arshjul explain`: why an obligation is when it is. */
export const explainCommand = defineCommand({
  name: 'explain',
  usage: 'arshjul explain WHEEL --calendar CAL ID…   (ID: an obligation or a measure)',
  summary: {
    en: 'Tells why an obligation falls on its days.',
    nb: 'Forteller hvorfor en forpliktelse faller på sine dager.',
  },
  options: {
    ...planOptions,
    format: {
      type: 'string',
      short: 'f',
      values: ['text', 'json'],
      help: { en: 'text (default) or the steps as json.', nb: 'text (ellers) eller trinnene som json.' },
    },
    report: commonOptions.report,
  },
  async run({ values, positionals }, terminal) {
    const [wheel, ...ids] = positionals
    if (ids.length === 0) throw new UsageError(diagnose(cliCodes, 'cli/missing-argument', { what: 'ID', example }))
    const opened = await openPlan(wheel === undefined ? [] : [wheel], values, example, terminal)
    const { plan, language, desk } = opened
    const report = { format: values.report, language: messageLanguageOf(language), to: 'error' } as const
    const errors = opened.diagnostics.filter(({ severity }) => severity === 'error')
    await writeReport(errors, desk.texts, report, terminal)
    if (!plan) return 2
    const explanations = ids.flatMap((id) => explanationsOf(id, plan).map((one) => plan.explain(one, language)))
    const found = explanations.filter((explanation) => explanation !== undefined)
    const text =
      values.format === 'json' ? `${JSON.stringify(found, null, 2)}\n` : found.map(printExplanation).join('\n')
    await terminal.write(text)
    return countOf(errors, 'error') > 0 ? 1 : 0
  },
})

/** Finds what an argument means: an obligation's id, or all obligations of a measure. */
function explanationsOf(id: string, plan: Plan): string[] {
  if (plan.get(id)) return [id]
  const own = plan.obligations.filter((obligation) => obligation.measure === id)
  if (own.length > 0) return own.map((obligation) => obligation.id)
  const suggestion = suggest(
    id,
    plan.obligations.flatMap((obligation) => [obligation.id, obligation.measure]),
  )
  throw new UsageError(diagnose(cliCodes, 'cli/unknown-obligation', { id, suggestion }))
}
