import { type DiagnosticDetails, diagnose } from '../diagnostics/diagnose'
import type { Diagnostic } from '../diagnostics/diagnostic'
import type { ParamsOf } from '../diagnostics/diagnostic-code'
import type { Path } from '../diagnostics/diagnostic-parts'
import type { Language } from '../languages/language'
import type { WheelDocument } from '../load/wheel-document'
import { readPhrase } from '../timing/read-phrase'
import type { PhraseReading } from '../timing/reading'
import { resolveCodes } from './codes'
import type { RoleIndex } from './role-index'

/** A value's spot in a layer. */
export interface Spot {
  readonly layer: WheelDocument
  readonly path: Path
}

/** What the parts of resolving share: the phrases read so far, the roles and periods known, the findings. */
export class ResolveContext {
  readonly diagnostics: Diagnostic[] = []
  readonly usedRoles = new Set<string>()
  private readonly readings = new Map<string, PhraseReading>()

  constructor(
    readonly roles: RoleIndex,
    /** Title by period id. */
    readonly periods: ReadonlyMap<string, string>,
  ) {}

  /** Reads a phrase once, however many measures share it. */
  read(phrase: string, language: Language, heading?: string): PhraseReading {
    const key = `${language}\u0000${heading ?? ''}\u0000${phrase}`
    const known = this.readings.get(key)
    if (known !== undefined) return known
    const reading = readPhrase(phrase, heading === undefined ? { language } : { language, heading })
    this.readings.set(key, reading)
    return reading
  }

  /** Adds a reading's findings, moved from the phrase to where the phrase stands. */
  addReadingDiagnostics(reading: PhraseReading, { layer, path }: Spot): void {
    for (const { span, ...rest } of reading.diagnostics) {
      const place = span === undefined ? layer.file.placeOf(path) : layer.file.placeWithin(path, span)
      this.diagnostics.push({ ...rest, ...place })
    }
  }

  /** Notes that the findings made since there were `since` of them are about a measure. */
  markAbout(measure: string, since: number): void {
    const own = this.diagnostics.slice(since)
    this.diagnostics.splice(since, own.length, ...own.map((one) => ({ ...one, about: { ...one.about, measure } })))
  }

  /** Withdraws findings of a code made since there were `since` of them: a measure's `default` answers what its phrase left open. */
  withdraw(code: string, since: number): void {
    const kept = this.diagnostics.slice(since).filter((diagnostic) => diagnostic.code !== code)
    this.diagnostics.splice(since, Number.POSITIVE_INFINITY, ...kept)
  }

  report<C extends keyof typeof resolveCodes>(
    code: C,
    params: ParamsOf<C>,
    { layer, path }: Spot,
    details: DiagnosticDetails & { readonly of?: 'key' | 'value' } = {},
  ): void {
    const { of, ...rest } = details
    const place = layer.file.placeOf(path, of)
    this.diagnostics.push(diagnose(resolveCodes, code, params as never, place, rest))
  }
}
