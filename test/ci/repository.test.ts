import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type BuiltCli, buildCli } from '../cli/build-cli'

interface Step {
  readonly name?: string
  readonly run?: string
  readonly env?: Readonly<Record<string, string>>
}

const root = join(import.meta.dirname, '../..')
const read = (path: string) => parse(readFileSync(join(root, path), 'utf8'))
const workflow: Step[] = read('examples/ci/.github/workflows/arshjul.yml').jobs.check.steps
const action: { inputs: Record<string, { default?: string }>; runs: { steps: Step[] } } = read('action.yml')

let cli: BuiltCli
let folder = ''

beforeAll(async () => {
  cli = await buildCli()
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'arshjul-ci-')))
  cpSync(join(root, 'examples/ci'), folder, { recursive: true })
  // Stands in for npx, which would install the package: drops `--yes arshjul@version` and runs what was built.
  writeFileSync(join(folder, 'npx'), `#!/bin/sh\nshift 2\nexec "${process.execPath}" "${cli.path}" "$@"\n`)
  chmodSync(join(folder, 'npx'), 0o755)
})

afterAll(() => {
  cli.remove()
  rmSync(folder, { recursive: true, force: true })
})

function runStep({ run }: Step, env: Readonly<Record<string, string>> = {}) {
  const path = `${folder}:${process.env.PATH}`
  const shell = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run!]
  const given = { HOME: folder, LANG: 'nb_NO.UTF-8', ...env, PATH: path }
  const { status, stdout, stderr } = spawnSync('bash', shell, { cwd: folder, env: given, encoding: 'utf8' })
  return { status, output: stdout + stderr }
}

describe('the example school repository', () => {
  test.each(workflow.filter(({ run }) => run).map((step) => [step.name!, step] as const))('%s passes', (_, step) => {
    expect(runStep(step)).toMatchObject({ status: 0 })
  })

  test('has published the year', () => {
    expect(readFileSync(join(folder, 'out/arshjul.ics'), 'utf8')).toContain('SUMMARY:Foreldremøte')
  })

  test('a year that breaks is caught: a phrase nobody understands, and a meeting too late', () => {
    const file = join(folder, 'arshjul.yaml')
    const text = readFileSync(file, 'utf8')
    const [validate, schoolTests] = workflow.filter(({ run }) => run)
    writeFileSync(file, text.replace('Andre skoleuke', 'Når det passer seg sånn'))
    expect(runStep(validate!)).toMatchObject({ status: 1, output: expect.stringContaining('timing/not-understood') })
    writeFileSync(file, text.replace('Andre skoleuke', 'Uke 45'))
    expect(runStep(schoolTests!)).toMatchObject({
      status: 1,
      output: expect.stringContaining('Foreldrene inviteres tidlig'),
    })
    writeFileSync(file, text)
  })
})

describe('the GitHub action', () => {
  const { steps } = action.runs
  const variables = (given: Readonly<Record<string, string>>) => ({
    ARSHJUL_VERSION: 'latest',
    ARSHJUL_FILES: '',
    ARSHJUL_TEST: '',
    ARSHJUL_CALENDAR: '',
    ARSHJUL_FAIL_ON: 'error',
    ARSHJUL_MAX_WARNINGS: '',
    ...given,
  })

  test('passes every input through a variable, never inside the script', () => {
    for (const { run } of steps) expect(run).not.toContain('${{')
    const passed = new Set(steps.flatMap(({ env }) => Object.values(env ?? {})))
    expect(passed).toEqual(new Set(Object.keys(action.inputs).map((name) => `\${{ inputs.${name} }}`)))
  })

  test('checks the files named, one on each line, and runs their tests', () => {
    const given = variables({
      ARSHJUL_FILES: 'arshjul.yaml\nnasjonal/videregaende\n',
      ARSHJUL_TEST: 'arshjul.yaml\n',
      ARSHJUL_CALENDAR: 'no/vestfold/2026-27',
    })
    expect(runStep(steps[0]!, given)).toMatchObject({ status: 0 })
    expect(runStep(steps[1]!, given)).toMatchObject({ status: 0, output: expect.stringContaining('2 bestått') })
  })

  test('fails when more warnings come than are let through', () => {
    const file = join(folder, 'advarsel.yaml')
    writeFileSync(
      file,
      `${readFileSync(join(folder, 'arshjul.yaml'), 'utf8')}roles: { fagmentor: { title: Fagmentor } }\n`,
    )
    const given = (most: string) => variables({ ARSHJUL_FILES: 'advarsel.yaml', ARSHJUL_MAX_WARNINGS: most })
    expect(runStep(steps[0]!, given('1'))).toMatchObject({ status: 0 })
    expect(runStep(steps[0]!, given('0'))).toMatchObject({
      status: 1,
      output: expect.stringContaining('too-many-warnings'),
    })
    rmSync(file)
  })

  test('a name that looks like a command is a name', () => {
    const hostile = [
      '$(touch stolen).yaml',
      '`touch stolen`',
      '; touch stolen',
      '--output=stolen',
      '"; touch stolen; "',
    ]
    for (const name of hostile) {
      expect(runStep(steps[0]!, variables({ ARSHJUL_FILES: name })), name).toMatchObject({ status: 2 })
      expect(
        runStep(steps[0]!, variables({ ARSHJUL_FILES: 'arshjul.yaml', ARSHJUL_CALENDAR: name })).status,
        name,
      ).toBe(2)
    }
    expect(existsSync(join(folder, 'stolen'))).toBe(false)
  })
})

test('the pre-commit hook takes wheels and calendars and runs a command there is', () => {
  const [hook] = read('.pre-commit-hooks.yaml') as { entry: string; files: string; language: string }[]
  const wanted = new RegExp(hook!.files)
  expect(readdirSync(folder).filter((name) => wanted.test(name))).toEqual(['arshjul.yaml'])
  expect(wanted.test('plan/skolerute-2026.yml')).toBe(true)
  expect(wanted.test('docker-compose.yml')).toBe(false)
  const [program, ...args] = hook!.entry.split(' ')
  expect(program).toBe('arshjul')
  expect(runStep({ run: `npx --yes arshjul ${args.join(' ')} arshjul.yaml` })).toMatchObject({ status: 0 })
})
