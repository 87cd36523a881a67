import { type FeastNames, pairUp } from '../feast-names'

const advent = ' advent| adventssøndag'
const sanktHans = 'sankt hans|sct. hans|skt. hans|st. hans|sct hans|skt hans|st hans'

/** What the feasts are called in Danish: the printed name first. */
export const feasts: FeastNames = {
  'fathers-day': 'fars dag|farsdag|farsdagen',
  'mothers-day': 'mors dag|morsdag|morsdagen',
  'all-saints-day': 'allehelgensdag|alle helgens dag|allehelgen|alle helgeners dag|allehelgenssøndag',
  'st-martins-eve': 'mortensaften|mortens aften|morten bisps aften',
  'mental-health-day':
    'verdensdagen for mental sundhed|verdensdag for mental sundhed|den internationale dag for mental sundhed',
  'un-day': 'FN-dagen|fn-dag|fn dagen',
  halloween: 'halloween',
  'advent-1': pairUp('første|1.|1', advent),
  'advent-2': pairUp('anden|2.|2', advent),
  'advent-3': pairUp('tredje|3.|3', advent),
  'advent-4': pairUp('fjerde|4.|4', advent),
  advent: 'advent|adventstiden|adventstid',
  lucia: 'luciadag|lucia|luciadagen|luciaoptog|sankta lucia|luciaoptoget',
  'christmas-eve': 'juleaften|juleaftensdag|juleaftenen',
  'christmas-day': 'første juledag|1. juledag|1 juledag|juledag|1. juledagen',
  'second-christmas-day': 'anden juledag|2. juledag|2 juledag|2. juledagen',
  'christmas-days': `${pairUp('første og anden|1. og 2.|1.-2.|1./2.', ' juledag')}|juledagene`,
  'christmas-to-new-year': pairUp('dagene |ugen |', 'mellem jul og nytår'),
  'new-years-eve': 'nytårsaften|nytårsaftensdag|nytårsaftenen',
  'new-year': 'nytår|årsskiftet|nytårsdag|nytårsdagen|1. nytårsdag|nyår',
  'epiphany-eve': 'helligtrekongersaften|hellig tre kongers aften|helligtrekongeraften',
  epiphany:
    'helligtrekongersdag|helligtrekonger|hellig tre konger|hellig tre kongers dag|hellige tre konger|hellige tre kongers dag|helligtrekongerdag',
  'epiphany-weekend': 'helligtrekongersweekenden|helligtrekongersweekend',
  'st-knuts-day': 'tyvendedag jul|tyvende dag jul|20. dag jul',
  'holocaust-day':
    'Auschwitzdag|auschwitz-dag|auschwitz-dagen|auschwitzdagen|holocaustdagen|den internationale holocaustdag',
  'sami-day': 'samernes nationaldag|samefolkets dag|samernes dag',
  'valentines-day': 'valentinsdag|valentinsdagen|valentines day|valentine|alle hjerters dag',
  'womens-day':
    'kvindernes internationale kampdag|kvindernes kampdag|kvindernes internationale dag|den internationale kvindedag|internationale kvindedag|kvindedagen|kvindekampdagen|kvindekampdag',
  shrovetide: 'fastelavn|fastelavnssøndag|fastelavnsøndag',
  'shrove-monday': 'fastelavnsmandag',
  'shrove-tuesday': 'hvidetirsdag|hvide tirsdag|fedetirsdag',
  'ash-wednesday': 'askeonsdag',
  'palm-sunday': 'palmesøndag',
  'holy-week': 'den stille uge|stille uge',
  'maundy-thursday': 'skærtorsdag',
  'good-friday': 'langfredag',
  'easter-eve': 'påskeaften|påskelørdag|påskeaftensdag',
  easter: 'påskedag|1. påskedag|første påskedag|påskesøndag',
  'easter-monday': 'anden påskedag|2. påskedag|påskemandag',
  'easter-days': pairUp('første og anden|1. og 2.|1.-2.|1./2.', ' påskedag'),
  'great-prayer-day': 'store bededag|storebededag|st. bededag|st bededag|bededag|bededagen',
  'walpurgis-eve': 'valborgsaften|valborg|valborgsnat',
  'labour-day': 'arbejdernes kampdag|arbejdernes internationale kampdag',
  ascension:
    'Kristi himmelfartsdag|kristi himmelfart|kristi himmelfarts dag|kr. himmelfartsdag|kr. himmelfart|himmelfartsdag',
  'constitution-day': 'grundlovsdag|grundlovsdagen',
  'whitsun-eve': 'pinseaften|pinselørdag',
  whitsun: 'pinse|pinsen|1. pinsedag|første pinsedag|pinsedag|pinsesøndag',
  'whit-monday': 'anden pinsedag|2. pinsedag|pinsemandag',
  'whitsun-days': `${pairUp('første og anden|1. og 2.|1.-2.|1./2.', ' pinsedag')}|pinsedagene`,
  'midsummer-eve': 'midsommeraften|midsommeraftenen',
  'midsummer-day': 'midsommerdag|midsommerdagen',
  midsummer: 'midsommer|midsommeren',
  'st-johns-eve': `Sankt Hans aften|sankthansaften|${pairUp(sanktHans, ' aften|aften|-aften|-aftenen')}`,
  'st-johns-day': `Sankt Hans dag|sankthansdag|${pairUp(sanktHans, ' dag|dag')}`,
  'st-johns': `Sankt Hans|sankthans|${sanktHans}`,
}
