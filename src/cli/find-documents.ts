import { type Dirent, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { diagnose } from '../diagnostics/diagnose'
import { cliCodes } from './codes'
import { UsageError } from './usage-error'

/** Hidden files and folders belong to programs (`.git`, `.github/workflows`); a path to one is followed when it is given. */
const isSkipped = (name: string) => name === 'node_modules' || name.startsWith('.')

/**
 * Returns the YAML files that an argument names: the file itself, those under a folder (links not followed), or those that a
 * pattern with `*`, `**` or `?` matches. Sorted, so that a report never depends on the disk. Anything else is returned as it is.
 */
export function findDocuments(name: string, cwd: string): string[] {
  const asPattern = /[*?]/.test(name)
  const stat = statSync(resolve(cwd, name), { throwIfNoEntry: false })
  if (stat?.isDirectory())
    return orFail(
      name,
      listYaml(resolve(cwd, name)).map((path) => join(name, path)),
    )
  if (stat || !asPattern) return [name]
  const parts = name.split('/')
  const fixed = parts
    .slice(
      0,
      parts.findIndex((part) => /[*?]/.test(part)),
    )
    .join('/')
  const base = fixed === '' && !name.startsWith('/') ? '.' : fixed || '/'
  const pattern = patternOf(fixed === '' ? name.replace(/^\//, '') : name.slice(fixed.length + 1))
  if (!statSync(resolve(cwd, base), { throwIfNoEntry: false })?.isDirectory()) return orFail(name, [])
  const found = listYaml(resolve(cwd, base)).filter((path) => pattern.test(path))
  return orFail(name, base === '.' ? found : found.map((path) => join(base, path)))
}

function orFail(name: string, paths: string[]): string[] {
  if (paths.length === 0) throw new UsageError(diagnose(cliCodes, 'cli/no-files', { name }))
  return paths.sort()
}

function listYaml(folder: string, prefix = ''): string[] {
  const entries: Dirent[] = readdirSync(folder, { withFileTypes: true })
  return entries.flatMap((entry) => {
    if (isSkipped(entry.name)) return []
    const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`
    if (entry.isDirectory()) return listYaml(join(folder, entry.name), path)
    return entry.isFile() && /\.ya?ml$/.test(entry.name) ? [path] : []
  })
}

/** Turns a pattern into an expression without nested repetition, so that matching stays linear enough for any file name. */
function patternOf(glob: string): RegExp {
  const source = glob
    .split('/')
    .map((part) =>
      part === '**'
        ? '**'
        : part
            .replace(/[.+^${}()|[\]\\]/g, '\\$&')
            .replace(/\*+/g, '[^/]*')
            .replace(/\?/g, '[^/]'),
    )
    .join('/')
    .replaceAll('**/', '(?:.*/)?')
    .replaceAll('**', '.*')
  return new RegExp(`^${source}$`, 'u')
}
