import type { Diagnostic, RelatedPlace } from '../diagnostics/diagnostic'
import { messagesDa, relationsDa } from './da/messages'
import { messagesEn, relationsEn } from './en/messages'
import type { Language } from './language'
import type { ByLanguage } from './language-pack'
import type { DiagnosticText, Stage } from './messages'
import { messagesNb, relationsNb } from './nb/messages'
import { messagesNn, relationsNn } from './nn/messages'
import { messagesSv, relationsSv } from './sv/messages'

const messages: ByLanguage<'messages'> = {
  nb: messagesNb,
  nn: messagesNn,
  sv: messagesSv,
  da: messagesDa,
  en: messagesEn,
}

const relations: ByLanguage<'relations'> = {
  nb: relationsNb,
  nn: relationsNn,
  sv: relationsSv,
  da: relationsDa,
  en: relationsEn,
}

/** A diagnostic in the words of one language. */
export interface RenderedDiagnostic extends DiagnosticText {
  /** What each of the diagnostic's related places is, in their order. */
  readonly related: readonly string[]
}

/** Puts a diagnostic into words. The message tables of all languages come with this function, and with nothing that reports. */
export function renderDiagnostic(diagnostic: Diagnostic, language: Language): RenderedDiagnostic {
  const related = diagnostic.related.map((place) => renderRelated(place, language))
  return { ...renderText(diagnostic, language), related }
}

function renderRelated(place: RelatedPlace, language: Language): string {
  if (place.relation === 'finding') return renderText(place.finding, language).message
  return relations[language][place.relation](place.name ?? '')
}

function renderText({ code, params }: Pick<Diagnostic, 'code' | 'params'>, language: Language): DiagnosticText {
  const stage = code.slice(0, code.indexOf('/')) as Stage
  // Each message takes the parameters of its own code; that the two belong together is what a `Diagnostic` promises.
  const texts = messages[language][stage] as Readonly<Record<string, (params: never) => DiagnosticText>>
  return texts[code]!(params as never)
}
