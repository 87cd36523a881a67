import type { Differences } from '../pack/differences'

/** How a comparison of two plans is told in Swedish. */
export const differences: Differences = {
  kinds: { added: 'ny', removed: 'borttagen', moved: 'flyttad', changed: 'ändrad' },
  parts: {
    break: 'lovet',
    event: 'händelsen',
    plan: 'planen',
    term: 'terminen',
    'planning-day': 'studiedagen',
    holiday: 'helgdagen',
    'day-off': 'lovdagen',
    'school-start': 'skolstarten',
    'school-end': 'skolavslutningen',
    'next-school-start': 'nästa skolstart',
    'school-week-one': 'första skolveckan',
  },
  forms: { standing: 'hela tiden', 'as-needed': 'vid behov', asap: 'så snart som möjligt' },
  fields: {
    periods: 'perioderna',
    roles: 'rollerna',
    schoolDays: 'antalet skoldagar',
    tentative: 'hur säkert datumet är',
    unadjusted: 'dagarna innan lov och helger räknas bort',
    nominal: 'periodens mitt',
    candidates: 'dagarna att välja mellan',
    decisions: 'besluten',
  },
  times: (count) => `${count} gånger`,
  year: (before, after) => `läsåret är ${after}, inte ${before}`,
  yearOfAll: (before, after) => `Där ingen orsak nämns är orsaken läsåret: ${after}, inte ${before}.`,
  changed: (fields, layers) => `${fields} har ändrats i ${layers}`,
  added: (layers) => `åtgärden är ny i ${layers}`,
  removed: (layers) => `${layers} har tagit bort åtgärden`,
  gone: (layers) => `åtgärden är borta ur ${layers}`,
  restored: (layers) => `${layers} har tagit med åtgärden igen`,
  wheel: 'årshjulet',
  calendar: 'skolans kalender är en annan',
  decided: (by, reason) => `${by} har beslutat: ${reason}`,
  decidedFor: (by, reason, schoolYear) => `ett beslut av ${by} gällde bara ${schoolYear}: ${reason}`,
  undecided: (by, reason) => `ett beslut av ${by} har upphävts: ${reason}`,
  happened: (before, after) =>
    before && after
      ? `det inträffade ${after}, inte ${before}`
      : after
        ? `det inträffade ${after}`
        : `det som inträffade ${before} har tagits bort`,
  stored: {
    before: 'den första planen är sparad så, fastän årshjulet och kalendern i den nu ger något annat',
    after: 'den andra planen är sparad så, fastän årshjulet och kalendern i den nu ger något annat',
  },
  moved: (part, before, after) => `${part} har flyttats från ${before} till ${after}`,
  held: (part, before, after) => `${part} är ${after || 'utan tid och plats'}, inte ${before || 'utan tid och plats'}`,
  renamed: (part, after) => `${part} har fått namnet ${after}`,
  onlyBefore: (part, days) => `${part} ${days} har tagits bort`,
  onlyAfter: (part, days) => `${part} ${days} har tillkommit`,
  undated: (reason) => `utan datum (${reason})`,
  nowhere: 'ingen',
  because: 'eftersom',
  none: 'Inga skillnader.',
  head: ['', 'Vad', 'När', 'Varför'],
  total: ({ added, removed, moved, changed }) =>
    [
      `${added} ${added === 1 ? 'ny' : 'nya'}`,
      `${removed} ${removed === 1 ? 'borttagen' : 'borttagna'}`,
      `${moved} ${moved === 1 ? 'flyttad' : 'flyttade'}`,
      `${changed} ${changed === 1 ? 'ändrad' : 'ändrade'} på annat sätt.`,
    ].join(', '),
}
