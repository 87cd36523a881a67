import { type MessagesOf, say } from '../../messages'
import { partsEn as parts } from './parts'

/** English messages about layers, roles, periods and decisions. */
export const resolveEn: MessagesOf<'resolve'> = {
  'resolve/unknown-layer': (p) =>
    say(
      `The layer “${p.ref}” was not found${p.reason ? ` (${p.reason})` : ''}.`,
      'A path begins with ./ or ../; anything else is the id of a shipped pack.',
    ),
  'resolve/layer-unreadable': (p) =>
    say(`The layer “${p.ref}” could not be read as a wheel.`, 'Mend the errors reported in that file.'),
  'resolve/layer-cycle': (p) =>
    say(`The layers extend each other in a ring: ${p.chain}.`, 'Remove one of the `extends`.'),
  'resolve/too-many-layers': (p) =>
    say(`More than ${p.atMost} layers stand on each other; the rest are not read.`, 'Join some of them.'),
  'resolve/duplicate-layer-id': (p) =>
    say(`Two different layers have the id “${p.id}”; “${p.ref}” is left out.`, 'Give one of them another id.'),
  'resolve/measure-redefined': (p) =>
    say(
      `The measure “${p.id}” is already defined in ${p.layer}; this one is left out.`,
      'Put what differs under `change`, or `remove` the inherited one first, or choose another id.',
    ),
  'resolve/unknown-target': (p) =>
    say(
      `\`${p.verb}\` in ${p.layer} names “${p.id}”, which no inherited layer has.`,
      parts.meant(p.suggestion, 'Check the id in the layer that is extended.'),
    ),
  'resolve/target-removed': (p) =>
    say(
      `\`${p.verb}\` in ${p.layer} names “${p.id}”, which ${p.removedBy} has removed.`,
      'Drop this line, or take the removal back.',
    ),
  'resolve/change-own-measure': (p) =>
    say(`“${p.id}” is defined in this very file; \`change\` is for inherited measures.`, 'Edit the measure itself.'),
  'resolve/decision-hits-nothing': (p) =>
    say(
      `The decision is about “${p.id}”, but there is no such measure.`,
      parts.meant(p.suggestion, 'Remove the decision if it is from an earlier year.'),
    ),
  'resolve/unknown-role': (p) =>
    say(
      `“${p.role}” is not a role the wheel or the dictionary knows.`,
      p.isPerson === true
        ? 'Write the role the person has.'
        : parts.meant(p.suggestion, 'Define it under `roles`: <id>: { title: … }.'),
    ),
  'resolve/several-roles': (p) => say(`“${p.role}” is several roles in one.`, `List them: ${p.list}`),
  'resolve/possible-person-name': (p) =>
    say(`“${p.name}” looks like a person's name.`, 'Persons do not stand in these files. Write the role instead.'),
  'resolve/duplicate-role-name': (p) =>
    say(`“${p.name}” is a name of both “${p.first}” and “${p.second}”.`, 'Remove it from one of them.'),
  'resolve/role-includes-itself': (p) =>
    say(`The role group “${p.role}” includes itself, directly or through another group.`, 'Remove it from `includes`.'),
  'resolve/no-responsible': (p) =>
    say(`Nobody is responsible for “${p.id}”.`, 'Add `responsible: rektor`, or the role that has it.'),
  'resolve/unknown-period': (p) =>
    say(`“${p.period}” is neither a period of the wheel nor a month.`, parts.meant(p.suggestion, `Known: ${p.known}.`)),
  'resolve/bad-period-bound': (p) =>
    say(
      `“${p.text}” does not name a day to begin or end a period.`,
      'Write a day as “1. august”, or { before: next-school-start }.',
    ),
  'resolve/reserved-period-id': (p) =>
    say(`“${p.id}” is the built-in name of a month or term and cannot be a period's id.`, 'Choose another id, as Q1.'),
  'resolve/bad-duration': (p) =>
    say(`“${p.text}” is not a length of time.`, 'Write for example “10 school days”, “2 uker” or “1 month”.'),
  'resolve/bad-default': (p) =>
    say(`The default “${p.text}” gives no interval.`, 'Write for example “1 per school year” or “hver måned”.'),
  'resolve/duplicate-entry': (p) =>
    say(
      `Two entries under \`when\` have the id “${p.id}”; the second is left out.`,
      'Give each entry an id of its own.',
    ),
  'resolve/duplicate-step': (p) =>
    say(
      `Two steps under \`prepare\` have the id “${p.id}”; the second is left out.`,
      'Give each step an id of its own.',
    ),
  'resolve/unknown-reference': (p) =>
    say(
      `“${p.ref}” is not among the ${p.list} of the wheel or its layers.`,
      parts.meant(p.suggestion, `Add it under \`${p.list}\`, or extend the layer that has it.`),
    ),
}
