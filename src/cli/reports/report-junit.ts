import { withoutControls } from '../../export/clean-text'
import { type Finding, sayWhole } from './finding'

/** A school test that held. */
export interface PassedCase {
  readonly classname: string
  readonly name: string
}

/** Renders findings as a JUnit report: a case per finding, errors and warnings as failures, then what passed; one passing case when there is neither. */
export function reportJunit(findings: readonly Finding[], passed: readonly PassedCase[] = []): string {
  const cases = [
    ...findings.map(caseOf),
    ...passed.map(({ classname, name }) => `  <testcase classname="${xml(classname)}" name="${xml(name)}"/>\n`),
  ]
  const failures = findings.filter(({ diagnostic }) => diagnostic.severity !== 'info').length
  const body = cases.length > 0 ? cases.join('') : '  <testcase classname="arshjul" name="validate"/>\n'
  const counts = `tests="${Math.max(1, cases.length)}" failures="${failures}"`
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="arshjul" ${counts}>\n <testsuite name="arshjul" ${counts}>\n${body} </testsuite>\n</testsuites>\n`
}

function caseOf(finding: Finding): string {
  const { diagnostic, position } = finding
  const where = diagnostic.file === undefined ? 'arshjul' : `${diagnostic.file}${position ? `:${position.line}` : ''}`
  const open = `  <testcase classname="${xml(where)}" name="${xml(diagnostic.code)}">`
  const text = sayWhole(finding).join('\n')
  const inner =
    diagnostic.severity === 'info'
      ? `<system-out>${xml(text)}</system-out>`
      : `<failure type="${diagnostic.severity}" message="${xml(finding.message)}">${xml(text)}</failure>`
  return `${open}${inner}</testcase>\n`
}

function xml(text: string): string {
  return withoutControls(text)
    .replace(/[\uFFFE\uFFFF]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
