import { findCopiedCalendars } from '../../calendar/find-copied-calendars'
import type { SchoolCalendar } from '../../calendar/school-calendar'
import { applySeverities, type ChosenSeverity, severitiesOf } from '../../check/apply-severities'
import { checkLimits } from '../../check/check-limits'
import { type LintOptions, lintWheel } from '../../check/lint-wheel'
import { leaveOutKnown, saidOnce } from '../../check/said-once'
import { parseIsoDay } from '../../date/day'
import { diagnose } from '../../diagnostics/diagnose'
import type { Diagnostic } from '../../diagnostics/diagnostic'
import type { Language } from '../../languages/language'
import type { CalendarDocument } from '../../load/calendar-document'
import { expand } from '../../query/expand'
import type { Wheel } from '../../resolve/wheel'
import { createYearChecker, type YearChecker, yearsOptions } from '../check-years'
import { cliCodes } from '../codes'
import { defineCommand } from '../command'
import { commonOptions, parseMaxBytes, reportFormats } from '../common-options'
import { documentKindOf } from '../document-kind'
import { findDocuments } from '../find-documents'
import { loadCalendarText, loadWheelText, openCalendar } from '../load-inputs'
import { localeLanguage } from '../message-language'
import { FileDesk, type OpenedText } from '../open-files'
import { badValue } from '../parse-options'
import { parseSeverities } from '../parse-severities'
import { Progress } from '../progress'
import { countOf, failsOn } from '../reports/finding'
import { renderReport } from '../reports/write-report'
import { isUnderGithub } from '../terminal'
import { UsageError } from '../usage-error'
import { writeOutput } from '../write-output'

const clean: Readonly<Record<Language, (files: number) => string>> = {
  en: (files) => `${files === 1 ? 'One file' : `${files} files`}, nothing to report.\n`,
  nb: (files) => `${files === 1 ? 'Én fil' : `${files} filer`}, ingenting å melde.\n`,
  nn: (files) => `${files === 1 ? 'Éi fil' : `${files} filer`}, ingenting å melde.\n`,
  sv: (files) => `${files === 1 ? 'En fil' : `${files} filer`}, inget att anmärka på.\n`,
  da: (files) => `${files === 1 ? 'Én fil' : `${files} filer`}, intet at bemærke.\n`,
}

/** `arshjul validate`: checks wheels and calendars; with a calendar also that every measure finds its days. */
export const validateCommand = defineCommand({
  name: 'validate',
  usage:
    'arshjul validate FILE… [--calendar CAL…] [--years YEARS]   (FILE: a file, a folder, a pattern, a shipped id or -)',
  summary: {
    en: 'Checks wheels and school calendars.',
    nb: 'Sjekker årshjul og skoleruter.',
  },
  options: {
    calendar: { ...commonOptions.calendar, multiple: true },
    ...yearsOptions,
    format: {
      type: 'string',
      short: 'f',
      values: reportFormats,
      help: {
        en: 'How findings are written; default pretty, github under GitHub Actions.',
        nb: 'Hvordan funn skrives; ellers pretty, github under GitHub Actions.',
      },
    },
    'fail-on': commonOptions['fail-on'],
    severity: commonOptions.severity,
    'max-warnings': {
      type: 'string',
      valueName: 'N',
      help: {
        en: 'More warnings than this make the exit code 1.',
        nb: 'Flere advarsler enn dette gir sluttkode 1.',
      },
    },
    quiet: {
      type: 'boolean',
      short: 'q',
      help: {
        en: 'Write errors only; warnings are still counted.',
        nb: 'Skriv bare feil; advarsler telles likevel.',
      },
    },
    fix: {
      type: 'boolean',
      help: {
        en: 'Correct misspelt keys, values and roles in the files first, where no date can change by it.',
        nb: 'Rett feilskrevne nøkler, verdier og roller i filene først, der ingen dato kan endre seg av det.',
      },
    },
    'dry-run': {
      type: 'boolean',
      help: {
        en: 'With --fix: show the corrections as a diff and write nothing.',
        nb: 'Sammen med --fix: vis rettelsene som en diff og skriv ingenting.',
      },
    },
    'reviewed-since': {
      type: 'string',
      valueName: 'DATE',
      help: {
        en: 'Report sources last reviewed before this day; default, with a calendar, three years before its school year.',
        nb: 'Meld kilder som sist ble gjennomgått før denne dagen; ellers, med skolerute, tre år før skoleåret.',
      },
    },
    language: commonOptions.language,
    root: commonOptions.root,
    'max-bytes': commonOptions['max-bytes'],
    output: {
      type: 'string',
      short: 'o',
      valueName: 'FILE',
      help: { en: 'Write the report to this file.', nb: 'Skriv rapporten til denne filen.' },
    },
  },
  async run({ values, positionals }, terminal) {
    if (positionals.length === 0) {
      const example = 'arshjul validate arshjul.yaml --calendar no/vestfold/2026-27'
      throw new UsageError(diagnose(cliCodes, 'cli/missing-argument', { what: 'FILE', example }))
    }
    const mostWarnings = parseMostWarnings(values['max-warnings'])
    const desk = new FileDesk(terminal, values.root, parseMaxBytes(values['max-bytes']))
    const diagnostics: Diagnostic[] = []
    const calendars: SchoolCalendar[] = []
    const documents: CalendarDocument[] = []
    for (const name of new Set(values.calendar ?? [])) {
      const { value, diagnostics: found } = await openCalendar(name, desk)
      diagnostics.push(...found)
      if (value.calendar) calendars.push(value.calendar)
      if (value.document) documents.push(value.document)
    }
    const [calendar] = calendars
    const years = createYearChecker(values, calendars)
    const options = {
      severities: parseSeverities(values.severity ?? []),
      ...reviewLimit(values['reviewed-since'], calendar),
      ...(calendar ? { calendar } : {}),
      years,
    }
    let language: Language | undefined = values.language
    const names = [...new Set(positionals.flatMap((name) => findDocuments(name, terminal.cwd)))]
    if (values.fix) {
      const spoken = values.language ?? localeLanguage(terminal.env)
      const { fixDocuments } = await import('../fix-documents')
      await fixDocuments(names, desk, spoken, values['dry-run'] === true, terminal)
    }
    // One line for a person who waits; a log would keep every one of them.
    const progress = names.length > 20 && !terminal.env.CI ? new Progress(terminal) : undefined
    for (const [i, name] of names.entries()) {
      if (i % 10 === 0) await progress?.say(`${i + 1}/${names.length}`)
      const checked = checkDocument(await desk.openAny(name), desk, options)
      diagnostics.push(...checked.diagnostics)
      language ??= checked.language
      if (checked.calendar) documents.push(checked.calendar)
    }
    await progress?.done()
    diagnostics.push(...applySeverities(findCopiedCalendars(documents), options.severities))
    const said = language ?? 'nb'
    const report = { format: values.format, language: said, to: 'output' } as const
    const count = countOf(diagnostics, 'warning')
    const tooMany = mostWarnings !== undefined && count > mostWarnings
    if (tooMany) diagnostics.push(diagnose(cliCodes, 'cli/too-many-warnings', { count, atMost: mostWarnings }))
    const shown = values.quiet ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics
    const text = await renderReport(shown, desk.texts, report, terminal)
    // A machine's format is written as it is; for people silence would leave open whether anything was checked.
    const silent = diagnostics.length === 0 && text === '' && values.format === undefined && !isUnderGithub(terminal)
    await writeOutput(silent && !values.quiet ? clean[said](names.length) : text, values.output, terminal)
    const tried = values.quiet ? undefined : years.describe(said)
    if (tried !== undefined) await terminal.writeError(tried)
    return tooMany || failsOn(diagnostics, values['fail-on'] ?? 'error') ? 1 : 0
  },
})

interface CheckedDocument {
  readonly diagnostics: readonly Diagnostic[]
  readonly language?: Language
  /** The document, when it is a calendar. */
  readonly calendar?: CalendarDocument
}

interface CheckOptions extends LintOptions {
  readonly calendar?: SchoolCalendar
  readonly years: YearChecker
  readonly severities: ReadonlyMap<string, ChosenSeverity>
}

function checkDocument(opened: OpenedText, desk: FileDesk, options: CheckOptions): CheckedDocument {
  if (documentKindOf(opened.text) === 'calendar') {
    const { value, diagnostics } = loadCalendarText(opened, desk)
    const { document } = value
    return {
      diagnostics: applySeverities(diagnostics, options.severities),
      ...(document?.language ? { language: document.language } : {}),
      ...(document ? { calendar: document } : {}),
    }
  }
  const { value, diagnostics } = loadWheelText(opened, desk)
  const { wheel } = value
  if (!wheel) {
    const { language } = value.document ?? {}
    return { diagnostics: applySeverities(diagnostics, options.severities), ...(language ? { language } : {}) }
  }
  const years = options.years.check(wheel)
  const dated = [...planned(wheel, options.calendar), ...(years?.diagnostics ?? [])]
  const read = leaveOutKnown(diagnostics, wheel, options.calendar)
  const all = [...read, ...lintOwn(wheel, opened, options), ...dated]
  const chosen = severitiesOf(wheel)
  return {
    diagnostics: saidOnce(applySeverities(applySeverities(all, chosen), options.severities), options.calendar, years),
    ...(value.document ? { language: value.document.language } : {}),
  }
}

/** Lints the wheel; of the layers below it only what the school itself has written, since a shipped pack is not the school's to mend. */
function lintOwn(wheel: Wheel, opened: OpenedText, { reviewedSince }: LintOptions): readonly Diagnostic[] {
  const shipped = new Set(wheel.layers.flatMap(({ id, file }) => (file === id && file !== opened.file ? [file] : [])))
  const found = lintWheel(wheel, reviewedSince === undefined ? {} : { reviewedSince })
  return found.filter(({ file }) => file === undefined || !shipped.has(file))
}

function planned(wheel: Wheel, calendar: SchoolCalendar | undefined): readonly Diagnostic[] {
  if (!calendar) return []
  const plan = expand(wheel, calendar)
  return [...plan.diagnostics, ...checkLimits(plan)]
}

function reviewLimit(given: string | undefined, calendar: SchoolCalendar | undefined): LintOptions {
  if (given !== undefined) {
    if (parseIsoDay(given) === undefined) throw badValue('--reviewed-since', given, '2023-08-01')
    return { reviewedSince: given }
  }
  return calendar ? { reviewedSince: `${calendar.schoolYear.startYear - 3}-08-01` } : {}
}

function parseMostWarnings(value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  if (!/^\d{1,6}$/.test(value)) throw badValue('--max-warnings', value, '0')
  return Number(value)
}
