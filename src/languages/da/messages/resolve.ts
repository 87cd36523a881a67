import { type MessagesOf, say } from '../../messages'
import { partsDa as parts } from './parts'

/** Danish messages about layers, roles, periods and decisions. */
export const resolveDa: MessagesOf<'resolve'> = {
  'resolve/unknown-layer': (p) =>
    say(
      `Laget »${p.ref}« blev ikke fundet${p.reason ? ` (${p.reason})` : ''}.`,
      'En sti begynder med ./ eller ../; alt andet er id’et på en medfølgende pakke.',
    ),
  'resolve/layer-unreadable': (p) =>
    say(`Laget »${p.ref}« kunne ikke læses som et årshjul.`, 'Ret de fejl, der er meldt i den fil.'),
  'resolve/layer-cycle': (p) =>
    say(`Lagene bygger på hinanden i en ring: ${p.chain}.`, 'Fjern en af linjerne med `extends`.'),
  'resolve/too-many-layers': (p) =>
    say(`Mere end ${p.atMost} lag bygger på hinanden; resten læses ikke.`, 'Slå nogle af dem sammen.'),
  'resolve/duplicate-layer-id': (p) =>
    say(`To forskellige lag har id’et »${p.id}«; »${p.ref}« er udeladt.`, 'Giv det ene et andet id.'),
  'resolve/measure-redefined': (p) =>
    say(
      `Tiltaget »${p.id}« er allerede defineret i ${p.layer}; dette er udeladt.`,
      'Skriv det, der er anderledes, under `change`, fjern først det arvede med `remove`, eller vælg et andet id.',
    ),
  'resolve/unknown-target': (p) =>
    say(
      `\`${p.verb}\` i ${p.layer} gælder »${p.id}«, som ikke findes i noget arvet lag.`,
      parts.meant(p.suggestion, 'Se efter id’et i det lag, der udvides.'),
    ),
  'resolve/target-removed': (p) =>
    say(
      `\`${p.verb}\` i ${p.layer} gælder »${p.id}«, som ${p.removedBy} har fjernet.`,
      'Fjern denne linje, eller behold tiltaget i det lag.',
    ),
  'resolve/change-own-measure': (p) =>
    say(`»${p.id}« er defineret i netop denne fil; \`change\` er til arvede tiltag.`, 'Ret selve tiltaget.'),
  'resolve/decision-hits-nothing': (p) =>
    say(
      `Beslutningen gælder »${p.id}«, men der findes ikke sådan et tiltag.`,
      parts.meant(p.suggestion, 'Fjern beslutningen, hvis den er fra et tidligere år.'),
    ),
  'resolve/unknown-role': (p) =>
    say(
      `»${p.role}« er ikke en rolle, som årshjulet eller ordlisten kender.`,
      p.isPerson === true
        ? 'Skriv den rolle, personen har.'
        : parts.meant(p.suggestion, 'Definér den under `roles`: <id>: { title: … }.'),
    ),
  'resolve/several-roles': (p) => say(`»${p.role}« er flere roller i én.`, `Skriv dem som en liste: ${p.list}`),
  'resolve/possible-person-name': (p) =>
    say(`»${p.name}« ligner et personnavn.`, 'Personer skal ikke stå i disse filer. Skriv rollen i stedet.'),
  'resolve/duplicate-role-name': (p) =>
    say(`»${p.name}« er navn på både »${p.first}« og »${p.second}«.`, 'Fjern det fra den ene.'),
  'resolve/role-includes-itself': (p) =>
    say(
      `Rollegruppen »${p.role}« indeholder sig selv, direkte eller gennem en anden gruppe.`,
      'Fjern den fra `includes`.',
    ),
  'resolve/no-responsible': (p) =>
    say(`Ingen er ansvarlig for »${p.id}«.`, 'Tilføj `responsible: skoleleder`, eller den rolle, der har ansvaret.'),
  'resolve/unknown-period': (p) =>
    say(
      `»${p.period}« er hverken en periode i årshjulet eller en måned.`,
      parts.meant(p.suggestion, `Kendte: ${p.known}.`),
    ),
  'resolve/bad-period-bound': (p) =>
    say(
      `»${p.text}« er ikke en dag, en periode kan begynde eller slutte.`,
      'Skriv en dag som »1. august«, eller { before: next-school-start }.',
    ),
  'resolve/reserved-period-id': (p) =>
    say(
      `»${p.id}« er det indbyggede navn på en måned eller et halvår og kan ikke være en periodes id.`,
      'Vælg et andet id, for eksempel Q1.',
    ),
  'resolve/bad-duration': (p) =>
    say(`»${p.text}« er ikke et tidsrum.`, 'Skriv for eksempel »10 skoledage«, »2 uger« eller »1 måned«.'),
  'resolve/bad-default': (p) =>
    say(
      `Standarden »${p.text}« giver ikke noget interval.`,
      'Skriv for eksempel »1 gang pr. skoleår« eller »hver måned«.',
    ),
  'resolve/duplicate-entry': (p) =>
    say(`To dele under \`when\` har id’et »${p.id}«; den anden er udeladt.`, 'Giv hver del sit eget id.'),
  'resolve/duplicate-step': (p) =>
    say(`To trin under \`prepare\` har id’et »${p.id}«; det andet er udeladt.`, 'Giv hvert trin sit eget id.'),
  'resolve/unknown-reference': (p) =>
    say(
      `»${p.ref}« findes ikke under ${p.list} i årshjulet eller dets lag.`,
      parts.meant(p.suggestion, `Tilføj det under \`${p.list}\`, eller udvid det lag, der har det.`),
    ),
}
