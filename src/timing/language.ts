/** The languages phrases are read and printed in: bokmål, nynorsk, Swedish, Danish, English. */
export type Language = 'nb' | 'nn' | 'sv' | 'da' | 'en'

/** The languages in the order they are documented. */
export const languages: readonly Language[] = ['nb', 'nn', 'sv', 'da', 'en']
