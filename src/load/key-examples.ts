const examples: Readonly<Record<string, string>> = {
  id: 'foreldremote-vg1',
  title: 'Foreldremøte Vg1',
  when: 'Første skoleuke',
  phrase: 'Første skoleuke',
  from: '1. august',
  to: '30. september',
  role: 'kontaktlærer',
  reason: 'Vedtatt i ledermøtet',
  decidedBy: 'rektor',
  schoolYear: '2026-27',
  firstSchoolDay: '2026-08-17',
  lastSchoolDay: '2027-06-18',
  date: '2026-11-16',
  dates: '[2026-09-09, 2026-09-30]',
  before: '10 school days',
  severity: 'off',
  text: 'Kartleggingsresultater',
  atMost: '3',
  per: 'week',
  kind: 'once',
  unit: 'week',
  interval: '3',
  obligation: 'foreldremote-vg1@2026-27',
  on: '2026-09-09',
}

/** Returns a value to show for a key in a hint. */
export function exampleOf(key: string): string | undefined {
  return Object.hasOwn(examples, key) ? examples[key] : undefined
}
