import { type MessagesOf, say } from '../../messages'
import { partsNb as parts } from './parts'

/** Bokmål messages about layers, roles, periods and decisions. */
export const resolveNb: MessagesOf<'resolve'> = {
  'resolve/unknown-layer': (p) =>
    say(
      `Laget «${p.ref}» ble ikke funnet${p.reason ? ` (${p.reason})` : ''}.`,
      'En sti begynner med ./ eller ../; alt annet er id-en til en medfølgende pakke.',
    ),
  'resolve/layer-unreadable': (p) =>
    say(`Laget «${p.ref}» kunne ikke leses som årshjul.`, 'Rett feilene som er meldt i den filen.'),
  'resolve/layer-cycle': (p) => say(`Lagene bygger på hverandre i ring: ${p.chain}.`, 'Fjern en av `extends`-linjene.'),
  'resolve/too-many-layers': (p) =>
    say(`Mer enn ${p.atMost} lag bygger på hverandre; resten leses ikke.`, 'Slå noen av dem sammen.'),
  'resolve/duplicate-layer-id': (p) =>
    say(`To ulike lag har id-en «${p.id}»; «${p.ref}» er utelatt.`, 'Gi det ene en annen id.'),
  'resolve/measure-redefined': (p) =>
    say(
      `Tiltaket «${p.id}» er allerede definert i ${p.layer}; dette er utelatt.`,
      'Skriv det som er annerledes under `change`, eller fjern det arvede med `remove` først, eller velg en annen id.',
    ),
  'resolve/unknown-target': (p) =>
    say(
      `\`${p.verb}\` i ${p.layer} gjelder «${p.id}», som ikke finnes i noe arvet lag.`,
      parts.meant(p.suggestion, 'Se etter id-en i laget som utvides.'),
    ),
  'resolve/target-removed': (p) =>
    say(
      `\`${p.verb}\` i ${p.layer} gjelder «${p.id}», som ${p.removedBy} har fjernet.`,
      'Ta bort denne linjen, eller opphev fjerningen.',
    ),
  'resolve/change-own-measure': (p) =>
    say(`«${p.id}» er definert i denne filen; \`change\` er for arvede tiltak.`, 'Endre selve tiltaket.'),
  'resolve/decision-hits-nothing': (p) =>
    say(
      `Vedtaket gjelder «${p.id}», men det finnes ikke noe slikt tiltak.`,
      parts.meant(p.suggestion, 'Fjern vedtaket hvis det er fra et tidligere år.'),
    ),
  'resolve/unknown-role': (p) =>
    say(
      `«${p.role}» er ikke en rolle årshjulet eller ordlisten kjenner.`,
      p.isPerson === true
        ? 'Skriv rollen personen har.'
        : parts.meant(p.suggestion, 'Definer den under `roles`: <id>: { title: … }.'),
    ),
  'resolve/several-roles': (p) => say(`«${p.role}» er flere roller i én.`, `Skriv dem som en liste: ${p.list}`),
  'resolve/possible-person-name': (p) =>
    say(`«${p.name}» ser ut som et personnavn.`, 'Personer skal ikke stå i disse filene. Skriv rollen i stedet.'),
  'resolve/duplicate-role-name': (p) =>
    say(`«${p.name}» er navn på både «${p.first}» og «${p.second}».`, 'Fjern det fra den ene.'),
  'resolve/role-includes-itself': (p) =>
    say(
      `Rollegruppen «${p.role}» inneholder seg selv, direkte eller gjennom en annen gruppe.`,
      'Fjern den fra `includes`.',
    ),
  'resolve/no-responsible': (p) =>
    say(`Ingen er ansvarlig for «${p.id}».`, 'Legg til `responsible: rektor`, eller rollen som har det.'),
  'resolve/unknown-period': (p) =>
    say(
      `«${p.period}» er verken en periode i årshjulet eller en måned.`,
      parts.meant(p.suggestion, `Kjente: ${p.known}.`),
    ),
  'resolve/bad-period-bound': (p) =>
    say(
      `«${p.text}» er ikke en dag en periode kan begynne eller slutte.`,
      'Skriv en dag som «1. august», eller { before: next-school-start }.',
    ),
  'resolve/reserved-period-id': (p) =>
    say(
      `«${p.id}» er det innebygde navnet på en måned eller termin og kan ikke være id-en til en periode.`,
      'Velg en annen id, som Q1.',
    ),
  'resolve/bad-duration': (p) =>
    say(`«${p.text}» er ikke et tidsrom.`, 'Skriv for eksempel «10 skoledager», «2 uker» eller «1 måned».'),
  'resolve/bad-default': (p) =>
    say(
      `Standarden «${p.text}» gir ikke noe intervall.`,
      'Skriv for eksempel «1 gang per skoleår» eller «hver måned».',
    ),
  'resolve/duplicate-entry': (p) =>
    say(`To deler under \`when\` har id-en «${p.id}»; den andre er utelatt.`, 'Gi hver del sin egen id.'),
  'resolve/duplicate-step': (p) =>
    say(`To steg under \`prepare\` har id-en «${p.id}»; det andre er utelatt.`, 'Gi hvert steg sin egen id.'),
  'resolve/unknown-reference': (p) =>
    say(
      `«${p.ref}» finnes ikke under ${p.list} i årshjulet eller lagene.`,
      parts.meant(p.suggestion, `Legg det til under \`${p.list}\`, eller utvid laget som har det.`),
    ),
}
