import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BuiltCli, buildCli } from './build-cli'
import { runInProcess } from './run-in-process'

const examples = join(import.meta.dirname, '../../examples')
let cli: BuiltCli
let work: string

beforeAll(async () => {
  cli = await buildCli()
  work = mkdtempSync(join(tmpdir(), 'arshjul-'))
  for (const name of ['arshjul.yaml', 'skolerute.yaml']) cpSync(join(examples, name), join(work, name))
}, 60_000)
afterAll(() => {
  cli?.remove()
  rmSync(work, { recursive: true, force: true })
})

const args = ['wheel', 'arshjul.yaml', '--calendar', 'skolerute.yaml']
const run = (...more: string[]) => runInProcess([...args, ...more], { cwd: work })
const written = (name: string) => readFileSync(join(work, name), 'utf8')

describe('arshjul wheel', () => {
  it('prints a poster, and writes what the file’s name says', async () => {
    const { exit, stdout } = await run()
    expect(exit).toBe(0)
    expect(stdout).toMatch(/^<svg [^>]*viewBox="0 0 1414 1000"/)
    expect(await run('-o', 'hjul.svg')).toMatchObject({ exit: 0, stdout: '' })
    expect(written('hjul.svg')).toBe(stdout)
    expect(await run('-o', 'hjul.html')).toMatchObject({ exit: 0, stdout: '' })
    expect(written('hjul.html')).toMatch(/^<!doctype html>/)
    expect((await run('--format', 'html', '-o', 'hjul.txt')).exit).toBe(0)
    expect(written('hjul.txt')).toBe(written('hjul.html'))
  })

  it('takes rings, layout, language, role, a day and how the list is parted', async () => {
    expect((await run('--layout', 'wheel')).stdout).toContain('viewBox="-500 -500 1000 1000"')
    expect((await run('--rings', 'role')).stdout).toMatch(/>Rektor<\/textPath>/)
    expect((await run('--language', 'en', '--today', '2026-11-22')).stdout).toContain('>22 November</textPath>')
    expect((await run('--role', 'elev')).stdout.match(/class="item /g)).toHaveLength(1)
    expect((await run('--theme', 'dark')).stdout).not.toContain('prefers-color-scheme')
    const page = await run('--format', 'html', '--by', 'period')
    expect(page.stdout).toContain('<h3>Høst</h3>')
  })

  it('writes nothing when the plan has errors, unless told to go on', async () => {
    writeFileSync(join(work, 'feil.yaml'), written('arshjul.yaml').replace('responsible: [rektor]', 'responsible: []'))
    const broken = ['wheel', 'feil.yaml', '--calendar', 'skolerute.yaml', '-o', 'feil.svg']
    const refused = await runInProcess(broken, { cwd: work })
    expect(refused.exit).toBe(1)
    expect(refused.stderr).toContain('[cli/output-withheld]')
    expect(existsSync(join(work, 'feil.svg'))).toBe(false)
    expect((await runInProcess([...broken, '--keep-going'], { cwd: work })).exit).toBe(1)
    expect(written('feil.svg')).toMatch(/^<svg /)
  })
})

describe('arshjul wheel --watch', () => {
  it('writes again when a file changes, tells what is wrong and goes on, and ends with Ctrl+C', async () => {
    const child = spawn(process.execPath, [cli.path, ...args, '--language', 'nb', '--watch', '-o', 'levende.html'], {
      cwd: work,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const ended = new Promise<number | null>((done) => child.on('close', done))
    const said = listen(child)
    try {
      await said.next(/levende\.html er skrevet\. Venter/)
      expect(written('levende.html')).toContain('Klasselærermøte')

      writeFileSync(join(work, 'arshjul.yaml'), written('arshjul.yaml').replaceAll('Klasselærermøte', 'Lærermøte'))
      await said.next(/er skrevet\. Venter/)
      expect(written('levende.html')).toContain('Lærermøte')
      expect(written('levende.html')).not.toContain('Klasselærermøte')

      const good = written('arshjul.yaml')
      writeFileSync(join(work, 'arshjul.yaml'), `${good}  - : [\n`)
      await said.next(/Ikke skrevet\. Venter/)
      expect(said.all()).toMatch(/arshjul\.yaml:\d+:\d+ \[load\//)
      expect(written('levende.html')).toContain('Lærermøte')

      // Many editors put a new file in the old one's place.
      writeFileSync(join(work, 'ny.tmp'), good.replaceAll('Lærermøte', 'Teammøte'))
      renameSync(join(work, 'ny.tmp'), join(work, 'arshjul.yaml'))
      await said.next(/er skrevet\. Venter/)
      expect(written('levende.html')).toContain('Teammøte')
    } finally {
      child.kill('SIGINT')
    }
    expect(await ended).toBe(0)
  })
})

describe('arshjul page --watch', () => {
  it('writes a role’s term plan again when the calendar changes, and ends with Ctrl+C', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'arshjul-page-'))
    for (const name of ['arshjul.yaml', 'skolerute.yaml']) cpSync(join(examples, name), join(folder, name))
    const page = () => readFileSync(join(folder, 'plan.html'), 'utf8')
    const more = ['--role', 'kontaktlærer', '--language', 'nb', '--watch', '-o', 'plan.html']
    const command = [cli.path, 'page', 'term', 'arshjul.yaml', '--calendar', 'skolerute.yaml', ...more]
    const child = spawn(process.execPath, command, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
    const ended = new Promise<number | null>((done) => child.on('close', done))
    const said = listen(child)
    try {
      await said.next(/plan\.html er skrevet\. Venter/)
      expect(page()).toMatch(/^<!doctype html>/)
      expect(page()).not.toContain('Naturfagtur')

      const route = readFileSync(join(folder, 'skolerute.yaml'), 'utf8')
      const off = '  - { id: natur, title: Naturfagtur, from: 2026-11-09, to: 2026-11-13 }\n'
      expect(route).toMatch(/^breaks:\n/m)
      writeFileSync(
        join(folder, 'skolerute.yaml'),
        route.replace(/^breaks:\n/m, (line) => `${line}${off}`),
      )
      await said.next(/er skrevet\. Venter/)
      expect(page()).toContain('Naturfagtur')

      writeFileSync(join(folder, 'skolerute.yaml'), route.replace('kind: calendar', 'kind: kalender'))
      await said.next(/Ikke skrevet\. Venter/)
      expect(said.all()).toMatch(/skolerute\.yaml:\d+:\d+ \[load\//)
      expect(page()).toContain('Naturfagtur')
    } finally {
      child.kill('SIGINT')
    }
    await ended
    expect(child.signalCode).toBeNull()
    rmSync(folder, { recursive: true, force: true })
  })
})

/** Gathers what a program says to standard error; `next` waits for a text after the one it found last. */
function listen(child: ChildProcess): { all(): string; next(pattern: RegExp): Promise<void> } {
  let text = ''
  let from = 0
  let check = () => {}
  child.stderr?.on('data', (part) => {
    text += String(part)
    check()
  })
  child.on('close', () => check())
  return {
    all: () => text,
    next: (pattern) =>
      new Promise((found, failed) => {
        check = () => {
          const match = pattern.exec(text.slice(from))
          if (match) {
            from += match.index + match[0].length
            found()
          } else if (child.exitCode !== null) failed(new Error(`ended without ${pattern}: ${text}`))
        }
        check()
      }),
  }
}
