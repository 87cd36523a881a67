import { diagnose } from '../../diagnostics/diagnose'
import { suggest } from '../../diagnostics/suggest'
import type { ExportOptions } from '../../export/select-obligations'
import type { TermPlanOptions } from '../../export/to-term-plan'
import type { YearCalendarOptions } from '../../export/to-year-calendar'
import type { Plan } from '../../query/plan'
import { cliCodes } from '../codes'
import { defineCommand } from '../command'
import { drawingOptions, drawPlan } from '../draw-plan'
import { badValue, type OptionTable, type OptionValues } from '../parse-options'
import { UsageError } from '../usage-error'

const kinds = ['year', 'term'] as const
type Kind = (typeof kinds)[number]

const examples: Readonly<Record<Kind, string>> = {
  year: 'arshjul page year halden/elevoppfolging --calendar no/vestfold/2026-27 -o arskalender.html',
  term: 'arshjul page term halden/elevoppfolging --calendar no/vestfold/2026-27 --role kontaktlærer -o terminplan.html',
}

const options = {
  ...drawingOptions,
  paper: {
    type: 'string',
    values: ['a3', 'a4'],
    help: {
      en: 'year: the sheet it is printed on; default a3.',
      nb: 'year: arket den skrives ut på; ellers a3.',
    },
  },
  term: {
    type: 'string',
    values: ['1', '2'],
    help: { en: 'term: only this term; default both.', nb: 'term: bare denne terminen; ellers begge.' },
  },
} as const satisfies OptionTable

type Values = OptionValues<typeof options>

/** `arshjul page`: the year as a calendar of twelve months, or a role's plan week by week; pages to print. */
export const pageCommand = defineCommand({
  name: 'page',
  usage: 'arshjul page year|term WHEEL… --calendar CAL [-o FILE] [options]',
  summary: {
    en: 'Writes a page to print: year, a calendar of twelve months; term, what a role has to do week by week.',
    nb: 'Skriver en side til utskrift: year, en kalender med tolv måneder; term, det en rolle skal gjøre uke for uke.',
  },
  options,
  async run({ values, positionals }, terminal) {
    const [given, ...names] = positionals
    if (given === undefined) throw missing('year|term', examples.year)
    const kind = kinds.find((one) => one === given)
    if (kind === undefined) {
      const near = suggest(given, kinds)
      throw near === undefined ? missing('year|term', examples.year) : badValue('page', given, kinds.join(', '), near)
    }
    const example = examples[kind]
    const [role, ...others] = values.role ?? []
    if (kind === 'term' && role === undefined) throw missing('--role', example)
    if (kind === 'term' && others.length > 0) throw badValue('--role', others.join(', '), role ?? '')
    const unfit = kind === 'year' ? 'term' : 'paper'
    if (values[unfit] !== undefined) {
      const option = { command: `page ${kind}`, option: `--${unfit}`, suggestion: undefined }
      throw new UsageError(diagnose(cliCodes, 'cli/unknown-option', option))
    }
    const render = (plan: Plan, partial: boolean) =>
      kind === 'year' ? renderYear(plan, values, partial) : renderTerm(plan, role ?? '', values, partial)
    return await drawPlan({ names, values, example, render }, terminal)
  },
})

function missing(what: string, example: string): UsageError {
  return new UsageError(diagnose(cliCodes, 'cli/missing-argument', { what, example }))
}

async function renderYear(plan: Plan, values: Values, partial: boolean): Promise<string> {
  const { role, members, paper } = values
  const given: YearCalendarOptions = {
    ...sharedOptions(values, partial),
    ...(role && { filter: { role, ...(members && { includeMembers: true }) } }),
    ...(paper && { paper }),
  }
  return (await import('../../export/to-year-calendar')).toYearCalendar(plan, given)
}

async function renderTerm(plan: Plan, role: string, values: Values, partial: boolean): Promise<string> {
  const { members, term } = values
  const given: TermPlanOptions = {
    ...sharedOptions(values, partial),
    role,
    ...(members && { includeMembers: true }),
    ...(term && { term: term === '1' ? 1 : 2 }),
  }
  return (await import('../../export/to-term-plan')).toTermPlan(plan, given)
}

function sharedOptions(
  { audience, language, theme }: Values,
  partial: boolean,
): ExportOptions & Pick<YearCalendarOptions, 'theme'> {
  return {
    ...(audience && { audience }),
    ...(language && { language }),
    ...(theme && { theme }),
    ...(partial && { partial }),
  }
}
