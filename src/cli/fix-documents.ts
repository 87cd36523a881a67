import { applyFixes } from '../check/apply-fixes'
import { lintWheel } from '../check/lint-wheel'
import type { Diagnostic } from '../diagnostics/diagnostic'
import { lineColumnAt } from '../diagnostics/line-column'
import { terminalText } from '../export/clean-text'
import type { Language } from '../languages/language'
import { documentKindOf } from './document-kind'
import { loadCalendarText, loadWheelText } from './load-inputs'
import type { FileDesk, OpenedText } from './open-files'
import type { Terminal } from './terminal'
import { writeOutput } from './write-output'

/** A fix may bring another to light (a key mended shows a value that is not); a file that is not stable after so many is left there. */
const mostRounds = 10

const said: Readonly<Record<Language, (place: string, before: string, after: string) => string>> = {
  nb: (place, before, after) => `${place}: «${before}» er rettet til «${after}»`,
  nn: (place, before, after) => `${place}: «${before}» er retta til «${after}»`,
  sv: (place, before, after) => `${place}: ”${before}” har rättats till ”${after}”`,
  da: (place, before, after) => `${place}: »${before}« er rettet til »${after}«`,
  en: (place, before, after) => `${place}: “${before}” was corrected to “${after}”`,
}

/**
 * Applies the fixes that the findings in the named files carry, and says each on standard error; with `dryRun` nothing is written, and the
 * changes are shown as a unified diff. Shipped files and standard input are left as they are.
 */
export async function fixDocuments(
  names: readonly string[],
  desk: FileDesk,
  language: Language,
  dryRun: boolean,
  terminal: Terminal,
): Promise<void> {
  for (const name of names) {
    const opened = await desk.openAny(name)
    if (name === '-' || opened.file.startsWith('arshjul/rules/')) continue
    const { text, told } = fixUntilStable(opened, desk, language)
    if (text === opened.text) continue
    if (!dryRun) await writeOutput(text, name, terminal)
    const lines = dryRun ? diffOf(opened.file, opened.text, text) : told
    await terminal.writeError(lines.map((line) => `${terminalText(line)}\n`).join(''))
  }
}

function fixUntilStable(opened: OpenedText, desk: FileDesk, language: Language) {
  let { text } = opened
  let diagnostics = findingsIn(opened, desk)
  const told: string[] = []
  for (let round = 0; round < mostRounds; round++) {
    const { text: next, fixed } = applyFixes(text, diagnostics, opened.file)
    if (fixed.length === 0) break
    const found = findingsIn({ ...opened, text: next }, desk)
    // A correction takes away what it corrects, though it may bring to light what stood below.
    if (fixed.some((one) => timesOf(one, found) >= timesOf(one, diagnostics))) break
    for (const { fix } of fixed) {
      const before = text.slice(fix!.span.start, fix!.span.end)
      told.push(said[language](`${opened.file}:${lineColumnAt(text, fix!.span.start).line}`, before, fix!.text))
    }
    text = next
    diagnostics = found
  }
  return { text, told }
}

function timesOf({ code, actual }: Diagnostic, diagnostics: readonly Diagnostic[]): number {
  return diagnostics.filter((other) => other.code === code && other.actual === actual).length
}

/** Returns what reading, resolving and linting a file finds: no fix needs a calendar. */
function findingsIn(opened: OpenedText, desk: FileDesk): readonly Diagnostic[] {
  if (documentKindOf(opened.text) === 'calendar') return loadCalendarText(opened, desk).diagnostics
  const { value, diagnostics } = loadWheelText(opened, desk)
  return value.wheel ? [...diagnostics, ...lintWheel(value.wheel)] : diagnostics
}

/** Returns a unified diff without context; a fix never adds or takes a line. */
function diffOf(file: string, before: string, after: string): string[] {
  const [old, young] = [before, after].map((text) => text.split(/\r?\n/))
  const hunks = old!.flatMap((line, i) =>
    line === young![i] ? [] : [`@@ -${i + 1} +${i + 1} @@`, `-${line}`, `+${young![i]}`],
  )
  return [`--- ${file}`, `+++ ${file}`, ...hunks]
}
