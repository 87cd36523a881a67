import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { diagnose } from '../diagnostics/diagnose'
import { cliCodes } from './codes'
import { UsageError } from './usage-error'

/** The files of a repository as they were in a commit. */
export interface PastFiles {
  /** Reads a file by its absolute path; undefined when the commit does not have it, or it lies outside the repository. */
  read(path: string, atMost: number): string | undefined
}

/**
 * Opens a commit for reading, by any name git knows it by (`main`, `HEAD~1`, a tag, a hash). Only git's own objects are read: nothing
 * is checked out, and no filter of the repository runs. Throws {@link UsageError} for a name git does not know, outside a
 * repository, and without git.
 */
export function openPastFiles(revision: string, cwd: string): PastFiles {
  const refuse = (why: string): UsageError =>
    new UsageError(diagnose(cliCodes, 'cli/unknown-revision', { revision, why }))
  // A name that begins with a hyphen would be an option to git.
  if (!/^[\p{L}\p{N}@_][^\s:]*$/u.test(revision)) throw refuse('bad-name')
  const root = findRepository(cwd)
  if (root === undefined) throw refuse('no-repository')
  const commit = run(
    root,
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`],
    1000,
    refuse,
  )
  if (commit === undefined) throw refuse('not-found')
  const hash = commit.trim()
  return {
    read(path, atMost) {
      const inside = relative(root, path).split(sep).join('/')
      if (inside === '' || inside.startsWith('../')) return undefined
      return run(root, ['cat-file', 'blob', `${hash}:${inside}`], atMost, refuse)
    },
  }
}

function findRepository(cwd: string): string | undefined {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder
    if (folder === dirname(folder)) return undefined
  }
}

/** Runs git and returns what it writes; undefined when git says no. */
function run(
  root: string,
  args: readonly string[],
  atMost: number,
  refuse: (why: string) => UsageError,
): string | undefined {
  try {
    return execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: atMost,
      timeout: 30_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT') throw refuse('no-git')
    if (code === 'ENOBUFS') throw refuse('too-large')
    return undefined
  }
}
