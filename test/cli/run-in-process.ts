import { runArshjul } from '../../src/cli/run-arshjul'
import type { Terminal } from '../../src/cli/terminal'

/** What came of a command. */
export interface Run {
  readonly exit: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a command line in this process; `streams.test.ts` runs the program itself. */
export async function runInProcess(
  args: readonly string[],
  given: {
    cwd: string
    env?: Readonly<Record<string, string>>
    stdin?: string
    now?: string
    outputIsTty?: boolean
    errorIsTty?: boolean
  },
): Promise<Run> {
  const written = { stdout: '', stderr: '' }
  const into = (stream: 'stdout' | 'stderr') => (output: string | Uint8Array) => {
    written[stream] += typeof output === 'string' ? output : Buffer.from(output).toString('latin1')
    return Promise.resolve()
  }
  const terminal: Terminal = {
    env: { LANG: 'nb_NO.UTF-8', ...given.env },
    cwd: given.cwd,
    outputIsTty: given.outputIsTty ?? false,
    errorIsTty: given.errorIsTty ?? false,
    inputIsTty: false,
    now: () => Date.parse(given.now ?? '2026-11-13T08:00:00Z'),
    input: (async function* () {
      yield given.stdin ?? ''
    })(),
    write: into('stdout'),
    writeError: into('stderr'),
  }
  return { exit: await runArshjul(args, terminal), ...written }
}
