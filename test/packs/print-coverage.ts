import type { CoveredDocument } from './coverage'

const cell = (text: string) => text.replaceAll('|', '\\|')

/** Prints the coverage tables as the page `docs/packs.md`. */
export function printCoverage(documents: readonly CoveredDocument[]): string {
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
  return lines.join('\n')
}
