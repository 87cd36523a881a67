import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'
import { shippedTextsForEsbuild } from './.ci/shipped-texts.ts'

/** A named import of rrule fails in Node's ESM loader, so it is bundled, with the tslib it calls. */
const bundled = { rrule: 'LICENCE', tslib: 'LICENSE.txt' }

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
  const notices = Object.entries(bundled).map(
    ([name, file]) =>
      `${name}\n${'='.repeat(name.length)}\n\n${readFileSync(`node_modules/${name}/${file}`, 'utf8').trim()}\n`,
  )
  writeFileSync('dist/licenses.txt', notices.join('\n\n'))
}

export default defineConfig([
  // One build for ESM: the command line shares its chunks with the library.
  {
    ...shared,
    entry: existsSync('src/cli/main.ts') ? { ...library, cli: 'src/cli/main.ts' } : library,
    format: 'esm',
    splitting: true,
    onSuccess: writeLicenses,
  },
  { ...shared, entry: library, format: 'cjs', splitting: false },
  {
    ...shared,
    entry: library,
    format: ['esm', 'cjs'],
    // tsup sets `baseUrl` for the declaration build, which TypeScript 6 calls deprecated.
    dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } },
  },
])
