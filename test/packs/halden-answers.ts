/**
 * Halden's year worked out by hand from the document, the calendars and the reading conventions, before the engine existed.
 * Windows are written `weekday date..weekday date`; `raw` is unadjusted, `adjusted` what is left of it on the measure's days.
 */
export interface DatedAnswer {
  readonly raw: string
  readonly adjusted: string
}

/** Undated on purpose, or by the calendar, with the reason. `raw` only where the window itself is known. */
export interface OpenAnswer {
  readonly open: string
  readonly raw?: string
}

export type Answers = Readonly<Record<string, DatedAnswer | OpenAnswer>>

const at = (raw: string, adjusted = raw): DatedAnswer => ({ raw, adjusted })
const open = (reason: string, raw?: string): OpenAnswer => (raw ? { open: reason, raw } : { open: reason })

/** What is undated on every calendar that names no plan. */
const undatedEverywhere: Answers = {
  kartleggingsprover: open('plan-missing'),
  kompetanseheving: open('plan-missing'),
  midttimesamlinger: open('as-needed'),
  'tilrettelegging-fellesfag': open('asap'),
  'oppfolging-ekstra-behov': open('standing'),
}

/** Vestfold 2026-27: start Mon 17 Aug (week 34), breaks weeks 41, 52–53, 8 and 12, last day Fri 18 Jun (week 24). 2026 has 53 weeks. */
export const vestfold2026: Answers = {
  ...undatedEverywhere,
  // No planning day in August and no exam dates published: the period the words or the quarter name bounds them
  'klasselarermoter-overgang': open('anchor-unknown', 'sat 2026-08-01..mon 2026-08-31'),
  intensivkurs: open('anchor-unknown', 'thu 2027-04-01..sat 2027-07-31'),
  'identifisering-iko': at('sat 2026-08-01..sun 2026-08-16', 'mon 2026-08-03..fri 2026-08-14'),
  'opplost-timeplan': at('mon 2026-08-17..tue 2026-08-18'),
  'vip-makkerskap': at('mon 2026-08-17..sun 2026-10-04', 'mon 2026-08-17..fri 2026-10-02'),
  'oppstartsamtale-iko': at('mon 2026-08-17..sun 2026-08-23', 'mon 2026-08-17..fri 2026-08-21'),
  'oppstartsamtale-avbrutt': at('mon 2026-08-17..sun 2026-08-23', 'mon 2026-08-17..fri 2026-08-21'),
  'oppstartsamtale-andre': at('mon 2026-08-24..sun 2026-09-06', 'mon 2026-08-24..fri 2026-09-04'),
  'ringe-hjem': at('mon 2026-08-17..sun 2026-08-23', 'mon 2026-08-17..fri 2026-08-21'),
  'informasjonsmote-foresatte': at('mon 2026-08-17..sun 2026-09-06', 'mon 2026-08-17..fri 2026-09-04'),
  aktivitetsdag: at('sat 2026-08-01..sun 2026-10-04', 'mon 2026-08-17..fri 2026-10-02'),
  // Quota of one per quarter
  'tt-mote#Q1.1': at('sat 2026-08-01..wed 2026-09-30', 'mon 2026-08-17..wed 2026-09-30'),
  'tt-mote#Q2.1': at('thu 2026-10-01..thu 2026-12-31', 'thu 2026-10-01..fri 2026-12-18'),
  'tt-mote#Q3.1': at('fri 2027-01-01..wed 2027-03-31', 'tue 2027-01-05..wed 2027-03-31'),
  'tt-mote#Q4.1': at('thu 2027-04-01..sat 2027-07-31', 'thu 2027-04-01..fri 2027-06-18'),
  // Every third week from week 34. Week 52 would move to week 1, a week before the next in week 2: dropped. Week 8 moves to week 9.
  'resultatoppfolging#n1': at('mon 2026-08-17..sun 2026-08-23', 'mon 2026-08-17..fri 2026-08-21'),
  'resultatoppfolging#n2': at('mon 2026-09-07..sun 2026-09-13', 'mon 2026-09-07..fri 2026-09-11'),
  'resultatoppfolging#n3': at('mon 2026-09-28..sun 2026-10-04', 'mon 2026-09-28..fri 2026-10-02'),
  'resultatoppfolging#n4': at('mon 2026-10-19..sun 2026-10-25', 'mon 2026-10-19..fri 2026-10-23'),
  'resultatoppfolging#n5': at('mon 2026-11-09..sun 2026-11-15', 'mon 2026-11-09..fri 2026-11-13'),
  'resultatoppfolging#n6': at('mon 2026-11-30..sun 2026-12-06', 'mon 2026-11-30..fri 2026-12-04'),
  'resultatoppfolging#n7': open('too-close', 'mon 2026-12-21..sun 2026-12-27'),
  'resultatoppfolging#n8': at('mon 2027-01-11..sun 2027-01-17', 'mon 2027-01-11..fri 2027-01-15'),
  'resultatoppfolging#n9': at('mon 2027-02-01..sun 2027-02-07', 'mon 2027-02-01..fri 2027-02-05'),
  'resultatoppfolging#n10': at('mon 2027-03-01..sun 2027-03-07', 'mon 2027-03-01..fri 2027-03-05'),
  'resultatoppfolging#n11': at('mon 2027-03-15..sun 2027-03-21', 'mon 2027-03-15..fri 2027-03-19'),
  'resultatoppfolging#n12': at('mon 2027-04-05..sun 2027-04-11', 'mon 2027-04-05..fri 2027-04-09'),
  'resultatoppfolging#n13': at('mon 2027-04-26..sun 2027-05-02', 'mon 2027-04-26..fri 2027-04-30'),
  'resultatoppfolging#n14': at('mon 2027-05-17..sun 2027-05-23', 'tue 2027-05-18..fri 2027-05-21'),
  'resultatoppfolging#n15': at('mon 2027-06-07..sun 2027-06-13', 'mon 2027-06-07..fri 2027-06-11'),
  // Nominal every fifth week after week 34; each window from four to six weeks after the nominal one before it.
  'klasselarermoter~fri#n1': at('mon 2026-09-14..sun 2026-10-04', 'mon 2026-09-14..fri 2026-10-02'),
  'klasselarermoter~fri#n2': at('mon 2026-10-19..sun 2026-11-08', 'mon 2026-10-19..fri 2026-11-06'),
  'klasselarermoter~fri#n3': at('mon 2026-11-23..sun 2026-12-13', 'mon 2026-11-23..fri 2026-12-11'),
  'klasselarermoter~plan#n4': at('mon 2026-12-28..sun 2027-01-17', 'tue 2027-01-05..fri 2027-01-15'),
  'klasselarermoter~plan#n5': at('mon 2027-02-01..sun 2027-02-21', 'mon 2027-02-01..fri 2027-02-19'),
  'klasselarermoter~plan#n6': at('mon 2027-03-08..sun 2027-03-28', 'mon 2027-03-08..fri 2027-03-19'),
  'klasselarermoter~plan#n7': at('mon 2027-04-12..sun 2027-05-02', 'mon 2027-04-12..fri 2027-04-30'),
  'klasselarermoter~plan#n8': at('mon 2027-05-17..sun 2027-06-06', 'tue 2027-05-18..fri 2027-06-04'),
  'elevsamtaler-november': at('sun 2026-11-01..mon 2026-11-30', 'mon 2026-11-02..mon 2026-11-30'),
  'foresattsamtale-invitasjon': at('thu 2026-10-01..thu 2026-12-31', 'thu 2026-10-01..fri 2026-12-18'),
  elevundersokelsen: at('sun 2026-11-01..thu 2026-12-31', 'mon 2026-11-02..fri 2026-12-18'),
  halvarsvurdering: at('tue 2026-12-01..sun 2027-01-31', 'tue 2026-12-01..fri 2027-01-29'),
  'februarsok-forberedelse': at('tue 2026-12-01..sun 2027-01-31', 'tue 2026-12-01..fri 2027-01-29'),
  resultatoverforing: at('sun 2026-11-01..mon 2026-11-30', 'mon 2026-11-02..mon 2026-11-30'),
  'elevsamtaler-februar': at('mon 2027-02-01..sun 2027-02-28', 'mon 2027-02-01..fri 2027-02-19'),
  'informasjonsmote-foresatte-januar': at('fri 2027-01-01..sun 2027-01-31', 'tue 2027-01-05..fri 2027-01-29'),
  'elevundersokelsen-analyse': at('fri 2027-01-01..sun 2027-02-28', 'tue 2027-01-05..fri 2027-02-19'),
  'informasjonsmote-foresatte-januar-februar': at('fri 2027-01-01..sun 2027-02-28', 'tue 2027-01-05..fri 2027-02-19'),
  'sarskilt-ordinaert-sok': at('fri 2027-01-01..sun 2027-02-28', 'tue 2027-01-05..fri 2027-02-19'),
  'overgangsmoter-mars': at('mon 2027-03-01..wed 2027-03-31'),
  sluttvurdering: at('thu 2027-04-01..wed 2027-06-30', 'thu 2027-04-01..fri 2027-06-18'),
  eksamen: at('sat 2027-05-01..wed 2027-06-30', 'mon 2027-05-03..fri 2027-06-18'),
  'overgangsmoter-juni': at('tue 2027-06-01..wed 2027-06-30', 'tue 2027-06-01..fri 2027-06-18'),
  // The start of 2027-28 is not published: the August after the year, to its end, and no date.
  'moter-sarbare-elever': open('next-year-unknown', 'sat 2027-05-01..tue 2027-08-31'),
  klassefordeling: open('next-year-unknown', 'sun 2027-08-01..tue 2027-08-31'),
  sommerskole: open('next-year-unknown', 'sun 2027-08-01..tue 2027-08-31'),
}

/** Østfold 2024-25: start Mon 19 Aug (week 34), breaks weeks 40, 52, 8 and 16 to Tue 22 Apr, 15 Nov for staff only, last day Fri 20 Jun (week 25). */
export const ostfold2024: Answers = {
  ...undatedEverywhere,
  'klasselarermoter-overgang': open('anchor-unknown', 'thu 2024-08-01..sat 2024-08-31'),
  intensivkurs: open('anchor-unknown', 'tue 2025-04-01..thu 2025-07-31'),
  'identifisering-iko': at('thu 2024-08-01..sun 2024-08-18', 'thu 2024-08-01..fri 2024-08-16'),
  'opplost-timeplan': at('mon 2024-08-19..tue 2024-08-20'),
  'vip-makkerskap': at('mon 2024-08-19..sun 2024-09-29', 'mon 2024-08-19..fri 2024-09-27'),
  'oppstartsamtale-iko': at('mon 2024-08-19..sun 2024-08-25', 'mon 2024-08-19..fri 2024-08-23'),
  'oppstartsamtale-avbrutt': at('mon 2024-08-19..sun 2024-08-25', 'mon 2024-08-19..fri 2024-08-23'),
  'oppstartsamtale-andre': at('mon 2024-08-26..sun 2024-09-08', 'mon 2024-08-26..fri 2024-09-06'),
  'ringe-hjem': at('mon 2024-08-19..sun 2024-08-25', 'mon 2024-08-19..fri 2024-08-23'),
  'informasjonsmote-foresatte': at('mon 2024-08-19..sun 2024-09-08', 'mon 2024-08-19..fri 2024-09-06'),
  aktivitetsdag: at('thu 2024-08-01..sun 2024-09-29', 'mon 2024-08-19..fri 2024-09-27'),
  'tt-mote#Q1.1': at('thu 2024-08-01..mon 2024-09-30', 'mon 2024-08-19..fri 2024-09-27'),
  'tt-mote#Q2.1': at('tue 2024-10-01..tue 2024-12-31', 'mon 2024-10-07..fri 2024-12-20'),
  'tt-mote#Q3.1': at('wed 2025-01-01..mon 2025-03-31', 'fri 2025-01-03..mon 2025-03-31'),
  'tt-mote#Q4.1': at('tue 2025-04-01..thu 2025-07-31', 'tue 2025-04-01..fri 2025-06-20'),
  // Week 40 is the autumn break: the occurrence moves to week 41, two weeks before the next. Week 52 moves to week 1, Friday 3 January only.
  'resultatoppfolging#n1': at('mon 2024-08-19..sun 2024-08-25', 'mon 2024-08-19..fri 2024-08-23'),
  'resultatoppfolging#n2': at('mon 2024-09-09..sun 2024-09-15', 'mon 2024-09-09..fri 2024-09-13'),
  'resultatoppfolging#n3': at('mon 2024-10-07..sun 2024-10-13', 'mon 2024-10-07..fri 2024-10-11'),
  'resultatoppfolging#n4': at('mon 2024-10-21..sun 2024-10-27', 'mon 2024-10-21..fri 2024-10-25'),
  'resultatoppfolging#n5': at('mon 2024-11-11..sun 2024-11-17', 'mon 2024-11-11..fri 2024-11-15'),
  'resultatoppfolging#n6': at('mon 2024-12-02..sun 2024-12-08', 'mon 2024-12-02..fri 2024-12-06'),
  'resultatoppfolging#n7': at('mon 2024-12-30..sun 2025-01-05', 'fri 2025-01-03..fri 2025-01-03'),
  'resultatoppfolging#n8': at('mon 2025-01-13..sun 2025-01-19', 'mon 2025-01-13..fri 2025-01-17'),
  'resultatoppfolging#n9': at('mon 2025-02-03..sun 2025-02-09', 'mon 2025-02-03..fri 2025-02-07'),
  'resultatoppfolging#n10': at('mon 2025-02-24..sun 2025-03-02', 'mon 2025-02-24..fri 2025-02-28'),
  'resultatoppfolging#n11': at('mon 2025-03-17..sun 2025-03-23', 'mon 2025-03-17..fri 2025-03-21'),
  'resultatoppfolging#n12': at('mon 2025-04-07..sun 2025-04-13', 'mon 2025-04-07..fri 2025-04-11'),
  'resultatoppfolging#n13': at('mon 2025-04-28..sun 2025-05-04', 'mon 2025-04-28..fri 2025-05-02'),
  'resultatoppfolging#n14': at('mon 2025-05-19..sun 2025-05-25', 'mon 2025-05-19..fri 2025-05-23'),
  'resultatoppfolging#n15': at('mon 2025-06-09..sun 2025-06-15', 'tue 2025-06-10..fri 2025-06-13'),
  'klasselarermoter~fri#n1': at('mon 2024-09-16..sun 2024-10-06', 'mon 2024-09-16..fri 2024-09-27'),
  'klasselarermoter~fri#n2': at('mon 2024-10-21..sun 2024-11-10', 'mon 2024-10-21..fri 2024-11-08'),
  'klasselarermoter~fri#n3': at('mon 2024-11-25..sun 2024-12-15', 'mon 2024-11-25..fri 2024-12-13'),
  'klasselarermoter~plan#n4': at('mon 2024-12-30..sun 2025-01-19', 'fri 2025-01-03..fri 2025-01-17'),
  'klasselarermoter~plan#n5': at('mon 2025-02-03..sun 2025-02-23', 'mon 2025-02-03..fri 2025-02-14'),
  'klasselarermoter~plan#n6': at('mon 2025-03-10..sun 2025-03-30', 'mon 2025-03-10..fri 2025-03-28'),
  'klasselarermoter~plan#n7': at('mon 2025-04-14..sun 2025-05-04', 'wed 2025-04-23..fri 2025-05-02'),
  'klasselarermoter~plan#n8': at('mon 2025-05-19..sun 2025-06-08', 'mon 2025-05-19..fri 2025-06-06'),
  'elevsamtaler-november': at('fri 2024-11-01..sat 2024-11-30', 'fri 2024-11-01..fri 2024-11-29'),
  'foresattsamtale-invitasjon': at('tue 2024-10-01..tue 2024-12-31', 'mon 2024-10-07..fri 2024-12-20'),
  elevundersokelsen: at('fri 2024-11-01..tue 2024-12-31', 'fri 2024-11-01..fri 2024-12-20'),
  halvarsvurdering: at('sun 2024-12-01..fri 2025-01-31', 'mon 2024-12-02..fri 2025-01-31'),
  'februarsok-forberedelse': at('sun 2024-12-01..fri 2025-01-31', 'mon 2024-12-02..fri 2025-01-31'),
  resultatoverforing: at('fri 2024-11-01..sat 2024-11-30', 'fri 2024-11-01..fri 2024-11-29'),
  'elevsamtaler-februar': at('sat 2025-02-01..fri 2025-02-28', 'mon 2025-02-03..fri 2025-02-28'),
  'informasjonsmote-foresatte-januar': at('wed 2025-01-01..fri 2025-01-31', 'fri 2025-01-03..fri 2025-01-31'),
  'elevundersokelsen-analyse': at('wed 2025-01-01..fri 2025-02-28', 'fri 2025-01-03..fri 2025-02-28'),
  'informasjonsmote-foresatte-januar-februar': at('wed 2025-01-01..fri 2025-02-28', 'fri 2025-01-03..fri 2025-02-28'),
  'sarskilt-ordinaert-sok': at('wed 2025-01-01..fri 2025-02-28', 'fri 2025-01-03..fri 2025-02-28'),
  'overgangsmoter-mars': at('sat 2025-03-01..mon 2025-03-31', 'mon 2025-03-03..mon 2025-03-31'),
  sluttvurdering: at('tue 2025-04-01..mon 2025-06-30', 'tue 2025-04-01..fri 2025-06-20'),
  eksamen: at('thu 2025-05-01..mon 2025-06-30', 'fri 2025-05-02..fri 2025-06-20'),
  'overgangsmoter-juni': at('sun 2025-06-01..mon 2025-06-30', 'mon 2025-06-02..fri 2025-06-20'),
  'moter-sarbare-elever': open('next-year-unknown', 'thu 2025-05-01..sun 2025-08-31'),
  klassefordeling: open('next-year-unknown', 'fri 2025-08-01..sun 2025-08-31'),
  sommerskole: open('next-year-unknown', 'fri 2025-08-01..sun 2025-08-31'),
}

/** The weekly team: ISO weeks it meets in, and the weeks a break takes away. Full weeks are Monday to Friday; the others are listed. */
export const weeklyTeam = {
  vestfold2026: {
    met: [
      34, 35, 36, 37, 38, 39, 40, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 13, 14, 15,
      16, 17, 18, 19, 20, 21, 22, 23, 24,
    ],
    lost: [41, 52, 53, 8, 12],
    short: {
      w1: 'tue 2027-01-05..fri 2027-01-08',
      w13: 'tue 2027-03-30..fri 2027-04-02',
      w18: 'mon 2027-05-03..wed 2027-05-05',
      w20: 'tue 2027-05-18..fri 2027-05-21',
    },
  },
  ostfold2024: {
    met: [
      34, 35, 36, 37, 38, 39, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 14,
      15, 17, 18, 19, 20, 21, 22, 23, 24, 25,
    ],
    lost: [40, 52, 8, 16],
    // In week 46 the staff's planning day counts; in weeks 18 and 22 a holiday in the middle is inside the window.
    short: {
      w1: 'fri 2025-01-03..fri 2025-01-03',
      w17: 'wed 2025-04-23..fri 2025-04-25',
      w24: 'tue 2025-06-10..fri 2025-06-13',
    },
  },
} as const
