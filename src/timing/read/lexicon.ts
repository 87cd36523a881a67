import type { Weekday } from '../../date/day'
import type { Language } from '../../languages/language'
import type { ReadingLanguage } from '../../languages/pack/reading'
import { neighboursOf, readingOf } from '../../languages/reading'
import type { WordTable } from '../../languages/word-table'
import { tokenize } from './tokenize'
import { addForms, type WordForm, type WordForms } from './word-forms'

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
export interface Lexicon extends WordForms, Pick<ReadingLanguage, 'monthBeforeDay' | 'compoundsApart'> {
  readonly root: PhraseNode
  /** Single words that a slip of one letter may stand for. */
  readonly correctable: ReadonlyMap<string, Senses>
  /** What a word that no table has may be by its ending, the longest ending first. */
  readonly endings: readonly (readonly [ending: string, senses: Senses])[]
  /** Month, weekday and break names of the neighbouring languages: a school's document mixes them. */
  readonly neighbours: ReadonlyMap<string, Senses>
  /** Two letters of a weekday's name. */
  readonly shortWeekdays: ReadonlyMap<string, Weekday>
}

/** The languages whose words and forms count beside a language's own: a school's document mixes them. */
export interface Company {
  readonly words: readonly ReadingLanguage[]
  readonly forms: readonly ReadingLanguage[]
}

const correctableClasses = new Set([
  ...['month', 'weekday', 'weekdays', 'unit', 'season', 'anchor', 'freq', 'part', 'standing', 'unspecified', 'ordinal'],
  ...['times', 'plan', 'as-needed', 'asap', 'every-other', 'parity', 'before', 'after', 'deadline'],
])
const shortest = { correctable: 5, neighbour: 3, weekday: 6 }
const neighbourClasses = new Set(['month', 'weekday', 'weekdays', 'anchor', 'season', 'unit:week'])
/** Classes of a neighbour's word that tell how it is inflected. */
const inflectedClasses = new Set(['genitive', 'dated-week'])

const built = new Map<Language, Lexicon>()

/** Returns the lexicon of a language; built on first use from the word tables, which never change. */
export function lexiconOf(language: Language): Lexicon {
  const known = built.get(language)
  if (known) return known
  const company = { words: neighboursOf(language), forms: Object.values(readingOf) }
  const lexicon = buildLexicon(readingOf[language], company)
  built.set(language, lexicon)
  return lexicon
}

/** Arranges a language's words for reading, among those of the languages it is mixed with. */
export function buildLexicon(reading: ReadingLanguage, company: Company = { words: [], forms: [] }): Lexicon {
  const root: GrowingNode = { next: new Map() }
  const correctable = new Map<string, Senses>()
  const endings: [string, Senses][] = []
  for (const { key, wordClass, senses, words } of entriesOf(reading.words)) {
    if (wordClass === 'form') continue
    if (wordClass === 'ending') {
      const [name = '', value = ''] = key.slice(wordClass.length + 1).split(':')
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
  const { monthBeforeDay, compoundsApart } = reading
  return {
    ...{ monthBeforeDay, compoundsApart, root, correctable, endings },
    neighbours: neighbouring(company.words),
    shortWeekdays: shortWeekdays(reading, company.words),
    ...formsOf(new Set([reading, ...company.forms])),
  }
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

function neighbouring(languages: readonly ReadingLanguage[]): Map<string, Senses> {
  const neighbours = new Map<string, Senses>()
  const found = languages.flatMap(({ words }) => entriesOf(words))
  for (const { key, wordClass, senses, words } of found) {
    if (!neighbourClasses.has(wordClass) && !neighbourClasses.has(key)) continue
    for (const word of words) {
      const name = word.replace(/\.$/, '')
      if (name.length < shortest.neighbour || /[\s.-]/.test(name) || neighbours.has(name)) continue
      neighbours.set(name, senses)
    }
  }
  for (const { wordClass, senses, words } of found) {
    if (!inflectedClasses.has(wordClass)) continue
    for (const word of words) {
      const known = neighbours.get(word)
      if (known) neighbours.set(word, { ...known, ...senses })
    }
  }
  return neighbours
}

/** Weekdays of two letters; none where the language does not shorten them so. */
function shortWeekdays(reading: ReadingLanguage, neighbours: readonly ReadingLanguage[]): Map<string, Weekday> {
  const found = new Map<string, Weekday>()
  for (const language of [reading, ...neighbours]) {
    for (const { wordClass, senses, words } of entriesOf(language.words)) {
      if (wordClass !== 'short-weekday') continue
      const day = Number(senses[wordClass]) as Weekday
      for (const word of words) if (word.length === 2 && !found.has(word)) found.set(word, day)
    }
    if (found.size === 0) break
  }
  return found
}

function formsOf(languages: Iterable<ReadingLanguage>): WordForms {
  const forms = new Map<string, Map<string, WordForm>>()
  const weekdays = new Set<string>()
  for (const { wordClass, key, words } of [...languages].flatMap((language) => entriesOf(language.words))) {
    if (wordClass === 'weekday' || wordClass === 'weekdays')
      for (const word of words) if (word.length >= shortest.weekday) weekdays.add(word)
    if (wordClass !== 'form') continue
    const [, kind = '', value = ''] = key.split(':')
    const known = forms.get(kind) ?? new Map()
    forms.set(kind, known)
    addForms(known, value, words)
  }
  return { forms, weekdays }
}

/** A key of a word table with its words; their senses are one object, since they mean the same. */
interface TableEntry {
  readonly key: string
  readonly wordClass: string
  readonly senses: Senses
  readonly words: readonly string[]
}

const entries = new WeakMap<WordTable, readonly TableEntry[]>()

/** A table is taken apart once, though its neighbours read it too. */
function entriesOf(table: WordTable): readonly TableEntry[] {
  const known = entries.get(table)
  if (known) return known
  const found = Object.entries(table).map(([key, words]) => {
    const colon = key.indexOf(':')
    const wordClass = colon < 0 ? key : key.slice(0, colon)
    const value = colon < 0 ? '' : key.slice(colon + 1)
    return { key, wordClass, senses: { [wordClass]: value }, words: words.split('|') }
  })
  entries.set(table, found)
  return found
}
