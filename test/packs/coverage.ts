import { haldenRows, quarterNames } from './halden-rows'
import { loadPack } from './read-packs'

/**
 * What carries a statement: `measure:id`, `criterion:id`, `evidence:id`, `event:id` or `norm:id` of the document's pack.
 * Only a heading without text under it may be carried by nothing, and then says so.
 */
export type Carrier = `${'measure' | 'criterion' | 'evidence' | 'event' | 'norm'}:${string}`

/** One statement of a document, in our words. */
export interface Statement {
  readonly place: string
  readonly says: string
  readonly carriers: readonly Carrier[]
}

/** A document and the pack that carries it. */
export interface CoveredDocument {
  readonly pack: string
  readonly document: string
  /** How many statements the document was counted to have, group by group. */
  readonly counts: Readonly<Record<string, number>>
  readonly statements: readonly (Statement & { readonly group: string })[]
}

type Row = readonly [place: string, says: string, ...carriers: Carrier[]]

const group = (name: string, rows: readonly Row[]) =>
  rows.map(([place, says, ...carriers]) => ({ group: name, place, says, carriers }))

const haldenEvidence: Readonly<Record<string, readonly Carrier[]>> = {
  'elevsamtaler-november': ['evidence:elevsamtaler'],
  'elevsamtaler-februar': ['evidence:elevsamtaler'],
  elevundersokelsen: ['evidence:elevundersokelsen'],
}

/** What each row is about, in the pack's words; the row's own words for when stand beside it. */
const haldenTitles = new Map(loadPack('halden/elevoppfolging').measures.map(({ id, title }) => [id, title]))

const halden: CoveredDocument = {
  pack: 'halden/elevoppfolging',
  document: 'Halden: årshjul for elevoppfølging',
  counts: { rader: 60 },
  statements: haldenRows.map(({ quarter, row, when, measure }) => ({
    group: 'rader',
    place: `${quarterNames[quarter]}, rad ${row}`,
    says: `${haldenTitles.get(measure) ?? measure}: ${when}`,
    carriers: [`measure:${measure}`, ...(haldenEvidence[measure] ?? [])],
  })),
}

const rutiner: CoveredDocument = {
  pack: 'rutiner/laerere',
  document: 'Rutiner for elevoppfølging for lærere',
  counts: { utsagn: 26, agendapunkter: 5, 'punkter i novembersamtalen': 5, hjelpemidler: 2 },
  statements: [
    ...group('utsagn', [
      [
        'August, rad 1',
        '1. Skjemaelevene gjennomgås på klasselærermøter de tre første skoleukene',
        'measure:skjemaelever-klasselarermoter',
      ],
      ['August, rad 1', '2. Kontaktlærer påser at alle faglærere vet', 'measure:skjemaelever-faglarere'],
      ['August, rad 2', '3. Oppstartsamtale med de andre elevene', 'measure:oppstartsamtale'],
      [
        'August, rad 2',
        '4. Ny informasjon i Min Elev og til avdelingsleder',
        'measure:oppstartsamtale-notat',
        'event:ny-viktig-informasjon',
        'evidence:min-elev',
      ],
      ['August, rad 2', '5. Oppholdskort ved inntil seks års botid', 'measure:oppholdskort'],
      ['August, rad 2', '6. Side 2 i malen for disse elevene', 'measure:samtalemal-side-2', 'evidence:samtalemal'],
      ['August, rad 2', '7. Samtalen krysses av i Min Elev', 'measure:oppstartsamtale-avkryssing', 'evidence:min-elev'],
      ['August, rad 2', '8. Myndige elever kan gi samtykke', 'measure:samtykke-august', 'evidence:samtykkeerklaering'],
      [
        'August, rad 3',
        '9. Foresatte som ikke kom på foreldremøtet, informeres',
        'measure:foresatte-ikke-til-stede',
        'event:foreldremote',
      ],
      ['August, rad 4', '10. Underveisvurdering i VIS', 'measure:underveisvurdering-vis', 'evidence:vis'],
      [
        'September, rad 1',
        '11. Kartleggeren i norsk, YF ved kontaktlærer og SF ved norsklærer',
        'measure:kartleggeren-norsk',
      ],
      ['September, rad 1', '12. Kartleggeren i engelsk', 'measure:kartleggeren-engelsk'],
      ['September, rad 1', '13. Kartleggeren i matematikk', 'measure:kartleggeren-matematikk'],
      ['September, rad 1', '14. Resultatene i klasseliste', 'measure:kartleggeren-klasseliste', 'evidence:klasseliste'],
      [
        'September, rad 1',
        '15. Elever under bekymret grense meldes til avdelingslederne',
        'measure:kartleggeren-bekymret',
      ],
      ['September, rad 2', '16. Underveisvurdering i VIS', 'measure:underveisvurdering-vis'],
      ['Oktober, rad 1', '17. Klasselærermøter i uke 39, 40 eller 42', 'measure:klasselarermoter-uke-39-40-42'],
      [
        'Oktober, rad 1',
        '18. Faglærer melder fra for Vg2 og Vg3 SF',
        'measure:faglarer-melding',
        'event:spesielle-forhold',
      ],
      ['Oktober, rad 2', '19. Underveisvurdering i VIS', 'measure:underveisvurdering-vis'],
      ['November, rad 1', '20. Fagsamtale innen medio november', 'measure:fagsamtale'],
      ['November, rad 2', '21. Foresatte får vite om retten til samtale', 'measure:rett-til-samtale'],
      ['November, rad 2', '22. Kombinert elev- og foresattesamtale', 'measure:elev-foresatt-samtale'],
      [
        'November, rad 2',
        '23. Ny informasjon i Min Elev og til avdelingsleder',
        'measure:elev-foresatt-samtale-notat',
        'event:ny-viktig-informasjon',
      ],
      ['November, rad 2', '24. Samtykke for dem over 18', 'measure:samtykke-november', 'evidence:samtykkeerklaering'],
      ['November, rad 2', '25. Teams kan brukes for Vg2 og Vg3', 'norm:teams-vg2-vg3'],
      ['November, rad 3', '26. Underveisvurdering i VIS', 'measure:underveisvurdering-vis'],
    ]),
    ...group(
      'agendapunkter',
      [
        'kartleggingsresultater, bare Vg1',
        'læringsmiljø',
        'elever som strever',
        'elever med behov',
        'oversikt og tiltak',
      ].map((says, i): Row => [`Oktober, rad 1, punkt ${i + 1}`, says, 'measure:klasselarermoter-uke-39-40-42']),
    ),
    ...group('punkter i novembersamtalen', [
      ...['det eleven lykkes med', 'utfordringer', 'tiltak', 'kartleggingsresultater, bare Vg1'].map(
        (says, i): Row => [`November, rad 2, punkt ${i + 1}`, says, 'measure:elev-foresatt-samtale'],
      ),
      ['November, rad 2, punkt 5', 'notat i Min Elev', 'measure:elev-foresatt-samtale-notat'],
    ]),
    ...group('hjelpemidler', [
      ['August, rad 2, punkt 1', 'En mal kan brukes', 'norm:oppstartsamtale-mal', 'evidence:samtalemal'],
      ['September, rad 1', 'Klasselisten', 'evidence:klasseliste'],
    ]),
  ],
}

const ostfold: CoveredDocument = {
  pack: 'ostfold/elevstotte',
  document: 'Østfold: 2.7 Elevstøtte',
  counts: {
    kjennetegn: 8,
    dokumentasjonskilder: 4,
    'utsagn som gjentas': 2,
    hendelsesregler: 1,
    'normer uten tid': 22,
  },
  statements: [
    ...group(
      'kjennetegn',
      [
        'kontaktlærer',
        'tverrfaglig elevtjeneste',
        'elevtjenesten, PPT og OT',
        'eksternt støtteapparat',
        'overganger',
        'karriereveiledning',
        'helsetjeneste',
        'sosialpedagogisk tjeneste',
      ].map((says, i): Row => {
        const letter = 'abcdefgh'.charAt(i)
        return [`Kjennetegn ${letter}`, says, `criterion:ostfold/2.7/${letter}`]
      }),
    ),
    ...group('dokumentasjonskilder', [
      ['Dokumentasjonskilder', 'Observasjoner', 'evidence:observasjoner'],
      ['Dokumentasjonskilder', 'Elevsamtaler', 'evidence:elevsamtaler'],
      ['Dokumentasjonskilder', 'Elevundersøkelsen', 'evidence:elevundersokelsen'],
      ['Dokumentasjonskilder', 'Særskilte eller egne undersøkelser', 'evidence:egne-undersokelser'],
    ]),
    ...group('utsagn som gjentas', [
      ['God praksis, avsnitt 1', 'Kontaktlærers ukentlige møter', 'measure:ukentlige-elevmoter'],
      ['God praksis, avsnitt 5', 'Karriereplanen evalueres jevnlig', 'measure:karriereplan-evaluering'],
    ]),
    ...group('hendelsesregler', [
      [
        'God praksis, avsnitt 8',
        'OT veileder før og etter avbrudd',
        'measure:ot-veiledning-avbrudd',
        'event:skoleavbrudd',
      ],
    ]),
    ...group('normer uten tid', [
      ['God praksis, avsnitt 1', 'Samarbeid med foresatte og eksterne', 'norm:kontaktlarer-foresatte-eksterne'],
      ['God praksis, avsnitt 2', 'Samarbeid med støttespillere', 'norm:larere-stottespillere'],
      ['God praksis, avsnitt 2', 'Rutiner for samarbeidet', 'norm:samarbeidsrutiner'],
      ['God praksis, avsnitt 3', 'Omsorg og velferd', 'norm:omsorg-alle'],
      ['God praksis, avsnitt 3', 'Helsefremmende arbeidsmiljø', 'norm:helsefremmende-arbeidsmiljo'],
      ['God praksis, avsnitt 3', 'Sensitive opplysninger', 'norm:sensitive-opplysninger'],
      ['God praksis, avsnitt 3', 'Informasjon og klage', 'norm:informasjon-og-klage'],
      ['God praksis, avsnitt 4', 'Sosialpedagogisk tjeneste', 'norm:sosialpedagogisk-integrert'],
      ['God praksis, avsnitt 5', 'Informasjon om utdanning', 'norm:karriere-informasjon'],
      ['God praksis, avsnitt 5', 'Refleksjon om egne valg', 'norm:karriere-refleksjon'],
      ['God praksis, avsnitt 5', 'Praksis for yrkesfag', 'norm:yrkesfag-praksis'],
      ['God praksis, avsnitt 5', 'Avtaler om Utdanningsvalg', 'norm:utdanningsvalg-avtaler'],
      ['God praksis, avsnitt 5', 'Partnerskap for karriereveiledning', 'norm:partnerskap-karriere'],
      ['God praksis, avsnitt 6', 'Forebyggende helsearbeid', 'norm:helse-forebyggende'],
      ['God praksis, avsnitt 6', 'Avsatt tid', 'norm:helse-avsatt-tid'],
      ['God praksis, avsnitt 7', 'Informasjon om PPT', 'norm:ppt-informasjon'],
      ['God praksis, avsnitt 7', 'Veiledning fra PPT', 'norm:ppt-veiledning'],
      ['God praksis, avsnitt 7', 'Sakkyndig arbeid', 'norm:ppt-sakkyndig'],
      ['God praksis, avsnitt 7', 'PPT som partner', 'norm:ppt-partner'],
      ['God praksis, avsnitt 8', 'Samarbeid med OT', 'norm:ot-samarbeid'],
      ['God praksis, avsnitt 8', 'Avtaler med OT', 'norm:ot-avtaler'],
      ['God praksis, avsnitt 8', 'OT mot frafall', 'norm:ot-stottespiller'],
    ]),
  ],
}

const area = (id: string): Carrier => `criterion:stockholm/elevhalsa/${id}`

const stockholm: CoveredDocument = {
  pack: 'stockholm/elevhalsa',
  document: 'Stockholm: kvalitetssystem för elevhälsans psykosociala insatser',
  counts: {
    avsnitt: 9,
    områden: 7,
    'rektorns uppgifter': 6,
    'skolkuratorns uppgifter': 5,
    händelsekedjor: 2,
    'övriga utsagor': 25,
  },
  statements: [
    ...group('avsnitt', [
      ['Avsnitt 1', 'Kvalitetssystem', 'norm:kvalitetssystem'],
      ['Avsnitt 2', 'Kompetens', area('kompetens')],
      ['Avsnitt 3', 'Rektorns ansvar', area('ansvar')],
      ['Avsnitt 4', 'Skolkuratorns ansvar', area('ansvar')],
      ['Avsnitt 5', 'Bemötande', area('bemotande')],
      ['Avsnitt 6', 'Arbetssätt och arbetsmetoder', area('arbetssatt')],
      ['Avsnitt 7', 'Samverkan och samarbete', area('samverkan')],
      ['Avsnitt 8', 'Dokumentation', area('dokumentation')],
      ['Avsnitt 9', 'Uppföljning, utvärdering och utveckling', area('uppfoljning')],
    ]),
    ...group(
      'områden',
      ['kompetens', 'ansvar', 'bemotande', 'arbetssatt', 'samverkan', 'dokumentation', 'uppfoljning'].map(
        (id, i): Row => [`Avsnitt 1, område ${i + 1}`, id, area(id)],
      ),
    ),
    ...group('rektorns uppgifter', [
      ['Avsnitt 3, punkt 1', 'Uppdrag och mål', 'measure:uppdrag-och-mal'],
      ['Avsnitt 3, punkt 2', 'Arbetsledning', 'measure:arbetsledning-kurator'],
      ['Avsnitt 3, punkt 3', 'Utredning av särskilt stöd', 'measure:utredning-sarskilt-stod'],
      ['Avsnitt 3, punkt 4', 'Beslut om särskilt stöd och åtgärdsprogram', 'measure:beslut-sarskilt-stod'],
      ['Avsnitt 3, punkt 5', 'Uppföljning av kuratorns arbete, regelbundet', 'measure:uppfoljning-kuratorsarbete'],
      ['Avsnitt 3, punkt 6', 'Tid för kompetensutveckling', 'measure:tid-kompetensutveckling'],
    ]),
    ...group('skolkuratorns uppgifter', [
      ['Avsnitt 4, punkt 1', 'Förebyggande arbete', 'measure:forebyggande-arbete'],
      ['Avsnitt 4, punkt 2', 'Skolutveckling', 'measure:skolutveckling'],
      ['Avsnitt 4, punkt 3', 'Sociala bedömningar', 'measure:sociala-bedomningar'],
      ['Avsnitt 4, punkt 4', 'Forskningsbaserade metoder', 'measure:forskningsbaserade-metoder'],
      ['Avsnitt 4, punkt 5', 'Bevaka forskning', 'measure:bevaka-forskning'],
    ]),
    ...group('händelsekedjor', [
      [
        'Avsnitt 3',
        'Extra anpassningar räcker inte → utredning → beslut',
        'event:anpassningar-otillrackliga',
        'measure:utredning-sarskilt-stod',
        'event:utredning-klar',
        'measure:beslut-sarskilt-stod',
      ],
      [
        'Avvikelserapportering',
        'Samverkansproblem → avvikelserapport',
        'event:samverkansproblem',
        'measure:avvikelserapport',
      ],
    ]),
    ...group('övriga utsagor', [
      ['Avsnitt 2', 'Utbildning', 'norm:kurator-utbildning'],
      ['Avsnitt 2', 'Arbetsmetoder', 'norm:kurator-metoder'],
      ['Avsnitt 2', 'Vetenskaplig grund', 'norm:vetenskaplig-grund'],
      [
        'Avsnitt 2',
        'Kompetensbehov → kompetensplan',
        'event:kompetensbehov',
        'measure:kompetensplan',
        'evidence:kompetensplanen',
      ],
      ['Avsnitt 2', 'Handledning', 'norm:handledning'],
      ['Avsnitt 3', 'Rektorns yttersta ansvar', 'norm:rektor-ytterst-ansvarig'],
      ['Avsnitt 4', 'Plats i elevhälsoteamet', 'norm:kurator-i-elevhalsoteamet'],
      ['Avsnitt 5', 'Värdegrund', 'norm:vardegrund'],
      ['Avsnitt 5', 'Respekt', 'norm:respekt'],
      ['Avsnitt 5', 'Sekretess', 'norm:sekretess'],
      ['Avsnitt 6', 'Helhetssyn', 'norm:helhetssyn'],
      ['Avsnitt 6', 'Bedömningar i teamet', 'norm:bedomningar-i-teamet'],
      ['Avsnitt 6', 'Analys av lärmiljön', 'norm:larmiljo-analys'],
      ['Avsnitt 6', 'Teorigrund', 'norm:teorigrund'],
      ['Avsnitt 7', 'Förebygga i samverkan', 'norm:forebygga-i-samverkan'],
      ['Avsnitt 7', 'Rutiner för samarbete', 'norm:samarbetsrutiner'],
      ['Avsnitt 7', 'Tidig upptäckt', 'norm:tidig-upptackt'],
      ['Avsnitt 7', 'Process för utredning', 'norm:utredningsrutiner'],
      ['Avsnitt 7', 'Extern samverkan', 'norm:extern-samverkan'],
      [
        'Avsnitt 8',
        'Kontinuerlig dokumentation',
        'measure:dokumentation-insatser',
        'evidence:elevhalsans-dokumentation',
      ],
      ['Avsnitt 8', 'Dokumentationen som underlag', 'norm:dokumentation-som-underlag'],
      [
        'Avsnitt 9',
        'Rutiner för uppföljning, regelbundet',
        'norm:uppfoljningsrutiner',
        'measure:uppfoljning-kuratorsarbete',
      ],
      ['Avsnitt 9', 'Granskning av rutiner, regelbundet', 'measure:granskning-rutiner'],
      [
        'Avsnitt 9',
        'Rapport, avstämning och reviderade mål',
        'measure:rapport-och-avstamning',
        'event:utvarderingsresultat',
        'measure:reviderade-mal',
      ],
      ['Avvikelserapportering', 'Målet med rapporteringen', 'norm:avvikelserapportens-mal'],
    ]),
  ],
}

const vestfold: CoveredDocument = {
  pack: 'vestfold/tett-pa',
  document: 'Vestfold: skoleeiers kapasitetsbygging',
  counts: {
    'utsagn om 1. september': 4,
    løp: 3,
    tiltaksområder: 5,
    handlingsområder: 4,
    hendelsesregler: 1,
    'øvrige lysbilder': 18,
  },
  statements: [
    ...group('utsagn om 1. september', [
      ['Lysbilde 21', 'Uten læreplass innen 1. september: tilbud om Vg3 i skole', 'measure:vg3-i-skole-tilbud'],
      ['Lysbilde 22', 'Formidling før 1. september', 'measure:formidling-laereplass'],
      ['Lysbilde 21', 'Oppmøte på egen skole ved skolestart', 'measure:oppmote-egen-skole'],
      [
        'Lysbilde 21',
        'Læreplass underveis, med avkorting',
        'event:laereplass-underveis',
        'measure:laereplass-med-avkorting',
      ],
    ]),
    ...group('løp', [
      ['Lysbilde 21', 'Ikke læreplass → Vg3 i skole', 'measure:vg3-i-skole-tilbud', 'measure:oppmote-egen-skole'],
      ['Lysbilde 22', 'Medlemsbedrift → opplæringskontoret følger opp', 'measure:oppfolging-medlemsbedrift'],
      ['Lysbilde 22', 'Frittstående bedrift → skolen følger opp', 'measure:oppfolging-frittstaende-bedrift'],
    ]),
    ...group(
      'tiltaksområder',
      ['IKO', 'tilpasset opplæring', 'læringsmiljø', 'støttetiltak', 'minoritetsspråklige'].map(
        (says, i): Row => [`Lysbilde 27, område ${i + 1}`, says, `criterion:vestfold/tiltak/${i + 1}`],
      ),
    ),
    ...group(
      'handlingsområder',
      ['kvalitet', 'overganger', 'arenaer', 'statistikk og analyse'].map(
        (says, i): Row => [`Lysbilde ${i + 15}`, says, `criterion:vestfold/handling/${i + 1}`],
      ),
    ),
    ...group('hendelsesregler', [
      ['Lysbilde 19', 'Noen er bekymret, noen reagerer', 'event:bekymring', 'measure:bekymring-reaksjon'],
    ]),
    ...group('øvrige lysbilder', [
      ['Lysbilde 2 og 3', 'Helhetlig satsing', 'norm:felles-retning'],
      ['Lysbilde 4', 'Nettverk', 'norm:nettverk'],
      ['Lysbilde 5', 'Arbeidsliv', 'norm:arbeidsliv'],
      ['Lysbilde 6 og 7', 'Egen kapasitet', 'norm:kapasitetsbygging'],
      ['Lysbilde 8–10, 12, 13', 'Regional plan', 'norm:helhetlig-lop'],
      ['Lysbilde 11', 'Læringsmiljø og helse', 'norm:laeringsmiljo-helse'],
      ['Lysbilde 18', 'Resultater til felles bruk', 'evidence:vestfold-statistikk'],
      ['Lysbilde 20', 'Det fireårige løpet', 'norm:firearig-lop'],
      ['Lysbilde 21', 'Skolene samarbeider', 'norm:skolene-samarbeider'],
      ['Lysbilde 21', 'Prosedyre og tilskudd', 'norm:framdriftsprosedyre', 'norm:tilskudd-per-elev'],
      ['Lysbilde 22', 'Prosjekt til fordypning', 'norm:prosjekt-til-fordypning'],
      ['Lysbilde 22', 'Hjelpeapparatet for lærlinger', 'measure:hjelpeapparat-larlinger'],
      ['Lysbilde 23', 'Skoleeiers støtte', 'norm:skoleeiers-stotte'],
      ['Lysbilde 24 og 26', 'En skole som eksempel', 'norm:skoleeksempel'],
      ['Lysbilde 25', 'Nøkkeltall', 'norm:nokkeltall'],
      ['Lysbilde 28', 'Overgang fra ungdomsskolen', 'norm:overgang-ungdomsskole'],
      [
        'Lysbilde 29',
        'Kombinasjonsklasse med løpende inntak',
        'measure:kombinasjonsklasse-inntak',
        'norm:kombinasjonsklasse',
      ],
      ['Lysbilde 30', 'Resultater', 'norm:kombinasjonsklasse-resultater'],
    ]),
  ],
}

/** The five documents, statement by statement. */
export const coverage: readonly CoveredDocument[] = [halden, rutiner, ostfold, stockholm, vestfold]
