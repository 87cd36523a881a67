import { isoFromDay } from '../../date/day'
import { dayAtInstant } from '../../date/luxon-edge'
import { jsonText } from '../../export/clean-text'
import { describeAgenda, selectAgenda } from '../../export/describe-agenda'
import type { AgendaQuestion } from '../../query/agenda'
import type { Plan } from '../../query/plan'
import { defineCommand } from '../command'
import { answerOptions, membersOption, onOption, roleOption } from '../common-options'
import { badValue, type OptionTable, type OptionValues } from '../parse-options'
import { openPlan, planOptions } from '../plan-options'
import { refuseAsUsage } from '../refuse-as-usage'
import { failsOn } from '../reports/finding'
import { writeReport } from '../reports/write-report'
import type { Terminal } from '../terminal'
import { writeOutput } from '../write-output'

const example = 'arshjul agenda halden/elevoppfolging --calendar no/vestfold/2026-27 --role kontaktlærer --week 37'

const options = {
  ...planOptions,
  role: roleOption({ en: 'Whose agenda; default everybody’s.', nb: 'Hvem den gjelder; ellers alle.' }),
  members: membersOption,
  on: onOption,
  week: {
    type: 'string',
    valueName: 'N',
    help: { en: 'An ISO week of the school year instead of a day.', nb: 'En uke i skoleåret i stedet for en dag.' },
  },
  ahead: {
    type: 'string',
    valueName: 'N',
    help: {
      en: 'How many school days ahead is coming up; default 5.',
      nb: 'Hvor mange skoledager fram som tas med; ellers 5.',
    },
  },
  format: {
    type: 'string',
    short: 'f',
    values: ['text', 'markdown', 'json'],
    help: { en: 'text (default), markdown or json.', nb: 'text (ellers), markdown eller json.' },
  },
  ...answerOptions,
} as const satisfies OptionTable

/** `arshjul agenda`: what a role has before it on a day or in a week. */
export const agendaCommand = defineCommand({
  name: 'agenda',
  usage: 'arshjul agenda WHEEL… --calendar CAL [--role ROLE] [--on DATE | --week N]',
  summary: {
    en: 'Tells what is due, starting, going on and coming up for a role on a day or in a week.',
    nb: 'Forteller hva som har frist, begynner, pågår og kommer for en rolle en dag eller en uke.',
  },
  options,
  async run({ values, positionals }, terminal) {
    const { plan, diagnostics, desk, language } = await openPlan(positionals, values, example, terminal)
    const errors = diagnostics.filter(({ severity }) => severity === 'error')
    const report = { format: values.report, language, to: 'error' } as const
    await writeReport(errors, desk.texts, report, terminal)
    if (!plan) return 2
    const text = await refuseAsUsage(async () => render(plan, values, terminal))
    await writeOutput(text, values.output, terminal)
    return failsOn(errors, 'error') ? 1 : 0
  },
})

function render(plan: Plan, values: OptionValues<typeof options>, terminal: Terminal): string {
  const agenda = plan.agenda(questionOf(plan, values, terminal))
  const audience = values.audience === undefined ? {} : { audience: values.audience }
  const language = values.language === undefined ? {} : { language: values.language }
  const { format = 'text' } = values
  if (format !== 'json') return describeAgenda(plan, agenda, { ...audience, ...language, format })
  return `${jsonText({ schema: 1, ...selectAgenda(agenda, values.audience) }, 2)}\n`
}

function questionOf(plan: Plan, values: OptionValues<typeof options>, terminal: Terminal): AgendaQuestion {
  const { role, members, on, week, ahead } = values
  const today = () => isoFromDay(dayAtInstant(terminal.now(), plan.calendar.timeZone))
  return {
    ...(role && { role }),
    ...(members && { includeMembers: true }),
    ...(ahead !== undefined && { upcomingSchoolDays: wholeNumber('--ahead', ahead) }),
    ...(week !== undefined && { week: wholeNumber('--week', week) }),
    ...(on !== undefined ? { on } : week === undefined ? { on: today() } : {}),
  }
}

function wholeNumber(option: string, value: string): number {
  if (!/^\d{1,4}$/.test(value)) throw badValue(option, value, '5')
  return Number(value)
}
