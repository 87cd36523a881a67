/** The places of each value of a column: those of value `v` are `places[starts[v]]` up to `places[starts[v + 1]]`, ascending. */
export interface Gathered {
  readonly starts: Uint32Array
  readonly places: Uint32Array
}

/**
 * Gathers the places of a column by the value that stands there, 0 to `count` − 1, in time that grows with both. The places are visited in
 * `order` when there is one, and those of a value then stand in it.
 */
export function gather(column: ArrayLike<number>, count: number, order?: Uint32Array): Gathered {
  const starts = new Uint32Array(count + 1)
  for (let place = 0; place < column.length; place++) starts[column[place]! + 1]!++
  for (let value = 0; value < count; value++) starts[value + 1]! += starts[value]!
  const next = starts.slice(0, count)
  const places = new Uint32Array(column.length)
  for (let at = 0; at < column.length; at++) {
    const place = order ? order[at]! : at
    places[next[column[place]!]!++] = place
  }
  return { starts, places }
}
