import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..', '..')

/** A command line built from `src` for one run of the tests. */
export interface BuiltCli {
  readonly path: string
  remove(): void
}

/** Bundles the command line from `src` into a folder of its own inside the package, where it finds the shipped files. */
export async function buildCli(): Promise<BuiltCli> {
  mkdirSync(join(root, '.tmp'), { recursive: true })
  const folder = mkdtempSync(join(root, '.tmp', 'cli-'))
  await build({
    entryPoints: { cli: join(root, 'src/cli/main.ts') },
    outdir: folder,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    splitting: true,
    external: ['yaml', 'zod', 'luxon'],
    mainFields: ['module', 'main'],
    logLevel: 'silent',
    outExtension: { '.js': '.mjs' },
  })
  return { path: join(folder, 'cli.mjs'), remove: () => rmSync(folder, { recursive: true, force: true }) }
}
