import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runInProcess } from './run-in-process'

const folder = mkdtempSync(join(tmpdir(), 'arshjul-diff-'))
const write = (name: string, text: string) => {
  mkdirSync(join(folder, name, '..'), { recursive: true })
  writeFileSync(join(folder, name), text)
}
const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=skolen', '-c', 'user.email=skolen@example.invalid', ...args], { cwd: folder })
const diff = (...args: readonly string[]) =>
  runInProcess(['diff', 'hjul.yaml', '--calendar', 'rute.yaml', ...args], { cwd: folder })

const base = `kind: wheel
id: test/felles
title: Felles
language: nb
measures:
  - { id: tur, title: Tur, when: Uke 37, responsible: [rektor] }
`
const wheel = `kind: wheel
id: test/hjul
title: Prøvehjulet
language: nb
extends: [./lag/felles.yaml]
measures:
  - { id: dag, title: Aktivitetsdag, when: Uke 39, responsible: [rektor] }
`
const calendar = (from: string, to: string) => `kind: calendar
id: no/test/2026-27
title: Testruten
country: NO
schoolYear: 2026-27
firstSchoolDay: 2026-08-17
lastSchoolDay: 2027-06-18
breaks:
  - { id: autumn, title: Høstferie, from: ${from}, to: ${to} }
`

beforeAll(() => {
  git('init', '--quiet', '--initial-branch=main')
  write('lag/felles.yaml', base)
  write('hjul.yaml', wheel)
  write('rute.yaml', calendar('2026-10-05', '2026-10-09'))
  git('add', '.')
  git('commit', '--quiet', '-m', 'Første utgave')
  git('tag', 'v1')
  write('lag/felles.yaml', base.replace('Uke 37', 'Uke 38'))
  git('commit', '--quiet', '-am', 'Turen er en uke senere')
  write('rute.yaml', calendar('2026-09-21', '2026-09-25'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('arshjul diff between commits', () => {
  test('a commit with the files as they are: each difference with its own cause', async () => {
    const { exit, stdout } = await diff('--commit', 'v1', '--format', 'json')
    expect(exit).toBe(0)
    const { differences } = JSON.parse(stdout)
    expect(
      differences.map(({ id, causes }: { id: string; causes: { kind: string }[] }) => [
        id,
        causes.map((one) => one.kind),
      ]),
    ).toEqual([
      ['tur@2026-27', ['wheel']],
      ['dag@2026-27', ['calendar']],
    ])
  })

  test('the layer is read from the commit too, and two commits compare without the folder', async () => {
    const { stdout } = await diff('--commit', 'v1', '--to-commit', 'HEAD')
    expect(stdout).toContain('flyttet: Tur  (tur@2026-27)\n  7.–11. september 2026 → 14.–18. september 2026')
    expect(stdout).toContain('fordi tidspunktet er endret i «Felles»')
    expect(stdout).not.toContain('Aktivitetsdag')
  })

  test('the same commit twice is no difference', async () => {
    expect((await diff('--commit', 'HEAD', '--to-commit', 'HEAD')).stdout).toBe('Ingen forskjeller.\n')
  })

  test.each([
    ['nei', 'git kjenner den ikke'],
    ['--upload-pack=x', 'dette er ikke navnet på en innsending'],
    ['HEAD:hjul.yaml', 'dette er ikke navnet på en innsending'],
    ['HEAD^{tree}', 'git kjenner den ikke'],
  ])('%s is refused: %s', async (revision, why) => {
    const { exit, stderr, stdout } = await diff(`--commit=${revision}`)
    expect([exit, stdout]).toEqual([2, ''])
    expect(stderr).toContain(why)
  })

  test('a file that the commit does not have, and a way out of the repository, are not found', async () => {
    write('ny.yaml', wheel)
    const missing = await runInProcess(['diff', 'ny.yaml', '--calendar', 'rute.yaml', '--commit', 'v1'], {
      cwd: folder,
    })
    expect([missing.exit, missing.stderr.includes('ny.yaml')]).toEqual([2, true])
    const outside = await runInProcess(['diff', '../hjul.yaml', '--calendar', 'rute.yaml', '--commit', 'v1'], {
      cwd: folder,
    })
    expect(outside.exit).toBe(2)
  })

  test('--to-commit alone says what is missing', async () => {
    const { exit, stderr } = await diff('--to-commit', 'HEAD', '--against', 'rute.yaml')
    expect([exit, stderr.includes('--commit')]).toEqual([2, true])
  })
})
