import type { RoleWords } from '../pack/roles'

/** What the roles of a school are called in bokmål, and the words that stand around them. */
export const roles: RoleWords = {
  choosing:
    'alle samtlige aktuelle relevante berørte involverte klassens elevens elevenes skolens trinnets øvrige andre noen nye avtroppende',
  describing: 'som med uten på i ved fra til for av',
  joining: 'og eller samt',
  names: {
    'skolens-ledelse':
      'Skolens ledelse|ledelse|ledelsen|leder|ledere|skoleledelse|skoleledelsen|ledergruppe|ledergruppa|lederteam|lederteamet',
    rektor: 'Rektor|skoleleder',
    'assisterende-rektor': 'Assisterende rektor|ass. rektor|ass rektor|ass.rektor|nestleder|viserektor',
    utdanningsleder: 'Utdanningsleder|utdanningsleder|utd.leder|programansvarlig',
    avdelingsleder: 'Avdelingsleder|avd.leder|avd leder|avdelingsleder skole|elevenes avdelingsleder',
    fagleder: 'Fagleder|fagansvarlig|fagutvalgsleder',
    trinnleder: 'Trinnleder|teamleder|årstrinnsleder|leder av team|leder av ped.team|ped.team leder|teamkoordinator',
    'pedagogisk-leder': 'Pedagogisk leder|ped.leder|ped leder|pedagogiske ledere|pedagogiske lederne|inspeksjonsleder',
    skoleeier:
      'Skoleeier|skolefaglig ansvarlig|kommunalsjef|kommunalsjef oppvekst|kommunalsjef oppvekst&kultur|oppvekstsjef|skolesjef|utdanningsdirektør|rådmann|rådmannen|kommunedirektør',
    administrasjonen:
      'Administrasjonen|administrasjon|kontoret|skolens kontor|skolekontoret|ekspedisjonen|sekretær|skolesekretær|kontorleder',
    eksamensansvarlig: 'Eksamensansvarlig|eksamenskoordinator|eksamenskontoret',
    regnskapsansvarlig: 'Regnskapsansvarlig|økonomiansvarlig|kasserer|kassør|treasurer',
    lærer: 'Lærer|lærerne|pedagog|pedagoger|den ansvarlige lærer',
    kontaktlærer: 'Kontaktlærer|klassestyrer|klasslærer|kontaktlærerne|kontaktlærere|kl.lærer',
    faglærer: 'Faglærer|undervisende lærer',
    fellesfaglærer: 'Fellesfaglærer|fellesfag|lærer i fellesfag',
    programfaglærer: 'Programfaglærer|yrkesfaglærer',
    norsklærer: 'Norsklærer|lærer i norsk',
    engelsklærer: 'Engelsklærer|lærer i engelsk',
    matematikklærer: 'Matematikklærer|mattelærer|realfaglærer',
    språklærer: 'Språklærer',
    kroppsøvingslærer: 'Kroppsøvingslærer|gymlærer|idrettslærer',
    spesialpedagog:
      'Spesialpedagog|spesialpedagogisk lærer|spes.ped|spes.ped lærer|spesped lærer|spesiallærer|spesialpedagogisk koordinator|spes.ped.koordinator',
    sosiallærer: 'Sosiallærer|sos.lærer',
    elevveileder: 'Elevveileder|elevlos|læringslos|elevmentor',
    lærerteam:
      'Lærerteam|lærerteamet|team|teamet|teamene|trinnteam|trinnteamet|klasseteam|klasseteamet|klasselærerteam',
    bibliotekar: 'Skolebibliotekar|bibliotekar|bibliotekaren|biblioteket|skolebiblioteket',
    assistent: 'Assistent|elevassistent|lærerassistent|skoleassistent|fagarbeider|barne- og ungdomsarbeider',
    elevtjenesten:
      'Elevtjenesten|elevtjeneste|elevstøtteapparatet|elevstøtteapparat|støtteapparatet|støtteapparat|elevstøttesystemet|trivselsteam|elevtjenester',
    rådgiver: 'Rådgiver|rådgivere|skolerådgiver|rådgivningstjenesten|rådgivertjenesten',
    karriereveileder:
      'Karriereveileder|karriererådgiver|yrkes- og utdanningsrådgiver|utdannings- og yrkesrådgiver|utdanningsrådgiver|rådgiver utdannings- og yrkesveiledning',
    'sosialpedagogisk-rådgiver': 'Sosialpedagogisk rådgiver|sos.ped.rådgiver|sosialrådgiver|sosialpedagogisk tjeneste',
    skolkurator: 'Skolekurator',
    helsesykepleier: 'Helsesykepleier|helsesøster|skolesykepleier|skolehelsetjenesten',
    skolelege: 'Skolelege|lege',
    skolepsykolog: 'Skolepsykolog|psykolog|kommunepsykolog',
    miljøarbeider:
      'Miljøarbeider|miljøterapeut|miljøterapeuter|sosialpedagog|miljøveileder|miljøveiledere|miljøvaktleder',
    elevhälsoteam: 'Elevhelseteam',
    ressursteam: 'Ressursteam|ressursteamet|tverrfaglig team',
    'psykososialt-team': 'Psykososialt team|skolemiljøteam|miljøteam|trivselsteamet',
    logoped: 'Logoped',
    minoritetsrådgiver: 'Minoritetsrådgiver|minoritetskontakt|flerspråklig koordinator|tospråklig lærer|morsmålslærer',
    elev: 'Elev|elever|elevene|eleven|elevgruppe|elevgruppen|klassen|klassene|klasse|klasser|alle klasser|barn|barna|skoleelever|gruppene|alle grupper',
    foresatte:
      'Foresatte|foresatt|foreldre|foreldrene|forelder|foreldre/foresatte|foresatte/foreldre|vårdnadshavarna|vårdnadshavaren',
    søker: 'Søker|søkere|søkerne|privatist|privatister',
    lærling: 'Lærling|lærekandidat|lærekandidater|lærlinger|elever i lære',
    elevråd:
      'Elevråd|elevrådet|elevrådene|elevrådsstyret|elevrådsrepresentant|elevrådsrepresentanter|elevrepresentant|elevrepresentanter|elevrådskontakt|elevrådskontaktene|tillitselev|tillitselever|tillitsvalgte elever',
    elevrådsleder: 'Elevrådsleder|leder elevråd|leder av elevrådet|elevrådsledere',
    fau: 'FAU|foreldrerådets arbeidsutvalg|foreldrerådet|foreldreråd|foreldreutvalg|foreldreutvalget|fau-styret|fau styret|styret i fau|styret fau|fau rep|fau-representant|fau-representanter|fau-representantene|representant fra fau|representant fau|fau-medlemmer|faus arbeidsgruppe|fau rep.|fau-rep|styret i foreldreforeningen|foreldreforeningen',
    'fau-leder': 'FAU-leder|leder fau|fau leder|leder av fau|leder i fau|fau-nestleder|nestleder fau',
    foreldrekontakt:
      'Foreldrekontakt|foreldrekontakter|foreldrekontaktene|klassekontakt|klassekontakter|klassekontaktene|foreldrerepresentant|foreldrerepresentanter|klasseforeldre|støttekontakter',
    skolestyre: 'Skolestyre|styret|styre|styremedlemmer|styremedlem|driftsstyre|driftsstyret',
    styreleder: 'Styreleder|formann|nestleder i styret|vara|varamedlem|varamedlemmer',
    skoleutvalg:
      'Skoleutvalg|su|smu|samarbeidsutvalg|samarbeidsutvalget|skolemiljøutvalg|skolemiljøutvalget|skoleutvalget|brukerråd|elev- og foreldreråd',
    'pedagogisk-råd': 'Pedagogisk råd|pedagogisk forum|fellesmøte|kollegiet|lærerrådet|lærermøtet',
    valgkomité: 'Valgkomité|valgkomite|valgkomiteen|valgkomitéen',
    komité:
      'Komité|komite|komiteen|komiteer|tildelingskomiteen|markedskomiteen|17. mai-komiteen|17. mai-komité|17.mai komite|17 mai komiteen|arbeidsgruppe|arbeidsgruppen|festkomite|festkomiteen|arrangementskomité',
    verneombud: 'Verneombud|verneombudet|hovedverneombud|vernetjenesten|ivo',
    'hms-koordinator': 'HMS-koordinator|hms-ansvarlig|hms|amu|arbeidsmiljøutvalget|arbeidsmiljøutvalg',
    tillitsvalgt: 'Tillitsvalgt|tillitsvalgte|plasstillitsvalgt|fagforening|fagforeningene|organisasjonene',
    beredskapsteam: 'Beredskapsteam|kriseteam|beredskapsgruppe|beredskapsteamet',
    alle: 'Alle|alle sammen|samtlige|hele skolen',
    ansatte:
      'Ansatte|ansatt|alle ansatte|medarbeider|medarbeidere|ansatte på skolen|ansatte skole|ansatte i skolen|alle ansatte på skolen|alle på jobb',
    skolen:
      'Skolen|skole|skolene|skoler|skolens|representant fra skolen|representanter fra skolen|representant for skolen',
    vaktmester: 'Vaktmester|driftsleder|vaktmesteren',
    renholder: 'Renholder|renhold|renholdere',
    'ikt-ansvarlig': 'IKT-ansvarlig|ikt|it-ansvarlig|ikt-veileder|ikt-koordinator|digital koordinator|it-tekniker',
    kontaktperson: 'Kontaktperson|kontaktpersoner|skolekontakt|skolekontaktene|ansvarlig|den ansvarlige|koordinator',
    'sfo-leder': 'SFO-leder|leder sfo|aks-leder|leder for fritids|leder fritids|leder aks|sfo leder|fritidsleder',
    sfo: 'SFO|aks|sfo-ansatte',
    ppt: 'PPT|pp-tjenesten|ppt-rådgiver|ppt-kontakt|ppt vgo|ppt vgs|ppt-representant|pedagogisk-psykologisk tjeneste|pedagogisk psykologisk tjeneste',
    ot: 'OT|oppfølgingstjenesten|oppfølgingstjeneste|ot-rådgiver',
    barnevern: 'Barnevern|barnevernet|barneverntjenesten|barnevernstjenesten',
    nav: 'NAV|nav-veileder|nav-kontoret',
    bup: 'BUP|bupp|barne- og ungdomspsykiatrien|barn- och ungdomspsykiatrin|bup-teamet|psykisk helse|psykisk helsetjeneste|psykisk helseteam',
    politi: 'Politi|politiet',
    'slt-koordinator': 'SLT-koordinator|slt|slt-kontakt',
    helsestasjon:
      'Helsestasjon|helsestasjonen|helsestasjonene|helsestasjoner|frisklivsentralen|frisklivssentralen|leder helsestasjon|leder av helsestasjonen|jordmor|helsetjenesten|tannhelsetjenesten|tannlege',
    kommunen: 'Kommunen|kommune|kommuner|kommunene|skolekontor|politiker|politikere|oppvekstutvalget',
    fylkeskommunen:
      'Fylkeskommunen|fylkeskommune|fylket|fylkesutdanningsavdelingen|opplæringsavdelingen|region|inntaket|inntakskontoret',
    inntak: 'Inntakskontor|inntaksnemnd',
    statsforvalteren: 'Statsforvalteren|statsforvalter|fylkesmannen|udir|utdanningsdirektoratet',
    barnehage: 'Barnehage|barnehagen|barnehager|barnehagene|ansatte i barnehage|ansatte i barnehagen',
    barnehagestyrer:
      'Barnehagestyrer|barnehagestyrere|barnehage-styrer|styrer|styrerne|styrere|tjenesteleder barnehage|enhetsleder barnehage',
    grunnskole: 'Grunnskole|grunnskolen|grunnskoler|grunnskolene|barneskole|barneskolen',
    ungdomsskole:
      'Ungdomsskole|ungdomsskolen|ungdomsskoler|ungdomsskolene|usk|avgiverskole|avgiverskoler|avgiverskolene|kontaktlærere ungdomsskolen',
    'videregående-skole': 'Videregående skole|vgs|vgo|videregående|videregående skoler|aktuelle vgs|mottakerskole',
    bedrift:
      'Lærebedrift|bedrift|bedrifter|lærebedrifter|lærebedriften|arbeidsgiver|arbeidsgivere|næringslivet|praksisbedrift',
    opplæringskontor:
      'Opplæringskontor|opplæringskontoret|opplæringskontorene|opplæringskontora|fagopplæringen|fagopplæring',
    habilitering: 'Habilitering|habiliteringen|habiliteringstjenesten|statped',
    'ekstern-partner':
      'Ekstern samarbeidspartner|eksterne|eksterne samarbeidspartnere|ekstern|eksterne aktører|samarbeidspartnere|samarbeidspartner|frivillige|frivillige organisasjoner',
  },
}
