/** An ending and what it asks of the word. */
export interface WordForm {
  /** How many letters stand before the ending at least. */
  readonly least: number
  /** It is no ending, but the whole word. */
  readonly whole: boolean
  readonly value: string
}

/** How the words of some languages end. */
export interface WordForms {
  /** By kind and ending. */
  readonly forms: ReadonlyMap<string, ReadonlyMap<string, WordForm>>
  /** The weekdays' full names, of every language that counts. */
  readonly weekdays: ReadonlySet<string>
}

/** A word's longest ending of a kind. */
interface FoundForm {
  readonly value: string
  /** What stands before the ending. */
  readonly stem: string
}

/** Adds the forms of a table's entry: `...ning` wants three letters before it, `=gis` is the whole word. */
export function addForms(forms: Map<string, WordForm>, value: string, words: readonly string[]): void {
  for (const word of words) {
    const whole = word.startsWith('=')
    const ending = whole ? word.slice(1) : word.replace(/^\.+/, '')
    const form = { least: whole ? 0 : word.length - ending.length, whole, value }
    const known = forms.get(ending)
    if (!known || (known.whole && !whole) || (known.whole === whole && form.least < known.least))
      forms.set(ending, form)
  }
}

/** Returns how a word ends when it ends as words of this kind do. */
export function formOf(word: string, kind: string, { forms }: WordForms): FoundForm | undefined {
  const known = forms.get(kind)
  if (!known) return undefined
  for (let least = 0; least < word.length; least++) {
    const form = known.get(word.slice(least))
    if (form && least >= form.least && (!form.whole || least === 0)) {
      return { value: form.value, stem: word.slice(0, least) }
    }
  }
  return undefined
}

/** Tells whether something is held by this name: "foreldremøte", "aktivitetsdag", not "wednesday". */
export function namesOccasion(word: string, lexicon: WordForms): boolean {
  return formOf(word, 'occasion', lexicon) !== undefined && !isWeekday(word, lexicon)
}

/** Tells whether a word says what a time is for: an occasion, what is done, or a body that meets. */
export function namesHeld(word: string, lexicon: WordForms): boolean {
  const held = ['occasion', 'deed', 'body'].some((kind) => formOf(word, kind, lexicon) !== undefined)
  return held && !isWeekday(word, lexicon)
}

/** Tells whether a noun the tables lack names a stretch of time, which bounds what it stands beside: "temauke", "prosjektperioden". */
export function namesStretch(word: string, lexicon: WordForms): boolean {
  return formOf(word, 'stretch', lexicon) !== undefined
}

const longestInflection = 3

/** A weekday in another language than the phrase's ends as a day on which something is held, and is none. */
function isWeekday(word: string, { weekdays }: WordForms): boolean {
  for (let more = 0; more <= longestInflection; more++) {
    if (weekdays.has(word.slice(0, word.length - more))) return true
  }
  return false
}
