import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { feasibilityCodes } from '../../src/check/feasibility-codes'
import { schoolYearHabits } from '../../src/check/plausible-habits'
import { runArshjul } from '../../src/cli/run-arshjul'
import { schoolYearStarting } from '../../src/date/school-year'
import { mostSchoolYears } from '../../src/date/school-years'
import { listPlausibleCalendars } from '../../src/index'
import { codeBlocksOf } from '../house/code-blocks'

const root = join(import.meta.dirname, '../..')
const page = join(root, 'docs/feasibility.md')
const text = readFileSync(page, 'utf8')

async function run(args: readonly string[]): Promise<string> {
  let printed = ''
  const write = async (part: string | Uint8Array) => {
    printed += String(part)
  }
  await runArshjul(args, {
    env: { LANG: 'nb_NO.UTF-8' },
    cwd: root,
    outputIsTty: false,
    errorIsTty: false,
    now: () => 0,
    inputIsTty: true,
    input: { async *[Symbol.asyncIterator]() {} },
    write,
    writeError: write,
  })
  return printed
}

test('docs/feasibility.md shows what the command prints', async () => {
  const blocks = codeBlocksOf(text).filter(({ language }) => language === 'console')
  expect(blocks).toHaveLength(1)
  const { first, body, at } = blocks[0]!
  const printed = await run(first.replace(/^\$ npx arshjul /, '').split(' '))
  expect(printed.split('\n').length).toBeGreaterThan(10)
  const shown = body.slice(first.length + 1)
  if (process.env.UPDATE_DOCS === '1') {
    const start = at + first.length + 1
    writeFileSync(page, text.slice(0, start) + printed + text.slice(start + shown.length))
  } else expect(shown).toBe(printed)
})

test('it names every code', () => {
  for (const code of Object.keys(feasibilityCodes)) expect(text).toContain(`\`${code.slice('check/'.length)}\``)
})

test.each(['NO', 'SE', 'DK', 'FI'] as const)('its row for %s is what is tried', (country) => {
  const { autumnWeeks, winterWeeks } = schoolYearHabits[country]
  const row = text.split('\n').find((line) => line.startsWith(`| \`${country}\` |`))!
  const cells = row.split('|').map((cell) => cell.trim())
  expect(cells[2]).toBe(`week ${autumnWeeks.join(', ')}`)
  expect(cells[3]).toBe(`week ${winterWeeks.join(', ')}`)
  expect(cells[6]).toBe(String(listPlausibleCalendars(schoolYearStarting(2026), country).length))
  expect(text.replace(/\s+/g, ' ')).toContain(`At most ${mostSchoolYears} school years`)
})
