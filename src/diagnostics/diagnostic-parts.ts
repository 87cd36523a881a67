/** How much a diagnostic weighs: an error makes a date, a person or a layer wrong; a warning asks for a look; an info is honest openness. */
export type Severity = 'error' | 'warning' | 'info'

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

/** An edit of a file's text: what stands in the span is replaced. */
export interface Fix {
  readonly span: SourceSpan
  readonly text: string
}

/** What a diagnostic is about. Whoever may not see one of the measures is not shown the diagnostic. */
export interface About {
  /** Id of the measure. */
  readonly measure?: string
  /** Ids of the other measures it names: the one it collides with, the rest of what is too much. */
  readonly others?: readonly string[]
  /** Id of the role. */
  readonly role?: string
}
