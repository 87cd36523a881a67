import type { Command } from './command'

/** The commands in the order the help lists them. */
export const commandNames = [
  'validate',
  'fmt',
  'test',
  'coverage',
  'expand',
  'expand-many',
  'feeds',
  'wheel',
  'page',
  'agenda',
  'workload',
  'status',
  'explain',
  'trigger',
  'diff',
  'phrases',
  'schema',
] as const

/** A command's name. */
export type CommandName = (typeof commandNames)[number]

/** Loads one command; the others stay on the disk. */
export async function loadCommand(name: CommandName): Promise<Command> {
  switch (name) {
    case 'validate':
      return (await import('./commands/validate')).validateCommand
    case 'fmt':
      return (await import('./commands/fmt')).fmtCommand
    case 'test':
      return (await import('./commands/test')).testCommand
    case 'coverage':
      return (await import('./commands/coverage')).coverageCommand
    case 'expand':
      return (await import('./commands/expand')).expandCommand
    case 'expand-many':
      return (await import('./commands/expand-many')).expandManyCommand
    case 'feeds':
      return (await import('./commands/feeds')).feedsCommand
    case 'wheel':
      return (await import('./commands/wheel')).wheelCommand
    case 'page':
      return (await import('./commands/page')).pageCommand
    case 'agenda':
      return (await import('./commands/agenda')).agendaCommand
    case 'workload':
      return (await import('./commands/workload')).workloadCommand
    case 'status':
      return (await import('./commands/status')).statusCommand
    case 'explain':
      return (await import('./commands/explain')).explainCommand
    case 'trigger':
      return (await import('./commands/trigger')).triggerCommand
    case 'diff':
      return (await import('./commands/diff')).diffCommand
    case 'phrases':
      return (await import('./commands/phrases')).phrasesCommand
    case 'schema':
      return (await import('./commands/schema')).schemaCommand
  }
}
