import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { shippedCalendars, shippedWheels } from '../../rules/index'
import { commandNames, loadCommand } from '../../src/cli/commands'
import { runInProcess } from './run-in-process'

const cwd = import.meta.dirname
const run = (...args: string[]) => runInProcess(args, { cwd })

describe('every command', () => {
  it.each(commandNames)('%s is there, has its name and explains itself in both languages', async (name) => {
    expect((await loadCommand(name)).name).toBe(name)
    const [nb, en] = [await run(name, '--help', '--language', 'nb'), await run(name, '--help', '--language', 'en')]
    expect([nb.exit, en.exit]).toEqual([0, 0])
    expect(nb.stdout).toContain(`arshjul ${name}`)
    expect(nb.stdout).not.toBe(en.stdout)
    for (const line of [...nb.stdout.split('\n').slice(1), ...en.stdout.split('\n').slice(1)])
      expect(line.length).toBeLessThanOrEqual(80)
  })
})

describe('schema', () => {
  it.each(['wheel', 'calendar'])('prints the schema of a %s as JSON', async (kind) => {
    const { exit, stdout } = await run('schema', kind)
    const schema = JSON.parse(stdout) as { type: string; required: string[] }
    expect([exit, schema.type]).toEqual([0, 'object'])
    expect(schema.required).toEqual(expect.arrayContaining(['kind', 'id', 'title']))
  })
})

describe('shipped files by id', () => {
  it.each([...shippedWheels.keys()])('%s validates without an error', async (id) => {
    expect((await run('validate', id, '--format', 'github')).exit).toBe(0)
  })

  it.each(['../package', 'halden/../halden/elevoppfolging', 'halden/elevoppfolging.yaml'])(
    '%s is no id',
    async (id) => {
      expect((await run('validate', id)).exit).toBe(2)
    },
  )
})

describe('a file larger than any wheel', () => {
  it('is not read into memory, from the disk or standard input', async () => {
    const work = mkdtempSync(join(tmpdir(), 'arshjul-'))
    try {
      const huge = '# '.padEnd(33 * 1024 * 1024, 'x')
      writeFileSync(join(work, 'huge.yaml'), huge)
      const fromDisk = await runInProcess(['validate', 'huge.yaml'], { cwd: work })
      const fromInput = await runInProcess(['validate', '-'], { cwd: work, stdin: huge })
      expect([fromDisk.exit, fromInput.exit]).toEqual([2, 2])
      expect(fromDisk.stderr).toContain('[cli/file-unreadable]')
      expect(fromInput.stderr).toContain('[cli/file-unreadable]')
    } finally {
      rmSync(work, { recursive: true, force: true })
    }
  })
})

describe('a name read as an occasion', () => {
  const wheel = (when: string, more = '') => `kind: wheel
id: et-hjul
title: Et hjul
language: nb
measures:
  - id: forberede
    title: Forberede
    when: ${when}
${more}`
  const codes = async (stdin: string, ...args: string[]) => {
    const { stdout } = await runInProcess(['validate', '-', ...args], { cwd, stdin })
    return [...stdout.matchAll(/\[(timing\/occasion|expand\/anchor-unknown)\]/g)].map(([, code]) => code)
  }
  const calendar = ['--calendar', 'no/vestfold/2026-27']

  it('is told where nobody has dated it, once', async () => {
    expect(await codes(wheel('uken før juleballet'))).toEqual(['timing/occasion'])
    expect(await codes(wheel('uken før juleballet'), ...calendar)).toEqual(['timing/occasion'])
  })

  it('is not told where the wheel declares the event', async () => {
    const events = 'events:\n  - { id: juleball, title: Juleballet }\n'
    expect(await codes(wheel('uken før juleballet', events))).toEqual([])
  })

  it('is not told where the calendar has the day', async () => {
    const work = mkdtempSync(join(tmpdir(), 'arshjul-'))
    const file = join(work, 'skolerute.yaml')
    const shipped = shippedCalendars.get('no/vestfold/2026-27') ?? ''
    try {
      writeFileSync(file, `${shipped}\nevents:\n  - { id: juleball, title: Juleball, date: 2026-12-11 }\n`)
      expect(await codes(wheel('uken før juleballet'), '--calendar', file)).toEqual([])
    } finally {
      rmSync(work, { recursive: true, force: true })
    }
  })
})
