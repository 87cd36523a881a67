export type { Diagnostic, Outcome } from './diagnostics/diagnostic'
export type { Plan } from './query/plan'
