import type { IsoDate } from '../date/day'
import type { Diagnostic } from '../diagnostics/diagnostic'
import type { Wheel } from '../resolve/wheel'
import { lintSettings } from './apply-severities'
import { lintMeasures } from './lint-measures'
import { lintRoles } from './lint-roles'
import { lintSources } from './lint-sources'
import { lintStatutory } from './lint-statutory'

/** What lint needs to know beside the wheel. */
export interface LintOptions {
  /** Sources last reviewed before this day are reported; absent: none is. */
  readonly reviewedSince?: IsoDate
}

/**
 * Finds what a school should look at in a wheel and its layers, whatever the calendar: roles nothing names, measures said twice, phrases
 * that contradict the period they stand in, what is set nationally and weakened locally. Severities are the codes' own: give the result to
 * `applySeverities` for those the wheel chooses under `lint`.
 */
export function lintWheel(wheel: Wheel, { reviewedSince }: LintOptions = {}): readonly Diagnostic[] {
  return [
    ...lintSettings(wheel),
    ...lintRoles(wheel),
    ...lintMeasures(wheel),
    ...lintStatutory(wheel),
    ...(reviewedSince === undefined ? [] : lintSources(wheel, reviewedSince)),
  ]
}
