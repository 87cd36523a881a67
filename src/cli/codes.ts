import { defineCode } from '../diagnostics/define-codes'
import { type UncountedCompletion, uncounted } from './uncounted-completion'

const orSuggest = (suggestion: string | undefined, en: string, nb: string) => ({
  en: suggestion === undefined ? en : `Did you mean “${suggestion}”?`,
  nb: suggestion === undefined ? nb : `Mente du «${suggestion}»?`,
})

/** Why a file could not be read or written, in words; a cause that is not here is said by its own short name. */
const causes: Readonly<Record<string, { readonly en: string; readonly nb: string }>> = {
  ENOENT: { en: 'the folder does not exist', nb: 'mappen finnes ikke' },
  ENOTDIR: { en: 'a part of the path is no folder', nb: 'en del av stien er ikke en mappe' },
  EACCES: { en: 'access is refused', nb: 'du har ikke tilgang' },
  EPERM: { en: 'access is refused', nb: 'du har ikke tilgang' },
  EROFS: { en: 'the disk can only be read', nb: 'disken kan bare leses' },
  ENOSPC: { en: 'the disk is full', nb: 'disken er full' },
  EEXIST: { en: 'an unfinished file stands in the way', nb: 'en uferdig fil står i veien' },
  'not-a-file': { en: 'it is a folder or a device', nb: 'det er en mappe eller en enhet' },
  shipped: {
    en: 'it is a shipped file, which the next installation would write over',
    nb: 'den følger med pakken, og neste installasjon ville skrevet over den',
  },
  link: { en: 'it is a link, and links are not followed', nb: 'det er en lenke, og lenker følges ikke' },
}

/** What can go wrong around a run: the command line itself, files, and what is written. */
export const cliCodes = {
  'cli/unknown-command': defineCode(
    'error',
    (p: { command: string; suggestion?: string | undefined }) => ({
      message: `There is no command “${p.command}”.`,
      hint: orSuggest(p.suggestion, 'arshjul --help lists the commands.', '').en,
    }),
    (p) => ({
      message: `Det finnes ingen kommando «${p.command}».`,
      hint: orSuggest(p.suggestion, '', 'arshjul --help viser kommandoene.').nb,
    }),
  ),
  'cli/unknown-option': defineCode(
    'error',
    (p: { option: string; command: string; suggestion?: string | undefined }) => ({
      message: `${p.command} has no option ${p.option}.`,
      hint: orSuggest(p.suggestion, `arshjul ${p.command} --help lists its options.`, '').en,
    }),
    (p) => ({
      message: `${p.command} har ikke valget ${p.option}.`,
      hint: orSuggest(p.suggestion, '', `arshjul ${p.command} --help viser valgene.`).nb,
    }),
  ),
  'cli/bad-option-value': defineCode(
    'error',
    (p: { option: string; value: string; allowed: string; suggestion?: string | undefined }) => ({
      message: `${p.option} cannot be “${p.value}”.`,
      hint: orSuggest(p.suggestion, `Write ${p.allowed}.`, '').en,
    }),
    (p) => ({
      message: `${p.option} kan ikke være «${p.value}».`,
      hint: orSuggest(p.suggestion, '', `Skriv ${p.allowed}.`).nb,
    }),
  ),
  'cli/bad-years': defineCode(
    'error',
    (p: { years: string; atMost: number }) => ({
      message: `--years cannot be “${p.years}”.`,
      hint: `Write the first and the last school year, as 2026-27..2040-41; at most ${p.atMost} of them.`,
    }),
    (p) => ({
      message: `--years kan ikke være «${p.years}».`,
      hint: `Skriv det første og det siste skoleåret, som 2026-27..2040-41; høyst ${p.atMost} skoleår.`,
    }),
  ),
  'cli/missing-argument': defineCode(
    'error',
    (p: { what: string; example: string }) => ({ message: `${p.what} is missing.`, hint: `For example: ${p.example}` }),
    (p) => ({ message: `${p.what} mangler.`, hint: `For eksempel: ${p.example}` }),
  ),
  'cli/no-criteria': defineCode(
    'error',
    (p: { name: string }) => ({
      message: `“${p.name}” has no criteria to hold the year against.`,
      hint: 'Name a wheel that has some: --catalogue ostfold/elevstotte.',
    }),
    (p) => ({
      message: `«${p.name}» har ingen kjennetegn å holde året opp mot.`,
      hint: 'Nevn et årshjul som har det: --catalogue ostfold/elevstotte.',
    }),
  ),
  'cli/file-not-found': defineCode(
    'error',
    (p: { name: string; suggestion?: string | undefined; own?: true }) => ({
      message: p.own ? `There is no file “${p.name}”.` : `“${p.name}” is neither a file nor the id of a shipped one.`,
      hint: orSuggest(p.suggestion, 'Check the path, seen from the folder the command runs in.', '').en,
    }),
    (p) => ({
      message: p.own
        ? `Filen «${p.name}» finnes ikke.`
        : `«${p.name}» er verken en fil eller id-en til en som følger med.`,
      hint: orSuggest(p.suggestion, '', 'Sjekk stien, sett fra mappen kommandoen kjøres i.').nb,
    }),
  ),
  'cli/folder-for-file': defineCode(
    'error',
    (p: { name: string }) => ({
      message: `“${p.name}” is a folder, and one file is needed here.`,
      hint: 'Name the file in it.',
    }),
    (p) => ({ message: `«${p.name}» er en mappe, og her trengs én fil.`, hint: 'Oppgi filen i den.' }),
  ),
  'cli/file-unreadable': defineCode(
    'error',
    (p: { name: string; why: string }) => `“${p.name}” cannot be read: ${causes[p.why]?.en ?? p.why}.`,
    (p) => `«${p.name}» kan ikke leses: ${causes[p.why]?.nb ?? p.why}.`,
  ),
  'cli/unknown-revision': defineCode(
    'error',
    (p: { revision: string; why: string }) => ({
      message: `The commit “${p.revision}” cannot be read: ${revisionCauses[p.why]?.en ?? p.why}.`,
      hint: 'Name it as git does: main, HEAD~1, a tag or a hash; the files must lie in the repository.',
    }),
    (p) => ({
      message: `Innsendingen «${p.revision}» kan ikke leses: ${revisionCauses[p.why]?.nb ?? p.why}.`,
      hint: 'Skriv den slik git gjør: main, HEAD~1, et merke eller en hash; filene må ligge i kodelageret.',
    }),
  ),
  'cli/no-files': defineCode(
    'error',
    (p: { name: string }) => `No YAML files were found under “${p.name}”.`,
    (p) => `Fant ingen YAML-filer under «${p.name}».`,
  ),
  'cli/outside-root': defineCode(
    'error',
    (p: { name: string }) => ({
      message: `The layer “${p.name}” lies outside the root folder and was not read.`,
      hint: 'Move the file inside, or name a wider folder with --root.',
    }),
    (p) => ({
      message: `Laget «${p.name}» ligger utenfor rotmappen og ble ikke lest.`,
      hint: 'Flytt filen inn, eller oppgi en videre mappe med --root.',
    }),
  ),
  'cli/unknown-obligation': defineCode(
    'error',
    (p: { id: string; suggestion?: string | undefined }) => ({
      message: `There is no obligation “${p.id}” in this plan.`,
      hint: orSuggest(p.suggestion, 'arshjul expand … --format ndjson lists every id.', '').en,
    }),
    (p) => ({
      message: `Det finnes ingen forpliktelse «${p.id}» i denne planen.`,
      hint: orSuggest(p.suggestion, '', 'arshjul expand … --format ndjson viser alle id-ene.').nb,
    }),
  ),
  'cli/unmatched-completion': defineCode(
    'warning',
    (p: UncountedCompletion) => ({
      message: `“${p.id}” was not counted: ${uncounted[p.reason]?.en(p) ?? p.reason}.`,
      hint: orSuggest(p.suggestion, uncounted[p.reason]?.enHint ?? '', '').en,
    }),
    (p) => ({
      message: `«${p.id}» ble ikke regnet med: ${uncounted[p.reason]?.nb(p) ?? p.reason}.`,
      hint: orSuggest(p.suggestion, '', uncounted[p.reason]?.nbHint ?? '').nb,
    }),
  ),
  'cli/not-written': defineCode(
    'error',
    (p: { name: string; why: string }) => ({
      message: `“${p.name}” was not written: ${causes[p.why]?.en ?? p.why}.`,
      hint: 'Name another file with -o, in a folder that exists.',
    }),
    (p) => ({
      message: `«${p.name}» ble ikke skrevet: ${causes[p.why]?.nb ?? p.why}.`,
      hint: 'Oppgi en annen fil med -o, i en mappe som finnes.',
    }),
  ),
  'cli/unformatted': defineCode(
    'error',
    (p: { name: string }) => ({
      message: `“${p.name}” is not written in the form that arshjul fmt gives it.`,
      hint: `Run arshjul fmt --write ${p.name}`,
    }),
    (p) => ({
      message: `«${p.name}» er ikke skrevet i formen arshjul fmt gir den.`,
      hint: `Kjør arshjul fmt --write ${p.name}`,
    }),
  ),
  'cli/output-withheld': defineCode(
    'error',
    (p: { errors: number }) => ({
      message: `Nothing was written: ${p.errors === 1 ? 'one error' : `${p.errors} errors`} must be put right first.`,
      hint: 'Use --keep-going to write what could be worked out all the same.',
    }),
    (p) => ({
      message: `Ingenting ble skrevet: ${p.errors === 1 ? 'én feil' : `${p.errors} feil`} må rettes først.`,
      hint: 'Bruk --keep-going for å skrive det som likevel lot seg regne ut.',
    }),
  ),
  'cli/bad-phrase-line': defineCode(
    'error',
    (p: { line: number }) => ({
      message: `Line ${p.line} is no JSON object with a text under \`phrase\`.`,
      hint: 'Write `{"id": "1", "phrase": "uke 40", "language": "nb"}`.',
    }),
    (p) => ({
      message: `Linje ${p.line} er ikke et JSON-objekt med en tekst under \`phrase\`.`,
      hint: 'Skriv `{"id": "1", "phrase": "uke 40", "language": "nb"}`.',
    }),
  ),
  'cli/bad-school-line': defineCode(
    'error',
    (p: { line: number }) => ({
      message: `Line ${p.line} is no JSON object with texts under \`school\`, \`wheels\` and \`calendar\`.`,
      hint: 'Write `{"school": "nord", "wheels": ["halden/elevoppfolging"], "calendar": "no/vestfold/2026-27"}`.',
    }),
    (p) => ({
      message: `Linje ${p.line} er ikke et JSON-objekt med tekster under \`school\`, \`wheels\` og \`calendar\`.`,
      hint: 'Skriv `{"school": "nord", "wheels": ["halden/elevoppfolging"], "calendar": "no/vestfold/2026-27"}`.',
    }),
  ),
  'cli/school-withheld': defineCode(
    'error',
    (p: { school: string; errors: number }) => ({
      message: `Nothing was written for “${p.school}”: ${p.errors === 1 ? 'one error' : `${p.errors} errors`} must be put right first.`,
      hint: 'The errors stand before this one; --keep-going writes what could be worked out all the same.',
    }),
    (p) => ({
      message: `Ingenting ble skrevet for «${p.school}»: ${p.errors === 1 ? 'én feil' : `${p.errors} feil`} må rettes først.`,
      hint: 'Feilene står foran denne; --keep-going skriver det som likevel lot seg regne ut.',
    }),
  ),
  'cli/unknown-phrase-language': defineCode(
    'warning',
    (p: { language: string; readAs: string }) => ({
      message: `Phrases are not read in the language “${p.language}”; this one was read as ${p.readAs}.`,
      hint: 'Write nb, nn, sv, da or en.',
    }),
    (p) => ({
      message: `Uttrykk leses ikke på språket «${p.language}»; dette ble lest som ${p.readAs}.`,
      hint: 'Skriv nb, nn, sv, da eller en.',
    }),
  ),
  'cli/too-many-warnings': defineCode(
    'error',
    (p: { count: number; atMost: number }) => ({
      message: `There are ${p.count} warnings, and --max-warnings allows ${p.atMost}.`,
      hint: 'Mend some of them, or choose their severity under lint with the reason.',
    }),
    (p) => ({
      message: `Det er ${p.count} advarsler, og --max-warnings tillater ${p.atMost}.`,
      hint: 'Rett noen av dem, eller velg alvorlighetsgraden deres under lint, med begrunnelse.',
    }),
  ),
  'cli/bad-previous': defineCode(
    'warning',
    (p: { name: string }) => ({
      message: `“${p.name}” is no calendar file from an earlier run; every event starts at sequence 0.`,
      hint: 'Give --previous the .ics file that subscribers have now.',
    }),
    (p) => ({
      message: `«${p.name}» er ikke en kalenderfil fra en tidligere kjøring; alle hendelser begynner på sekvens 0.`,
      hint: 'Gi --previous den .ics-filen abonnentene har nå.',
    }),
  ),
  'cli/option-with-plan': defineCode(
    'error',
    (p: { option: string }) => ({
      message: `${p.option} does not go with a stored plan, which has its own wheels and calendar.`,
      hint: 'Name two plans, or a plan and wheels with their --calendar.',
    }),
    (p) => ({
      message: `${p.option} hører ikke sammen med en lagret plan, som har sine egne årshjul og sin egen skolerute.`,
      hint: 'Oppgi to planer, eller en plan og årshjul med --calendar.',
    }),
  ),
  'cli/plan-lines': defineCode(
    'error',
    (p: { name: string }) => ({
      message: `“${p.name}” holds obligations alone, one on a line, and not the plan they come of.`,
      hint: 'Store the plan with arshjul expand --format json.',
    }),
    (p) => ({
      message: `«${p.name}» har bare forpliktelser, én på hver linje, og ikke planen de kommer fra.`,
      hint: 'Lagre planen med arshjul expand --format json.',
    }),
  ),
  'cli/plan-not-whole': defineCode(
    'error',
    (p: { name: string }) => ({
      message: `“${p.name}” is a part of a plan: what was left out would read as gone.`,
      hint: 'Store it without --role, --from, --to and --dated.',
    }),
    (p) => ({
      message: `«${p.name}» er en del av en plan: det som er utelatt, ville sett ut som det var borte.`,
      hint: 'Lagre den uten --role, --from, --to og --dated.',
    }),
  ),
  'cli/plan-partial': defineCode(
    'error',
    (p: { name: string }) => ({
      message: `“${p.name}” was written in spite of errors: something in it is missing or has no date.`,
      hint: 'Mend what was wrong and store it anew; until then a difference may come of that.',
    }),
    (p) => ({
      message: `«${p.name}» ble skrevet tross feil: noe i den mangler eller har ingen dato.`,
      hint: 'Rett det som var feil, og lagre den på nytt; til da kan en forskjell komme av det.',
    }),
  ),
  'cli/plan-for-fewer': defineCode(
    'warning',
    (p: { name: string; audience: string; asked: string }) => ({
      message: `“${p.name}” was written for ${p.audience}; what only ${p.asked} may see is not in it and is not compared.`,
      hint: `Store it with --audience ${p.asked}.`,
    }),
    (p) => ({
      message: `«${p.name}» ble skrevet for ${p.audience}; det bare ${p.asked} kan se, er ikke i den og blir ikke sammenlignet.`,
      hint: `Lagre den med --audience ${p.asked}.`,
    }),
  ),
  'cli/bytes-to-terminal': defineCode(
    'error',
    (_p: object) => ({
      message: 'A workbook is no text, and would only upset the terminal.',
      hint: 'Name a file: -o year.xlsx.',
    }),
    (_p) => ({
      message: 'En arbeidsbok er ikke tekst og ville bare forstyrre terminalen.',
      hint: 'Oppgi en fil: -o aret.xlsx.',
    }),
  ),
}

const revisionCauses: Readonly<Record<string, { readonly en: string; readonly nb: string }>> = {
  'bad-name': { en: 'this is no name of a commit', nb: 'dette er ikke navnet på en innsending' },
  'no-repository': { en: 'the folder is in no git repository', nb: 'mappen ligger ikke i et git-lager' },
  'not-found': { en: 'git does not know it', nb: 'git kjenner den ikke' },
  'no-git': { en: 'git is not installed', nb: 'git er ikke installert' },
  'too-large': { en: 'a file in it is too large', nb: 'en fil i den er for stor' },
}
