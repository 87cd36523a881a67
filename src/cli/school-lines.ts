import type { SchoolCalendar } from '../calendar/school-calendar'
import type { Diagnostic } from '../diagnostics/diagnostic'
import type { Wheel } from '../resolve/wheel'
import { loadCalendarText, loadWheelText } from './load-inputs'
import { FileDesk } from './open-files'
import type { Terminal } from './terminal'
import { UsageError } from './usage-error'

/** What one line of input asks for. */
export interface SchoolLine {
  readonly school: string
  /** Ids, paths or whole texts. */
  readonly wheels: readonly string[]
  readonly calendar: string
}

/** A wheel or a calendar as far as it could be read, and what was found; `texts` holds the files that findings are about. */
export interface Opened<T> {
  readonly value?: T
  readonly diagnostics: readonly Diagnostic[]
  readonly texts: ReadonlyMap<string, string>
}

/** How many characters of ids, paths and texts are remembered at most, and how many files. */
const maxCharacters = 32 * 1024 * 1024
const maxFiles = 512

/** Reads a line: an object with `school`, `wheels` (one or a list) and `calendar`; undefined for anything else. */
export function parseSchoolLine(line: string): SchoolLine | undefined {
  const given = parseObject(line)
  const wheels = Object.hasOwn(given, 'wheels') ? given.wheels : given.wheel
  const list: readonly unknown[] = Array.isArray(wheels) ? wheels : [wheels]
  const { school, calendar } = given
  const isReference = (value: unknown): value is string =>
    typeof value === 'string' && value.trim() !== '' && value !== '-'
  if (typeof school !== 'string' || school === '' || !isReference(calendar)) return undefined
  if (list.length === 0 || !list.every(isReference)) return undefined
  return { school, wheels: list, calendar }
}

/** Returns the school's id as the line gives it, for a line that cannot be used. */
export function schoolOfLine(line: string): string | undefined {
  const { school } = parseObject(line)
  return typeof school === 'string' ? school : undefined
}

function parseObject(line: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
  } catch {
    return {}
  }
}

/** Opens the wheels and calendars that lines name; each is read once for as long as it is remembered. */
export class SharedInputs {
  private readonly wheels = new Remembered<Opened<Wheel>>()
  private readonly calendars = new Remembered<Opened<SchoolCalendar>>()

  constructor(
    private readonly terminal: Terminal,
    private readonly root: string | undefined,
    private readonly maxBytes: number | undefined,
  ) {}

  wheel(reference: string): Promise<Opened<Wheel>> {
    return this.wheels.of(reference, () =>
      this.open(reference, 'wheel', (opened, desk) => {
        const { value, diagnostics } = loadWheelText(opened, desk)
        return { ...(value.wheel && { value: value.wheel }), diagnostics, texts: desk.texts }
      }),
    )
  }

  calendar(reference: string): Promise<Opened<SchoolCalendar>> {
    return this.calendars.of(reference, () =>
      this.open(reference, 'calendar', (opened, desk) => {
        const { value, diagnostics } = loadCalendarText(opened, desk)
        return { ...(value.calendar && { value: value.calendar }), diagnostics, texts: desk.texts }
      }),
    )
  }

  /** Opens a reference at a desk of its own, so that nothing is kept of it but what is remembered. */
  private async open<T>(
    reference: string,
    kind: 'wheel' | 'calendar',
    load: (opened: Awaited<ReturnType<FileDesk['open']>>, desk: FileDesk) => Opened<T>,
  ): Promise<Opened<T>> {
    const desk = new FileDesk(this.terminal, this.root, this.maxBytes)
    try {
      if (!reference.includes('\n')) return load(await desk.open(reference, kind), desk)
      const file = `<${kind}>`
      desk.texts.set(file, reference)
      return load({ file, text: reference }, desk)
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      return { diagnostics: error.diagnostics, texts: desk.texts }
    }
  }
}

/** Values by the text they were made from; of too many, or of too long texts, those kept longest go first. */
class Remembered<T> {
  private readonly kept = new Map<string, Promise<T>>()
  private characters = 0

  of(text: string, make: () => Promise<T>): Promise<T> {
    const known = this.kept.get(text)
    if (known) return known
    const made = make()
    this.kept.set(text, made)
    this.characters += text.length
    for (const oldest of this.kept.keys()) {
      if ((this.kept.size <= maxFiles && this.characters <= maxCharacters) || oldest === text) break
      this.kept.delete(oldest)
      this.characters -= oldest.length
    }
    return made
  }
}
