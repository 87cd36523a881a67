import type { ErrorCode } from 'yaml'

/** A syntax error in words a head teacher understands. */
export interface YamlErrorText {
  readonly en: string
  readonly nb: string
  readonly hintEn?: string
  readonly hintNb?: string
}

const tabText: YamlErrorText = {
  en: 'The line is indented with a tab.',
  nb: 'Linjen er rykket inn med tabulator.',
  hintEn: 'Indent with spaces only: two for each level.',
  hintNb: 'Rykk inn med bare mellomrom: to for hvert nivå.',
}

const textOfCode: Partial<Record<ErrorCode, YamlErrorText>> = {
  TAB_AS_INDENT: tabText,
  BAD_INDENT: {
    en: 'The indentation does not fit the lines above, or a bracket is not closed.',
    nb: 'Innrykket passer ikke med linjene over, eller en parentes er ikke lukket.',
    hintEn: 'Keys that belong together begin in the same column.',
    hintNb: 'Nøkler som hører sammen begynner i samme kolonne.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    en: 'There is a second colon on the line.',
    nb: 'Det er et kolon til på linjen.',
    hintEn: 'Put text with a colon in quotes: `title: "Meeting: staff"`.',
    hintNb: 'Sett tekst med kolon i anførselstegn: `title: "Møte: personalet"`.',
  },
  MULTILINE_IMPLICIT_KEY: {
    en: 'A line without a colon stands where a key and its value are expected.',
    nb: 'En linje uten kolon står der det ventes en nøkkel og en verdi.',
    hintEn: 'Write `key: value`, or put text that runs over several lines in quotes.',
    hintNb: 'Skriv `nøkkel: verdi`, eller sett tekst over flere linjer i anførselstegn.',
  },
  BAD_SCALAR_START: {
    en: 'The value begins with a sign that YAML keeps for itself.',
    nb: 'Verdien begynner med et tegn som YAML bruker selv.',
    hintEn: 'Put the whole value in quotes.',
    hintNb: 'Sett hele verdien i anførselstegn.',
  },
  UNEXPECTED_TOKEN: {
    en: 'Something stands here that does not belong to the lines above.',
    nb: 'Her står noe som ikke hører sammen med linjene over.',
    hintEn: 'Check the indentation, and that a list item begins with `- `.',
    hintNb: 'Se etter innrykket, og at et listepunkt begynner med `- `.',
  },
  NON_STRING_KEY: {
    en: 'A key must be a word, not a list or a table.',
    nb: 'En nøkkel må være et ord, ikke en liste eller en tabell.',
    hintEn: 'Put text that begins with [ or { in quotes.',
    hintNb: 'Sett tekst som begynner med [ eller { i anførselstegn.',
  },
  BAD_DIRECTIVE: {
    en: 'The line beginning with % is not understood.',
    nb: 'Linjen som begynner med % forstås ikke.',
    hintEn: 'Remove it.',
    hintNb: 'Fjern den.',
  },
  MISSING_CHAR: {
    en: 'A quote, bracket, comma or colon is missing.',
    nb: 'Et anførselstegn, en parentes, et komma eller et kolon mangler.',
    hintEn: 'Every quote and bracket that is opened must be closed; `key: value` needs a colon and a space.',
    hintNb: 'Alle anførselstegn og parenteser som åpnes må lukkes; `nøkkel: verdi` trenger kolon og mellomrom.',
  },
  BAD_DQ_ESCAPE: {
    en: 'The backslash in this text begins nothing YAML knows.',
    nb: 'Omvendt skråstrek i denne teksten innleder ikke noe YAML kjenner.',
    hintEn: "Use single quotes: `'text'`.",
    hintNb: "Bruk enkle anførselstegn: `'tekst'`.",
  },
}

const textOfOpening: Readonly<Record<'quote' | 'bracket', YamlErrorText>> = {
  quote: {
    en: 'The quote that begins here is never closed.',
    nb: 'Anførselstegnet som står her, lukkes aldri.',
    hintEn: 'Put the same quote where the text ends, or leave both out.',
    hintNb: 'Sett det samme tegnet der teksten slutter, eller ta bort begge.',
  },
  bracket: {
    en: 'The bracket that begins here is not closed before the next line that is not indented.',
    nb: 'Parentesen som begynner her, lukkes ikke før neste linje uten innrykk.',
    hintEn: 'Close it, and indent every line inside it.',
    hintNb: 'Lukk den, og rykk inn alle linjene i den.',
  },
}

/** Explains that what opens at a place is not closed. */
export function explainOpening(kind: 'quote' | 'bracket'): YamlErrorText {
  return textOfOpening[kind]
}

/** Explains a parser's error code; what has no text of its own is quoted from the parser. */
export function explainYamlError(code: ErrorCode, parserMessage: string, text: string, offset: number): YamlErrorText {
  const lineStart = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1
  if (/^ *\t/.test(text.slice(lineStart, lineStart + 200))) return tabText
  return (
    textOfCode[code] ?? {
      en: `The file is not valid YAML here: ${parserMessage}.`,
      nb: `Filen er ikke gyldig YAML her: ${parserMessage}.`,
    }
  )
}
