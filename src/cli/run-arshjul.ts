import { diagnose } from '../diagnostics/diagnose'
import { suggest } from '../diagnostics/suggest'
import type { Language } from '../languages/language'
import { cliCodes } from './codes'
import { type CommandName, commandNames, loadCommand } from './commands'
import { helpOf, overview } from './help'
import { languageOfTag, localeLanguage } from './message-language'
import { packageVersion } from './package-files'
import { parseOptions } from './parse-options'
import { writeReport } from './reports/write-report'
import type { ExitCode, Terminal } from './terminal'
import { UsageError } from './usage-error'

/** Runs one command line and returns the exit code. The only throw that leaves it is a bug. */
export async function runArshjul(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const language = languageOf(args, terminal)
  try {
    return await dispatch(args, language, terminal)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    await writeReport(error.diagnostics, new Map(), { format: undefined, language, to: 'error' }, terminal)
    return 2
  }
}

async function dispatch(args: readonly string[], language: Language, terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args
  if (name === undefined) {
    await terminal.writeError(await overview(language))
    return 2
  }
  if (name === '--version' || name === '-V') {
    await terminal.write(`${packageVersion()}\n`)
    return 0
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    await terminal.write(isCommand(rest[0]) ? await helpOf(rest[0], language) : await overview(language))
    return 0
  }
  if (!isCommand(name)) {
    throw new UsageError(
      diagnose(cliCodes, 'cli/unknown-command', { command: name, suggestion: suggest(name, commandNames) }),
    )
  }
  const optionsEnd = rest.indexOf('--')
  if (rest.slice(0, optionsEnd === -1 ? rest.length : optionsEnd).some((arg) => arg === '--help' || arg === '-h')) {
    await terminal.write(await helpOf(name, language))
    return 0
  }
  const command = await loadCommand(name)
  return await command.run(parseOptions(command.name, command.options, rest), terminal)
}

function isCommand(name: string | undefined): name is CommandName {
  return (commandNames as readonly (string | undefined)[]).includes(name)
}

/** Finds the language of messages before the options are parsed, so that what is wrong with them is said in it too. */
function languageOf(args: readonly string[], terminal: Terminal): Language {
  const at = args.findIndex((arg) => arg === '--language' || arg === '-l')
  const given =
    at === -1 ? args.find((arg) => arg.startsWith('--language='))?.slice('--language='.length) : args[at + 1]
  return languageOfTag(given ?? '') ?? localeLanguage(terminal.env)
}
