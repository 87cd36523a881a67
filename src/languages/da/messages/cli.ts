import type { Days } from '../../../expand/codes'
import { type MessagesOf, say } from '../../messages'
import { partsDa as parts } from './parts'

/** Why a file could not be read or written. */
const causes: Readonly<Record<string, string>> = {
  ENOENT: 'mappen findes ikke',
  ENOTDIR: 'en del af stien er ikke en mappe',
  EACCES: 'du har ikke adgang',
  EPERM: 'du har ikke adgang',
  EROFS: 'disken kan kun læses',
  ENOSPC: 'disken er fuld',
  EEXIST: 'en ufærdig fil står i vejen',
  'not-a-file': 'det er en mappe eller en enhed',
  shipped: 'den følger med pakken, og næste installation ville skrive over den',
  link: 'det er et link, og links følges ikke',
}

const revisions: Readonly<Record<string, string>> = {
  'bad-name': 'dette er ikke navnet på et commit',
  'no-repository': 'mappen ligger ikke i et git-arkiv',
  'not-found': 'git kender det ikke',
  'no-git': 'git er ikke installeret',
  'too-large': 'en fil i det er for stor',
}

type Uncounted = { readonly today: string; readonly was?: Days | undefined }

const uncounted = {
  'not-in-plan': () => 'planen har ikke sådan en forpligtelse',
  'after-today': ({ today }: Uncounted) => `dagen er efter ${today}`,
  'no-such-day': () => 'dagen findes ikke',
  'other-window': ({ was }: Uncounted) => `den gjaldt ${was ? parts.days(was) : '…'}, og id’et står nu for andre dage`,
  'too-early': () => 'den er gjort så tidligt, at det må have været en tidligere gang',
}

const hints: Readonly<Record<string, string>> = {
  'other-window': 'Angiv det id, der står for de dage nu. Var det dette, der blev gjort, så ret `window`.',
  'too-early': 'Angiv id’et for den gang. Var det dette, der blev gjort, så tilføj `window`.',
}

/** Danish messages about the command line. */
export const cliDa: MessagesOf<'cli'> = {
  'cli/unknown-command': (p) =>
    say(`Der findes ingen kommando »${p.command}«.`, parts.meant(p.suggestion, 'arshjul --help viser kommandoerne.')),
  'cli/unknown-option': (p) =>
    say(
      `${p.command} har ikke tilvalget ${p.option}.`,
      parts.meant(p.suggestion, `arshjul ${p.command} --help viser tilvalgene.`),
    ),
  'cli/bad-option-value': (p) =>
    say(`${p.option} kan ikke være »${p.value}«.`, parts.meant(p.suggestion, `Skriv ${p.allowed}.`)),
  'cli/bad-years': (p) =>
    say(
      `--years kan ikke være »${p.years}«.`,
      `Skriv det første og det sidste skoleår, som 2026-27..2040-41; højst ${p.atMost} skoleår.`,
    ),
  'cli/missing-argument': (p) => say(`${p.what} mangler.`, `For eksempel: ${p.example}`),
  'cli/no-criteria': (p) =>
    say(
      `»${p.name}« har ingen kriterier at holde året op mod.`,
      'Angiv et årshjul, der har det: --catalogue ostfold/elevstotte.',
    ),
  'cli/file-not-found': (p) =>
    say(
      p.own ? `Filen »${p.name}« findes ikke.` : `»${p.name}« er hverken en fil eller id’et på en, der følger med.`,
      parts.meant(p.suggestion, 'Kontrollér stien, set fra den mappe, kommandoen køres i.'),
    ),
  'cli/folder-for-file': (p) => say(`»${p.name}« er en mappe, og her skal bruges én fil.`, 'Angiv filen i den.'),
  'cli/file-unreadable': (p) => say(`»${p.name}« kan ikke læses: ${causes[p.why] ?? p.why}.`),
  'cli/unknown-revision': (p) =>
    say(
      `Committet »${p.revision}« kan ikke læses: ${revisions[p.why] ?? p.why}.`,
      'Skriv det, som git gør: main, HEAD~1, et mærke eller en hash; filerne skal ligge i arkivet.',
    ),
  'cli/no-files': (p) => say(`Fandt ingen YAML-filer under »${p.name}«.`),
  'cli/outside-root': (p) =>
    say(
      `Laget »${p.name}« ligger uden for rodmappen og blev ikke læst.`,
      'Flyt filen ind, eller angiv en mappe længere oppe med --root.',
    ),
  'cli/unknown-obligation': (p) =>
    say(
      `Der findes ingen forpligtelse »${p.id}« i denne plan.`,
      parts.meant(p.suggestion, 'arshjul expand … --format ndjson viser alle id’er.'),
    ),
  'cli/unmatched-completion': (p) =>
    say(
      `»${p.id}« blev ikke regnet med: ${uncounted[p.reason](p)}.`,
      p.reason === 'after-today'
        ? 'Ret dagen, eller spørg om en senere dag med --on.'
        : parts.meant(
            p.suggestion,
            hints[p.reason] ?? 'Den kan gælde et andet år, eller en klasse, der ikke er nævnt med --class.',
          ),
    ),
  'cli/not-written': (p) =>
    say(
      `»${p.name}« blev ikke skrevet: ${causes[p.why] ?? p.why}.`,
      'Angiv en anden fil med -o, i en mappe, der findes.',
    ),
  'cli/unformatted': (p) =>
    say(`»${p.name}« er ikke skrevet i den form, arshjul fmt giver den.`, `Kør arshjul fmt --write ${p.name}`),
  'cli/output-withheld': (p) =>
    say(
      `Intet blev skrevet: ${p.errors === 1 ? 'én fejl' : `${p.errors} fejl`} skal rettes først.`,
      'Brug --keep-going for at skrive det, der alligevel kunne beregnes.',
    ),
  'cli/bad-phrase-line': (p) =>
    say(
      `Linje ${p.line} er ikke et JSON-objekt med en tekst under \`phrase\`.`,
      'Skriv `{"id": "1", "phrase": "uge 40", "language": "da"}`.',
    ),
  'cli/bad-school-line': (p) =>
    say(
      `Linje ${p.line} er ikke et JSON-objekt med tekster under \`school\`, \`wheels\` og \`calendar\`.`,
      'Skriv `{"school": "nord", "wheels": ["halden/elevoppfolging"], "calendar": "no/vestfold/2026-27"}`.',
    ),
  'cli/school-withheld': (p) =>
    say(
      `Intet blev skrevet for »${p.school}«: ${p.errors === 1 ? 'én fejl' : `${p.errors} fejl`} skal rettes først.`,
      'Fejlene står foran denne; --keep-going skriver det, der alligevel kunne beregnes.',
    ),
  'cli/unknown-phrase-language': (p) =>
    say(
      `Udtryk læses ikke på sproget »${p.language}«; dette blev læst som ${p.readAs}.`,
      'Skriv nb, nn, sv, da eller en.',
    ),
  'cli/too-many-warnings': (p) =>
    say(
      `Der er ${p.count} advarsler, og --max-warnings tillader ${p.atMost}.`,
      'Ret nogle af dem, eller vælg deres alvorsgrad under lint, med en begrundelse.',
    ),
  'cli/bad-previous': (p) =>
    say(
      `»${p.name}« er ikke en kalenderfil fra en tidligere kørsel; alle begivenheder begynder på sekvens 0.`,
      'Giv --previous den .ics-fil, som abonnenterne har nu.',
    ),
  'cli/option-with-plan': (p) =>
    say(
      `${p.option} hører ikke sammen med en gemt plan, som har sine egne årshjul og sin egen ferieplan.`,
      'Angiv to planer, eller en plan og årshjul med --calendar.',
    ),
  'cli/plan-lines': (p) =>
    say(
      `»${p.name}« har kun forpligtelser, én på hver linje, og ikke den plan, de kommer fra.`,
      'Gem planen med arshjul expand --format json.',
    ),
  'cli/plan-not-whole': (p) =>
    say(
      `»${p.name}« er en del af en plan: det, der er udeladt, ville se ud, som om det var væk.`,
      'Gem den uden --role, --from, --to og --dated.',
    ),
  'cli/plan-partial': (p) =>
    say(
      `»${p.name}« blev skrevet trods fejl: noget i den mangler eller har ingen dato.`,
      'Ret det, der var forkert, og gem den igen; indtil da kan en forskel skyldes det.',
    ),
  'cli/plan-for-fewer': (p) =>
    say(
      `»${p.name}« blev skrevet for ${p.audience}; det, som kun ${p.asked} må se, er ikke i den og bliver ikke sammenlignet.`,
      `Gem den med --audience ${p.asked}.`,
    ),
  'cli/bytes-to-terminal': () =>
    say('En arbejdsbog er ikke tekst og ville kun forstyrre terminalen.', 'Angiv en fil: -o aaret.xlsx.'),
}
