import type { Days } from '../../../expand/codes'
import { type MessagesOf, say } from '../../messages'
import { partsEn as parts } from './parts'

/** Why a file could not be read or written. */
const causes: Readonly<Record<string, string>> = {
  ENOENT: 'the folder does not exist',
  ENOTDIR: 'a part of the path is not a folder',
  EACCES: 'access is refused',
  EPERM: 'access is refused',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
  EEXIST: 'an unfinished file stands in the way',
  'not-a-file': 'it is a folder or a device',
  shipped: 'it is a shipped file, which the next installation would write over',
  link: 'it is a link, and links are not followed',
}

const revisions: Readonly<Record<string, string>> = {
  'bad-name': 'this is not the name of a commit',
  'no-repository': 'the folder is not in a git repository',
  'not-found': 'git does not know it',
  'no-git': 'git is not installed',
  'too-large': 'a file in it is too large',
}

type Uncounted = { readonly today: string; readonly was?: Days | undefined }

const uncounted = {
  'not-in-plan': () => 'this plan has no such obligation',
  'after-today': ({ today }: Uncounted) => `its day is after ${today}`,
  'no-such-day': () => 'its day does not exist',
  'other-window': ({ was }: Uncounted) =>
    `it was recorded for ${was ? parts.days(was) : '…'}, and the id now stands for other days`,
  'too-early': () => 'it was done so early that it must have been an earlier occurrence',
}

const hints: Readonly<Record<string, string>> = {
  'other-window': 'Give the id that stands for those days now. If it was this that was done, correct its `window`.',
  'too-early': 'Give the id of that occurrence. If it was this that was done, add its `window`.',
}

/** English messages about the command line. */
export const cliEn: MessagesOf<'cli'> = {
  'cli/unknown-command': (p) =>
    say(`There is no command “${p.command}”.`, parts.meant(p.suggestion, 'arshjul --help lists the commands.')),
  'cli/unknown-option': (p) =>
    say(
      `${p.command} has no option ${p.option}.`,
      parts.meant(p.suggestion, `arshjul ${p.command} --help lists its options.`),
    ),
  'cli/bad-option-value': (p) =>
    say(`${p.option} cannot be “${p.value}”.`, parts.meant(p.suggestion, `Write ${p.allowed}.`)),
  'cli/bad-years': (p) =>
    say(
      `--years cannot be “${p.years}”.`,
      `Write the first and the last school year, as 2026-27..2040-41; at most ${p.atMost} of them.`,
    ),
  'cli/missing-argument': (p) => say(`${p.what} is missing.`, `For example: ${p.example}`),
  'cli/no-criteria': (p) =>
    say(
      `“${p.name}” has no criteria to hold the year against.`,
      'Name a wheel that has some: --catalogue ostfold/elevstotte.',
    ),
  'cli/file-not-found': (p) =>
    say(
      p.own ? `There is no file “${p.name}”.` : `“${p.name}” is neither a file nor the id of a shipped one.`,
      parts.meant(p.suggestion, 'Check the path, seen from the folder the command runs in.'),
    ),
  'cli/folder-for-file': (p) => say(`“${p.name}” is a folder, and one file is needed here.`, 'Name the file in it.'),
  'cli/file-unreadable': (p) => say(`“${p.name}” cannot be read: ${causes[p.why] ?? p.why}.`),
  'cli/unknown-revision': (p) =>
    say(
      `The commit “${p.revision}” cannot be read: ${revisions[p.why] ?? p.why}.`,
      'Name it as git does: main, HEAD~1, a tag or a hash; the files must lie in the repository.',
    ),
  'cli/no-files': (p) => say(`No YAML files were found under “${p.name}”.`),
  'cli/outside-root': (p) =>
    say(
      `The layer “${p.name}” lies outside the root folder and was not read.`,
      'Move the file inside, or name a wider folder with --root.',
    ),
  'cli/unknown-obligation': (p) =>
    say(
      `There is no obligation “${p.id}” in this plan.`,
      parts.meant(p.suggestion, 'arshjul expand … --format ndjson lists every id.'),
    ),
  'cli/unmatched-completion': (p) =>
    say(
      `“${p.id}” was not counted: ${uncounted[p.reason](p)}.`,
      p.reason === 'after-today'
        ? 'Correct the day, or ask for a later one with --on.'
        : parts.meant(
            p.suggestion,
            hints[p.reason] ?? 'It may be of another year, or of a class that was not named with --class.',
          ),
    ),
  'cli/not-written': (p) =>
    say(
      `“${p.name}” was not written: ${causes[p.why] ?? p.why}.`,
      'Name another file with -o, in a folder that exists.',
    ),
  'cli/unformatted': (p) =>
    say(`“${p.name}” is not written in the form that arshjul fmt gives it.`, `Run arshjul fmt --write ${p.name}`),
  'cli/output-withheld': (p) =>
    say(
      `Nothing was written: ${p.errors === 1 ? 'one error' : `${p.errors} errors`} must be put right first.`,
      'Use --keep-going to write what could be worked out all the same.',
    ),
  'cli/bad-phrase-line': (p) =>
    say(
      `Line ${p.line} is no JSON object with a text under \`phrase\`.`,
      'Write `{"id": "1", "phrase": "uke 40", "language": "nb"}`.',
    ),
  'cli/bad-school-line': (p) =>
    say(
      `Line ${p.line} is no JSON object with texts under \`school\`, \`wheels\` and \`calendar\`.`,
      'Write `{"school": "nord", "wheels": ["halden/elevoppfolging"], "calendar": "no/vestfold/2026-27"}`.',
    ),
  'cli/school-withheld': (p) =>
    say(
      `Nothing was written for “${p.school}”: ${p.errors === 1 ? 'one error' : `${p.errors} errors`} must be put right first.`,
      'The errors stand before this one; --keep-going writes what could be worked out all the same.',
    ),
  'cli/unknown-phrase-language': (p) =>
    say(
      `Phrases are not read in the language “${p.language}”; this one was read as ${p.readAs}.`,
      'Write nb, nn, sv, da or en.',
    ),
  'cli/too-many-warnings': (p) =>
    say(
      `There are ${p.count} warnings, and --max-warnings allows ${p.atMost}.`,
      'Mend some of them, or choose their severity under lint with the reason.',
    ),
  'cli/bad-previous': (p) =>
    say(
      `“${p.name}” is no calendar file from an earlier run; every event starts at sequence 0.`,
      'Give --previous the .ics file that subscribers have now.',
    ),
  'cli/option-with-plan': (p) =>
    say(
      `${p.option} does not go with a stored plan, which has its own wheels and calendar.`,
      'Name two plans, or a plan and wheels with their --calendar.',
    ),
  'cli/plan-lines': (p) =>
    say(
      `“${p.name}” holds obligations alone, one on a line, and not the plan they come of.`,
      'Store the plan with arshjul expand --format json.',
    ),
  'cli/plan-not-whole': (p) =>
    say(
      `“${p.name}” is a part of a plan: what was left out would read as gone.`,
      'Store it without --role, --from, --to and --dated.',
    ),
  'cli/plan-partial': (p) =>
    say(
      `“${p.name}” was written in spite of errors: something in it is missing or has no date.`,
      'Mend what was wrong and store it anew; until then a difference may come of that.',
    ),
  'cli/plan-for-fewer': (p) =>
    say(
      `“${p.name}” was written for ${p.audience}; what only ${p.asked} may see is not in it and is not compared.`,
      `Store it with --audience ${p.asked}.`,
    ),
  'cli/bytes-to-terminal': () =>
    say('A workbook is no text, and would only upset the terminal.', 'Name a file: -o year.xlsx.'),
}
