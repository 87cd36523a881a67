import type { Severity } from '../../diagnostics/diagnostic-parts'
import { jsonText } from '../../export/clean-text'
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
  return `${jsonText(log, 2)}\n`
}

function resultOf({ diagnostic, message, hint, position, related, fixed }: Finding, codes: readonly string[]): object {
  const text = hint === undefined ? message : `${message} ${hint}`
  const others = related.flatMap(({ message: said, file, position: other }) =>
    file === undefined ? [] : [{ message: { text: said }, physicalLocation: locationOf(file, other) }],
  )
  return {
    ruleId: diagnostic.code,
    ruleIndex: codes.indexOf(diagnostic.code),
    level: levels[diagnostic.severity],
    message: { text },
    locations: diagnostic.file === undefined ? [] : [{ physicalLocation: locationOf(diagnostic.file, position) }],
    ...(others.length > 0 ? { relatedLocations: others } : {}),
    ...fixesOf(diagnostic, hint ?? message, fixed),
  }
}

function locationOf(file: string, position: FindingPosition | undefined): object {
  return { artifactLocation: { uri: encodeURI(file) }, ...(position ? { region: regionOf(position) } : {}) }
}

function regionOf({ line, column, endLine, endColumn }: FindingPosition): object {
  return { startLine: line, startColumn: column, endLine, endColumn }
}

function fixesOf({ file, fix }: Finding['diagnostic'], text: string, fixed: FindingPosition | undefined): object {
  if (!fix || !fixed || file === undefined) return {}
  const replacement = { deletedRegion: regionOf(fixed), insertedContent: { text: fix.text } }
  const change = { artifactLocation: { uri: encodeURI(file) }, replacements: [replacement] }
  return { fixes: [{ description: { text }, artifactChanges: [change] }] }
}
