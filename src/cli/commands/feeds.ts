import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { diagnose } from '../../diagnostics/diagnose'
import type { Diagnostic } from '../../diagnostics/diagnostic'
import { terminalText } from '../../export/clean-text'
import { readPrevious } from '../../export/previous-components'
import { padToWidth, textWidth } from '../../export/text-width'
import { type NamedFeed, toFeeds } from '../../export/to-feeds'
import type { Language } from '../../languages/language'
import { cliCodes } from '../codes'
import { defineCommand } from '../command'
import { commonOptions, keepGoingOption } from '../common-options'
import { feedOptions, parseFeedOptions } from '../feed-options'
import { whyOf } from '../open-files'
import type { OptionTable } from '../parse-options'
import { openPlan, planOptions } from '../plan-options'
import { refuseAsUsage } from '../refuse-as-usage'
import { countOf, failsOn } from '../reports/finding'
import { writeReport } from '../reports/write-report'
import { UsageError } from '../usage-error'
import { writeOutput } from '../write-output'

/** The names of files that this command writes. */
const ownFile = /^(?:all|calendar|role-.+)\.ics$/

const example = 'arshjul feeds halden/elevoppfolging --calendar no/vestfold/2026-27 --school halden-vgs -o feeds'

/** `arshjul feeds`: a calendar file for each role, for everything, and for the school calendar, in a folder. */
export const feedsCommand = defineCommand({
  name: 'feeds',
  usage: 'arshjul feeds WHEEL… --calendar CAL --school ID -o DIR [options]',
  summary: {
    en: 'Writes calendar files to subscribe to: one for each role, one for all, and the school calendar. What stood in the folder before tells what moved.',
    nb: 'Skriver kalenderfiler til å abonnere på: én for hver rolle, én for alle, og skoleruten. Det som sto i mappen fra før, sier hva som er flyttet.',
  },
  options: {
    ...planOptions,
    ...feedOptions,
    members: {
      type: 'boolean',
      help: { en: 'A role’s feed also holds its members’.', nb: 'En rolles fil har også det som er medlemmenes.' },
    },
    audience: {
      type: 'string',
      values: ['everyone', 'staff', 'responsible'],
      help: {
        en: 'Who will subscribe; default everyone. A folder for each audience.',
        nb: 'Hvem som skal abonnere; ellers everyone. En mappe for hver målgruppe.',
      },
    },
    output: {
      type: 'string',
      short: 'o',
      valueName: 'DIR',
      help: { en: 'The folder to write in; made when missing.', nb: 'Mappen det skrives i; lages når den mangler.' },
    },
    'keep-going': keepGoingOption,
    report: commonOptions.report,
    'fail-on': commonOptions['fail-on'],
  } as const satisfies OptionTable,
  async run({ values, positionals }, terminal) {
    for (const [name, sample] of [
      ['school', '--school halden-vgs'],
      ['output', '-o feeds'],
    ] as const) {
      if (values[name] !== undefined) continue
      const what = name === 'output' ? '-o' : `--${name}`
      throw new UsageError(diagnose(cliCodes, 'cli/missing-argument', { what, example: sample }))
    }
    const folder = values.output ?? ''
    const { plan, diagnostics, desk, language } = await openPlan(positionals, values, example, terminal)
    const found: Diagnostic[] = [...diagnostics]
    const errors = countOf(found, 'error')
    if (plan && (errors === 0 || values['keep-going'])) {
      const earlier = readFeeds(resolve(terminal.cwd, folder), folder, found)
      const feeds = await refuseAsUsage(async () =>
        toFeeds(plan, {
          ...parseFeedOptions(values),
          includeMembers: values.members === true,
          previous: (file) => earlier.get(file),
          ...(values.audience ? { audience: values.audience } : {}),
          ...(values.language ? { language: values.language } : {}),
          ...(errors > 0 ? { partial: true } : {}),
        }),
      )
      for (const { file, text } of feeds) await writeOutput(text, join(folder, file), terminal)
      await terminal.write(feedTable(feeds, language))
    } else found.push(diagnose(cliCodes, 'cli/output-withheld', { errors }))
    const report = { format: values.report, language, to: 'error' } as const
    const said = values.report === undefined ? found.filter(({ severity }) => severity !== 'info') : found
    await writeReport(said, desk.texts, report, terminal)
    return failsOn(found, values['fail-on'] ?? 'error') ? 1 : 0
  },
})

/** Reads the feeds of an earlier run by file name; a file that is none is a warning, and its events start anew. */
function readFeeds(folder: string, name: string, found: Diagnostic[]): ReadonlyMap<string, string> {
  const feeds = new Map<string, string>()
  try {
    mkdirSync(folder, { recursive: true })
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (!entry.isFile() || !ownFile.test(entry.name)) continue
      const text = readFileSync(join(folder, entry.name), 'utf8')
      if (readPrevious(text)) feeds.set(entry.name, text)
      else found.push(diagnose(cliCodes, 'cli/bad-previous', { name: join(name, entry.name) }))
    }
  } catch (error) {
    throw new UsageError(diagnose(cliCodes, 'cli/not-written', { name, why: whyOf(error) }))
  }
  return feeds
}

interface FeedWords {
  readonly count: (n: number) => string
  readonly added: (n: number) => string
  readonly changed: (n: number) => string
  readonly cancelled: (n: number) => string
  readonly same: string
}

const words: Readonly<Record<Language, FeedWords>> = {
  nb: {
    count: (n) => `${n} i kalenderen`,
    added: (n) => `${n} ${n === 1 ? 'ny' : 'nye'}`,
    changed: (n) => `${n} endret`,
    cancelled: (n) => `${n} avlyst`,
    same: 'uendret',
  },
  nn: {
    count: (n) => `${n} i kalenderen`,
    added: (n) => `${n} ${n === 1 ? 'ny' : 'nye'}`,
    changed: (n) => `${n} endra`,
    cancelled: (n) => `${n} ${n === 1 ? 'avlyst' : 'avlyste'}`,
    same: 'uendra',
  },
  sv: {
    count: (n) => `${n} i kalendern`,
    added: (n) => `${n} ${n === 1 ? 'ny' : 'nya'}`,
    changed: (n) => `${n} ${n === 1 ? 'ändrad' : 'ändrade'}`,
    cancelled: (n) => `${n} ${n === 1 ? 'inställd' : 'inställda'}`,
    same: 'oförändrad',
  },
  da: {
    count: (n) => `${n} i kalenderen`,
    added: (n) => `${n} ${n === 1 ? 'ny' : 'nye'}`,
    changed: (n) => `${n} ændret`,
    cancelled: (n) => `${n} aflyst`,
    same: 'uændret',
  },
  en: {
    count: (n) => `${n} in the calendar`,
    added: (n) => `${n} new`,
    changed: (n) => `${n} changed`,
    cancelled: (n) => `${n} cancelled`,
    same: 'unchanged',
  },
}

/** Tells of each feed what it is, how much stands in it and what is other than before. */
function feedTable(feeds: readonly NamedFeed[], language: Language): string {
  const say = words[language]
  const rows = feeds.map(({ file, title, count, ...changes }) => {
    const told = (['added', 'changed', 'cancelled'] as const).filter((key) => changes[key] > 0)
    const difference = told.length === 0 ? say.same : told.map((key) => say[key](changes[key])).join(', ')
    return [file, `${say.count(count)}, ${difference}`, title].map(terminalText)
  })
  const widths = [0, 1].map((i) => Math.max(...rows.map((row) => textWidth(row[i] ?? ''))))
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, i) => padToWidth(cell, widths[i] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('')
}
