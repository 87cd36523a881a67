import { isLanguage, type Language } from '../languages/language'

/** Returns the language that a locale or a language tag names: `nb-NO`, `no`, `sv_SE.UTF-8`; undefined for any other. */
export function languageOfTag(tag: string): Language | undefined {
  const [name = ''] = tag.toLowerCase().split(/[-_.@]/)
  return name === 'no' ? 'nb' : isLanguage(name) ? name : undefined
}

/** Guesses the language of messages from the locale, for what is said before any document is read; English for a locale of no language we have. */
export function localeLanguage(env: Readonly<Record<string, string | undefined>>): Language {
  return languageOfTag(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ?? 'en'
}
