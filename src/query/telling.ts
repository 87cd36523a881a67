import type { Expansion } from '../expand/expansion'
import type { Window } from '../expand/obligation'
import type { ObligationTrace } from '../expand/trace-obligation'
import { describeWindow } from '../languages/describe-day'
import type { Language } from '../languages/language'
import type { Explaining } from '../languages/pack/explaining'
import type { Wheel } from '../resolve/wheel'
import type { ExplanationFact, ExplanationStep } from './explanation'

/** What every step of an explanation is told from. */
export interface Telling {
  readonly trace: ObligationTrace
  readonly wheel: Wheel
  readonly expansion: Expansion
  readonly language: Language
  readonly say: Explaining
}

/** Makes a step of a fact and its sentence, which begins with a capital. */
export function stepOf(fact: ExplanationFact, text: string): ExplanationStep {
  return { ...fact, text: text.charAt(0).toUpperCase() + text.slice(1) }
}

/** Ends a text that a user wrote with a full stop, unless it has an end of its own. */
export function sentence(text: string): string {
  return /[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`
}

/** Returns a window in words. */
export function inWords({ first, due }: Window, language: Language): string {
  return describeWindow(first, due, language)
}
