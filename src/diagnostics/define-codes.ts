import type { Diagnostic, DiagnosticText, Fix, MessageLanguage, Place, RelatedPlace, Severity } from './diagnostic'

/** What a code says, given its parameters: a message, or a message with a hint. */
type Say<P> = (params: P) => string | DiagnosticText

/** One diagnostic code: its default severity and its text in each message language. */
export interface CodeDefinition<P> {
  readonly severity: Severity
  readonly en: Say<P>
  readonly nb: Say<P>
}

/** A stage's closed table of codes. Keys are `stage/kebab-fact`. */
export type CodeTable = Readonly<Record<string, CodeDefinition<never>>>

type ParamsOf<D> = D extends CodeDefinition<infer P> ? P : never

/** Parts of a diagnostic that come from the spot, not from the code. */
export interface DiagnosticDetails {
  readonly actual?: string
  readonly expected?: string
  readonly fix?: Fix
  readonly related?: readonly RelatedPlace[]
  readonly severity?: Severity
}

/** Defines one code; a typed identity function that infers the parameters from the English text. */
export function defineCode<P>(severity: Severity, en: Say<P>, nb: Say<P>): CodeDefinition<P> {
  return { severity, en, nb }
}

/** Builds the diagnostic for `code`, with its texts in every message language. */
export function diagnose<T extends CodeTable, C extends keyof T & string>(
  table: T,
  code: C,
  params: ParamsOf<T[C]>,
  place: Place = {},
  details: DiagnosticDetails = {},
): Diagnostic {
  const definition = table[code] as CodeDefinition<ParamsOf<T[C]>>
  const texts = { en: textOf(definition.en(params)), nb: textOf(definition.nb(params)) }
  return {
    ...place,
    code,
    severity: definition.severity,
    ...texts.en,
    texts,
    related: [],
    url: `docs/diagnostics.md#${code.replace('/', '-')}`,
    ...details,
  }
}

/** Returns the diagnostic with `message`, `hint` and the words of its related places in the given language. */
export function localizeDiagnostic(diagnostic: Diagnostic, language: MessageLanguage): Diagnostic {
  const { hint: _hint, ...rest } = diagnostic
  const related = diagnostic.related.map((place) => ({ ...place, message: place.texts?.[language] ?? place.message }))
  return { ...rest, ...diagnostic.texts[language], related }
}

function textOf(said: string | DiagnosticText): DiagnosticText {
  return typeof said === 'string' ? { message: said } : said
}
