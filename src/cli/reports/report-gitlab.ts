import { createHash } from 'node:crypto'
import type { Severity } from '../../diagnostics/diagnostic-parts'
import { jsonText } from '../../export/clean-text'
import { type Finding, sayWhole } from './finding'

const severities: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' }

/** Renders findings as a GitLab Code Quality report; the fingerprint holds no line, so that a finding keeps it when lines move. */
export function reportGitlab(findings: readonly Finding[]): string {
  const seen = new Map<string, number>()
  const rows = findings.map((finding) => {
    const { diagnostic, position } = finding
    const identity = JSON.stringify([diagnostic.code, diagnostic.file ?? '', diagnostic.path ?? [], diagnostic.params])
    const turn = (seen.get(identity) ?? 0) + 1
    seen.set(identity, turn)
    return {
      description: sayWhole(finding).join(' '),
      check_name: diagnostic.code,
      fingerprint: createHash('sha256').update(`${identity}${turn}`).digest('hex'),
      severity: severities[diagnostic.severity],
      location: { path: diagnostic.file ?? 'arshjul', lines: { begin: position?.line ?? 1 } },
    }
  })
  return `${jsonText(rows, 2)}\n`
}
