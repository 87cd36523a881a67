import { expect, test } from 'vitest'
import { describeStatus } from '../../src/export/describe-status'
import { type Language, languages } from '../../src/languages/language'
import { statusOf } from '../../src/query/status'
import { dated, planOf } from './sample-plan'

const plan = planOf([
  dated('mote', '2026-09-14', '2026-09-18', { title: 'Møte', id: 'mote@2026-27#n3' }),
  dated('mote', '2026-09-28', '2026-10-02', { title: 'Møte', id: 'mote@2026-27#n4' }),
  dated('evaluering', '2027-05-03', '2027-05-31', { title: 'Evaluering' }),
])
const status = statusOf(
  plan,
  [
    { obligation: 'mote@2026-27#n3', on: '2026-09-30', window: { first: '2026-09-28', due: '2026-10-04' } },
    { obligation: 'evaluering@2026-27', on: '2026-09-10' },
  ],
  '2026-10-01',
)

/** What is not counted, in each language: the heading, and a line for each. */
const told: Readonly<Record<Language, readonly string[]>> = {
  nb: [
    'MELDT, MEN IKKE REGNET MED',
    '14.–18. sep Møte – gjort ons 30. sep · gjaldt 28. sep–4. okt · kan gjelde 28. sep–2. okt',
    '3.–31. mai Evaluering – gjort tor 10. sep · for tidlig til å gjelde denne',
  ],
  nn: [
    'MELDT, MEN IKKJE REKNA MED',
    '14.–18. sep Møte – gjort ons 30. sep · galdt 28. sep–4. okt · kan gjelde 28. sep–2. okt',
    '3.–31. mai Evaluering – gjort tor 10. sep · for tidleg til å gjelde denne',
  ],
  sv: [
    'RAPPORTERAT MEN INTE MEDRÄKNAT',
    '14–18 sep Møte – gjort ons 30 sep · gällde 28 sep–4 okt · kan gälla 28 sep–2 okt',
    '3–31 maj Evaluering – gjort tor 10 sep · för tidigt för att gälla detta',
  ],
  da: [
    'MELDT, MEN IKKE TALT MED',
    '14.–18. sep Møte – gjort ons 30. sep · gjaldt 28. sep–4. okt · kan gælde 28. sep–2. okt',
    '3.–31. maj Evaluering – gjort tor 10. sep · for tidligt til at gælde denne',
  ],
  en: [
    'RECORDED, BUT NOT COUNTED',
    '14–18 Sep Møte – done Wed 30 Sep · was for 28 Sep–4 Oct · may be for 28 Sep–2 Oct',
    '3–31 May Evaluering – done Thu 10 Sep · too early for this one',
  ],
}

test.each(languages)('what is not counted, in %s', (language) => {
  const text = describeStatus(plan, status, { language }).replaceAll(/\s+/g, ' ')
  expect(text).toContain(told[language].join(' '))
})
