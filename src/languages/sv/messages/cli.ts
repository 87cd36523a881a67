import type { Days } from '../../../expand/codes'
import { type MessagesOf, say } from '../../messages'
import { partsSv as parts } from './parts'

/** Why a file could not be read or written. */
const causes: Readonly<Record<string, string>> = {
  ENOENT: 'mappen finns inte',
  ENOTDIR: 'en del av sökvägen är inte en mapp',
  EACCES: 'du har inte behörighet',
  EPERM: 'du har inte behörighet',
  EROFS: 'disken kan bara läsas',
  ENOSPC: 'disken är full',
  EEXIST: 'en ofärdig fil står i vägen',
  'not-a-file': 'det är en mapp eller en enhet',
  shipped: 'den följer med paketet, och nästa installation skulle skriva över den',
  link: 'det är en länk, och länkar följs inte',
}

const revisions: Readonly<Record<string, string>> = {
  'bad-name': 'det här är inte namnet på en incheckning',
  'no-repository': 'mappen ligger inte i ett git-arkiv',
  'not-found': 'git känner inte till den',
  'no-git': 'git är inte installerat',
  'too-large': 'en fil i den är för stor',
}

type Uncounted = { readonly today: string; readonly was?: Days | undefined }

const uncounted = {
  'not-in-plan': () => 'planen har inget sådant åtagande',
  'after-today': ({ today }: Uncounted) => `dagen är efter ${today}`,
  'no-such-day': () => 'dagen finns inte',
  'other-window': ({ was }: Uncounted) => `den gällde ${was ? parts.days(was) : '…'}, och id:t står nu för andra dagar`,
  'too-early': () => 'den gjordes så tidigt att det måste ha varit ett tidigare tillfälle',
}

const hints: Readonly<Record<string, string>> = {
  'other-window': 'Ange det id som står för de dagarna nu. Om det var detta som gjordes, rätta `window`.',
  'too-early': 'Ange id:t för det tillfället. Om det var detta som gjordes, lägg till `window`.',
}

/** Swedish messages about the command line. */
export const cliSv: MessagesOf<'cli'> = {
  'cli/unknown-command': (p) =>
    say(`Det finns inget kommando ”${p.command}”.`, parts.meant(p.suggestion, 'arshjul --help visar kommandona.')),
  'cli/unknown-option': (p) =>
    say(
      `${p.command} har inte valet ${p.option}.`,
      parts.meant(p.suggestion, `arshjul ${p.command} --help visar valen.`),
    ),
  'cli/bad-option-value': (p) =>
    say(`${p.option} kan inte vara ”${p.value}”.`, parts.meant(p.suggestion, `Skriv ${p.allowed}.`)),
  'cli/bad-years': (p) =>
    say(
      `--years kan inte vara ”${p.years}”.`,
      `Skriv det första och det sista läsåret, som 2026-27..2040-41; högst ${p.atMost} läsår.`,
    ),
  'cli/missing-argument': (p) => say(`${p.what} saknas.`, `Till exempel: ${p.example}`),
  'cli/no-criteria': (p) =>
    say(
      `”${p.name}” har inga kriterier att jämföra året med.`,
      'Ange ett årshjul som har det: --catalogue ostfold/elevstotte.',
    ),
  'cli/file-not-found': (p) =>
    say(
      p.own ? `Filen ”${p.name}” finns inte.` : `”${p.name}” är varken en fil eller id:t för en som följer med.`,
      parts.meant(p.suggestion, 'Kontrollera sökvägen, sedd från mappen där kommandot körs.'),
    ),
  'cli/folder-for-file': (p) => say(`”${p.name}” är en mapp, och här behövs en fil.`, 'Ange filen i den.'),
  'cli/file-unreadable': (p) => say(`”${p.name}” går inte att läsa: ${causes[p.why] ?? p.why}.`),
  'cli/unknown-revision': (p) =>
    say(
      `Incheckningen ”${p.revision}” går inte att läsa: ${revisions[p.why] ?? p.why}.`,
      'Skriv den som git gör: main, HEAD~1, en etikett eller ett hashvärde; filerna måste ligga i arkivet.',
    ),
  'cli/no-files': (p) => say(`Inga YAML-filer hittades under ”${p.name}”.`),
  'cli/outside-root': (p) =>
    say(
      `Lagret ”${p.name}” ligger utanför rotmappen och lästes inte.`,
      'Flytta in filen, eller ange en mapp högre upp med --root.',
    ),
  'cli/unknown-obligation': (p) =>
    say(
      `Det finns inget åtagande ”${p.id}” i den här planen.`,
      parts.meant(p.suggestion, 'arshjul expand … --format ndjson visar alla id:n.'),
    ),
  'cli/unmatched-completion': (p) =>
    say(
      `”${p.id}” räknades inte: ${uncounted[p.reason](p)}.`,
      p.reason === 'after-today'
        ? 'Rätta dagen, eller fråga om en senare dag med --on.'
        : parts.meant(
            p.suggestion,
            hints[p.reason] ?? 'Det kan gälla ett annat år, eller en klass som inte angavs med --class.',
          ),
    ),
  'cli/not-written': (p) =>
    say(`”${p.name}” skrevs inte: ${causes[p.why] ?? p.why}.`, 'Ange en annan fil med -o, i en mapp som finns.'),
  'cli/unformatted': (p) =>
    say(`”${p.name}” är inte skriven i den form som arshjul fmt ger den.`, `Kör arshjul fmt --write ${p.name}`),
  'cli/output-withheld': (p) =>
    say(
      `Inget skrevs: ${p.errors === 1 ? 'ett fel' : `${p.errors} fel`} måste rättas först.`,
      'Använd --keep-going för att skriva det som ändå gick att räkna ut.',
    ),
  'cli/bad-phrase-line': (p) =>
    say(
      `Rad ${p.line} är inte ett JSON-objekt med en text under \`phrase\`.`,
      'Skriv `{"id": "1", "phrase": "vecka 40", "language": "sv"}`.',
    ),
  'cli/bad-school-line': (p) =>
    say(
      `Rad ${p.line} är inte ett JSON-objekt med texter under \`school\`, \`wheels\` och \`calendar\`.`,
      'Skriv `{"school": "nord", "wheels": ["halden/elevoppfolging"], "calendar": "no/vestfold/2026-27"}`.',
    ),
  'cli/school-withheld': (p) =>
    say(
      `Inget skrevs för ”${p.school}”: ${p.errors === 1 ? 'ett fel' : `${p.errors} fel`} måste rättas först.`,
      'Felen står före det här; --keep-going skriver det som ändå gick att räkna ut.',
    ),
  'cli/unknown-phrase-language': (p) =>
    say(
      `Uttryck läses inte på språket ”${p.language}”; det här lästes som ${p.readAs}.`,
      'Skriv nb, nn, sv, da eller en.',
    ),
  'cli/too-many-warnings': (p) =>
    say(
      `Det finns ${p.count} varningar, och --max-warnings tillåter ${p.atMost}.`,
      'Rätta några av dem, eller välj deras allvarlighetsgrad under lint, med en motivering.',
    ),
  'cli/bad-previous': (p) =>
    say(
      `”${p.name}” är inte en kalenderfil från en tidigare körning; alla händelser börjar på sekvens 0.`,
      'Ge --previous den .ics-fil som prenumeranterna har nu.',
    ),
  'cli/option-with-plan': (p) =>
    say(
      `${p.option} går inte ihop med en sparad plan, som har egna årshjul och egna läsårsdata.`,
      'Ange två planer, eller en plan och årshjul med --calendar.',
    ),
  'cli/plan-lines': (p) =>
    say(
      `”${p.name}” har bara åtaganden, ett på varje rad, och inte planen de kommer från.`,
      'Spara planen med arshjul expand --format json.',
    ),
  'cli/plan-not-whole': (p) =>
    say(
      `”${p.name}” är en del av en plan: det som är utelämnat skulle se ut som om det var borta.`,
      'Spara den utan --role, --from, --to och --dated.',
    ),
  'cli/plan-partial': (p) =>
    say(
      `”${p.name}” skrevs trots fel: något i den saknas eller har inget datum.`,
      'Rätta det som var fel och spara den på nytt; till dess kan en skillnad bero på det.',
    ),
  'cli/plan-for-fewer': (p) =>
    say(
      `”${p.name}” skrevs för ${p.audience}; det som bara ${p.asked} får se finns inte i den och jämförs inte.`,
      `Spara den med --audience ${p.asked}.`,
    ),
  'cli/bytes-to-terminal': () =>
    say('En arbetsbok är inte text och skulle bara störa terminalen.', 'Ange en fil: -o aret.xlsx.'),
}
