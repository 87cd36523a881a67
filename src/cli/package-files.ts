import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Which shelf of `rules/` a shipped file stands on. */
export type ShippedKind = 'wheel' | 'calendar'

/** Returns the folder of the package this file belongs to, built or not; undefined when it was copied out of it. */
export function findPackageFolder(): string | undefined {
  let folder = dirname(fileURLToPath(import.meta.url))
  for (let up = 0; up < 5; up++) {
    const manifest = join(folder, 'package.json')
    if (existsSync(manifest) && isOurs(manifest)) return folder
    folder = dirname(folder)
  }
  return undefined
}

/** Returns the path of a shipped file by its id (`halden/elevoppfolging`, `no/vestfold/2026-27`); undefined when there is none. */
export function findShippedFile(kind: ShippedKind, id: string): string | undefined {
  // Ids are words between slashes: nothing in them can climb out of the folder.
  if (!/^[\p{L}\p{N}][\p{L}\p{N}_-]*(?:\/[\p{L}\p{N}][\p{L}\p{N}_.-]*)*$/u.test(id)) return undefined
  const shelf = shelfOf(kind)
  const path = shelf && join(shelf, `${id}.yaml`)
  return path && existsSync(path) ? path : undefined
}

/** Lists the ids of all shipped files of a kind, in order. */
export function listShippedIds(kind: ShippedKind): string[] {
  const shelf = shelfOf(kind)
  if (!shelf || !existsSync(shelf)) return []
  return readdirSync(shelf, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml') && (kind === 'calendar' || !path.startsWith(`calendars${sep}`)))
    .map((path) => path.slice(0, -'.yaml'.length).split(sep).join('/'))
    .sort()
}

/** Names a shipped file for messages: `arshjul/rules/halden/elevoppfolging.yaml`. */
export function nameShippedFile(path: string): string {
  return `arshjul/${relative(findPackageFolder() ?? '', path)
    .split(sep)
    .join('/')}`
}

/** Returns the package's version. */
export function packageVersion(): string {
  const folder = findPackageFolder()
  if (!folder) return '0.0.0'
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return typeof manifest === 'object' && manifest && 'version' in manifest ? String(manifest.version) : '0.0.0'
}

function shelfOf(kind: ShippedKind): string | undefined {
  const folder = findPackageFolder()
  return folder && (kind === 'calendar' ? join(folder, 'rules', 'calendars') : join(folder, 'rules'))
}

function isOurs(manifest: string): boolean {
  try {
    const content: unknown = JSON.parse(readFileSync(manifest, 'utf8'))
    return typeof content === 'object' && content !== null && 'name' in content && content.name === 'arshjul'
  } catch {
    return false
  }
}
