/** Radii of the wheel's fixed parts, from the rim inwards, in units of the drawing. */
export const radii = {
  /** Outside the rim runs the date of today's hand. */
  today: 485,
  rim: 480,
  /** Between here and the rim: the months. */
  months: 457,
  /** Between here and the months: ISO weeks. */
  weeks: 442,
  /** Between here and the weeks: names of breaks and days off. */
  days: 428,
  /** From here inwards: the rings. */
  rings: 425,
  /** The least that is kept for the middle. */
  middle: 88,
} as const

/** Half the side of the square that the wheel and its margin take. */
export const wheelHalf = 500
