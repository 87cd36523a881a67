import { type MessagesOf, say } from '../../messages'
import { partsSv as parts } from './parts'

/** Swedish messages about layers, roles, periods and decisions. */
export const resolveSv: MessagesOf<'resolve'> = {
  'resolve/unknown-layer': (p) =>
    say(
      `Lagret ”${p.ref}” hittades inte${p.reason ? ` (${p.reason})` : ''}.`,
      'En sökväg börjar med ./ eller ../; allt annat är id:t för ett medföljande paket.',
    ),
  'resolve/layer-unreadable': (p) =>
    say(`Lagret ”${p.ref}” gick inte att läsa som ett årshjul.`, 'Rätta felen som anges för den filen.'),
  'resolve/layer-cycle': (p) =>
    say(`Lagren bygger på varandra i en ring: ${p.chain}.`, 'Ta bort en av raderna med `extends`.'),
  'resolve/too-many-layers': (p) =>
    say(`Mer än ${p.atMost} lager bygger på varandra; resten läses inte.`, 'Slå ihop några av dem.'),
  'resolve/duplicate-layer-id': (p) =>
    say(`Två olika lager har id:t ”${p.id}”; ”${p.ref}” är utelämnat.`, 'Ge det ena ett annat id.'),
  'resolve/measure-redefined': (p) =>
    say(
      `Åtgärden ”${p.id}” är redan definierad i ${p.layer}; den här är utelämnad.`,
      'Skriv det som skiljer under `change`, ta först bort den ärvda med `remove`, eller välj ett annat id.',
    ),
  'resolve/unknown-target': (p) =>
    say(
      `\`${p.verb}\` i ${p.layer} gäller ”${p.id}”, som inte finns i något ärvt lager.`,
      parts.meant(p.suggestion, 'Kontrollera id:t i lagret som utökas.'),
    ),
  'resolve/target-removed': (p) =>
    say(
      `\`${p.verb}\` i ${p.layer} gäller ”${p.id}”, som ${p.removedBy} har tagit bort.`,
      'Ta bort den här raden, eller låt åtgärden vara kvar i det lagret.',
    ),
  'resolve/change-own-measure': (p) =>
    say(`”${p.id}” är definierad i just den här filen; \`change\` är för ärvda åtgärder.`, 'Ändra själva åtgärden.'),
  'resolve/decision-hits-nothing': (p) =>
    say(
      `Beslutet gäller ”${p.id}”, men det finns ingen sådan åtgärd.`,
      parts.meant(p.suggestion, 'Ta bort beslutet om det är från ett tidigare år.'),
    ),
  'resolve/unknown-role': (p) =>
    say(
      `”${p.role}” är inte en roll som årshjulet eller ordlistan känner till.`,
      p.isPerson === true
        ? 'Skriv rollen som personen har.'
        : parts.meant(p.suggestion, 'Definiera den under `roles`: <id>: { title: … }.'),
    ),
  'resolve/several-roles': (p) => say(`”${p.role}” är flera roller i en.`, `Skriv dem som en lista: ${p.list}`),
  'resolve/possible-person-name': (p) =>
    say(`”${p.name}” ser ut som ett personnamn.`, 'Personer ska inte stå i de här filerna. Skriv rollen i stället.'),
  'resolve/duplicate-role-name': (p) =>
    say(`”${p.name}” är namn på både ”${p.first}” och ”${p.second}”.`, 'Ta bort det från den ena.'),
  'resolve/role-includes-itself': (p) =>
    say(
      `Rollgruppen ”${p.role}” innehåller sig själv, direkt eller genom en annan grupp.`,
      'Ta bort den från `includes`.',
    ),
  'resolve/no-responsible': (p) =>
    say(`Ingen är ansvarig för ”${p.id}”.`, 'Lägg till `responsible: rektor`, eller rollen som har ansvaret.'),
  'resolve/unknown-period': (p) =>
    say(
      `”${p.period}” är varken en period i årshjulet eller en månad.`,
      parts.meant(p.suggestion, `Kända: ${p.known}.`),
    ),
  'resolve/bad-period-bound': (p) =>
    say(
      `”${p.text}” är inte en dag som en period kan börja eller sluta på.`,
      'Skriv en dag som ”1 augusti”, eller { before: next-school-start }.',
    ),
  'resolve/reserved-period-id': (p) =>
    say(
      `”${p.id}” är det inbyggda namnet på en månad eller termin och kan inte vara en periods id.`,
      'Välj ett annat id, till exempel Q1.',
    ),
  'resolve/bad-duration': (p) =>
    say(`”${p.text}” är inte en tidslängd.`, 'Skriv till exempel ”10 skoldagar”, ”2 veckor” eller ”1 månad”.'),
  'resolve/bad-default': (p) =>
    say(
      `Standardvärdet ”${p.text}” ger inget intervall.`,
      'Skriv till exempel ”1 gång per läsår” eller ”varje månad”.',
    ),
  'resolve/duplicate-entry': (p) =>
    say(`Två delar under \`when\` har id:t ”${p.id}”; den andra är utelämnad.`, 'Ge varje del ett eget id.'),
  'resolve/duplicate-step': (p) =>
    say(`Två steg under \`prepare\` har id:t ”${p.id}”; det andra är utelämnat.`, 'Ge varje steg ett eget id.'),
  'resolve/unknown-reference': (p) =>
    say(
      `”${p.ref}” finns inte under ${p.list} i årshjulet eller dess lager.`,
      parts.meant(p.suggestion, `Lägg till det under \`${p.list}\`, eller utöka lagret som har det.`),
    ),
}
