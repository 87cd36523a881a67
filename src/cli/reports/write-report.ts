import type { Diagnostic } from '../../diagnostics/diagnostic'
import type { Language } from '../../languages/language'
import type { ReportFormat } from '../common-options'
import { isUnderGithub, type Terminal } from '../terminal'
import { type Finding, toFindings } from './finding'
import { reportGithub } from './report-github'
import { reportJson } from './report-json'
import type { PassedCase } from './report-junit'
import { reportPretty } from './report-pretty'

/** Where a report goes and how it is drawn. */
export interface ReportOptions {
  /** Default: github under GitHub Actions, else pretty. */
  readonly format: ReportFormat | undefined
  readonly language: Language
  readonly to: 'output' | 'error'
  /** What held, for the format that lists it (junit). */
  readonly passed?: readonly PassedCase[]
}

/** Renders the diagnostics of a run; empty when a format has nothing to say about none. */
export async function renderReport(
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
  options: ReportOptions,
  terminal: Terminal,
): Promise<string> {
  const findings = toFindings(diagnostics, texts, options.language)
  const format = options.format ?? (isUnderGithub(terminal) ? 'github' : 'pretty')
  const isTty = options.to === 'output' ? terminal.outputIsTty : terminal.errorIsTty
  const colours = isTty && !terminal.env.NO_COLOR && terminal.env.TERM !== 'dumb'
  return format === 'pretty'
    ? reportPretty(findings, texts, { language: options.language, colours })
    : (await rendererOf(format, options.passed))(findings)
}

/** Writes the diagnostics of a run to the stream that the options name. */
export async function writeReport(
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
  options: ReportOptions,
  terminal: Terminal,
): Promise<void> {
  const text = await renderReport(diagnostics, texts, options, terminal)
  await (options.to === 'output' ? terminal.write(text) : terminal.writeError(text))
}

async function rendererOf(
  format: Exclude<ReportFormat, 'pretty'>,
  passed?: readonly PassedCase[],
): Promise<(findings: readonly Finding[]) => string> {
  switch (format) {
    case 'json':
      return reportJson
    case 'github':
      return reportGithub
    case 'gitlab':
      return (await import('./report-gitlab')).reportGitlab
    case 'sarif':
      return (await import('./report-sarif')).reportSarif
    case 'junit': {
      const { reportJunit } = await import('./report-junit')
      return (findings) => reportJunit(findings, passed)
    }
  }
}
