import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as z from 'zod'
import { runInProcess } from './run-in-process'

const wheel = `kind: wheel
id: skole/arshjul
title: Skolens årshjul
language: nb
roles: { fagmentor: { title: Fagmentor } }
measures:
  - { id: a, title: "<&>\\"' ::error:: \\u001b[31m", when: helt feil, responsible: [rektor] }
  - { id: b, title: Møte, when: Jevnlig, responsible: [rektor], ukjent: 1 }
  - { id: c, title: Møte, when: uke 40, responsibel: [rektor] }
`

const position = z.int().min(1)

/** GitLab's code quality report: the keys it requires. */
const gitlab = z.array(
  z.object({
    description: z.string().min(1),
    check_name: z.string().min(1),
    fingerprint: z.string().min(1),
    severity: z.enum(['info', 'minor', 'major', 'critical', 'blocker']),
    location: z.object({ path: z.string().regex(/^[^/]/), lines: z.object({ begin: position }) }),
  }),
)

// The package is CommonJS: its function stands under `default` once more.
const addFormats = formats.default

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'arshjul-report-'))
  writeFileSync(join(folder, 'år hjul.yaml'), wheel)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const report = async (format: string) =>
  (await runInProcess(['validate', 'år hjul.yaml', '--format', format], { cwd: folder })).stdout

test('SARIF is valid against the schema of version 2.1.0, and each result names its rule', async () => {
  const log = JSON.parse(await report('sarif'))
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
  addFormats(ajv)
  // A schema of draft 4, in which `id` was what `$id` is now.
  const { $schema, id, ...schema } = sarifSchema
  const isValid = ajv.compile(schema)
  expect(isValid(log) ? [] : isValid.errors).toEqual([])
  expect(isValid({ ...log, version: '2.0.0' })).toBe(false)
  const [run] = log.runs
  expect(run.results.length).toBeGreaterThanOrEqual(3)
  for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
  // What `validate --fix` would write stands in the report as a replacement.
  const [fix] = run.results.flatMap(({ fixes }: { fixes?: object[] }) => fixes ?? [])
  expect(fix?.artifactChanges[0].replacements).toEqual([
    {
      deletedRegion: { startLine: 9, startColumn: 41, endLine: 9, endColumn: 52 },
      insertedContent: { text: 'responsible' },
    },
  ])
})

test('the GitLab report has what GitLab asks for, each finding with a fingerprint of its own', async () => {
  const found = gitlab.parse(JSON.parse(await report('gitlab')))
  expect(found.length).toBeGreaterThanOrEqual(3)
  expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(found.length)
})
