import type { Language } from '../language'
import { da } from '../words/da'
import { en } from '../words/en'
import { nb } from '../words/nb'
import { nn } from '../words/nn'
import { sv } from '../words/sv'
import type { WordTable } from '../words/word-table'
import { tokenize } from './tokenize'

/** What a word or fixed phrase may mean: a value for each word class it belongs to. */
export type Senses = Readonly<Record<string, string>>

/** A node of the tree of known phrases: one step per token. */
export interface PhraseNode {
  readonly next: Map<string, PhraseNode>
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
  /** The months' names of six letters and more. */
  readonly months: readonly string[]
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
  const root: PhraseNode = { next: new Map() }
  const correctable = new Map<string, Senses>()
  for (const [word, wordClass, value] of entriesOf(wordTables[language])) {
    const tokens = tokenize(word)
    const abbreviated = tokens.length > 1 && tokens.at(-1)!.norm === '.'
    if (abbreviated) tokens.pop()
    let node = root
    for (const token of tokens) {
      let next = node.next.get(token.norm)
      if (!next) {
        next = { next: new Map() }
        node.next.set(token.norm, next)
      }
      node = next
    }
    node.senses = { ...node.senses, [wordClass]: node.senses?.[wordClass] ?? value }
    if (abbreviated) node.abbreviated = true
    if (tokens.length === 1 && word.length >= shortest.correctable && correctableClasses.has(wordClass)) {
      correctable.set(word, { ...correctable.get(word), [wordClass]: value })
    }
  }
  const months = [...correctable].flatMap(([word, senses]) =>
    senses.month !== undefined && word.length > 5 ? [word] : [],
  )
  return { language, root, correctable, months, neighbours: neighboursOf(language) }
}

function neighboursOf(language: Language): Map<string, Senses> {
  const neighbours = new Map<string, Senses>()
  for (const [other, table] of Object.entries(wordTables)) {
    if (other === language || other === 'en') continue
    for (const [word, wordClass, value] of entriesOf(table)) {
      const name = word.replace(/\.$/, '')
      if (
        !(neighbourClasses.has(wordClass) || neighbourClasses.has(`${wordClass}:${value}`)) ||
        name.length < shortest.neighbour ||
        /[\s.-]/.test(name)
      )
        continue
      if (!neighbours.has(name)) neighbours.set(name, { [wordClass]: value })
    }
  }
  return neighbours
}

function* entriesOf(table: WordTable): Generator<[word: string, wordClass: string, value: string]> {
  for (const [key, words] of Object.entries(table)) {
    const colon = key.indexOf(':')
    const wordClass = colon < 0 ? key : key.slice(0, colon)
    const value = colon < 0 ? '' : key.slice(colon + 1)
    for (const word of words.split('|')) yield [word, wordClass, value]
  }
}
