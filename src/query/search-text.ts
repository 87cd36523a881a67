import type { Obligation } from '../expand/obligation'
import { foldName } from '../languages/fold'

/** Returns the folded text that an obligation is searched in: title, measure, place and agenda, each on a line of its own. */
export function searchableText({ title, measure, place, agenda = [] }: Obligation): string {
  return [title, measure, place ?? '', ...agenda.map(({ text }) => text)].map(foldName).join('\n')
}

/** Splits what is searched for into folded words; empty when it has neither letter nor digit. */
export function wordsOf(text: string): readonly string[] {
  return foldName(text)
    .split(' ')
    .filter((word) => word !== '')
}
