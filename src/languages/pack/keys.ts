/**
 * What people write for a key of a file in their own language: the ways, parted by `|`. They are suggestions only; a file has the English
 * keys, so that one schema serves every language. A word may stand for several keys: the first that is known at its place is meant.
 */
export type KeyWords = Readonly<Record<string, string>>
