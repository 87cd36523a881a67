import type { DateHelp, TypeName, YamlProblem } from '../../../load/codes'
import { type DiagnosticText, type MessagesOf, say } from '../../messages'
import { partsDa as parts } from './parts'

const kinds = { wheel: 'et årshjul (wheel)', calendar: 'en ferieplan (calendar)' }

const types: Readonly<Record<TypeName, string>> = {
  string: 'tekst',
  number: 'et tal',
  int: 'et helt tal',
  boolean: 'true eller false',
  array: 'en liste',
  object: 'en tabel med nøgler og værdier',
  null: 'tom',
  'string-or-timing': 'en frase, en tidsangivelse eller en liste med dele',
  'string-or-object': 'tekst eller en tabel med nøgler og værdier',
}

const write: Readonly<Partial<Record<TypeName, string>>> = {
  array: 'Begynd hvert punkt på sin egen linje med `- `, eller skriv `[a, b]`.',
  object: 'Skriv `nøgle: værdi` på linjerne under, med indrykning.',
  number: 'Skriv et tal uden anførselstegn.',
  int: 'Skriv et tal uden anførselstegn.',
  boolean: 'Skriv `true` eller `false` uden anførselstegn.',
}

const yaml: Readonly<Record<Exclude<YamlProblem, 'other'>, DiagnosticText>> = {
  tab: { message: 'Linjen er rykket ind med tabulator.', hint: 'Ryk kun ind med mellemrum: to for hvert niveau.' },
  indentation: {
    message: 'Indrykningen passer ikke med linjerne ovenfor, eller en parentes er ikke lukket.',
    hint: 'Nøgler, der hører sammen, begynder i samme kolonne.',
  },
  'second-colon': {
    message: 'Der er et kolon mere på linjen.',
    hint: 'Sæt tekst med kolon i anførselstegn: `title: "Møde: personalet"`.',
  },
  'line-without-colon': {
    message: 'Her ventes en nøgle og en værdi, men linjen har ikke noget kolon.',
    hint: 'Skriv `nøgle: værdi`, eller sæt tekst over flere linjer i anførselstegn.',
  },
  'reserved-sign': {
    message: 'Værdien begynder med et tegn, som YAML selv bruger.',
    hint: 'Sæt hele værdien i anførselstegn.',
  },
  unexpected: {
    message: 'Her står noget, der ikke hører sammen med linjerne ovenfor.',
    hint: 'Se på indrykningen, og at hvert listepunkt begynder med `- `.',
  },
  'key-not-a-word': {
    message: 'En nøgle skal være et ord, ikke en liste eller en tabel.',
    hint: 'Sæt tekst, der begynder med `[` eller `{`, i anførselstegn.',
  },
  directive: { message: 'Linjen, der begynder med %, er ikke forstået.', hint: 'Fjern den.' },
  'sign-missing': {
    message: 'Et anførselstegn, en parentes, et komma eller et kolon mangler.',
    hint: 'Alle anførselstegn og parenteser, der åbnes, skal lukkes; `nøgle: værdi` har brug for kolon og mellemrum.',
  },
  backslash: {
    message: 'Den omvendte skråstreg i denne tekst betyder ikke noget i YAML.',
    hint: "Brug enkelte anførselstegn: `'tekst'`.",
  },
  'open-quote': {
    message: 'Anførselstegnet, der står her, lukkes aldrig.',
    hint: 'Sæt det samme tegn, hvor teksten slutter, eller fjern begge.',
  },
  'open-bracket': {
    message: 'Parentesen, der begynder her, lukkes ikke før næste linje uden indrykning.',
    hint: 'Luk den, og ryk alle linjerne i den ind.',
  },
}

const completions = 'Skriv en liste over det, der er gjort: `[{ "obligation": "mote@2026-27", "on": "2026-09-09" }]`'

function dateHelp(help: DateHelp | undefined): string {
  if (help === undefined) return 'Skriv år-måned-dag, som 2026-08-17.'
  if ('write' in help) return `Skriv ${help.write} (en ${parts.weekdayOf(help.write)}).`
  if ('noMonth' in help) return `Der findes ingen måned ${help.noMonth}.`
  return `Den måned har ${help.days} dage; den sidste er ${help.last}, en ${parts.weekdayOf(help.last)}.`
}

/** Danish messages about files. */
export const loadDa: MessagesOf<'load'> = {
  'load/wrong-kind': (p) =>
    say(
      p.found === undefined
        ? `Her ventes ${kinds[p.wanted]}, men filen mangler linjen \`kind: ${p.wanted}\`.`
        : `Her ventes ${kinds[p.wanted]}, men i filen står der \`kind: ${p.found}\`.`,
      p.found === 'calendar' || p.found === 'wheel'
        ? 'Har de to filer byttet plads?'
        : `Skriv \`kind: ${p.wanted}\` som første linje.`,
    ),
  'load/missing-key': (p) => say(`»${p.key}« mangler.`, `Tilføj \`${p.key}: ${p.example ?? '…'}\`.`),
  'load/unknown-key': (p) =>
    say(
      `»${p.key}« er ikke en nøgle, der bruges her.`,
      parts.meant(p.suggestion, `Nøgler, der bruges her: ${p.known}.`),
    ),
  'load/wrong-type': (p) =>
    say(
      `»${p.key}« skal være ${types[p.wanted]}, ikke ${types[p.found]}.`,
      p.quoted === undefined
        ? (write[p.wanted] ?? 'Skriv det som én linje tekst.')
        : `Sæt det i anførselstegn: \`${p.quoted}\``,
    ),
  'load/wrong-value': (p) =>
    say(
      `»${p.found}« er ikke en værdi for »${p.key}«.`,
      p.suggestion ? `Mente du »${p.suggestion}«? Tilladte: ${p.allowed}.` : `Tilladte: ${p.allowed}.`,
    ),
  'load/bad-number': ({ key, found, atLeast, atMost }) =>
    say(
      `»${key}« kan ikke være ${found}.`,
      `Skriv et helt tal${atLeast === undefined ? '' : `, mindst ${atLeast}`}${atMost === undefined ? '' : `, højst ${atMost}`}.`,
    ),
  'load/empty-value': (p) =>
    say(
      `»${p.key}« er tom.`,
      p.list ? 'Skriv mindst ét punkt, eller fjern nøglen.' : 'Skriv en værdi, eller fjern nøglen.',
    ),
  'load/too-long': (p) => say(`»${p.key}« er for lang.`, `Brug højst ${p.atMost} ${p.list ? 'punkter' : 'tegn'}.`),
  'load/bad-id': (p) =>
    say(
      `»${p.found}« kan ikke være et id: et id er bogstaver, tal og . _ / - uden mellemrum.`,
      p.suggestion === '' ? undefined : `Skriv for eksempel \`${p.suggestion}\`.`,
    ),
  'load/duplicate-id': (p) =>
    say(`Id’et »${p.id}« er brugt to gange i »${p.list}«; det andet er udeladt.`, 'Giv det ene et andet id.'),
  'load/bad-date': ({ found, help }) =>
    say(
      help !== undefined && 'write' in help
        ? `»${found}« er ikke en dato, som den skrives her.`
        : `»${found}« er ikke en dato, der findes.`,
      dateHelp(help),
    ),
  'load/bad-school-year': (p) =>
    say(
      `»${p.found}« er ikke et skoleår.`,
      `Skriv to år, der følger efter hinanden, som ${p.suggestion ?? '2026-27'}.`,
    ),
  'load/bad-time': (p) =>
    say(`»${p.found}« er ikke et klokkeslæt.`, 'Skriv `"18:00"` eller `"18:00-20:00"`, i anførselstegn.'),
  'load/bad-interval': (p) =>
    say(`»${p.lastKey}« (${p.last}) ligger før »${p.firstKey}« (${p.first}).`, 'Har de to byttet plads?'),
  'load/choose-one': (p) =>
    say(
      p.found === '' ? `Der skal stå én af ${p.keys}.` : `Kun én af ${p.keys} kan stå her, ikke ${p.found}.`,
      `Behold præcis én af ${p.keys}.`,
    ),
  'load/url-scheme': (p) =>
    say(
      `»${p.found}« er ikke adressen på en webside.`,
      'Kun adresser, der begynder med https:// eller http://, tages med.',
    ),
  'load/email': () =>
    say(
      'Der står en e-mailadresse i filen.',
      'Personer skal ikke stå i disse filer. Skriv rollen i stedet, for eksempel »klasselærer«.',
    ),
  'load/possible-person-name': (p) =>
    say(`»${p.name}« ligner et personnavn.`, 'Personer skal ikke stå i disse filer. Skriv rollen i stedet.'),
  'load/language-assumed': (p) =>
    say(
      `Filen siger ikke, hvilket sprog den er på; den læses som ${p.language}.`,
      'Tilføj `language: da` (eller nb, nn, sv, en).',
    ),
  'load/too-large': (p) =>
    say(
      `Filen er på ${p.bytes} byte; mere end ${p.maxBytes} læses ikke.`,
      'Del filen med `extends`, eller hæv grænsen med --max-bytes.',
    ),
  'load/not-text': () =>
    say(
      'Dette er ikke en tekstfil: den har styretegn, som ingen YAML-fil har.',
      'Gem tabellen som ren tekst (UTF-8) med endelsen .yaml; en Word- eller Excel-fil kan ikke læses.',
    ),
  'load/bad-encoding': () =>
    say(
      'Nogle bogstaver kunne ikke læses: filen er ikke gemt som UTF-8.',
      'Gem filen igen med tegnkodningen UTF-8, så æ, ø og å bliver rigtige.',
    ),
  'load/empty': (p) => say('Filen er tom.', `Begynd med \`kind: ${p.kind}\`.`),
  'load/yaml-syntax': ({ problem, parser }) =>
    problem === 'other' ? say(`Filen er ikke gyldig YAML her: ${parser}.`) : yaml[problem],
  'load/too-deep': (p) =>
    say(
      `Filen har mere end ${p.maxDepth} niveauer inden i hinanden.`,
      'Et årshjul eller en ferieplan har brug for færre end ti niveauer. Se efter en parentes eller en indrykning, der aldrig lukkes.',
    ),
  'load/too-many-values': (p) =>
    say(`Filen har mere end ${p.maxValues} værdier.`, 'Del den i flere årshjul; en skole har nogle hundrede tiltag.'),
  'load/too-many-findings': (p) =>
    say(
      `Der er fundet mere end ${p.told} fejl; resten er ikke taget med.`,
      'Ret de første: ofte er det den samme fejl, der går igen.',
    ),
  'load/json-syntax': ({ found, kind }) =>
    say(
      found === '' ? 'Teksten slutter, før JSON er færdig.' : `Fra »${found}« og frem er teksten ikke JSON.`,
      kind === 'completions'
        ? completions
        : 'Giv den tekst, som toJson eller `arshjul expand --format json` skrev, hel og uændret.',
    ),
  'load/not-completions': ({ position }) =>
    say(
      position === undefined
        ? 'Dette er ikke en liste over det, der er gjort.'
        : `Punkt ${position} på listen siger ikke, hvad der er gjort.`,
      completions,
    ),
  'load/unknown-break': (p) =>
    say(`Ferieplanen har ingen ferie »${p.id}«.`, parts.meant(p.suggestion, `Den har: ${p.known || 'ingen'}.`)),
  'load/plan-version': (p) =>
    say(
      p.found === undefined
        ? 'Dette er ikke en plan: den siger ikke, hvilken version af formatet den har.'
        : `Planen har version ${p.found} af formatet; version ${p.known} kan læses.`,
      'Skriv planen igen med `arshjul expand --format json`.',
    ),
  'load/multiple-documents': () =>
    say('Filen har flere dokumenter, adskilt af `---`.', 'Læg hvert årshjul og hver ferieplan i sin egen fil.'),
  'load/tag-refused': (p) =>
    say(`YAML-mærket ${p.tag} bruges ikke her.`, 'Skriv kun værdien, i anførselstegn hvis den er tekst.'),
  'load/unknown-alias': (p) =>
    say(
      `*${p.alias} viser ikke hen til noget længere oppe.`,
      `Sæt &${p.alias} foran den værdi, der menes, eller sæt teksten i anførselstegn.`,
    ),
  'load/alias-bomb': (p) =>
    say(
      `Filen gentager værdier med henvisning (*navn) mere end ${p.maxAliases} gange, eller gentager henvisninger til henvisninger.`,
      'Skriv værdierne ud.',
    ),
  'load/duplicate-key': (p) =>
    say(`»${p.key}« står to gange samme sted; kun den første tæller.`, 'Fjern den ene, eller slå dem sammen.'),
  'load/not-formatted': () =>
    say(
      'Filen er ikke ændret: den bruger en del af YAML, som ikke kan skrives om, uden at indholdet ændres.',
      'Fjern linjer, der begynder med %, og nøgler, der ikke er almindelige ord; så kan den formateres.',
    ),
}
