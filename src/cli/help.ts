import { padToWidth, textWidth, wrapText } from '../export/text-width'
import type { Language } from '../languages/language'
import type { Command, HelpText } from './command'
import { type CommandName, commandNames, loadCommand } from './commands'
import type { OptionDefinition } from './parse-options'

const words = {
  en: {
    intro: 'arshjul: a school’s annual cycle on the school’s own calendar',
    usage: 'Usage',
    commands: 'Commands',
    options: 'Options',
    more: 'arshjul COMMAND --help says more. Exit code: 0 clean, 1 findings, 2 could not run.',
  },
  nb: {
    intro: 'arshjul: skolens årshjul på skolens egen skolerute',
    usage: 'Bruk',
    commands: 'Kommandoer',
    options: 'Valg',
    more: 'arshjul KOMMANDO --help sier mer. Sluttkode: 0 i orden, 1 funn, 2 kunne ikke kjøres.',
  },
}

/** The help is written in two languages. Norwegian is for those who write it; a Swedish or Danish school gets English. */
function helpLanguageOf(language: Language): keyof HelpText {
  return language === 'nb' || language === 'nn' ? 'nb' : 'en'
}

/** Returns the help over all commands. */
export async function overview(asked: Language): Promise<string> {
  const language = helpLanguageOf(asked)
  const say = words[language]
  const commands = await Promise.all(commandNames.map(loadCommand))
  const rows = commands.map((command): [string, string] => [command.name, command.summary[language]])
  return `${say.intro}\n\n${say.commands}:\n${columns(rows)}\n${say.more}\n`
}

/** Returns the help of one command. */
export async function helpOf(name: CommandName, asked: Language): Promise<string> {
  const language = helpLanguageOf(asked)
  const say = words[language]
  const command: Command = await loadCommand(name)
  const rows = Object.entries(command.options).map(([option, definition]): [string, string] => [
    optionName(option, definition),
    definition.values ? `${definition.help[language]} (${definition.values.join(', ')})` : definition.help[language],
  ])
  return `${say.usage}: ${command.usage}\n\n${wrapText(command.summary[language], 80).join('\n')}\n\n${say.options}:\n${columns(rows)}`
}

function optionName(name: string, { type, short, valueName, values }: OptionDefinition): string {
  const value = type === 'boolean' ? '' : ` ${valueName ?? (values ? 'NAME' : 'X')}`
  return `${short ? `-${short}, ` : ''}--${name}${value}`
}

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => textWidth(left)))
  return rows
    .map(([left, right]) =>
      wrapText(right, Math.max(30, 80 - width - 4))
        .map((line, i) => `  ${padToWidth(i === 0 ? left : '', width)}  ${line}\n`)
        .join(''),
    )
    .join('')
}
