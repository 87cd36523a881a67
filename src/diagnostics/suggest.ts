/** Returns the candidate nearest to `word` in edit distance, when it is near enough to be a likely slip; case is ignored. */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase()
  const limit = Math.max(1, Math.floor(wanted.length / 3))
  let best: string | undefined
  let bestDistance = limit + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) >= bestDistance) continue
    const distance = editDistance(wanted, candidate.toLowerCase(), bestDistance)
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

/**
 * Counts the single-character insertions, deletions, substitutions and swaps of neighbours (optimal string alignment)
 * between two words. Anything at or above `bound` is returned as `bound`.
 */
export function editDistance(a: string, b: string, bound = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) >= bound) return bound
  let [start, endA, endB] = [0, a.length, b.length]
  while (start < endA && start < endB && a[start] === b[start]) start++
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--
    endB--
  }
  const [lengthA, lengthB] = [endA - start, endB - start]
  // What differs at both its ends takes two edits, unless it is one letter or two that are swapped.
  if (lengthA <= 1 && lengthB <= 1) return Math.min(Math.max(lengthA, lengthB), bound)
  const swapped = lengthA === 2 && lengthB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start]
  return bound <= 2 && !swapped ? bound : distanceOf(a.slice(start, endA), b.slice(start, endB), bound)
}

function distanceOf(a: string, b: string, bound: number): number {
  let beforePrevious: number[] = []
  let previous: number[] = []
  for (let j = 0; j <= b.length; j++) previous.push(j)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    let rowBest = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, beforePrevious[j - 2]! + 1)
      }
      current.push(cost)
      rowBest = Math.min(rowBest, cost)
    }
    if (rowBest >= bound) return bound
    beforePrevious = previous
    previous = current
  }
  return Math.min(previous[b.length]!, bound)
}
