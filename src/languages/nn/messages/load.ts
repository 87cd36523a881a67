import type { DateHelp, TypeName, YamlProblem } from '../../../load/codes'
import { type DiagnosticText, type MessagesOf, say } from '../../messages'
import { partsNn as parts } from './parts'

const kinds = { wheel: 'eit årshjul (wheel)', calendar: 'ei skulerute (calendar)' }

const types: Readonly<Record<TypeName, string>> = {
  string: 'tekst',
  number: 'eit tal',
  int: 'eit heilt tal',
  boolean: 'true eller false',
  array: 'ei liste',
  object: 'ein tabell med nøklar og verdiar',
  null: 'tom',
  'string-or-timing': 'ein frase, ei tidsfesting eller ei liste med delar',
  'string-or-object': 'tekst eller ein tabell med nøklar og verdiar',
}

const write: Readonly<Partial<Record<TypeName, string>>> = {
  array: 'Byrj kvart punkt på ei eiga linje med `- `, eller skriv `[a, b]`.',
  object: 'Skriv `nøkkel: verdi` på linjene under, med innrykk.',
  number: 'Skriv eit tal utan hermeteikn.',
  int: 'Skriv eit tal utan hermeteikn.',
  boolean: 'Skriv `true` eller `false` utan hermeteikn.',
}

const yaml: Readonly<Record<Exclude<YamlProblem, 'other'>, DiagnosticText>> = {
  tab: { message: 'Linja er rykt inn med tabulator.', hint: 'Rykk berre inn med mellomrom: to for kvart nivå.' },
  indentation: {
    message: 'Innrykket passar ikkje med linjene over, eller ein parentes er ikkje lukka.',
    hint: 'Nøklar som høyrer saman, byrjar i same kolonne.',
  },
  'second-colon': {
    message: 'Det er eit kolon til på linja.',
    hint: 'Set tekst med kolon i hermeteikn: `title: "Møte: personalet"`.',
  },
  'line-without-colon': {
    message: 'Her er det venta ein nøkkel og ein verdi, men linja har ikkje noko kolon.',
    hint: 'Skriv `nøkkel: verdi`, eller set tekst over fleire linjer i hermeteikn.',
  },
  'reserved-sign': {
    message: 'Verdien byrjar med eit teikn som YAML bruker sjølv.',
    hint: 'Set heile verdien i hermeteikn.',
  },
  unexpected: {
    message: 'Her står noko som ikkje høyrer saman med linjene over.',
    hint: 'Sjå etter at innrykket er rett, og at kvart listepunkt byrjar med `- `.',
  },
  'key-not-a-word': {
    message: 'Ein nøkkel må vere eit ord, ikkje ei liste eller ein tabell.',
    hint: 'Set tekst som byrjar med `[` eller `{`, i hermeteikn.',
  },
  directive: { message: 'Linja som byrjar med %, er ikkje forstått.', hint: 'Fjern ho.' },
  'sign-missing': {
    message: 'Eit hermeteikn, ein parentes, eit komma eller eit kolon manglar.',
    hint: 'Alle hermeteikn og parentesar som er opna, må lukkast; `nøkkel: verdi` treng kolon og mellomrom.',
  },
  backslash: {
    message: 'Den omvende skråstreken i denne teksten tyder ikkje noko i YAML.',
    hint: "Bruk enkle hermeteikn: `'tekst'`.",
  },
  'open-quote': {
    message: 'Hermeteiknet som står her, blir aldri lukka.',
    hint: 'Set det same teiknet der teksten sluttar, eller ta bort begge.',
  },
  'open-bracket': {
    message: 'Parentesen som byrjar her, er ikkje lukka før neste linje utan innrykk.',
    hint: 'Lukk han, og rykk inn alle linjene i han.',
  },
}

const completions = 'Skriv ei liste over det som er gjort: `[{ "obligation": "mote@2026-27", "on": "2026-09-09" }]`'

function dateHelp(help: DateHelp | undefined): string {
  if (help === undefined) return 'Skriv år-månad-dag, som 2026-08-17.'
  if ('write' in help) return `Skriv ${help.write} (ein ${parts.weekdayOf(help.write)}).`
  if ('noMonth' in help) return `Det finst ingen månad ${help.noMonth}.`
  return `Den månaden har ${help.days} dagar; den siste er ${help.last}, ein ${parts.weekdayOf(help.last)}.`
}

/** Nynorsk messages about files. */
export const loadNn: MessagesOf<'load'> = {
  'load/wrong-kind': (p) =>
    say(
      p.found === undefined
        ? `Her er det venta ${kinds[p.wanted]}, men fila manglar linja \`kind: ${p.wanted}\`.`
        : `Her er det venta ${kinds[p.wanted]}, men fila seier \`kind: ${p.found}\`.`,
      p.found === 'calendar' || p.found === 'wheel'
        ? 'Har dei to filene bytt plass?'
        : `Skriv \`kind: ${p.wanted}\` som første linje.`,
    ),
  'load/missing-key': (p) => say(`«${p.key}» manglar.`, `Legg til \`${p.key}: ${p.example ?? '…'}\`.`),
  'load/unknown-key': (p) =>
    say(
      `«${p.key}» er ikkje ein nøkkel som blir brukt her.`,
      parts.meant(p.suggestion, `Nøklar som blir brukte her: ${p.known}.`),
    ),
  'load/wrong-type': (p) =>
    say(
      `«${p.key}» skal vere ${types[p.wanted]}, ikkje ${types[p.found]}.`,
      p.quoted === undefined
        ? (write[p.wanted] ?? 'Skriv det som éi tekstlinje.')
        : `Set det i hermeteikn: \`${p.quoted}\``,
    ),
  'load/wrong-value': (p) =>
    say(
      `«${p.found}» er ikkje ein verdi for «${p.key}».`,
      p.suggestion ? `Meinte du «${p.suggestion}»? Lovlege: ${p.allowed}.` : `Lovlege: ${p.allowed}.`,
    ),
  'load/bad-number': ({ key, found, atLeast, atMost }) =>
    say(
      `«${key}» kan ikkje vere ${found}.`,
      `Skriv eit heilt tal${atLeast === undefined ? '' : `, minst ${atLeast}`}${atMost === undefined ? '' : `, høgst ${atMost}`}.`,
    ),
  'load/empty-value': (p) =>
    say(
      `«${p.key}» er tom.`,
      p.list ? 'Skriv minst eitt punkt, eller fjern nøkkelen.' : 'Skriv ein verdi, eller fjern nøkkelen.',
    ),
  'load/too-long': (p) => say(`«${p.key}» er for lang.`, `Bruk høgst ${p.atMost} ${p.list ? 'punkt' : 'teikn'}.`),
  'load/bad-id': (p) =>
    say(
      `«${p.found}» kan ikkje vere ein id: ein id er bokstavar, tal og . _ / - utan mellomrom.`,
      p.suggestion === '' ? undefined : `Skriv til dømes \`${p.suggestion}\`.`,
    ),
  'load/duplicate-id': (p) =>
    say(`Id-en «${p.id}» er brukt to gonger i «${p.list}»; den andre er utelaten.`, 'Gje den eine ein annan id.'),
  'load/bad-date': ({ found, help }) =>
    say(
      help !== undefined && 'write' in help
        ? `«${found}» er ikkje ein dato slik han blir skriven her.`
        : `«${found}» er ikkje ein dato som finst.`,
      dateHelp(help),
    ),
  'load/bad-school-year': (p) =>
    say(`«${p.found}» er ikkje eit skuleår.`, `Skriv to år som følgjer kvarandre, som ${p.suggestion ?? '2026-27'}.`),
  'load/bad-time': (p) =>
    say(`«${p.found}» er ikkje eit klokkeslett.`, 'Skriv `"18:00"` eller `"18:00-20:00"`, i hermeteikn.'),
  'load/bad-interval': (p) =>
    say(`«${p.lastKey}» (${p.last}) ligg før «${p.firstKey}» (${p.first}).`, 'Har dei to bytt plass?'),
  'load/choose-one': (p) =>
    say(
      p.found === '' ? `Det trengst éin av ${p.keys}.` : `Berre éin av ${p.keys} kan stå her, ikkje ${p.found}.`,
      `Hald på nøyaktig éin av ${p.keys}.`,
    ),
  'load/url-scheme': (p) =>
    say(
      `«${p.found}» er ikkje adressa til ei nettside.`,
      'Berre adresser som byrjar med https:// eller http:// blir tekne med.',
    ),
  'load/email': () =>
    say(
      'Det står ei e-postadresse i fila.',
      'Personar skal ikkje stå i desse filene. Skriv rolla i staden, som «kontaktlærar».',
    ),
  'load/possible-person-name': (p) =>
    say(`«${p.name}» ser ut som eit personnamn.`, 'Personar skal ikkje stå i desse filene. Skriv rolla i staden.'),
  'load/language-assumed': (p) =>
    say(
      `Fila seier ikkje kva språk ho er på; ho blir lesen som ${p.language}.`,
      'Legg til `language: nn` (eller nb, sv, da, en).',
    ),
  'load/too-large': (p) =>
    say(
      `Fila er på ${p.bytes} byte; meir enn ${p.maxBytes} blir ikkje lese.`,
      'Del fila med `extends`, eller hev grensa med --max-bytes.',
    ),
  'load/not-text': () =>
    say(
      'Dette er ikkje ei tekstfil: ho har styreteikn som inga YAML-fil har.',
      'Lagre tabellen som rein tekst (UTF-8) med endinga .yaml; ei Word- eller Excel-fil kan ikkje lesast.',
    ),
  'load/bad-encoding': () =>
    say(
      'Nokre bokstavar kunne ikkje lesast: fila er ikkje lagra som UTF-8.',
      'Lagre fila på nytt med teiknkoding UTF-8, så æ, ø og å blir rette.',
    ),
  'load/empty': (p) => say('Fila er tom.', `Byrj med \`kind: ${p.kind}\`.`),
  'load/yaml-syntax': ({ problem, parser }) =>
    problem === 'other' ? say(`Fila er ikkje gyldig YAML her: ${parser}.`) : yaml[problem],
  'load/too-deep': (p) =>
    say(
      `Fila har meir enn ${p.maxDepth} nivå inni kvarandre.`,
      'Eit årshjul eller ei skulerute treng færre enn ti nivå. Sjå etter ein parentes eller eit innrykk som aldri blir lukka.',
    ),
  'load/too-many-values': (p) =>
    say(`Fila har meir enn ${p.maxValues} verdiar.`, 'Del ho i fleire årshjul; ein skule har nokre hundre tiltak.'),
  'load/too-many-findings': (p) =>
    say(
      `Det er funne meir enn ${p.told} feil; resten er ikkje tekne med.`,
      'Rett dei første: ofte er det same feilen som går att.',
    ),
  'load/json-syntax': ({ found, kind }) =>
    say(
      found === '' ? 'Teksten sluttar før JSON-en er ferdig.' : `Frå «${found}» av er teksten ikkje JSON.`,
      kind === 'completions'
        ? completions
        : 'Gje teksten som toJson eller `arshjul expand --format json` skreiv, heil og uendra.',
    ),
  'load/not-completions': ({ position }) =>
    say(
      position === undefined
        ? 'Dette er ikkje ei liste over det som er gjort.'
        : `Punkt ${position} i lista seier ikkje kva som er gjort.`,
      completions,
    ),
  'load/unknown-break': (p) =>
    say(`Skuleruta har ingen ferie «${p.id}».`, parts.meant(p.suggestion, `Ho har: ${p.known || 'ingen'}.`)),
  'load/plan-version': (p) =>
    say(
      p.found === undefined
        ? 'Dette er ingen plan: han seier ikkje kva utgåve av formatet han har.'
        : `Planen har utgåve ${p.found} av formatet; utgåve ${p.known} kan lesast.`,
      'Skriv planen på nytt med `arshjul expand --format json`.',
    ),
  'load/multiple-documents': () =>
    say('Fila har fleire dokument, skilde med `---`.', 'Legg kvart årshjul og kvar skulerute i si eiga fil.'),
  'load/tag-refused': (p) =>
    say(`YAML-merket ${p.tag} blir ikkje brukt her.`, 'Skriv berre verdien, i hermeteikn om han er tekst.'),
  'load/unknown-alias': (p) =>
    say(
      `*${p.alias} viser ikkje til noko lenger oppe.`,
      `Set &${p.alias} framfor verdien det er meint, eller set teksten i hermeteikn.`,
    ),
  'load/alias-bomb': (p) =>
    say(
      `Fila tek opp att verdiar med tilvising (*namn) meir enn ${p.maxAliases} gonger, eller tek opp att tilvisingar til tilvisingar.`,
      'Skriv verdiane ut.',
    ),
  'load/duplicate-key': (p) =>
    say(`«${p.key}» står to gonger på same staden; berre den første tel.`, 'Fjern den eine, eller slå dei saman.'),
  'load/not-formatted': () =>
    say(
      'Fila er ikkje endra: ho bruker ein del av YAML som ikkje kan skrivast om utan at innhaldet blir endra.',
      'Ta ut linjer som byrjar med %, og nøklar som ikkje er vanlege ord; då kan ho formaterast.',
    ),
}
