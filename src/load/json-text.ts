/** Finds places in a JSON text: where it stops being JSON, where it nests too deep, and where the value at a path stands. */

const blank = /[\t\n\r ]/
const scalar = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y
const string = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y

/** Returns the offset of the first bracket that opens more than `maxDepth` levels; undefined when none does. */
export function findTooDeep(text: string, maxDepth: number): number | undefined {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text[at]
    if (unit === '"') at = endOfString(text, at) - 1
    else if (unit === '[' || unit === '{') {
      if (++depth > maxDepth) return at
    } else if (unit === ']' || unit === '}') depth--
  }
  return undefined
}

/** Returns the offset of the first character that JSON does not allow where it stands; undefined for a text that is JSON. */
export function findJsonFault(text: string): number | undefined {
  // What may come next: a value, a key, a colon, or what follows a value.
  let next: 'value' | 'first' | 'key' | 'first-key' | 'colon' | 'after' = 'value'
  const open: string[] = []
  for (let at = skipBlanks(text, 0); at < text.length; at = skipBlanks(text, at)) {
    const unit = text[at]!
    const ends = unit === ']' || unit === '}'
    if (next === 'after') {
      const inside = open.at(-1)
      if (ends && inside === (unit === ']' ? '[' : '{')) open.pop()
      else if (unit === ',' && inside !== undefined) next = inside === '[' ? 'value' : 'key'
      else return at
      at++
    } else if (next === 'colon') {
      if (unit !== ':') return at
      next = 'value'
      at++
    } else if (next === 'key' || next === 'first-key') {
      if (unit === '}' && next === 'first-key') {
        open.pop()
        next = 'after'
        at++
        continue
      }
      const end = matchAt(string, text, at)
      if (end === undefined) return at
      next = 'colon'
      at = end
    } else if (unit === ']' && next === 'first') {
      open.pop()
      next = 'after'
      at++
    } else if (unit === '[' || unit === '{') {
      open.push(unit)
      next = unit === '[' ? 'first' : 'first-key'
      at++
    } else {
      const end = matchAt(unit === '"' ? string : scalar, text, at)
      if (end === undefined) return at
      next = 'after'
      at = end
    }
  }
  return next === 'after' && open.length === 0 ? undefined : text.length
}

/** Returns where the value at a path stands in a text that is JSON; the nearest existing parent when the path leads nowhere. */
export function findJsonValue(text: string, path: readonly (string | number)[]): { start: number; end: number } {
  let start = skipBlanks(text, 0)
  for (const step of path) {
    const found = findMember(text, start, step)
    if (found === undefined) break
    start = found
  }
  return { start, end: endOfValue(text, start) }
}

/** Returns where the member of a table or list begins; of a key that stands twice the last, which is the one that counts. */
function findMember(text: string, start: number, step: string | number): number | undefined {
  const isTable = text[start] === '{'
  if (!isTable && text[start] !== '[') return undefined
  let found: number | undefined
  let at = skipBlanks(text, start + 1)
  for (let position = 0; at < text.length && text[at] !== '}' && text[at] !== ']'; position++) {
    let key: unknown = position
    if (isTable) {
      const end = endOfString(text, at)
      key = JSON.parse(text.slice(at, end))
      at = skipBlanks(text, skipBlanks(text, end) + 1)
    }
    if (key === step) found = at
    at = skipBlanks(text, endOfValue(text, at))
    if (text[at] === ',') at = skipBlanks(text, at + 1)
  }
  return found
}

function endOfValue(text: string, start: number): number {
  const unit = text[start]
  if (unit === '"') return endOfString(text, start)
  if (unit !== '{' && unit !== '[') return matchAt(scalar, text, start) ?? start
  let depth = 0
  for (let at = start; at < text.length; at++) {
    if (text[at] === '"') at = endOfString(text, at) - 1
    else if (text[at] === '{' || text[at] === '[') depth++
    else if ((text[at] === '}' || text[at] === ']') && --depth === 0) return at + 1
  }
  return text.length
}

/** Returns the offset after a string's closing quote; of one that is never closed the end of the text. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '"') return at + 1
  }
  return text.length
}

function matchAt(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : undefined
}

function skipBlanks(text: string, from: number): number {
  let at = from
  while (at < text.length && blank.test(text[at]!)) at++
  return at
}
