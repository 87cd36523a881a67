import { withoutControls } from './clean-text'

/** UTF-16 units that a cell may hold. */
const longestCell = 32_767
const longestName = 31

/** What XML 1.0 cannot carry, and what it discourages: noncharacters and the sign for a lost character. */
const unwritable = /[\uFFFD-\uFFFF\uFDD0-\uFDEF]|\p{Noncharacter_Code_Point}/gu

/**
 * Returns a text as a spreadsheet's cell can hold it: no control character but tab and line feed, at most 32,767 UTF-16 units. What a
 * spreadsheet would read as a character by its number (`_x0041_`, ECMA-376 Part 1 § 22.9.2.19) is written so that it stays as it is.
 */
export function cellText(text: string): string {
  const clean = withoutControls(text)
    .replace(unwritable, '')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
  return cutAt(clean, longestCell)
}

/**
 * Returns names that a workbook takes for its sheets, in order: 1–31 characters, none of `[]:*?/\`, no apostrophe first or last, none
 * twice whatever the case, and not the one Excel keeps for itself.
 */
export function nameSheets(titles: readonly string[]): string[] {
  const taken = new Set(['history'])
  return titles.map((title) => {
    const clean = withoutControls(title)
      .replace(unwritable, '')
      .replace(/[[\]:*?/\\\s]+/g, ' ')
      .trim()
    const base = trimQuotes(cutAt(clean, longestName)) || '–'
    let name = base
    for (let nth = 2; taken.has(name.toLowerCase()); nth++) {
      const mark = ` (${nth})`
      name = `${cutAt(base, longestName - mark.length).trimEnd()}${mark}`
    }
    taken.add(name.toLowerCase())
    return name
  })
}

function trimQuotes(text: string): string {
  return text.replace(/^[\s']+|[\s']+$/g, '')
}

/** Cuts a text to so many UTF-16 units, never inside a character. */
function cutAt(text: string, units: number): string {
  if (text.length <= units) return text
  const code = text.charCodeAt(units - 1)
  return text.slice(0, code >= 0xd800 && code <= 0xdbff ? units - 1 : units)
}
