import type { DateHelp, TypeName, YamlProblem } from '../../../load/codes'
import { type DiagnosticText, type MessagesOf, say } from '../../messages'
import { partsSv as parts } from './parts'

const kinds = { wheel: 'ett årshjul (wheel)', calendar: 'läsårsdata (calendar)' }

const types: Readonly<Record<TypeName, string>> = {
  string: 'text',
  number: 'ett tal',
  int: 'ett heltal',
  boolean: 'true eller false',
  array: 'en lista',
  object: 'en tabell med nycklar och värden',
  null: 'tomt',
  'string-or-timing': 'en fras, en tidsangivelse eller en lista med delar',
  'string-or-object': 'text eller en tabell med nycklar och värden',
}

const write: Readonly<Partial<Record<TypeName, string>>> = {
  array: 'Börja varje punkt på en egen rad med `- `, eller skriv `[a, b]`.',
  object: 'Skriv `nyckel: värde` på raderna under, med indrag.',
  number: 'Skriv ett tal utan citattecken.',
  int: 'Skriv ett tal utan citattecken.',
  boolean: 'Skriv `true` eller `false` utan citattecken.',
}

const yaml: Readonly<Record<Exclude<YamlProblem, 'other'>, DiagnosticText>> = {
  tab: { message: 'Raden är indragen med tabb.', hint: 'Dra bara in med mellanslag: två för varje nivå.' },
  indentation: {
    message: 'Indraget passar inte med raderna ovanför, eller så är en parentes inte stängd.',
    hint: 'Nycklar som hör ihop börjar i samma kolumn.',
  },
  'second-colon': {
    message: 'Det finns ett kolon till på raden.',
    hint: 'Sätt text med kolon inom citattecken: `title: "Möte: personalen"`.',
  },
  'line-without-colon': {
    message: 'Här väntas en nyckel och ett värde, men raden har inget kolon.',
    hint: 'Skriv `nyckel: värde`, eller sätt text som går över flera rader inom citattecken.',
  },
  'reserved-sign': {
    message: 'Värdet börjar med ett tecken som YAML själv använder.',
    hint: 'Sätt hela värdet inom citattecken.',
  },
  unexpected: {
    message: 'Här står något som inte hör ihop med raderna ovanför.',
    hint: 'Kontrollera indraget, och att varje listpunkt börjar med `- `.',
  },
  'key-not-a-word': {
    message: 'En nyckel måste vara ett ord, inte en lista eller en tabell.',
    hint: 'Sätt text som börjar med `[` eller `{` inom citattecken.',
  },
  directive: { message: 'Raden som börjar med % går inte att förstå.', hint: 'Ta bort den.' },
  'sign-missing': {
    message: 'Ett citattecken, en parentes, ett komma eller ett kolon saknas.',
    hint: 'Varje citattecken och parentes som öppnas måste stängas; `nyckel: värde` behöver kolon och mellanslag.',
  },
  backslash: {
    message: 'Det omvända snedstrecket i den här texten betyder ingenting i YAML.',
    hint: "Använd enkla citattecken: `'text'`.",
  },
  'open-quote': {
    message: 'Citattecknet som står här stängs aldrig.',
    hint: 'Sätt samma tecken där texten slutar, eller ta bort båda.',
  },
  'open-bracket': {
    message: 'Parentesen som börjar här stängs inte före nästa rad utan indrag.',
    hint: 'Stäng den, och dra in alla rader i den.',
  },
}

const completions = 'Skriv en lista över det som är gjort: `[{ "obligation": "mote@2026-27", "on": "2026-09-09" }]`'

function dateHelp(help: DateHelp | undefined): string {
  if (help === undefined) return 'Skriv år-månad-dag, som 2026-08-17.'
  if ('write' in help) return `Skriv ${help.write} (en ${parts.weekdayOf(help.write)}).`
  if ('noMonth' in help) return `Det finns ingen månad ${help.noMonth}.`
  return `Den månaden har ${help.days} dagar; den sista är ${help.last}, en ${parts.weekdayOf(help.last)}.`
}

/** Swedish messages about files. */
export const loadSv: MessagesOf<'load'> = {
  'load/wrong-kind': (p) =>
    say(
      p.found === undefined
        ? `Här väntas ${kinds[p.wanted]}, men filen saknar raden \`kind: ${p.wanted}\`.`
        : `Här väntas ${kinds[p.wanted]}, men i filen står \`kind: ${p.found}\`.`,
      p.found === 'calendar' || p.found === 'wheel'
        ? 'Har de två filerna bytt plats?'
        : `Skriv \`kind: ${p.wanted}\` som första rad.`,
    ),
  'load/missing-key': (p) => say(`”${p.key}” saknas.`, `Lägg till \`${p.key}: ${p.example ?? '…'}\`.`),
  'load/unknown-key': (p) =>
    say(
      `”${p.key}” är inte en nyckel som används här.`,
      parts.meant(p.suggestion, `Nycklar som används här: ${p.known}.`),
    ),
  'load/wrong-type': (p) =>
    say(
      `”${p.key}” ska vara ${types[p.wanted]}, inte ${types[p.found]}.`,
      p.quoted === undefined
        ? (write[p.wanted] ?? 'Skriv det som en rad text.')
        : `Sätt det inom citattecken: \`${p.quoted}\``,
    ),
  'load/wrong-value': (p) =>
    say(
      `”${p.found}” är inte ett värde för ”${p.key}”.`,
      p.suggestion ? `Menade du ”${p.suggestion}”? Tillåtna: ${p.allowed}.` : `Tillåtna: ${p.allowed}.`,
    ),
  'load/bad-number': ({ key, found, atLeast, atMost }) =>
    say(
      `”${key}” kan inte vara ${found}.`,
      `Skriv ett heltal${atLeast === undefined ? '' : `, minst ${atLeast}`}${atMost === undefined ? '' : `, högst ${atMost}`}.`,
    ),
  'load/empty-value': (p) =>
    say(
      `”${p.key}” är tom.`,
      p.list ? 'Skriv minst en punkt eller ta bort nyckeln.' : 'Skriv ett värde eller ta bort nyckeln.',
    ),
  'load/too-long': (p) => say(`”${p.key}” är för lång.`, `Använd högst ${p.atMost} ${p.list ? 'punkter' : 'tecken'}.`),
  'load/bad-id': (p) =>
    say(
      `”${p.found}” kan inte vara ett id: ett id består av bokstäver, siffror och . _ / - utan mellanslag.`,
      p.suggestion === '' ? undefined : `Skriv till exempel \`${p.suggestion}\`.`,
    ),
  'load/duplicate-id': (p) =>
    say(`Id:t ”${p.id}” används två gånger i ”${p.list}”; det andra är utelämnat.`, 'Ge det ena ett annat id.'),
  'load/bad-date': ({ found, help }) =>
    say(
      help !== undefined && 'write' in help
        ? `”${found}” är inte ett datum så som det skrivs här.`
        : `”${found}” är inte ett datum som finns.`,
      dateHelp(help),
    ),
  'load/bad-school-year': (p) =>
    say(`”${p.found}” är inte ett läsår.`, `Skriv två år som följer på varandra, som ${p.suggestion ?? '2026-27'}.`),
  'load/bad-time': (p) =>
    say(`”${p.found}” är inte ett klockslag.`, 'Skriv `"18:00"` eller `"18:00-20:00"`, inom citattecken.'),
  'load/bad-interval': (p) =>
    say(`”${p.lastKey}” (${p.last}) ligger före ”${p.firstKey}” (${p.first}).`, 'Har de två bytt plats?'),
  'load/choose-one': (p) =>
    say(
      p.found === '' ? `En av ${p.keys} behövs.` : `Bara en av ${p.keys} kan stå här, inte ${p.found}.`,
      `Behåll exakt en av ${p.keys}.`,
    ),
  'load/url-scheme': (p) =>
    say(
      `”${p.found}” är inte adressen till en webbsida.`,
      'Bara adresser som börjar med https:// eller http:// tas med.',
    ),
  'load/email': () =>
    say(
      'Det finns en e-postadress i filen.',
      'Personer ska inte stå i de här filerna. Skriv rollen i stället, till exempel ”mentor”.',
    ),
  'load/possible-person-name': (p) =>
    say(`”${p.name}” ser ut som ett personnamn.`, 'Personer ska inte stå i de här filerna. Skriv rollen i stället.'),
  'load/language-assumed': (p) =>
    say(
      `Filen anger inte vilket språk den är skriven på; den läses som ${p.language}.`,
      'Lägg till `language: sv` (eller nb, nn, da, en).',
    ),
  'load/too-large': (p) =>
    say(
      `Filen är på ${p.bytes} byte; mer än ${p.maxBytes} läses inte.`,
      'Dela upp filen med `extends`, eller höj gränsen med --max-bytes.',
    ),
  'load/not-text': () =>
    say(
      'Det här är inte en textfil: den har styrtecken som inte förekommer i någon YAML-fil.',
      'Spara tabellen som ren text (UTF-8) med ändelsen .yaml; en Word- eller Excelfil går inte att läsa.',
    ),
  'load/bad-encoding': () =>
    say(
      'Några bokstäver gick inte att läsa: filen är inte sparad som UTF-8.',
      'Spara filen på nytt med teckenkodningen UTF-8, så att å, ä och ö blir rätt.',
    ),
  'load/empty': (p) => say('Filen är tom.', `Börja med \`kind: ${p.kind}\`.`),
  'load/yaml-syntax': ({ problem, parser }) =>
    problem === 'other' ? say(`Filen är inte giltig YAML här: ${parser}.`) : yaml[problem],
  'load/too-deep': (p) =>
    say(
      `Filen har mer än ${p.maxDepth} nivåer inuti varandra.`,
      'Ett årshjul eller läsårsdata behöver färre än tio nivåer. Leta efter en parentes eller ett indrag som aldrig stängs.',
    ),
  'load/too-many-values': (p) =>
    say(`Filen har mer än ${p.maxValues} värden.`, 'Dela upp den i flera årshjul; en skola har några hundra åtgärder.'),
  'load/too-many-findings': (p) =>
    say(
      `Det finns mer än ${p.told} fel; resten har inte tagits med.`,
      'Rätta de första: ofta är det samma fel som återkommer.',
    ),
  'load/json-syntax': ({ found, kind }) =>
    say(
      found === '' ? 'Texten slutar innan JSON är klar.' : `Från ”${found}” och framåt är texten inte JSON.`,
      kind === 'completions'
        ? completions
        : 'Ge texten som toJson eller `arshjul expand --format json` skrev, hel och oförändrad.',
    ),
  'load/not-completions': ({ position }) =>
    say(
      position === undefined
        ? 'Det här är inte en lista över det som är gjort.'
        : `Punkt ${position} i listan säger inte vad som är gjort.`,
      completions,
    ),
  'load/unknown-break': (p) =>
    say(`I läsårsdata finns inget lov ”${p.id}”.`, parts.meant(p.suggestion, `Där finns: ${p.known || 'inget'}.`)),
  'load/plan-version': (p) =>
    say(
      p.found === undefined
        ? 'Det här är inte en plan: den anger inte vilken version av formatet den har.'
        : `Planen har version ${p.found} av formatet; version ${p.known} går att läsa.`,
      'Skriv planen på nytt med `arshjul expand --format json`.',
    ),
  'load/multiple-documents': () =>
    say('Filen har flera dokument, åtskilda med `---`.', 'Lägg varje årshjul och varje läsårsdata i en egen fil.'),
  'load/tag-refused': (p) =>
    say(`YAML-märket ${p.tag} används inte här.`, 'Skriv bara värdet, inom citattecken om det är text.'),
  'load/unknown-alias': (p) =>
    say(
      `*${p.alias} pekar inte på något längre upp.`,
      `Sätt &${p.alias} framför värdet som avses, eller sätt texten inom citattecken.`,
    ),
  'load/alias-bomb': (p) =>
    say(
      `Filen upprepar värden med hänvisning (*namn) mer än ${p.maxAliases} gånger, eller upprepar hänvisningar till hänvisningar.`,
      'Skriv ut värdena.',
    ),
  'load/duplicate-key': (p) =>
    say(`”${p.key}” står två gånger på samma ställe; bara den första räknas.`, 'Ta bort den ena, eller slå ihop dem.'),
  'load/not-formatted': () =>
    say(
      'Filen har inte ändrats: den använder en del av YAML som inte kan skrivas om utan att innehållet ändras.',
      'Ta bort rader som börjar med % och nycklar som inte är vanliga ord; då kan den formateras.',
    ),
}
