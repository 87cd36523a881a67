import type { CriterionCoverage } from '../../src/check/coverage'
import type { CoveredDocument } from './coverage'

const cell = (text: string) => text.replaceAll('|', '\\|')

const statusWords = { served: 'served', 'undated-only': 'only without dates', none: '**gap**: nothing serves it' }

/** Prints how far Halden's year serves Østfold's criteria, and where it does not. */
function printGaps(rows: readonly CriterionCoverage[]): string[] {
  return [
    '## Halden against Østfold a–h',
    '',
    'What of the county’s criteria the school’s own document serves, by `arshjul coverage`. The links are our suggestions; the gaps are',
    'the document’s: it has nothing on external partners, on career guidance (the rows about applications come nearest, but handing one',
    'in on time is not guidance) or on the health service, and its follow-up of pupils with extra needs has no dates.',
    '',
    '| Criterion | | Measures | Evidence |',
    '|---|---|---|---|',
    ...rows.map(({ criterion, title, status, measures, evidence }) => {
      const ids = (list: readonly string[]) => list.map((id) => `\`${id}\``).join(', ')
      return `| ${criterion.slice(-1)}: ${cell(title)} | ${statusWords[status]} | ${ids(measures)} | ${ids(evidence)} |`
    }),
    '',
  ]
}

/** Prints the coverage tables as the page `docs/packs.md`. */
export function printCoverage(
  documents: readonly CoveredDocument[],
  haldenAgainstOstfold: readonly CriterionCoverage[],
): string {
  const lines = [
    '# What the shipped packs carry',
    '',
    'Every row and statement of the five source documents, in our words, and what carries it in the pack: a measure, a quality',
    'criterion, an evidence source, an event or a norm (a statement without time, which is never dated). This page is written by',
    '`UPDATE_DOCS=1 npx vitest run test/packs` and compared by the tests, which also look up every carrier in its pack.',
    '',
  ]
  for (const { pack, document, counts, statements } of documents) {
    const counted = Object.entries(counts).map(([group, count]) => `${count} ${group}`)
    lines.push(`## ${document}`, '', `Pack \`${pack}\`: ${counted.join(', ')}.`, '')
    for (const group of Object.keys(counts)) {
      lines.push(
        `### ${group.charAt(0).toUpperCase()}${group.slice(1)}`,
        '',
        '| Place | Statement | Carried by |',
        '|---|---|---|',
      )
      for (const statement of statements.filter((one) => one.group === group)) {
        const carriers = statement.carriers.map((carrier) => {
          const [kind, id] = [carrier.slice(0, carrier.indexOf(':')), carrier.slice(carrier.indexOf(':') + 1)]
          return `${kind} \`${id}\``
        })
        lines.push(`| ${cell(statement.place)} | ${cell(statement.says)} | ${carriers.join(', ')} |`)
      }
      lines.push('')
    }
  }
  return [...lines, ...printGaps(haldenAgainstOstfold)].join('\n')
}
