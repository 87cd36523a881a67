import type { Language } from '../languages/language'
import type { ExplainWords } from './explain-wording'
import { fieldWords } from './field-words'
import { lister, quoted, taken } from './join-words'

const nb: ExplainWords = {
  phrase: (phrase) => `Årshjulet sier: «${phrase}».`,
  structured: (timing) => `Årshjulet sier: ${timing}`,
  heading: (titles) => `Raden står under ${quoted(titles, '«»')}.`,
  reading: (sentence) => `Det leses som: ${sentence}.`,
  alternative: (sentence) => `En annen lesemåte var like god, og er ikke valgt: ${sentence}.`,
  step: (measure, length) => `Det er en forberedelse til «${measure}», ${length} før fristen der.`,
  removed: (layer, reason) => `Laget «${layer}» har tatt tiltaket ut: ${reason}`,
  usedDefault: (sentence) => `Hvor ofte står ikke der; årshjulets standard er brukt: ${sentence}.`,
  cellOfWeek: (week) => `Denne gangen hører til uke ${week}.`,
  cellOfMonth: (month) => `Denne gangen hører til ${month}.`,
  nthCell: (n) => `Dette er gang nummer ${n} i rekken, talt før noe flyttes.`,
  nthOf: (n, period) => `Dette er gang nummer ${n} i ${period}.`,
  otherCell: (cell) => `Dette er ledd ${cell}.`,
  moved: (from, to) => `${from} har ingen skoledager; denne gangen er flyttet til ${to}.`,
  movedDay: (from, to) => `${from} er ingen skoledag; denne gangen er flyttet til ${to}.`,
  window: (window) => `Etter skoleruten er det ${window}.`,
  nominal: (days) => `Midt i vinduet, der kjeden telles videre fra, ligger ${days}.`,
  candidates: (windows) => `Én av disse velges: ${windows}.`,
  firstMoved: (from, to, causes) => `Første dag er flyttet fra ${from} til ${to}: ${causes}.`,
  dueMoved: (from, to, causes) => `Fristen er flyttet fra ${from} til ${to}: ${causes}.`,
  dayMoved: (from, to, causes) => `Dagen er flyttet fra ${from} til ${to}: ${causes}.`,
  freeDay: (day, basis, causes) =>
    `${day} er ikke en ${basis} (${causes}); en fast dato flyttes ikke uten at tiltaket sier det.`,
  result: (window, days) => `Altså: ${window}, ${days} ${days === 1 ? 'skoledag' : 'skoledager'}.`,
  resultDay: (day) => `Altså: ${day}.`,
  held: (event, time, place) =>
    `${taken(time && `Klokkeslettet (${time})`, place && (time ? `stedet (${place})` : `Stedet (${place})`), 'og')} er hentet fra ${event ? `${event} i skoleruten` : 'skoleruten'}.`,
  cancelled: (by, reason) => `Avlyst av ${by}: ${reason}`,
  decided: (window, by, reason) => `${by} har flyttet det til ${window}: ${reason}`,
  added: (by, reason) => `${by} har lagt det til for dette skoleåret: ${reason}`,
  raised: (event, day) => `Hendelsen «${event}» er meldt ${day}.`,
  raisedBy: (event, measure, day) =>
    `Hendelsen «${event}» følger av «${measure}», som har frist ${day}; den kan komme før.`,
  tentative: 'Datoen er usikker: ordene gir bare omtrent når.',
  noDeadline: 'Datoen er usikker: ordene gir ingen frist.',
  mayComeEarlier: 'Datoen er usikker: det den telles fra, kan komme før.',
  undated: (reason) => `Ingen dato er satt: ${reason}.`,
  validity: (from, until) =>
    from === undefined
      ? `gjaldt til og med skoleåret ${until}`
      : until === undefined
        ? `gjelder fra skoleåret ${from}`
        : `gjelder fra ${from} til og med ${until}`,
  addedFor: (years) => `lagt til bare for ${years}`,
  noCause: 'ingen dag kan brukes',
  setBy: (fields, layer) => `${fields} er satt av «${layer}».`,
  setInstead: (fields, layer, previous) => `${fields} er satt av «${layer}» i stedet for det «${previous}» sa.`,
  source: (source) => `Kilde: ${source}.`,
  read: (day) => `lest ${day}`,
  quote: (title) => `«${title}»`,
  list: lister('og'),
  choice: lister('eller'),
  fields: fieldWords.nb,
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
  heading: (titles) => `Rada står under ${quoted(titles, '«»')}.`,
  reading: (sentence) => `Det blir lese som: ${sentence}.`,
  alternative: (sentence) => `Ein annan lesemåte var like god, og er ikkje vald: ${sentence}.`,
  step: (measure, length) => `Det er ei førebuing til «${measure}», ${length} før fristen der.`,
  removed: (layer, reason) => `Laget «${layer}» har teke tiltaket ut: ${reason}`,
  usedDefault: (sentence) => `Kor ofte står ikkje der; standarden i årshjulet er brukt: ${sentence}.`,
  cellOfWeek: (week) => `Denne gongen høyrer til veke ${week}.`,
  cellOfMonth: (month) => `Denne gongen høyrer til ${month}.`,
  nthCell: (n) => `Dette er gong nummer ${n} i rekkja, talt før noko blir flytta.`,
  nthOf: (n, period) => `Dette er gong nummer ${n} i ${period}.`,
  otherCell: (cell) => `Dette er ledd ${cell}.`,
  moved: (from, to) => `${from} har ingen skuledagar; denne gongen er flytta til ${to}.`,
  movedDay: (from, to) => `${from} er ingen skuledag; denne gongen er flytta til ${to}.`,
  window: (window) => `Etter skuleruta er det ${window}.`,
  nominal: (days) => `Midt i vindauget, der kjeda blir talt vidare frå, ligg ${days}.`,
  candidates: (windows) => `Ein av desse blir vald: ${windows}.`,
  firstMoved: (from, to, causes) => `Første dagen er flytta frå ${from} til ${to}: ${causes}.`,
  dueMoved: (from, to, causes) => `Fristen er flytta frå ${from} til ${to}: ${causes}.`,
  dayMoved: (from, to, causes) => `Dagen er flytta frå ${from} til ${to}: ${causes}.`,
  freeDay: (day, basis, causes) =>
    `${day} er ikkje ein ${basis} (${causes}); ein fast dato blir ikkje flytta utan at tiltaket seier det.`,
  result: (window, days) => `Altså: ${window}, ${days} ${days === 1 ? 'skuledag' : 'skuledagar'}.`,
  resultDay: (day) => `Altså: ${day}.`,
  held: (event, time, place) =>
    `${taken(time && `Klokkeslettet (${time})`, place && (time ? `staden (${place})` : `Staden (${place})`), 'og')} er henta frå ${event ? `${event} i skuleruta` : 'skuleruta'}.`,
  cancelled: (by, reason) => `Avlyst av ${by}: ${reason}`,
  decided: (window, by, reason) => `${by} har flytta det til ${window}: ${reason}`,
  added: (by, reason) => `${by} har lagt det til for dette skuleåret: ${reason}`,
  raised: (event, day) => `Hendinga «${event}» er meld ${day}.`,
  raisedBy: (event, measure, day) =>
    `Hendinga «${event}» følgjer av «${measure}», som har frist ${day}; ho kan kome før.`,
  tentative: 'Datoen er usikker: orda gir berre omtrent når.',
  noDeadline: 'Datoen er usikker: orda gir ingen frist.',
  mayComeEarlier: 'Datoen er usikker: det han blir talt frå, kan kome før.',
  undated: (reason) => `Ingen dato er sett: ${reason}.`,
  validity: (from, until) =>
    from === undefined
      ? `galdt til og med skuleåret ${until}`
      : until === undefined
        ? `gjeld frå skuleåret ${from}`
        : `gjeld frå ${from} til og med ${until}`,
  addedFor: (years) => `lagt til berre for ${years}`,
  noCause: 'ingen dag kan brukast',
  setBy: (fields, layer, several) => `${fields} er ${several ? 'sette' : 'sett'} av «${layer}».`,
  setInstead: (fields, layer, previous, several) =>
    `${fields} er ${several ? 'sette' : 'sett'} av «${layer}» i staden for det «${previous}» sa.`,
  source: (source) => `Kjelde: ${source}.`,
  read: (day) => `lesen ${day}`,
  quote: (title) => `«${title}»`,
  list: lister('og'),
  choice: lister('eller'),
  fields: fieldWords.nn,
  kinds: {
    ...nb.kinds,
    'school-day': 'skuledag',
    holiday: 'heilagdag',
    'before-school-start': 'før skulestart',
    'after-school-end': 'etter skuleslutt',
  },
  units: {
    day: ['dag', 'dagar'],
    'school-day': ['skuledag', 'skuledagar'],
    'working-day': ['yrkedag', 'yrkedagar'],
    week: ['veke', 'veker'],
    month: ['månad', 'månader'],
  },
  wholeYear: 'skuleåret',
  terms: ['første termin', 'andre termin'],
}

const sv: ExplainWords = {
  phrase: (phrase) => `Årshjulet säger: ”${phrase}”.`,
  structured: (timing) => `Årshjulet säger: ${timing}`,
  heading: (titles) => `Raden står under ${quoted(titles, '””')}.`,
  reading: (sentence) => `Det läses som: ${sentence}.`,
  alternative: (sentence) => `En annan läsning var lika god och är inte vald: ${sentence}.`,
  step: (measure, length) => `Det är en förberedelse för ”${measure}”, ${length} före sista dagen där.`,
  removed: (layer, reason) => `Lagret ”${layer}” har tagit bort åtgärden: ${reason}`,
  usedDefault: (sentence) => `Hur ofta står inte där; årshjulets standard används: ${sentence}.`,
  cellOfWeek: (week) => `Den här gången hör till vecka ${week}.`,
  cellOfMonth: (month) => `Den här gången hör till ${month}.`,
  nthCell: (n) => `Det här är gång nummer ${n} i följden, räknad innan något flyttas.`,
  nthOf: (n, period) => `Det här är gång nummer ${n} under ${period}.`,
  otherCell: (cell) => `Det här är led ${cell}.`,
  moved: (from, to) => `${from} har inga skoldagar; det här tillfället är flyttat till ${to}.`,
  movedDay: (from, to) => `${from} är ingen skoldag; det här tillfället är flyttat till ${to}.`,
  window: (window) => `Enligt skolans kalender är det ${window}.`,
  nominal: (days) => `Mitt i perioden, där kedjan räknas vidare från, ligger ${days}.`,
  candidates: (windows) => `En av dessa väljs: ${windows}.`,
  firstMoved: (from, to, causes) => `Första dagen är flyttad från ${from} till ${to}: ${causes}.`,
  dueMoved: (from, to, causes) => `Sista dagen är flyttad från ${from} till ${to}: ${causes}.`,
  dayMoved: (from, to, causes) => `Dagen är flyttad från ${from} till ${to}: ${causes}.`,
  freeDay: (day, basis, causes) =>
    `${day} är ingen ${basis} (${causes}); ett fast datum flyttas inte om åtgärden inte säger det.`,
  result: (window, days) => `Alltså: ${window}, ${days} ${days === 1 ? 'skoldag' : 'skoldagar'}.`,
  resultDay: (day) => `Alltså: ${day}.`,
  held: (event, time, place) =>
    `${taken(time && `Klockslaget (${time})`, place && (time ? `platsen (${place})` : `Platsen (${place})`), 'och')} ${time === undefined ? 'är hämtad' : place === undefined ? 'är hämtat' : 'är hämtade'} från ${event ? `${event} i kalendern` : 'kalendern'}.`,
  cancelled: (by, reason) => `Inställt av ${by}: ${reason}`,
  decided: (window, by, reason) => `${by} har flyttat det till ${window}: ${reason}`,
  added: (by, reason) => `${by} har lagt till det för det här läsåret: ${reason}`,
  raised: (event, day) => `Händelsen ”${event}” är anmäld ${day}.`,
  raisedBy: (event, measure, day) =>
    `Händelsen ”${event}” följer av ”${measure}”, som ska vara klar ${day}; den kan komma tidigare.`,
  tentative: 'Datumet är osäkert: orden säger bara ungefär när.',
  noDeadline: 'Datumet är osäkert: orden anger ingen sista dag.',
  mayComeEarlier: 'Datumet är osäkert: det som det räknas från kan komma tidigare.',
  undated: (reason) => `Inget datum är satt: ${reason}.`,
  validity: (from, until) =>
    from === undefined
      ? `gällde till och med läsåret ${until}`
      : until === undefined
        ? `gäller från läsåret ${from}`
        : `gäller från ${from} till och med ${until}`,
  addedFor: (years) => `tillagd bara för ${years}`,
  noCause: 'ingen dag kan användas',
  setBy: (fields, layer) => `${fields} kommer från ”${layer}”.`,
  setInstead: (fields, layer, previous) => `${fields} kommer från ”${layer}” i stället för vad ”${previous}” sade.`,
  source: (source) => `Källa: ${source}.`,
  read: (day) => `läst ${day}`,
  quote: (title) => `”${title}”`,
  list: lister('och'),
  choice: lister('eller'),
  fields: fieldWords.sv,
  kinds: {
    'school-day': 'skoldag',
    'planning-day': 'studiedag',
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
  heading: (titles) => `Rækken står under ${quoted(titles, '»«')}.`,
  reading: (sentence) => `Det læses som: ${sentence}.`,
  alternative: (sentence) => `En anden læsning var lige så god og er ikke valgt: ${sentence}.`,
  step: (measure, length) => `Det er en forberedelse til »${measure}«, ${length} før fristen dér.`,
  removed: (layer, reason) => `Laget »${layer}« har taget tiltaget ud: ${reason}`,
  usedDefault: (sentence) => `Hvor ofte står der ikke; årshjulets standard er brugt: ${sentence}.`,
  cellOfWeek: (week) => `Denne gang hører til uge ${week}.`,
  cellOfMonth: (month) => `Denne gang hører til ${month}.`,
  nthCell: (n) => `Dette er gang nummer ${n} i rækken, talt før noget flyttes.`,
  nthOf: (n, period) => `Dette er gang nummer ${n} i ${period}.`,
  otherCell: (cell) => `Dette er led ${cell}.`,
  moved: (from, to) => `${from} har ingen skoledage; denne gang er flyttet til ${to}.`,
  movedDay: (from, to) => `${from} er ikke en skoledag; denne gang er flyttet til ${to}.`,
  window: (window) => `Efter skolens kalender er det ${window}.`,
  nominal: (days) => `Midt i perioden, hvor kæden tælles videre fra, ligger ${days}.`,
  candidates: (windows) => `En af disse vælges: ${windows}.`,
  firstMoved: (from, to, causes) => `Første dag er flyttet fra ${from} til ${to}: ${causes}.`,
  dueMoved: (from, to, causes) => `Fristen er flyttet fra ${from} til ${to}: ${causes}.`,
  dayMoved: (from, to, causes) => `Dagen er flyttet fra ${from} til ${to}: ${causes}.`,
  freeDay: (day, basis, causes) =>
    `${day} er ikke en ${basis} (${causes}); en fast dato flyttes ikke, medmindre tiltaget siger det.`,
  result: (window, days) => `Altså: ${window}, ${days} ${days === 1 ? 'skoledag' : 'skoledage'}.`,
  resultDay: (day) => `Altså: ${day}.`,
  held: (event, time, place) =>
    `${taken(time && `Klokkeslættet (${time})`, place && (time ? `stedet (${place})` : `Stedet (${place})`), 'og')} er hentet fra ${event ? `${event} i kalenderen` : 'kalenderen'}.`,
  cancelled: (by, reason) => `Aflyst af ${by}: ${reason}`,
  decided: (window, by, reason) => `${by} har flyttet det til ${window}: ${reason}`,
  added: (by, reason) => `${by} har tilføjet det for dette skoleår: ${reason}`,
  raised: (event, day) => `Hændelsen »${event}« er meldt ${day}.`,
  raisedBy: (event, measure, day) =>
    `Hændelsen »${event}« følger af »${measure}«, som har frist ${day}; den kan komme før.`,
  tentative: 'Datoen er usikker: ordene siger kun omtrent hvornår.',
  noDeadline: 'Datoen er usikker: ordene giver ingen frist.',
  mayComeEarlier: 'Datoen er usikker: det, den tælles fra, kan komme før.',
  undated: (reason) => `Ingen dato er sat: ${reason}.`,
  validity: (from, until) =>
    from === undefined
      ? `gjaldt til og med skoleåret ${until}`
      : until === undefined
        ? `gælder fra skoleåret ${from}`
        : `gælder fra ${from} til og med ${until}`,
  addedFor: (years) => `kun tilføjet for ${years}`,
  noCause: 'ingen dag kan bruges',
  setBy: (fields, layer) => `${fields} kommer fra »${layer}«.`,
  setInstead: (fields, layer, previous) => `${fields} kommer fra »${layer}« i stedet for det, »${previous}« sagde.`,
  source: (source) => `Kilde: ${source}.`,
  read: (day) => `læst ${day}`,
  quote: (title) => `»${title}«`,
  list: lister('og'),
  choice: lister('eller'),
  fields: fieldWords.da,
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
  terms: ['første halvår', 'andet halvår'],
}

const en: ExplainWords = {
  phrase: (phrase) => `The annual cycle says: “${phrase}”.`,
  structured: (timing) => `The annual cycle says: ${timing}`,
  heading: (titles) => `The row stands under ${quoted(titles, '“”')}.`,
  reading: (sentence) => `It is read as: ${sentence}.`,
  alternative: (sentence) => `Another reading was as good and is not taken: ${sentence}.`,
  step: (measure, length) => `It prepares “${measure}”, ${length} before its last day.`,
  removed: (layer, reason) => `The layer “${layer}” took the measure out: ${reason}`,
  usedDefault: (sentence) => `How often is not said there; the cycle’s default is used: ${sentence}.`,
  cellOfWeek: (week) => `This time belongs to week ${week}.`,
  cellOfMonth: (month) => `This time belongs to ${month}.`,
  nthCell: (n) => `This is number ${n} of the series, counted before anything is moved.`,
  nthOf: (n, period) => `This is time number ${n} in ${period}.`,
  otherCell: (cell) => `This is part ${cell}.`,
  moved: (from, to) => `${from} has no school days; this time is moved to ${to}.`,
  movedDay: (from, to) => `${from} is no school day; this time is moved to ${to}.`,
  window: (window) => `On this school’s calendar that is ${window}.`,
  nominal: (days) => `In the middle, where the chain is counted on from, lies ${days}.`,
  candidates: (windows) => `One of these is picked: ${windows}.`,
  firstMoved: (from, to, causes) => `The first day is moved from ${from} to ${to}: ${causes}.`,
  dueMoved: (from, to, causes) => `The last day is moved from ${from} to ${to}: ${causes}.`,
  dayMoved: (from, to, causes) => `The day is moved from ${from} to ${to}: ${causes}.`,
  freeDay: (day, basis, causes) =>
    `${day} is no ${basis} (${causes}); a fixed date is not moved unless the measure says so.`,
  result: (window, days) => `So: ${window}, ${days} school ${days === 1 ? 'day' : 'days'}.`,
  resultDay: (day) => `So: ${day}.`,
  held: (event, time, place) =>
    `${taken(time && `The time (${time})`, place && (time ? `the place (${place})` : `The place (${place})`), 'and')} ${time !== undefined && place !== undefined ? 'come' : 'comes'} from ${event ? `${event} in the school calendar` : 'the school calendar'}.`,
  cancelled: (by, reason) => `Cancelled by ${by}: ${reason}`,
  decided: (window, by, reason) => `${by} has moved it to ${window}: ${reason}`,
  added: (by, reason) => `${by} has added it for this school year: ${reason}`,
  raised: (event, day) => `The event “${event}” was reported on ${day}.`,
  raisedBy: (event, measure, day) =>
    `The event “${event}” follows from “${measure}”, which is due on ${day}; it may come earlier.`,
  tentative: 'The date is tentative: the words only say roughly when.',
  noDeadline: 'The date is tentative: the words give no deadline.',
  mayComeEarlier: 'The date is tentative: what it is counted from may come earlier.',
  undated: (reason) => `No date is set: ${reason}.`,
  validity: (from, until) =>
    from === undefined
      ? `it applied until the school year ${until}`
      : until === undefined
        ? `it applies from the school year ${from}`
        : `it applies from ${from} to ${until}`,
  addedFor: (years) => `it was added for ${years} only`,
  noCause: 'no day can be used',
  setBy: (fields, layer, several) => `${fields} ${several ? 'are' : 'is'} set by “${layer}”.`,
  setInstead: (fields, layer, previous, several) =>
    `${fields} ${several ? 'are' : 'is'} set by “${layer}” instead of what “${previous}” said.`,
  source: (source) => `Source: ${source}.`,
  read: (day) => `read ${day}`,
  quote: (title) => `“${title}”`,
  list: lister('and'),
  choice: lister('or'),
  fields: fieldWords.en,
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
