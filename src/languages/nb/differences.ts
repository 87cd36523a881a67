import type { Differences } from '../pack/differences'

/** How a comparison of two plans is told in bokmål. */
export const differences: Differences = {
  kinds: { added: 'ny', removed: 'borte', moved: 'flyttet', changed: 'endret' },
  parts: {
    break: 'ferien',
    event: 'hendelsen',
    plan: 'planen',
    term: 'terminen',
    'planning-day': 'planleggingsdagen',
    holiday: 'helligdagen',
    'day-off': 'fridagen',
    'school-start': 'skolestart',
    'school-end': 'skoleslutt',
    'next-school-start': 'neste skolestart',
    'school-week-one': 'første skoleuke',
  },
  forms: { standing: 'hele tiden', 'as-needed': 'ved behov', asap: 'så snart som mulig' },
  fields: {
    periods: 'periodene',
    roles: 'rollene',
    schoolDays: 'antall skoledager',
    tentative: 'hvor sikker datoen er',
    unadjusted: 'dagene før ferier og helger er trukket fra',
    nominal: 'midten av vinduet',
    candidates: 'dagene å velge mellom',
    decisions: 'vedtakene',
  },
  times: (count) => `${count} ganger`,
  year: (before, after) => `skoleåret er ${after}, ikke ${before}`,
  yearOfAll: (before, after) => `Der ingen grunn er nevnt, er grunnen skoleåret: ${after}, ikke ${before}.`,
  changed: (fields, layers) => `${fields} er endret i ${layers}`,
  added: (layers) => `tiltaket er nytt i ${layers}`,
  removed: (layers) => `${layers} har tatt ut tiltaket`,
  gone: (layers) => `tiltaket er borte fra ${layers}`,
  restored: (layers) => `${layers} har tatt tiltaket med igjen`,
  wheel: 'årshjulet',
  calendar: 'skoleruten er en annen',
  decided: (by, reason) => `${by} har vedtatt: ${reason}`,
  decidedFor: (by, reason, schoolYear) => `et vedtak av ${by} gjaldt bare ${schoolYear}: ${reason}`,
  undecided: (by, reason) => `et vedtak av ${by} er opphevet: ${reason}`,
  happened: (before, after) =>
    before && after
      ? `det hendte ${after}, ikke ${before}`
      : after
        ? `det hendte ${after}`
        : `det som hendte ${before}, er tatt bort`,
  stored: {
    before: 'den første planen er lagret slik, enda årshjulet og skoleruten i den nå gir noe annet',
    after: 'den andre planen er lagret slik, enda årshjulet og skoleruten i den nå gir noe annet',
  },
  moved: (part, before, after) => `${part} er flyttet fra ${before} til ${after}`,
  held: (part, before, after) => `${part} er ${after || 'uten tid og sted'}, ikke ${before || 'uten tid og sted'}`,
  renamed: (part, after) => `${part} har fått navnet ${after}`,
  onlyBefore: (part, days) => `${part} ${days} er borte`,
  onlyAfter: (part, days) => `${part} ${days} er kommet til`,
  undated: (reason) => `uten dato (${reason})`,
  nowhere: 'ingen',
  because: 'fordi',
  none: 'Ingen forskjeller.',
  head: ['', 'Hva', 'Når', 'Hvorfor'],
  total: ({ added, removed, moved, changed }) =>
    `${added} ${added === 1 ? 'ny' : 'nye'}, ${removed} borte, ${moved} flyttet, ${changed} endret på annen måte.`,
}
