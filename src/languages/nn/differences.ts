import type { Differences } from '../pack/differences'

/** How a comparison of two plans is told in nynorsk. */
export const differences: Differences = {
  kinds: { added: 'ny', removed: 'borte', moved: 'flytta', changed: 'endra' },
  parts: {
    break: 'ferien',
    event: 'hendinga',
    plan: 'planen',
    term: 'terminen',
    'planning-day': 'planleggingsdagen',
    holiday: 'heilagdagen',
    'day-off': 'fridagen',
    'school-start': 'skulestart',
    'school-end': 'skuleslutt',
    'next-school-start': 'neste skulestart',
    'school-week-one': 'første skuleveke',
  },
  forms: { standing: 'heile tida', 'as-needed': 'ved behov', asap: 'så snart som mogleg' },
  fields: {
    periods: 'periodane',
    roles: 'rollene',
    schoolDays: 'talet på skuledagar',
    tentative: 'kor sikker datoen er',
    unadjusted: 'dagane før feriar og helger er trekte frå',
    nominal: 'midten av vindauget',
    candidates: 'dagane å velje mellom',
    decisions: 'vedtaka',
  },
  times: (count) => `${count} gonger`,
  year: (before, after) => `skuleåret er ${after}, ikkje ${before}`,
  yearOfAll: (before, after) => `Der ingen grunn er nemnd, er grunnen skuleåret: ${after}, ikkje ${before}.`,
  changed: (fields, layers) => `${fields} er endra i ${layers}`,
  added: (layers) => `tiltaket er nytt i ${layers}`,
  removed: (layers) => `${layers} har teke ut tiltaket`,
  gone: (layers) => `tiltaket er borte frå ${layers}`,
  restored: (layers) => `${layers} har teke tiltaket med att`,
  wheel: 'årshjulet',
  calendar: 'skuleruta er ei anna',
  decided: (by, reason) => `${by} har vedteke: ${reason}`,
  decidedFor: (by, reason, schoolYear) => `eit vedtak av ${by} galdt berre ${schoolYear}: ${reason}`,
  undecided: (by, reason) => `eit vedtak av ${by} er oppheva: ${reason}`,
  happened: (before, after) =>
    before && after
      ? `det hende ${after}, ikkje ${before}`
      : after
        ? `det hende ${after}`
        : `det som hende ${before}, er teke bort`,
  stored: {
    before: 'den første planen er lagra slik, endå årshjulet og skuleruta i han no gir noko anna',
    after: 'den andre planen er lagra slik, endå årshjulet og skuleruta i han no gir noko anna',
  },
  moved: (part, before, after) => `${part} er flytta frå ${before} til ${after}`,
  held: (part, before, after) => `${part} er ${after || 'utan tid og stad'}, ikkje ${before || 'utan tid og stad'}`,
  renamed: (part, after) => `${part} har fått namnet ${after}`,
  onlyBefore: (part, days) => `${part} ${days} er borte`,
  onlyAfter: (part, days) => `${part} ${days} er komen til`,
  undated: (reason) => `utan dato (${reason})`,
  nowhere: 'ingen',
  because: 'fordi',
  none: 'Ingen skilnader.',
  head: ['', 'Kva', 'Når', 'Kvifor'],
  total: ({ added, removed, moved, changed }) =>
    `${added} ${added === 1 ? 'ny' : 'nye'}, ${removed} borte, ${moved} flytta, ${changed} endra på annan måte.`,
}
