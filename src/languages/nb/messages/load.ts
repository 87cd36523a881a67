import type { DateHelp, TypeName, YamlProblem } from '../../../load/codes'
import { type DiagnosticText, type MessagesOf, say } from '../../messages'
import { partsNb as parts } from './parts'

const kinds = { wheel: 'et årshjul (wheel)', calendar: 'en skolerute (calendar)' }

const types: Readonly<Record<TypeName, string>> = {
  string: 'tekst',
  number: 'et tall',
  int: 'et helt tall',
  boolean: 'true eller false',
  array: 'en liste',
  object: 'en tabell med nøkler og verdier',
  null: 'tom',
  'string-or-timing': 'en frase, en tidsangivelse eller en liste med deler',
  'string-or-object': 'tekst eller en tabell med nøkler og verdier',
}

const write: Readonly<Partial<Record<TypeName, string>>> = {
  array: 'Begynn hvert punkt på egen linje med `- `, eller skriv `[a, b]`.',
  object: 'Skriv `nøkkel: verdi` på linjene under, med innrykk.',
  number: 'Skriv et tall uten anførselstegn.',
  int: 'Skriv et tall uten anførselstegn.',
  boolean: 'Skriv `true` eller `false` uten anførselstegn.',
}

const yaml: Readonly<Record<Exclude<YamlProblem, 'other'>, DiagnosticText>> = {
  tab: { message: 'Linjen er rykket inn med tabulator.', hint: 'Rykk inn med bare mellomrom: to for hvert nivå.' },
  indentation: {
    message: 'Innrykket passer ikke med linjene over, eller en parentes er ikke lukket.',
    hint: 'Nøkler som hører sammen, begynner i samme kolonne.',
  },
  'second-colon': {
    message: 'Det er et kolon til på linjen.',
    hint: 'Sett tekst med kolon i anførselstegn: `title: "Møte: personalet"`.',
  },
  'line-without-colon': {
    message: 'Her ventes en nøkkel og en verdi, men linjen har ikke noe kolon.',
    hint: 'Skriv `nøkkel: verdi`, eller sett tekst over flere linjer i anførselstegn.',
  },
  'reserved-sign': {
    message: 'Verdien begynner med et tegn som YAML bruker selv.',
    hint: 'Sett hele verdien i anførselstegn.',
  },
  unexpected: {
    message: 'Her står noe som ikke hører sammen med linjene over.',
    hint: 'Se etter at innrykket er riktig, og at hvert listepunkt begynner med `- `.',
  },
  'key-not-a-word': {
    message: 'En nøkkel må være et ord, ikke en liste eller en tabell.',
    hint: 'Sett tekst som begynner med `[` eller `{`, i anførselstegn.',
  },
  directive: { message: 'Linjen som begynner med %, er ikke forstått.', hint: 'Fjern den.' },
  'sign-missing': {
    message: 'Et anførselstegn, en parentes, et komma eller et kolon mangler.',
    hint: 'Alle anførselstegn og parenteser som åpnes, må lukkes; `nøkkel: verdi` trenger kolon og mellomrom.',
  },
  backslash: {
    message: 'Den omvendte skråstreken i denne teksten betyr ikke noe i YAML.',
    hint: "Bruk enkle anførselstegn: `'tekst'`.",
  },
  'open-quote': {
    message: 'Anførselstegnet som står her, lukkes aldri.',
    hint: 'Sett det samme tegnet der teksten slutter, eller ta bort begge.',
  },
  'open-bracket': {
    message: 'Parentesen som begynner her, lukkes ikke før neste linje uten innrykk.',
    hint: 'Lukk den, og rykk inn alle linjene i den.',
  },
}

const completions = 'Skriv en liste over det som er gjort: `[{ "obligation": "mote@2026-27", "on": "2026-09-09" }]`'

function dateHelp(help: DateHelp | undefined): string {
  if (help === undefined) return 'Skriv år-måned-dag, som 2026-08-17.'
  if ('write' in help) return `Skriv ${help.write} (en ${parts.weekdayOf(help.write)}).`
  if ('noMonth' in help) return `Det finnes ingen måned ${help.noMonth}.`
  return `Den måneden har ${help.days} dager; den siste er ${help.last}, en ${parts.weekdayOf(help.last)}.`
}

/** Bokmål messages about files. */
export const loadNb: MessagesOf<'load'> = {
  'load/wrong-kind': (p) =>
    say(
      p.found === undefined
        ? `Her ventes ${kinds[p.wanted]}, men filen mangler linjen \`kind: ${p.wanted}\`.`
        : `Her ventes ${kinds[p.wanted]}, men filen sier \`kind: ${p.found}\`.`,
      p.found === 'calendar' || p.found === 'wheel'
        ? 'Har de to filene byttet plass?'
        : `Skriv \`kind: ${p.wanted}\` som første linje.`,
    ),
  'load/missing-key': (p) => say(`«${p.key}» mangler.`, `Legg til \`${p.key}: ${p.example ?? '…'}\`.`),
  'load/unknown-key': (p) =>
    say(
      `«${p.key}» er ikke en nøkkel som brukes her.`,
      parts.meant(p.suggestion, `Nøkler som brukes her: ${p.known}.`),
    ),
  'load/wrong-type': (p) =>
    say(
      `«${p.key}» skal være ${types[p.wanted]}, ikke ${types[p.found]}.`,
      p.quoted === undefined
        ? (write[p.wanted] ?? 'Skriv det som én tekstlinje.')
        : `Sett det i anførselstegn: \`${p.quoted}\``,
    ),
  'load/wrong-value': (p) =>
    say(
      `«${p.found}» er ikke en verdi for «${p.key}».`,
      p.suggestion ? `Mente du «${p.suggestion}»? Lovlige: ${p.allowed}.` : `Lovlige: ${p.allowed}.`,
    ),
  'load/bad-number': ({ key, found, atLeast, atMost }) =>
    say(
      `«${key}» kan ikke være ${found}.`,
      `Skriv et helt tall${atLeast === undefined ? '' : `, minst ${atLeast}`}${atMost === undefined ? '' : `, høyst ${atMost}`}.`,
    ),
  'load/empty-value': (p) =>
    say(
      `«${p.key}» er tom.`,
      p.list ? 'Skriv minst ett punkt, eller fjern nøkkelen.' : 'Skriv en verdi, eller fjern nøkkelen.',
    ),
  'load/too-long': (p) => say(`«${p.key}» er for lang.`, `Hold den på ${p.atMost} ${p.list ? 'punkter' : 'tegn'}.`),
  'load/bad-id': (p) =>
    say(
      `«${p.found}» kan ikke være en id: en id er bokstaver, tall og . _ / - uten mellomrom.`,
      p.suggestion === '' ? undefined : `Skriv for eksempel \`${p.suggestion}\`.`,
    ),
  'load/duplicate-id': (p) =>
    say(`Id-en «${p.id}» er brukt to ganger i «${p.list}»; den andre er utelatt.`, 'Gi den ene en annen id.'),
  'load/bad-date': ({ found, help }) =>
    say(
      help !== undefined && 'write' in help
        ? `«${found}» er ikke en dato slik den skrives her.`
        : `«${found}» er ikke en dato som finnes.`,
      dateHelp(help),
    ),
  'load/bad-school-year': (p) =>
    say(`«${p.found}» er ikke et skoleår.`, `Skriv to år som følger hverandre, som ${p.suggestion ?? '2026-27'}.`),
  'load/bad-time': (p) =>
    say(`«${p.found}» er ikke et klokkeslett.`, 'Skriv `"18:00"` eller `"18:00-20:00"`, i anførselstegn.'),
  'load/bad-interval': (p) =>
    say(`«${p.lastKey}» (${p.last}) ligger før «${p.firstKey}» (${p.first}).`, 'Har de to byttet plass?'),
  'load/choose-one': (p) =>
    say(
      p.found === '' ? `Det trengs én av ${p.keys}.` : `Bare én av ${p.keys} kan stå her, ikke ${p.found}.`,
      `Behold nøyaktig én av ${p.keys}.`,
    ),
  'load/url-scheme': (p) =>
    say(
      `«${p.found}» er ikke adressen til en nettside.`,
      'Bare adresser som begynner med https:// eller http:// tas med.',
    ),
  'load/email': () =>
    say(
      'Det står en e-postadresse i filen.',
      'Personer skal ikke stå i disse filene. Skriv rollen i stedet, som «kontaktlærer».',
    ),
  'load/possible-person-name': (p) =>
    say(`«${p.name}» ser ut som et personnavn.`, 'Personer skal ikke stå i disse filene. Skriv rollen i stedet.'),
  'load/language-assumed': (p) =>
    say(
      `Filen sier ikke hvilket språk den er på; den leses som ${p.language}.`,
      'Legg til `language: nb` (eller nn, sv, da, en).',
    ),
  'load/too-large': (p) =>
    say(
      `Filen er på ${p.bytes} byte; mer enn ${p.maxBytes} leses ikke.`,
      'Del filen med `extends`, eller hev grensen med --max-bytes.',
    ),
  'load/not-text': () =>
    say(
      'Dette er ikke en tekstfil: den har styretegn som ingen YAML-fil har.',
      'Lagre tabellen som ren tekst (UTF-8) med endelsen .yaml; en Word- eller Excel-fil kan ikke leses.',
    ),
  'load/bad-encoding': () =>
    say(
      'Noen bokstaver kunne ikke leses: filen er ikke lagret som UTF-8.',
      'Lagre filen på nytt med tegnkoding UTF-8, så æ, ø og å blir riktige.',
    ),
  'load/empty': (p) => say('Filen er tom.', `Begynn med \`kind: ${p.kind}\`.`),
  'load/yaml-syntax': ({ problem, parser }) =>
    problem === 'other' ? say(`Filen er ikke gyldig YAML her: ${parser}.`) : yaml[problem],
  'load/too-deep': (p) =>
    say(
      `Filen er nøstet i mer enn ${p.maxDepth} nivåer.`,
      'Et årshjul eller en skolerute trenger færre enn ti nivåer. Se etter en parentes eller et innrykk som aldri lukkes.',
    ),
  'load/too-many-values': (p) =>
    say(`Filen har mer enn ${p.maxValues} verdier.`, 'Del den i flere årshjul; en skole har noen hundre tiltak.'),
  'load/too-many-findings': (p) =>
    say(
      `Det ble funnet mer enn ${p.told} feil; resten er ikke tatt med.`,
      'Rett de første: ofte er det samme feil som går igjen.',
    ),
  'load/json-syntax': ({ found, kind }) =>
    say(
      found === '' ? 'Teksten slutter før JSON-en er ferdig.' : `Fra «${found}» av er teksten ikke JSON.`,
      kind === 'completions'
        ? completions
        : 'Gi teksten som toJson eller `arshjul expand --format json` skrev, hel og uendret.',
    ),
  'load/not-completions': ({ position }) =>
    say(
      position === undefined
        ? 'Dette er ikke en liste over det som er gjort.'
        : `Punkt ${position} i listen sier ikke hva som er gjort.`,
      completions,
    ),
  'load/unknown-break': (p) =>
    say(`Skoleruten har ingen ferie «${p.id}».`, parts.meant(p.suggestion, `Den har: ${p.known || 'ingen'}.`)),
  'load/plan-version': (p) =>
    say(
      p.found === undefined
        ? 'Dette er ingen plan: den sier ikke hvilken utgave av formatet den har.'
        : `Planen har utgave ${p.found} av formatet; utgave ${p.known} kan leses.`,
      'Skriv planen på nytt med `arshjul expand --format json`.',
    ),
  'load/multiple-documents': () =>
    say('Filen har flere dokumenter, skilt med `---`.', 'Legg hvert årshjul og hver skolerute i sin egen fil.'),
  'load/tag-refused': (p) =>
    say(`YAML-merket ${p.tag} brukes ikke her.`, 'Skriv bare verdien, i anførselstegn hvis den er tekst.'),
  'load/unknown-alias': (p) =>
    say(
      `*${p.alias} viser ikke til noe lenger oppe.`,
      `Sett &${p.alias} foran verdien som menes, eller sett teksten i anførselstegn.`,
    ),
  'load/alias-bomb': (p) =>
    say(
      `Filen gjentar verdier med henvisning (*navn) mer enn ${p.maxAliases} ganger, eller gjentar henvisninger til henvisninger.`,
      'Skriv verdiene ut.',
    ),
  'load/duplicate-key': (p) =>
    say(`«${p.key}» står to ganger på samme sted; bare den første teller.`, 'Fjern den ene, eller slå dem sammen.'),
  'load/not-formatted': () =>
    say(
      'Filen er ikke endret: den bruker en del av YAML som ikke kan skrives på nytt uten å endre innholdet.',
      'Ta ut linjer som begynner med %, og nøkler som ikke er vanlige ord; da kan den formateres.',
    ),
}
