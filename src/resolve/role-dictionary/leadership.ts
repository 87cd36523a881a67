import { type RoleEntry, roleEntry } from './role-entry'

/** Those who lead the school and its parts. */
export const leadership: readonly RoleEntry[] = [
  roleEntry(
    'skolens-ledelse',
    'Skolens ledelse|Skuleleiinga|Skolledningen|Skoleledelsen|School leadership',
    'ledelse|ledelsen|leiinga|leiing|leder|ledere|leiar|leiarar|skoleledelse|skoleledelsen|skulens leiing|skolledning|ledning|ledningen|ledningsgrupp|ledergruppe|ledergruppa|lederteam|lederteamet|leiargruppa|ledningsgruppen|leadership|management|school management|leadership team',
    ['rektor', 'assisterende-rektor', 'utdanningsleder', 'avdelingsleder'],
  ),
  roleEntry(
    'rektor',
    'Rektor||||Principal',
    'skoleleder|skuleleiar|skolledare|head teacher|headteacher|head|school principal',
  ),
  roleEntry(
    'assisterende-rektor',
    'Assisterende rektor|Assisterande rektor|Biträdande rektor|Viceskoleleder|Deputy principal',
    'ass. rektor|ass rektor|ass.rektor|vicerektor|nestleder|viserektor|viceskoleinspektør|souschef|bitr. rektor|inspektør|studierektor|assistant principal|deputy head|vice principal',
  ),
  roleEntry(
    'utdanningsleder',
    'Utdanningsleder|Utdanningsleiar|Utbildningsledare|Uddannelsesleder|Head of studies',
    'utd.leder|utdanningsleder|programansvarig|programansvarlig|rektorområdeansvarig|uddannelseschef',
  ),
  roleEntry(
    'avdelingsleder',
    'Avdelingsleder|Avdelingsleiar|Avdelningschef|Afdelingsleder|Head of department',
    'avd.leder|avd leder|avd.leiar|enhetschef|avdelingsleder skole|pædagogisk afdelingsleder|elevenes avdelingsleder|department head',
  ),
  roleEntry(
    'fagleder',
    'Fagleder|Fagleiar|Ämnesansvarig|Fagkoordinator|Subject lead',
    'fagkoordinator|fagansvarlig|fagansvarleg|förstelärare|fagutvalgsleder|subject leader',
  ),
  roleEntry(
    'trinnleder',
    'Trinnleder|Trinnleiar|Arbetslagsledare|Årgangsleder|Year lead',
    'teamleder|teamleiar|årstrinnsleder|leder av team|leder av ped.team|ped.team leder|lagledare|teamkoordinator|year leader|team leader',
  ),
  roleEntry(
    'pedagogisk-leder',
    'Pedagogisk leder|Pedagogisk leiar|Pedagogisk ledare|Pædagogisk leder|Pedagogical leader',
    'ped.leder|ped leder|pedagogiske ledere|pedagogiske lederne|pedagogiske leiarar|pædagogiske ledere|inspeksjonsleder',
  ),
  roleEntry(
    'skoleeier',
    'Skoleeier|Skuleeigar|Huvudman|Skoleejer|School owner',
    'huvudmannen|skolhuvudman|skoleejeren|skolefaglig ansvarlig|skulefagleg ansvarleg|kommunalsjef|kommunalsjef oppvekst|kommunalsjef oppvekst&kultur|oppvekstsjef|skolesjef|skolechef|utdanningsdirektør|rådmann|rådmannen|kommunedirektør',
  ),
  roleEntry(
    'administrasjonen',
    'Administrasjonen|Administrasjonen|Administrationen|Administrationen|Administration',
    'administrasjon|kontoret|skolens kontor|skolekontoret|ekspedisjonen|sekretær|skolesekretær|skulesekretær|skolsekreterare|konsulent|admin|office|school office|kontorleder',
  ),
  roleEntry(
    'eksamensansvarlig',
    'Eksamensansvarlig|Eksamensansvarleg|Provansvarig|Prøveansvarlig|Examinations officer',
    'eksamenskoordinator|eksamenskontoret|exams officer',
  ),
  roleEntry(
    'regnskapsansvarlig',
    'Regnskapsansvarlig|Rekneskapsansvarleg|Ekonomiansvarig|Regnskabsansvarlig|Accountant',
    'økonomiansvarlig|kasserer|kassør|treasurer',
  ),
]
