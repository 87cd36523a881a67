/** How much a diagnostic weighs: an error makes a date, a person or a layer wrong; a warning asks for a look; an info is honest openness. */
export type Severity = 'error' | 'warning' | 'info'

/** The languages diagnostics are written in. */
export type MessageLanguage = 'nb' | 'en'

/** A stretch of a text as UTF-16 offsets; `end` is exclusive. Line and column are derived when shown, never stored. */
export interface SourceSpan {
  readonly start: number
  readonly end: number
}

/** The way from a document's root to a value: keys and zero-based list positions. */
export type Path = readonly (string | number)[]

/** Where something stands: in which file, at which offsets, under which path. Every part is optional because data may come without a file. */
export interface Place {
  readonly file?: string
  readonly span?: SourceSpan
  readonly path?: Path
}

/** A second position that helps to understand a diagnostic: the other duplicate, the layer that set the field. */
export interface RelatedPlace extends Place {
  /** The English text; {@link localizeDiagnostic} gives it in another language. */
  readonly message: string
  /** The text in every message language; absent when it is the same in all, a name for instance. */
  readonly texts?: Readonly<Record<MessageLanguage, string>>
}

/** A diagnostic's words in one language. */
export interface DiagnosticText {
  readonly message: string
  /** What to write instead, or what to do next. */
  readonly hint?: string
}

/** An edit of a file's text: what stands in the span is replaced. */
export interface Fix {
  readonly span: SourceSpan
  readonly text: string
}

/** One finding about user data. Branch on `code`, never on `message`. */
export interface Diagnostic extends Place {
  /** `stage/kebab-fact`, from the closed set listed in docs/diagnostics.md. */
  readonly code: string
  readonly severity: Severity
  /** The English text; {@link localizeDiagnostic} gives it in another language. */
  readonly message: string
  readonly hint?: string
  readonly texts: Readonly<Record<MessageLanguage, DiagnosticText>>
  /** The offending value as the user wrote it. */
  readonly actual?: string
  /** What was expected in its place. */
  readonly expected?: string
  /** The edit that mends it, in the same file; only where no date can change by it but those the error took away. */
  readonly fix?: Fix
  readonly related: readonly RelatedPlace[]
  /** The code's row in the docs, relative to the package root. */
  readonly url: string
}

/** A stage's answer: the value with everything found on the way. Stages report and go on; they do not throw on user data. */
export interface Outcome<T> {
  readonly value: T
  readonly diagnostics: readonly Diagnostic[]
}
