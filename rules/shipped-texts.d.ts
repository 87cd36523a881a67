declare module 'virtual:shipped-texts' {
  /** Wheel id to YAML text, made from the files in this folder when the package is built. */
  export const wheelTexts: Readonly<Record<string, string>>
  /** Calendar id to YAML text. */
  export const calendarTexts: Readonly<Record<string, string>>
}
