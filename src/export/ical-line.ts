import { withoutControls } from './clean-text'

/** Octets a content line may have without its line end (RFC 5545 § 3.1). */
const maxOctets = 75

/**
 * Writes one content line, folded: no line above 75 octets, none broken inside a UTF-8 sequence, CRLF after each.
 * The value is written as it is; escape texts with {@link icalText} first.
 */
export function icalLine(name: string, value: string): string {
  const lines: string[] = []
  let line = ''
  let octets = 0
  for (const character of `${name}:${value}`) {
    const size = octetsOf(character.codePointAt(0)!)
    if (octets + size > maxOctets) {
      lines.push(line)
      line = ' '
      octets = 1
    }
    line += character
    octets += size
  }
  lines.push(line)
  return `${lines.join('\r\n')}\r\n`
}

/** Escapes a TEXT value (RFC 5545 § 3.3.11) and removes what it cannot carry. */
export function icalText(text: string): string {
  return withoutControls(text)
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll('\n', '\\n')
}

/** Joins folded lines again and splits a calendar into content lines; takes LF for CRLF. */
export function unfoldLines(text: string): string[] {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/)
    .filter((line) => line !== '')
}

function octetsOf(codePoint: number): number {
  return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4
}
