/** The feasts that are one day, in the order of a school year. Which day each is, `calendar/feasts.ts` says. */
const feastDays = [
  ...(['mental-health-day', 'un-day', 'halloween', 'all-saints-day', 'fathers-day', 'st-martins-eve'] as const),
  ...(['advent-1', 'advent-2', 'advent-3', 'advent-4', 'lucia', 'christmas-eve', 'christmas-day'] as const),
  ...(['second-christmas-day', 'new-years-eve', 'epiphany-eve', 'epiphany', 'st-knuts-day', 'holocaust-day'] as const),
  ...(['sami-day', 'valentines-day', 'mothers-day', 'womens-day', 'shrovetide', 'shrove-monday'] as const),
  ...(['shrove-tuesday', 'ash-wednesday', 'palm-sunday', 'maundy-thursday', 'good-friday', 'easter-eve'] as const),
  ...(['easter', 'easter-monday', 'great-prayer-day', 'walpurgis-eve', 'labour-day', 'constitution-day'] as const),
  ...(['ascension', 'whitsun-eve', 'whitsun', 'whit-monday', 'midsummer-eve', 'midsummer-day'] as const),
  ...(['st-johns-eve', 'st-johns-day'] as const),
] as const

/** The feasts that are several days and that things happen in, rather than at. */
const feastPeriods = ['advent', 'christmas-to-new-year', 'holy-week'] as const

/** Every feast. New year and feasts of two or three days are no single day that "til" reaches, and nothing happens *in* them. */
export const feastNames = [
  ...feastDays,
  ...feastPeriods,
  ...([
    'new-year',
    'epiphany-weekend',
    'midsummer',
    'st-johns',
    'christmas-days',
    'easter-days',
    'whitsun-days',
  ] as const),
] as const

/** A feast's canonical name. */
export type FeastName = (typeof feastNames)[number]

/**
 * The anchors every calendar may answer for, by canonical name. Any other name is the school's own event.
 * Breaks are named `<break id>-break`, so a calendar's own break `{ id: potato }` is the anchor `potato-break`.
 */
export const knownAnchors = [
  'school-start',
  'school-end',
  'next-school-start',
  'autumn-break',
  'christmas-break',
  'winter-break',
  'easter-break',
  'summer-break',
  'planning-days',
  'exam',
  'term-1-end',
  'term-2-end',
  ...feastNames,
] as const

/** A known anchor's canonical name. */
export type KnownAnchor = (typeof knownAnchors)[number]

const known: ReadonlySet<string> = new Set([...knownAnchors, 'break'])

/** Tells whether a name is one that every calendar may answer for; `break` is whichever break lies in the heading. */
export function isKnownAnchor(name: string): name is KnownAnchor | 'break' {
  return known.has(name)
}

/** Tells whether the anchor is a break or the summer: "fra" starts the day after it, "til" ends the day before it. */
export function isBreakAnchor(anchor: string): boolean {
  return anchor === 'break' || anchor.endsWith('-break')
}

const periods: ReadonlySet<string> = new Set(feastPeriods)

/** Tells whether the anchor is a feast of several days that things happen in: "i advent", but "ved julaften". */
export function isFeastPeriod(anchor: string): boolean {
  return periods.has(anchor)
}

const dayAnchors: ReadonlySet<string> = new Set<KnownAnchor>([...feastDays, 'school-end', 'term-1-end', 'term-2-end'])

/** Tells whether the anchor is a day that "til" and "innen" reach; of every other they stop the day before (READING rule 21). */
export function isDayAnchor(anchor: string): boolean {
  return dayAnchors.has(anchor)
}
