import type { Language } from '../languages/language'
import type { CalendarPart } from '../query/diff-calendars'
import { fieldWords } from '../query/field-words'
import type { DifferenceKind } from '../query/plan-difference'

/** The words of a comparison in one language. Causes are clauses that can follow `because`, without a negation that would move there. */
export interface DiffWords {
  readonly kinds: Readonly<Record<DifferenceKind, string>>
  readonly parts: Readonly<Record<CalendarPart, string>>
  readonly forms: Readonly<Record<'standing' | 'as-needed' | 'asap', string>>
  /** What the fields of an obligation and of a wheel are called where a measure has none of the name. */
  readonly fields: Readonly<Record<string, string>>
  readonly times: (count: number) => string
  readonly year: (before: string, after: string) => string
  /** A sentence that says once what is the reason of all that has none of its own. */
  readonly yearOfAll: (before: string, after: string) => string
  readonly changed: (fields: string, layers: string) => string
  readonly added: (layers: string) => string
  readonly removed: (layers: string) => string
  readonly gone: (layers: string) => string
  readonly restored: (layers: string) => string
  readonly wheel: string
  readonly calendar: string
  readonly decided: (by: string, reason: string) => string
  readonly undecided: (by: string, reason: string) => string
  readonly decidedFor: (by: string, reason: string, schoolYear: string) => string
  readonly happened: (before: string | undefined, after: string | undefined) => string
  readonly stored: Readonly<Record<'before' | 'after', string>>
  readonly moved: (part: string, before: string, after: string) => string
  readonly held: (part: string, before: string, after: string) => string
  readonly renamed: (part: string, after: string) => string
  readonly onlyBefore: (part: string, days: string) => string
  readonly onlyAfter: (part: string, days: string) => string
  readonly undated: (reason: string) => string
  readonly nowhere: string
  readonly because: string
  readonly none: string
  readonly head: readonly [string, string, string, string]
  readonly total: (counts: Readonly<Record<DifferenceKind, number>>) => string
}

const nb: DiffWords = {
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

const nn: DiffWords = {
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

const sv: DiffWords = {
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

const da: DiffWords = {
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

const en: DiffWords = {
  kinds: { added: 'added', removed: 'removed', moved: 'moved', changed: 'changed' },
  parts: {
    break: 'the break',
    event: 'the event',
    plan: 'the plan',
    term: 'the term',
    'planning-day': 'the planning day',
    holiday: 'the holiday',
    'day-off': 'the day off',
    'school-start': 'school start',
    'school-end': 'school end',
    'next-school-start': 'the next school start',
    'school-week-one': 'school week 1',
  },
  forms: { standing: 'all the time', 'as-needed': 'when needed', asap: 'as soon as possible' },
  fields: {
    periods: 'the periods',
    roles: 'the roles',
    schoolDays: 'the number of school days',
    tentative: 'how certain the date is',
    unadjusted: 'the days before breaks and weekends are taken away',
    nominal: 'the middle of the window',
    candidates: 'the days to choose from',
    decisions: 'the decisions',
  },
  times: (count) => `${count} times`,
  year: (before, after) => `the school year is ${after}, not ${before}`,
  yearOfAll: (before, after) => `Where no reason is given, it is the school year: ${after}, not ${before}.`,
  changed: (fields, layers) => `${fields} changed in ${layers}`,
  added: (layers) => `the measure is new in ${layers}`,
  removed: (layers) => `${layers} took the measure out`,
  gone: (layers) => `the measure is gone from ${layers}`,
  restored: (layers) => `${layers} took the measure in again`,
  wheel: 'the annual cycle',
  calendar: 'the school calendar is another',
  decided: (by, reason) => `${by} decided: ${reason}`,
  decidedFor: (by, reason, schoolYear) => `a decision by ${by} was for ${schoolYear} only: ${reason}`,
  undecided: (by, reason) => `a decision by ${by} no longer holds: ${reason}`,
  happened: (before, after) =>
    before && after
      ? `it happened on ${after}, not ${before}`
      : after
        ? `it happened on ${after}`
        : `what happened on ${before} was taken away`,
  stored: {
    before: 'the first plan was stored so, though its own cycle and calendar now give something else',
    after: 'the second plan was stored so, though its own cycle and calendar now give something else',
  },
  moved: (part, before, after) => `${part} moved from ${before} to ${after}`,
  held: (part, before, after) =>
    `${part} is ${after || 'without time and place'}, not ${before || 'without time and place'}`,
  renamed: (part, after) => `${part} is now called ${after}`,
  onlyBefore: (part, days) => `${part} ${days} is gone`,
  onlyAfter: (part, days) => `${part} ${days} is new`,
  undated: (reason) => `without a date (${reason})`,
  nowhere: 'none',
  because: 'because',
  none: 'No differences.',
  head: ['', 'What', 'When', 'Why'],
  total: ({ added, removed, moved, changed }) =>
    `${added} added, ${removed} removed, ${moved} moved, ${changed} changed otherwise.`,
}

const words: Readonly<Record<Language, DiffWords>> = { nb, nn, sv, da, en }

/** Returns the words of a comparison in a language. */
export function diffWordsOf(language: Language): DiffWords {
  return words[language]
}

/** Returns what a field of an obligation or a measure is called inside a sentence. */
export function fieldName(field: string, language: Language): string {
  const name = words[language].fields[field] ?? fieldWords[language][field]
  return name === undefined ? field : `${name.charAt(0).toLowerCase()}${name.slice(1)}`
}
