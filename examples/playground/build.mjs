// Builds the playground: the library, the shipped wheels and calendars, and this folder's page as one HTML file that needs nothing else.
//   npm run playground            writes out/playground.html from dist/ (`npm run build` makes that)
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '..', '..')
const read = (file) => readFileSync(join(here, file), 'utf8')

/**
 * Returns the page. `library` and `rules` are the modules that it imports as `arshjul` and `arshjul/rules`; `plugins` go to the bundler,
 * for a library that is not built yet.
 */
export async function buildPlayground({ library, rules, plugins = [] }) {
  const { outputFiles } = await build({
    entryPoints: [join(here, 'main.mjs')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    platform: 'browser',
    mainFields: ['module', 'main'],
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'inline',
    loader: { '.yaml': 'text' },
    alias: { 'arshjul/rules': rules, arshjul: library },
    plugins,
    logLevel: 'error',
  })
  const script = outputFiles[0].text
  // Either would end or change how the element is read, whatever it stands in.
  if (/<\/script|<!--/i.test(script)) throw new Error('the bundle holds text that a script element cannot')
  const style = read('style.css')
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const parts = { policy, style, script }
  return read('index.html').replace(/\{\{(policy|style|script)\}\}/g, (_, name) => parts[name])
}

function hashOf(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [library, rules] = ['dist/index.js', 'dist/rules.js'].map((file) => join(root, file))
  if (!existsSync(library) || !existsSync(rules)) {
    console.error('The library is not built yet: run `npm run build` first.')
    process.exit(2)
  }
  const file = join(root, 'out', 'playground.html')
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, await buildPlayground({ library, rules }))
  console.log('out/playground.html')
}
