import { type MessagesOf, say } from '../../messages'
import { partsNn as parts } from './parts'

/** Nynorsk messages about layers, roles, periods and decisions. */
export const resolveNn: MessagesOf<'resolve'> = {
  'resolve/unknown-layer': (p) =>
    say(
      `Laget «${p.ref}» vart ikkje funne${p.reason ? ` (${p.reason})` : ''}.`,
      'Ein sti byrjar med ./ eller ../; alt anna er id-en til ei pakke som følgjer med.',
    ),
  'resolve/layer-unreadable': (p) =>
    say(`Laget «${p.ref}» kunne ikkje lesast som årshjul.`, 'Rett feila som er melde i den fila.'),
  'resolve/layer-cycle': (p) =>
    say(`Laga byggjer på kvarandre i ring: ${p.chain}.`, 'Fjern ei av linjene med `extends`.'),
  'resolve/too-many-layers': (p) =>
    say(`Meir enn ${p.atMost} lag byggjer på kvarandre; resten blir ikkje lesne.`, 'Slå nokre av dei saman.'),
  'resolve/duplicate-layer-id': (p) =>
    say(`To ulike lag har id-en «${p.id}»; «${p.ref}» er utelate.`, 'Gje det eine ein annan id.'),
  'resolve/measure-redefined': (p) =>
    say(
      `Tiltaket «${p.id}» er alt definert i ${p.layer}; dette er utelate.`,
      'Skriv det som er annleis under `change`, fjern først det arva med `remove`, eller vel ein annan id.',
    ),
  'resolve/unknown-target': (p) =>
    say(
      `\`${p.verb}\` i ${p.layer} gjeld «${p.id}», som ikkje finst i noko arva lag.`,
      parts.meant(p.suggestion, 'Sjå etter id-en i laget som blir utvida.'),
    ),
  'resolve/target-removed': (p) =>
    say(
      `\`${p.verb}\` i ${p.layer} gjeld «${p.id}», som ${p.removedBy} har fjerna.`,
      'Ta bort denne linja, eller la tiltaket stå i det laget.',
    ),
  'resolve/change-own-measure': (p) =>
    say(`«${p.id}» er definert i denne fila; \`change\` er for arva tiltak.`, 'Endre sjølve tiltaket.'),
  'resolve/decision-hits-nothing': (p) =>
    say(
      `Vedtaket gjeld «${p.id}», men det finst ikkje noko slikt tiltak.`,
      parts.meant(p.suggestion, 'Fjern vedtaket om det er frå eit tidlegare år.'),
    ),
  'resolve/unknown-role': (p) =>
    say(
      `«${p.role}» er ikkje ei rolle som årshjulet eller ordlista kjenner.`,
      p.isPerson === true
        ? 'Skriv rolla personen har.'
        : parts.meant(p.suggestion, 'Definer ho under `roles`: <id>: { title: … }.'),
    ),
  'resolve/several-roles': (p) => say(`«${p.role}» er fleire roller i éi.`, `Skriv dei som ei liste: ${p.list}`),
  'resolve/possible-person-name': (p) =>
    say(`«${p.name}» ser ut som eit personnamn.`, 'Personar skal ikkje stå i desse filene. Skriv rolla i staden.'),
  'resolve/duplicate-role-name': (p) =>
    say(`«${p.name}» er namn på både «${p.first}» og «${p.second}».`, 'Fjern det frå den eine.'),
  'resolve/role-includes-itself': (p) =>
    say(
      `Rollegruppa «${p.role}» inneheld seg sjølv, direkte eller gjennom ei anna gruppe.`,
      'Fjern ho frå `includes`.',
    ),
  'resolve/no-responsible': (p) =>
    say(`Ingen er ansvarleg for «${p.id}».`, 'Legg til `responsible: rektor`, eller rolla som har ansvaret.'),
  'resolve/unknown-period': (p) =>
    say(
      `«${p.period}» er verken ein periode i årshjulet eller ein månad.`,
      parts.meant(p.suggestion, `Kjende: ${p.known}.`),
    ),
  'resolve/bad-period-bound': (p) =>
    say(
      `«${p.text}» er ikkje ein dag ein periode kan byrje eller slutte.`,
      'Skriv ein dag som «1. august», eller { before: next-school-start }.',
    ),
  'resolve/reserved-period-id': (p) =>
    say(
      `«${p.id}» er det innebygde namnet på ein månad eller termin og kan ikkje vere id-en til ein periode.`,
      'Vel ein annan id, som Q1.',
    ),
  'resolve/bad-duration': (p) =>
    say(`«${p.text}» er ikkje eit tidsrom.`, 'Skriv til dømes «10 skuledagar», «2 veker» eller «1 månad».'),
  'resolve/bad-default': (p) =>
    say(
      `Standarden «${p.text}» gjev ikkje noko intervall.`,
      'Skriv til dømes «1 gong per skuleår» eller «kvar månad».',
    ),
  'resolve/duplicate-entry': (p) =>
    say(`To delar under \`when\` har id-en «${p.id}»; den andre er utelaten.`, 'Gje kvar del sin eigen id.'),
  'resolve/duplicate-step': (p) =>
    say(`To steg under \`prepare\` har id-en «${p.id}»; det andre er utelate.`, 'Gje kvart steg sin eigen id.'),
  'resolve/unknown-reference': (p) =>
    say(
      `«${p.ref}» finst ikkje under ${p.list} i årshjulet eller laga.`,
      parts.meant(p.suggestion, `Legg det til under \`${p.list}\`, eller utvid laget som har det.`),
    ),
}
