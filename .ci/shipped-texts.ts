import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The module that `rules/index.ts` imports and that exists only while building or testing. */
const moduleId = 'virtual:shipped-texts'
const rulesFolder = join(dirname(fileURLToPath(import.meta.url)), '..', 'rules')

/** Lists the shipped YAML files as paths below `rules/`, in code-point order so that a build is the same everywhere. */
export function shippedFiles(): string[] {
  return readdirSync(rulesFolder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.yaml'))
    .sort()
}

/** Writes the virtual module's source: two tables, id to text. Everything under `rules/calendars/` is a calendar, the rest are wheels. */
function moduleSource(): string {
  const tables = { wheelTexts: {} as Record<string, string>, calendarTexts: {} as Record<string, string> }
  for (const file of shippedFiles()) {
    const text = readFileSync(join(rulesFolder, file), 'utf8')
    const name = file.slice(0, -'.yaml'.length)
    if (name.startsWith('calendars/')) tables.calendarTexts[name.slice('calendars/'.length)] = text
    else tables.wheelTexts[name] = text
  }
  return Object.entries(tables)
    .map(([name, table]) => `export const ${name} = ${JSON.stringify(table, null, 1)}\n`)
    .join('')
}

/** Gives the bundler the shipped texts. */
export const shippedTextsForEsbuild = {
  name: 'shipped-texts',
  setup(build: {
    onResolve(on: { filter: RegExp }, call: () => { path: string; namespace: string }): void
    onLoad(on: { filter: RegExp; namespace: string }, call: () => { contents: string; loader: 'js' }): void
  }): void {
    build.onResolve({ filter: new RegExp(`^${moduleId}$`) }, () => ({ path: moduleId, namespace: 'shipped' }))
    build.onLoad({ filter: /.*/, namespace: 'shipped' }, () => ({ contents: moduleSource(), loader: 'js' }))
  },
}

/** Gives the test runner the same texts from the same source. */
export const shippedTextsForVite = {
  name: 'shipped-texts',
  resolveId: (id: string): string | undefined => (id === moduleId ? `\0${moduleId}` : undefined),
  load: (id: string): string | undefined => (id === `\0${moduleId}` ? moduleSource() : undefined),
}
