import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readShipped } from '../../rules/index'
import { planFromYaml, toTermPlan, toYearCalendar } from '../../src/index'
import { dated, hostileTitles, planOf, undated } from '../export/sample-plan'
import { expectAccessible } from './check-page'
import { expectPicture } from './expect-picture'
import { openBrowser, type TestBrowser } from './open-browser'

const planFor = (wheel: string, calendar: string) =>
  planFromYaml(readShipped(wheel)!, readShipped(calendar)!, { read: readShipped }).value!
const halden = planFor('halden/elevoppfolging', 'no/vestfold/2026-27')
const role = 'kontaktlærer'

let browser: TestBrowser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
})

const pages = [
  ['year', toYearCalendar(halden)],
  ['term', toTermPlan(halden, { role })],
] as const

describe.each(pages)('the %s page', (name, html) => {
  test('opens from a disk, loads nothing and says nothing', async () => {
    const { page, troubles } = await browser.open(`${name}.html`, html)
    await page.mouse.wheel(0, 4000)
    expect(troubles).toEqual([])
    await page.context().close()
  })

  test.each(['light', 'dark'] as const)('axe finds nothing serious (%s)', async (colorScheme) => {
    const { page } = await browser.open(`${name}.html`, html, { colorScheme, bypassCSP: true })
    await expectAccessible(page)
    await page.context().close()
  })

  test.each([
    ['phone', { viewport: { width: 390, height: 844 } }],
    ['laptop', { viewport: { width: 1366, height: 900 } }],
    ['laptop-dark', { viewport: { width: 1366, height: 900 }, colorScheme: 'dark' as const }],
  ])('looks as it was looked at: %s', async (size, options) => {
    const { page } = await browser.open(`${name}.html`, html, options)
    expectPicture(`${name}-${size}`, await page.screenshot())
    const width = await page.evaluate<number>('document.documentElement.scrollWidth')
    expect(width, 'nothing sticks out to the right').toBeLessThanOrEqual(options.viewport.width)
    await page.context().close()
  })
})

describe('on paper', () => {
  // A3 on its side and A4 upright, without their margins, at 96 pixels to the inch.
  test.each([
    ['year', pages[0][1], { width: 1527, height: 1062 }],
    ['term', pages[1][1], { width: 710, height: 1032 }],
  ] as const)('%s looks as it was looked at', async (name, html, viewport) => {
    const { page } = await browser.open(`${name}.html`, html, { viewport })
    await page.emulateMedia({ media: 'print' })
    expectPicture(`${name}-print`, await page.screenshot())
    await page.context().close()
  })

  test.each([
    ['halden/elevoppfolging', 'no/vestfold/2026-27'],
    ['ostfold/elevstotte', 'no/ostfold/2024-25'],
    ['stockholm/elevhalsa', 'se/sodertalje/2025-26'],
    ['rutiner/laerere', 'no/akershus/2025-26'],
  ])('the twelve months of %s on %s are the first sheet of A3', async (wheel, calendar) => {
    const html = toYearCalendar(planFor(wheel, calendar))
    const { page } = await browser.open('year.html', html, { viewport: { width: 1527, height: 1062 } })
    await page.emulateMedia({ media: 'print' })
    const grids = await page.locator('.grid').all()
    expect(grids).toHaveLength(12)
    const bottoms = await Promise.all(grids.map(async (grid) => (await grid.boundingBox())!))
    for (const { y, height } of bottoms) expect(y + height).toBeLessThanOrEqual(1062)
    await page.context().close()
  })
})

describe('titles that mean harm', () => {
  const plan = planOf(
    hostileTitles.flatMap((title, at) => [
      dated(`m${at}`, '2026-09-01', '2026-09-04', { title, id: `m${at}@2026-27` }),
      undated(`u${at}`, { title, id: `u${at}@2026-27` }),
    ]),
  )
  /** What no file can hold is left out; everything else is read back as it was. */
  const kept = (title: string) => title.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]|\p{Surrogate}/gu, '')
  const expected = [...hostileTitles, ...hostileTitles].map(kept).sort()

  test.each([
    ['year', toYearCalendar(plan), '.list .what'],
    ['term', toTermPlan(plan, { role }), 'td[class=due] bdi, .rest li > bdi'],
  ])('are read back from the %s page as they were, and nothing runs', async (name, html, place) => {
    const { page, troubles } = await browser.open(`${name}.html`, html)
    expect((await page.locator(place).allTextContents()).sort()).toEqual(expected)
    expect(await page.locator('script').count()).toBe(0)
    const width = await page.evaluate<number>('document.documentElement.scrollWidth')
    expect(width).toBeLessThanOrEqual(1366)
    expect(troubles).toEqual([])
    await page.context().close()
  })
})
