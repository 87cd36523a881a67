import type { CounterExample } from './counter-example'
import { counterExamplesOnce } from './counter-examples-once'
import { counterExamplesRepeated } from './counter-examples-repeated'

/** The second table of docs/timing-forms.md, in the order of the forms. */
export const counterExamples: readonly CounterExample[] = [...counterExamplesOnce, ...counterExamplesRepeated]
