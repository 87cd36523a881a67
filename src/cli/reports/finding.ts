import type { Diagnostic, RelatedPlace } from '../../diagnostics/diagnostic'
import type { Path, Severity } from '../../diagnostics/diagnostic-parts'
import { lineColumnAt } from '../../diagnostics/line-column'
import type { Language } from '../../languages/language'
import { renderDiagnostic } from '../../languages/render-diagnostic'

/** How heavy a severity is. */
const weights: Readonly<Record<Severity, number>> = { info: 1, warning: 2, error: 3 }

/** From which severity a finding makes the exit code 1. */
export type FailOn = Severity | 'never'

/** A position for people: line and column from 1, the end exclusive. */
export interface FindingPosition {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** A second place of a finding: what it is, in words, and where. */
export interface FindingRelated {
  readonly message: string
  readonly file?: string
  readonly path?: Path
  readonly position?: FindingPosition
}

/** A diagnostic in one language with its positions counted out. What every report format is made from. */
export interface Finding {
  readonly diagnostic: Diagnostic
  readonly message: string
  readonly hint?: string
  readonly position?: FindingPosition
  readonly related: readonly FindingRelated[]
  /** Where its fix stands, when it has one. */
  readonly fixed?: FindingPosition
}

/**
 * Puts the diagnostics in the given language and counts out their positions. File by file in the order they first appear, from top to
 * bottom in each; what belongs to no file comes last.
 */
export function toFindings(
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
  language: Language,
): Finding[] {
  return inFileOrder(diagnostics).map((diagnostic) => {
    const position = positionOf(diagnostic, texts)
    const { related: said, ...text } = renderDiagnostic(diagnostic, language)
    const related = diagnostic.related.map((place, at) => relatedOf(place, said[at] ?? '', texts))
    const { file, fix } = diagnostic
    const fixed = fix && file !== undefined ? positionOf({ file, span: fix.span }, texts) : undefined
    return { diagnostic, ...text, ...(position ? { position } : {}), related, ...(fixed ? { fixed } : {}) }
  })
}

function relatedOf(place: RelatedPlace, message: string, texts: ReadonlyMap<string, string>): FindingRelated {
  const { file, path } = place
  const position = positionOf(place, texts)
  return {
    message,
    ...(file === undefined ? {} : { file }),
    ...(path === undefined ? {} : { path }),
    ...(position ? { position } : {}),
  }
}

/** Writes where something stands as people read it, `file:line:column`; empty without a file. */
export function sayWhere(file: string | undefined, position: FindingPosition | undefined): string {
  if (file === undefined) return ''
  return position ? `${file}:${position.line}:${position.column}` : file
}

/** Writes a second place on one line: what it is and where. */
export function sayRelated({ message, file, position }: FindingRelated): string {
  const where = sayWhere(file, position)
  return where === '' ? message : `${where} ${message}`
}

/** Writes what a finding says, its hint and its second places, a line each. */
export function sayWhole({ message, hint, related }: Finding): string[] {
  return [message, ...(hint === undefined ? [] : [hint]), ...related.map(sayRelated)]
}

function inFileOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const turns = new Map([...new Set(diagnostics.map(({ file }) => file))].map((file, turn) => [file, turn]))
  const turn = ({ file }: Diagnostic) => (file === undefined ? turns.size : turns.get(file)!)
  const start = ({ span }: Diagnostic) => span?.start ?? -1
  return [...diagnostics].sort((a, b) => turn(a) - turn(b) || start(a) - start(b))
}

/** Returns where a place lies in its file's text; undefined without a file or an offset. */
export function positionOf(
  place: Pick<RelatedPlace, 'file' | 'span'>,
  texts: ReadonlyMap<string, string>,
): FindingPosition | undefined {
  const text = place.file === undefined ? undefined : texts.get(place.file)
  if (text === undefined || !place.span) return undefined
  const start = lineColumnAt(text, place.span.start)
  const end = lineColumnAt(text, place.span.end)
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}

/** Tells whether any diagnostic is at or above the threshold. */
export function failsOn(diagnostics: readonly Diagnostic[], threshold: FailOn): boolean {
  return threshold !== 'never' && diagnostics.some(({ severity }) => weights[severity] >= weights[threshold])
}

/** Counts the diagnostics of one severity. */
export function countOf(diagnostics: readonly Diagnostic[], severity: Severity): number {
  return diagnostics.filter((diagnostic) => diagnostic.severity === severity).length
}
