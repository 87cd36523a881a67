import type { SchoolCalendar } from '../../calendar/school-calendar'
import { diagnose } from '../../diagnostics/define-codes'
import type { Diagnostic } from '../../diagnostics/diagnostic'
import { expandWheel } from '../../expand/expand-wheel'
import type { Language } from '../../timing/language'
import { cliCodes } from '../codes'
import { defineCommand } from '../command'
import { commonOptions, parseMaxBytes, reportFormats } from '../common-options'
import { documentKindOf } from '../document-kind'
import { findDocuments } from '../find-documents'
import { loadCalendarText, loadWheelText, openCalendar } from '../load-inputs'
import { messageLanguageOf } from '../message-language'
import { FileDesk, type OpenedText } from '../open-files'
import { failsOn } from '../reports/finding'
import { renderReport } from '../reports/write-report'
import { isUnderGithub } from '../terminal'
import { UsageError } from '../usage-error'
import { writeOutput } from '../write-output'

const clean = {
  en: (files: number) => `${files === 1 ? 'One file' : `${files} files`}, nothing to report.\n`,
  nb: (files: number) => `${files === 1 ? 'Én fil' : `${files} filer`}, ingenting å melde.\n`,
}

/** `arshjul validate`: checks wheels and calendars; with a calendar also that every measure finds its days. */
export const validateCommand = defineCommand({
  name: 'validate',
  usage: 'arshjul validate FILE… [--calendar CAL]   (FILE: a file, a folder, a pattern, a shipped id or -)',
  summary: {
    en: 'Checks wheels and school calendars.',
    nb: 'Sjekker årshjul og skoleruter.',
  },
  options: {
    calendar: commonOptions.calendar,
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
    const desk = new FileDesk(terminal, values.root, parseMaxBytes(values['max-bytes']))
    const diagnostics: Diagnostic[] = []
    const calendar = values.calendar === undefined ? undefined : await openCalendar(values.calendar, desk)
    diagnostics.push(...(calendar?.diagnostics ?? []))
    let language: Language | undefined = values.language
    const names = [...new Set(positionals.flatMap((name) => findDocuments(name, terminal.cwd)))]
    for (const name of names) {
      const checked = checkDocument(await desk.openAny(name), desk, calendar?.value.calendar)
      diagnostics.push(...checked.diagnostics)
      language ??= checked.language
    }
    const said = messageLanguageOf(language ?? 'nb')
    const report = { format: values.format, language: said, to: 'output' } as const
    const text = await renderReport(diagnostics, desk.texts, report, terminal)
    // A machine's format is written as it is; for people silence would leave open whether anything was checked.
    const quiet = text === '' && values.format === undefined && !isUnderGithub(terminal)
    await writeOutput(quiet ? clean[said](names.length) : text, values.output, terminal)
    return failsOn(diagnostics, values['fail-on'] ?? 'error') ? 1 : 0
  },
})

interface CheckedDocument {
  readonly diagnostics: readonly Diagnostic[]
  readonly language?: Language
}

function checkDocument(opened: OpenedText, desk: FileDesk, calendar: SchoolCalendar | undefined): CheckedDocument {
  if (documentKindOf(opened.text) === 'calendar') {
    const { value, diagnostics } = loadCalendarText(opened, desk)
    return { diagnostics, ...(value.document?.language ? { language: value.document.language } : {}) }
  }
  const { value, diagnostics } = loadWheelText(opened, desk)
  const expanded = value.wheel && calendar ? expandWheel(value.wheel, calendar).diagnostics : []
  return {
    diagnostics: [...diagnostics, ...expanded],
    ...(value.document ? { language: value.document.language } : {}),
  }
}
