import { diagnose } from '../../diagnostics/diagnose'
import { suggest } from '../../diagnostics/suggest'
import type { Obligation } from '../../expand/obligation'
import { jsonText } from '../../export/clean-text'
import type { Plan } from '../../query/plan'
import { cliCodes } from '../codes'
import { defineCommand } from '../command'
import { commonOptions } from '../common-options'
import { openPlan, planOptions } from '../plan-options'
import { printExplanation } from '../print-explanation'
import { refuseAsUsage } from '../refuse-as-usage'
import { countOf } from '../reports/finding'
import { writeReport } from '../reports/write-report'
import { UsageError } from '../usage-error'

const example = 'arshjul explain halden/elevoppfolging --calendar no/vestfold/2026-27 oppstartsamtale-iko@2026-27'

/** `arshjul explain`: why an obligation is when it is. */
export const explainCommand = defineCommand({
  name: 'explain',
  usage: 'arshjul explain WHEEL --calendar CAL [ID…] [--role R] [--undated]   (ID: an obligation or a measure)',
  summary: {
    en: 'Tells why an obligation falls on its days.',
    nb: 'Forteller hvorfor en forpliktelse faller på sine dager.',
  },
  options: {
    ...planOptions,
    role: {
      type: 'string',
      short: 'r',
      valueName: 'R',
      help: {
        en: 'Everything a role is responsible for or takes part in.',
        nb: 'Alt en rolle er ansvarlig for eller deltar i.',
      },
    },
    undated: {
      type: 'boolean',
      help: {
        en: 'Only what got no dates: cancelled, removed, lost in a break, not known yet.',
        nb: 'Bare det som ikke fikk dato: avlyst, tatt ut, borte i en ferie, ikke kjent ennå.',
      },
    },
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
    const { role, undated } = values
    if (ids.length === 0 && role === undefined && undated !== true)
      throw new UsageError(diagnose(cliCodes, 'cli/missing-argument', { what: 'ID', example }))
    const opened = await openPlan(wheel === undefined ? [] : [wheel], values, example, terminal)
    const { plan, language, desk } = opened
    const report = { format: values.report, language, to: 'error' } as const
    const errors = opened.diagnostics.filter(({ severity }) => severity === 'error')
    await writeReport(errors, desk.texts, report, terminal)
    if (!plan) return 2
    const asked = await refuseAsUsage(async () => selectAsked(ids, role, undated === true, plan))
    const found = asked.flatMap((one) => plan.explain(one, language) ?? [])
    const text = values.format === 'json' ? `${jsonText(found, 2)}\n` : found.map(printExplanation).join('\n')
    await terminal.write(text)
    return countOf(errors, 'error') > 0 ? 1 : 0
  },
})

/** Selects what is asked for: what the ids name, else the whole plan; of that what the role has part in, and what got no dates. */
function selectAsked(
  ids: readonly string[],
  role: string | undefined,
  undated: boolean,
  plan: Plan,
): readonly Obligation[] {
  const named = ids.length === 0 ? plan.obligations : ids.flatMap((id) => findNamed(id, plan))
  const own = role === undefined ? undefined : new Set(plan.find({ role }))
  return named.filter((one) => (own?.has(one) ?? true) && (!undated || one.form === 'undated'))
}

/** Finds what an argument means: an obligation's id, or all obligations of a measure. */
function findNamed(id: string, plan: Plan): readonly Obligation[] {
  const one = plan.get(id)
  if (one) return [one]
  const own = plan.obligations.filter(({ measure }) => measure === id)
  if (own.length > 0) return own
  const suggestion = suggest(
    id,
    plan.obligations.flatMap((obligation) => [obligation.id, obligation.measure]),
  )
  throw new UsageError(diagnose(cliCodes, 'cli/unknown-obligation', { id, suggestion }))
}
