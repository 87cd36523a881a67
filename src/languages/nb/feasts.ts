import { type FeastNames, pairUp } from '../feast-names'

const advent = ' advent| adventssøndag'
const sankthans = 'sankt hans|st. hans|st hans'

/** What the feasts are called in bokmål: the printed name first. */
export const feasts: FeastNames = {
  'fathers-day': 'farsdag|farsdagen|fars dag',
  'mothers-day': 'morsdag|morsdagen|mors dag',
  'all-saints-day': 'allehelgensdag|allehelgenssøndag|allehelgen|alle helgeners dag|alle helgens dag',
  'st-martins-eve': 'mortensaften|mortens aften|mortenskvelden',
  'mental-health-day': 'verdensdagen for psykisk helse|verdensdag for psykisk helse',
  'un-day': 'FN-dagen|fn-dag|fn dagen|fndagen',
  halloween: 'halloween',
  'advent-1': pairUp('første|1.|1', advent),
  'advent-2': pairUp('andre|annen|2.|2', advent),
  'advent-3': pairUp('tredje|3.|3', advent),
  'advent-4': pairUp('fjerde|4.|4', advent),
  advent: 'advent|adventstiden|adventstida|adventstid|adventen',
  lucia: 'luciadagen|lucia|lusia|santa lucia|lucia-dagen|luciadag',
  'christmas-eve': 'julaften|juleaften|julaftenen',
  'christmas-day': 'første juledag|1. juledag|1 juledag|juledag|juledagen|første juledagen|1. juledagen',
  'second-christmas-day': 'andre juledag|2. juledag|2 juledag|annen juledag|annendag jul|2. juledagen',
  'christmas-days': `${pairUp('første og andre|1. og 2.|1.-2.|1./2.', ' juledag')}|juledagene`,
  'christmas-to-new-year': `romjulen|romjula|romjul|mellomjulen|mellomjula|mellomjul|${pairUp('|dagene |uken |uka ', 'mellom jul og nyttår')}`,
  'new-years-eve': 'nyttårsaften|nyttårsaftenen|nyårsaften',
  'new-year':
    'nyttår|årsskiftet|årsskifte|nyttårsskiftet|nyttårsdag|nyttårsdagen|1. nyttårsdag|første nyttårsdag|nyåret',
  'epiphany-eve': 'helligtrekongersaften|trettendedagsaften',
  epiphany:
    'helligtrekongersdag|helligtrekonger|hellige tre kongers dag|hellig tre kongers dag|hellige tre konger|trettendedagen|trettendedag jul|trettende dag jul|13. dag jul|13. juledag',
  'epiphany-weekend': 'helligtrekongershelgen|helligtrekongershelga|trettendedagshelgen|trettendedagshelga',
  'st-knuts-day': 'tyvendedag jul|tjuendedag jul|tyvende dag jul|tjuende dag jul|20. dag jul|tjuendedagen|tyvendedagen',
  'holocaust-day':
    'den internasjonale holocaustdagen|internasjonale holocaustdagen|holocaustdagen|holocaust-dagen|internasjonale holocaustdag',
  'sami-day':
    'samenes nasjonaldag|samefolkets dag|samefolketsdag|samenes dag|samisk nasjonaldag|samiske nasjonaldagen|den samiske nasjonaldagen',
  'valentines-day': 'valentinsdagen|valentinsdag|valentinedagen|valentines day|valentine|alle hjerters dag',
  'womens-day':
    'kvinnedagen|internasjonale kvinnedagen|den internasjonale kvinnedagen|internasjonale kvinnedag|kvinnedag',
  shrovetide: 'fastelavn|fastelavnssøndag|fastelavnsøndag|fastelavnssøndagen',
  'shrove-monday': 'fastelavnsmandag|blåmandag',
  'shrove-tuesday': 'fetetirsdag|feitetirsdag|hvitetirsdag',
  'ash-wednesday': 'askeonsdag|askeonsdagen',
  'palm-sunday': 'palmesøndag|palmesøndagen',
  'holy-week': 'den stille uke|den stille uka|den stille uken|stille uke|stille uka|stille uken',
  'maundy-thursday': 'skjærtorsdag|skjærtorsdagen',
  'good-friday': 'langfredag|langfredagen',
  'easter-eve': 'påskeaften|påskeaftenen|påskelørdag',
  easter: 'første påskedag|1. påskedag|påskedag|påskedagen|påskesøndag|1. påskedagen',
  'easter-monday': 'andre påskedag|2. påskedag|annen påskedag|annendag påske|påskemandag|2. påskedagen',
  'easter-days': pairUp('første og andre|1. og 2.|1.-2.|1./2.', ' påskedag'),
  'great-prayer-day': 'store bededag|storebededag',
  'walpurgis-eve': 'valborgsaften|valborg|valborgsmesseaften|valborgsnatten|valborgsnatt',
  'labour-day': 'arbeidernes dag',
  ascension:
    'Kristi himmelfartsdag|kristi himmelfart|kristi himmelfarts dag|kr. himmelfartsdag|kr. himmelfart|himmelfartsdag|himmelfartsdagen',
  'constitution-day': 'nasjonaldagen|grunnlovsdagen|grunnlovsdag|nasjonaldag',
  'whitsun-eve': 'pinseaften|pinselørdag',
  whitsun: 'pinse|pinsen|pinsa|1. pinsedag|første pinsedag|pinsedag|pinsehelgen|pinsehelga|pinseferien',
  'whit-monday': 'andre pinsedag|2. pinsedag|annen pinsedag|annendag pinse|pinsemandag',
  'whitsun-days': `${pairUp('første og andre|1. og 2.|1.-2.|1./2.', ' pinsedag')}|pinsedagene`,
  'midsummer-eve': 'midtsommeraften|midsommeraften|midtsommeraftenen',
  'midsummer-day': 'midtsommerdagen|midtsommerdag|midsommerdag|midsommerdagen',
  midsummer: 'midtsommer|midsommer|midtsommerhelgen',
  'st-johns-eve': `sankthansaften|sankthansaftenen|sankthanskvelden|jonsokaften|jonsokkvelden|${pairUp(sankthans, 'aften| aften|-aften')}`,
  'st-johns-day': `sankthansdagen|sankthansdag|jonsokdagen|${pairUp(sankthans, 'dag| dag|-dagen')}`,
  'st-johns': `sankthans|jonsok|sankthanshelgen|sankthanshelga|${sankthans}`,
}
