/** How names are inflected, in folded letters: small, without accents. */
export interface Inflection {
  /** Articles that may stand before a name, parted by blanks. */
  readonly articles: string
  /**
   * Endings of plural and definite forms and of the genitive, each with what the name itself may end in instead. One with nothing
   * instead is too short to tell a form from a slip, and counts only where two names are compared.
   */
  readonly endings: Readonly<Record<string, readonly string[]>>
  /** The ending that may stand behind another ending: "elev-ene-s". */
  readonly genitive: string
  /** What the first word of a feast's name may stand for: "forste" for "1". */
  readonly feastWords: Readonly<Record<string, string>>
}
