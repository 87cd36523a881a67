import type { Language } from '../../src/languages/language'
import type { Timing } from '../../src/timing/timing'

/** What is said of a phrase that is not read. */
export type Refusal = 'timing/not-understood' | 'timing/no-such-date'

/** What a phrase is read into in place of the form it is near to: nothing, the timing of another form by its name, or a timing no form shows. */
export type Instead = { readonly refused: Refusal } | { readonly form: string } | { readonly timing: Timing }

/** A phrase near to a form, in every language, which must not be read as the form is. */
export interface CounterExample {
  /** The name of the form it is near to. */
  readonly near: string
  readonly why: string
  readonly instead: Instead
  readonly phrases: Readonly<Record<Language, string>>
}

export const counter = (
  near: string,
  why: string,
  instead: Instead,
  nb: string,
  nn: string,
  sv: string,
  da: string,
  en: string,
): CounterExample => ({ near, why, instead, phrases: { nb, nn, sv, da, en } })

export const notUnderstood: Instead = { refused: 'timing/not-understood' }
export const noSuchDate: Instead = { refused: 'timing/no-such-date' }
export const otherForm = (name: string): Instead => ({ form: name })
export const timing = (other: Timing): Instead => ({ timing: other })
