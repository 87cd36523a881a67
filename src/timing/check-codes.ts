import type { CodeDefinition } from '../diagnostics/define-codes'
import { defineCode } from '../diagnostics/define-codes'

/** What every finding about a structured timing tells; a code uses what it needs. */
export interface CheckParams {
  /** The key the value stands under. */
  readonly field: string
  /** The value as text. */
  readonly actual: string
  /** What is allowed, as text: `1–366`, `2`. */
  readonly allowed: string
}

const check = (
  en: (params: CheckParams) => { message: string; hint: string },
  nb: (params: CheckParams) => { message: string; hint: string },
): CodeDefinition<CheckParams> => defineCode('error', en, nb)

/** Codes for a structured timing whose numbers or rule cannot be dated; part of the stage's table. */
export const checkCodes = {
  'timing/number-out-of-range': check(
    ({ field, actual, allowed }) => ({
      message: `\`${field}: ${actual}\` is not possible.`,
      hint: `Write a whole number, ${allowed}.`,
    }),
    ({ field, actual, allowed }) => ({
      message: `\`${field}: ${actual}\` er ikke mulig.`,
      hint: `Skriv et helt tall, ${allowed}.`,
    }),
  ),
  'timing/bounds-reversed': check(
    ({ field, actual, allowed }) => ({
      message: `\`${field}: ${actual}\` is less than where it starts, ${allowed}.`,
      hint: 'Put the smaller number first.',
    }),
    ({ field, actual, allowed }) => ({
      message: `\`${field}: ${actual}\` er mindre enn det begynner med, ${allowed}.`,
      hint: 'Sett det minste tallet først.',
    }),
  ),
  'timing/day-never-exists': check(
    ({ actual }) => ({
      message: `There is no day ${actual}.`,
      hint: 'Check day and month; 29 February exists in leap years only.',
    }),
    ({ actual }) => ({
      message: `Dagen ${actual} finnes ikke.`,
      hint: 'Se over dag og måned; 29. februar finnes bare i skuddår.',
    }),
  ),
  'timing/list-empty': check(
    ({ field }) => ({
      message: `The list \`${field}\` has too few entries.`,
      hint: 'Give at least one, or remove the key.',
    }),
    ({ field }) => ({
      message: `Listen \`${field}\` har for få punkter.`,
      hint: 'Gi minst ett punkt, eller ta bort nøkkelen.',
    }),
  ),
  'timing/text-unfit': check(
    ({ field, allowed }) => ({
      message: `The text under \`${field}\` is empty or too long.`,
      hint: `Write between 1 and ${allowed} characters.`,
    }),
    ({ field, allowed }) => ({
      message: `Teksten under \`${field}\` er tom eller for lang.`,
      hint: `Skriv mellom 1 og ${allowed} tegn.`,
    }),
  ),
  'timing/weeks-only': check(
    ({ field }) => ({
      message: `\`${field}\` only goes with weeks.`,
      hint: field === 'parity' ? 'Write `unit: week` and `interval: 1` beside it.' : 'Write `unit: week` beside it.',
    }),
    ({ field }) => ({
      message: `\`${field}\` kan bare stå sammen med uker.`,
      hint:
        field === 'parity' ? 'Skriv `unit: week` og `interval: 1` ved siden av.' : 'Skriv `unit: week` ved siden av.',
    }),
  ),
  'timing/quota-empty': check(
    () => ({
      message: 'This number of times asks for nothing.',
      hint: 'Give a `min` of at least 1, or a `max` beside `min: 0`.',
    }),
    () => ({
      message: 'Dette antallet ganger ber ikke om noe.',
      hint: 'Gi en `min` på minst 1, eller en `max` ved siden av `min: 0`.',
    }),
  ),
  'timing/window-missing': check(
    () => ({
      message: '`per: window` needs the window itself.',
      hint: 'Add `within:` with the period, or choose week, month, quarter, term or year.',
    }),
    () => ({
      message: '`per: window` trenger selve tidsrommet.',
      hint: 'Legg til `within:` med tidsrommet, eller velg week, month, quarter, term eller year.',
    }),
  ),
  'timing/nested-too-deep': check(
    ({ allowed }) => ({
      message: 'This timing has too many levels inside each other.',
      hint: `Use at most ${allowed} levels; a date or a named day of the calendar says the same more simply.`,
    }),
    ({ allowed }) => ({
      message: 'Denne tidsangivelsen har for mange nivåer inni hverandre.',
      hint: `Bruk høyst ${allowed} nivåer; en dato eller en navngitt dag i skoleruta sier det samme enklere.`,
    }),
  ),
  'timing/rrule-unreadable': check(
    ({ actual }) => ({
      message: `“${actual}” is not part of a recurrence rule.`,
      hint: 'Write a rule such as `FREQ=WEEKLY;INTERVAL=2;BYDAY=TU`.',
    }),
    ({ actual }) => ({
      message: `«${actual}» hører ikke hjemme i en gjentakelsesregel.`,
      hint: 'Skriv en regel som `FREQ=WEEKLY;INTERVAL=2;BYDAY=TU`.',
    }),
  ),
  'timing/rrule-refused': check(
    ({ actual }) => ({
      message: `“${actual}” is not used in a school's rules.`,
      hint: 'Rules are about days: DAILY, WEEKLY, MONTHLY or YEARLY, weeks that start on Monday, no clock times; BYSETPOS not with WEEKLY, BYWEEKNO and BYYEARDAY only with YEARLY.',
    }),
    ({ actual }) => ({
      message: `«${actual}» brukes ikke i skolens regler.`,
      hint: 'Regler gjelder dager: DAILY, WEEKLY, MONTHLY eller YEARLY, uker som starter på mandag, ingen klokkeslett; ikke BYSETPOS med WEEKLY, og BYWEEKNO og BYYEARDAY bare med YEARLY.',
    }),
  ),
  'timing/rrule-count-without-start': check(
    () => ({
      message: 'A rule with COUNT must say which day the counting starts.',
      hint: 'Add `start: 2026-08-17`, or leave COUNT out.',
    }),
    () => ({
      message: 'En regel med COUNT må si hvilken dag det telles fra.',
      hint: 'Legg til `start: 2026-08-17`, eller ta bort COUNT.',
    }),
  ),
  'timing/rrule-never-matches': check(
    ({ actual }) => ({
      message: `The rule “${actual}” never finds a day.`,
      hint: 'Look for parts that exclude each other, such as 31 and a month with 30 days.',
    }),
    ({ actual }) => ({
      message: `Regelen «${actual}» finner aldri en dag.`,
      hint: 'Se etter deler som utelukker hverandre, som 31 og en måned med 30 dager.',
    }),
  ),
} as const
