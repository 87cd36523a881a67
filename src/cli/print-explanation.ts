import { terminalText } from '../export/clean-text'
import { wrapText } from '../export/text-width'
import type { Explanation } from '../query/explanation'

/** Draws the steps as a tree: the result first, what led to it below. */
export function printExplanation({ id, title, steps }: Explanation): string {
  const lines = [terminalText(title), terminalText(id)]
  steps.forEach(({ text }, i) => {
    const last = i === steps.length - 1
    wrapText(terminalText(text), 77).forEach((line, n) => {
      lines.push(`${n === 0 ? (last ? '└─ ' : '├─ ') : last ? '   ' : '│  '}${line}`)
    })
  })
  return `${lines.join('\n')}\n`
}
