/** Returns titles in quotation marks, joined by commas. */
export const quoted = (titles: readonly string[], [open = '', close = '']: string): string =>
  titles.map((title) => `${open}${title}${close}`).join(', ')

/** Makes what joins words by commas and a last word: "a, b and c". */
export const lister =
  (last: string) =>
  (words: readonly string[]): string =>
    words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`

/** What was taken from an event, both or one: the words for the time and the place, joined. */
export const taken = (time: string | undefined, place: string | undefined, and: string): string =>
  [time, place].filter((part) => part !== undefined).join(` ${and} `)

/** Makes what says a count of things: "1 task", "2 tasks". */
export const counted =
  (one: string, several: string) =>
  (count: number): string =>
    `${count} ${count === 1 ? one : several}`
