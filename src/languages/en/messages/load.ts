import type { DateHelp, TypeName, YamlProblem } from '../../../load/codes'
import { type DiagnosticText, type MessagesOf, say } from '../../messages'
import { partsEn as parts } from './parts'

const types: Readonly<Record<TypeName, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a table of keys and values',
  null: 'empty',
  'string-or-timing': 'a phrase, a timing or a list of entries',
  'string-or-object': 'text or a table of keys and values',
}

const write: Readonly<Partial<Record<TypeName, string>>> = {
  array: 'Begin each item on a line of its own with `- `, or write `[a, b]`.',
  object: 'Write `key: value` on the lines below, indented.',
  number: 'Write a number without quotes.',
  int: 'Write a number without quotes.',
  boolean: 'Write `true` or `false` without quotes.',
}

const yaml: Readonly<Record<Exclude<YamlProblem, 'other'>, DiagnosticText>> = {
  tab: { message: 'The line is indented with a tab.', hint: 'Indent with spaces only: two for each level.' },
  indentation: {
    message: 'The indentation does not fit the lines above, or a bracket is not closed.',
    hint: 'Keys that belong together begin in the same column.',
  },
  'second-colon': {
    message: 'There is a second colon on the line.',
    hint: 'Put text with a colon in quotes: `title: "Meeting: staff"`.',
  },
  'line-without-colon': {
    message: 'A key and its value are expected here, but the line has no colon.',
    hint: 'Write `key: value`, or put text that runs over several lines in quotes.',
  },
  'reserved-sign': {
    message: 'The value begins with a sign that YAML keeps for itself.',
    hint: 'Put the whole value in quotes.',
  },
  unexpected: {
    message: 'Something here does not belong to the lines above.',
    hint: 'Check the indentation, and that each list item begins with `- `.',
  },
  'key-not-a-word': {
    message: 'A key must be a word, not a list or a table.',
    hint: 'Put text that begins with `[` or `{` in quotes.',
  },
  directive: { message: 'The line beginning with % is not understood.', hint: 'Remove it.' },
  'sign-missing': {
    message: 'A quote, bracket, comma or colon is missing.',
    hint: 'Every quote and bracket that is opened must be closed; `key: value` needs a colon and a space.',
  },
  backslash: { message: 'The backslash in this text means nothing in YAML.', hint: "Use single quotes: `'text'`." },
  'open-quote': {
    message: 'The quote that begins here is never closed.',
    hint: 'Put the same quote where the text ends, or leave both out.',
  },
  'open-bracket': {
    message: 'The bracket that begins here is not closed before the next line that is not indented.',
    hint: 'Close it, and indent every line inside it.',
  },
}

const completions = 'Write a list of what was done: `[{ "obligation": "mote@2026-27", "on": "2026-09-09" }]`'

function dateHelp(help: DateHelp | undefined): string {
  if (help === undefined) return 'Write year-month-day, as 2026-08-17.'
  if ('write' in help) return `Write ${help.write} (a ${parts.weekdayOf(help.write)}).`
  if ('noMonth' in help) return `There is no month ${help.noMonth}.`
  return `That month has ${help.days} days; the last is ${help.last}, a ${parts.weekdayOf(help.last)}.`
}

/** English messages about files. */
export const loadEn: MessagesOf<'load'> = {
  'load/wrong-kind': (p) =>
    say(
      p.found === undefined
        ? `A ${p.wanted} is expected, but the file has no line \`kind: ${p.wanted}\`.`
        : `A ${p.wanted} is expected, but the file says \`kind: ${p.found}\`.`,
      p.found === 'calendar' || p.found === 'wheel'
        ? 'Have the two files changed places?'
        : `Write \`kind: ${p.wanted}\` as the first line.`,
    ),
  'load/missing-key': (p) => say(`“${p.key}” is missing.`, `Add \`${p.key}: ${p.example ?? '…'}\`.`),
  'load/unknown-key': (p) =>
    say(`“${p.key}” is not a key that is used here.`, parts.meant(p.suggestion, `Keys used here: ${p.known}.`)),
  'load/wrong-type': (p) =>
    say(
      `“${p.key}” must be ${types[p.wanted]}, not ${types[p.found]}.`,
      p.quoted === undefined
        ? (write[p.wanted] ?? 'Write it as one line of text.')
        : `Put it in quotes: \`${p.quoted}\``,
    ),
  'load/wrong-value': (p) =>
    say(
      `“${p.found}” is not a value for “${p.key}”.`,
      p.suggestion ? `Did you mean “${p.suggestion}”? Allowed: ${p.allowed}.` : `Allowed: ${p.allowed}.`,
    ),
  'load/bad-number': ({ key, found, atLeast, atMost }) =>
    say(
      `“${key}” cannot be ${found}.`,
      `Write a whole number${atLeast === undefined ? '' : `, at least ${atLeast}`}${atMost === undefined ? '' : `, at most ${atMost}`}.`,
    ),
  'load/empty-value': (p) =>
    say(
      `“${p.key}” is empty.`,
      p.list ? 'Write at least one item, or remove the key.' : 'Write a value, or remove the key.',
    ),
  'load/too-long': (p) => say(`“${p.key}” is too long.`, `Keep it to ${p.atMost} ${p.list ? 'items' : 'characters'}.`),
  'load/bad-id': (p) =>
    say(
      `“${p.found}” cannot be an id: ids are letters, digits and . _ / - without spaces.`,
      p.suggestion === '' ? undefined : `Write for example \`${p.suggestion}\`.`,
    ),
  'load/duplicate-id': (p) =>
    say(`The id “${p.id}” is used twice in “${p.list}”; the second is left out.`, 'Give one of them another id.'),
  'load/bad-date': ({ found, help }) =>
    say(
      help !== undefined && 'write' in help
        ? `“${found}” is not a date as written here.`
        : `“${found}” is not a date that exists.`,
      dateHelp(help),
    ),
  'load/bad-school-year': (p) =>
    say(
      `“${p.found}” is not a school year.`,
      `Write two years that follow each other, as ${p.suggestion ?? '2026-27'}.`,
    ),
  'load/bad-time': (p) => say(`“${p.found}” is not a time of day.`, 'Write `"18:00"` or `"18:00-20:00"`, in quotes.'),
  'load/bad-interval': (p) =>
    say(`“${p.lastKey}” (${p.last}) lies before “${p.firstKey}” (${p.first}).`, 'Have the two changed places?'),
  'load/choose-one': (p) =>
    say(
      p.found === '' ? `One of ${p.keys} is needed.` : `Only one of ${p.keys} can stand here, not ${p.found}.`,
      `Keep exactly one of ${p.keys}.`,
    ),
  'load/url-scheme': (p) =>
    say(
      `“${p.found}” is not an address of a web page.`,
      'Only addresses that begin with https:// or http:// are kept.',
    ),
  'load/email': () =>
    say(
      'There is an e-mail address in the file.',
      'Persons do not stand in these files. Write the role instead, as “kontaktlærer”.',
    ),
  'load/possible-person-name': (p) =>
    say(`“${p.name}” looks like a person's name.`, 'Persons do not stand in these files. Write the role instead.'),
  'load/language-assumed': (p) =>
    say(
      `The file does not say its language; its phrases are read as ${p.language}.`,
      'Add `language: nb` (or nn, sv, da, en).',
    ),
  'load/too-large': (p) =>
    say(
      `The file has ${p.bytes} bytes; more than ${p.maxBytes} are not read.`,
      'Split the file with `extends`, or raise the limit with --max-bytes.',
    ),
  'load/not-text': () =>
    say(
      'This is not a text file: it holds control characters that no YAML file has.',
      'Save the table as plain text (UTF-8) with the ending .yaml; a Word or Excel file cannot be read.',
    ),
  'load/bad-encoding': () =>
    say(
      'Some letters could not be read: the file is not saved as UTF-8.',
      'Save the file anew with the encoding UTF-8, so that æ, ø and å come out right.',
    ),
  'load/empty': (p) => say('The file is empty.', `Begin with \`kind: ${p.kind}\`.`),
  'load/yaml-syntax': ({ problem, parser }) =>
    problem === 'other' ? say(`The file is not valid YAML here: ${parser}.`) : yaml[problem],
  'load/too-deep': (p) =>
    say(
      `The file is nested more than ${p.maxDepth} levels deep.`,
      'A wheel or calendar needs fewer than ten levels. Look for a bracket or an indentation that is never closed.',
    ),
  'load/too-many-values': (p) =>
    say(
      `The file holds more than ${p.maxValues} values.`,
      'Split it into several wheels; one school has some hundred measures.',
    ),
  'load/too-many-findings': (p) =>
    say(
      `More than ${p.told} errors were found; the rest are not listed.`,
      'Mend the first ones: they are often the same mistake repeated.',
    ),
  'load/json-syntax': ({ found, kind }) =>
    say(
      found === '' ? 'The text ends before the JSON does.' : `From “${found}” on, the text is not JSON.`,
      kind === 'completions'
        ? completions
        : 'Give the text that toJson or `arshjul expand --format json` wrote, whole and unchanged.',
    ),
  'load/not-completions': ({ position }) =>
    say(
      position === undefined
        ? 'This is not a list of what was done.'
        : `Item ${position} of the list does not say what was done.`,
      completions,
    ),
  'load/unknown-break': (p) =>
    say(`The calendar has no break “${p.id}”.`, parts.meant(p.suggestion, `It has: ${p.known || 'none'}.`)),
  'load/plan-version': (p) =>
    say(
      p.found === undefined
        ? 'This is no plan: it does not say which version of the format it is.'
        : `The plan is of version ${p.found} of the format; version ${p.known} can be read.`,
      'Write the plan anew with `arshjul expand --format json`.',
    ),
  'load/multiple-documents': () =>
    say('The file holds several documents, parted by `---`.', 'Put each wheel and each calendar in a file of its own.'),
  'load/tag-refused': (p) =>
    say(`The YAML tag ${p.tag} is not used here.`, 'Write the value alone, in quotes if it is text.'),
  'load/unknown-alias': (p) =>
    say(
      `*${p.alias} points to nothing above it.`,
      `Put &${p.alias} before the value that is meant, or quote the text.`,
    ),
  'load/alias-bomb': (p) =>
    say(
      `The file repeats values by reference (*name) more than ${p.maxAliases} times, or repeats references of references.`,
      'Write the values out.',
    ),
  'load/duplicate-key': (p) =>
    say(`“${p.key}” stands twice in the same place; only the first counts.`, 'Remove one of them, or join the two.'),
  'load/not-formatted': () =>
    say(
      'This file was left as it is: it uses a part of YAML that cannot be written anew without changing it.',
      'Take out lines that begin with %, and keys that are no plain words; then it can be formatted.',
    ),
}
