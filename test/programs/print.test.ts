import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readShipped } from '../../rules/index'
import { planFromYaml, toTermPlan, toYearCalendar } from '../../src/index'

const docs = readFileSync(join(import.meta.dirname, '../../docs/print.md'), 'utf8')
const commands = docs.split('\n').filter((line) => line.startsWith('chromium '))
const plan = planFromYaml(readShipped('halden/elevoppfolging')!, readShipped('no/vestfold/2026-27')!, {
  read: readShipped,
}).value!

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'arshjul-print-'))
  // As root the browser asks for one option more, as the page says.
  mkdirSync(join(folder, 'bin'))
  const shim = join(folder, 'bin', 'chromium')
  writeFileSync(shim, `#!/bin/sh\nexec /usr/bin/chromium --no-sandbox --user-data-dir='${folder}/profile' "$@"\n`)
  chmodSync(shim, 0o755)
  // How many sheets a table takes hangs on the type it is set in.
  writeFileSync(
    join(folder, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>/usr/share/fonts/truetype/dejavu</dir><cachedir>${folder}</cachedir></fontconfig>`,
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs one of the documented commands, and reads how many sheets there are and how large, in points. */
function print(command: string): { sheets: number; size: readonly number[] } {
  const env = {
    ...process.env,
    FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}`,
  }
  const { status, stderr } = spawnSync(command, { cwd: folder, env, shell: true, encoding: 'utf8' })
  expect(status, stderr).toBe(0)
  const file = join(folder, /--print-to-pdf=(\S+)/.exec(command)![1]!)
  expect(existsSync(file)).toBe(true)
  const pdf = readFileSync(file, 'latin1')
  const box = /\/MediaBox\s*\[([^\]]+)\]/.exec(pdf)![1]!.trim().split(/\s+/).map(Number)
  return { sheets: pdf.match(/\/Type\s*\/Page\b(?!s)/g)!.length, size: box.slice(2).map(Math.round) }
}

describe('the commands of docs/print.md', () => {
  test('are two', () => expect(commands).toHaveLength(2))

  test.each([
    ['a3', [1191, 842], 2],
    ['a4', [842, 595], 4],
  ] as const)('print the year calendar on %s', (paper, size, sheets) => {
    writeFileSync(join(folder, 'arskalender.html'), toYearCalendar(plan, { paper }))
    expect(print(commands[0]!)).toEqual({ sheets, size })
  })

  test.each([
    [undefined, 4],
    [1, 3],
    [2, 2],
  ] as const)('print the term plan on A4, term %s', (term, sheets) => {
    writeFileSync(join(folder, 'terminplan.html'), toTermPlan(plan, { role: 'kontaktlærer', ...(term && { term }) }))
    expect(print(commands[1]!)).toEqual({ sheets, size: [595, 842] })
  })
})
