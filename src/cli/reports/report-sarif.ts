import type { Severity } from '../../diagnostics/diagnostic'
import { packageVersion } from '../package-files'
import type { Finding, FindingPosition } from './finding'

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/** Renders findings as SARIF 2.1.0 with one run. */
export function reportSarif(findings: readonly Finding[]): string {
  const codes = [...new Set(findings.map(({ diagnostic }) => diagnostic.code))].sort()
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'arshjul', version: packageVersion(), rules: codes.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => resultOf(finding, codes)),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function resultOf({ diagnostic, position, related }: Finding, codes: readonly string[]): object {
  const text = diagnostic.hint === undefined ? diagnostic.message : `${diagnostic.message} ${diagnostic.hint}`
  const others = related.flatMap(({ message, file, position: other }) =>
    file === undefined ? [] : [{ message: { text: message }, physicalLocation: locationOf(file, other) }],
  )
  return {
    ruleId: diagnostic.code,
    ruleIndex: codes.indexOf(diagnostic.code),
    level: levels[diagnostic.severity],
    message: { text },
    locations: diagnostic.file === undefined ? [] : [{ physicalLocation: locationOf(diagnostic.file, position) }],
    ...(others.length > 0 ? { relatedLocations: others } : {}),
  }
}

function locationOf(file: string, position: FindingPosition | undefined): object {
  const region = position && {
    startLine: position.line,
    startColumn: position.column,
    endLine: position.endLine,
    endColumn: position.endColumn,
  }
  return { artifactLocation: { uri: encodeURI(file) }, ...(region ? { region } : {}) }
}
