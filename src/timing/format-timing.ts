import type { Timing } from './timing'

/** The order keys are written in, whatever order they were built in. Only keys of the timing AST occur. */
const keyOrder = [
  'kind',
  'span',
  'edge',
  'part',
  'side',
  'interval',
  'maxInterval',
  'count',
  'unit',
  'min',
  'max',
  'per',
  'minGap',
  'nth',
  'weekday',
  'lastWeekday',
  'weekdays',
  'weeks',
  'parity',
  'rrule',
  'start',
  'day',
  'days',
  'month',
  'week',
  'season',
  'term',
  'quarter',
  'period',
  'anchor',
  'event',
  'which',
  'from',
  'to',
  'in',
  'of',
  'at',
  'offset',
  'year',
  'startYear',
  'on',
  'within',
  'except',
  'due',
  'plan',
  'check',
  'roll',
  'tentative',
]

const rank = new Map(keyOrder.map((key, index) => [key, index]))

/**
 * Prints a timing in its structured form on one line: flow YAML that loads back into the same timing. Keys come in a fixed
 * order and keys without a value are left out, so equal timings print alike.
 *
 * @example formatTiming({ kind: 'every', interval: 3, unit: 'week' }) // '{ kind: every, interval: 3, unit: week }'
 */
export function formatTiming(timing: Timing): string {
  return formatValue(timing)
}

function formatValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(formatValue).join(', ')}]`
  if (typeof value === 'object' && value !== null) return formatMapping(value)
  return typeof value === 'string' ? formatText(value) : String(value)
}

function formatMapping(mapping: object): string {
  const entries = Object.entries(mapping)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (rank.get(a) ?? keyOrder.length) - (rank.get(b) ?? keyOrder.length))
  return `{ ${entries.map(([key, value]) => `${key}: ${formatValue(value)}`).join(', ')} }`
}

/** Leaves words bare that no YAML reader takes for anything but text; everything else is quoted as in JSON. */
function formatText(text: string): string {
  const bare = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text) && !/^(y|yes|n|no|on|off|true|false|null)$/.test(text)
  return bare ? text : JSON.stringify(text)
}
