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
  'maundy-thursday',
  'good-friday',
  'easter',
  'easter-monday',
  'ascension',
  'whitsun',
  'whit-monday',
  'labour-day',
  'constitution-day',
  'shrovetide',
  'shrove-monday',
  'un-day',
  'halloween',
  'lucia',
  'christmas-eve',
  'new-year',
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

const dayAnchors: ReadonlySet<string> = new Set<KnownAnchor>([
  ...(['constitution-day', 'labour-day', 'un-day', 'halloween', 'lucia', 'christmas-eve'] as const),
  ...(['ascension', 'maundy-thursday', 'good-friday', 'easter', 'easter-monday', 'whitsun', 'whit-monday'] as const),
  ...(['shrovetide', 'shrove-monday', 'school-end', 'term-1-end', 'term-2-end'] as const),
])

/** Tells whether the anchor is a day that "til" and "innen" reach; of every other they stop the day before (READING rule 21). */
export function isDayAnchor(anchor: string): boolean {
  return dayAnchors.has(anchor)
}
