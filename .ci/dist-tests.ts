import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const root = join(import.meta.dirname, '..')
const imports = /import\s+(type\s+)?(?:\{([^}]*)\}|\* as \w+)\s+from\s+'(\.{1,2}\/[^']+)'/g

/** Matches an import of the library from a test, whichever file of it. */
export const sourceImport = /^(?:\.\.\/)+src\/(?!cli\/).+$/
export const rulesImport = /^(?:\.\.\/)+rules\/index$/

/**
 * Lists the test files that can run against the built library: all that they, and the test files they import, take from `src/` is
 * public, so the same file tests the source and what is shipped.
 */
export async function testsOfWhatIsShipped(): Promise<string[]> {
  const built: unknown = await import(pathToFileURL(join(root, 'dist/index.js')).href)
  const publicNames = new Set(Object.keys(built as object))
  return readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .map((file) => `test/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.test.ts') && !file.includes('/house/'))
    .filter((file) => {
      const taken = valuesTakenBy(join(root, file))
      return taken.length > 0 && taken.every((name) => publicNames.has(name))
    })
    .sort()
}

/** Lists the values a test file and its neighbours take from the library; what cannot be replaced counts as a name nobody has. */
function valuesTakenBy(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return []
  seen.add(file)
  const taken: string[] = []
  for (const [, typeOnly, names, from] of readFileSync(file, 'utf8').matchAll(imports)) {
    if (typeOnly !== undefined || rulesImport.test(from!)) continue
    if (sourceImport.test(from!)) taken.push(...valueNames(names))
    else if (from!.includes('/src/')) taken.push(from!)
    else if (existsSync(join(dirname(file), `${from}.ts`)))
      taken.push(...valuesTakenBy(join(dirname(file), `${from}.ts`), seen))
  }
  return taken
}

/** Returns the imported names that are values; importing a whole file is a name nobody has. */
function valueNames(names: string | undefined): string[] {
  if (names === undefined) return ['*']
  return names
    .split(',')
    .map((name) => name.trim().split(' as ')[0]!)
    .filter((name) => name !== '' && !name.startsWith('type '))
}
