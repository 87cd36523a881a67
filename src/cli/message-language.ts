import type { MessageLanguage } from '../diagnostics/diagnostic'
import type { Language } from '../languages/language'

/** Returns the language of messages for a language of data: English for English, else Norwegian. */
export function messageLanguageOf(language: Language): MessageLanguage {
  return language === 'en' ? 'en' : 'nb'
}

/** Guesses the language of messages from the locale, for what is said before any document is read. */
export function localeLanguage(env: Readonly<Record<string, string | undefined>>): MessageLanguage {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return /^(nb|nn|no|da|sv)(?![a-z])/i.test(locale) ? 'nb' : 'en'
}
