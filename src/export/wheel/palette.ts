/** A colour in two strengths: `ink` for lines, `tint` for the surface they stand on. Both as `#rrggbb`. */
export interface ToneColors {
  readonly ink: string
  readonly tint: string
}

/** Everything a drawing takes its colours from. */
export interface Theme {
  readonly paper: string
  /** Text that is read. */
  readonly text: string
  /** Text that is looked up: weeks, dates, names of breaks. */
  readonly quiet: string
  /** Hair lines between months and weeks; they carry nothing that is not also written. */
  readonly line: string
  /** Free days, and the stripes over them. */
  readonly free: string
  readonly stripe: string
  readonly today: string
  /** Behind a form or a note on a page. */
  readonly raised: string
  /** Around what has the keyboard's focus. */
  readonly focus: string
  readonly tones: readonly ToneColors[]
}

/**
 * The colours on white paper. Contrast is at least 3:1 for every ink on paper and on its own tint, and 4.5:1 for text on everything it may
 * stand on (WCAG 2.2, 1.4.11 and 1.4.3). The first four tones differ in lightness by 8 L* or more, and so do the last four, which are
 * drawn broken (`brokenFrom`): printed without colour, no two look the same.
 */
export const lightTheme: Theme = {
  paper: '#fffdf8',
  text: '#1c2530',
  quiet: '#55606d',
  line: '#d9d3c7',
  free: '#efebe2',
  stripe: '#ddd6c8',
  today: '#b3261e',
  raised: '#f8f4ea',
  focus: '#1f5fbf',
  tones: [
    { ink: '#b77024', tint: '#f3e6d5' },
    { ink: '#74263b', tint: '#e8dad9' },
    { ink: '#23588b', tint: '#dbe2e6' },
    { ink: '#3c774a', tint: '#dfe7db' },
    { ink: '#9871b6', tint: '#eee6ed' },
    { ink: '#004a4b', tint: '#d5dfdb' },
    { ink: '#8c3f2c', tint: '#ecded6' },
    { ink: '#007685', tint: '#d5e7e5' },
  ],
}

/** The same on a dark screen. */
export const darkTheme: Theme = {
  paper: '#15191e',
  text: '#ece8df',
  quiet: '#b0b6bd',
  line: '#353c44',
  free: '#20262d',
  stripe: '#2f3740',
  today: '#ff8a80',
  raised: '#1d2329',
  focus: '#8ab8ff',
  tones: [
    { ink: '#ffd69c', tint: '#4a4338' },
    { ink: '#cb818e', tint: '#40303a' },
    { ink: '#82afdf', tint: '#2d3b4a' },
    { ink: '#9cd0a5', tint: '#33433b' },
    { ink: '#f4d1ff', tint: '#484251' },
    { ink: '#5ea0a0', tint: '#25383b' },
    { ink: '#e29986', tint: '#443433' },
    { ink: '#85cfdd', tint: '#2d4149' },
  ],
}

/** How many tones there are; further rings begin again with the first. */
export const toneCount = lightTheme.tones.length

/** The first tone whose lines are broken. */
export const brokenFrom = 4
