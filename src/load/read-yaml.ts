import { type Document, parseDocument } from 'yaml'
import { diagnose } from '../diagnostics/diagnose'
import type { Diagnostic } from '../diagnostics/diagnostic'
import type { Place } from '../diagnostics/diagnostic-parts'
import { loadCodes } from './codes'
import { findOpening } from './find-opening'
import { findPersons } from './find-persons'
import { readOrdinary } from './read-ordinary'
import { type PlainMap, type PlainValue, plainLimits, toPlain } from './to-plain'
import { typeName } from './type-name'
import { explainYamlError } from './yaml-errors'
import { buildYamlSourceFile, type YamlSourceFile } from './yaml-source-file'

/** How to load a text. */
export interface LoadOptions {
  /** The file's name, for messages. */
  readonly file?: string
  /** Texts with more UTF-8 bytes are refused before parsing; default 2 MiB. */
  readonly maxBytes?: number
}

/** The default of {@link LoadOptions.maxBytes}. */
export const defaultMaxBytes = 2 * 1024 * 1024

/** A text read as YAML: its data when it could be read at all, with what was found. */
export interface YamlText {
  readonly root?: PlainMap
  readonly source: YamlSourceFile
  readonly diagnostics: Diagnostic[]
}

/** Reads a text as one YAML 1.2 mapping. Never throws on what a file holds: size, bytes, syntax, depth and references are reported. */
export function readYaml(text: string, kind: 'wheel' | 'calendar', options: LoadOptions): YamlText {
  const { file, maxBytes = defaultMaxBytes } = options
  const empty = { ...(file === undefined ? {} : { file }), text, ...placesOfNothing(file) }
  const at = (start: number, end: number): Place => ({
    ...(file === undefined ? {} : { file }),
    span: { start, end },
    path: [],
  })

  const bytes = text.length > maxBytes / 3 ? utf8Length(text) : 0
  if (bytes > maxBytes) {
    return { source: empty, diagnostics: [diagnose(loadCodes, 'load/too-large', { bytes, maxBytes }, at(0, 0))] }
  }
  const { control, tooMany } = scan(text)
  if (control >= 0) {
    return {
      source: empty,
      diagnostics: [diagnose(loadCodes, 'load/not-text', {}, at(control, control + 1))],
    }
  }
  if (tooMany >= 0) {
    const { maxValues } = plainLimits
    const found = diagnose(loadCodes, 'load/too-many-values', { maxValues }, at(tooMany, tooMany + 1))
    return { source: empty, diagnostics: [found] }
  }
  const ordinary = readOrdinary(text)
  if (ordinary !== undefined) {
    const source = buildYamlSourceFile(text, undefined, file, () => composeYaml(text)!)
    return { root: ordinary, source, diagnostics: findInText(text, file, at) }
  }
  const document = composeYaml(text)
  if (document === undefined) {
    const start = firstDeepOffset(text)
    const place = at(start, Math.min(start + 1, text.length))
    return {
      source: empty,
      diagnostics: [diagnose(loadCodes, 'load/too-deep', { maxDepth: plainLimits.maxDepth }, place)],
    }
  }
  const source = buildYamlSourceFile(text, document, file, () => composeYaml(text)!)
  const diagnostics = findInText(text, file, at)
  if (document.errors.length > 0) {
    diagnostics.push(...syntaxErrors(document, text, at))
    return { source, diagnostics }
  }
  const plain = toPlain(document, file)
  diagnostics.push(...plain.diagnostics)
  if (plain.value === undefined) return { source, diagnostics }
  if (plain.value === null) {
    diagnostics.push(diagnose(loadCodes, 'load/empty', { kind }, at(0, 0)))
    return { source, diagnostics }
  }
  if (!isPlainMap(plain.value)) {
    const found = typeName(plain.value)
    const span = document.contents?.range
    const place = span ? at(span[0], span[1]) : at(0, 0)
    diagnostics.push(diagnose(loadCodes, 'load/wrong-type', { key: kind, wanted: 'object', found }, place))
    return { source, diagnostics }
  }
  return { root: plain.value, source, diagnostics }
}

/** Finds what the text shows whatever it says: bytes that were no UTF-8, and persons. */
function findInText(text: string, file: string | undefined, at: (start: number, end: number) => Place): Diagnostic[] {
  const broken = text.indexOf('\uFFFD')
  const encoding = broken < 0 ? [] : [diagnose(loadCodes, 'load/bad-encoding', {}, at(broken, broken + 1))]
  return [...encoding, ...findPersons(text, file)]
}

/** Tells whether the value is a mapping. */
export function isPlainMap(value: PlainValue | undefined): value is PlainMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What is looked for before the parser sees a text: it takes seconds for a text made of nothing but marks. */
interface Scan {
  /** Offset of the first control character other than tab, LF and CR; -1 when there is none. */
  readonly control: number
  /** Offset at which the marks that begin a value become more than {@link plainLimits.maxValues}; -1 when they do not. */
  readonly tooMany: number
}

function scan(text: string): Scan {
  let marks = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit > 0x7f || (unit >= 0x61 && unit <= 0x7a) || unit === 0x20) continue
    if ((unit < 32 && unit !== 9 && unit !== 10 && unit !== 13) || unit === 127) return { control: i, tooMany: -1 }
    if (isMark(unit) && ++marks > plainLimits.maxValues) return { control: -1, tooMany: i }
  }
  return { control: -1, tooMany: -1 }
}

/** Tells whether the character begins or parts values: a line end, or one of `"#\'*,-:?[{&!`. */
function isMark(unit: number): boolean {
  switch (unit) {
    case 0x0a:
    case 0x0d:
    case 0x21:
    case 0x22:
    case 0x26:
    case 0x27:
    case 0x2a:
    case 0x2c:
    case 0x2d:
    case 0x3a:
    case 0x3f:
    case 0x5b:
    case 0x7b:
      return true
    default:
      return false
  }
}

/** Parses and composes a text; undefined when it nests too deeply for that. */
export function composeYaml(text: string): Document | undefined {
  try {
    // Duplicate keys are found by `toPlain` in linear time; the parser's own check is quadratic.
    const document = parseDocument(text, {
      version: '1.2',
      schema: 'core',
      merge: false,
      stringKeys: true,
      uniqueKeys: false,
      prettyErrors: false,
      // 'silent' would keep quiet about a second document.
      logLevel: 'error',
    })
    return document.errors.some((error) => error.code === 'RESOURCE_EXHAUSTION') ? undefined : document
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** A damaged file gives one error per token that follows; the first few say it all. */
const maxSyntaxErrors = 5

function syntaxErrors(document: Document, text: string, at: (start: number, end: number) => Place): Diagnostic[] {
  return document.errors.slice(0, maxSyntaxErrors).map((error) => {
    const place = at(Math.min(error.pos[0], text.length), Math.min(error.pos[1], text.length))
    if (error.code === 'MULTIPLE_DOCS') return diagnose(loadCodes, 'load/multiple-documents', {}, place)
    const misses = error.code === 'MISSING_CHAR' || error.code === 'BAD_INDENT'
    const opening = misses ? findOpening(document, error.pos[0]) : undefined
    if (opening !== undefined) {
      // Where the parser gave up is far below, often at the end of the file.
      const { kind, start } = opening
      return diagnose(loadCodes, 'load/yaml-syntax', { problem: `open-${kind}` }, at(start, start + 1))
    }
    return diagnose(
      loadCodes,
      'load/yaml-syntax',
      explainYamlError(error.code, error.message, text, error.pos[0]),
      place,
    )
  })
}

/** Finds roughly where a text nests deeper than the limit, by brackets, list dashes and indentation. */
function firstDeepOffset(text: string): number {
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text[i]!
    if (unit === '[' || unit === '{') depth++
    else if (unit === ']' || unit === '}') depth--
    if (depth > plainLimits.maxDepth) return i
  }
  const steep = new RegExp(`(?:- ){${plainLimits.maxDepth}}|^ {${plainLimits.maxDepth}}(?=\\S)`, 'm').exec(text)
  return steep?.index ?? 0
}

/** Counts the bytes of a text in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = text.length
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit > 0x7ff) bytes += unit >= 0xd800 && unit <= 0xdfff ? 1 : 2
    else if (unit > 0x7f) bytes++
  }
  return bytes
}

function placesOfNothing(file: string | undefined): Omit<YamlSourceFile, 'file' | 'text'> {
  const nowhere: Place = { ...(file === undefined ? {} : { file }), span: { start: 0, end: 0 }, path: [] }
  return { placeOf: () => nowhere, placeWithin: () => nowhere, release: () => {} }
}
