import type { Severity } from '../../diagnostics/diagnostic-parts'
import { oneLine } from '../../export/clean-text'
import { type Finding, sayWhole } from './finding'

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/**
 * Renders findings as workflow commands of GitHub Actions, one a line; they become annotations on the changed files.
 * Source of the escaping: GitHub's toolkit, `command.ts` (data: `%`, CR, LF; properties also `:` and `,`).
 */
export function reportGithub(findings: readonly Finding[]): string {
  return findings.map(lineOf).join('')
}

function lineOf(finding: Finding): string {
  const { diagnostic, position } = finding
  const properties = [
    diagnostic.file === undefined ? '' : `file=${escapeProperty(oneLine(diagnostic.file))}`,
    position ? `line=${position.line},endLine=${position.endLine}` : '',
    // Columns mean something to GitHub only on a single line.
    position && position.line === position.endLine ? `col=${position.column},endColumn=${position.endColumn}` : '',
    `title=${escapeProperty(diagnostic.code)}`,
  ].filter((property) => property !== '')
  const text = escapeData(sayWhole(finding).map(oneLine).join('\n'))
  return `::${commands[diagnostic.severity]} ${properties.join(',')}::${text}\n`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
