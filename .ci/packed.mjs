// Packs the package, installs the tarball in an empty folder and uses it there as its users would: from ESM, from CJS, from the
// command line, from TypeScript in both module systems, and as a browser bundle run without anything of Node's.
// All ways must give the same bytes.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import vm from 'node:vm'
import { build } from 'esbuild'

const root = resolve(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'arshjul-packed-'))
const windows = process.platform === 'win32'
const npm = (...args) =>
  execFileSync('npm', args, { cwd: folder, encoding: 'utf8', shell: windows, stdio: ['ignore', 'pipe', 'ignore'] })
const node = (...args) =>
  execFileSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 << 20,
    stdio: ['ignore', 'pipe', 'ignore'],
  })

const program = `
const wheelDocument = loadWheel(readShipped('halden/elevoppfolging')).value
const wheel = resolveWheel(wheelDocument, { read: readShipped }).value
const calendar = buildCalendar(loadCalendar(readShipped('no/vestfold/2026-27')).value).value
const plan = expand(wheel, calendar)
const json = toJson(plan)
const ics = toICalendar(plan, { school: 'eksempel' })
`
const names = '{ loadWheel, loadCalendar, resolveWheel, buildCalendar, expand, toJson, toICalendar }'
const show = 'const said = JSON.stringify({ obligations: plan.obligations.length, json, ics })\n'

try {
  const [packed] = JSON.parse(npm('pack', root, '--json', '--ignore-scripts', '--pack-destination', folder))
  const files = packed.files.map(({ path }) => path).sort()
  console.log(`${packed.filename}: ${files.length} files, ${packed.size} bytes packed, ${packed.unpackedSize} unpacked`)
  const strangers = files.filter(
    (file) => !/^(dist\/|docs\/|rules\/.+\.yaml$|[A-Z_]+(\.md)?$|package\.json$)/.test(file),
  )
  check('nothing but built files, rules and documents is packed', strangers, [])
  const needed = ['LICENSE', 'README.md', 'CHANGELOG.md', 'THIRD_PARTY_NOTICES.md', 'dist/licenses.txt', 'dist/cli.js']
  check(
    'what must be packed is',
    needed.filter((file) => !files.includes(file)),
    [],
  )

  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'empty', private: true }))
  npm('install', '--no-audit', '--no-fund', '--prefer-offline', join(folder, packed.filename))

  const esm = `import ${names} from 'arshjul'\nimport { readShipped } from 'arshjul/rules'\n${program}${show}`
  const cjs = `const ${names} = require('arshjul')\nconst { readShipped } = require('arshjul/rules')\n${program}${show}`
  writeFileSync(join(folder, 'use.mjs'), `${esm}process.stdout.write(said)`)
  writeFileSync(join(folder, 'use.cjs'), `${cjs}process.stdout.write(said)`)
  const expected = node('use.mjs')
  const { obligations } = JSON.parse(expected)
  if (!(obligations > 38)) throw new Error(`only ${obligations} obligations from ESM`)
  console.log(`ok   ESM: ${obligations} obligations`)
  check('CJS gives the same bytes', node('use.cjs') === expected, true)

  const cli = join('node_modules', 'arshjul', 'dist', 'cli.js')
  const args = [
    'expand',
    'halden/elevoppfolging',
    '--calendar',
    'no/vestfold/2026-27',
    '--format',
    'ndjson',
    '--report',
    'json',
  ]
  check(
    'the command line gives a line for each',
    node(cli, ...args)
      .trimEnd()
      .split('\n').length,
    obligations,
  )
  check('the command is installed', npm('exec', '--', 'arshjul', '--version').trim(), packed.version)

  const typed = (extension, imports) => {
    const file = `typed.${extension}`
    writeFileSync(
      join(folder, file),
      `${imports}\nconst text: string = readShipped('a') ?? ''\nconst wheel = loadWheel(text).value\nexport const id: string | undefined = wheel?.id\n`,
    )
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    const compilerOptions = { noEmit: true, strict: true, module: 'nodenext', target: 'es2022', types: [] }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [file] }))
    node(tsc, '-p', folder)
    console.log(`ok   types from .${extension}`)
  }
  typed('mts', "import { loadWheel } from 'arshjul'\nimport { readShipped } from 'arshjul/rules'")
  typed('cts', "import { loadWheel } from 'arshjul'\nimport { readShipped } from 'arshjul/rules'")

  writeFileSync(join(folder, 'page.mjs'), `${esm}globalThis.said = said`)
  const bundled = await build({
    entryPoints: [join(folder, 'page.mjs')],
    bundle: true,
    platform: 'browser',
    format: 'iife',
    write: false,
    logLevel: 'error',
  })
  // A fresh context has the language's own globals and nothing else: no process, Buffer, require, console or timers.
  const page = vm.createContext({})
  vm.runInContext(bundled.outputFiles[0].text, page)
  check('a browser bundle, run without globals of Node, gives the same bytes', page.said === expected, true)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function check(what, actual, expected) {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) {
    throw new Error(`${what}: ${JSON.stringify(actual)}, expected ${JSON.stringify(expected)}`)
  }
  console.log(`ok   ${what}`)
}
