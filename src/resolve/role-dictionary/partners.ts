import { type RoleEntry, roleEntry } from './role-entry'

/** Services, authorities and institutions outside the school. */
export const partners: readonly RoleEntry[] = [
  roleEntry(
    'ppt',
    'PPT|PPT|PPT|PPR|Educational-psychological service',
    'pp-tjenesten|pp-tenesta|ppt-rådgiver|ppt-kontakt|ppt vgo|ppt vgs|ppt-representant|ppr|pedagogisk-psykologisk tjeneste|pedagogisk psykologisk tjeneste|pædagogisk psykologisk rådgivning|ppr-psykolog|skolpsykologi',
  ),
  roleEntry(
    'ot',
    'OT|OT|Kommunala aktivitetsansvaret|Kommunal ungeindsats|Follow-up service',
    'oppfølgingstjenesten|oppfølgingstenesta|oppfølgingstjeneste|ot-rådgiver|kaa|kui|ungdommens uddannelsesvejledning|uu|uu-center',
  ),
  roleEntry(
    'barnevern',
    'Barnevern|Barnevern|Socialtjänsten|Børne- og familieafdelingen|Child welfare',
    'barnevernet|barneverntjenesten|barnevernstjenesten|barnevernstenesta|socialtjänst|soc|børn og familie|socialforvaltningen|child services|child protection',
  ),
  roleEntry(
    'nav',
    'NAV|NAV|Arbetsförmedlingen|Jobcenter|Employment and welfare service',
    'nav-veileder|arbetsförmedling|jobcenteret|nav-kontoret',
  ),
  roleEntry(
    'bup',
    'BUP|BUP|BUP|Børne- og ungdomspsykiatrien|Child psychiatry',
    'bupp|barne- og ungdomspsykiatrien|barn- och ungdomspsykiatrin|bup-teamet|psykisk helse|psykisk helsetjeneste|psykisk helseteam|camhs',
  ),
  roleEntry(
    'politi',
    'Politi|Politi|Polis|Politi|Police',
    'politiet|polisen|ungdomskontakt|polisen|forebyggende politi',
  ),
  roleEntry(
    'slt-koordinator',
    'SLT-koordinator|SLT-koordinator|SSPF-samordnare|SSP-konsulent|Crime prevention coordinator',
    'slt|ssp|sspf|ssp-medarbejder|slt-kontakt|u-sspf',
  ),
  roleEntry(
    'helsestasjon',
    'Helsestasjon|Helsestasjon|Hälsocentral|Sundhedstjenesten|Health clinic',
    'helsestasjonen|helsestasjonene|helsestasjoner|frisklivsentralen|frisklivssentralen|leder helsestasjon|leder av helsestasjonen|jordmor|ungdomsmottagning|ungdomsmottagningen|helsetjenesten|tannhelsetjenesten|tannlege|tandplejen|tandlæge|folktandvården|health service',
  ),
  roleEntry(
    'kommunen',
    'Kommunen|Kommunen|Kommunen|Kommunen|Municipality',
    'kommune|kommuner|kommunane|kommunene|kommunerna|kommunerne|forvaltningen|förvaltningen|skoleforvaltningen|skolekontor|municipalities|politiker|politikere|børne- og ungeudvalget|oppvekstutvalget',
  ),
  roleEntry(
    'fylkeskommunen',
    'Fylkeskommunen|Fylkeskommunen|Regionen|Regionen|County authority',
    'fylkeskommune|fylket|fylkesutdanningsavdelingen|opplæringsavdelingen|opplæringsavdelinga|region|inntaket|inntakskontoret|county',
  ),
  roleEntry(
    'inntak',
    'Inntakskontor|Inntakskontor|Antagningskansli|Optagelsesområde|Admissions office',
    'antagningskansliet|gymnasieantagningen|antagningen|gymnasieantagning|optagelse|inntaksnemnd|admissions',
  ),
  roleEntry(
    'statsforvalteren',
    'Statsforvalteren|Statsforvaltaren|Länsstyrelsen|Statsforvaltningen|State administrator',
    'statsforvalter|fylkesmannen|skolinspektionen|skolverket|udir|utdanningsdirektoratet',
  ),
  roleEntry(
    'barnehage',
    'Barnehage|Barnehage|Förskola|Børnehave|Kindergarten',
    'barnehagen|barnehager|barnehagene|barnehagane|förskolan|förskolor|förskolorna|børnehaven|børnehaver|børnehaverne|dagtilbud|dagtilbuddet|dagtilbuddene|daginstitution|daginstitutioner|ansatte i barnehage|ansatte i barnehagen|förskoleklass|förskoleklassen|preschool|nursery',
  ),
  roleEntry(
    'barnehagestyrer',
    'Barnehagestyrer|Barnehagestyrar|Förskolerektor|Institutionsleder|Kindergarten head',
    'barnehagestyrere|barnehage-styrer|styrer|styrerne|styrere|styrar|förskolans rektor|daginstitutionsleder|daginstitutionsledere|tjenesteleder barnehage|enhetsleder barnehage',
  ),
  roleEntry(
    'grunnskole',
    'Grunnskole|Grunnskule|Grundskola|Grundskole|Compulsory school',
    'grunnskolen|grunnskoler|grunnskolene|grunnskulen|grundskolan|grundskolor|grundskolorna|grundskolen|folkeskole|folkeskolen|barneskole|barneskolen|barneskulen|barneskule|primary school',
  ),
  roleEntry(
    'ungdomsskole',
    'Ungdomsskole|Ungdomsskule|Högstadieskola|Udskolingsskole|Lower secondary school',
    'ungdomsskolen|ungdomsskoler|ungdomsskolene|ungdomsskulen|ungdomsskulane|ungdomsskular|usk|avgiverskole|avgiverskoler|avgiverskolene|lower secondary|kontaktlærere ungdomsskolen',
  ),
  roleEntry(
    'videregående-skole',
    'Videregående skole|Vidaregåande skule|Gymnasieskola|Ungdomsuddannelse|Upper secondary school',
    'vgs|vgo|videregående|videregående skoler|vidaregåande|vidaregåande skular|aktuelle vgs|gymnasium|gymnasiet|gymnasieskolan|gymnasieskolor|ungdomsuddannelser|ungdomsuddannelsen|mottakerskole|upper secondary',
  ),
  roleEntry(
    'bedrift',
    'Lærebedrift|Lærebedrift|Företag|Virksomhed|Employer',
    'bedrift|bedrifter|lærebedrifter|lærebedriften|verksemd|virksomheder|företagen|arbeidsgiver|arbeidsgivere|næringslivet|praksisbedrift|employers|company',
  ),
  roleEntry(
    'opplæringskontor',
    'Opplæringskontor|Opplæringskontor|Utbildningskontor|Uddannelseskontor|Training office',
    'opplæringskontoret|opplæringskontorene|opplæringskontora|training offices|fagopplæringen|fagopplæring',
  ),
  roleEntry(
    'habilitering',
    'Habilitering|Habilitering|Habilitering|Habilitering|Habilitation service',
    'habiliteringen|habiliteringstjenesten|hab|habiliteringstenesta|statped|spsm|vispe',
  ),
  roleEntry(
    'ekstern-partner',
    'Ekstern samarbeidspartner|Ekstern samarbeidspartnar|Extern samarbetspart|Ekstern samarbejdspartner|External partner',
    'eksterne|eksterne samarbeidspartnere|ekstern|eksterne aktører|samarbeidspartnere|samarbeidspartner|samarbeidspartnarar|externa|externa aktörer|frivillige|frivillige organisasjoner|partners|external partners',
  ),
]
