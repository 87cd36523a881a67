import { defineCode } from '../diagnostics/define-codes'

const completionsExample = '`[{ "obligation": "mote@2026-27", "on": "2026-09-09" }]`'

/** What can be wrong with a file before its content is looked at: as a text, and as YAML. */
export const textCodes = {
  'load/too-large': defineCode<{ bytes: number; maxBytes: number }>(
    'error',
    (p) => ({
      message: `The file has ${p.bytes} bytes; more than ${p.maxBytes} are not read.`,
      hint: 'Split the file with `extends`, or raise the limit with --max-bytes.',
    }),
    (p) => ({
      message: `Filen er på ${p.bytes} byte; mer enn ${p.maxBytes} leses ikke.`,
      hint: 'Del filen med `extends`, eller hev grensen med --max-bytes.',
    }),
  ),
  'load/not-text': defineCode<Record<never, never>>(
    'error',
    () => ({
      message: 'This is not a text file: it holds control characters that no YAML file has.',
      hint: 'Save the table as plain text (UTF-8) with the ending .yaml; a Word or Excel file cannot be read.',
    }),
    () => ({
      message: 'Dette er ikke en tekstfil: den har styretegn som ingen YAML-fil har.',
      hint: 'Lagre tabellen som ren tekst (UTF-8) med endelsen .yaml; en Word- eller Excel-fil kan ikke leses.',
    }),
  ),
  'load/bad-encoding': defineCode<Record<never, never>>(
    'error',
    () => ({
      message: 'Some letters could not be read: the file is not saved as UTF-8.',
      hint: 'Save the file anew with the encoding UTF-8, so that æ, ø and å come out right.',
    }),
    () => ({
      message: 'Noen bokstaver kunne ikke leses: filen er ikke lagret som UTF-8.',
      hint: 'Lagre filen på nytt med tegnkoding UTF-8, så æ, ø og å blir riktige.',
    }),
  ),
  'load/empty': defineCode<{ kind: string }>(
    'error',
    (p) => ({ message: 'The file is empty.', hint: `Begin with \`kind: ${p.kind}\`.` }),
    (p) => ({ message: 'Filen er tom.', hint: `Begynn med \`kind: ${p.kind}\`.` }),
  ),
  'load/yaml-syntax': defineCode<{ en: string; nb: string; hintEn?: string; hintNb?: string }>(
    'error',
    (p) => (p.hintEn === undefined ? p.en : { message: p.en, hint: p.hintEn }),
    (p) => (p.hintNb === undefined ? p.nb : { message: p.nb, hint: p.hintNb }),
  ),
  'load/too-deep': defineCode<{ maxDepth: number }>(
    'error',
    (p) => ({
      message: `The file is nested more than ${p.maxDepth} levels deep.`,
      hint: 'A wheel or calendar needs fewer than ten levels. Look for a bracket or an indentation that is never closed.',
    }),
    (p) => ({
      message: `Filen er nøstet i mer enn ${p.maxDepth} nivåer.`,
      hint: 'Et årshjul eller en skolerute trenger færre enn ti nivåer. Se etter en parentes eller et innrykk som aldri lukkes.',
    }),
  ),
  'load/too-many-values': defineCode<{ maxValues: number }>(
    'error',
    (p) => ({
      message: `The file holds more than ${p.maxValues} values.`,
      hint: 'Split it into several wheels; one school has some hundred measures.',
    }),
    (p) => ({
      message: `Filen har mer enn ${p.maxValues} verdier.`,
      hint: 'Del den i flere årshjul; en skole har noen hundre tiltak.',
    }),
  ),
  'load/too-many-findings': defineCode<{ told: number }>(
    'error',
    (p) => ({
      message: `More than ${p.told} errors were found; those from here on are not told one by one.`,
      hint: 'Mend the first ones: they are often the same mistake repeated.',
    }),
    (p) => ({
      message: `Det ble funnet mer enn ${p.told} feil; de fra her og utover er ikke ramset opp.`,
      hint: 'Rett de første: ofte er det samme feil som går igjen.',
    }),
  ),
  'load/json-syntax': defineCode<{ found: string; kind: 'plan' | 'completions' }>(
    'error',
    (p) => ({
      message: p.found === '' ? 'The text ends before the JSON does.' : `The text is no JSON from “${p.found}” on.`,
      hint: {
        plan: 'Give the text that toJson or `arshjul expand --format json` wrote, whole and unchanged.',
        completions: `Write a list of what was done: ${completionsExample}`,
      }[p.kind],
    }),
    (p) => ({
      message: p.found === '' ? 'Teksten slutter før JSON-en gjør det.' : `Fra «${p.found}» av er teksten ikke JSON.`,
      hint: {
        plan: 'Gi teksten som toJson eller `arshjul expand --format json` skrev, hel og uendret.',
        completions: `Skriv en liste over det som er gjort: ${completionsExample}`,
      }[p.kind],
    }),
  ),
  'load/not-completions': defineCode<{ position?: number }>(
    'error',
    (p) => ({
      message:
        p.position === undefined
          ? 'This is no list of what was done.'
          : `Item ${p.position} of the list is no completion.`,
      hint: `Write a list of what was done: ${completionsExample}`,
    }),
    (p) => ({
      message:
        p.position === undefined
          ? 'Dette er ingen liste over det som er gjort.'
          : `Punkt ${p.position} i listen sier ikke hva som er gjort.`,
      hint: `Skriv en liste over det som er gjort: ${completionsExample}`,
    }),
  ),
  'load/unknown-break': defineCode<{ id: string; known: string; suggestion?: string }>(
    'error',
    (p) => ({
      message: `The calendar has no break “${p.id}”.`,
      hint: p.suggestion === undefined ? `It has: ${p.known || 'none'}.` : `Did you mean “${p.suggestion}”?`,
    }),
    (p) => ({
      message: `Skoleruten har ingen ferie «${p.id}».`,
      hint: p.suggestion === undefined ? `Den har: ${p.known || 'ingen'}.` : `Mente du «${p.suggestion}»?`,
    }),
  ),
  'load/plan-version': defineCode<{ found?: string; known: number }>(
    'error',
    (p) => ({
      message:
        p.found === undefined
          ? 'This is no plan: it does not say which version of the format it is.'
          : `The plan is of version ${p.found} of the format; version ${p.known} can be read.`,
      hint: 'Write the plan anew with `arshjul expand --format json`.',
    }),
    (p) => ({
      message:
        p.found === undefined
          ? 'Dette er ingen plan: den sier ikke hvilken utgave av formatet den har.'
          : `Planen har utgave ${p.found} av formatet; utgave ${p.known} kan leses.`,
      hint: 'Skriv planen på nytt med `arshjul expand --format json`.',
    }),
  ),
  'load/multiple-documents': defineCode<Record<never, never>>(
    'error',
    () => ({
      message: 'The file holds several documents, parted by `---`.',
      hint: 'Put each wheel and each calendar in a file of its own.',
    }),
    () => ({
      message: 'Filen har flere dokumenter, skilt med `---`.',
      hint: 'Legg hvert årshjul og hver skolerute i sin egen fil.',
    }),
  ),
  'load/tag-refused': defineCode<{ tag: string }>(
    'error',
    (p) => ({
      message: `The YAML tag ${p.tag} is not used here.`,
      hint: 'Write the value alone, in quotes if it is text.',
    }),
    (p) => ({
      message: `YAML-merket ${p.tag} brukes ikke her.`,
      hint: 'Skriv bare verdien, i anførselstegn hvis den er tekst.',
    }),
  ),
  'load/unknown-alias': defineCode<{ alias: string }>(
    'error',
    (p) => ({
      message: `*${p.alias} points to nothing above it.`,
      hint: `Put &${p.alias} before the value that is meant, or quote the text.`,
    }),
    (p) => ({
      message: `*${p.alias} viser ikke til noe lenger oppe.`,
      hint: `Sett &${p.alias} foran verdien som menes, eller sett teksten i anførselstegn.`,
    }),
  ),
  'load/alias-bomb': defineCode<{ maxAliases: number }>(
    'error',
    (p) => ({
      message: `The file repeats values by reference (*name) more than ${p.maxAliases} times, or repeats references of references.`,
      hint: 'Write the values out.',
    }),
    (p) => ({
      message: `Filen gjentar verdier med henvisning (*navn) mer enn ${p.maxAliases} ganger, eller gjentar henvisninger til henvisninger.`,
      hint: 'Skriv verdiene ut.',
    }),
  ),
  'load/duplicate-key': defineCode<{ key: string }>(
    'error',
    (p) => ({
      message: `“${p.key}” stands twice in the same place; only the first counts.`,
      hint: 'Remove one of them, or join the two.',
    }),
    (p) => ({
      message: `«${p.key}» står to ganger på samme sted; bare den første teller.`,
      hint: 'Fjern den ene, eller slå dem sammen.',
    }),
  ),
  'load/not-formatted': defineCode<Record<never, never>>(
    'warning',
    () => ({
      message: 'This file was left as it is: it uses a part of YAML that cannot be written anew without changing it.',
      hint: 'Take out lines that begin with %, and keys that are no plain words; then it can be formatted.',
    }),
    () => ({
      message: 'Filen er latt som den er: den bruker en del av YAML som ikke kan skrives på nytt uten å endre den.',
      hint: 'Ta ut linjer som begynner med %, og nøkler som ikke er vanlige ord; da kan den formateres.',
    }),
  ),
}
