import type { Language } from '../../../src/languages/language'

/** Words that the law "together" crosses in one language: whatever holds of A and of B holds of "A and B". */
export interface TogetherTable {
  readonly and: string
  readonly in: string
  readonly ordinals: readonly string[]
  readonly nouns: readonly string[]
  readonly scopes: readonly string[]
  readonly weekdays: readonly string[]
  readonly weeks: readonly string[]
  readonly weekScopes: readonly string[]
  readonly leads: readonly string[]
  readonly pairs: readonly (readonly [string, string])[]
}

export const together: Readonly<Record<Language, TogetherTable>> = {
  nb: {
    and: 'og',
    in: 'i',
    ordinals: ['første', 'andre', 'fjerde', 'nest siste', 'siste'],
    nouns: ['tirsdag', 'uke', 'skoleuke', 'skoledag'],
    scopes: [
      'i oktober',
      'i november og mars',
      'hver måned',
      'i hvert kvartal',
      'i vårterminen',
      'før juleferien',
      'annenhver måned',
    ],
    weekdays: ['tirsdag', 'torsdag'],
    weeks: ['uke', 'skoleuke'],
    weekScopes: ['i januar', 'i hver måned', 'hvert halvår', 'etter vinterferien'],
    leads: [
      'i',
      'før',
      'etter',
      'innen utgangen av',
      'fra',
      'rundt',
      'midten av',
      'siste halvdel av',
      'tre dager før',
      'tre dager etter',
      'siste skoledag før',
      'første onsdag etter',
      'to uker etter',
      'uken før',
      'rett etter',
      'hele',
      'andre mandag i',
      'de to første ukene i',
    ],
    pairs: [
      ['september', 'januar'],
      ['november', 'mai'],
      ['15. september', '3. februar'],
      ['uke 37', 'uke 4'],
      ['høstferien', 'påskeferien'],
      ['juleferien', 'vinterferien'],
      ['høsten', 'våren'],
      ['første termin', 'andre termin'],
    ],
  },
  nn: {
    and: 'og',
    in: 'i',
    ordinals: ['første', 'andre', 'fjerde', 'siste'],
    nouns: ['tysdag', 'veke', 'skuleveke', 'skuledag'],
    scopes: ['i oktober', 'kvar månad', 'i vårterminen', 'før juleferien'],
    weekdays: ['tysdag', 'torsdag'],
    weeks: ['veke', 'skuleveke'],
    weekScopes: ['i januar', 'i kvar månad', 'etter vinterferien'],
    leads: [
      'i',
      'før',
      'etter',
      'frå',
      'tre dagar før',
      'tre dagar etter',
      'siste skuledag før',
      'første onsdag etter',
      'veka før',
      'rett etter',
      'andre måndag i',
    ],
    pairs: [
      ['september', 'januar'],
      ['15. september', '3. februar'],
      ['veke 37', 'veke 4'],
      ['haustferien', 'påskeferien'],
      ['hausten', 'våren'],
    ],
  },
  sv: {
    and: 'och',
    in: 'i',
    ordinals: ['första', 'andra', 'fjärde', 'sista'],
    nouns: ['tisdagen', 'veckan', 'skolveckan', 'skoldagen'],
    scopes: ['i oktober', 'varje månad', 'på vårterminen', 'före jullovet'],
    weekdays: ['tisdagen', 'torsdagen'],
    weeks: ['veckan', 'skolveckan'],
    weekScopes: ['i januari', 'i varje månad', 'efter sportlovet'],
    leads: [
      'före',
      'efter',
      'från',
      'tre dagar före',
      'tre dagar efter',
      'sista skoldagen före',
      'första onsdagen efter',
      'veckan före',
      'strax efter',
      'andra måndagen i',
      'i andra halvan av',
    ],
    pairs: [
      ['september', 'januari'],
      ['15 september', '3 februari'],
      ['vecka 37', 'vecka 4'],
      ['höstlovet', 'påsklovet'],
      ['hösten', 'våren'],
    ],
  },
  da: {
    and: 'og',
    in: 'i',
    ordinals: ['første', 'anden', 'fjerde', 'sidste'],
    nouns: ['tirsdag', 'uge', 'skoleuge', 'skoledag'],
    scopes: ['i oktober', 'hver måned', 'i foråret', 'før juleferien'],
    weekdays: ['tirsdag', 'torsdag'],
    weeks: ['uge', 'skoleuge'],
    weekScopes: ['i januar', 'i hver måned', 'efter vinterferien'],
    leads: [
      'før',
      'efter',
      'fra',
      'tre dage før',
      'tre dage efter',
      'sidste skoledag før',
      'første onsdag efter',
      'ugen før',
      'lige efter',
      'anden mandag i',
      'i anden halvdel af',
    ],
    pairs: [
      ['september', 'januar'],
      ['15. september', '3. februar'],
      ['uge 37', 'uge 4'],
      ['efterårsferien', 'påskeferien'],
      ['efteråret', 'foråret'],
    ],
  },
  en: {
    and: 'and',
    in: 'in the',
    ordinals: ['first', 'second', 'fourth', 'last'],
    nouns: ['Tuesday', 'week', 'school week', 'school day'],
    scopes: ['in October', 'of each month', 'in the spring term', 'before the Christmas break'],
    weekdays: ['Tuesday', 'Thursday'],
    weeks: ['week', 'school week'],
    weekScopes: ['in January', 'of each month', 'after the winter break'],
    leads: [
      'before',
      'after',
      'from',
      'three days before',
      'three days after',
      'the last school day before',
      'the first Wednesday after',
      'the week before',
      'right after',
      'the second Monday in',
      'in the second half of',
    ],
    pairs: [
      ['September', 'January'],
      ['15 September', '3 February'],
      ['week 37', 'week 4'],
      ['the autumn break', 'the Easter break'],
      ['autumn', 'spring'],
    ],
  },
}

/** Repetitions, and what may be left out of each with a test of the day it lies in: the months of the middle day, as 1–12. */
export const except: readonly {
  readonly language: Language
  readonly wholes: readonly string[]
  readonly parts: readonly (readonly [string, readonly number[]])[]
}[] = [
  {
    language: 'nb',
    wholes: [
      'Hver måned',
      'Andre tirsdag i hver måned',
      'Første og siste uke i hver måned',
      'Hver torsdag',
      'Hver uke',
      'To ganger i måneden',
    ],
    parts: [
      [', unntatt november', [11]],
      [', men ikke i februar', [2]],
      [' utenom mai og juni', [5, 6]],
    ],
  },
  {
    language: 'nn',
    wholes: ['Kvar månad', 'Andre tysdag i kvar månad', 'Kvar torsdag', 'Kvar veke'],
    parts: [
      [', unnateke november', [11]],
      [', men ikkje i februar', [2]],
    ],
  },
  {
    language: 'sv',
    wholes: ['Varje månad', 'Andra tisdagen i varje månad', 'Varje torsdag', 'Varje vecka'],
    parts: [
      [', utom november', [11]],
      [', men inte i februari', [2]],
    ],
  },
  {
    language: 'da',
    wholes: ['Hver måned', 'Anden tirsdag i hver måned', 'Hver torsdag', 'Hver uge'],
    parts: [
      [', undtagen november', [11]],
      [', men ikke i februar', [2]],
    ],
  },
  {
    language: 'en',
    wholes: ['Every month', 'The second Tuesday of every month', 'Every Thursday', 'Every week'],
    parts: [
      [', except November', [11]],
      [', but not in February', [2]],
    ],
  },
]

/** One time said in five languages. */
export const sayings: readonly Readonly<Record<Language, string>>[] = [
  { nb: 'i desember', nn: 'i desember', sv: 'i december', da: 'i december', en: 'in December' },
  {
    nb: 'september–november',
    nn: 'september–november',
    sv: 'september–november',
    da: 'september–november',
    en: 'September–November',
  },
  { nb: 'uke 38 og 50', nn: 'veke 38 og 50', sv: 'vecka 38 och 50', da: 'uge 38 og 50', en: 'weeks 38 and 50' },
  {
    nb: 'senest 3. februar',
    nn: 'seinast 3. februar',
    sv: 'senast 3 februari',
    da: 'senest 3. februar',
    en: 'no later than 3 February',
  },
  {
    nb: 'siste fredag i hver måned',
    nn: 'siste fredag i kvar månad',
    sv: 'sista fredagen i varje månad',
    da: 'sidste fredag i hver måned',
    en: 'the last Friday of every month',
  },
  {
    nb: 'torsdag i andre uke i hver måned',
    nn: 'torsdag i andre veke i kvar månad',
    sv: 'torsdagen i andra veckan i varje månad',
    da: 'torsdag i anden uge i hver måned',
    en: 'Thursday in the second week of every month',
  },
  {
    nb: 'siste uke i hvert halvår',
    nn: 'siste veke i kvart halvår',
    sv: 'sista veckan i varje termin',
    da: 'sidste uge i hvert halvår',
    en: 'the last week of every term',
  },
  {
    nb: 'den 15. i hver måned',
    nn: 'den 15. i kvar månad',
    sv: 'den 15:e i varje månad',
    da: 'den 15. i hver måned',
    en: 'the 15th of every month',
  },
  {
    nb: 'tre (3) ganger i året',
    nn: 'tre (3) gonger i året',
    sv: 'tre (3) gånger per år',
    da: 'tre (3) gange om året',
    en: 'three (3) times a year',
  },
  {
    nb: 'hver torsdag, men ikke i uke 42',
    nn: 'kvar torsdag, men ikkje i veke 42',
    sv: 'varje torsdag, men inte vecka 42',
    da: 'hver torsdag, men ikke i uge 42',
    en: 'every Thursday, but not in week 42',
  },
  {
    nb: 'hver uke på høsten, annenhver uke på våren',
    nn: 'kvar veke på hausten, annakvar veke på våren',
    sv: 'varje vecka på hösten, varannan vecka på våren',
    da: 'hver uge om efteråret, hver anden uge om foråret',
    en: 'every week in autumn, every other week in spring',
  },
  {
    nb: 'hver uke fram til jul, deretter månedlig',
    nn: 'kvar veke fram til jul, deretter kvar månad',
    sv: 'varje vecka fram till jul, därefter varje månad',
    da: 'hver uge frem til jul, derefter hver måned',
    en: 'every week until Christmas, then every month',
  },
  {
    nb: '15. januar – søknadsfrist',
    nn: '15. januar – søknadsfrist',
    sv: '15 januari – sista ansökningsdag',
    da: '15. januar – ansøgningsfrist',
    en: '15 January – deadline',
  },
  {
    nb: 'etter vinterferien på våren',
    nn: 'etter vinterferien på våren',
    sv: 'efter sportlovet på våren',
    da: 'efter vinterferien i foråret',
    en: 'after the winter break in spring',
  },
  {
    nb: 'i oktober eller i mars',
    nn: 'i oktober eller i mars',
    sv: 'i oktober eller i mars',
    da: 'i oktober eller i marts',
    en: 'in October or in March',
  },
  { nb: 'uke 29–32', nn: 'veke 29–32', sv: 'vecka 29–32', da: 'uge 29–32', en: 'weeks 29–32' },
  {
    nb: 'første virkedag i desember',
    nn: 'første vyrkedag i desember',
    sv: 'första vardagen i december',
    da: 'første hverdag i december',
    en: 'the first working day of December',
  },
]

/** What may stand beside a time without changing its days: what is held, and whom it goes to. `□` is the time. */
export const beside: Readonly<Record<Language, readonly string[]>> = {
  nb: ['Foreldremøte □', '□: foreldremøte', 'Foreldremøte: □', 'Rapport sendes til kommunen □', 'Utviklingssamtaler □'],
  nn: ['Foreldremøte □', '□: foreldremøte', 'Foreldremøte: □', 'Rapport vert sendt til kommunen □'],
  sv: ['Föräldramöte □', '□: föräldramöte', 'Föräldramöte: □', 'Rapport lämnas till huvudmannen □'],
  da: ['Forældremøde □', '□: forældremøde', 'Forældremøde: □', 'Rapport sendes til kommunen □'],
  en: ["Parents' meeting □", "□: parents' meeting", "Parents' meeting: □"],
}

/** Times that the frames of {@link beside} are put around. */
export const times: Readonly<Record<Language, readonly string[]>> = {
  nb: ['i november', 'uke 45', 'innen 1. oktober', 'senest 15. mai', 'i første uke i mars', 'før jul', '3. februar'],
  nn: ['i november', 'veke 45', 'innan 1. oktober', 'seinast 15. mai', 'før jul', '3. februar'],
  sv: ['i november', 'vecka 45', 'senast 1 oktober', 'senast 15 maj', 'före jul', '3 februari'],
  da: ['i november', 'uge 45', 'inden 1. oktober', 'senest 15. maj', 'før jul', '3. februar'],
  en: ['in November', 'week 45', 'by 1 October', 'no later than 15 May', 'before Christmas', '3 February'],
}
