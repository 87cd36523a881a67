import { type WorkloadOptions, workloadOf } from '../../check/workload'
import { jsonText } from '../../export/clean-text'
import { describeWorkload } from '../../export/describe-workload'
import type { LimitDocument } from '../../load/wheel-document'
import { visibilitiesFor } from '../../query/may-see'
import type { Plan } from '../../query/plan'
import { defineCommand } from '../command'
import { answerOptions, roleOption } from '../common-options'
import { badValue, type OptionTable, type OptionValues } from '../parse-options'
import { openPlan, planOptions } from '../plan-options'
import { refuseAsUsage } from '../refuse-as-usage'
import { failsOn } from '../reports/finding'
import { writeReport } from '../reports/write-report'
import { writeOutput } from '../write-output'

const example = 'arshjul workload halden/elevoppfolging --calendar no/vestfold/2026-27 --role kontaktlærer'

const options = {
  ...planOptions,
  role: roleOption({ en: 'Only this role; may be repeated.', nb: 'Bare denne rollen; kan gjentas.' }),
  by: {
    type: 'string',
    values: ['week', 'month'],
    help: { en: 'week (default) or month.', nb: 'week (ellers) eller month.' },
  },
  limit: {
    type: 'string',
    multiple: true,
    valueName: 'ROLE=N/week',
    help: {
      en: 'At most N things a week (or /month) for a role, beside the wheels’ limits; may be repeated.',
      nb: 'Høyst N gjøremål i uka (eller /month) for en rolle, ved siden av årshjulenes grenser; kan gjentas.',
    },
  },
  detailed: {
    type: 'boolean',
    help: { en: 'Every week of every role, a line each.', nb: 'Hver uke for hver rolle, en linje for hver.' },
  },
  format: {
    type: 'string',
    short: 'f',
    values: ['text', 'json'],
    help: { en: 'text (default) or json.', nb: 'text (ellers) eller json.' },
  },
  ...answerOptions,
} as const satisfies OptionTable

/** `arshjul workload`: who has how much to do when. */
export const workloadCommand = defineCommand({
  name: 'workload',
  usage: 'arshjul workload WHEEL… --calendar CAL [--role ROLE] [--by week|month] [--limit ROLE=N/week]',
  summary: {
    en: 'Tells how much each role has to do week by week, which limits cannot be kept and what collides.',
    nb: 'Forteller hvor mye hver rolle har å gjøre uke for uke, hvilke grenser som sprekker og hva som kolliderer.',
  },
  options,
  async run({ values, positionals }, terminal) {
    const limits = (values.limit ?? []).map(parseLimit)
    const { plan, diagnostics, desk, language } = await openPlan(positionals, values, example, terminal)
    const errors = diagnostics.filter(({ severity }) => severity === 'error')
    const report = { format: values.report, language, to: 'error' } as const
    await writeReport(errors, desk.texts, report, terminal)
    if (!plan) return 2
    const text = await refuseAsUsage(async () => render(plan, values, limits))
    await writeOutput(text, values.output, terminal)
    return failsOn(errors, 'error') ? 1 : 0
  },
})

function render(plan: Plan, values: OptionValues<typeof options>, limits: readonly LimitDocument[]): string {
  const asked: WorkloadOptions = {
    by: values.by ?? 'week',
    limits,
    filter: { visibility: visibilitiesFor(values.audience) },
    ...(values.role && { roles: values.role }),
  }
  const workload = workloadOf(plan, asked)
  if (values.format === 'json') return `${jsonText({ schema: 1, ...workload }, 2)}\n`
  return describeWorkload(plan, workload, {
    ...(values.language !== undefined && { language: values.language }),
    ...(values.detailed && { detailed: true }),
  })
}

function parseLimit(text: string): LimitDocument {
  const match = /^(.+)=([1-9]\d{0,3})\/(week|month)$/.exec(text)
  if (!match) throw badValue('--limit', text, 'kontaktlærer=3/week')
  return { role: match[1]!, atMost: Number(match[2]), per: match[3] === 'month' ? 'month' : 'week' }
}
