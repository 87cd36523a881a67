import type { Command } from './command'

/** The commands in the order the help lists them. */
export const commandNames = ['validate', 'expand', 'explain', 'phrases'] as const

/** A command's name. */
export type CommandName = (typeof commandNames)[number]

/** Loads one command; the others stay on the disk. */
export async function loadCommand(name: CommandName): Promise<Command> {
  switch (name) {
    case 'validate':
      return (await import('./commands/validate')).validateCommand
    case 'expand':
      return (await import('./commands/expand')).expandCommand
    case 'explain':
      return (await import('./commands/explain')).explainCommand
    case 'phrases':
      return (await import('./commands/phrases')).phrasesCommand
  }
}
