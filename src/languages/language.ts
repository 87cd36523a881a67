/** The languages phrases are read and printed in: bokmål, nynorsk, Swedish, Danish, English. */
export type Language = 'nb' | 'nn' | 'sv' | 'da' | 'en'

/** The languages in the order they are documented. */
export const languages: readonly Language[] = ['nb', 'nn', 'sv', 'da', 'en']

/** Tells whether a text is one of the languages' codes. */
export function isLanguage(text: string): text is Language {
  return (languages as readonly string[]).includes(text)
}
