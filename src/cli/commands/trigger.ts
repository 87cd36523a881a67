import { diagnose } from '../../diagnostics/diagnose'
import { cliCodes } from '../codes'
import { defineCommand } from '../command'
import { audienceOption, commonOptions } from '../common-options'
import type { OptionTable } from '../parse-options'
import { openPlan, planOptions } from '../plan-options'
import { printExplanation } from '../print-explanation'
import { countOf } from '../reports/finding'
import { writeReport } from '../reports/write-report'
import { UsageError } from '../usage-error'

const example = 'arshjul trigger stockholm/elevhalsa --calendar rute.yaml anpassningar-otillrackliga --on 2026-09-21'

const options = {
  ...planOptions,
  on: {
    type: 'string',
    valueName: 'DATE',
    help: { en: 'The day it happened: 2026-09-21.', nb: 'Dagen det hendte: 2026-09-21.' },
  },
  instance: {
    type: 'string',
    valueName: 'ID',
    help: {
      en: 'Names this case among others, in the ids; default the day. No person’s name.',
      nb: 'Skiller saken fra andre, i id-ene; ellers dagen. Ikke et personnavn.',
    },
  },
  format: {
    type: 'string',
    short: 'f',
    values: ['table', 'json', 'text'],
    help: {
      en: 'table (default), json, or text with the reason for every day.',
      nb: 'table (ellers), json eller text med grunnen til hver dag.',
    },
  },
  audience: audienceOption,
  report: commonOptions.report,
} as const satisfies OptionTable

/** `arshjul trigger`: what is to be done, and by when, after something has happened. */
export const triggerCommand = defineCommand({
  name: 'trigger',
  usage: 'arshjul trigger WHEEL… --calendar CAL EVENT --on DATE',
  summary: {
    en: 'Tells what is to be done, and by when, after an event has happened.',
    nb: 'Forteller hva som skal gjøres, og innen når, etter at noe har hendt.',
  },
  options,
  async run({ values, positionals }, terminal) {
    const missing = (what: string) => new UsageError(diagnose(cliCodes, 'cli/missing-argument', { what, example }))
    const event = positionals.at(-1)
    if (event === undefined || positionals.length < 2) throw missing(positionals.length === 0 ? 'WHEEL' : 'EVENT')
    if (values.on === undefined) throw missing('--on')
    const { plan, diagnostics, desk, language } = await openPlan(positionals.slice(0, -1), values, example, terminal)
    const instance = values.instance === undefined ? {} : { instance: values.instance }
    const followed = plan?.trigger({ event, on: values.on, ...instance })
    // What the year itself leaves open is not asked about here.
    const errors = diagnostics.filter(({ severity }) => severity === 'error')
    const found = [...errors, ...(followed?.diagnostics ?? [])]
    const report = { format: values.report, language, to: 'error' } as const
    await writeReport(found, desk.texts, report, terminal)
    if (!followed) return 2
    if (countOf(found, 'error') > 0) return 1
    const shown = { language, ...(values.audience ? { audience: values.audience } : {}) }
    if (values.format === 'json') await terminal.write((await import('../../export/to-json')).toJson(followed, shown))
    else if (values.format === 'text') {
      const { selectObligations } = await import('../../export/select-obligations')
      const told = selectObligations(followed, shown).flatMap((one) => followed.explain(one, language) ?? [])
      await terminal.write(told.map(printExplanation).join('\n'))
    } else await terminal.write((await import('../../export/to-table')).toTable(followed, shown))
    return 0
  },
})
