/**
 * The other packs worked out by hand, adjusted windows only: `weekday date..weekday date`, or the reason why there is none.
 * Vestfold 2026-27 has no published planning days, so staff days are its school days.
 */
export type ShortAnswers = Readonly<Record<string, string>>

const august = 'mon 2026-08-17..mon 2026-08-31'
const september = 'tue 2026-09-01..wed 2026-09-30'
const november = 'mon 2026-11-02..mon 2026-11-30'

export const rutinerVestfold2026: ShortAnswers = {
  'skjemaelever-klasselarermoter': 'mon 2026-08-17..fri 2026-09-04',
  'skjemaelever-faglarere': august,
  oppstartsamtale: august,
  'oppstartsamtale-notat': 'awaits-event',
  oppholdskort: august,
  'samtalemal-side-2': august,
  'oppstartsamtale-avkryssing': august,
  'samtykke-august': august,
  'foresatte-ikke-til-stede': 'awaits-event',
  'underveisvurdering-vis#m8': august,
  'underveisvurdering-vis#m9': september,
  'underveisvurdering-vis#m10': 'thu 2026-10-01..fri 2026-10-30',
  'underveisvurdering-vis#m11': november,
  'kartleggeren-norsk': september,
  'kartleggeren-engelsk': september,
  'kartleggeren-matematikk': september,
  'kartleggeren-klasseliste': september,
  'kartleggeren-bekymret': september,
  // Weeks 39, 40 and 42: one day in one of them
  'klasselarermoter-uke-39-40-42': 'mon 2026-09-21..fri 2026-10-16',
  'faglarer-melding': 'awaits-event',
  // Medio november is the 15th, a Sunday: due on the last school day before it
  fagsamtale: 'mon 2026-11-02..fri 2026-11-13',
  'rett-til-samtale': november,
  'elev-foresatt-samtale': november,
  'elev-foresatt-samtale-notat': 'awaits-event',
  'samtykke-november': november,
}

export const vestfoldPackVestfold2026: ShortAnswers = {
  'vg3-i-skole-tilbud': 'mon 2026-08-03..tue 2026-09-01',
  'oppmote-egen-skole': 'mon 2026-08-17..mon 2026-08-17',
  'laereplass-med-avkorting': 'awaits-event',
  'formidling-laereplass': 'mon 2026-08-03..tue 2026-09-01',
  'oppfolging-medlemsbedrift': 'standing',
  'oppfolging-frittstaende-bedrift': 'standing',
  'hjelpeapparat-larlinger': 'as-needed',
  'bekymring-reaksjon': 'awaits-event',
  'kombinasjonsklasse-inntak': 'standing',
}

export const nasjonalVestfold2026: ShortAnswers = {
  // Applications open in January; a deadline stands on any day of the week
  'soknadsfrist-1-februar': 'fri 2027-01-01..mon 2027-02-01',
  'soknadsfrist-1-mars': 'fri 2027-01-01..mon 2027-03-01',
  'samordna-opptak': 'thu 2027-04-01..thu 2027-04-15',
  'elevundersokelsen-vg1': 'mon 2026-08-17..fri 2026-12-18',
  'elevsamtale#year.1': 'mon 2026-08-17..fri 2027-06-18',
  'elevsamtale#year.2': 'mon 2026-08-17..fri 2027-06-18',
  'foreldremote-vg1-vg2': 'mon 2026-08-17..wed 2026-09-30',
  'foresattsamtale-vg1-vg2': 'mon 2026-08-17..fri 2026-12-18',
  'halvarsvurdering-fag#term1.1': 'mon 2026-08-17..fri 2026-12-18',
  'halvarsvurdering-fag#term2.1': 'tue 2027-01-05..fri 2027-06-18',
  'varsel-vurderingsgrunnlag': 'awaits-event',
  eksamenstrekk: 'awaits-event',
  eksamensperiode: 'anchor-unknown',
}

/** Stockholm's system has neither dates nor intervals: nothing of it may be dated, on any calendar. */
export const stockholmAnywhere: ShortAnswers = {
  'uppdrag-och-mal': 'standing',
  'arbetsledning-kurator': 'standing',
  'utredning-sarskilt-stod': 'awaits-event',
  'beslut-sarskilt-stod': 'awaits-event',
  'uppfoljning-kuratorsarbete': 'interval-unspecified',
  'tid-kompetensutveckling': 'standing',
  'forebyggande-arbete': 'standing',
  skolutveckling: 'standing',
  'sociala-bedomningar': 'standing',
  'forskningsbaserade-metoder': 'standing',
  'bevaka-forskning': 'standing',
  kompetensplan: 'awaits-event',
  'dokumentation-insatser': 'standing',
  'granskning-rutiner': 'interval-unspecified',
  'rapport-och-avstamning': 'interval-unspecified',
  'reviderade-mal': 'awaits-event',
  avvikelserapport: 'awaits-event',
}
