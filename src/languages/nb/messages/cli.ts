import type { Days } from '../../../expand/codes'
import { type MessagesOf, say } from '../../messages'
import { partsNb as parts } from './parts'

/** Why a file could not be read or written. */
const causes: Readonly<Record<string, string>> = {
  ENOENT: 'mappen finnes ikke',
  ENOTDIR: 'en del av stien er ikke en mappe',
  EACCES: 'du har ikke tilgang',
  EPERM: 'du har ikke tilgang',
  EROFS: 'disken kan bare leses',
  ENOSPC: 'disken er full',
  EEXIST: 'en uferdig fil står i veien',
  'not-a-file': 'det er en mappe eller en enhet',
  shipped: 'den følger med pakken, og neste installasjon ville skrevet over den',
  link: 'det er en lenke, og lenker følges ikke',
}

const revisions: Readonly<Record<string, string>> = {
  'bad-name': 'dette er ikke navnet på en innsending',
  'no-repository': 'mappen ligger ikke i et git-lager',
  'not-found': 'git kjenner den ikke',
  'no-git': 'git er ikke installert',
  'too-large': 'en fil i den er for stor',
}

type Uncounted = { readonly today: string; readonly was?: Days | undefined }

const uncounted = {
  'not-in-plan': () => 'planen har ingen slik forpliktelse',
  'after-today': ({ today }: Uncounted) => `dagen er etter ${today}`,
  'no-such-day': () => 'dagen finnes ikke',
  'other-window': ({ was }: Uncounted) => `den gjaldt ${was ? parts.days(was) : '…'}, og id-en står nå for andre dager`,
  'too-early': () => 'den er gjort så tidlig at det må ha vært en tidligere gang',
}

const hints: Readonly<Record<string, string>> = {
  'other-window': 'Oppgi id-en som står for de dagene nå. Var det dette som ble gjort, rett `window`.',
  'too-early': 'Oppgi id-en til den gangen. Var det dette som ble gjort, legg til `window`.',
}

/** Bokmål messages about the command line. */
export const cliNb: MessagesOf<'cli'> = {
  'cli/unknown-command': (p) =>
    say(`Det finnes ingen kommando «${p.command}».`, parts.meant(p.suggestion, 'arshjul --help viser kommandoene.')),
  'cli/unknown-option': (p) =>
    say(
      `${p.command} har ikke valget ${p.option}.`,
      parts.meant(p.suggestion, `arshjul ${p.command} --help viser valgene.`),
    ),
  'cli/bad-option-value': (p) =>
    say(`${p.option} kan ikke være «${p.value}».`, parts.meant(p.suggestion, `Skriv ${p.allowed}.`)),
  'cli/bad-years': (p) =>
    say(
      `--years kan ikke være «${p.years}».`,
      `Skriv det første og det siste skoleåret, som 2026-27..2040-41; høyst ${p.atMost} skoleår.`,
    ),
  'cli/missing-argument': (p) => say(`${p.what} mangler.`, `For eksempel: ${p.example}`),
  'cli/no-criteria': (p) =>
    say(
      `«${p.name}» har ingen kjennetegn å holde året opp mot.`,
      'Nevn et årshjul som har det: --catalogue ostfold/elevstotte.',
    ),
  'cli/file-not-found': (p) =>
    say(
      p.own ? `Filen «${p.name}» finnes ikke.` : `«${p.name}» er verken en fil eller id-en til en som følger med.`,
      parts.meant(p.suggestion, 'Sjekk stien, sett fra mappen kommandoen kjøres i.'),
    ),
  'cli/folder-for-file': (p) => say(`«${p.name}» er en mappe, og her trengs én fil.`, 'Oppgi filen i den.'),
  'cli/file-unreadable': (p) => say(`«${p.name}» kan ikke leses: ${causes[p.why] ?? p.why}.`),
  'cli/unknown-revision': (p) =>
    say(
      `Innsendingen «${p.revision}» kan ikke leses: ${revisions[p.why] ?? p.why}.`,
      'Skriv den slik git gjør: main, HEAD~1, et merke eller en hash; filene må ligge i kodelageret.',
    ),
  'cli/no-files': (p) => say(`Fant ingen YAML-filer under «${p.name}».`),
  'cli/outside-root': (p) =>
    say(
      `Laget «${p.name}» ligger utenfor rotmappen og ble ikke lest.`,
      'Flytt filen inn, eller oppgi en videre mappe med --root.',
    ),
  'cli/unknown-obligation': (p) =>
    say(
      `Det finnes ingen forpliktelse «${p.id}» i denne planen.`,
      parts.meant(p.suggestion, 'arshjul expand … --format ndjson viser alle id-ene.'),
    ),
  'cli/unmatched-completion': (p) =>
    say(
      `«${p.id}» ble ikke regnet med: ${uncounted[p.reason](p)}.`,
      p.reason === 'after-today'
        ? 'Rett dagen, eller spør om en senere dag med --on.'
        : parts.meant(
            p.suggestion,
            hints[p.reason] ?? 'Den kan gjelde et annet år, eller en klasse som ikke er nevnt med --class.',
          ),
    ),
  'cli/not-written': (p) =>
    say(
      `«${p.name}» ble ikke skrevet: ${causes[p.why] ?? p.why}.`,
      'Oppgi en annen fil med -o, i en mappe som finnes.',
    ),
  'cli/unformatted': (p) =>
    say(`«${p.name}» er ikke skrevet i formen arshjul fmt gir den.`, `Kjør arshjul fmt --write ${p.name}`),
  'cli/output-withheld': (p) =>
    say(
      `Ingenting ble skrevet: ${p.errors === 1 ? 'én feil' : `${p.errors} feil`} må rettes først.`,
      'Bruk --keep-going for å skrive det som likevel lot seg regne ut.',
    ),
  'cli/bad-phrase-line': (p) =>
    say(
      `Linje ${p.line} er ikke et JSON-objekt med en tekst under \`phrase\`.`,
      'Skriv `{"id": "1", "phrase": "uke 40", "language": "nb"}`.',
    ),
  'cli/bad-school-line': (p) =>
    say(
      `Linje ${p.line} er ikke et JSON-objekt med tekster under \`school\`, \`wheels\` og \`calendar\`.`,
      'Skriv `{"school": "nord", "wheels": ["halden/elevoppfolging"], "calendar": "no/vestfold/2026-27"}`.',
    ),
  'cli/school-withheld': (p) =>
    say(
      `Ingenting ble skrevet for «${p.school}»: ${p.errors === 1 ? 'én feil' : `${p.errors} feil`} må rettes først.`,
      'Feilene står foran denne; --keep-going skriver det som likevel lot seg regne ut.',
    ),
  'cli/unknown-phrase-language': (p) =>
    say(
      `Uttrykk leses ikke på språket «${p.language}»; dette ble lest som ${p.readAs}.`,
      'Skriv nb, nn, sv, da eller en.',
    ),
  'cli/too-many-warnings': (p) =>
    say(
      `Det er ${p.count} advarsler, og --max-warnings tillater ${p.atMost}.`,
      'Rett noen av dem, eller velg alvorlighetsgraden deres under lint, med begrunnelse.',
    ),
  'cli/bad-previous': (p) =>
    say(
      `«${p.name}» er ikke en kalenderfil fra en tidligere kjøring; alle hendelser begynner på sekvens 0.`,
      'Gi --previous den .ics-filen abonnentene har nå.',
    ),
  'cli/option-with-plan': (p) =>
    say(
      `${p.option} hører ikke sammen med en lagret plan, som har sine egne årshjul og sin egen skolerute.`,
      'Oppgi to planer, eller en plan og årshjul med --calendar.',
    ),
  'cli/plan-lines': (p) =>
    say(
      `«${p.name}» har bare forpliktelser, én på hver linje, og ikke planen de kommer fra.`,
      'Lagre planen med arshjul expand --format json.',
    ),
  'cli/plan-not-whole': (p) =>
    say(
      `«${p.name}» er en del av en plan: det som er utelatt, ville sett ut som det var borte.`,
      'Lagre den uten --role, --from, --to og --dated.',
    ),
  'cli/plan-partial': (p) =>
    say(
      `«${p.name}» ble skrevet tross feil: noe i den mangler eller har ingen dato.`,
      'Rett det som var feil, og lagre den på nytt; til da kan en forskjell komme av det.',
    ),
  'cli/plan-for-fewer': (p) =>
    say(
      `«${p.name}» ble skrevet for ${p.audience}; det bare ${p.asked} kan se, er ikke i den og blir ikke sammenlignet.`,
      `Lagre den med --audience ${p.asked}.`,
    ),
  'cli/bytes-to-terminal': () =>
    say('En arbeidsbok er ikke tekst og ville bare forstyrre terminalen.', 'Oppgi en fil: -o aret.xlsx.'),
}
