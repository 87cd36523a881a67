import type { SchoolCalendar } from '../../calendar/school-calendar'
import { diagnose } from '../../diagnostics/diagnose'
import type { Diagnostic } from '../../diagnostics/diagnostic'
import { jsonText } from '../../export/clean-text'
import { selectObligations } from '../../export/select-obligations'
import { plainObligation } from '../../export/to-json'
import { createStreamExpander } from '../../query/create-expander'
import type { ObligationFilter } from '../../query/obligation-filter'
import type { Plan } from '../../query/plan'
import { QueryError } from '../../query/query-error'
import type { Wheel } from '../../resolve/wheel'
import { cliCodes } from '../codes'
import { defineCommand } from '../command'
import { commonOptions, parseMaxBytes } from '../common-options'
import type { OptionTable, OptionValues } from '../parse-options'
import { countOf, failsOn, toFindings } from '../reports/finding'
import { jsonOfFinding } from '../reports/report-json'
import { type Opened, parseSchoolLine, type SchoolLine, SharedInputs, schoolOfLine } from '../school-lines'
import { readInputLines, type Terminal } from '../terminal'
import { UsageError } from '../usage-error'
import { expandCommand } from './expand'

const { role, members, from, to, dated, audience } = expandCommand.options

const options = {
  role,
  members,
  from,
  to,
  dated,
  audience,
  'keep-going': {
    type: 'boolean',
    help: {
      en: 'Write what could be worked out for a school in spite of errors.',
      nb: 'Skriv det som lot seg regne ut for en skole, tross feil.',
    },
  },
  language: commonOptions.language,
  root: commonOptions.root,
  'max-bytes': commonOptions['max-bytes'],
  'fail-on': commonOptions['fail-on'],
} as const satisfies OptionTable

type Values = OptionValues<typeof options>

/** `arshjul expand-many`: a line for each school in, a line for each obligation out, one school in memory at a time. */
export const expandManyCommand = defineCommand({
  name: 'expand-many',
  usage: 'arshjul expand-many [options] < SCHOOLS.ndjson',
  summary: {
    en: 'Expands many schools: NDJSON in, NDJSON out, one school at a time.',
    nb: 'Regner ut mange skoler: NDJSON inn, NDJSON ut, én skole om gangen.',
  },
  options,
  async run({ values, positionals }, terminal) {
    if (positionals.length > 0) {
      const what = { option: 'expand-many', value: positionals[0]!, allowed: '< schools.ndjson' }
      throw new UsageError(diagnose(cliCodes, 'cli/bad-option-value', what))
    }
    const run = new ManyRun(values, terminal)
    let number = 0
    for await (const line of readInputLines(terminal)) {
      number++
      if (line.trim() !== '') await run.answer(line, number)
    }
    return run.failed ? 1 : 0
  },
})

/** One run over many lines: what lines share is remembered, nothing else is. */
class ManyRun {
  failed = false
  private readonly inputs: SharedInputs
  private readonly expander = createStreamExpander()
  /** What has been said of files, and of wheels on calendars, so that it is not said again for every school that shares them. */
  private readonly said = new WeakMap<object, WeakSet<object>>()

  constructor(
    private readonly values: Values,
    private readonly terminal: Terminal,
  ) {
    this.inputs = new SharedInputs(terminal, values.root, parseMaxBytes(values['max-bytes']))
  }

  async answer(line: string, number: number): Promise<void> {
    const asked = parseSchoolLine(line)
    if (!asked) {
      const bad = diagnose(cliCodes, 'cli/bad-school-line', { line: number })
      return await this.say([bad], schoolOfLine(line), number, new Map())
    }
    await this.expand(asked, number)
  }

  private async expand({ school, wheels: references, calendar: reference }: SchoolLine, number: number): Promise<void> {
    const wheels = await Promise.all(references.map((one) => this.inputs.wheel(one)))
    const calendar = await this.inputs.calendar(reference)
    const texts = new Map([...wheels, calendar].flatMap((one) => [...one.texts]))
    const found = [...wheels, calendar].flatMap((one) => this.newsOf(one))
    const built = wheels.flatMap(({ value }) => (value ? [value] : []))
    const plan =
      calendar.value && built.length === wheels.length ? this.expander.expand(built, calendar.value) : undefined
    if (plan && calendar.value) found.push(...this.newsOfPlan(plan, built, calendar.value))
    const errors = countOf(found, 'error')
    const withheld = !plan || (errors > 0 && !this.values['keep-going'])
    if (withheld) found.push(diagnose(cliCodes, 'cli/school-withheld', { school, errors }))
    await this.say(found, school, number, texts)
    if (plan && !withheld) await this.write(plan, school, number, errors > 0)
  }

  private async write(plan: Plan, school: string, number: number, partial: boolean): Promise<void> {
    const mark = partial ? { partial: true } : {}
    try {
      const obligations = selectObligations(plan, {
        filter: filterOf(this.values),
        ...(this.values.audience ? { audience: this.values.audience } : {}),
      })
      const lines = obligations.map((one) => `${jsonText({ school, ...plainObligation(one, plan), ...mark })}\n`)
      await this.terminal.write(lines.join(''))
    } catch (error) {
      if (!(error instanceof QueryError)) throw error
      await this.say([error.diagnostic], school, number, new Map())
    }
  }

  /** What is to be said of a file: errors for every school they stop, the rest once. */
  private newsOf(opened: Opened<unknown>): readonly Diagnostic[] {
    return this.isNew(opened, opened) ? opened.diagnostics : opened.diagnostics.filter(isError)
  }

  private newsOfPlan(plan: Plan, wheels: readonly Wheel[], calendar: SchoolCalendar): readonly Diagnostic[] {
    const isNew = wheels.map((wheel) => this.isNew(wheel, calendar)).includes(true)
    return isNew ? plan.diagnostics : plan.diagnostics.filter(isError)
  }

  private isNew(one: object, beside: object): boolean {
    const known = this.said.get(one) ?? new WeakSet()
    this.said.set(one, known)
    if (known.has(beside)) return false
    known.add(beside)
    return true
  }

  private async say(
    diagnostics: readonly Diagnostic[],
    school: string | undefined,
    line: number,
    texts: ReadonlyMap<string, string>,
  ): Promise<void> {
    if (failsOn(diagnostics, this.values['fail-on'] ?? 'error')) this.failed = true
    const told = diagnostics.filter(({ severity }) => severity !== 'info')
    const findings = toFindings(told, texts, this.values.language ?? 'nb')
    const lines = findings.map(
      (finding) => `${jsonText({ school: school ?? null, line, diagnostic: jsonOfFinding(finding) })}\n`,
    )
    await this.terminal.writeError(lines.join(''))
  }
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error'
}

function filterOf(values: Values): ObligationFilter {
  return {
    ...(values.role ? { role: values.role } : {}),
    ...(values.members ? { includeMembers: true } : {}),
    ...(values.from === undefined ? {} : { from: values.from }),
    ...(values.to === undefined ? {} : { to: values.to }),
    ...(values.dated ? { dated: true } : {}),
  }
}
