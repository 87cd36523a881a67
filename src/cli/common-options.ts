import { languages } from '../languages/language'
import { badValue, type OptionTable } from './parse-options'

/** The report formats a command writes diagnostics in. */
export const reportFormats = ['pretty', 'json', 'github', 'gitlab', 'sarif', 'junit'] as const

/** One of the report formats. */
export type ReportFormat = (typeof reportFormats)[number]

/** Options that several commands share, defined once. */
export const commonOptions = {
  calendar: {
    type: 'string',
    short: 'c',
    valueName: 'CAL',
    help: {
      en: 'School calendar: a file or the id of a shipped one (no/vestfold/2026-27).',
      nb: 'Skoleruten: en fil eller id-en til en som følger med (no/vestfold/2026-27).',
    },
  },
  language: {
    type: 'string',
    short: 'l',
    values: languages,
    help: { en: 'Language of the output; default the document’s.', nb: 'Språket i utskriften; ellers dokumentets.' },
  },
  root: {
    type: 'string',
    valueName: 'DIR',
    help: {
      en: 'Folder that layer files must lie in; default the repository, else the working folder.',
      nb: 'Mappen som lagfiler må ligge i; ellers kodelageret eller arbeidsmappen.',
    },
  },
  'max-bytes': {
    type: 'string',
    valueName: 'N',
    help: { en: 'Largest file that is read; default 2 MiB.', nb: 'Største fil som leses; ellers 2 MiB.' },
  },
  'fail-on': {
    type: 'string',
    values: ['error', 'warning', 'info', 'never'],
    help: {
      en: 'Findings from this severity on make the exit code 1; default error.',
      nb: 'Funn fra denne alvorlighetsgraden gir sluttkode 1; ellers error.',
    },
  },
  severity: {
    type: 'string',
    multiple: true,
    valueName: 'CODE=LEVEL',
    help: {
      en: 'Severity of a finding: error, warning, info or off (role-unused=off); may be repeated.',
      nb: 'Alvorlighetsgraden til et funn: error, warning, info eller off (role-unused=off); kan gjentas.',
    },
  },
  report: {
    type: 'string',
    values: reportFormats,
    help: {
      en: 'How diagnostics are written to standard error; default pretty, github under GitHub Actions.',
      nb: 'Hvordan meldinger skrives til standard feil; ellers pretty, github under GitHub Actions.',
    },
  },
} as const satisfies OptionTable

/** Who will see what a command writes. */
export const audienceOption = {
  type: 'string',
  values: ['everyone', 'staff', 'responsible'],
  help: { en: 'Who will see it; default everyone.', nb: 'Hvem som skal se det; ellers everyone.' },
} as const

/** Where a command's result goes. */
export const outputOption = {
  type: 'string',
  short: 'o',
  valueName: 'FILE',
  help: {
    en: 'Write to this file, whole or not at all.',
    nb: 'Skriv til denne filen, helt eller ikke i det hele tatt.',
  },
} as const

/** What the commands that answer a question end with: who will read it, how findings are told, and where it goes. */
export const answerOptions = {
  audience: audienceOption,
  report: commonOptions.report,
  output: outputOption,
} as const satisfies OptionTable

/** Makes the option that names roles; what it keeps to is the command's own. */
export function roleOption<Help extends OptionTable[string]['help']>(help: Help) {
  return { type: 'string', short: 'r', multiple: true, valueName: 'ROLE', help } as const
}

/** Whose obligations are kept. */
export const involvedRoleOption = roleOption({
  en: 'Only what this role is responsible for or takes part in.',
  nb: 'Bare det rollen er ansvarlig for eller deltar i.',
})

/** Whether a group's members count too. */
export const membersOption = {
  type: 'boolean',
  help: { en: 'With --role: also what is its members’.', nb: 'Med --role: også det som er medlemmenes.' },
} as const

/** The day a question is asked for. */
export const onOption = {
  type: 'string',
  valueName: 'DATE',
  help: { en: 'The day; default today where the school is.', nb: 'Dagen; ellers i dag der skolen er.' },
} as const

/** Whether what could be worked out is written in spite of errors. */
export const keepGoingOption = {
  type: 'boolean',
  help: {
    en: 'Write what could be worked out in spite of errors, marked as partial.',
    nb: 'Skriv det som lot seg regne ut, tross feil, merket som ufullstendig.',
  },
} as const

/** Parses `--max-bytes`; undefined when it was not given. */
export function parseMaxBytes(value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  if (!/^[1-9]\d{0,9}$/.test(value)) throw badValue('--max-bytes', value, '2097152')
  return Number(value)
}
