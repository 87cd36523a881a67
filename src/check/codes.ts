import { defineCode } from '../diagnostics/define-codes'
import type { Expectation } from './expectation'

interface FailedTest {
  readonly test: string
  readonly expected: Expectation
  readonly found: Expectation
  /** The explanation of the obligation that broke the test. */
  readonly explanation?: Expectation
}

/** Codes of the `check` stage. */
export const checkCodes = {
  'check/test-failed': defineCode<FailedTest>(
    'error',
    ({ test, expected, found, explanation }) => ({
      message: `Test “${test}” failed: expected ${expected.en}, found ${found.en}.`,
      hint:
        explanation?.en ??
        'Change the wheel or the calendar, or the test when it no longer says what the school wants.',
    }),
    ({ test, expected, found, explanation }) => ({
      message: `Testen «${test}» slo feil: ventet ${expected.nb}, fant ${found.nb}.`,
      hint:
        explanation?.nb ?? 'Endre årshjulet eller kalenderen, eller testen når den ikke lenger sier det skolen vil.',
    }),
  ),
  'check/test-undecided': defineCode<{ test: string; words: string }>(
    'warning',
    ({ test, words }) => ({
      message: `Test “${test}” could not be decided: the calendar has no days for “${words}”.`,
      hint: 'Declare the event in the calendar, write a phrase with dates, or give the measure dates.',
    }),
    ({ test, words }) => ({
      message: `Testen «${test}» kunne ikke avgjøres: kalenderen har ingen dager for «${words}».`,
      hint: 'Legg hendelsen inn i kalenderen, skriv en tid med datoer, eller gi tiltaket datoer.',
    }),
  ),
  'check/test-unknown-measure': defineCode<{ test: string; measure: string; nearest?: string }>(
    'error',
    ({ test, measure, nearest }) => ({
      message: `Test “${test}” names a measure that the wheel does not have: “${measure}”.`,
      hint: nearest ? `Did you mean “${nearest}”?` : 'Write the id of a measure in the wheel or its layers.',
    }),
    ({ test, measure, nearest }) => ({
      message: `Testen «${test}» nevner et tiltak som årshjulet ikke har: «${measure}».`,
      hint: nearest ? `Mente du «${nearest}»?` : 'Skriv id-en til et tiltak i årshjulet eller lagene under.',
    }),
  ),
  'check/test-unknown-role': defineCode<{ test: string; role: string; nearest?: string }>(
    'error',
    ({ test, role, nearest }) => ({
      message: `Test “${test}” names a role that the wheel does not know: “${role}”.`,
      hint: nearest ? `Did you mean “${nearest}”?` : 'Write the id or title of a role.',
    }),
    ({ test, role, nearest }) => ({
      message: `Testen «${test}» nevner en rolle som årshjulet ikke kjenner: «${role}».`,
      hint: nearest ? `Mente du «${nearest}»?` : 'Skriv id-en eller tittelen til en rolle.',
    }),
  ),
  'check/test-measure-removed': defineCode<{ test: string; measure: string; reason: string }>(
    'info',
    ({ test, measure, reason }) => ({
      message: `Test “${test}” was not run: a later layer removed “${measure}” (${reason}).`,
      hint: 'Nothing to do, as long as the removal is meant.',
    }),
    ({ test, measure, reason }) => ({
      message: `Testen «${test}» ble ikke kjørt: et senere lag har tatt ut «${measure}» (${reason}).`,
      hint: 'Ingenting å gjøre, så lenge det var meningen å ta det ut.',
    }),
  ),
  'check/test-phrase-not-understood': defineCode<{ test: string; phrase: string }>(
    'error',
    ({ test, phrase }) => ({
      message: `Test “${test}” has a phrase that was not understood: “${phrase}”.`,
      hint: 'Write it as under `when`, for example “i løpet av de tre første skoleukene”.',
    }),
    ({ test, phrase }) => ({
      message: `Testen «${test}» har en tid som ikke ble forstått: «${phrase}».`,
      hint: 'Skriv den som under `when`, for eksempel «i løpet av de tre første skoleukene».',
    }),
  ),
  'check/test-empty': defineCode<{ test: string }>(
    'error',
    ({ test }) => ({
      message: `Test “${test}” is not whole: it asserts nothing, or does not say of what.`,
      hint: 'Give a measure with exists, count, falls, before or after; a role with has; or never with during.',
    }),
    ({ test }) => ({
      message: `Testen «${test}» er ikke hel: den påstår ingenting, eller sier ikke om hva.`,
      hint: 'Oppgi et tiltak med exists, count, falls, before eller after; en rolle med has; eller never med during.',
    }),
  ),
}
