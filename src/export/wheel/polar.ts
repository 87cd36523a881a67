/** An angle in radians, clockwise from twelve o'clock. */
export type Angle = number

/** Prints a coordinate with at most two decimals, so that the same drawing gives the same bytes. */
export function coordinate(value: number): string {
  const hundredths = Math.round(Math.abs(value) * 100)
  if (hundredths === 0) return '0'
  const [whole, rest] = [Math.floor(hundredths / 100), hundredths % 100]
  const sign = value < 0 ? '-' : ''
  // Put together from whole numbers: printing a fraction takes many times as long.
  if (rest === 0) return `${sign}${whole}`
  return rest % 10 === 0 ? `${sign}${whole}.${rest / 10}` : `${sign}${whole}.${rest < 10 ? '0' : ''}${rest}`
}

/** Returns the point at an angle and a radius from the origin, as `x y`. */
export function pointAt(angle: Angle, radius: number): string {
  return along(Math.sin(angle), Math.cos(angle), radius)
}

function along(sine: number, cosine: number, radius: number): string {
  return `${coordinate(sine * radius)} ${coordinate(-cosine * radius)}`
}

/** Returns the path of an arc from one angle clockwise to another, less than a whole turn. */
export function arcPath(from: Angle, to: Angle, radius: number): string {
  return `M${pointAt(from, radius)}${arcTo(from, to, radius)}`
}

/** Returns the closed path of the part of a ring between two radii, clockwise from one angle to another, less than a whole turn. */
export function sectorPath(from: Angle, to: Angle, inner: number, outer: number): string {
  const [fromSine, fromCosine, toSine, toCosine] = [Math.sin(from), Math.cos(from), Math.sin(to), Math.cos(to)]
  const [r, s] = [coordinate(outer), coordinate(inner)]
  const large = to - from > Math.PI ? 1 : 0
  const there = `M${along(fromSine, fromCosine, outer)}A${r} ${r} 0 ${large} 1 ${along(toSine, toCosine, outer)}`
  return `${there}L${along(toSine, toCosine, inner)}A${s} ${s} 0 ${large} 0 ${along(fromSine, fromCosine, inner)}Z`
}

/** Returns the path of a whole circle that begins at twelve o'clock, for text to run along: clockwise, or the other way round. */
export function circlePath(radius: number, clockwise: boolean): string {
  const r = coordinate(radius)
  const sweep = clockwise ? 1 : 0
  return `M0 -${r}A${r} ${r} 0 1 ${sweep} 0 ${r}A${r} ${r} 0 1 ${sweep} 0 -${r}`
}

function arcTo(from: Angle, to: Angle, radius: number): string {
  const r = coordinate(radius)
  return `A${r} ${r} 0 ${to - from > Math.PI ? 1 : 0} 1 ${pointAt(to, radius)}`
}
