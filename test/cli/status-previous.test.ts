import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { runInProcess } from './run-in-process'

const cwd = mkdtempSync(join(tmpdir(), 'arshjul-previous-'))
afterAll(() => rmSync(cwd, { recursive: true, force: true }))

const wheel = (when: string) => `
kind: wheel
id: skole/arshjul
title: Skolens årshjul
language: nb
measures:
  - { id: mote, title: Ledermøte, when: ${when}, responsible: [rektor] }
`
const write = (name: string, text: string) => writeFileSync(join(cwd, name), text)
write('var.yaml', wheel('Hver tredje uke'))
write('er.yaml', wheel('Annenhver uke'))
write('gjort.json', '[{ "obligation": "mote@2026-27#n3", "on": "2026-10-01" }]')
write('odelagt.json', '{')

const calendar = ['--calendar', 'no/vestfold/2026-27']
const tell = (...more: string[]) =>
  runInProcess(['status', 'er.yaml', ...calendar, '--completions', 'gjort.json', '--on', '2026-10-02', ...more], {
    cwd,
  })

it('takes from the plan as it was what the ids in the list meant', async () => {
  await runInProcess(['expand', 'var.yaml', ...calendar, '--format', 'json', '-o', 'plan.json'], { cwd })
  const alone = await tell()
  expect([alone.exit, alone.stderr]).toEqual([0, ''])
  expect(alone.stdout).toContain('1 gjort')
  const { exit, stdout, stderr } = await tell('--previous', 'plan.json')
  expect(exit).toBe(0)
  expect(stdout).not.toContain('1 gjort')
  expect(stdout).toContain('14.–18. sep  Ledermøte – gjort tor 1. okt · gjaldt 28. sep–4. okt')
  expect(stderr).toContain('gjort.json:1:18 [cli/unmatched-completion]')
})

it('tells nothing if that plan cannot be read or is not there', async () => {
  const broken = await tell('--previous', 'odelagt.json')
  expect([broken.exit, broken.stdout]).toEqual([1, ''])
  expect(broken.stderr).toContain('odelagt.json:1:')
  const missing = await tell('--previous', 'borte.json')
  expect([missing.exit, missing.stdout]).toEqual([2, ''])
  expect(missing.stderr).toContain('cli/file-not-found')
})
