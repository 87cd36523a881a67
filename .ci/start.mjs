// `npm start`: builds when the built files are missing or older than their sources, prints Halden's year on Vestfold's
// calendar for 2026-27, and writes it as a calendar file. Everything goes through the command line that users have.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

const wheel = 'halden/elevoppfolging'
const calendar = 'no/vestfold/2026-27'
const file = 'out/halden-vestfold-2026-27.ics'

if (isStale('dist/cli.js')) {
  console.log('Bygger … (building)')
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) process.exit(status ?? 2)
}

arshjul('expand', wheel, '--calendar', calendar)
mkdirSync('out', { recursive: true })
arshjul(
  'expand',
  wheel,
  '--calendar',
  calendar,
  '--school',
  'halden-vgs',
  '--format',
  'ics',
  '--report',
  'json',
  '-o',
  file,
)
console.log(`\nKalenderfil for Outlook, Google og Apple (calendar file): ${file}`)

function arshjul(...args) {
  const isSecondRun = args.includes('-o')
  // The second run finds what the first has reported already.
  const stdio = ['ignore', 'inherit', isSecondRun ? 'ignore' : 'inherit']
  const { status } = spawnSync(process.execPath, ['dist/cli.js', ...args], { stdio })
  if (status === 2 || status === null) process.exit(status ?? 2)
  process.exitCode = status
}

function isStale(built) {
  if (!existsSync(built)) return true
  const builtAt = statSync(built).mtimeMs
  return ['src', 'rules', 'package.json', 'tsup.config.ts'].some((path) => newest(path) > builtAt)
}

function newest(path) {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}
