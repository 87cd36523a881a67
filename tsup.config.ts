import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'
import { shippedTextsForEsbuild } from './.ci/shipped-texts.ts'

/**
 * A named import of rrule fails in Node's ESM loader, so it is bundled, with the tslib it calls. What Node would find of yaml asks
 * `process.env` at every token, a tenth of the time it takes to load a wheel; the build for browsers, which `platform` chooses, does not.
 */
const bundled = { rrule: 'LICENCE', tslib: 'LICENSE.txt', yaml: 'LICENSE' }

/**
 * A command is a process of its own: finding and compiling the dozens of files of these packages took a quarter of its time, so the
 * command line has what it uses of them in its own. Who imports the library shares the installed ones.
 */
const bundledInCommands = { luxon: 'LICENSE.md', zod: 'LICENSE' }

const shared: Options = {
  target: 'es2022',
  // Neutral: nothing of Node's may be assumed; the command line is the only entry that names it, by `node:` imports.
  platform: 'neutral',
  external: [/^node:/],
  noExternal: Object.keys(bundled),
  esbuildPlugins: [shippedTextsForEsbuild],
  esbuildOptions: (options) => {
    options.mainFields = ['module', 'main']
    options.charset = 'utf8'
  },
  // `npm run build` empties dist first: three builds that each clean would race.
  clean: false,
  silent: true,
}

const library = { index: 'src/index.ts', rules: 'rules/index.ts' }

/** Keeps the bundled packages' notices beside their code, as their licences ask. */
async function writeLicenses(): Promise<void> {
  const notices = Object.entries({ ...bundled, ...bundledInCommands }).map(
    ([name, file]) =>
      `${name}\n${'='.repeat(name.length)}\n\n${readFileSync(`node_modules/${name}/${file}`, 'utf8').trim()}\n`,
  )
  writeFileSync('dist/licenses.txt', notices.join('\n\n'))
}

/** Writes the JSON Schemas that editors read, by the command line that was just built. */
async function writeSchemas(): Promise<void> {
  mkdirSync('dist/schema', { recursive: true })
  for (const kind of ['wheel', 'calendar', 'plan']) {
    const schema = execFileSync(process.execPath, ['dist/cli.js', 'schema', kind], { encoding: 'utf8' })
    writeFileSync(`dist/schema/${kind}.json`, schema)
  }
}

export default defineConfig([
  { ...shared, entry: library, format: ['esm', 'cjs'], splitting: false, onSuccess: writeLicenses },
  // A command loads what it needs and no more: the command line's parts lie under dist/cli/.
  {
    ...shared,
    entry: { cli: 'src/cli/main.ts' },
    format: 'esm',
    splitting: true,
    noExternal: Object.keys({ ...bundled, ...bundledInCommands }),
    onSuccess: writeSchemas,
    esbuildOptions: (options, context) => {
      shared.esbuildOptions?.(options, context)
      options.chunkNames = 'cli/[name]-[hash]'
    },
  },
  {
    ...shared,
    entry: library,
    format: ['esm', 'cjs'],
    // tsup sets `baseUrl` for the declaration build, which TypeScript 6 calls deprecated.
    dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } },
  },
])
