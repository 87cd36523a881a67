import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeWorkbook } from '../../src/cli/write-workbook'
import { toSheets } from '../../src/export/to-sheets'
import { dated, planOf } from '../export/sample-plan'
import { runAtHome } from './radicale'

test('openpyxl reads days as days, formula-like texts as texts, and the heading frozen with filters', async () => {
  const home = mkdtempSync(join(tmpdir(), 'arshjul-workbook-'))
  const plan = planOf([dated('a', '2026-08-24', '2026-09-04', { title: '=1+1' })])
  writeFileSync(join(home, 'year.xlsx'), await writeWorkbook(toSheets(plan, { by: 'month' })))
  const program = `
import json, openpyxl
sheet = openpyxl.load_workbook('year.xlsx').worksheets[0]
row = sheet[2]
print(json.dumps([sheet.title, sheet.freeze_panes, sheet.auto_filter.ref, row[0].value, row[0].data_type, row[0].number_format,
  row[4].is_date, row[4].value.isoformat(), row[5].value.isoformat(), row[5].number_format, row[6].value]))
`
  const read = JSON.parse(runAtHome(home, '/usr/bin/python3', ['-W', 'ignore', '-c', program])) as unknown[]
  rmSync(home, { recursive: true, force: true })
  expect(read).toEqual([
    'august 2026',
    'A2',
    'A1:L2',
    '=1+1',
    's',
    '@',
    true,
    '2026-08-24T00:00:00',
    '2026-09-04T00:00:00',
    'dd.mm.yyyy',
    1,
  ])
})
