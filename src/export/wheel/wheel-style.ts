import { brokenFrom, darkTheme, lightTheme, type Theme } from './palette'

/** How a drawing is coloured: as the reader's screen asks, or always the one or the other. On paper it is always light. */
export type ThemeChoice = 'auto' | 'light' | 'dark'

/** Type that every machine has: no font is fetched. */
export const sansFont = "'Avenir Next','Segoe UI','Helvetica Neue',Roboto,'DejaVu Sans',sans-serif"
export const serifFont = "'Iowan Old Style','Palatino Linotype',Palatino,Georgia,'DejaVu Serif',serif"

const shapes = `.wheel{font-family:${sansFont};text-rendering:geometricPrecision}
.wheel .serif{font-family:${serifFont}}
.wheel .middle{text-anchor:middle}
.wheel .end{text-anchor:end}
.wheel .strong,.wheel .heading,.wheel .month{font-weight:600}
.wheel .month{font-size:12.5px;letter-spacing:1.6px}
.wheel .week{font-size:8.5px;text-anchor:middle}
.wheel .name{font-size:9px}
.wheel .now{font-size:11px;font-weight:600}
.wheel .hair{fill:none;stroke-width:.7}
.wheel .rim{fill:none;stroke-width:1.2}
.wheel .mark{fill:none;stroke-width:2.4}
.wheel .plan{fill:none;stroke-width:2.4;stroke-dasharray:1.6 1.2}
.wheel .hand path{fill:none;stroke-width:1.6}
.wheel .edge,.wheel .band,.wheel .hull{fill:none}
.wheel .hull{stroke-width:1;stroke-dasharray:2 2}
.wheel .maybe .face{stroke-width:.9;stroke-dasharray:3 2}
.wheel .maybe .band{opacity:.5}
.wheel .label.maybe{font-style:italic}
.wheel .labels{pointer-events:none}
.wheel .item{cursor:default}
.wheel .item:focus,.wheel .item a:focus{outline:none}
${focused('face')},${focused('spot')}{stroke-width:2.6;stroke-dasharray:none}
${lightTheme.tones
  .map((_, tone) => (tone < brokenFrom ? '' : `.wheel .t${tone} .edge{stroke-dasharray:9 2.4}`))
  .filter((rule) => rule !== '')
  .join('\n')}
`

/** Returns the style sheet of a wheel: its shapes, and the colours of the theme. Everything lies under the class `wheel`. */
export function wheelStyle(theme: ThemeChoice): string {
  return styles[theme]
}

/** Returns the selector of a part of the item that has the keyboard's focus. */
function focused(part: string): string {
  return `.wheel .item:focus-visible .${part},.wheel .item a:focus-visible .${part}`
}

function colors(theme: Theme): string {
  const rules = [
    `.wheel .paper{fill:${theme.paper}}`,
    `.wheel text{fill:${theme.text}}`,
    `.wheel .quiet,.wheel .week,.wheel .name{fill:${theme.quiet}}`,
    `.wheel .hair{stroke:${theme.line}}`,
    `.wheel .rim,.wheel .mark,.wheel .plan{stroke:${theme.quiet}}`,
    `.wheel .free,.wheel .out{fill:${theme.free}}`,
    `.wheel .stripe{stroke:${theme.stripe}}`,
    `.wheel .hand path{stroke:${theme.today}}`,
    `.wheel .hand circle,.wheel .now{fill:${theme.today}}`,
    ...theme.tones.flatMap(({ ink, tint }, tone) => [
      `.wheel .t${tone} .face{fill:${tint};stroke:none}`,
      `.wheel .t${tone} .band{stroke:${tint}}`,
      `.wheel .t${tone} .edge,.wheel .t${tone} .hull{stroke:${ink}}`,
      `.wheel .t${tone} .spot{fill:${ink}}`,
      `.wheel .t${tone}.maybe .face{fill:${theme.paper};stroke:${ink}}`,
    ]),
    `${focused('face')},${focused('spot')},${focused('edge')}{stroke:${theme.text}}`,
  ]
  return `${rules.join('\n')}\n`
}

const [light, dark] = [colors(lightTheme), colors(darkTheme)]
const styles: Readonly<Record<ThemeChoice, string>> = {
  light: shapes + light,
  dark: shapes + dark,
  auto: `${shapes}${light}@media screen and (prefers-color-scheme:dark){\n${dark}}\n`,
}
