import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { loadCommand } from '../../src/cli/commands'
import { runInProcess } from '../cli/run-in-process'

/**
 * A bad input and everything that is said of it. The case `load/unknown-key` or `load/unknown-key--near` shows the code before the dashes.
 *
 * What stands before the first section says what is wrong. Sections begin with `=== ` and a name: `file PATH`, `command`, `stdin`, `terminal`
 * (a person sees what is printed), and what
 * is expected: `expect`, a line for each finding (`FILE:LINE:COLUMN CODE`, or the code alone), then `nb` and `en`, all that the command prints.
 * In a file, a line that ends in ` #×N` stands for N lines, `{n}` in it for their numbers, and `␀` for the character of that name; `file
 * lag{n}.yaml #×N` is N files.
 */
export interface BadInput {
  readonly name: string
  readonly code: string
  readonly title: string
  readonly files: readonly (readonly [path: string, text: string])[]
  readonly command: string
  readonly stdin: string
  readonly outputIsTty: boolean
  readonly expect: string
  readonly nb: string
  readonly en: string
}

const folder = import.meta.dirname

/** Reads every case, in the order of their names. */
export function readBadInputs(): readonly BadInput[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.case'))
    .map((path) => path.slice(0, -'.case'.length).replaceAll('\\', '/'))
    .sort()
    .map((name) => parseBadInput(name, readFileSync(join(folder, `${name}.case`), 'utf8')))
}

function parseBadInput(name: string, text: string): BadInput {
  const [title = '', ...sections] = text.split(/^=== /m)
  const parts = sections.map((section): [string, string] => {
    const end = section.indexOf('\n')
    return [section.slice(0, end).trim(), section.slice(end + 1)]
  })
  const one = (wanted: string) => parts.find(([it]) => it === wanted)?.[1] ?? ''
  return {
    name,
    code: name.replace(/--.*/, ''),
    title: title.trim(),
    files: parts.flatMap(([it, body]): [string, string][] => (it.startsWith('file ') ? [[it.slice(5), body]] : [])),
    command: one('command').trim(),
    stdin: one('stdin'),
    outputIsTty: parts.some(([it]) => it === 'terminal'),
    expect: one('expect'),
    nb: one('nb'),
    en: one('en'),
  }
}

/** Writes a case back with what was found, for `UPDATE_BAD_INPUTS=1`. */
export function writeBadInput({ name, title, files, command, stdin, outputIsTty }: BadInput, found: Found): void {
  const parts = [
    `${title}\n`,
    ...files.map(([path, body]) => `=== file ${path}\n${body}`),
    `=== command\n${command}\n`,
    stdin === '' ? '' : `=== stdin\n${stdin}`,
    outputIsTty ? '=== terminal\n' : '',
    `=== expect\n${found.expect}=== nb\n${found.nb}=== en\n${found.en}`,
  ]
  writeFileSync(join(folder, `${name}.case`), parts.join(''))
}

/** What a case came to. */
export interface Found {
  readonly expect: string
  readonly nb: string
  readonly en: string
}

/** Runs a case's command as a user would, once for each language of messages. */
export async function runBadInput(input: BadInput): Promise<Found> {
  const work = realpathSync(mkdtempSync(join(tmpdir(), 'arshjul-bad-')))
  try {
    for (const [path, body] of input.files) layOutFile(work, path, body)
    const cwd = existsSync(join(work, 'her')) ? join(work, 'her') : work
    const args = splitCommand(input.command).slice(1)
    const run = async (language: 'nb' | 'en') => {
      const given = (await takesLanguage(args, input)) ? [...args, '--language', language] : args
      const env = { LANG: language === 'nb' ? 'nb_NO.UTF-8' : 'en_GB.UTF-8' }
      const { exit, stdout, stderr } = await runInProcess(given, {
        cwd,
        env,
        stdin: input.stdin,
        outputIsTty: input.outputIsTty,
      })
      return `${stdout}${stderr}`.replace(/\n?$/, `\n→ ${exit}\n`)
    }
    const [nb, en] = [await run('nb'), await run('en')]
    return { expect: cut(findingsIn(nb)), nb: cut(nb), en: cut(en) }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** Lists the places and codes of a report for people, or the codes of an answer on a line of JSON. */
function findingsIn(printed: string): string {
  return [...printed.matchAll(/^ {2}(?:(\S.*) )?\[([a-z]+\/[a-z0-9-]+)\]$|"code":"([a-z]+\/[a-z0-9-]+)"/gm)]
    .map(([, place, code, inJson]) => [place, code ?? inJson].filter((it) => it !== undefined).join(' '))
    .map((line) => `${line}\n`)
    .join('')
}

const most = 60

/** Keeps the beginning and the end of what would fill pages. */
function cut(text: string): string {
  const lines = text.split('\n')
  const short = lines.map((line) => (line.length > 300 ? `${line.slice(0, 300)} …` : line))
  const [head, tail] = [short.slice(0, 12), short.slice(-12)]
  return (lines.length <= most ? short : [...head, `… (${lines.length - 24} lines) …`, ...tail]).join('\n')
}

function layOutFile(work: string, name: string, body: string): void {
  const [, pattern, count] = /^(.*) #×(\d+)$/.exec(name) ?? []
  for (let n = 1; n <= Number(count ?? 1); n++) {
    const path = join(work, (pattern ?? name).replaceAll('{n}', String(n)))
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, writtenOut(pattern === undefined ? body : body.replaceAll('{n}', String(n))))
  }
}

function writtenOut(body: string): string {
  return body
    .replace(/^(.*) #×(\d+)\n/gm, (_, line: string, count: string) =>
      Array.from({ length: Number(count) }, (_it, i) => `${line.replaceAll('{n}', String(i + 1))}\n`).join(''),
    )
    .replaceAll('␀', '\u0000')
}

async function takesLanguage([name = '', ...rest]: readonly string[], { stdin }: BadInput): Promise<boolean> {
  // Of a phrase on the command line it would be the phrase's language.
  if ((name === 'phrases' && stdin === '') || rest.includes('--language')) return false
  const commands: readonly string[] = (await import('../../src/cli/commands')).commandNames
  if (!commands.includes(name)) return false
  return 'language' in (await loadCommand(name as Parameters<typeof loadCommand>[0])).options
}

function splitCommand(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
}
