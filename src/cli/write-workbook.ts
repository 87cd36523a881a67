import type Stream from 'node:stream'
import writeExcelFile, { type Cell, type Feature } from 'write-excel-file/node'
import type { Sheet, SheetCell } from '../export/to-sheets'

const millisecondsPerDay = 86_400_000

/** Writes sheets as an XLSX file: headings frozen, bold and with filters, landscape in print. The same sheets give the same bytes. */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const pages = sheets.map(({ name, columns, rows, dateFormat }) => ({
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
    data: [
      columns.map(
        ({ title }): Cell => ({
          value: storedText(title),
          type: String,
          format: '@',
          fontWeight: 'bold',
          backgroundColor: '#E6E6E6',
        }),
      ),
      ...rows.map((row) => row.map((cell) => cellOf(cell, dateFormat))),
    ],
  }))
  const book = writeExcelFile(pages, { features: [filters(sheets)] })
  return withoutTimes(await book.toBuffer())
}

/** A text is a text, whatever it begins with: its type and format say so, also when somebody edits the cell. */
function cellOf(cell: SheetCell, dateFormat: string): Cell {
  if (cell === undefined) return null
  const placed = { alignVertical: 'top' } as const
  switch (cell.type) {
    case 'text':
      return { value: storedText(cell.text), type: String, format: '@', wrap: true, ...placed }
    case 'number':
      return { value: cell.number, type: Number, ...placed }
    case 'day':
      return {
        value: new Date(cell.day * millisecondsPerDay),
        type: Date,
        format: dateFormat,
        align: 'left',
        ...placed,
      }
  }
}

/**
 * Returns a text as the library stores it without loss. It looks texts up in an ordinary object, where "valueOf" is found before it was
 * put there; with its first character written by its number it is the same text to a spreadsheet (ECMA-376 Part 1 § 22.9.2.19).
 */
export function storedText(text: string): string {
  return text in {} ? `_x${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_${text.slice(1)}` : text
}

/** The library has no filters of its own; they stand right after a sheet's data (ECMA-376 Part 1 § 18.3.1.99). */
function filters(sheets: readonly Sheet[]): Feature<Stream | Buffer | Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => {
            const { columns, rows } = sheets[sheetIndex]!
            const last = `${String.fromCharCode(64 + columns.length)}${rows.length + 1}`
            return xml.replace('</sheetData>', `</sheetData><autoFilter ref="A1:${last}"/>`)
          },
        },
      },
    },
  }
}

/**
 * Sets the time of every file in a ZIP archive to its earliest, 1 January 1980: the library writes the time of day it runs at.
 * Walks the central directory (APPNOTE 4.3.12) and the local headers it points to.
 */
function withoutTimes(archive: Buffer): Uint8Array {
  const end = archive.lastIndexOf(Buffer.from('PK\u0005\u0006'))
  const count = archive.readUInt16LE(end + 10)
  let at = archive.readUInt32LE(end + 16)
  for (let i = 0; i < count; i++) {
    archive.writeUInt32LE(0x00210000, at + 12)
    archive.writeUInt32LE(0x00210000, archive.readUInt32LE(at + 42) + 10)
    at += 46 + archive.readUInt16LE(at + 28) + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
  }
  return archive
}
