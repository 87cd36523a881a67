/** What a run sees of the world: streams, environment, folder. Commands get it from `main.ts` and touch no `process` themselves. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  /** Standard output goes to a person at a terminal. */
  readonly outputIsTty: boolean
  readonly errorIsTty: boolean
  readonly inputIsTty: boolean
  readonly input: AsyncIterable<Uint8Array | string>
  /** Milliseconds since 1970-01-01T00:00Z: the only clock there is. */
  now(): number
  write(output: string | Uint8Array): Promise<void>
  writeError(text: string): Promise<void>
  /** Resolves when a person or the system asks the run to end (Ctrl+C); absent where nobody can. */
  untilInterrupted?(): Promise<void>
}

/** Returns whether the run is a step of a GitHub workflow, which sets `GITHUB_ACTIONS`. */
export function isUnderGithub({ env }: Terminal): boolean {
  const { GITHUB_ACTIONS: value } = env
  return value !== undefined && !['', '0', 'false'].includes(value)
}

/** What a command came to: 0 clean, 1 findings at or above the threshold, 2 could not run. */
export type ExitCode = 0 | 1 | 2

/** Reads all of standard input as bytes; undefined when there are more than `atMost`. */
export async function readAllInput(terminal: Terminal, atMost: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of terminal.input) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part
    length += bytes.length
    if (length > atMost) return undefined
    parts.push(bytes)
  }
  return Buffer.concat(parts)
}

/** Reads standard input line by line as UTF-8; a last line without line end counts, CRLF is taken as LF. */
export async function* readInputLines(terminal: Terminal): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const part of terminal.input) {
    rest += typeof part === 'string' ? part : decoder.decode(part, { stream: true })
    let end = rest.indexOf('\n')
    let start = 0
    while (end !== -1) {
      yield withoutReturn(rest.slice(start, end))
      start = end + 1
      end = rest.indexOf('\n', start)
    }
    rest = rest.slice(start)
  }
  rest += decoder.decode()
  if (rest !== '') yield withoutReturn(rest)
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}
