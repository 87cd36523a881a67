import type { Severity } from '../../diagnostics/diagnostic-parts'
import { terminalText } from '../../export/clean-text'
import { textWidth } from '../../export/text-width'
import type { Language } from '../../languages/language'
import { countOf, type Finding, type FindingPosition, sayRelated, sayWhere } from './finding'

/** How a report for people is drawn. */
export interface PrettyOptions {
  readonly language: Language
  readonly colours: boolean
}

const names: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  nb: { error: 'feil', warning: 'advarsel', info: 'merknad' },
  nn: { error: 'feil', warning: 'åtvaring', info: 'merknad' },
  sv: { error: 'fel', warning: 'varning', info: 'anmärkning' },
  da: { error: 'fejl', warning: 'advarsel', info: 'bemærkning' },
  en: { error: 'error', warning: 'warning', info: 'note' },
}
const plurals: typeof names = {
  nb: { error: 'feil', warning: 'advarsler', info: 'merknader' },
  nn: { error: 'feil', warning: 'åtvaringar', info: 'merknader' },
  sv: { error: 'fel', warning: 'varningar', info: 'anmärkningar' },
  da: { error: 'fejl', warning: 'advarsler', info: 'bemærkninger' },
  en: { error: 'errors', warning: 'warnings', info: 'notes' },
}
const paints: Readonly<Record<Severity | 'dim', string>> = { error: '31', warning: '33', info: '36', dim: '2' }

/** Renders findings for people: what, where, the line it stands on, and what to write instead; a count at the end. */
export function reportPretty(
  findings: readonly Finding[],
  texts: ReadonlyMap<string, string>,
  options: PrettyOptions,
): string {
  if (findings.length === 0) return ''
  const blocks = findings.map((finding) => blockOf(finding, texts, options))
  return `${blocks.join('\n')}\n${summaryOf(findings, options.language)}\n`
}

function blockOf(
  { diagnostic, message, hint, position, related }: Finding,
  texts: ReadonlyMap<string, string>,
  options: PrettyOptions,
): string {
  const paint = (text: string, as: Severity | 'dim') =>
    options.colours ? `\u001b[${paints[as]}m${text}\u001b[0m` : text
  const name = names[options.language][diagnostic.severity]
  const lines = [`${paint(name, diagnostic.severity)}: ${terminalText(message)}`]
  const where = sayWhere(diagnostic.file, position)
  const code = paint(`[${diagnostic.code}]`, 'dim')
  lines.push(where === '' ? `  ${code}` : `  ${terminalText(where)} ${code}`)
  const text = diagnostic.file === undefined ? undefined : texts.get(diagnostic.file)
  if (text !== undefined && position) lines.push(...frameOf(text, position, (part) => paint(part, diagnostic.severity)))
  if (hint !== undefined) lines.push(`  → ${terminalText(hint)}`)
  for (const other of related) lines.push(`  · ${terminalText(sayRelated(other))}`)
  return `${lines.join('\n')}\n`
}

/** Draws the line with the place underlined; a long line is shown around the place. */
function frameOf(text: string, position: FindingPosition, paint: (part: string) => string): string[] {
  const source = text.split(/\r\n|\r|\n/, position.line)[position.line - 1]
  if (source === undefined || source.trim() === '') return []
  const start = position.column - 1
  const end = position.line === position.endLine ? Math.max(start + 1, position.endColumn - 1) : source.length
  const from = start > 60 ? start - 40 : 0
  const to = Math.min(source.length, from + 100)
  const lead = terminalText(source.slice(from, start))
  const marked = Math.max(1, textWidth(terminalText(source.slice(start, Math.min(end, to)))))
  const number = String(position.line)
  const blank = ' '.repeat(number.length)
  const shown = `${from > 0 ? '…' : ''}${terminalText(source.slice(from, to))}${to < source.length ? '…' : ''}`
  const under = ' '.repeat(textWidth(lead) + (from > 0 ? 1 : 0))
  return [`  ${number} | ${shown}`, `  ${blank} | ${under}${paint('^'.repeat(marked))}`]
}

function summaryOf(findings: readonly Finding[], language: Language): string {
  const all = findings.map(({ diagnostic }) => diagnostic)
  const [errors, warnings, notes] = [countOf(all, 'error'), countOf(all, 'warning'), countOf(all, 'info')]
  const counted = (count: number, severity: Severity) =>
    `${count} ${count === 1 ? names[language][severity] : plurals[language][severity]}`
  return [counted(errors, 'error'), counted(warnings, 'warning'), counted(notes, 'info')].join(', ')
}
