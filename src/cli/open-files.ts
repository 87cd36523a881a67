import { closeSync, existsSync, openSync, readSync, realpathSync, statSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { diagnose } from '../diagnostics/diagnose'
import { suggest } from '../diagnostics/suggest'
import { defaultMaxBytes } from '../load/read-yaml'
import { fileOf } from '../resolve/layers'
import { cliCodes } from './codes'
import { findPackageFolder, findShippedFile, listShippedIds, nameShippedFile, type ShippedKind } from './package-files'
import type { PastFiles } from './past-files'
import { readAllInput, type Terminal } from './terminal'
import { UsageError } from './usage-error'

/** A text that was opened for a run. */
export interface OpenedText {
  /** Its name in messages: the path as given, `<stdin>`, or the shipped file's. */
  readonly file: string
  readonly text: string
  /** The folder that relative layer paths start from; absent for standard input. */
  readonly folder?: string
}

/** Opens a run's files and remembers their texts, so that a diagnostic can show the line it is about. */
export class FileDesk {
  readonly texts = new Map<string, string>()
  /** The places of the files that were read. */
  readonly paths = new Set<string>()
  /** Layers that were not read because they lie outside the root, as the files name them. */
  readonly refused = new Set<string>()
  readonly maxBytes: number
  /** What is read into memory at all. Above the loader's limit, so that its refusal can say how large a file is. */
  readonly #readableBytes: number
  /** The folder of each opened file, by its name in messages. */
  readonly #folders = new Map<string, string>()
  readonly #terminal: Terminal
  readonly #root: string
  /** Where the user's own files are read from instead of the folder; absent for the files as they are now. */
  readonly #past: PastFiles | undefined

  constructor(terminal: Terminal, root: string | undefined, maxBytes = defaultMaxBytes, past?: PastFiles) {
    this.#past = past
    this.#terminal = terminal
    this.#root = root === undefined ? findRoot(terminal.cwd) : resolve(terminal.cwd, root)
    this.maxBytes = maxBytes
    this.#readableBytes = Math.max(maxBytes, 32 * 1024 * 1024)
  }

  /** Opens a file by path, a shipped one by id, or standard input by `-`; throws {@link UsageError} when there is no such thing. */
  async open(name: string, kind: ShippedKind): Promise<OpenedText> {
    if (name === '-') return this.#keep({ file: '<stdin>', text: await this.#readInput() })
    const path = resolve(this.#terminal.cwd, name)
    const own = this.#readOwn(path, name)
    if (own !== undefined) {
      return this.#keep({ file: name.split(sep).join('/'), text: own, folder: dirname(path) })
    }
    const shipped = findShippedFile(kind, name)
    if (shipped) {
      return this.#keep({ file: nameShippedFile(shipped), text: this.#read(shipped, name), folder: dirname(shipped) })
    }
    const suggestion = suggest(name, listShippedIds(kind))
    throw new UsageError(
      isFolder(path) && suggestion === undefined
        ? diagnose(cliCodes, 'cli/folder-for-file', { name })
        : diagnose(cliCodes, 'cli/file-not-found', { name, suggestion }),
    )
  }

  /** Opens a file by path, a shipped wheel or calendar by id, or standard input by `-`. */
  async openAny(name: string): Promise<OpenedText> {
    return await this.open(name, findShippedFile('wheel', name) ? 'wheel' : 'calendar')
  }

  /** Tells whether a name is a file of the user's own, or standard input; nothing is read. */
  has(name: string): boolean {
    return name === '-' || isFile(resolve(this.#terminal.cwd, name))
  }

  /** Opens a file that nothing shipped can stand for, by path, or standard input by `-`; throws {@link UsageError} when there is none. */
  async openOwn(name: string): Promise<OpenedText> {
    if (name === '-') return this.#keep({ file: '<stdin>', text: await this.#readInput() })
    const path = resolve(this.#terminal.cwd, name)
    const text = this.#readOwn(path, name)
    if (text !== undefined) return this.#keep({ file: name.split(sep).join('/'), text, folder: dirname(path) })
    throw new UsageError(
      isFolder(path)
        ? diagnose(cliCodes, 'cli/folder-for-file', { name })
        : diagnose(cliCodes, 'cli/file-not-found', { name, own: true }),
    )
  }

  /**
   * Reads a layer that the file `from` names: a path beginning with `./` or `../` is looked up from that file's folder and must lie,
   * links resolved, inside the root; anything else is the id of a shipped pack. Undefined when it may not or cannot be read.
   */
  readLayer(ref: string, from: string | undefined): string | undefined {
    const named = fileOf(ref, from)
    if (!ref.startsWith('./') && !ref.startsWith('../')) {
      const shipped = findShippedFile('wheel', ref)
      return shipped && this.#keep({ file: named, text: this.#read(shipped, ref), folder: dirname(shipped) }).text
    }
    const path = resolve(this.#folders.get(from ?? '') ?? this.#terminal.cwd, ref)
    if (this.#past) {
      const text = this.#past.read(path, this.#readableBytes)
      return text === undefined ? undefined : this.#keep({ file: named, text, folder: dirname(path) }).text
    }
    if (!isFile(path)) return undefined
    if (!this.#mayRead(path)) {
      this.refused.add(ref)
      return undefined
    }
    return this.#keep({ file: named, text: this.#read(path, ref), folder: dirname(path) }).text
  }

  #mayRead(path: string): boolean {
    const roots = [this.#root, findPackageFolder() && join(findPackageFolder() ?? '', 'rules')]
    const real = realpathSync(path)
    return roots.some((root) => root !== undefined && existsSync(root) && isInside(real, realpathSync(root)))
  }

  /** Reads one of the user's own files, as it is or as it was; undefined when there is none. */
  #readOwn(path: string, name: string): string | undefined {
    if (this.#past) return this.#past.read(path, this.#readableBytes)
    return isFile(path) ? this.#read(path, name) : undefined
  }

  #read(path: string, name: string): string {
    this.paths.add(path)
    try {
      return readBounded(path, this.#readableBytes)
    } catch (error) {
      throw new UsageError(diagnose(cliCodes, 'cli/file-unreadable', { name, why: whyOf(error) }))
    }
  }

  async #readInput(): Promise<string> {
    const bytes = await readAllInput(this.#terminal, this.#readableBytes)
    if (bytes) return decode(bytes)
    throw new UsageError(diagnose(cliCodes, 'cli/file-unreadable', { name: '-', why: tooLarge(this.#readableBytes) }))
  }

  #keep(opened: OpenedText): OpenedText {
    this.texts.set(opened.file, opened.text)
    if (opened.folder !== undefined) this.#folders.set(opened.file, opened.folder)
    return opened
  }
}

/** Names what went wrong with a file by the system's short code (`ENOENT`, `EACCES`), else by the message; `cli/codes.ts` has words for them. */
export function whyOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  return error instanceof Error ? error.message : String(error)
}

/** Returns the nearest folder upwards that holds a `.git`, else the folder itself. */
function findRoot(cwd: string): string {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder
    if (folder === dirname(folder)) return cwd
  }
}

function isInside(path: string, root: string): boolean {
  const way = relative(root, path)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

function isFile(path: string): boolean {
  try {
    const stat = statSync(path)
    return stat.isFile() || stat.isFIFO()
  } catch {
    return false
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

/** Reads a file of at most so many bytes, whatever it claims to be: a pipe or a device has no size. Throws on a larger one. */
function readBounded(path: string, atMost: number): string {
  const descriptor = openSync(path, 'r')
  try {
    const parts: Uint8Array[] = []
    for (let length = 0; ; ) {
      const part = Buffer.alloc(64 * 1024)
      const count = readSync(descriptor, part, 0, part.length, null)
      if (count === 0) return decode(Buffer.concat(parts))
      length += count
      if (length > atMost) throw new Error(tooLarge(atMost))
      parts.push(part.subarray(0, count))
    }
  } finally {
    closeSync(descriptor)
  }
}

function tooLarge(atMost: number): string {
  return `> ${atMost} B`
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}
