import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const root = join(import.meta.dirname, '..')
const imports = /import\s+(type\s+)?\{([^}]*)\}\s+from\s+'((?:\.\.\/)+(?:src|rules)\/[^']+)'/g

/** Matches an import of the library from a test, whichever file of it. */
export const sourceImport = /^(?:\.\.\/)+src\/(?!cli\/).+$/
export const rulesImport = /^(?:\.\.\/)+rules\/index$/

/**
 * Lists the test files that can run against the built library: all they take from `src/` is public, so the same file tests the
 * source and what is shipped.
 */
export async function testsOfWhatIsShipped(): Promise<string[]> {
  const built: unknown = await import(pathToFileURL(join(root, 'dist/index.js')).href)
  const publicNames = new Set(Object.keys(built as object))
  return readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .map((file) => `test/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.test.ts') && usesOnly(publicNames, readFileSync(join(root, file), 'utf8')))
    .sort()
}

function usesOnly(publicNames: ReadonlySet<string>, text: string): boolean {
  let found = false
  for (const [, typeOnly, names, from] of text.matchAll(imports)) {
    if (typeOnly !== undefined || rulesImport.test(from!)) continue
    if (!sourceImport.test(from!)) return false
    found = true
    const values = names!
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !name.startsWith('type '))
    if (!values.every((name) => publicNames.has(name.split(' as ')[0]!))) return false
  }
  return found
}
