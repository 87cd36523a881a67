import type { DayKind } from '../calendar/school-calendar'
import type { Language } from '../timing/language'
import type { Offset } from '../timing/timing'

/** The sentences of an explanation. Dates, titles and phrases come ready to be put in. */
export interface ExplainWords {
  readonly phrase: (phrase: string) => string
  readonly structured: (timing: string) => string
  readonly heading: (titles: string) => string
  readonly reading: (sentence: string) => string
  readonly alternative: (sentence: string) => string
  readonly step: (measure: string, length: string) => string
  readonly removed: (layer: string, reason: string) => string
  readonly usedDefault: (sentence: string) => string
  readonly cellOfWeek: (week: number) => string
  readonly cellOfMonth: (month: string) => string
  readonly nthCell: (n: number) => string
  readonly nthOf: (n: number, period: string) => string
  readonly otherCell: (cell: string) => string
  readonly moved: (from: string, to: string) => string
  readonly window: (window: string) => string
  readonly candidates: (windows: string) => string
  readonly unchanged: string
  readonly firstMoved: (from: string, to: string, causes: string) => string
  readonly dueMoved: (from: string, to: string, causes: string) => string
  readonly dayMoved: (from: string, to: string, causes: string) => string
  readonly freeDay: (day: string, causes: string) => string
  readonly result: (window: string, schoolDays: number) => string
  readonly cancelled: (by: string, reason: string) => string
  readonly decided: (window: string, by: string, reason: string) => string
  readonly added: (by: string, reason: string) => string
  readonly tentative: string
  readonly raised: (event: string, day: string) => string
  readonly raisedBy: (event: string, measure: string, day: string) => string
  readonly undated: (reason: string) => string
  readonly noCause: string
  readonly setBy: (fields: string, layer: string) => string
  readonly setInstead: (fields: string, layer: string, previous: string) => string
  readonly source: (source: string) => string
  readonly read: (day: string) => string
  readonly fields: Readonly<Record<string, string>>
  readonly kinds: Readonly<Record<DayKind, string>>
  readonly and: string
  readonly wholeYear: string
  readonly terms: readonly [first: string, second: string]
  /** One and several of each unit of length. */
  readonly units: Readonly<Record<Offset['unit'], readonly [one: string, several: string]>>
}

const nb: ExplainWords = {
  phrase: (phrase) => `Årshjulet sier: «${phrase}».`,
  structured: (timing) => `Årshjulet sier: ${timing}`,
  heading: (titles) => `Raden står under ${titles}.`,
  reading: (sentence) => `Det leses som: ${sentence}.`,
  alternative: (sentence) => `En annen lesemåte var like god, og er ikke valgt: ${sentence}.`,
  step: (measure, length) => `Det er en forberedelse til «${measure}», ${length} før fristen der.`,
  removed: (layer, reason) => `Laget «${layer}» har tatt tiltaket ut: ${reason}`,
  usedDefault: (sentence) => `Hvor ofte står ikke der; årshjulets standard er brukt: ${sentence}.`,
  cellOfWeek: (week) => `Denne gangen hører til uke ${week}.`,
  cellOfMonth: (month) => `Denne gangen hører til ${month}.`,
  nthCell: (n) => `Dette er gang nummer ${n} i rekken, talt før noe flyttes.`,
  nthOf: (n, period) => `Dette er nummer ${n} i ${period}.`,
  otherCell: (cell) => `Dette er ledd ${cell}.`,
  moved: (from, to) => `${from} har ingen skoledager; den er flyttet til ${to}.`,
  window: (window) => `På denne skoleruten er det ${window}.`,
  candidates: (windows) => `Én av disse velges: ${windows}.`,
  unchanged: 'Ingenting måtte flyttes.',
  firstMoved: (from, to, causes) => `Første dag er flyttet fra ${from} til ${to}: ${causes}.`,
  dueMoved: (from, to, causes) => `Fristen er flyttet fra ${from} til ${to}: ${causes}.`,
  dayMoved: (from, to, causes) => `Dagen er flyttet fra ${from} til ${to}: ${causes}.`,
  freeDay: (day, causes) =>
    `${day} er ikke en skoledag (${causes}); en fast dato flyttes ikke uten at tiltaket sier det.`,
  result: (window, days) => `Altså: ${window}, ${days} ${days === 1 ? 'skoledag' : 'skoledager'}.`,
  cancelled: (by, reason) => `Avlyst av ${by}: ${reason}`,
  decided: (window, by, reason) => `${by} har flyttet det til ${window}: ${reason}`,
  added: (by, reason) => `${by} har lagt det til for dette skoleåret: ${reason}`,
  raised: (event, day) => `Hendelsen «${event}» er meldt ${day}.`,
  raisedBy: (event, measure, day) =>
    `Hendelsen «${event}» følger av «${measure}», som har frist ${day}; den kan komme før.`,
  tentative: 'Datoen er usikker: ordene gir bare omtrent når.',
  undated: (reason) => `Ingen dato er satt: ${reason}.`,
  noCause: 'ingen dag kan brukes',
  setBy: (fields, layer) => `${fields} er satt av «${layer}».`,
  setInstead: (fields, layer, previous) => `${fields} er satt av «${layer}» i stedet for det «${previous}» sa.`,
  source: (source) => `Kilde: ${source}.`,
  read: (day) => `lest ${day}`,
  fields: {
    title: 'Tittelen',
    when: 'Tidspunktet',
    in: 'Perioden',
    responsible: 'Ansvaret',
    participants: 'Deltakerne',
    default: 'Standarden',
    days: 'Dagtypen',
    roll: 'Flytteregelen',
    time: 'Klokkeslettet',
    place: 'Stedet',
    visibility: 'Synligheten',
    appliesTo: 'Målgruppen',
    prepare: 'Forberedelsene',
    decisions: 'Vedtaket',
  },
  kinds: {
    'school-day': 'skoledag',
    'planning-day': 'planleggingsdag',
    weekend: 'helg',
    holiday: 'helligdag',
    break: 'ferie',
    'day-off': 'fridag',
    'before-school-start': 'før skolestart',
    'after-school-end': 'etter skoleslutt',
  },
  and: 'og',
  units: {
    day: ['dag', 'dager'],
    'school-day': ['skoledag', 'skoledager'],
    'working-day': ['virkedag', 'virkedager'],
    week: ['uke', 'uker'],
    month: ['måned', 'måneder'],
  },
  wholeYear: 'skoleåret',
  terms: ['første termin', 'andre termin'],
}

const nn: ExplainWords = {
  ...nb,
  phrase: (phrase) => `Årshjulet seier: «${phrase}».`,
  structured: (timing) => `Årshjulet seier: ${timing}`,
  heading: (titles) => `Rada står under ${titles}.`,
  reading: (sentence) => `Det blir lese som: ${sentence}.`,
  alternative: (sentence) => `Ein annan lesemåte var like god, og er ikkje vald: ${sentence}.`,
  step: (measure, length) => `Det er ei førebuing til «${measure}», ${length} før fristen der.`,
  removed: (layer, reason) => `Laget «${layer}» har teke tiltaket ut: ${reason}`,
  usedDefault: (sentence) => `Kor ofte står ikkje der; standarden i årshjulet er brukt: ${sentence}.`,
  cellOfWeek: (week) => `Denne gongen høyrer til veke ${week}.`,
  cellOfMonth: (month) => `Denne gongen høyrer til ${month}.`,
  nthCell: (n) => `Dette er gong nummer ${n} i rekkja, talt før noko blir flytta.`,
  nthOf: (n, period) => `Dette er nummer ${n} i ${period}.`,
  otherCell: (cell) => `Dette er ledd ${cell}.`,
  moved: (from, to) => `${from} har ingen skoledagar; ho er flytta til ${to}.`,
  window: (window) => `På denne skoleruta er det ${window}.`,
  candidates: (windows) => `Ein av desse blir vald: ${windows}.`,
  unchanged: 'Ingenting måtte flyttast.',
  firstMoved: (from, to, causes) => `Første dagen er flytta frå ${from} til ${to}: ${causes}.`,
  dueMoved: (from, to, causes) => `Fristen er flytta frå ${from} til ${to}: ${causes}.`,
  dayMoved: (from, to, causes) => `Dagen er flytta frå ${from} til ${to}: ${causes}.`,
  freeDay: (day, causes) =>
    `${day} er ikkje ein skoledag (${causes}); ein fast dato blir ikkje flytta utan at tiltaket seier det.`,
  result: (window, days) => `Altså: ${window}, ${days} ${days === 1 ? 'skoledag' : 'skoledagar'}.`,
  cancelled: (by, reason) => `Avlyst av ${by}: ${reason}`,
  decided: (window, by, reason) => `${by} har flytta det til ${window}: ${reason}`,
  added: (by, reason) => `${by} har lagt det til for dette skoleåret: ${reason}`,
  raised: (event, day) => `Hendinga «${event}» er meld ${day}.`,
  raisedBy: (event, measure, day) =>
    `Hendinga «${event}» følgjer av «${measure}», som har frist ${day}; ho kan kome før.`,
  tentative: 'Datoen er usikker: orda gir berre omtrent når.',
  undated: (reason) => `Ingen dato er sett: ${reason}.`,
  noCause: 'ingen dag kan brukast',
  setBy: (fields, layer) => `${fields} er sett av «${layer}».`,
  setInstead: (fields, layer, previous) => `${fields} er sett av «${layer}» i staden for det «${previous}» sa.`,
  source: (source) => `Kjelde: ${source}.`,
  read: (day) => `lesen ${day}`,
  fields: {
    ...nb.fields,
    responsible: 'Ansvaret',
    participants: 'Deltakarane',
    days: 'Dagtypen',
    place: 'Staden',
    visibility: 'Kven som ser det',
    prepare: 'Førebuingane',
  },
  kinds: { ...nb.kinds, holiday: 'heilagdag' },
  units: {
    day: ['dag', 'dagar'],
    'school-day': ['skoledag', 'skoledagar'],
    'working-day': ['yrkedag', 'yrkedagar'],
    week: ['veke', 'veker'],
    month: ['månad', 'månader'],
  },
  wholeYear: 'skoleåret',
  terms: ['første termin', 'andre termin'],
}

const sv: ExplainWords = {
  phrase: (phrase) => `Årshjulet säger: ”${phrase}”.`,
  structured: (timing) => `Årshjulet säger: ${timing}`,
  heading: (titles) => `Raden står under ${titles}.`,
  reading: (sentence) => `Det läses som: ${sentence}.`,
  alternative: (sentence) => `En annan läsning var lika god och är inte vald: ${sentence}.`,
  step: (measure, length) => `Det är en förberedelse för ”${measure}”, ${length} före sista dagen där.`,
  removed: (layer, reason) => `Lagret ”${layer}” har tagit bort åtgärden: ${reason}`,
  usedDefault: (sentence) => `Hur ofta står inte där; årshjulets standard används: ${sentence}.`,
  cellOfWeek: (week) => `Den här gången hör till vecka ${week}.`,
  cellOfMonth: (month) => `Den här gången hör till ${month}.`,
  nthCell: (n) => `Det här är gång nummer ${n} i följden, räknad innan något flyttas.`,
  nthOf: (n, period) => `Det här är nummer ${n} under ${period}.`,
  otherCell: (cell) => `Det här är led ${cell}.`,
  moved: (from, to) => `${from} har inga skoldagar; den är flyttad till ${to}.`,
  window: (window) => `I den här skolans kalender är det ${window}.`,
  candidates: (windows) => `En av dessa väljs: ${windows}.`,
  unchanged: 'Ingenting behövde flyttas.',
  firstMoved: (from, to, causes) => `Första dagen är flyttad från ${from} till ${to}: ${causes}.`,
  dueMoved: (from, to, causes) => `Sista dagen är flyttad från ${from} till ${to}: ${causes}.`,
  dayMoved: (from, to, causes) => `Dagen är flyttad från ${from} till ${to}: ${causes}.`,
  freeDay: (day, causes) =>
    `${day} är ingen skoldag (${causes}); ett fast datum flyttas inte om åtgärden inte säger det.`,
  result: (window, days) => `Alltså: ${window}, ${days} ${days === 1 ? 'skoldag' : 'skoldagar'}.`,
  cancelled: (by, reason) => `Inställt av ${by}: ${reason}`,
  decided: (window, by, reason) => `${by} har flyttat det till ${window}: ${reason}`,
  added: (by, reason) => `${by} har lagt till det för det här läsåret: ${reason}`,
  raised: (event, day) => `Händelsen ”${event}” är anmäld ${day}.`,
  raisedBy: (event, measure, day) =>
    `Händelsen ”${event}” följer av ”${measure}”, som ska vara klar ${day}; den kan komma tidigare.`,
  tentative: 'Datumet är osäkert: orden säger bara ungefär när.',
  undated: (reason) => `Inget datum är satt: ${reason}.`,
  noCause: 'ingen dag kan användas',
  setBy: (fields, layer) => `${fields} kommer från ”${layer}”.`,
  setInstead: (fields, layer, previous) => `${fields} kommer från ”${layer}” i stället för vad ”${previous}” sade.`,
  source: (source) => `Källa: ${source}.`,
  read: (day) => `läst ${day}`,
  fields: {
    title: 'Titeln',
    when: 'Tidpunkten',
    in: 'Perioden',
    responsible: 'Ansvaret',
    participants: 'Deltagarna',
    default: 'Standarden',
    days: 'Dagtypen',
    roll: 'Flyttregeln',
    time: 'Klockslaget',
    place: 'Platsen',
    visibility: 'Synligheten',
    appliesTo: 'Målgruppen',
    prepare: 'Förberedelserna',
    decisions: 'Beslutet',
  },
  kinds: {
    'school-day': 'skoldag',
    'planning-day': 'planeringsdag',
    weekend: 'helg',
    holiday: 'helgdag',
    break: 'lov',
    'day-off': 'lovdag',
    'before-school-start': 'före skolstarten',
    'after-school-end': 'efter skolavslutningen',
  },
  and: 'och',
  units: {
    day: ['dag', 'dagar'],
    'school-day': ['skoldag', 'skoldagar'],
    'working-day': ['vardag', 'vardagar'],
    week: ['vecka', 'veckor'],
    month: ['månad', 'månader'],
  },
  wholeYear: 'läsåret',
  terms: ['höstterminen', 'vårterminen'],
}

const da: ExplainWords = {
  phrase: (phrase) => `Årshjulet siger: »${phrase}«.`,
  structured: (timing) => `Årshjulet siger: ${timing}`,
  heading: (titles) => `Rækken står under ${titles}.`,
  reading: (sentence) => `Det læses som: ${sentence}.`,
  alternative: (sentence) => `En anden læsning var lige så god og er ikke valgt: ${sentence}.`,
  step: (measure, length) => `Det er en forberedelse til »${measure}«, ${length} før fristen dér.`,
  removed: (layer, reason) => `Laget »${layer}« har taget tiltaget ud: ${reason}`,
  usedDefault: (sentence) => `Hvor ofte står der ikke; årshjulets standard er brugt: ${sentence}.`,
  cellOfWeek: (week) => `Denne gang hører til uge ${week}.`,
  cellOfMonth: (month) => `Denne gang hører til ${month}.`,
  nthCell: (n) => `Dette er gang nummer ${n} i rækken, talt før noget flyttes.`,
  nthOf: (n, period) => `Dette er nummer ${n} i ${period}.`,
  otherCell: (cell) => `Dette er led ${cell}.`,
  moved: (from, to) => `${from} har ingen skoledage; den er flyttet til ${to}.`,
  window: (window) => `På denne skoles kalender er det ${window}.`,
  candidates: (windows) => `En af disse vælges: ${windows}.`,
  unchanged: 'Intet måtte flyttes.',
  firstMoved: (from, to, causes) => `Første dag er flyttet fra ${from} til ${to}: ${causes}.`,
  dueMoved: (from, to, causes) => `Fristen er flyttet fra ${from} til ${to}: ${causes}.`,
  dayMoved: (from, to, causes) => `Dagen er flyttet fra ${from} til ${to}: ${causes}.`,
  freeDay: (day, causes) =>
    `${day} er ikke en skoledag (${causes}); en fast dato flyttes ikke, medmindre tiltaget siger det.`,
  result: (window, days) => `Altså: ${window}, ${days} ${days === 1 ? 'skoledag' : 'skoledage'}.`,
  cancelled: (by, reason) => `Aflyst af ${by}: ${reason}`,
  decided: (window, by, reason) => `${by} har flyttet det til ${window}: ${reason}`,
  added: (by, reason) => `${by} har tilføjet det for dette skoleår: ${reason}`,
  raised: (event, day) => `Hændelsen »${event}« er meldt ${day}.`,
  raisedBy: (event, measure, day) =>
    `Hændelsen »${event}« følger af »${measure}«, som har frist ${day}; den kan komme før.`,
  tentative: 'Datoen er usikker: ordene siger kun omtrent hvornår.',
  undated: (reason) => `Ingen dato er sat: ${reason}.`,
  noCause: 'ingen dag kan bruges',
  setBy: (fields, layer) => `${fields} kommer fra »${layer}«.`,
  setInstead: (fields, layer, previous) => `${fields} kommer fra »${layer}« i stedet for det, »${previous}« sagde.`,
  source: (source) => `Kilde: ${source}.`,
  read: (day) => `læst ${day}`,
  fields: {
    title: 'Titlen',
    when: 'Tidspunktet',
    in: 'Perioden',
    responsible: 'Ansvaret',
    participants: 'Deltagerne',
    default: 'Standarden',
    days: 'Dagtypen',
    roll: 'Flyttereglen',
    time: 'Klokkeslættet',
    place: 'Stedet',
    visibility: 'Synligheden',
    appliesTo: 'Målgruppen',
    prepare: 'Forberedelserne',
    decisions: 'Beslutningen',
  },
  kinds: {
    'school-day': 'skoledag',
    'planning-day': 'planlægningsdag',
    weekend: 'weekend',
    holiday: 'helligdag',
    break: 'ferie',
    'day-off': 'fridag',
    'before-school-start': 'før skolestart',
    'after-school-end': 'efter skoleårets slutning',
  },
  and: 'og',
  units: {
    day: ['dag', 'dage'],
    'school-day': ['skoledag', 'skoledage'],
    'working-day': ['hverdag', 'hverdage'],
    week: ['uge', 'uger'],
    month: ['måned', 'måneder'],
  },
  wholeYear: 'skoleåret',
  terms: ['første termin', 'anden termin'],
}

const en: ExplainWords = {
  phrase: (phrase) => `The annual cycle says: “${phrase}”.`,
  structured: (timing) => `The annual cycle says: ${timing}`,
  heading: (titles) => `The row stands under ${titles}.`,
  reading: (sentence) => `It is read as: ${sentence}.`,
  alternative: (sentence) => `Another reading was as good and is not taken: ${sentence}.`,
  step: (measure, length) => `It prepares “${measure}”, ${length} before its last day.`,
  removed: (layer, reason) => `The layer “${layer}” took the measure out: ${reason}`,
  usedDefault: (sentence) => `How often is not said there; the cycle’s default is used: ${sentence}.`,
  cellOfWeek: (week) => `This time belongs to week ${week}.`,
  cellOfMonth: (month) => `This time belongs to ${month}.`,
  nthCell: (n) => `This is number ${n} of the series, counted before anything is moved.`,
  nthOf: (n, period) => `This is number ${n} in ${period}.`,
  otherCell: (cell) => `This is part ${cell}.`,
  moved: (from, to) => `${from} has no school days; it is moved to ${to}.`,
  window: (window) => `On this school’s calendar that is ${window}.`,
  candidates: (windows) => `One of these is picked: ${windows}.`,
  unchanged: 'Nothing had to be moved.',
  firstMoved: (from, to, causes) => `The first day is moved from ${from} to ${to}: ${causes}.`,
  dueMoved: (from, to, causes) => `The last day is moved from ${from} to ${to}: ${causes}.`,
  dayMoved: (from, to, causes) => `The day is moved from ${from} to ${to}: ${causes}.`,
  freeDay: (day, causes) =>
    `${day} is no school day (${causes}); a fixed date is not moved unless the measure says so.`,
  result: (window, days) => `So: ${window}, ${days} school ${days === 1 ? 'day' : 'days'}.`,
  cancelled: (by, reason) => `Cancelled by ${by}: ${reason}`,
  decided: (window, by, reason) => `${by} has moved it to ${window}: ${reason}`,
  added: (by, reason) => `${by} has added it for this school year: ${reason}`,
  raised: (event, day) => `The event “${event}” was reported on ${day}.`,
  raisedBy: (event, measure, day) =>
    `The event “${event}” follows from “${measure}”, which is due on ${day}; it may come earlier.`,
  tentative: 'The date is tentative: the words only say roughly when.',
  undated: (reason) => `No date is set: ${reason}.`,
  noCause: 'no day can be used',
  setBy: (fields, layer) => `${fields} set by “${layer}”.`,
  setInstead: (fields, layer, previous) => `${fields} set by “${layer}” instead of what “${previous}” said.`,
  source: (source) => `Source: ${source}.`,
  read: (day) => `read ${day}`,
  fields: {
    title: 'Title',
    when: 'Timing',
    in: 'Period',
    responsible: 'Responsibility',
    participants: 'Participants',
    default: 'Default',
    days: 'Day basis',
    roll: 'Roll rule',
    time: 'Time of day',
    place: 'Place',
    visibility: 'Visibility',
    appliesTo: 'Condition',
    prepare: 'Preparation',
    decisions: 'Decision',
  },
  kinds: {
    'school-day': 'school day',
    'planning-day': 'planning day',
    weekend: 'weekend',
    holiday: 'public holiday',
    break: 'break',
    'day-off': 'day off',
    'before-school-start': 'before school start',
    'after-school-end': 'after the last school day',
  },
  and: 'and',
  units: {
    day: ['day', 'days'],
    'school-day': ['school day', 'school days'],
    'working-day': ['working day', 'working days'],
    week: ['week', 'weeks'],
    month: ['month', 'months'],
  },
  wholeYear: 'the school year',
  terms: ['the first term', 'the second term'],
}

const words: Readonly<Record<Language, ExplainWords>> = { nb, nn, sv, da, en }

/** Returns the sentences of a language. */
export function explainWordsOf(language: Language): ExplainWords {
  return words[language]
}
