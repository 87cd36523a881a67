/**
 * Tells from the text whether a document is a calendar: a top-level line `kind: calendar`. Everything else goes to the wheel
 * loader, which says what is wrong with it.
 */
export function documentKindOf(text: string): 'wheel' | 'calendar' {
  return /^\uFEFF?(?:["']?kind["']?)[ \t]*:[ \t]*["']?calendar["']?[ \t]*(?:#.*)?\r?$/m.test(text)
    ? 'calendar'
    : 'wheel'
}
