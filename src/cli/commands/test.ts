import { runSchoolTests, type SchoolTestResult } from '../../check/run-school-tests'
import { terminalText } from '../../export/clean-text'
import type { Language } from '../../languages/language'
import { defineCommand } from '../command'
import { commonOptions, reportFormats } from '../common-options'
import { openPlan, planOptions } from '../plan-options'
import { failsOn } from '../reports/finding'
import { renderReport } from '../reports/write-report'
import { isUnderGithub } from '../terminal'
import { writeOutput } from '../write-output'

const marks: Readonly<Record<SchoolTestResult['outcome'], string>> = { passed: '✓', failed: '✗', undecided: '?' }

const words: Readonly<Record<Language, Readonly<Record<SchoolTestResult['outcome'] | 'none', string>>>> = {
  en: { passed: 'passed', failed: 'failed', undecided: 'undecided', none: 'The wheels have no tests.' },
  nb: { passed: 'bestått', failed: 'ikke bestått', undecided: 'uavgjort', none: 'Årshjulene har ingen tester.' },
  nn: { passed: 'bestått', failed: 'ikkje bestått', undecided: 'uavgjort', none: 'Årshjula har ingen testar.' },
  sv: { passed: 'godkända', failed: 'underkända', undecided: 'oavgjorda', none: 'Årshjulen har inga tester.' },
  da: { passed: 'bestået', failed: 'ikke bestået', undecided: 'uafgjort', none: 'Årshjulene har ingen test.' },
}

/** `arshjul test`: runs the tests that schools write into their wheels, on a calendar. */
export const testCommand = defineCommand({
  name: 'test',
  usage: 'arshjul test WHEEL… --calendar CAL [options]',
  summary: {
    en: 'Runs the tests written in wheels on a school calendar.',
    nb: 'Kjører testene som står i årshjul, på en skolerute.',
  },
  options: {
    ...planOptions,
    format: {
      type: 'string',
      short: 'f',
      values: reportFormats,
      help: {
        en: 'How findings are written; default pretty, github under GitHub Actions.',
        nb: 'Hvordan funn skrives; ellers pretty, github under GitHub Actions.',
      },
    },
    'fail-on': commonOptions['fail-on'],
    output: {
      type: 'string',
      short: 'o',
      valueName: 'FILE',
      help: { en: 'Write the report to this file.', nb: 'Skriv rapporten til denne filen.' },
    },
  },
  async run({ values, positionals }, terminal) {
    const example = 'arshjul test arshjul.yaml --calendar no/vestfold/2026-27'
    const { plan, diagnostics, desk, language } = await openPlan(positionals, values, example, terminal)
    const results = plan ? runSchoolTests(plan) : []
    const said = language
    // What only a plan is told of is no finding of a test; errors are, since a test on half a wheel proves nothing.
    const found = [
      ...diagnostics.filter(({ severity }) => severity === 'error'),
      ...results.flatMap((result) => result.diagnostics),
    ]
    const pretty = (values.format ?? (isUnderGithub(terminal) ? 'github' : 'pretty')) === 'pretty'
    const passed = results
      .filter(({ outcome }) => outcome === 'passed')
      .map(({ layer, test }) => ({ classname: layer, name: test }))
    const report = { format: values.format, language: said, to: 'output', passed } as const
    const list = pretty && plan ? listResults(results, said) : ''
    const text = `${list}${await renderReport(found, desk.texts, report, terminal)}`
    await writeOutput(text, values.output, terminal)
    if (!plan) return 2
    return failsOn(found, values['fail-on'] ?? 'error') ? 1 : 0
  },
})

function listResults(results: readonly SchoolTestResult[], language: Language): string {
  const say = words[language]
  if (results.length === 0) return `${say.none}\n`
  const count = (outcome: SchoolTestResult['outcome']) => results.filter((result) => result.outcome === outcome).length
  const lines = results.map(({ test, outcome }) => `${marks[outcome]} ${terminalText(test)}`)
  const counts = `${count('passed')} ${say.passed}, ${count('failed')} ${say.failed}, ${count('undecided')} ${say.undecided}`
  return `${lines.join('\n')}\n${counts}\n\n`
}
