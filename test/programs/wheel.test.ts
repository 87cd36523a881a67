import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readShipped } from '../../rules/index'
import { textEms } from '../../src/export/wheel/label-text'
import {
  buildCalendar,
  expand,
  loadCalendar,
  loadWheel,
  type Plan,
  resolveWheel,
  toHtml,
  toWheelSvg,
} from '../../src/index'
import { dated, hostileTitles, planOf, undated } from '../export/sample-plan'
import { expectPicture } from './expect-picture'
import { measureLabels, overlapsInLegend } from './measure-drawing'
import { openBrowser, type TestBrowser } from './open-browser'

const packs = [
  ['halden/elevoppfolging', 'no/vestfold/2026-27'],
  ['rutiner/laerere', 'no/vestfold/2026-27'],
  ['ostfold/elevstotte', 'no/ostfold/2024-25'],
  ['stockholm/elevhalsa', 'se/sodertalje/2025-26'],
  ['vestfold/tett-pa', 'no/vestfold/2026-27'],
] as const

function planFor(pack: string, calendar: string): Plan {
  const wheel = resolveWheel(loadWheel(readShipped(pack)!).value!, { read: readShipped }).value
  return expand(wheel, buildCalendar(loadCalendar(readShipped(calendar)!).value!).value!)
}

const halden = planFor(...packs[0])
const countOf = (plan: Plan, ...forms: string[]) => plan.obligations.filter(({ form }) => forms.includes(form)).length
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let browser: TestBrowser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
})

describe.each(packs)('%s on %s', (pack, calendar) => {
  const plan = planFor(pack, calendar)

  test('the page from a disk shows every obligation once, loads nothing and says nothing', async () => {
    const { page, troubles } = await browser.open('page.html', toHtml(plan))
    const dates = countOf(plan, 'window', 'day')
    expect(await page.locator('.wheel .item.arc, .wheel .item.dot').count()).toBe(dates)
    expect(await page.locator('.wheel .item.ring').count()).toBe(countOf(plan, 'standing'))
    expect(await page.locator('.entry').count()).toBe(plan.obligations.length)
    expect(await page.locator('#said').textContent()).toContain(`${plan.obligations.length}`)
    expect(troubles).toEqual([])
    await page.context().close()
  })

  test.each(['period', 'role', 'criterion'] as const)('no label lies on another, rings by %s', async (rings) => {
    const { page, troubles } = await browser.open('wheel.svg', toWheelSvg(plan, { rings }))
    const { collisions, lengths } = await measureLabels(page)
    expect(collisions).toEqual([])
    for (const { text, length, size } of lengths) expect(length, text).toBeLessThanOrEqual(textEms(text) * size + 0.5)
    expect(await overlapsInLegend(page)).toEqual([])
    expect(troubles).toEqual([])
    await page.context().close()
  })
})

describe('the page by keyboard alone', () => {
  test('goes through the wheel in order of time, explains and comes back', async () => {
    const { page, troubles } = await browser.open('page.html', toHtml(halden))
    const focused = () =>
      page.evaluate<string>("document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id")
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await focused()).toMatch(/^Identifisering av elever/)
    await page.keyboard.press('ArrowRight')
    expect(await focused()).toMatch(/^Oppløst timeplan\. 17\.–18\. august 2026/)
    await page.keyboard.press('End')
    expect(await focused()).toMatch(/^Oppfølging av elever med ekstra behov/)
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    expect(await focused()).toBe('panel-title')
    expect(await page.locator('#panel-title').textContent()).toBe('Oppløst timeplan')
    const panel = await page.locator('#panel-content').textContent()
    const explanation = halden.explain(halden.obligations.find(({ measure }) => measure === 'opplost-timeplan')!)!
    for (const { text } of explanation.steps) expect(panel).toContain(text)
    await page.keyboard.press('Escape')
    expect(await focused()).toMatch(/^Oppløst timeplan/)
    expect(await page.locator('#panel-content').textContent()).toBe('')
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('role')
    expect(troubles).toEqual([])
    await page.context().close()
  })

  test('filters by role, says how many are left, and keeps to them', async () => {
    const { page, troubles } = await browser.open('page.html', toHtml(halden))
    const shown = async () => ({
      entries: await page.locator('.entry:not([hidden])').count(),
      items: await page.locator('.wheel .item:not(.dim)').count(),
      said: await page.locator('#said').textContent(),
    })
    await page.locator('#role').focus()
    await page.keyboard.type('Rådgiver')
    const either = halden.find({ role: 'rådgiver' })
    const drawn = (list: typeof either) =>
      list.filter(({ form }) => ['window', 'day', 'standing'].includes(form)).length
    expect(either.length).toBeGreaterThan(2)
    expect(await shown()).toEqual({
      entries: either.length,
      items: drawn(either),
      said: `Viser ${either.length} av ${halden.obligations.length}`,
    })
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    const own = halden.find({ responsible: 'rådgiver' })
    expect(own.length).toBeLessThan(either.length)
    expect(await shown()).toEqual({
      entries: own.length,
      items: drawn(own),
      said: `Viser ${own.length} av ${halden.obligations.length}`,
    })
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Shift+Tab')
    const reached = await page.evaluate<boolean>("document.activeElement?.closest('.item')?.classList.contains('dim')")
    expect(reached).toBe(false)
    expect(troubles).toEqual([])
    await page.context().close()
  })

  test('can be read without its script', async () => {
    const { page } = await browser.open('page.html', toHtml(halden), { javaScriptEnabled: false })
    expect(await page.locator('#filter').isVisible()).toBe(false)
    await page.locator('.wheel .item a').first().click({ force: true })
    expect(page.url()).toMatch(/#o0$/)
    expect(await page.locator('.entry details').first().locator('ol').isVisible()).toBe(true)
    await page.context().close()
  })
})

describe('the page on a screen', () => {
  test.each([
    [1366, 768],
    [1920, 1080],
  ])(
    '%i by %i: the whole wheel stands above the fold, with filter and explanation beside it',
    async (width, height) => {
      const { page } = await browser.open('page.html', toHtml(halden), { viewport: { width, height } })
      const boxOf = async (selector: string) => (await page.locator(selector).boundingBox())!
      const wheel = await boxOf('.drawing .wheel')
      expect(wheel.y).toBeGreaterThanOrEqual(0)
      expect(wheel.y + wheel.height).toBeLessThanOrEqual(height)
      await page.locator('.wheel .item a').nth(3).focus()
      await page.keyboard.press('Enter')
      for (const selector of ['#filter', '#panel-title', '#panel-content dl']) {
        const box = await boxOf(selector)
        expect(box.x, selector).toBeGreaterThan(wheel.x + wheel.width)
        expect(box.y + box.height, selector).toBeLessThanOrEqual(height)
      }
      await page.context().close()
    },
  )

  test.each([390, 1366, 1920])('%i wide: no days run into the title beside them', async (width) => {
    const { page } = await browser.open('page.html', toHtml(halden), { viewport: { width, height: 900 } })
    const runs = await page.evaluate<string[]>(`[...document.querySelectorAll('.entry summary')].flatMap((summary) => {
      const [when, what] = ['.when', '.what'].map((part) => summary.querySelector(part))
      if (!when) return []
      const range = document.createRange()
      range.selectNodeContents(when)
      return range.getBoundingClientRect().right > what.getBoundingClientRect().left ? [summary.textContent] : []
    })`)
    expect(runs).toEqual([])
    await page.context().close()
  })
})

describe.each(['light', 'dark'] as const)('axe finds nothing serious (%s)', (colorScheme) => {
  test.each([
    ['the page', toHtml(halden)],
    ['the page with an explanation open', toHtml(halden, { today: '2026-11-22' })],
  ])('%s', async (name, html) => {
    // The policy would keep the checker's own script out.
    const { page } = await browser.open('page.html', html, { colorScheme, bypassCSP: true })
    if (name.includes('open')) {
      await page.locator('.wheel .item a').nth(3).focus()
      await page.keyboard.press('Enter')
      await page.locator('.entry summary').nth(4).click()
    }
    await page.addScriptTag({ content: axe })
    const results = (await page.evaluate('axe.run()')) as AxeResults
    expect(results.passes.length).toBeGreaterThan(20)
    const serious = results.violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    expect(serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    await page.context().close()
  })
})

describe('titles that mean harm', () => {
  const plan = planOf(
    hostileTitles.flatMap((title, at) => [
      dated(`m${at}`, '2026-08-17', '2026-08-21', { title, id: `m${at}@2026-27` }),
      undated(`u${at}`, { title, id: `u${at}@2026-27` }),
    ]),
  )
  /** What no file can hold is left out; everything else is read back as it was. */
  const kept = (title: string) => title.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]|\p{Surrogate}/gu, '')

  test('are read back from the page as they were, and nothing runs', async () => {
    const { page, troubles } = await browser.open('page.html', toHtml(plan))
    const read = await page.locator('.what').allTextContents()
    expect(read.sort()).toEqual([...hostileTitles, ...hostileTitles].map(kept).sort())
    expect(await page.locator('script').count()).toBe(1)
    for (const link of await page.locator('.wheel .item a').all()) await link.dispatchEvent('click')
    expect(troubles).toEqual([])
    await page.context().close()
  })

  test('are read back from the picture as they were, and nothing runs', async () => {
    const { page, troubles } = await browser.open('wheel.svg', toWheelSvg(plan))
    const read = await page.locator('.item title').allTextContents()
    expect(read.map((text) => text.slice(0, text.lastIndexOf('. 17.–21. august 2026'))).sort()).toEqual(
      hostileTitles.map(kept).sort(),
    )
    expect(await page.locator('script').count()).toBe(0)
    expect(troubles).toEqual([])
    await page.context().close()
  })
})

describe('the pictures are those that were looked at', () => {
  const html = toHtml(halden, { today: '2026-11-22' })
  /** Half the pixels each way: enough to see what moved, and a quarter of the bytes. */
  const half = { deviceScaleFactor: 0.5 }

  test.each([
    ['phone', { viewport: { width: 390, height: 844 } }],
    ['laptop', { ...half, viewport: { width: 1366, height: 900 } }],
    ['laptop-dark', { ...half, viewport: { width: 1366, height: 900 }, colorScheme: 'dark' as const }],
  ])('%s', async (name, options) => {
    const { page } = await browser.open('page.html', html, options)
    expectPicture(`wheel-${name}`, await page.screenshot())
    await page.context().close()
  })

  test('A3 on its side: the wheel has the first sheet to itself', async () => {
    // The sheet without its margins of 9 mm, at 96 pixels to the inch.
    const { page } = await browser.open('page.html', html, { ...half, viewport: { width: 1519, height: 1054 } })
    await page.emulateMedia({ media: 'print' })
    expectPicture('wheel-a3', await page.screenshot())
    expect((await page.locator('.drawing .wheel').boundingBox())!.height).toBeGreaterThan(800)
    await page.context().close()
  })

  test.each([
    ['A3', true, 3],
    ['A4', false, 4],
  ] as const)('%s as PDF', async (format, landscape, sheets) => {
    const { page } = await browser.open('page.html', html)
    const [width, height] = landscape ? [1519, 1054] : [726, 1054]
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ media: 'print' })
    const legend = (await page.locator('.legend').boundingBox())!
    expect(legend.y + legend.height, 'wheel and legend share the first sheet').toBeLessThanOrEqual(height)
    const pdf = (await page.pdf({ format, landscape })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(sheets)
    await page.context().close()
  })

  test('the poster', async () => {
    const { page } = await browser.open('wheel.svg', toWheelSvg(halden), {
      ...half,
      viewport: { width: 1414, height: 1000 },
    })
    expectPicture('wheel-poster', await page.screenshot())
    await page.context().close()
  })
})
