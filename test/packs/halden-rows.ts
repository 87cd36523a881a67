/**
 * Every row of the Halden document as facts: quarter, number under its heading, the words of the "Når" column, and the
 * measure that carries it. Row 11 of the last quarter is a sub-heading and no measure. Read from the document by hand.
 */
export interface HaldenRow {
  readonly quarter: 'Q1' | 'Q2' | 'Q3' | 'Q4'
  readonly row: number
  readonly when: string
  readonly measure: string
}

const rowsOf = (quarter: HaldenRow['quarter'], rows: readonly (readonly [number, string, string])[]): HaldenRow[] =>
  rows.map(([row, when, measure]) => ({ quarter, row, when, measure }))

export const haldenRows: readonly HaldenRow[] = [
  ...rowsOf('Q1', [
    [1, 'Før skolestart', 'identifisering-iko'],
    [2, 'En av utviklingsdagene i august', 'klasselarermoter-overgang'],
    [3, 'De to første skoledagene', 'opplost-timeplan'],
    [4, 'Fra skolestart til høstferien', 'vip-makkerskap'],
    [5, 'Første skoleuke', 'oppstartsamtale-iko'],
    [6, 'Første skoleuke', 'oppstartsamtale-avbrutt'],
    [7, 'Andre og tredje skoleuke', 'oppstartsamtale-andre'],
    [8, 'Etter oppsatt tidsplan', 'kartleggingsprover'],
    [9, 'Første skoleuke', 'ringe-hjem'],
    [10, 'I løpet av de tre første skoleukene', 'informasjonsmote-foresatte'],
    [11, 'Før høstferien', 'aktivitetsdag'],
    [12, 'Etter behov', 'midttimesamlinger'],
    [13, 'Hver tredje uke jf. midttide-/ møteplan', 'resultatoppfolging'],
    [14, 'Snarest mulig', 'tilrettelegging-fellesfag'],
    [15, 'Fortløpende', 'oppfolging-ekstra-behov'],
    [16, 'Ukentlig', 'psykososialt-team'],
    [17, 'En gang hvert kvartal', 'tt-mote'],
    [18, 'Hver 4. – 6. uke', 'klasselarermoter'],
    [19, 'Jevnlig i pedagogisk forum jf. midttideplan', 'kompetanseheving'],
  ]),
  ...rowsOf('Q2', [
    [1, 'November', 'elevsamtaler-november'],
    [2, 'Oktober - desember', 'foresattsamtale-invitasjon'],
    [3, 'November/desember', 'elevundersokelsen'],
    [4, 'Etter behov', 'midttimesamlinger'],
    [5, 'Hver tredje uke jf. midttide-/ møteplan', 'resultatoppfolging'],
    [6, 'Fortløpende', 'oppfolging-ekstra-behov'],
    [7, 'Ukentlig', 'psykososialt-team'],
    [8, 'En gang hvert kvartal', 'tt-mote'],
    [9, 'Hver 4. – 6. uke', 'klasselarermoter'],
    [10, 'Desember - januar', 'halvarsvurdering'],
    [11, 'Desember - januar', 'februarsok-forberedelse'],
    [12, 'November', 'resultatoverforing'],
    [13, 'Jevnlig i pedagogisk forum jf. midttideplan', 'kompetanseheving'],
  ]),
  ...rowsOf('Q3', [
    [1, 'Februar', 'elevsamtaler-februar'],
    [2, 'Januar', 'informasjonsmote-foresatte-januar'],
    [3, 'Januar/februar', 'elevundersokelsen-analyse'],
    [4, 'Januar/februar', 'informasjonsmote-foresatte-januar-februar'],
    [5, 'Etter behov', 'midttimesamlinger'],
    [6, 'Hver tredje uke jf. midttide-/ møteplan', 'resultatoppfolging'],
    [7, 'Fortløpende', 'oppfolging-ekstra-behov'],
    [8, 'Ukentlig', 'psykososialt-team'],
    [9, 'En gang hvert kvartal', 'tt-mote'],
    [10, 'Hver 4. – 6. uke jf. midttide-/ møteplan', 'klasselarermoter'],
    [11, 'Desember - januar', 'halvarsvurdering'],
    [12, 'Januar - februar', 'sarskilt-ordinaert-sok'],
    [13, 'Mars', 'overgangsmoter-mars'],
    [14, 'Jevnlig i pedagogisk forum jf. midttideplan', 'kompetanseheving'],
  ]),
  ...rowsOf('Q4', [
    [1, 'April - juni', 'sluttvurdering'],
    [2, 'Etter behov', 'midttimesamlinger'],
    [3, 'Hver tredje uke jf. midtttime-/ møteplan', 'resultatoppfolging'],
    [4, 'Fortløpende', 'oppfolging-ekstra-behov'],
    [5, 'Ukentlig', 'psykososialt-team'],
    [6, 'En gang hvert kvartal', 'tt-mote'],
    [7, 'Hver 4. – 6. uke jf. midtttime-/ møteplan', 'klasselarermoter'],
    [8, 'Jevnlig i pedagogisk forum jf. midtttimeplan', 'kompetanseheving'],
    [9, 'Før eksamen', 'intensivkurs'],
    [10, 'Mai - juni', 'eksamen'],
    [12, 'Juni', 'overgangsmoter-juni'],
    [13, 'Mai - august', 'moter-sarbare-elever'],
    [14, 'August', 'klassefordeling'],
    [15, 'August', 'sommerskole'],
  ]),
]

/** Where a quarter's rows stand, as the pack writes it. */
export const quarterNames = {
  Q1: 'Første kvartal',
  Q2: 'Andre kvartal',
  Q3: 'Tredje kvartal',
  Q4: 'Fjerde kvartal',
} as const
