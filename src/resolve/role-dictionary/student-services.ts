import { type RoleEntry, roleEntry } from './role-entry'

/** The school's own student services. PPT and OT stand outside them: partners that schools name beside the elevtjeneste. */
export const studentServices: readonly RoleEntry[] = [
  roleEntry(
    'elevtjenesten',
    'Elevtjenesten|Elevtenesta|Elevhälsan|Elevstøtten|Student services',
    'elevtjeneste|elevteneste|elevhälsa|elevhälsopersonal|elevstøtte|elevstøtteapparatet|elevstøtteapparat|støtteapparatet|støtteapparat|elevstøttesystemet|trivselsteam|elevtjenester|pupil services|pupil support',
    ['rådgiver', 'sosialpedagogisk-rådgiver', 'karriereveileder', 'helsesykepleier', 'skolkurator'],
  ),
  roleEntry(
    'rådgiver',
    'Rådgiver|Rådgivar|Vägledare|Vejleder|Counsellor',
    'rådgjevar|rådgjevarar|rådgivere|skolerådgiver|rådgivare|vejledere|vägledaren|rådgivningstjenesten|rådgivertjenesten|counselor|school counsellor|guidance counsellor',
    ['sosialpedagogisk-rådgiver', 'karriereveileder'],
  ),
  roleEntry(
    'karriereveileder',
    'Karriereveileder|Karriererettleiar|Studie- och yrkesvägledare|Studievejleder|Career adviser',
    'syv|syv-are|studie-&yrkesvägledare|studie och yrkesvägledare|studie & yrkesvägledare|yrkesvägledare|studievägledare|karrierevejleder|uu-vejleder|karriererådgiver|karriererådgjevar|yrkes- og utdanningsrådgiver|utdannings- og yrkesrådgiver|utdanningsrådgiver|rådgiver utdannings- og yrkesveiledning|career counsellor|career advisor|careers adviser',
  ),
  roleEntry(
    'sosialpedagogisk-rådgiver',
    'Sosialpedagogisk rådgiver|Sosialpedagogisk rådgivar|Socialpedagogisk rådgivare|Socialrådgiver|Social counsellor',
    'sos.ped.rådgiver|sosialrådgiver|sosialpedagogisk rådgjevar|sosialpedagogisk tjeneste|sosialrådgjevar',
  ),
  roleEntry(
    'skolkurator',
    'Skolekurator|Skulekurator|Skolkurator|Skolekurator|School social worker',
    'kurator|kuratorn|kuratorer|school welfare officer',
  ),
  roleEntry(
    'helsesykepleier',
    'Helsesykepleier|Helsesjukepleiar|Skolsköterska|Sundhedsplejerske|School nurse',
    'helsesøster|helsesyster|skolhälsovårdare|skolhälsovårdaren|skolesykepleier|skolesundhedsplejerske|elevhälsans medicinska insats|nurse|skolehelsetjenesten|skulehelsetenesta|skolhälsovården',
  ),
  roleEntry(
    'skolelege',
    'Skolelege|Skulelege|Skolläkare|Skolelæge|School doctor',
    'skolläkaren|lege|doctor|school physician',
  ),
  roleEntry(
    'skolepsykolog',
    'Skolepsykolog|Skulepsykolog|Skolpsykolog|Skolepsykolog|School psychologist',
    'psykolog|kommunepsykolog|skolpsykologen|psychologist',
  ),
  roleEntry(
    'miljøarbeider',
    'Miljøarbeider|Miljøarbeidar|Socialpedagog|AKT-medarbejder|Milieu worker',
    'miljøterapeut|miljøterapeuter|sosialpedagog|socialpædagog|miljøpersonale|miljøveileder|miljøveiledere|miljøvaktleder|youth worker|social educator',
  ),
  roleEntry(
    'elevhälsoteam',
    'Elevhelseteam|Elevhelseteam|Elevhälsoteam|Elevsundhedsteam|Student health team',
    'elevhälsoteamet|eht|elevhälsomöte|hälsoteam|hälsoteamet',
    ['rektor', 'skolkurator', 'helsesykepleier', 'skolelege', 'skolepsykolog', 'spesialpedagog'],
  ),
  roleEntry(
    'ressursteam',
    'Ressursteam|Ressursteam|Resursteam|Ressourceteam|Resource team',
    'ressursteamet|ressourceteamet|tverrfaglig team|tverrfagleg team|resursteamet',
  ),
  roleEntry(
    'psykososialt-team',
    'Psykososialt team|Psykososialt team|Psykosocialt team|Psykosocialt team|Psychosocial team',
    'trygghetsteam|trygghetsteamet|likabehandlingsteam|skolemiljøteam|skulemiljøteam|miljøteam|trivselsteamet',
  ),
  roleEntry(
    'logoped',
    'Logoped|Logoped|Logoped|Talepædagog|Speech therapist',
    'talpedagog|talepædagogen|speech and language therapist',
  ),
  roleEntry(
    'minoritetsrådgiver',
    'Minoritetsrådgiver|Minoritetsrådgivar|Minoritetsrådgivare|Tosprogsvejleder|Minority adviser',
    'minoritetskontakt|flerspråklig koordinator|tospråklig lærer|morsmålslærer|modersmålslärare',
  ),
]
