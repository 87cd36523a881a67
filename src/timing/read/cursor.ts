import type { Language } from '../../languages/language'
import type { AppliesTo } from '../applies-to'
import type { Heading } from '../reading'
import type { Span } from '../timing'
import type { Atom } from './atom'
import { isUnknown, type Term } from './lex'
import type { Lexicon } from './lexicon'

/** What the reader knows besides the words. */
export interface ReadContext {
  readonly lexicon: Lexicon
  /** What is said about the phrase is said in this language. */
  readonly language: Language
  /** What the heading gives; absent when the phrase stands under none, or under one that is no timing. */
  readonly heading?: Heading
  /** A heading was given, so a day without month must find it there. */
  readonly headed: boolean
  readonly text: string
}

/** Every n months, quarters or terms, as the frame that something lies in. */
export interface RepeatSlot {
  readonly unit: 'month' | 'quarter' | 'term'
  readonly interval: number
}

/** A place in a row of terms, and what was set aside on the way. Reading goes forward; a reader that fails puts `at` back. */
export class Cursor {
  at = 0
  /** Day-parts, places and the like, kept as text. */
  readonly details: string[] = []
  time: string | undefined
  appliesTo: AppliesTo | undefined
  /** How many conditions were read: more than one may belong to a time each. */
  conditions = 0
  /** The words themselves say that they are uncertain: "ca.", "evt.", a question mark. */
  tentative = false
  /** Terms of a day number without any month to take. */
  monthless: Term | undefined
  /** What stands right before, where the next words may say which part of it is meant: "mars, siste uke". */
  scope: Span | undefined
  /** Something was counted in the scope. */
  narrowed = false
  /** What was read lies in each of these: "første mandag i hver måned". */
  slot: RepeatSlot | undefined
  /** The repetition that stands right before, which the next words may say when in: "månedlig, siste torsdag". */
  openSlot: RepeatSlot | undefined
  /** Of what was listed one is meant: "i mai eller juni". */
  either = false

  /**
   * Reads one item of a list. The grammar turns back on itself here: rules below this one reach it through the cursor, so that no
   * two of its files need each other. Set by `readClauses`.
   */
  readItem: (cursor: Cursor, previous?: Atom) => readonly Atom[] | undefined = () => undefined
  /** Reads the school's own event by its name, likewise. */
  readNamed: (cursor: Cursor) => readonly Atom[] | undefined = () => undefined

  constructor(
    readonly terms: readonly Term[],
    readonly context: ReadContext,
  ) {}

  get done(): boolean {
    return this.at >= this.terms.length
  }

  peek(ahead = 0): Term | undefined {
    return this.terms[this.at + ahead]
  }

  /** Tells whether the term has the sense, with this value if one is given. */
  has(sense: string, value?: string, ahead = 0): boolean {
    const found = this.terms[this.at + ahead]?.senses[sense]
    return found !== undefined && (value === undefined || found === value)
  }

  /** Tells whether the term has one of the senses. */
  any(senses: readonly string[], ahead = 0): boolean {
    const found = this.terms[this.at + ahead]?.senses
    if (found) for (const sense of senses) if (found[sense] !== undefined) return true
    return false
  }

  /** Tells whether the term is one of these marks. */
  mark(marks: string, ahead = 0): boolean {
    const found = this.terms[this.at + ahead]?.senses.mark
    return found !== undefined && marks.includes(found)
  }

  /** Tells whether nothing follows but one of these marks. */
  ends(marks: string): boolean {
    return this.done || this.mark(marks)
  }

  take(sense: string, value?: string): Term | undefined {
    return this.has(sense, value) ? this.terms[this.at++] : undefined
  }

  takeMark(marks: string): boolean {
    if (!this.mark(marks)) return false
    this.at++
    return true
  }

  /** Takes every term that has one of the senses. */
  skip(...senses: readonly string[]): void {
    while (this.any(senses)) this.at++
  }

  unknown(ahead = 0): boolean {
    const term = this.peek(ahead)
    return term !== undefined && isUnknown(term)
  }

  /** The text from one term to just before another, as written. */
  textFrom(start: number, end = this.at): string {
    const first = this.terms[start]
    const last = this.terms[end - 1]
    return first && last ? this.context.text.slice(first.start, last.end) : ''
  }

  /** Runs a reader; when it finds nothing the place is put back. */
  attempt<T>(read: (cursor: Cursor) => T | undefined): T | undefined {
    const { at, narrowed, slot, either } = this
    const found = read(this)
    if (found === undefined) {
      this.at = at
      this.narrowed = narrowed
      this.slot = slot
      this.either = either
    }
    return found
  }

  /** The scope, which then is narrowed, or else the heading. */
  takeScope(): Span | undefined {
    if (this.scope) this.narrowed = true
    return this.scope ?? (this.context.heading?.span ? { span: 'heading' } : undefined)
  }
}

/** Returns how many a number word or a number says. */
export function countOf({ senses, n }: Term): number {
  return senses.number === undefined ? n : Number(senses.number)
}

/** Returns the sense's value as a number. */
export function senseNumber(term: Term, sense: string): number {
  return Number(term.senses[sense])
}
