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
  given: { cwd: string; env?: Readonly<Record<string, string>>; stdin?: string },
): Promise<Run> {
  const written = { stdout: '', stderr: '' }
  const into = (stream: 'stdout' | 'stderr') => (text: string) => {
    written[stream] += text
    return Promise.resolve()
  }
  const terminal: Terminal = {
    env: { LANG: 'nb_NO.UTF-8', ...given.env },
    cwd: given.cwd,
    outputIsTty: false,
    errorIsTty: false,
    inputIsTty: false,
    input: (async function* () {
      yield given.stdin ?? ''
    })(),
    write: into('stdout'),
    writeError: into('stderr'),
  }
  return { exit: await runArshjul(args, terminal), ...written }
}
