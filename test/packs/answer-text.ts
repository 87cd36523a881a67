import type { Obligation } from '../../src/index'
import type { Answers } from './halden-answers'

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/** Writes a window as `mon 2026-08-17..fri 2026-08-21`. */
export function windowText(window: { readonly first: string; readonly due: string }): string {
  return [window.first, window.due]
    .map((iso) => `${weekdays[new Date(`${iso}T00:00:00Z`).getUTCDay()]} ${iso}`)
    .join('..')
}

/** Returns an obligation in the words of the answers written by hand. */
export function answerOf(obligation: Obligation): Answers[string] {
  if (obligation.form === 'window' || obligation.form === 'day') {
    return { raw: windowText(obligation.unadjusted), adjusted: windowText(obligation) }
  }
  if (obligation.form !== 'undated') return { open: obligation.form }
  const raw = obligation.unadjusted && windowText(obligation.unadjusted)
  return raw ? { open: obligation.reason, raw } : { open: obligation.reason }
}
