import { type CoverageStatus, type CriterionCoverage, coverageOf } from '../../check/coverage'
import { diagnose } from '../../diagnostics/diagnose'
import { jsonText, terminalText } from '../../export/clean-text'
import { wrapText } from '../../export/text-width'
import type { Language } from '../../languages/language'
import type { CriterionDocument } from '../../load/wheel-document'
import type { Plan } from '../../query/plan'
import { cliCodes } from '../codes'
import { defineCommand } from '../command'
import { commonOptions } from '../common-options'
import { openWheels } from '../load-inputs'
import { openPlan, planOptions } from '../plan-options'
import { writeReport } from '../reports/write-report'
import { UsageError } from '../usage-error'

const example = 'arshjul coverage halden/elevoppfolging --calendar no/ostfold/2024-25 --catalogue ostfold/elevstotte'

/** `arshjul coverage`: which criteria of a catalogue a wheel serves, by what, and which not. */
export const coverageCommand = defineCommand({
  name: 'coverage',
  usage: 'arshjul coverage WHEEL… --calendar CAL [--catalogue WHEEL]',
  summary: {
    en: 'Tells which quality criteria the year serves, by which measures, and which it does not.',
    nb: 'Forteller hvilke kvalitetskjennetegn året svarer på, med hvilke tiltak, og hvilke det ikke svarer på.',
  },
  options: {
    ...planOptions,
    catalogue: {
      type: 'string',
      valueName: 'WHEEL',
      help: {
        en: 'The wheel whose criteria are asked for; default the wheel itself and its layers.',
        nb: 'Årshjulet med kjennetegnene det spørres etter; ellers årshjulet selv og lagene under det.',
      },
    },
    format: {
      type: 'string',
      short: 'f',
      values: ['text', 'json'],
      help: { en: 'text (default) or json.', nb: 'text (ellers) eller json.' },
    },
    report: commonOptions.report,
  },
  async run({ values, positionals }, terminal) {
    const opened = await openPlan(positionals, values, example, terminal)
    const { plan, language, desk } = opened
    const catalogue = values.catalogue === undefined ? undefined : await openWheels([values.catalogue], desk)
    const said = language
    const errors = [...opened.diagnostics, ...(catalogue?.diagnostics ?? [])].filter(
      ({ severity }) => severity === 'error',
    )
    await writeReport(errors, desk.texts, { format: values.report, language: said, to: 'error' }, terminal)
    if (!plan) return 2
    const criteria = criteriaOf(
      (catalogue?.value ?? []).flatMap(({ wheel }) => wheel ?? []),
      plan,
    )
    if (criteria.length === 0) {
      throw new UsageError(diagnose(cliCodes, 'cli/no-criteria', { name: values.catalogue ?? positionals[0] ?? '' }))
    }
    const rows = coverageOf(plan, criteria)
    await terminal.write(values.format === 'json' ? `${jsonText(rows, 2)}\n` : printCoverage(rows, plan, said))
    return errors.length > 0 ? 1 : 0
  },
})

function criteriaOf(catalogue: readonly Plan['wheels'][number][], plan: Plan): readonly CriterionDocument[] {
  const criteria = (catalogue.length > 0 ? catalogue : plan.wheels).flatMap((wheel) => wheel.criteria)
  return [...new Map(criteria.map((criterion): [string, CriterionDocument] => [criterion.id, criterion])).values()]
}

interface CoverageWords {
  readonly status: Readonly<Record<CoverageStatus, string>>
  readonly by: string
  readonly evidence: string
  readonly summary: (counts: Readonly<Record<CoverageStatus, number>>, all: number) => string
}

const words: Readonly<Record<Language, CoverageWords>> = {
  nb: {
    status: { served: 'dekket', 'undated-only': 'bare uten dato', none: 'IKKE DEKKET' },
    by: 'tiltak',
    evidence: 'dokumentasjon',
    summary: (n, all) =>
      `${n.served} av ${all} kjennetegn er dekket av noe med dato, ${n['undated-only']} bare av noe uten dato, ${n.none} av ingenting.`,
  },
  nn: {
    status: { served: 'dekt', 'undated-only': 'berre utan dato', none: 'IKKJE DEKT' },
    by: 'tiltak',
    evidence: 'dokumentasjon',
    summary: (n, all) =>
      `${n.served} av ${all} kjenneteikn er dekte av noko med dato, ${n['undated-only']} berre av noko utan dato, ${n.none} av ingenting.`,
  },
  sv: {
    status: { served: 'täckt', 'undated-only': 'bara utan datum', none: 'INTE TÄCKT' },
    by: 'åtgärder',
    evidence: 'underlag',
    summary: (n, all) =>
      `${n.served} av ${all} kriterier täcks av något med datum, ${n['undated-only']} bara av något utan datum, ${n.none} av ingenting.`,
  },
  da: {
    status: { served: 'dækket', 'undated-only': 'kun uden dato', none: 'IKKE DÆKKET' },
    by: 'tiltag',
    evidence: 'dokumentation',
    summary: (n, all) =>
      `${n.served} af ${all} kriterier er dækket af noget med dato, ${n['undated-only']} kun af noget uden dato, ${n.none} af ingenting.`,
  },
  en: {
    status: { served: 'served', 'undated-only': 'only without dates', none: 'NOT SERVED' },
    by: 'measures',
    evidence: 'evidence',
    summary: (n, all) =>
      `${n.served} of ${all} criteria are served by something dated, ${n['undated-only']} only by something without dates, ${n.none} by nothing.`,
  },
}

function printCoverage(rows: readonly CriterionCoverage[], plan: Plan, language: Language): string {
  const say = words[language]
  const titles = new Map(plan.obligations.map(({ measure, title }) => [measure, title]))
  for (const wheel of plan.wheels) for (const { id, title } of wheel.measures) titles.set(id, title)
  const sources = new Map(plan.wheels.flatMap((wheel) => wheel.evidenceSources.map(({ id, title }) => [id, title])))
  const blocks = rows.map(({ criterion, title, status, measures, evidence }) => {
    const lines = [`${criterion}  ${title}: ${say.status[status]}`]
    if (measures.length > 0) lines.push(`  ${say.by}: ${measures.map((id) => titles.get(id) ?? id).join('; ')}`)
    if (evidence.length > 0) lines.push(`  ${say.evidence}: ${evidence.map((id) => sources.get(id) ?? id).join('; ')}`)
    return lines.flatMap((line) => wrapIndented(terminalText(line))).join('\n')
  })
  const count = (status: CoverageStatus) => rows.filter((row) => row.status === status).length
  const counts = { served: count('served'), 'undated-only': count('undated-only'), none: count('none') }
  return `${blocks.join('\n')}\n\n${say.summary(counts, rows.length)}\n`
}

/** Wraps a line, keeping its indent and setting what follows deeper. */
function wrapIndented(line: string): string[] {
  const indent = line.length - line.trimStart().length
  return wrapText(line.trim(), 78 - indent).map((part, i) => `${' '.repeat(i === 0 ? indent : indent + 2)}${part}`)
}
