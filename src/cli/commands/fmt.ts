import { sep } from 'node:path'
import { diagnose } from '../../diagnostics/diagnose'
import type { Diagnostic } from '../../diagnostics/diagnostic'
import type { Language } from '../../languages/language'
import { formatYaml } from '../../load/format-yaml'
import { cliCodes } from '../codes'
import { defineCommand } from '../command'
import { commonOptions, parseMaxBytes } from '../common-options'
import { findDocuments } from '../find-documents'
import { localeLanguage } from '../message-language'
import { FileDesk, type OpenedText } from '../open-files'
import { countOf } from '../reports/finding'
import { writeReport } from '../reports/write-report'
import { UsageError } from '../usage-error'
import { writeOutput } from '../write-output'

const said: Readonly<Record<Language, (changed: number, files: number) => string>> = {
  nn: (changed, files) => `${files === 1 ? 'Éi fil' : `${files} filer`}, ${changed === 0 ? 'ingen' : changed} endra.\n`,
  sv: (changed, files) =>
    `${files === 1 ? 'En fil' : `${files} filer`}, ${changed === 0 ? 'ingen' : changed} ändrad.\n`,
  da: (changed, files) =>
    `${files === 1 ? 'Én fil' : `${files} filer`}, ${changed === 0 ? 'ingen' : changed} ændret.\n`,
  en: (changed, files) =>
    `${files === 1 ? 'One file' : `${files} files`}, ${changed === 0 ? 'none' : changed} changed.\n`,
  nb: (changed, files) =>
    `${files === 1 ? 'Én fil' : `${files} filer`}, ${changed === 0 ? 'ingen' : changed} endret.\n`,
}

/** `arshjul fmt`: prints wheels and calendars in canonical form, writes them so, or checks that they are. */
export const fmtCommand = defineCommand({
  name: 'fmt',
  usage: 'arshjul fmt FILE… [--write | --check]   (FILE: a file, a folder, a pattern or -)',
  summary: {
    en: 'Prints wheels and school calendars in one form, without losing a comment or changing what they say.',
    nb: 'Skriver årshjul og skoleruter i én form, uten å miste en kommentar eller endre det de sier.',
  },
  options: {
    write: {
      type: 'boolean',
      short: 'w',
      help: { en: 'Write the files that are not in that form.', nb: 'Skriv filene som ikke er i den formen.' },
    },
    check: {
      type: 'boolean',
      help: {
        en: 'Write nothing; name the files that are not in that form, with exit code 1.',
        nb: 'Skriv ingenting; nevn filene som ikke er i den formen, med sluttkode 1.',
      },
    },
    report: commonOptions.report,
    language: commonOptions.language,
    'max-bytes': commonOptions['max-bytes'],
  },
  async run({ values, positionals }, terminal) {
    const example = (given: string) => ({ what: given, example: 'arshjul fmt arshjul.yaml --write' })
    if (positionals.length === 0) throw new UsageError(diagnose(cliCodes, 'cli/missing-argument', example('FILE')))
    const names = [...new Set(positionals.flatMap((name) => findDocuments(name, terminal.cwd)))]
    if (names.length > 1 && !values.write && !values.check) {
      throw new UsageError(diagnose(cliCodes, 'cli/missing-argument', example('--write | --check')))
    }
    const desk = new FileDesk(terminal, undefined, parseMaxBytes(values['max-bytes']))
    const diagnostics: Diagnostic[] = []
    let changed = 0
    for (const name of names) {
      const opened = await desk.openAny(name)
      const { value, diagnostics: found } = formatYaml(opened.text, { file: opened.file, maxBytes: desk.maxBytes })
      diagnostics.push(...found)
      const isSame = value === opened.text
      if (!isSame) changed++
      if (values.check) {
        if (!isSame) diagnostics.push(unformatted(opened, value))
      } else if (values.write && name !== '-') {
        if (!isSame) await writeOutput(value, ownPath(name, opened), terminal)
      } else if (found.length === 0) await terminal.write(value)
    }
    const language = values.language ?? localeLanguage(terminal.env)
    await writeReport(diagnostics, desk.texts, { format: values.report, language, to: 'error' }, terminal)
    const counts = values.write || (values.check && diagnostics.length === 0)
    if (counts && !names.includes('-')) await terminal.write(said[language](changed, names.length))
    return countOf(diagnostics, 'error') > 0 ? 1 : 0
  },
})

/** Returns the path of a file that may be written; a shipped file, named by its id, may not. */
function ownPath(name: string, { file }: OpenedText): string {
  if (file === name.split(sep).join('/')) return name
  throw new UsageError(diagnose(cliCodes, 'cli/not-written', { name, why: 'shipped' }))
}

/** Says that a file is not in canonical form, at its first line that is not. */
function unformatted({ file, text }: OpenedText, value: string): Diagnostic {
  let start = 0
  while (start < text.length && text[start] === value[start]) start++
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', start)
  const span = { start: lineStart, end: lineEnd === -1 ? text.length : lineEnd }
  return diagnose(cliCodes, 'cli/unformatted', { name: file }, { file, span })
}
