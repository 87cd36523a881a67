import type { Severity } from './diagnostic-parts'

/** One diagnostic code: its default severity, and the type of the parameters that its texts are made of. */
export interface CodeDefinition<P> {
  readonly severity: Severity
  /** Never there; keeps `P` for {@link ParamsOf}. */
  readonly params?: P
}

/** A stage's closed table of codes. Keys are `stage/kebab-fact`. */
export type CodeTable = Readonly<Record<string, CodeDefinition<object>>>

/** Defines one code. Its texts stand in each language's messages. */
export function defineCode<P extends object = Record<never, never>>(severity: Severity): CodeDefinition<P> {
  return { severity }
}
