import { isoFromDay, parseIsoDay } from '../../date/day'
import { dayAtInstant } from '../../date/luxon-edge'
import { diagnose } from '../../diagnostics/diagnose'
import type { Diagnostic } from '../../diagnostics/diagnostic'
import type { ParamsOf } from '../../diagnostics/diagnostic-code'
import { suggest } from '../../diagnostics/suggest'
import { jsonText } from '../../export/clean-text'
import { describeStatus } from '../../export/describe-status'
import { type Completion, type LoadedCompletions, loadCompletions } from '../../load/load-completions'
import { visibilitiesFor } from '../../query/may-see'
import type { Plan } from '../../query/plan'
import { type PlanStatus, statuses, statusOf } from '../../query/status'
import { cliCodes } from '../codes'
import { defineCommand } from '../command'
import { answerOptions, onOption, roleOption } from '../common-options'
import { badValue, type OptionTable, type OptionValues } from '../parse-options'
import { type OpenedPlan, openPlan, planOptions } from '../plan-options'
import { refuseAsUsage } from '../refuse-as-usage'
import { failsOn } from '../reports/finding'
import { writeReport } from '../reports/write-report'
import { openStoredPlan } from '../stored-plans'
import type { Terminal } from '../terminal'
import { writeOutput } from '../write-output'

const example = 'arshjul status arshjul.yaml --calendar skolerute.yaml --completions gjort.json'

const options = {
  ...planOptions,
  completions: {
    type: 'string',
    valueName: 'FILE',
    help: {
      en: 'What was done: a JSON list of { "obligation": ID, "on": DATE, "by", "waived", "note", "window" }; - is standard input.',
      nb: 'Det som er gjort: en JSON-liste av { "obligation": ID, "on": DATO, "by", "waived", "note", "window" }; - er standard inn.',
    },
  },
  previous: {
    type: 'string',
    valueName: 'PLAN.json',
    help: {
      en: 'The plan before it was changed, as expand --format json wrote it: it tells what the ids in the list meant.',
      nb: 'Planen før den ble endret, slik expand --format json skrev den: den sier hva id-ene i listen gjaldt.',
    },
  },
  on: onOption,
  role: roleOption({
    en: 'Only what this role is responsible for.',
    nb: 'Bare det denne rollen er ansvarlig for.',
  }),
  class: {
    type: 'string',
    multiple: true,
    valueName: 'ID',
    help: {
      en: 'A class: what is held per class is told for each, and completions name ID:CLASS; may be repeated.',
      nb: 'En klasse: det som holdes per klasse, vises for hver, og listen sier ID:KLASSE; kan gjentas.',
    },
  },
  soon: {
    type: 'string',
    valueName: 'N',
    help: {
      en: 'How many school days before its due day something is due soon; default 5.',
      nb: 'Hvor mange skoledager før fristen noe har snart frist; ellers 5.',
    },
  },
  list: {
    type: 'string',
    multiple: true,
    values: statuses,
    help: {
      en: 'List everything of this status; default overdue and due-soon. May be repeated.',
      nb: 'Ramse opp alt med denne statusen; ellers overdue og due-soon. Kan gjentas.',
    },
  },
  by: {
    type: 'string',
    values: ['role', 'criterion'],
    help: { en: 'What the table counts by; default role.', nb: 'Hva tabellen teller etter; ellers role.' },
  },
  format: {
    type: 'string',
    short: 'f',
    values: ['text', 'json'],
    help: { en: 'text (default) or json.', nb: 'text (ellers) eller json.' },
  },
  ...answerOptions,
} as const satisfies OptionTable

/** `arshjul status`: how far the year has come, from a list of what was done. */
export const statusCommand = defineCommand({
  name: 'status',
  usage: 'arshjul status WHEEL… --calendar CAL [--completions FILE] [--previous PLAN.json] [--on DATE] [--role ROLE]',
  summary: {
    en: 'Tells what is done, overdue and due soon, by role or criterion, from a list of what was done.',
    nb: 'Forteller hva som er gjort, over frist og snart har frist, for hver rolle eller hvert kjennetegn, ut fra en liste over det som er gjort.',
  },
  options,
  async run({ values, positionals }, terminal) {
    const { plan, diagnostics, desk, language } = await openPlan(positionals, values, example, terminal)
    const found = diagnostics.filter(({ severity }) => severity === 'error')
    const opened = values.completions === undefined ? undefined : await desk.openOwn(values.completions)
    const loaded = opened && loadCompletions(opened.text, { file: opened.file })
    found.push(...(loaded?.diagnostics ?? []))
    const done = loaded ? loaded.value : { completions: [], placeOf: () => ({}) }
    const earlier = await openPrevious(values, terminal)
    found.push(...(earlier?.diagnostics ?? []))
    const texts = new Map([...desk.texts, ...(earlier?.desk.texts ?? [])])
    // If the list or the earlier plan cannot be read, what was done would be taken for undone, or the other way round.
    const canTell = done && (!earlier || earlier.plan)
    const status =
      plan && canTell && (await refuseAsUsage(async () => tellStatus(plan, done, earlier?.plan, values, terminal)))
    if (plan && done && status) found.push(...uncountedIn(status, done, plan))
    const report = { format: values.report, language, to: 'error' } as const
    await writeReport(found, texts, report, terminal)
    if (!plan) return 2
    if (!status) return 1
    await writeOutput(render(plan, status, values), values.output, terminal)
    return failsOn(found, 'error') ? 1 : 0
  },
})

async function openPrevious(
  { previous, audience, 'max-bytes': maxBytes }: OptionValues<typeof options>,
  terminal: Terminal,
): Promise<OpenedPlan | undefined> {
  if (previous === undefined) return undefined
  const opened = await openStoredPlan(previous, maxBytes, audience, terminal)
  return { ...opened, diagnostics: opened.diagnostics.filter(({ severity }) => severity === 'error') }
}

function tellStatus(
  plan: Plan,
  { completions }: LoadedCompletions,
  previous: Plan | undefined,
  values: OptionValues<typeof options>,
  terminal: Terminal,
): PlanStatus {
  const { role, soon, on = isoFromDay(dayAtInstant(terminal.now(), plan.calendar.timeZone)) } = values
  if (parseIsoDay(on) === undefined) throw badValue('--on', on, '2026-09-09')
  if (soon !== undefined && !/^\d{1,3}$/.test(soon)) throw badValue('--soon', soon, '5')
  return statusOf(plan, completions, on, {
    filter: { visibility: visibilitiesFor(values.audience), ...(role && { responsible: role }) },
    groups: (values.class ?? []).map((id) => ({ id })),
    ...(soon !== undefined && { dueSoonSchoolDays: Number(soon) }),
    ...(previous && { previous }),
  })
}

/** Says of each completion that was not counted where it stands and why. */
function uncountedIn(
  { misfits, unmatched, today }: PlanStatus,
  { placeOf }: LoadedCompletions,
  plan: Plan,
): Diagnostic[] {
  type Why = Omit<ParamsOf<'cli/unmatched-completion'>, 'id' | 'today'>
  const warn = (completion: Completion, why: Why) =>
    diagnose(cliCodes, 'cli/unmatched-completion', { id: completion.obligation, today, ...why }, placeOf(completion))
  const ids = plan.obligations.map(({ id }) => id)
  return [
    ...misfits.map(({ completion, obligation, reason, window, instead }) => {
      const group = completion.obligation.slice(obligation.id.length)
      return warn(completion, { reason, was: window, suggestion: instead && `${instead.id}${group}` })
    }),
    ...unmatched.map(({ completion, reason }) => {
      const suggestion = reason === 'not-in-plan' ? suggest(completion.obligation, ids) : undefined
      return warn(completion, { reason, suggestion })
    }),
  ]
}

function render(plan: Plan, status: PlanStatus, values: OptionValues<typeof options>): string {
  // What was not counted may be of what the audience may not see; it is reported to whoever runs this.
  const { unmatched: _unmatched, ...told } = status
  if (values.format === 'json') return `${jsonText({ schema: 1, ...told }, 2)}\n`
  return describeStatus(plan, status, {
    ...(values.language !== undefined && { language: values.language }),
    ...(values.list && { list: values.list }),
    ...(values.by !== undefined && { by: values.by }),
  })
}
