import { Schema } from 'yaml'
import { OrdinaryCursor, sign, unordinary } from './ordinary-cursor'
import { type PlainMap, type PlainValue, plainLimits } from './to-plain'

/**
 * Reads the data of an ordinary file: mappings, lists and brackets whose texts each stand on one line, with nothing wrong in them.
 * Undefined when anything else is met, however small; then yaml's parser and composer say what it is. Most files are ordinary, and yaml,
 * which keeps every blank and comment and makes a node of every value, took half of the time from texts to a plan.
 */
export function readOrdinary(text: string): PlainMap | undefined {
  const lines = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text
  if (/[\t\r\uFEFF]/.test(lines)) return undefined
  try {
    return new OrdinaryReader(new OrdinaryCursor(lines)).read()
  } catch (error) {
    if (error === unordinary) return undefined
    throw error
  }
}

/** First characters of what YAML takes for a number, true, false or nothing. */
const typedStarts = new Set('-+.~0123456789nNtTfF')

/** Builds values with the cursor's help. A column is where a block's keys or dashes stand; a depth counts the values around one. */
class OrdinaryReader {
  private values = 0
  private readonly tags = new Schema({ schema: 'core' }).tags

  constructor(private readonly cursor: OrdinaryCursor) {}

  read(): PlainMap | undefined {
    if (this.cursor.indent !== 0) return undefined
    const map = this.blockMap(0, 0)
    return this.cursor.isDone ? map : undefined
  }

  private count(depth: number): void {
    if (++this.values >= plainLimits.maxValues || depth > plainLimits.maxDepth) throw unordinary
  }

  private blockMap(column: number, depth: number): PlainMap {
    const { cursor } = this
    const map: Record<string, PlainValue> = Object.create(null)
    do {
      const name = cursor.key(false)
      if (name === undefined || name in map) throw unordinary
      cursor.passBlanks()
      map[name] = cursor.isLineRead ? this.below(column, depth + 1, true) : this.beside(column, depth + 1)
    } while (cursor.indent === column && !cursor.isIndicator(sign.dash))
    return map
  }

  private blockList(column: number, depth: number): PlainValue[] {
    const { cursor } = this
    const list: PlainValue[] = []
    do {
      const dash = cursor.at++
      cursor.passBlanks()
      const inner = column + cursor.at - dash
      if (cursor.isLineRead) list.push(this.below(column, depth + 1, false))
      else if (cursor.isIndicator(sign.dash) || cursor.isKeyAhead) list.push(this.block(inner, depth + 1))
      else list.push(this.beside(column, depth + 1))
    } while (cursor.indent === column && cursor.isIndicator(sign.dash))
    return list
  }

  private block(column: number, depth: number): PlainValue {
    this.count(depth)
    this.cursor.indent = column
    return this.cursor.isIndicator(sign.dash) ? this.blockList(column, depth) : this.blockMap(column, depth)
  }

  /** Reads what stands on the lines below a key or a dash; nothing when they belong to what is around it. */
  private below(column: number, depth: number, isKey: boolean): PlainValue {
    const { cursor } = this
    cursor.nextLine()
    const { indent } = cursor
    if (indent <= column && !(isKey && indent === column && cursor.isIndicator(sign.dash))) {
      this.count(depth)
      return null
    }
    const value = this.block(indent, depth)
    if (cursor.indent > column) throw unordinary
    return value
  }

  /** Reads a value on the line of its key or dash, and leaves the line. */
  private beside(column: number, depth: number): PlainValue {
    const value = this.value(column, depth, false)
    this.cursor.leaveLine()
    // More of the text, on lines of its own.
    if (this.cursor.indent > column) throw unordinary
    return value
  }

  /** Reads a value that is no block: a text, or what stands in brackets. */
  private value(column: number, depth: number, inFlow: boolean): PlainValue {
    const { cursor } = this
    this.count(depth)
    if (cursor.isAt(sign.listStart)) return this.flowList(column, depth)
    if (cursor.isAt(sign.mapStart)) return this.flowMap(column, depth)
    return cursor.isQuote ? cursor.quoted() : this.typed(cursor.bare(inFlow))
  }

  private flowList(column: number, depth: number): PlainValue[] {
    const { cursor } = this
    const list: PlainValue[] = []
    cursor.at++
    for (this.passGap(column); !cursor.isAt(sign.listEnd); this.passComma(sign.listEnd, column)) {
      list.push(this.value(column, depth + 1, true))
    }
    cursor.at++
    return list
  }

  private flowMap(column: number, depth: number): PlainMap {
    const { cursor } = this
    const map: Record<string, PlainValue> = Object.create(null)
    cursor.at++
    for (this.passGap(column); !cursor.isAt(sign.mapEnd); this.passComma(sign.mapEnd, column)) {
      const name = cursor.key(true)
      if (name === undefined || name in map) throw unordinary
      this.passGap(column)
      if (cursor.isAt(sign.comma) || cursor.isAt(sign.mapEnd)) {
        this.count(depth + 1)
        map[name] = null
      } else map[name] = this.value(column, depth + 1, true)
    }
    cursor.at++
    return map
  }

  /** Goes behind the comma after an item, to the next; before the closing bracket there may be none. */
  private passComma(end: number, column: number): void {
    this.passGap(column)
    if (this.cursor.isAt(end)) return
    if (!this.cursor.isAt(sign.comma)) throw unordinary
    this.cursor.at++
    this.passGap(column)
  }

  /** Goes to what comes next in brackets, on a line that is farther in than the key or dash they belong to. */
  private passGap(column: number): void {
    this.cursor.passBlanks()
    if (!this.cursor.isLineRead) return
    this.cursor.nextLine()
    if (this.cursor.indent <= column) throw unordinary
  }

  /** What a text without quotes stands for is yaml's to say; most begin like nothing but a text. */
  private typed(text: string): PlainValue {
    if (!typedStarts.has(text.charAt(0))) return text
    const tag = this.tags.find((tag) => tag.collection === undefined && tag.default === true && tag.test?.test(text))
    if (tag === undefined || tag.collection !== undefined) return text
    const value = tag.resolve(text, () => {}, {})
    return (isScalarNode(value) ? value.value : value) as PlainValue
  }
}

function isScalarNode(value: unknown): value is { readonly value: unknown } {
  return typeof value === 'object' && value !== null && 'value' in value
}
