import { defineCode } from '../diagnostics/define-codes'

const didYouMean = (suggestion: string | undefined, elseEn: string, elseNb: string) => ({
  en: suggestion === undefined ? elseEn : `Did you mean “${suggestion}”?`,
  nb: suggestion === undefined ? elseNb : `Mente du «${suggestion}»?`,
})

/** Everything resolving can report. */
export const resolveCodes = {
  'resolve/unknown-layer': defineCode<{ ref: string; reason?: string }>(
    'error',
    (p) => ({
      message: `The layer “${p.ref}” was not found${p.reason ? ` (${p.reason})` : ''}.`,
      hint: 'A path begins with ./ or ../; anything else is the id of a shipped pack.',
    }),
    (p) => ({
      message: `Laget «${p.ref}» ble ikke funnet${p.reason ? ` (${p.reason})` : ''}.`,
      hint: 'En sti begynner med ./ eller ../; alt annet er id-en til en medfølgende pakke.',
    }),
  ),
  'resolve/layer-unreadable': defineCode<{ ref: string }>(
    'error',
    (p) => ({
      message: `The layer “${p.ref}” could not be read as a wheel.`,
      hint: 'Mend the errors reported in that file.',
    }),
    (p) => ({
      message: `Laget «${p.ref}» kunne ikke leses som årshjul.`,
      hint: 'Rett feilene som er meldt i den filen.',
    }),
  ),
  'resolve/layer-cycle': defineCode<{ chain: string }>(
    'error',
    (p) => ({ message: `The layers extend each other in a ring: ${p.chain}.`, hint: 'Remove one of the `extends`.' }),
    (p) => ({ message: `Lagene bygger på hverandre i ring: ${p.chain}.`, hint: 'Fjern en av `extends`-linjene.' }),
  ),
  'resolve/too-many-layers': defineCode<{ atMost: number }>(
    'error',
    (p) => ({
      message: `More than ${p.atMost} layers stand on each other; the rest are not read.`,
      hint: 'Join some of them.',
    }),
    (p) => ({
      message: `Mer enn ${p.atMost} lag bygger på hverandre; resten leses ikke.`,
      hint: 'Slå noen av dem sammen.',
    }),
  ),
  'resolve/duplicate-layer-id': defineCode<{ id: string; ref: string }>(
    'error',
    (p) => ({
      message: `Two different layers have the id “${p.id}”; “${p.ref}” is left out.`,
      hint: 'Give one of them another id.',
    }),
    (p) => ({ message: `To ulike lag har id-en «${p.id}»; «${p.ref}» er utelatt.`, hint: 'Gi det ene en annen id.' }),
  ),
  'resolve/measure-redefined': defineCode<{ id: string; layer: string }>(
    'error',
    (p) => ({
      message: `The measure “${p.id}” is already defined in ${p.layer}; this one is left out.`,
      hint: 'Put what differs under `change`, or `remove` the inherited one first, or choose another id.',
    }),
    (p) => ({
      message: `Tiltaket «${p.id}» er allerede definert i ${p.layer}; dette er utelatt.`,
      hint: 'Skriv det som er annerledes under `change`, eller fjern det arvede med `remove` først, eller velg en annen id.',
    }),
  ),
  'resolve/unknown-target': defineCode<{ verb: string; id: string; layer: string; suggestion?: string }>(
    'error',
    (p) => ({
      message: `\`${p.verb}\` in ${p.layer} names “${p.id}”, which no inherited layer has.`,
      hint: didYouMean(p.suggestion, 'Check the id in the layer that is extended.', '').en,
    }),
    (p) => ({
      message: `\`${p.verb}\` i ${p.layer} gjelder «${p.id}», som ikke finnes i noe arvet lag.`,
      hint: didYouMean(p.suggestion, '', 'Se etter id-en i laget som utvides.').nb,
    }),
  ),
  'resolve/target-removed': defineCode<{ verb: string; id: string; layer: string; removedBy: string }>(
    'error',
    (p) => ({
      message: `\`${p.verb}\` in ${p.layer} names “${p.id}”, which ${p.removedBy} has removed.`,
      hint: 'Drop this line, or take the removal back.',
    }),
    (p) => ({
      message: `\`${p.verb}\` i ${p.layer} gjelder «${p.id}», som ${p.removedBy} har fjernet.`,
      hint: 'Ta bort denne linjen, eller opphev fjerningen.',
    }),
  ),
  'resolve/change-own-measure': defineCode<{ id: string }>(
    'warning',
    (p) => ({
      message: `“${p.id}” is defined in this very file; \`change\` is for inherited measures.`,
      hint: 'Edit the measure itself.',
    }),
    (p) => ({
      message: `«${p.id}» er definert i denne filen; \`change\` er for arvede tiltak.`,
      hint: 'Endre selve tiltaket.',
    }),
  ),
  'resolve/decision-hits-nothing': defineCode<{ id: string; suggestion?: string }>(
    'warning',
    (p) => ({
      message: `The decision is about “${p.id}”, but there is no such measure.`,
      hint: didYouMean(p.suggestion, 'Remove the decision if it is from an earlier year.', '').en,
    }),
    (p) => ({
      message: `Vedtaket gjelder «${p.id}», men det finnes ikke noe slikt tiltak.`,
      hint: didYouMean(p.suggestion, '', 'Fjern vedtaket hvis det er fra et tidligere år.').nb,
    }),
  ),
  'resolve/unknown-role': defineCode<{ role: string; suggestion?: string; isPerson?: boolean }>(
    'error',
    (p) => ({
      message: `“${p.role}” is not a role the wheel or the dictionary knows.`,
      hint:
        p.isPerson === true
          ? 'Write the role the person has.'
          : didYouMean(p.suggestion, 'Define it under `roles`: <id>: { title: … }.', '').en,
    }),
    (p) => ({
      message: `«${p.role}» er ikke en rolle årshjulet eller ordlisten kjenner.`,
      hint:
        p.isPerson === true
          ? 'Skriv rollen personen har.'
          : didYouMean(p.suggestion, '', 'Definer den under `roles`: <id>: { title: … }.').nb,
    }),
  ),
  'resolve/several-roles': defineCode<{ role: string; list: string }>(
    'error',
    (p) => ({ message: `“${p.role}” is several roles in one.`, hint: `List them: ${p.list}` }),
    (p) => ({ message: `«${p.role}» er flere roller i én.`, hint: `Skriv dem som en liste: ${p.list}` }),
  ),
  'resolve/possible-person-name': defineCode<{ name: string }>(
    'warning',
    (p) => ({
      message: `“${p.name}” looks like a person's name.`,
      hint: 'Persons do not stand in these files. Write the role instead.',
    }),
    (p) => ({
      message: `«${p.name}» ser ut som et personnavn.`,
      hint: 'Personer skal ikke stå i disse filene. Skriv rollen i stedet.',
    }),
  ),
  'resolve/duplicate-role-name': defineCode<{ name: string; first: string; second: string }>(
    'error',
    (p) => ({
      message: `“${p.name}” is a name of both “${p.first}” and “${p.second}”.`,
      hint: 'Remove it from one of them.',
    }),
    (p) => ({ message: `«${p.name}» er navn på både «${p.first}» og «${p.second}».`, hint: 'Fjern det fra den ene.' }),
  ),
  'resolve/role-includes-itself': defineCode<{ role: string }>(
    'error',
    (p) => ({
      message: `The role group “${p.role}” includes itself, directly or through another group.`,
      hint: 'Remove it from `includes`.',
    }),
    (p) => ({
      message: `Rollegruppen «${p.role}» inneholder seg selv, direkte eller gjennom en annen gruppe.`,
      hint: 'Fjern den fra `includes`.',
    }),
  ),
  'resolve/no-responsible': defineCode<{ id: string }>(
    'error',
    (p) => ({
      message: `Nobody is responsible for “${p.id}”.`,
      hint: 'Add `responsible: rektor`, or the role that has it.',
    }),
    (p) => ({
      message: `Ingen er ansvarlig for «${p.id}».`,
      hint: 'Legg til `responsible: rektor`, eller rollen som har det.',
    }),
  ),
  'resolve/unknown-period': defineCode<{ period: string; known: string; suggestion?: string }>(
    'error',
    (p) => ({
      message: `“${p.period}” is neither a period of the wheel nor a month.`,
      hint: didYouMean(p.suggestion, `Known: ${p.known}.`, '').en,
    }),
    (p) => ({
      message: `«${p.period}» er verken en periode i årshjulet eller en måned.`,
      hint: didYouMean(p.suggestion, '', `Kjente: ${p.known}.`).nb,
    }),
  ),
  'resolve/bad-period-bound': defineCode<{ text: string }>(
    'error',
    (p) => ({
      message: `“${p.text}” does not name a day to begin or end a period.`,
      hint: 'Write a day as “1. august”, or { before: next-school-start }.',
    }),
    (p) => ({
      message: `«${p.text}» er ikke en dag en periode kan begynne eller slutte.`,
      hint: 'Skriv en dag som «1. august», eller { before: next-school-start }.',
    }),
  ),
  'resolve/reserved-period-id': defineCode<{ id: string }>(
    'error',
    (p) => ({
      message: `“${p.id}” is the built-in name of a month or term and cannot be a period's id.`,
      hint: 'Choose another id, as Q1.',
    }),
    (p) => ({
      message: `«${p.id}» er det innebygde navnet på en måned eller termin og kan ikke være id-en til en periode.`,
      hint: 'Velg en annen id, som Q1.',
    }),
  ),
  'resolve/bad-duration': defineCode<{ text: string }>(
    'error',
    (p) => ({
      message: `“${p.text}” is not a length of time.`,
      hint: 'Write for example “10 school days”, “2 uker” or “1 month”.',
    }),
    (p) => ({
      message: `«${p.text}» er ikke et tidsrom.`,
      hint: 'Skriv for eksempel «10 skoledager», «2 uker» eller «1 måned».',
    }),
  ),
  'resolve/bad-default': defineCode<{ text: string }>(
    'error',
    (p) => ({
      message: `The default “${p.text}” gives no interval.`,
      hint: 'Write for example “1 per school year” or “hver måned”.',
    }),
    (p) => ({
      message: `Standarden «${p.text}» gir ikke noe intervall.`,
      hint: 'Skriv for eksempel «1 gang per skoleår» eller «hver måned».',
    }),
  ),
  'resolve/duplicate-entry': defineCode<{ id: string }>(
    'error',
    (p) => ({
      message: `Two entries under \`when\` have the id “${p.id}”; the second is left out.`,
      hint: 'Give each entry an id of its own.',
    }),
    (p) => ({
      message: `To deler under \`when\` har id-en «${p.id}»; den andre er utelatt.`,
      hint: 'Gi hver del sin egen id.',
    }),
  ),
  'resolve/duplicate-step': defineCode<{ id: string }>(
    'error',
    (p) => ({
      message: `Two steps under \`prepare\` have the id “${p.id}”; the second is left out.`,
      hint: 'Give each step an id of its own.',
    }),
    (p) => ({
      message: `To steg under \`prepare\` har id-en «${p.id}»; det andre er utelatt.`,
      hint: 'Gi hvert steg sin egen id.',
    }),
  ),
  'resolve/unknown-reference': defineCode<{ list: string; ref: string; suggestion?: string }>(
    'warning',
    (p) => ({
      message: `“${p.ref}” is not among the ${p.list} of the wheel or its layers.`,
      hint: didYouMean(p.suggestion, `Add it under \`${p.list}\`, or extend the layer that has it.`, '').en,
    }),
    (p) => ({
      message: `«${p.ref}» finnes ikke under ${p.list} i årshjulet eller lagene.`,
      hint: didYouMean(p.suggestion, '', `Legg det til under \`${p.list}\`, eller utvid laget som har det.`).nb,
    }),
  ),
}
