import type { Relation } from '../diagnostics/diagnostic'
import type { DiagnosticCode, ParamsOf } from '../diagnostics/diagnostic-code'

/** A diagnostic's words in one language. */
export interface DiagnosticText {
  readonly message: string
  /** What to write instead, or what to do next. */
  readonly hint?: string
}

/** One stage's messages in one language: a text for every code, from the code's own parameters. */
export type MessagesOf<Stage extends string> = {
  readonly [C in Extract<DiagnosticCode, `${Stage}/${string}`>]: (params: ParamsOf<C>) => DiagnosticText
}

type StageOf<C> = C extends `${infer S}/${string}` ? S : never

/** The first part of a code. */
export type Stage = StageOf<DiagnosticCode>

/** All messages of one language, by stage. A code without a text, or a text without a code, does not compile. */
export type Messages = { readonly [S in Stage]: MessagesOf<S> }

/** What a language says of second places; the name is empty where there is none. */
export type RelationWords = Readonly<Record<Relation, (name: string) => string>>

/** Returns a message with its hint. */
export function say(message: string, hint?: string): DiagnosticText {
  return hint === undefined ? { message } : { message, hint }
}

/** Puts a message and its hint on one line. */
export function inOneLine({ message, hint }: DiagnosticText): string {
  return hint === undefined ? message : `${message} ${hint}`
}

/** Begins a sentence with what may be a date or a name in the middle of one. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The first names of a list that may be long. */
export function firstOf(names: readonly string[]): string {
  return names.length > 12 ? `${names.slice(0, 12).join(', ')} …` : names.join(', ')
}
