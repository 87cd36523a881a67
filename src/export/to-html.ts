import { labelsOf } from '../languages/labels'
import type { PageWords } from '../languages/pack/pages'
import { pagesOf } from '../languages/pages'
import type { Plan } from '../query/plan'
import { drawEntry, type EntryContext, entryAddress } from './page/draw-entry'
import { htmlPage } from './page/html-page'
import { listParts } from './page/list-parts'
import { pageScript } from './page/page-script'
import { pageStyle } from './page/page-style'
import { listRoles, type RoleChoice } from './page/role-choice'
import { languageOf, selectObligations } from './select-obligations'
import { dayOf, type WheelOptions } from './to-wheel-svg'
import { yearOf } from './wheel/draw-legend'
import { drawForPage } from './wheel/draw-wheel'
import type { Band } from './wheel/group-rings'
import { toneCount } from './wheel/palette'
import { wheelStyle } from './wheel/wheel-style'
import { xmlAttribute, xmlText } from './xml-text'

/** What a page takes. */
export interface HtmlOptions extends Omit<WheelOptions, 'layout'> {
  /** What the list under the wheel is parted by. Default `month`. */
  readonly by?: 'month' | 'period'
}

/**
 * Writes the school year as one page that needs nothing but itself: the wheel, every obligation with why it is on its days, and a filter
 * by role. It opens from a disk, asks no network for anything, and holds only what the audience may see. Without its script everything can
 * still be read. Printed it is the wheel on the first sheet, A3 or A4, and the list on those that follow.
 *
 * Throws {@link ExportError} for a `today` that is no day.
 */
export function toHtml(plan: Plan, options: HtmlOptions = {}): string {
  const language = languageOf(plan, options)
  const [labels, words, wheelWords] = [labelsOf[language], pagesOf[language].page, pagesOf[language].wheel]
  const obligations = selectObligations(plan, options)
  const roles = listRoles(plan, obligations, language)
  const wheel = drawForPage({
    plan,
    obligations,
    language,
    prefix: 'w',
    ...(options.rings && { rings: options.rings }),
    ...dayOf(options),
    link: ({ obligation, index }) => ({
      href: entryAddress(index),
      attributes: ` data-at="${index}"${roleAttributes(obligation, roles)}`,
    }),
  })
  const places = new Map(
    [...wheel.items.drawn.map(({ obligation }) => obligation), ...wheel.items.listed].map((one, at) => [one, at]),
  )
  const tones = tonesOf(wheel.bands)
  const context: EntryContext = { plan, language, labels, words }
  const by = options.by ?? 'month'
  const parts = listParts(plan, obligations, by, language, labels).map(({ title, obligations }) => {
    const entries = obligations.map((obligation) => {
      const at = places.get(obligation)!
      const tone = tones.get(at)
      const attributes = ` data-at="${at}"${tone === undefined ? '' : ` data-tone="${tone}"`}${roleAttributes(obligation, roles)}`
      return drawEntry(obligation, at, attributes, context)
    })
    return `<section class="part"><h3>${xmlText(title)}</h3>\n<ul>\n${entries.join('\n')}\n</ul></section>`
  })
  const title = plan.wheels.map((wheel) => wheel.title).join(' · ')
  const note = options.partial ? `\n<p><strong>${xmlText(labelsOf[language].partialNote)}</strong></p>` : ''
  const body = `<a class="skip" href="#list">${words.skip}</a>
<header><h1><bdi>${xmlText(title)}</bdi></h1>
<p>${xmlText(`${wheelWords.schoolYear} ${yearOf(plan)} · ${plan.calendar.title} · ${wheelWords.count(obligations.length)}`)}</p>${note}</header>
<main>
<div class="sheet">
<section class="drawing" aria-labelledby="h-wheel"><h2 id="h-wheel" class="unseen">${words.wheel}</h2>
${wheel.svg}
<p class="hint" data-live hidden>${words.keys}</p></section>
<div class="side">
${drawFilter(roles, words)}
<section id="panel" aria-labelledby="panel-title" data-live hidden><h2 id="panel-title" tabindex="-1" data-title="${words.explanation}">${words.explanation}</h2>
<div id="panel-content"></div><p class="pick">${words.pick}</p><button type="button" id="panel-close" hidden>${words.close}</button></section>
<section class="legend" aria-labelledby="h-rings"><h2 id="h-rings">${wheelWords.rings}</h2>
${drawRings(wheel.bands)}</section>
</div>
</div>
<section id="list" tabindex="-1" aria-labelledby="h-list"><h2 id="h-list">${by === 'month' ? words.months : words.periods}</h2>
<div class="parts">
${parts.join('\n')}
</div></section>
</main>`
  return htmlPage({
    language,
    title: `${title}, ${yearOf(plan)}`,
    style: wheelStyle(options.theme ?? 'auto') + pageStyle(options.theme ?? 'auto'),
    script: pageScript,
    body,
  })
}

function drawFilter({ roles }: RoleChoice, words: PageWords): string {
  const choices = roles.map(({ key, title, count }) => `<option value="${key}">${xmlText(title)} (${count})</option>`)
  return `<form id="filter" role="search" aria-label="${xmlAttribute(words.filter)}" data-live hidden>
<label for="role">${words.role}</label> <select id="role"><option value="">${words.allRoles}</option>${choices.join('')}</select>
<label class="check"><input type="checkbox" id="only"> ${words.onlyResponsible}</label>
<p id="said" role="status" data-shown="${xmlAttribute(words.shown)}"></p></form>`
}

function drawRings(bands: readonly Band[]): string {
  const rings = bands.flatMap((band) => band.rings)
  const rows = rings.map(
    ({ title, tone, items, members }) =>
      `<li data-tone="${tone % toneCount}"><bdi>${xmlText(title)}${members ? ` <small>${xmlText(members.join(', '))}</small>` : ''}</bdi> <span class="count">${items.length}</span></li>`,
  )
  return rows.length === 0 ? '' : `<ul>${rows.join('')}</ul>`
}

function roleAttributes(
  { responsible, participants }: Parameters<typeof listRoles>[1][number],
  { keysOf }: RoleChoice,
): string {
  return ` data-responsible="${keysOf(responsible)}" data-participants="${keysOf(participants)}"`
}

/** Returns the tone of each item on the wheel by its place. */
function tonesOf(bands: readonly Band[]): ReadonlyMap<number, number> {
  return new Map(
    bands.flatMap(({ rings }) =>
      rings.flatMap(({ items, tone }) => items.map(({ index }) => [index, tone % toneCount] as const)),
    ),
  )
}
