import type { Days } from '../../../expand/codes'
import { type MessagesOf, say } from '../../messages'
import { partsNn as parts } from './parts'

/** Why a file could not be read or written. */
const causes: Readonly<Record<string, string>> = {
  ENOENT: 'mappa finst ikkje',
  ENOTDIR: 'ein del av stien er ikkje ei mappe',
  EACCES: 'du har ikkje tilgang',
  EPERM: 'du har ikkje tilgang',
  EROFS: 'disken kan berre lesast',
  ENOSPC: 'disken er full',
  EEXIST: 'ei uferdig fil står i vegen',
  'not-a-file': 'det er ei mappe eller ei eining',
  shipped: 'ho følgjer med pakka, og neste installasjon ville skrive over ho',
  link: 'det er ei lenkje, og lenkjer blir ikkje følgde',
}

const revisions: Readonly<Record<string, string>> = {
  'bad-name': 'dette er ikkje namnet på ei innsending',
  'no-repository': 'mappa ligg ikkje i eit git-lager',
  'not-found': 'git kjenner ho ikkje',
  'no-git': 'git er ikkje installert',
  'too-large': 'ei fil i ho er for stor',
}

type Uncounted = { readonly today: string; readonly was?: Days | undefined }

const uncounted = {
  'not-in-plan': () => 'planen har inga slik forplikting',
  'after-today': ({ today }: Uncounted) => `dagen er etter ${today}`,
  'no-such-day': () => 'dagen finst ikkje',
  'other-window': ({ was }: Uncounted) => `ho gjaldt ${was ? parts.days(was) : '…'}, og id-en står no for andre dagar`,
  'too-early': () => 'ho er gjord så tidleg at det må ha vore ein tidlegare gong',
}

const hints: Readonly<Record<string, string>> = {
  'other-window': 'Oppgje id-en som står for dei dagane no. Var det dette som vart gjort, rett `window`.',
  'too-early': 'Oppgje id-en til den gongen. Var det dette som vart gjort, legg til `window`.',
}

/** Nynorsk messages about the command line. */
export const cliNn: MessagesOf<'cli'> = {
  'cli/unknown-command': (p) =>
    say(`Det finst ingen kommando «${p.command}».`, parts.meant(p.suggestion, 'arshjul --help viser kommandoane.')),
  'cli/unknown-option': (p) =>
    say(
      `${p.command} har ikkje valet ${p.option}.`,
      parts.meant(p.suggestion, `arshjul ${p.command} --help viser vala.`),
    ),
  'cli/bad-option-value': (p) =>
    say(`${p.option} kan ikkje vere «${p.value}».`, parts.meant(p.suggestion, `Skriv ${p.allowed}.`)),
  'cli/bad-years': (p) =>
    say(
      `--years kan ikkje vere «${p.years}».`,
      `Skriv det første og det siste skuleåret, som 2026-27..2040-41; høgst ${p.atMost} skuleår.`,
    ),
  'cli/missing-argument': (p) => say(`${p.what} manglar.`, `Til dømes: ${p.example}`),
  'cli/no-criteria': (p) =>
    say(
      `«${p.name}» har ingen kjenneteikn å halde året opp mot.`,
      'Nemn eit årshjul som har det: --catalogue ostfold/elevstotte.',
    ),
  'cli/file-not-found': (p) =>
    say(
      p.own ? `Fila «${p.name}» finst ikkje.` : `«${p.name}» er verken ei fil eller id-en til ei som følgjer med.`,
      parts.meant(p.suggestion, 'Sjekk stien, sett frå mappa kommandoen blir køyrd i.'),
    ),
  'cli/folder-for-file': (p) => say(`«${p.name}» er ei mappe, og her trengst éi fil.`, 'Oppgje fila i ho.'),
  'cli/file-unreadable': (p) => say(`«${p.name}» kan ikkje lesast: ${causes[p.why] ?? p.why}.`),
  'cli/unknown-revision': (p) =>
    say(
      `Innsendinga «${p.revision}» kan ikkje lesast: ${revisions[p.why] ?? p.why}.`,
      'Skriv ho slik git gjer: main, HEAD~1, eit merke eller ein hash; filene må liggje i kodelageret.',
    ),
  'cli/no-files': (p) => say(`Fann ingen YAML-filer under «${p.name}».`),
  'cli/outside-root': (p) =>
    say(
      `Laget «${p.name}» ligg utanfor rotmappa og vart ikkje lese.`,
      'Flytt fila inn, eller oppgje ei vidare mappe med --root.',
    ),
  'cli/unknown-obligation': (p) =>
    say(
      `Det finst inga forplikting «${p.id}» i denne planen.`,
      parts.meant(p.suggestion, 'arshjul expand … --format ndjson viser alle id-ane.'),
    ),
  'cli/unmatched-completion': (p) =>
    say(
      `«${p.id}» vart ikkje rekna med: ${uncounted[p.reason](p)}.`,
      p.reason === 'after-today'
        ? 'Rett dagen, eller spør om ein seinare dag med --on.'
        : parts.meant(
            p.suggestion,
            hints[p.reason] ?? 'Ho kan gjelde eit anna år, eller ein klasse som ikkje er nemnd med --class.',
          ),
    ),
  'cli/not-written': (p) =>
    say(
      `«${p.name}» vart ikkje skriven: ${causes[p.why] ?? p.why}.`,
      'Oppgje ei anna fil med -o, i ei mappe som finst.',
    ),
  'cli/unformatted': (p) =>
    say(`«${p.name}» er ikkje skriven i forma arshjul fmt gjev ho.`, `Køyr arshjul fmt --write ${p.name}`),
  'cli/output-withheld': (p) =>
    say(
      `Ingenting vart skrive: ${p.errors === 1 ? 'éin feil' : `${p.errors} feil`} må rettast først.`,
      'Bruk --keep-going for å skrive det som likevel let seg rekne ut.',
    ),
  'cli/bad-phrase-line': (p) =>
    say(
      `Linje ${p.line} er ikkje eit JSON-objekt med ein tekst under \`phrase\`.`,
      'Skriv `{"id": "1", "phrase": "veke 40", "language": "nn"}`.',
    ),
  'cli/bad-school-line': (p) =>
    say(
      `Linje ${p.line} er ikkje eit JSON-objekt med tekstar under \`school\`, \`wheels\` og \`calendar\`.`,
      'Skriv `{"school": "nord", "wheels": ["halden/elevoppfolging"], "calendar": "no/vestfold/2026-27"}`.',
    ),
  'cli/school-withheld': (p) =>
    say(
      `Ingenting vart skrive for «${p.school}»: ${p.errors === 1 ? 'éin feil' : `${p.errors} feil`} må rettast først.`,
      'Feila står framfor denne; --keep-going skriv det som likevel let seg rekne ut.',
    ),
  'cli/unknown-phrase-language': (p) =>
    say(
      `Uttrykk blir ikkje lesne på språket «${p.language}»; dette vart lese som ${p.readAs}.`,
      'Skriv nb, nn, sv, da eller en.',
    ),
  'cli/too-many-warnings': (p) =>
    say(
      `Det er ${p.count} åtvaringar, og --max-warnings tillèt ${p.atMost}.`,
      'Rett nokre av dei, eller vel alvorsgrada deira under lint, med grunngjeving.',
    ),
  'cli/bad-previous': (p) =>
    say(
      `«${p.name}» er ikkje ei kalenderfil frå ei tidlegare køyring; alle hendingar byrjar på sekvens 0.`,
      'Gje --previous den .ics-fila som abonnentane har no.',
    ),
  'cli/option-with-plan': (p) =>
    say(
      `${p.option} høyrer ikkje saman med ein lagra plan, som har sine eigne årshjul og si eiga skulerute.`,
      'Oppgje to planar, eller ein plan og årshjul med --calendar.',
    ),
  'cli/plan-lines': (p) =>
    say(
      `«${p.name}» har berre forpliktingar, éi på kvar linje, og ikkje planen dei kjem frå.`,
      'Lagre planen med arshjul expand --format json.',
    ),
  'cli/plan-not-whole': (p) =>
    say(
      `«${p.name}» er ein del av ein plan: det som er utelate, ville sjå ut som det var borte.`,
      'Lagre han utan --role, --from, --to og --dated.',
    ),
  'cli/plan-partial': (p) =>
    say(
      `«${p.name}» vart skriven trass i feil: noko i han manglar eller har ingen dato.`,
      'Rett det som var feil, og lagre han på nytt; til då kan ein skilnad kome av det.',
    ),
  'cli/plan-for-fewer': (p) =>
    say(
      `«${p.name}» vart skriven for ${p.audience}; det berre ${p.asked} kan sjå, er ikkje i han og blir ikkje samanlikna.`,
      `Lagre han med --audience ${p.asked}.`,
    ),
  'cli/bytes-to-terminal': () =>
    say('Ei arbeidsbok er ikkje tekst og ville berre forstyrre terminalen.', 'Oppgje ei fil: -o aret.xlsx.'),
}
