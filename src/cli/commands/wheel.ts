import type { HtmlOptions } from '../../export/to-html'
import type { Plan } from '../../query/plan'
import { defineCommand } from '../command'
import { drawingOptions, drawPlan } from '../draw-plan'
import type { OptionTable, OptionValues } from '../parse-options'
import { planOptions } from '../plan-options'

const example = 'arshjul wheel halden/elevoppfolging --calendar no/vestfold/2026-27 -o hjul.html'

const options = {
  ...planOptions,
  format: {
    type: 'string',
    short: 'f',
    values: ['svg', 'html'],
    help: {
      en: 'A picture or a page; default as the file’s name says, else svg.',
      nb: 'Et bilde eller en side; ellers det filnavnet sier, ellers svg.',
    },
  },
  rings: {
    type: 'string',
    values: ['period', 'role', 'criterion'],
    help: {
      en: 'What the rings are; default the wheel’s periods, else roles.',
      nb: 'Hva ringene er; ellers årshjulets perioder, ellers roller.',
    },
  },
  layout: {
    type: 'string',
    values: ['poster', 'wheel'],
    help: {
      en: 'svg: with title and legend, or the wheel alone; default poster.',
      nb: 'svg: med tittel og tegnforklaring, eller bare hjulet; ellers poster.',
    },
  },
  theme: drawingOptions.theme,
  today: {
    type: 'string',
    valueName: 'DATE',
    help: { en: 'Draw a hand at this day.', nb: 'Tegn en viser på denne dagen.' },
  },
  by: {
    type: 'string',
    values: ['month', 'period'],
    help: { en: 'html: how the list is parted; default month.', nb: 'html: hvordan listen er delt; ellers month.' },
  },
  role: drawingOptions.role,
  members: drawingOptions.members,
  audience: drawingOptions.audience,
  output: drawingOptions.output,
  watch: drawingOptions.watch,
  'keep-going': drawingOptions['keep-going'],
  report: drawingOptions.report,
  'fail-on': drawingOptions['fail-on'],
} as const satisfies OptionTable

type Values = OptionValues<typeof options>

/** `arshjul wheel`: the year as a wheel, as a picture or a page. */
export const wheelCommand = defineCommand({
  name: 'wheel',
  usage: 'arshjul wheel WHEEL… --calendar CAL [-o FILE] [options]',
  summary: {
    en: 'Draws the school year as a wheel: a picture for the wall, or a page with explanations.',
    nb: 'Tegner skoleåret som et hjul: et bilde til veggen, eller en side med forklaringer.',
  },
  options,
  async run({ values, positionals }, terminal) {
    return await drawPlan(
      { names: positionals, values, example, render: (plan, partial) => render(plan, values, partial) },
      terminal,
    )
  },
})

async function render(plan: Plan, values: Values, partial: boolean): Promise<string> {
  const { rings, today, theme, audience, language, role, members, by, layout } = values
  const given: HtmlOptions = {
    ...(role && { filter: { role, ...(members && { includeMembers: true }) } }),
    ...(rings && { rings }),
    ...(today !== undefined && { today }),
    ...(theme && { theme }),
    ...(audience && { audience }),
    ...(language && { language }),
    ...(partial && { partial }),
  }
  if (formatOf(values) === 'html')
    return (await import('../../export/to-html')).toHtml(plan, { ...given, ...(by && { by }) })
  return (await import('../../export/to-wheel-svg')).toWheelSvg(plan, { ...given, ...(layout && { layout }) })
}

function formatOf({ format, output }: Values): 'svg' | 'html' {
  return format ?? (/\.html?$/i.test(output ?? '') ? 'html' : 'svg')
}
