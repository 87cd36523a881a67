import { type RoleEntry, roleEntry } from './role-entry'

/** Everyone at the school, and its staff beside teachers and leaders. */
export const staff: readonly RoleEntry[] = [
  roleEntry(
    'alle',
    'Alle|Alle|Alla|Alle|Everyone',
    'alle sammen|samtlige|samtliga|allihop|everybody|all|hele skolen|heile skulen|hela skolan',
  ),
  roleEntry(
    'ansatte',
    'Ansatte|Tilsette|Personal|Personale|Staff',
    'ansatt|tilsett|tilsette|alle ansatte|personalet|personalen|all personal|medarbeider|medarbeidere|medarbeidarar|medarbejdere|medarbejder|medarbetare|anställda|anställd|ansatte på skolen|ansatte skole|ansatte i skolen|alle ansatte på skolen|alle på jobb|skolens personale|employees|all staff|employee',
    [
      'skolens-ledelse',
      'lærer',
      'elevtjenesten',
      'miljøarbeider',
      'assistent',
      'administrasjonen',
      'vaktmester',
      'renholder',
    ],
  ),
  roleEntry(
    'skolen',
    'Skolen|Skulen|Skolan|Skolen|The school',
    'skole|skule|skolene|skoler|skulane|skular|skolor|skolorna|school|schools|skolens|representant fra skolen|representanter fra skolen|representant for skolen',
  ),
  roleEntry(
    'vaktmester',
    'Vaktmester|Vaktmeister|Vaktmästare|Pedel|Caretaker',
    'driftsleder|driftspersonale|teknisk servicemedarbejder|vaktmesteren|janitor',
  ),
  roleEntry(
    'renholder',
    'Renholder|Reinhaldar|Städare|Rengøringsassistent|Cleaner',
    'renhold|renholdere|reinhald|rengøring|lokalvårdare',
  ),
  roleEntry(
    'ikt-ansvarlig',
    'IKT-ansvarlig|IKT-ansvarleg|IT-ansvarig|It-ansvarlig|IT manager',
    'ikt|it-ansvarlig|ikt-veileder|it-vejleder|ikt-koordinator|digital koordinator|it-tekniker',
  ),
  roleEntry(
    'kontaktperson',
    'Kontaktperson|Kontaktperson|Kontaktperson|Kontaktperson|Contact person',
    'kontaktpersoner|skolekontakt|skolekontaktene|ansvarlig|ansvarleg|ansvarig|den ansvarlige|koordinator|samordnare|contact',
  ),
  roleEntry(
    'sfo-leder',
    'SFO-leder|SFO-leiar|Fritidshemschef|SFO-leder|After-school leader',
    'leder sfo|aks-leder|leder for fritids|leder fritids|leder aks|sfo leder|fritidsleder',
  ),
  roleEntry(
    'sfo',
    'SFO|SFO|Fritidshem|SFO|After-school care',
    'aks|fritids|fritidshjem|fritidspedagog|fritidshemmet|fritidspedagoger|sfo-ansatte|sfo-personale',
  ),
]
