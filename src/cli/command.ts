import type { OptionTable, ParsedCommandLine } from './parse-options'
import type { ExitCode, Terminal } from './terminal'

/** A text of the help. */
export interface HelpText {
  readonly en: string
  readonly nb: string
}

/** One command of the command line. */
export interface Command<T extends OptionTable = OptionTable> {
  readonly name: string
  /** How it is written: `arshjul expand WHEEL… --calendar CAL`. */
  readonly usage: string
  readonly summary: HelpText
  readonly options: T
  run(line: ParsedCommandLine<T>, terminal: Terminal): Promise<ExitCode>
}

/** Defines a command; a typed identity function that infers its options. */
export function defineCommand<T extends OptionTable>(command: Command<T>): Command<T> {
  return command
}
