import { closeSync, fsyncSync, lstatSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import process from 'node:process'
import { diagnose } from '../diagnostics/diagnose'
import { cliCodes } from './codes'
import { whyOf } from './open-files'
import type { Terminal } from './terminal'
import { UsageError } from './usage-error'

/** Writes a result to standard output, or to the file that `-o` names. Bytes that are no text are not written to a person's terminal. */
export async function writeOutput(
  text: string | Uint8Array,
  file: string | undefined,
  terminal: Terminal,
): Promise<void> {
  if (file === undefined || file === '-') {
    if (typeof text !== 'string' && terminal.outputIsTty)
      throw new UsageError(diagnose(cliCodes, 'cli/bytes-to-terminal', {}))
    return await terminal.write(text)
  }
  try {
    replaceFile(resolve(terminal.cwd, file), text)
  } catch (error) {
    throw new UsageError(diagnose(cliCodes, 'cli/not-written', { name: file, why: whyOf(error) }))
  }
}

/**
 * Writes a file whole or not at all: beside its place under a name of its own, then renamed onto it. A reader sees the old text
 * or the new one, never half of it. A link at the place is refused, not followed: what it points to is not ours to replace.
 */
function replaceFile(path: string, text: string | Uint8Array): void {
  const existing = lstatSync(path, { throwIfNoEntry: false })
  if (existing?.isSymbolicLink()) throw new Error('link')
  if (existing && !existing.isFile()) throw new Error('not-a-file')
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  // `wx` fails on anything that is there, a planted link too.
  const descriptor = openSync(draft, 'wx', existing ? existing.mode & 0o777 : 0o666)
  try {
    try {
      const bytes = typeof text === 'string' ? Buffer.from(text) : text
      for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at)
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
    renameSync(draft, path)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}
