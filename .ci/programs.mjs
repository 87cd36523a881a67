// The system's programs that `test/programs` drives, and the Debian packages they come from.
//   node .ci/programs.mjs   installs them, when run as root on Debian; else names those that are missing
import { spawnSync } from 'node:child_process'
import process, { argv, getuid } from 'node:process'

const packages = {
  chromium: 'chromium',
  khal: 'khal',
  calcurse: 'calcurse',
  radicale: 'radicale',
  vdirsyncer: 'vdirsyncer',
  todoman: 'todoman',
  curl: 'curl',
  parallel: 'parallel',
}

/** Modules of the system's Python, and the packages they come from. */
const modules = { icalendar: 'python3-icalendar', openpyxl: 'python3-openpyxl' }

/** Returns the names of the programs and modules that this machine lacks, in order. */
export function missingPrograms() {
  const programs = Object.keys(packages).filter((name) => !works('sh', ['-c', `command -v ${name}`]))
  const absent = Object.keys(modules).filter((name) => !works('/usr/bin/python3', ['-c', `import ${name}`]))
  return [...programs, ...absent]
}

function works(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0
}

function install() {
  const missing = missingPrograms()
  if (missing.length === 0) return true
  if (getuid() !== 0 || !works('sh', ['-c', 'command -v apt-get'])) {
    console.log(`left out: ${missing.join(', ')} not installed, and this is not Debian as root`)
    return true
  }
  const wanted = [...Object.values(packages), ...Object.values(modules), 'fonts-dejavu-core']
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  spawnSync('apt-get', ['update', '-qq'], quiet)
  return spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...wanted], quiet).status === 0
}

if (argv[1] === import.meta.filename) process.exitCode = install() ? 0 : 1
