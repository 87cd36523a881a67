import { diagnose } from '../../diagnostics/diagnose'
import type { Diagnostic } from '../../diagnostics/diagnostic'
import type { ExportOptions } from '../../export/select-obligations'
import type { ObligationFilter } from '../../query/obligation-filter'
import type { Plan } from '../../query/plan'
import { cliCodes } from '../codes'
import { defineCommand } from '../command'
import {
  audienceOption,
  commonOptions,
  involvedRoleOption,
  keepGoingOption,
  membersOption,
  outputOption,
} from '../common-options'
import { feedOptions, openPreviousFeed, parseFeedOptions } from '../feed-options'
import type { OptionTable, OptionValues } from '../parse-options'
import { openPlan, planOptions } from '../plan-options'
import { refuseAsUsage } from '../refuse-as-usage'
import { countOf, failsOn } from '../reports/finding'
import { writeReport } from '../reports/write-report'
import type { Terminal } from '../terminal'
import { UsageError } from '../usage-error'
import { writeOutput } from '../write-output'

const example = 'arshjul expand halden/elevoppfolging --calendar no/vestfold/2026-27'

const options = {
  ...planOptions,
  format: {
    type: 'string',
    short: 'f',
    values: ['table', 'json', 'ndjson', 'csv', 'ics', 'markdown', 'xlsx'],
    help: { en: 'What is written; default table.', nb: 'Hva som skrives; ellers table.' },
  },
  school: feedOptions.school,
  role: involvedRoleOption,
  members: membersOption,
  from: {
    type: 'string',
    valueName: 'DATE',
    help: { en: 'Due on or after this day.', nb: 'Frist denne dagen eller senere.' },
  },
  to: {
    type: 'string',
    valueName: 'DATE',
    help: { en: 'Starts on or before this day.', nb: 'Begynner denne dagen eller før.' },
  },
  dated: { type: 'boolean', help: { en: 'Leave out what has no dates.', nb: 'Utelat det som ikke har datoer.' } },
  by: {
    type: 'string',
    values: ['month', 'period', 'role'],
    help: {
      en: 'Markdown: a table for each; default month. xlsx: a sheet for each; default one for the year.',
      nb: 'Markdown: en tabell for hver; ellers month. xlsx: et ark for hver; ellers ett for året.',
    },
  },
  excel: { type: 'boolean', help: { en: 'CSV as Nordic Excel opens it.', nb: 'CSV slik nordisk Excel åpner den.' } },
  audience: audienceOption,
  windows: feedOptions.windows,
  todo: feedOptions.todo,
  alarm: feedOptions.alarm,
  stamp: feedOptions.stamp,
  previous: {
    type: 'string',
    valueName: 'FILE',
    help: {
      en: 'ics: the file subscribers have now, for SEQUENCE.',
      nb: 'ics: filen abonnentene har nå, for SEQUENCE.',
    },
  },
  output: outputOption,
  'keep-going': keepGoingOption,
  report: commonOptions.report,
  'fail-on': commonOptions['fail-on'],
} as const satisfies OptionTable

/** `arshjul expand`: every obligation of the year, in the format asked for. */
export const expandCommand = defineCommand({
  name: 'expand',
  usage: 'arshjul expand WHEEL… --calendar CAL [options]',
  summary: {
    en: 'Turns wheels into dated obligations on a school calendar.',
    nb: 'Gjør årshjul om til daterte forpliktelser på en skolerute.',
  },
  options,
  async run({ values, positionals }, terminal) {
    if (values.format === 'ics' && values.school === undefined) {
      throw new UsageError(
        diagnose(cliCodes, 'cli/missing-argument', { what: '--school', example: '--school halden-vgs' }),
      )
    }
    if (values.from !== undefined && values.to !== undefined && values.to < values.from) {
      // Nothing lies between them; an empty table would read as if nothing were to be done.
      const bad = { option: '--to', value: values.to, allowed: `≥ ${values.from}` }
      throw new UsageError(diagnose(cliCodes, 'cli/bad-option-value', bad))
    }
    const { plan, diagnostics, desk, language } = await openPlan(positionals, values, example, terminal)
    const found: Diagnostic[] = [...diagnostics]
    const errors = countOf(found, 'error')
    if (plan && (errors === 0 || values['keep-going'])) {
      const text = await refuseAsUsage(() => render(plan, values, found, terminal))
      await writeOutput(text, values.output, terminal)
    } else found.push(diagnose(cliCodes, 'cli/output-withheld', { errors }))
    const report = { format: values.report, language, to: 'error' } as const
    // On a terminal the table is the answer; what is merely honest openness stands in it and is not said twice.
    const said = values.report === undefined ? found.filter(({ severity }) => severity !== 'info') : found
    await writeReport(said, desk.texts, report, terminal)
    return failsOn(found, values['fail-on'] ?? 'error') ? 1 : 0
  },
})

async function render(
  plan: Plan,
  values: OptionValues<typeof options>,
  found: Diagnostic[],
  terminal: Terminal,
): Promise<string | Uint8Array> {
  const exportOptions: ExportOptions = {
    filter: filterOf(values),
    ...(values.audience ? { audience: values.audience } : {}),
    ...(values.language ? { language: values.language } : {}),
    ...(countOf(found, 'error') > 0 ? { partial: true } : {}),
  }
  switch (values.format ?? 'table') {
    case 'table':
      return (await import('../../export/to-table')).toTable(plan, exportOptions)
    case 'json':
      return (await import('../../export/to-json')).toJson(plan, exportOptions)
    case 'ndjson':
      return (await import('../../export/to-ndjson')).toNdjson(plan, exportOptions)
    case 'csv':
      return (await import('../../export/to-csv')).toCsv(plan, { ...exportOptions, excel: values.excel === true })
    case 'markdown':
      return (await import('../../export/to-markdown')).toMarkdown(plan, { ...exportOptions, by: values.by ?? 'month' })
    case 'xlsx': {
      const [{ toSheets }, { writeWorkbook }] = await Promise.all([
        import('../../export/to-sheets'),
        import('../write-workbook'),
      ])
      return await writeWorkbook(toSheets(plan, { ...exportOptions, by: values.by ?? 'year' }))
    }
    case 'ics': {
      const { toICalendar } = await import('../../export/to-icalendar')
      return toICalendar(plan, {
        ...exportOptions,
        ...parseFeedOptions(values),
        ...(await openPreviousFeed(values.previous, found, terminal)),
      })
    }
  }
}

function filterOf(values: OptionValues<typeof options>): ObligationFilter {
  return {
    ...(values.role ? { role: values.role } : {}),
    ...(values.members ? { includeMembers: true } : {}),
    ...(values.from === undefined ? {} : { from: values.from }),
    ...(values.to === undefined ? {} : { to: values.to }),
    ...(values.dated ? { dated: true } : {}),
  }
}
