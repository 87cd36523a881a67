import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
`

/** What SARIF 2.1.0 asks of the parts that are written (sections 3.13 to 3.30): required keys, choices, numbers from 1, no other keys. */
const position = z.int().min(1)
const sarif = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.array(
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.string().min(1),
          version: z.string(),
          rules: z.array(z.strictObject({ id: z.string().min(1) })),
        }),
      }),
      columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
      results: z.array(
        z.strictObject({
          ruleId: z.string(),
          ruleIndex: z.int().min(0),
          level: z.enum(['none', 'note', 'warning', 'error']),
          message: z.strictObject({ text: z.string().min(1) }),
          locations: z.array(
            z.strictObject({
              physicalLocation: z.strictObject({
                artifactLocation: z.strictObject({ uri: z.string().regex(/^[^\s<>"]+$/) }),
                region: z
                  .strictObject({ startLine: position, startColumn: position, endLine: position, endColumn: position })
                  .optional(),
              }),
            }),
          ),
        }),
      ),
    }),
  ),
})

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

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'arshjul-report-'))
  writeFileSync(join(folder, 'år hjul.yaml'), wheel)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const report = async (format: string) =>
  (await runInProcess(['validate', 'år hjul.yaml', '--format', format], { cwd: folder })).stdout

test('SARIF has what version 2.1.0 asks for, and each result names its rule', async () => {
  const { runs } = sarif.parse(JSON.parse(await report('sarif')))
  const [run] = runs
  expect(run?.results.length).toBeGreaterThanOrEqual(3)
  for (const { ruleId, ruleIndex } of run!.results) expect(run!.tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
})

test('the GitLab report has what GitLab asks for, each finding with a fingerprint of its own', async () => {
  const found = gitlab.parse(JSON.parse(await report('gitlab')))
  expect(found.length).toBeGreaterThanOrEqual(3)
  expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(found.length)
})
