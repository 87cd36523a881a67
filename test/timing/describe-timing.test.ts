import { describe, expect, it } from 'vitest'
import { describeSpan, describeTiming } from '../../src/timing/describe-timing'
import type { Language } from '../../src/timing/language'
import { languages } from '../../src/timing/language'
import { forms } from './forms'

describe('describeTiming', () => {
  it.each(languages)('says every form in %s without a gap left open', (language) => {
    for (const { timing } of forms) expect(describeTiming(timing, language)).toMatch(/^[^{}]+$/)
  })
})
