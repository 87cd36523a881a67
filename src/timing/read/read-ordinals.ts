import { type Cursor, senseNumber } from './cursor'
import { takeSuffix } from './read-date'

/** Which ones of a row: first and last, negative from the end. */
export interface Numbered {
  readonly from: number
  readonly to: number
  /** "de første ukene": how many is left open. */
  readonly open?: true
}

/** How many "the first weeks" are taken to be, tentatively. */
const openCount = 3

/** Reads which ones, up to the noun: "første", "andre og tredje", "1.–3.", "nest siste", "de to første", "the first two". */
export function readOrdinals(cursor: Cursor): Numbered[] | undefined {
  return cursor.attempt(() => {
    cursor.skip('article')
    return readCounted(cursor) ?? readRow(cursor)
  })
}

function readCounted(cursor: Cursor): Numbered[] | undefined {
  return cursor.attempt(() => {
    const before = readCount(cursor)
    const end = cursor.take('ordinal')
    const which = end && senseNumber(end, 'ordinal')
    if (which !== 1 && which !== -1) return undefined
    const count = before ?? readCount(cursor)
    if (count === undefined) {
      if (!cursor.has('many')) return undefined
      return [{ ...spread(which, openCount), open: true }]
    }
    const next = cursor.peek()
    return next && !cursor.mark('.') ? [spread(which, count)] : undefined
  })
}

function spread(which: 1 | -1, count: number): Numbered {
  return which === 1 ? { from: 1, to: count } : { from: -count, to: -1 }
}

function readRow(cursor: Cursor): Numbered[] | undefined {
  const row: Numbered[] = []
  for (;;) {
    const one = readOrdinal(cursor, row.length > 0)
    if (one === undefined) break
    const range = cursor.attempt(() => {
      if (!cursor.takeMark('-') && !cursor.take('to')) return undefined
      return readOrdinal(cursor, true)
    })
    row.push({ from: one, to: range ?? one })
    const joined = cursor.mark(',/+') || cursor.any(['and', 'or'])
    if (!joined || !startsOrdinal(cursor, 1)) break
    cursor.at++
    cursor.skip('article')
  }
  return row.length > 0 && row.every(({ from, to }) => from !== 0 && to >= from) ? row : undefined
}

/** Joins those that follow each other: "første og andre skoleuke" is one window. */
export function joinNumbers(numbers: readonly Numbered[]): readonly Numbered[] {
  const joined: Numbered[] = []
  for (const item of numbers) {
    const last = joined.at(-1)
    if (last && item.from === last.to + 1) joined[joined.length - 1] = { ...item, from: last.from }
    else joined.push(item)
  }
  return joined
}

/** After the first a plain number will do: "4-6 weeks". */
function readOrdinal(cursor: Cursor, later: boolean): number | undefined {
  const word = cursor.take('ordinal')
  if (word) return senseNumber(word, 'ordinal')
  return cursor.attempt(() => {
    const number = cursor.take('num')
    if (!number || number.n < 1 || number.n > 60) return undefined
    const dotted = takeSuffix(cursor) || cursor.takeMark('.')
    const more = cursor.mark('-/') || cursor.any(['and', 'to'])
    return dotted || more || later ? number.n : undefined
  })
}

function startsOrdinal(cursor: Cursor, ahead: number): boolean {
  const skip = cursor.has('article', undefined, ahead) ? 1 : 0
  return cursor.any(['ordinal', 'num'], ahead + skip)
}

/** Reads how many: "tre", "3"; "3." and "the 3rd" say which one. */
export function readCount(cursor: Cursor): number | undefined {
  const number = cursor.take('number')
  if (number) return senseNumber(number, 'number')
  if (cursor.has('year') || (cursor.mark('.', 1) && cursor.peek(1)!.tight)) return undefined
  return cursor.attempt(() => {
    const number = cursor.take('num')
    // "the 1st" is which one, not how many.
    return number && !takeSuffix(cursor) ? number.n : undefined
  })
}

/** Reads the interval of a repetition, up to its unit: "3.", "tredje", "4.–6."; one where none is said. */
export function readInterval(cursor: Cursor): { interval: number; maxInterval: number | undefined } {
  const found = cursor.attempt(() => {
    const [ordinal, ...others] = joinNumbers(readOrdinals(cursor) ?? [])
    if (!ordinal || others.length > 0) return undefined
    const { from, to } = ordinal
    return from > 0 ? { interval: from, maxInterval: to > from ? to : undefined } : undefined
  })
  const plain = () =>
    cursor.attempt(() => {
      const first = readCount(cursor)
      if (first === undefined) return undefined
      cursor.takeMark('.')
      const second = cursor.attempt(() => {
        if (!cursor.takeMark('-') && !cursor.take('to') && !cursor.take('or')) return undefined
        const count = readCount(cursor)
        cursor.takeMark('.')
        return count !== undefined && count > first ? count : undefined
      })
      return cursor.any(['unit', 'weekday']) ? { interval: first, maxInterval: second } : undefined
    })
  return found ?? plain() ?? { interval: 1, maxInterval: undefined }
}
