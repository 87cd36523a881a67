import { da } from '../../languages/da/reading'
import { en } from '../../languages/en/reading'
import type { Language } from '../../languages/language'
import { nb } from '../../languages/nb/reading'
import { nn } from '../../languages/nn/reading'
import { sv } from '../../languages/sv/reading'
import type { WordTable } from '../../languages/word-table'
import { tokenize } from './tokenize'

/** What a word or fixed phrase may mean: a value for each word class it belongs to. */
export type Senses = Readonly<Record<string, string>>

/** A node of the tree of known phrases: one step per token. */
export interface PhraseNode {
  readonly next: ReadonlyMap<string, PhraseNode>
  senses?: Senses
  /** An abbreviation: a full stop right after it belongs to it. */
  abbreviated?: boolean
}

/** A language's words, arranged for reading. */
export interface Lexicon {
  readonly language: Language
  readonly root: PhraseNode
  /** Single words that a slip of one letter may stand for. */
  readonly correctable: ReadonlyMap<string, Senses>
  /** What a word that no table has may be by its ending, the longest ending first. */
  readonly endings: readonly (readonly [ending: string, senses: Senses])[]
  /** Month, weekday and break names of the neighbouring languages: a school's document mixes them. */
  readonly neighbours: ReadonlyMap<string, Senses>
}

/** The word table of each language. */
export const wordTables: Readonly<Record<Language, WordTable>> = { nb, nn, sv, da, en }

const correctableClasses = new Set([
  ...['month', 'weekday', 'weekdays', 'unit', 'season', 'anchor', 'freq', 'part', 'standing', 'unspecified', 'ordinal'],
  ...['times', 'plan', 'as-needed', 'asap', 'every-other', 'parity', 'before', 'after', 'deadline'],
])
const shortest = { correctable: 5, neighbour: 3 }
const neighbourClasses = new Set(['month', 'weekday', 'weekdays', 'anchor', 'season', 'unit:week'])

const built = new Map<Language, Lexicon>()

/** Returns the lexicon of a language; built on first use from the word table, which never changes. */
export function lexiconOf(language: Language): Lexicon {
  const known = built.get(language)
  if (known) return known
  const lexicon = buildLexicon(language)
  built.set(language, lexicon)
  return lexicon
}

function buildLexicon(language: Language): Lexicon {
  const root: GrowingNode = { next: new Map() }
  const correctable = new Map<string, Senses>()
  const endings: [string, Senses][] = []
  for (const { key, wordClass, senses, words } of entriesOf(wordTables[language])) {
    if (wordClass === 'ending') {
      const [name = '', value = ''] = key.slice('ending:'.length).split(':')
      for (const word of words) endings.push([word, { [name]: value }])
      continue
    }
    const isCorrectable = correctableClasses.has(wordClass)
    for (const word of words) {
      const norms = tokenize(word).map(({ norm }) => norm)
      const abbreviated = norms.length > 1 && norms.at(-1) === '.'
      if (abbreviated) norms.pop()
      let node = root
      for (const norm of norms) node = childOf(node, norm)
      node.senses ??= senses
      if (!(wordClass in node.senses)) node.senses = { ...node.senses, ...senses }
      if (abbreviated) node.abbreviated = true
      if (isCorrectable && norms.length === 1 && word.length >= shortest.correctable) {
        correctable.set(word, { ...correctable.get(word), ...senses })
      }
    }
  }
  endings.sort(([a], [b]) => b.length - a.length)
  return { language, root, correctable, endings, neighbours: neighboursOf(language) }
}

/** A node while the tree is built. */
interface GrowingNode extends PhraseNode {
  next: Map<string, GrowingNode>
}

function childOf(node: GrowingNode, norm: string): GrowingNode {
  const known = node.next.get(norm)
  if (known) return known
  const child: GrowingNode = { next: new Map() }
  node.next.set(norm, child)
  return child
}

function neighboursOf(language: Language): Map<string, Senses> {
  const neighbours = new Map<string, Senses>()
  for (const [other, table] of Object.entries(wordTables)) {
    if (other === language || other === 'en') continue
    for (const { key, wordClass, senses, words } of entriesOf(table)) {
      if (!neighbourClasses.has(wordClass) && !neighbourClasses.has(key)) continue
      for (const word of words) {
        const name = word.replace(/\.$/, '')
        if (name.length < shortest.neighbour || /[\s.-]/.test(name) || neighbours.has(name)) continue
        neighbours.set(name, senses)
      }
    }
  }
  return neighbours
}

/** A key of a word table with its words; their senses are one object, since they mean the same. */
interface TableEntry {
  readonly key: string
  readonly wordClass: string
  readonly senses: Senses
  readonly words: readonly string[]
}

function entriesOf(table: WordTable): TableEntry[] {
  return Object.entries(table).map(([key, words]) => {
    const colon = key.indexOf(':')
    const wordClass = colon < 0 ? key : key.slice(0, colon)
    const value = colon < 0 ? '' : key.slice(colon + 1)
    return { key, wordClass, senses: { [wordClass]: value }, words: words.split('|') }
  })
}
