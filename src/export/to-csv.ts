import type { Obligation, Window } from '../expand/obligation'
import { labelsOf } from '../languages/labels'
import type { Language } from '../languages/language'
import { describeReason } from '../query/describe-reason'
import { isDated } from '../query/is-dated'
import type { Plan } from '../query/plan'
import type { Wheel } from '../resolve/wheel'
import { withoutControls } from './clean-text'
import { describeRoles } from './describe-roles'
import { type ExportOptions, languageOf, selectObligations } from './select-obligations'

/** What a CSV export takes. */
export interface CsvOptions extends ExportOptions {
  /** As Nordic Excel opens it by double click: a byte order mark and semicolons. Default false: RFC 4180 with commas. */
  readonly excel?: boolean
}

type Cell = string | number | undefined
type Column = readonly [name: string, value: (obligation: Obligation, wheel: Wheel, language: Language) => Cell]

const columns: readonly Column[] = [
  ['id', ({ id }) => id],
  ['wheel', (_obligation, wheel) => wheel.id],
  ['measure', ({ measure }) => measure],
  ['title', ({ title }) => title],
  ['schoolYear', ({ schoolYear }) => schoolYear],
  ['periods', ({ periods }) => periods.join('; ')],
  ['form', ({ form }) => form],
  ['first', (obligation) => (isDated(obligation) ? obligation.first : undefined)],
  ['due', (obligation) => (isDated(obligation) ? obligation.due : undefined)],
  ['unadjustedFirst', (obligation) => unadjusted(obligation)?.first],
  ['unadjustedDue', (obligation) => unadjusted(obligation)?.due],
  ['schoolDays', (obligation) => (isDated(obligation) ? obligation.schoolDays : undefined)],
  ['time', ({ time }) => time],
  ['place', ({ place }) => place],
  ['tentative', ({ tentative }) => (tentative ? 'true' : 'false')],
  ['responsible', ({ responsible }, wheel, language) => describeRoles(responsible, wheel, labelsOf[language])],
  ['participants', ({ participants }, wheel, language) => describeRoles(participants, wheel, labelsOf[language])],
  ['visibility', ({ visibility }) => visibility],
  ['criteria', ({ criteria }) => criteria.join('; ')],
  ['evidence', ({ evidence }) => evidence.join('; ')],
  ['tags', ({ tags }) => tags.join('; ')],
  [
    'reason',
    (obligation, _wheel, language) =>
      obligation.form === 'undated' ? describeReason(obligation.reason, language) : undefined,
  ],
]

/** Of a partial plan only, so that a program that reads the file sees it in every row. */
const partialColumn: Column = ['partial', () => 'true']

/**
 * Writes obligations as CSV (RFC 4180): a header, CRLF line ends, quotes where needed. A text that a spreadsheet would take
 * for a formula gets an apostrophe in front; control characters are removed.
 */
export function toCsv(plan: Plan, options: CsvOptions = {}): string {
  const separator = options.excel ? ';' : ','
  const language = languageOf(plan, options)
  const written = options.partial ? [...columns, partialColumn] : columns
  const rows = selectObligations(plan, options).map((obligation) =>
    written.map(([, value]) => csvCell(value(obligation, plan.wheelOf(obligation), language), separator)),
  )
  const lines = [written.map(([name]) => name), ...rows].map((cells) => `${cells.join(separator)}\r\n`)
  return `${options.excel ? '\uFEFF' : ''}${lines.join('')}`
}

function csvCell(value: Cell, separator: string): string {
  if (value === undefined) return ''
  const text = defuseFormula(withoutControls(String(value)))
  return /["\r\n]/.test(text) || text.includes(separator) || /^\s|\s$/.test(text)
    ? `"${text.replaceAll('"', '""')}"`
    : text
}

/** Puts an apostrophe before what a spreadsheet would calculate: `=`, `+`, `-`, `@` first, their full-width twins, or a tab. */
function defuseFormula(text: string): string {
  return /^\s*[=+\-@\t＝＋－＠]/.test(text) ? `'${text}` : text
}

function unadjusted(obligation: Obligation): Window | undefined {
  return isDated(obligation) || obligation.form === 'undated' ? obligation.unadjusted : undefined
}
