import { type RoleEntry, roleEntry } from './role-entry'

const subjects: readonly (readonly [
  id: string,
  nb: string,
  nn: string,
  sv: string,
  da: string,
  en: string,
  aliases?: string,
])[] = [
  [
    'fellesfaglærer',
    'Fellesfaglærer',
    'Fellesfaglærar',
    'Lärare i gymnasiegemensamma ämnen',
    'Lærer i grundfag',
    'Common core teacher',
    'fellesfag|lærer i fellesfag',
  ],
  [
    'programfaglærer',
    'Programfaglærer',
    'Programfaglærar',
    'Yrkeslärare',
    'Faglærer i erhvervsfag',
    'Programme subject teacher',
    'yrkesfaglærer|yrkesfaglærar',
  ],
  [
    'norsklærer',
    'Norsklærer',
    'Norsklærar',
    'Svensklärare',
    'Dansklærer',
    'Norwegian teacher',
    'lærer i norsk|modersmålslärare',
  ],
  [
    'engelsklærer',
    'Engelsklærer',
    'Engelsklærar',
    'Engelsklärare',
    'Engelsklærer',
    'English teacher',
    'lærer i engelsk',
  ],
  [
    'matematikklærer',
    'Matematikklærer',
    'Matematikklærar',
    'Matematiklärare',
    'Matematiklærer',
    'Mathematics teacher',
    'mattelærer|mattelärare|realfaglærer|maths teacher',
  ],
  ['språklærer', 'Språklærer', 'Språklærar', 'Språklärare', 'Sproglærer', 'Language teacher'],
  [
    'kroppsøvingslærer',
    'Kroppsøvingslærer',
    'Kroppsøvingslærar',
    'Idrottslärare',
    'Idrætslærer',
    'Physical education teacher',
    'gymlærer|idrettslærer|pe teacher',
  ],
]

/** Those who teach. */
export const teachers: readonly RoleEntry[] = [
  roleEntry(
    'lærer',
    'Lærer|Lærar|Lärare|Lærer|Teacher',
    'undervisere|underviser|lærerne|pedagog|pedagoger|lærerpersonale|lærerpersonalet|den ansvarlige lærer|teaching staff',
    ['kontaktlærer', 'faglærer', 'spesialpedagog'],
  ),
  roleEntry(
    'kontaktlærer',
    'Kontaktlærer|Kontaktlærar|Mentor|Klasselærer|Form teacher',
    'klassestyrer|klassestyrar|klassföreståndare|klasslärare|klasslærer|kontaktlærerne|kontaktlærere|kl.lærer|homeroom teacher|form tutor|class teacher|contact teacher|mentorer|mentorn',
  ),
  roleEntry(
    'faglærer',
    'Faglærer|Faglærar|Ämneslärare|Faglærer|Subject teacher',
    'ämneslärarna|undervisende lærer|undervisande lärare',
    subjects.map(([id]) => id),
  ),
  ...subjects.map(([id, nb, nn, sv, da, en, aliases]) => roleEntry(id, [nb, nn, sv, da, en].join('|'), aliases)),
  roleEntry(
    'spesialpedagog',
    'Spesialpedagog|Spesialpedagog|Specialpedagog|Speciallærer|Special needs teacher',
    'spesialpedagogisk lærer|spes.ped|spes.ped lærer|spesped lærer|speciallärare|spesiallærer|specialpedagogen|special educator|sen teacher|spesialpedagogisk koordinator|spes.ped.koordinator',
  ),
  roleEntry('sosiallærer', 'Sosiallærer|Sosiallærar|Sociallärare|Sociallærer|Social teacher', 'sos.lærer'),
  roleEntry(
    'elevveileder',
    'Elevveileder|Elevrettleiar|Elevcoach|Elevvejleder|Pupil mentor',
    'elevlos|læringslos|elevmentor',
  ),
  roleEntry(
    'lærerteam',
    'Lærerteam|Lærarteam|Arbetslag|Lærerteam|Teaching team',
    'lærerteamet|lærarteamet|team|teamet|teamene|trinnteam|trinnteamet|klasseteam|klasseteamet|klasselærerteam|arbetslaget|årgangsteam|årgangsteamet',
  ),
  roleEntry(
    'bibliotekar',
    'Skolebibliotekar|Skulebibliotekar|Skolbibliotekarie|Skolebibliotekar|School librarian',
    'bibliotekar|bibliotekarie|bibliotekaren|biblioteket|skolebiblioteket|librarian',
  ),
  roleEntry(
    'assistent',
    'Assistent|Assistent|Elevassistent|Assistent|Teaching assistant',
    'elevassistent|lærerassistent|skoleassistent|fagarbeider|fagarbeidar|barne- og ungdomsarbeider|resursperson|støttepædagog',
  ),
]
