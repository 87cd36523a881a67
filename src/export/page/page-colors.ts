import { brokenFrom, darkTheme, lightTheme, type Theme } from '../wheel/palette'
import type { ThemeChoice } from '../wheel/wheel-style'

/** Returns the style sheet that gives a page its colours, as custom properties; on paper they are always the light ones. */
export function pageColors(theme: ThemeChoice): string {
  if (theme !== 'auto') return colors(theme === 'dark' ? darkTheme : lightTheme, theme)
  return `${colors(lightTheme, 'light')}@media screen and (prefers-color-scheme:dark){\n${colors(darkTheme, 'dark')}}\n`
}

function colors(theme: Theme, scheme: 'light' | 'dark'): string {
  const { paper, text, quiet, line, raised, focus, free, stripe, today } = theme
  const tones = theme.tones.map(
    ({ ink, tint }, tone) =>
      `[data-tone="${tone}"]{--ink:${ink};--tint:${tint};--broken:${tone < brokenFrom ? 'solid' : 'dashed'}}`,
  )
  return `:root{color-scheme:${scheme};--paper:${paper};--text:${text};--quiet:${quiet};--line:${line};--raised:${raised};--focus:${focus};--free:${free};--stripe:${stripe};--today:${today};--broken:solid}
${tones.join('\n')}
`
}
