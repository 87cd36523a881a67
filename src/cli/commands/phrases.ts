import type { SchoolCalendar } from '../../calendar/school-calendar'
import { diagnose } from '../../diagnostics/diagnose'
import { jsonText } from '../../export/clean-text'
import { type Language, languages } from '../../languages/language'
import { answerPhrase, type PhraseAnswerReading, type PhraseQuestion } from '../answer-phrase'
import { cliCodes } from '../codes'
import { defineCommand } from '../command'
import { commonOptions, parseMaxBytes } from '../common-options'
import { openCalendar } from '../load-inputs'
import { FileDesk } from '../open-files'
import { printPhrase } from '../print-phrase'
import { toFindings } from '../reports/finding'
import { jsonOfFinding } from '../reports/report-json'
import { writeReport } from '../reports/write-report'
import { readInputLines, type Terminal } from '../terminal'
import { UsageError } from '../usage-error'

/** `arshjul phrases`: reads phrases and answers what they mean on a calendar, as NDJSON or for people. */
export const phrasesCommand = defineCommand({
  name: 'phrases',
  usage: 'arshjul phrases --calendar CAL [PHRASE…]   (without PHRASE: NDJSON on standard input)',
  summary: {
    en: 'Shows how a timing phrase is read and which dates it gives.',
    nb: 'Viser hvordan et tidsuttrykk leses og hvilke datoer det gir.',
  },
  options: {
    calendar: commonOptions.calendar,
    heading: {
      type: 'string',
      valueName: 'TEXT',
      help: { en: 'The heading the phrase stands under.', nb: 'Overskriften uttrykket står under.' },
    },
    language: commonOptions.language,
    root: commonOptions.root,
    'max-bytes': commonOptions['max-bytes'],
    report: commonOptions.report,
  },
  async run({ values, positionals }, terminal) {
    if (values.calendar === undefined) {
      const example = 'arshjul phrases "Andre skoleuke" --calendar no/vestfold/2026-27'
      throw new UsageError(diagnose(cliCodes, 'cli/missing-argument', { what: '--calendar', example }))
    }
    const desk = new FileDesk(terminal, values.root, parseMaxBytes(values['max-bytes']))
    const loaded = await openCalendar(values.calendar, desk)
    const { calendar, document } = loaded.value
    const language = values.language ?? document?.language ?? languageOfCountry(calendar?.country)
    const findings = loaded.diagnostics.filter(({ severity }) => severity !== 'info')
    const report = { format: values.report, language, to: 'error' } as const
    await writeReport(findings, desk.texts, report, terminal)
    if (!calendar) return 2
    if (positionals.length === 0) return await answerLines(calendar, language, terminal)
    let understood = true
    for (const phrase of positionals) {
      const answer = answerPhrase({ phrase, heading: values.heading, language }, calendar)
      understood &&= answer.timing !== undefined
      await terminal.write(printPhrase(answer, calendar, language))
    }
    return understood ? 0 : 1
  },
})

async function answerLines(calendar: SchoolCalendar, language: Language, terminal: Terminal): Promise<0> {
  let line = 0
  for await (const text of readInputLines(terminal)) {
    line++
    if (text.trim() !== '') await terminal.write(`${jsonText(answerLine(text, line, calendar, language))}\n`)
  }
  return 0
}

function answerLine(text: string, line: number, calendar: SchoolCalendar, language: Language): object {
  const question = parseQuestion(text, language)
  if (question.phrase === undefined) {
    const broken = toFindings([diagnose(cliCodes, 'cli/bad-phrase-line', { line })], new Map(), language)
    return {
      id: question.id ?? null,
      phrase: null,
      understood: false,
      readings: [],
      diagnostics: broken.map(jsonOfFinding),
    }
  }
  const answer = answerPhrase({ ...question, phrase: question.phrase }, calendar)
  const assumed = question.unknownLanguage
    ? [
        diagnose(cliCodes, 'cli/unknown-phrase-language', {
          language: question.unknownLanguage,
          readAs: question.language,
        }),
      ]
    : []
  const said = toFindings([...assumed, ...answer.diagnostics], new Map(), question.language)
  return {
    id: question.id ?? null,
    phrase: question.phrase,
    understood: answer.timing !== undefined,
    readings: answer.readings.map(contractReading),
    ...(answer.appliesTo ? { appliesTo: answer.appliesTo } : {}),
    ...(answer.time === undefined ? {} : { time: answer.time }),
    diagnostics: said.map((finding) => ({ ...jsonOfFinding(finding), span: finding.diagnostic.span })),
  }
}

/** Returns a reading with the keys of the contract, in its order. */
function contractReading(reading: PhraseAnswerReading): object {
  const { kind, quota, windows, dropped, tentative, timing, text } = reading
  return {
    kind,
    ...(quota ? { quota } : {}),
    windows,
    dropped: dropped.map(({ cell, reason }) => ({ cell, reason })),
    tentative,
    timing,
    text,
  }
}

/** Takes what a line asks; a field of another type than expected counts as missing. */
function parseQuestion(
  text: string,
  fallback: Language,
): Omit<PhraseQuestion, 'phrase'> & { id?: unknown; phrase?: string; unknownLanguage?: string } {
  const given = parseJson(text)
  const field = (name: string): unknown => (Object.hasOwn(given, name) ? given[name] : undefined)
  const [phrase, heading, language] = [field('phrase'), field('heading'), field('language')]
  const known = languages.find((one) => one === language)
  return {
    id: field('id'),
    ...(typeof phrase === 'string' ? { phrase } : {}),
    heading: typeof heading === 'string' ? heading : undefined,
    language: known ?? fallback,
    ...(typeof language === 'string' && known === undefined ? { unknownLanguage: language.slice(0, 40) } : {}),
  }
}

function parseJson(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
  } catch {
    return {}
  }
}

function languageOfCountry(country: string | undefined): Language {
  return country === 'SE' ? 'sv' : country === 'DK' ? 'da' : 'nb'
}
