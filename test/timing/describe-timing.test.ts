import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Language, languages } from '../../src/languages/language'
import { describeSpan, describeTiming } from '../../src/timing/describe-timing'
import type { Span, Timing } from '../../src/timing/timing'
import { arbitrarySpan } from './arbitrary-span'
import { arbitraryTiming } from './arbitrary-timing'
import { forms } from './forms'

describe('describeTiming', () => {
  it.each(languages)('leaves no gap open in %s', (language) => {
    for (const { timing } of forms) expect(describeTiming(timing, language)).toMatch(/^[^{}]+$/)
    fc.assert(
      fc.property(arbitraryTiming, (timing) => {
        expect(describeTiming(timing, language)).toMatch(/^\S[^{}]*[^\s{}]$/)
      }),
    )
    fc.assert(
      fc.property(arbitrarySpan, (span) => {
        expect(describeSpan(span, language)).toMatch(/^\S[^{}]*[^\s{}]$/)
      }),
    )
  })

  const school: Span = { span: 'anchor', anchor: 'school-start' }
  it.each<[Timing, Readonly<Record<Language, string>>]>([
    [
      { kind: 'rrule', rrule: 'FREQ=WEEKLY' },
      {
        nb: 'etter regelen «FREQ=WEEKLY»',
        nn: 'etter regelen «FREQ=WEEKLY»',
        sv: 'enligt regeln ”FREQ=WEEKLY”',
        da: 'efter reglen »FREQ=WEEKLY«',
        en: 'by the rule “FREQ=WEEKLY”',
      },
    ],
    [
      { kind: 'rrule', rrule: 'FREQ=DAILY;COUNT=2', start: '2026-08-17' },
      {
        nb: 'etter regelen «FREQ=DAILY;COUNT=2» fra 17. august 2026',
        nn: 'etter regelen «FREQ=DAILY;COUNT=2» frå 17. august 2026',
        sv: 'enligt regeln ”FREQ=DAILY;COUNT=2” från 17 augusti 2026',
        da: 'efter reglen »FREQ=DAILY;COUNT=2« fra 17. august 2026',
        en: 'by the rule “FREQ=DAILY;COUNT=2” from 17 August 2026',
      },
    ],
    [
      { kind: 'once', in: [{ span: 'period', period: 'Q1' }] },
      { nb: 'i perioden Q1', nn: 'i perioden Q1', sv: 'under perioden Q1', da: 'i perioden Q1', en: 'in period Q1' },
    ],
    [
      { kind: 'once', in: [{ span: 'heading' }] },
      {
        nb: 'i tidsrommet i overskriften',
        nn: 'i tidsrommet i overskrifta',
        sv: 'under tidsperioden i rubriken',
        da: 'i tidsrummet i overskriften',
        en: "in the heading's period",
      },
    ],
    [
      { kind: 'once', in: [{ span: 'part', part: 'end', of: { span: 'range', from: { edge: 'first', of: school } } }] },
      {
        nb: 'i slutten av tidsrommet fra skolestart',
        nn: 'i slutten av tidsrommet frå skulestart',
        sv: 'i slutet av tidsperioden från skolstart',
        da: 'i slutningen af tidsrummet fra skolestart',
        en: 'at the end of the period from school start',
      },
    ],
    [
      { kind: 'once', in: [{ span: 'date', day: 1, month: 2 }], roll: 'modified-following' },
      {
        nb: '1. februar eller nærmeste hverdag etter i samme periode',
        nn: '1. februar eller nærmaste kvardag etter i same periode',
        sv: '1 februari eller närmast följande vardag i samma period',
        da: '1. februar eller nærmeste hverdag efter i samme periode',
        en: 'on 1 February or the next working day in the same period',
      },
    ],
    [
      { kind: 'not-timing' },
      {
        nb: 'uten tidfesting',
        nn: 'utan tidfesting',
        sv: 'utan tidsangivelse',
        da: 'uden tidsangivelse',
        en: 'no time given',
      },
    ],
  ])('says what no phrase gives: %j', (timing, words) => {
    for (const language of languages) expect(describeTiming(timing, language)).toBe(words[language])
  })
})
