import type { Differences } from '../pack/differences'

/** How a comparison of two plans is told in Danish. */
export const differences: Differences = {
  kinds: { added: 'ny', removed: 'fjernet', moved: 'flyttet', changed: 'ændret' },
  parts: {
    break: 'ferien',
    event: 'hændelsen',
    plan: 'planen',
    term: 'halvåret',
    'planning-day': 'planlægningsdagen',
    holiday: 'helligdagen',
    'day-off': 'fridagen',
    'school-start': 'skolestart',
    'school-end': 'skoleårets slutning',
    'next-school-start': 'næste skolestart',
    'school-week-one': 'første skoleuge',
  },
  forms: { standing: 'hele tiden', 'as-needed': 'ved behov', asap: 'så snart som muligt' },
  fields: {
    periods: 'perioderne',
    roles: 'rollerne',
    schoolDays: 'antallet af skoledage',
    tentative: 'hvor sikker datoen er',
    unadjusted: 'dagene, før ferier og weekender er trukket fra',
    nominal: 'periodens midte',
    candidates: 'dagene at vælge imellem',
    decisions: 'beslutningerne',
  },
  times: (count) => `${count} gange`,
  year: (before, after) => `skoleåret er ${after}, ikke ${before}`,
  yearOfAll: (before, after) => `Hvor ingen grund er nævnt, er grunden skoleåret: ${after}, ikke ${before}.`,
  changed: (fields, layers) => `${fields} er ændret i ${layers}`,
  added: (layers) => `tiltaget er nyt i ${layers}`,
  removed: (layers) => `${layers} har taget tiltaget ud`,
  gone: (layers) => `tiltaget er fjernet fra ${layers}`,
  restored: (layers) => `${layers} har taget tiltaget med igen`,
  wheel: 'årshjulet',
  calendar: 'skolens kalender er en anden',
  decided: (by, reason) => `${by} har besluttet: ${reason}`,
  decidedFor: (by, reason, schoolYear) => `en beslutning af ${by} gjaldt kun ${schoolYear}: ${reason}`,
  undecided: (by, reason) => `en beslutning af ${by} er ophævet: ${reason}`,
  happened: (before, after) =>
    before && after
      ? `det skete ${after}, ikke ${before}`
      : after
        ? `det skete ${after}`
        : `det, der skete ${before}, er fjernet`,
  stored: {
    before: 'den første plan er gemt sådan, selv om årshjulet og kalenderen i den nu giver noget andet',
    after: 'den anden plan er gemt sådan, selv om årshjulet og kalenderen i den nu giver noget andet',
  },
  moved: (part, before, after) => `${part} er flyttet fra ${before} til ${after}`,
  held: (part, before, after) => `${part} er ${after || 'uden tid og sted'}, ikke ${before || 'uden tid og sted'}`,
  renamed: (part, after) => `${part} har fået navnet ${after}`,
  onlyBefore: (part, days) => `${part} ${days} er fjernet`,
  onlyAfter: (part, days) => `${part} ${days} er kommet til`,
  undated: (reason) => `uden dato (${reason})`,
  nowhere: 'ingen',
  because: 'fordi',
  none: 'Ingen forskelle.',
  head: ['', 'Hvad', 'Hvornår', 'Hvorfor'],
  total: ({ added, removed, moved, changed }) =>
    [
      `${added} ${added === 1 ? 'ny' : 'nye'}`,
      `${removed} ${removed === 1 ? 'fjernet' : 'fjernede'}`,
      `${moved} ${moved === 1 ? 'flyttet' : 'flyttede'}`,
      `${changed} ${changed === 1 ? 'ændret' : 'ændrede'} på anden måde.`,
    ].join(', '),
}
