import { describe, expect, it } from 'vitest'
import { readShipped } from '../../rules/index'
import { buildCalendar, expand, loadCalendar, loadWheel, resolveWheel, toHtml, toWheelSvg } from '../../src/index'
import { languages } from '../../src/languages/language'
import { dated, hostileTitles, open, planOf, sampleWheel, undated } from './sample-plan'

const plan = planOf([
  dated('Oppstart', '2026-08-17', '2026-08-21', { periods: ['Q1'] }),
  dated('Prøve', '2026-09-01', '2026-09-01', { periods: ['Q1'], responsible: [{ role: 'rektor' }] }),
  dated('Hemmelig', '2026-10-12', '2026-10-16', { visibility: 'responsible' }),
  open('Alltid', 'standing'),
  open('Av og til', 'as-needed'),
  undated('Uten plan'),
])

/** Counts what is drawn, by kind. */
function drawn(svg: string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const [, kind = ''] of svg.matchAll(/class="item (arc|dot|ring)/g)) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

const halden = () => {
  const wheel = resolveWheel(loadWheel(readShipped('halden/elevoppfolging')!).value!, { read: readShipped }).value
  return expand(wheel, buildCalendar(loadCalendar(readShipped('no/vestfold/2026-27')!).value!).value!)
}

describe('a wheel as SVG', () => {
  it('draws windows as arcs, days as dots, what stands all year as a ring, and lists the others', () => {
    const svg = toWheelSvg(plan)
    expect(drawn(svg)).toEqual({ arc: 1, dot: 1, ring: 1 })
    const desc = /<desc[^>]*>([^<]*)<\/desc>/.exec(svg)![1]!
    expect(desc).toContain('Ved behov: Av og til.')
    expect(desc).toContain('Uten dato: Uten plan (planen med datoene er ikke lagt inn).')
    expect(svg).toMatch(/<text[^>]*>Uten plan<\/text>/)
  })

  it('loses nothing: what is drawn and what is listed is all there is, for every kind of ring', () => {
    const whole = halden()
    for (const rings of ['period', 'role', 'criterion'] as const) {
      const counts = drawn(toWheelSvg(whole, { rings }))
      const forms = (form: string) => whole.obligations.filter((one) => one.form === form).length
      expect((counts.arc ?? 0) + (counts.dot ?? 0)).toBe(forms('window') + forms('day'))
      expect(counts.ring ?? 0).toBe(forms('standing'))
    }
  })

  it('shows an audience nothing else, not even in its description or counts', () => {
    for (const text of [toWheelSvg(plan), toHtml(plan)]) {
      expect(text).not.toContain('Hemmelig')
      expect(text).toContain('5 gjøremål')
    }
    expect(toWheelSvg(plan, { audience: 'responsible' })).toContain('Hemmelig')
  })

  it('holds its items in order of time, each focusable and named', () => {
    const names = [...toWheelSvg(halden()).matchAll(/role="listitem"[^>]*tabindex="0" aria-label="([^"]+)"/g)]
    expect(names).toHaveLength(90)
    expect(names[0]![1]).toBe(
      'Identifisering av elever etter IKO-modellen. 3.–14. august 2026. Ansvarlig: Skolens ledelse',
    )
    expect(names.at(-1)![1]).toMatch(/^Oppfølging av elever med ekstra behov\. Hele året/)
  })

  it('has a hand only when a day is given, and one of the year', () => {
    expect(toWheelSvg(plan)).not.toContain('class="hand"')
    expect(toWheelSvg(plan, { today: '2026-11-22' })).toMatch(/class="hand".*22\. november/)
    expect(toWheelSvg(plan, { today: '2030-01-01' })).not.toContain('class="hand"')
    for (const bad of ['', 'i dag', '2026-02-30', '22.11.2026']) {
      const refused = expect.objectContaining({ code: 'export/bad-today' })
      expect(() => toWheelSvg(plan, { today: bad })).toThrow(refused)
      expect(() => toHtml(plan, { today: bad })).toThrow(refused)
    }
  })

  it('filters as every export does', () => {
    expect(drawn(toWheelSvg(plan, { filter: { role: 'rektor' } }))).toEqual({ dot: 1 })
    expect(() => toWheelSvg(plan, { filter: { role: 'ingen' } })).toThrow(/ingen/)
  })

  it.each(languages)('speaks %s', (language) => {
    const [svg, html] = [toWheelSvg(plan, { language }), toHtml(plan, { language })]
    const month = { nb: 'AUGUST', nn: 'AUGUST', sv: 'AUGUSTI', da: 'AUGUST', en: 'AUGUST' }[language]
    expect(svg).toContain(`>${month}</textPath>`)
    expect(html).toContain(`<html lang="${language}">`)
    expect(svg).not.toMatch(/undefined|NaN|\[object/)
    expect(html.replace(/<script>.*<\/script>/s, '')).not.toMatch(/undefined|NaN|\[object/)
  })

  it('is the same bytes every time, and takes a plan without anything', () => {
    expect(toWheelSvg(plan)).toBe(toWheelSvg(plan))
    expect(toHtml(plan)).toBe(toHtml(plan))
    expect(drawn(toWheelSvg(planOf([])))).toEqual({})
    expect(toHtml(planOf([]))).toContain('0 gjøremål')
  })

  it('shows the colours that are asked for', () => {
    expect(toWheelSvg(plan)).toContain('prefers-color-scheme:dark')
    expect(toWheelSvg(plan, { theme: 'dark' })).not.toContain('prefers-color-scheme')
    expect(toWheelSvg(plan, { theme: 'dark' })).toContain('#15191e')
    expect(toWheelSvg(plan, { theme: 'light' })).not.toContain('#15191e')
  })

  it('is wide enough for a window that reaches into the next August', () => {
    const late = planOf([dated('Siste', '2027-06-18', '2027-08-13')])
    const svg = toWheelSvg(late)
    expect(drawn(svg)).toEqual({ arc: 1 })
    expect(svg).not.toContain('NaN')
  })
})

describe('titles that mean harm', () => {
  const wheel = sampleWheel({ title: hostileTitles[0]! })
  const hostile = planOf(
    hostileTitles.flatMap((title, at) => [
      dated(`m${at}`, '2026-08-17', '2026-08-21', { title, responsible: [{ role: title }] }),
      undated(`u${at}`, { title }),
    ]),
    { wheel },
  )

  it.each([
    ['the picture', toWheelSvg(hostile)],
    ['the page', toHtml(hostile)],
  ])('stay text in %s', (_, text) => {
    expect(text.match(/<script/g) ?? []).toHaveLength(text.startsWith('<!doctype') ? 1 : 0)
    expect(text).not.toContain(']]>')
    expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Surrogate}|[\uFFFE\uFFFF]/u)
    expect(text).not.toMatch(/ on\w+=|javascript:|<iframe|style="/)
  })
})
