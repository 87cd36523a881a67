import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A whole run of the command line as one text file: the files before it, the command, and everything that comes of it. */
export interface Scenario {
  readonly title: string
  readonly files: ReadonlyMap<string, string>
  readonly links: ReadonlyMap<string, string>
  readonly env: Readonly<Record<string, string>>
  readonly command: readonly string[]
  readonly stdin: string
  /** What the clock says, ISO 8601; else Friday 13 November 2026 at 08:00Z. */
  readonly now?: string
  readonly exit: number
  readonly stdout: string
  readonly stderr: string
  /** Files after the run; `absent` for one that must not be there. */
  readonly after: ReadonlyMap<string, string>
}

/**
 * Reads a scenario. Sections begin with `=== ` and a name: `file PATH`, `link PATH -> TARGET`, `env`, `command`, `stdin`, `now`, `exit`, `stdout`,
 * `stderr`, `after PATH`. What stands before the first section says what the scenario shows.
 */
export function parseScenario(text: string): Scenario {
  const [head = '', ...sections] = text.split(/^=== /m)
  const files = new Map<string, string>()
  const links = new Map<string, string>()
  const after = new Map<string, string>()
  const single = new Map<string, string>()
  for (const section of sections) {
    const end = section.indexOf('\n')
    const name = section.slice(0, end).trim()
    const body = section.slice(end + 1)
    if (name.startsWith('file ')) files.set(name.slice(5), body)
    else if (name.startsWith('after ')) after.set(name.slice(6), body)
    else if (name.startsWith('link ')) {
      const [path = '', target = ''] = name.slice(5).split(' -> ')
      links.set(path, target)
    } else if (single.has(name)) throw new Error(`two sections "${name}"`)
    else single.set(name, body)
  }
  return {
    title: head.trim(),
    files,
    links,
    after,
    env: Object.fromEntries(
      (single.get('env') ?? '')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
    ),
    command: splitCommand((single.get('command') ?? '').trim()),
    stdin: single.get('stdin') ?? '',
    ...(single.has('now') && { now: single.get('now')!.trim() }),
    exit: Number((single.get('exit') ?? '0').trim()),
    stdout: single.get('stdout') ?? '',
    stderr: single.get('stderr') ?? '',
  }
}

/** Writes the files and links of a scenario into a folder. */
export function layOut(scenario: Scenario, folder: string): void {
  for (const [path, content] of scenario.files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  for (const [path, target] of scenario.links) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    symlinkSync(target, join(folder, path))
  }
}

/** Replaces the expected parts of a scenario's text, for `UPDATE_SCENARIOS=1`. */
export function withResult(text: string, result: { exit: number; stdout: string; stderr: string }): string {
  const kept = text
    .split(/^(?==== )/m)
    .filter((section) => !/^=== (?:exit|stdout|stderr)\s/.test(section))
    .join('')
  const section = (name: string, body: string) => (body === '' ? '' : `=== ${name}\n${body}`)
  return `${kept}=== exit\n${result.exit}\n${section('stdout', result.stdout)}${section('stderr', result.stderr)}`
}

function splitCommand(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
}
