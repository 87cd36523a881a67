/** A position as people count it: both start at 1; a column is a UTF-16 unit. */
export interface LineColumn {
  readonly line: number
  readonly column: number
}

/** Returns line and column of an offset. Lines end at LF, CRLF or a lone CR; an offset past the end counts as the end. */
export function lineColumnAt(text: string, offset: number): LineColumn {
  const end = Math.max(0, Math.min(offset, text.length))
  let line = 1
  let lineStart = 0
  for (let i = 0; i < end; i++) {
    const unit = text.charCodeAt(i)
    const lone = unit === 13 && text.charCodeAt(i + 1) !== 10
    if (unit === 10 || lone) {
      line++
      lineStart = i + 1
    }
  }
  return { line, column: end - lineStart + 1 }
}
