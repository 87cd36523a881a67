import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { shippedTextsForEsbuild } from '../../.ci/shipped-texts.ts'
import { shippedCalendars, shippedWheels } from '../../rules/index'
import { loadWheel, planFromYaml } from '../../src/index'
import { expectAccessible } from './check-page'
import { expectPicture } from './expect-picture'
import { openBrowser, type TestBrowser } from './open-browser'

const root = join(import.meta.dirname, '../..')
const example = readFileSync(join(root, 'examples/arshjul.yaml'), 'utf8')
const exampleCalendar = readFileSync(join(root, 'examples/skolerute.yaml'), 'utf8')
const examplePlan = planFromYaml(example, exampleCalendar).value!

let browser: TestBrowser
let html = ''
beforeAll(async () => {
  const { buildPlayground } = (await import(join(root, 'examples/playground/build.mjs'))) as {
    buildPlayground(parts: { library: string; rules: string; plugins: unknown[] }): Promise<string>
  }
  html = await buildPlayground({
    library: join(root, 'src/index.ts'),
    rules: join(root, 'rules/index.ts'),
    plugins: [shippedTextsForEsbuild],
  })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
})

const entries = (page: Page) => page.locator('#list details').count()

/** Clicks a download, and reads the file that comes. */
async function downloadBy(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(button)])
  return { name: download.suggestedFilename(), text: readFileSync((await download.path())!, 'utf8') }
}

describe('the playground', () => {
  test('opens from a disk with a plan, loads nothing and says nothing', async () => {
    const { page, troubles } = await browser.open('playground.html', html)
    expect(await entries(page)).toBe(examplePlan.obligations.length)
    expect(await page.locator('#drawing .item').count()).toBeGreaterThan(5)
    expect(await page.locator('#count').textContent()).toBe(`${examplePlan.obligations.length} gjøremål i 2026–27.`)
    await page.locator('#list summary').first().click()
    expect(await page.locator('#list ol li').first().textContent()).toContain('Årshjulet sier')
    expect(troubles).toEqual([])
    await page.context().close()
  })

  test('opens the entry of what is chosen on the wheel, by mouse and by keyboard, and Esc leads back', async () => {
    const { page, troubles } = await browser.open('playground.html', html)
    const focused = () =>
      page.evaluate<string>(
        "document.activeElement?.closest('details, .item')?.querySelector('.what, title').textContent",
      )
    const item = page.locator('#drawing .item.arc').first()
    const id = await item.getAttribute('data-id')
    const { title } = examplePlan.get(id!)!
    await item.locator('.face').click()
    const open = page.locator('#list details[open]')
    expect(await open.locator('.what').allTextContents()).toEqual([title])
    expect(await open.locator('ol li').first().textContent()).toContain('Årshjulet sier')
    expect(await focused()).toBe(title)
    await page.keyboard.press('Escape')
    expect(await focused()).toContain(`${title}. `)
    await page.keyboard.press('Tab')
    const next = (await focused())!
    await page.keyboard.press('Enter')
    expect(next.startsWith(`${await focused()}. `)).toBe(true)
    expect(await open.count()).toBe(2)
    expect(troubles).toEqual([])
    await page.context().close()
  })

  test('shows what lint finds, at its line, and each thing once', async () => {
    const { page, troubles } = await browser.open('playground.html', html)
    const unused = example.replace('measures:', 'roles:\n  vaktmester: { title: Vaktmester }\nmeasures:')
    await page.fill('#wheel-text', unused.replace('when: Hver tredje uke', 'when: Jevnlig'))
    const line = unused.split('\n').findIndex((text) => text.includes('vaktmester')) + 1
    const problem = page.locator(`#wheel-text-problems button[data-line="${line}"]`)
    await problem.waitFor({ state: 'attached' })
    expect(await problem.textContent()).toMatch(/advarsel.*[Vv]aktmester/)
    expect(await page.locator(`.numbers [data-line="${line}"]`).first().getAttribute('class')).toBe('warning')
    const said = await page.locator('#wheel-text-problems li').allTextContents()
    expect(said.filter((text) => text.includes('ofte'))).toHaveLength(1)
    expect(await page.locator('#notice').isVisible()).toBe(false)
    expect(troubles).toEqual([])
    await page.context().close()
  })

  test('begins with any shipped wheel and calendar', async () => {
    const { page, troubles } = await browser.open('playground.html', html)
    const offered = (id: string) =>
      page.locator(`${id} option`).evaluateAll((all) => all.map((one) => (one as unknown as { value: string }).value))
    expect(await offered('#wheel-start')).toEqual(['', 'own', ...shippedWheels.keys()])
    expect(await offered('#calendar-start')).toEqual(['', 'own', ...shippedCalendars.keys()])
    await page.selectOption('#wheel-start', 'halden/elevoppfolging')
    await page.click('#calendar-tab')
    await page.selectOption('#calendar-start', 'no/vestfold/2026-27')
    expect(await page.locator('#notice').isVisible()).toBe(false)
    expect(await entries(page)).toBe(105)
    await page.click('#calendar-back button')
    expect(await page.inputValue('#calendar-text')).toBe(exampleCalendar)
    expect(troubles).toEqual([])
    await page.context().close()
  })

  test('marks the line of an error, goes to it, and keeps the last good plan', async () => {
    const { page, troubles } = await browser.open('playground.html', html)
    const before = await page.locator('#list').textContent()
    const line = example.split('\n').findIndex((text) => text.includes('when: Hver tredje uke')) + 1
    const broken = example.replace('when: Hver tredje uke', 'whenn: Hver tredje uke')
    await page.fill('#wheel-text', broken)
    await page.waitForSelector('#notice:not([hidden])')
    expect(await page.locator('#notice').textContent()).toMatch(/feil i det du skriver/)
    expect(await page.locator('#list').textContent()).toBe(before)
    const marked = await page.locator('.numbers .error').first().textContent()
    const first = loadWheel(broken).diagnostics.find(({ severity }) => severity === 'error')!
    expect(Number(marked)).toBe(broken.slice(0, first.span!.start).split('\n').length)
    expect(await page.locator(`.numbers [data-line="${line}"]`).getAttribute('class')).toBe('error')
    await page.locator(`.problems button[data-line="${line}"]`).first().click()
    const selected = await page.evaluate(
      '({ id: document.activeElement.id, line: document.activeElement.value.slice(0, document.activeElement.selectionStart).split("\\n").length })',
    )
    expect(selected).toEqual({ id: 'wheel-text', line })
    await page.fill('#wheel-text', example)
    await page.waitForSelector('#notice', { state: 'hidden' })
    expect(troubles).toEqual([])
    await page.context().close()
  })

  test('speaks English when asked, findings too', async () => {
    const { page } = await browser.open('playground.html', html)
    await page.selectOption('#language', 'en')
    await page.fill('#wheel-text', example.replace('kind: wheel', 'kind: wheels'))
    await page.waitForSelector('#notice:not([hidden])')
    expect(await page.locator('#notice').textContent()).toContain('the last plan without any')
    expect(await page.locator('#wheel-text-problems li').first().textContent()).toMatch(/^Line \d+, error/)
    expect(await page.getAttribute('html', 'lang')).toBe('en')
    await page.context().close()
  })

  test('shows one role’s part', async () => {
    const { page } = await browser.open('playground.html', html)
    await page.selectOption('#role', 'rektor')
    expect(await entries(page)).toBe(examplePlan.find({ role: 'rektor' }).length)
    await page.context().close()
  })

  test('gives files that hold what is shown', async () => {
    const { page, troubles } = await browser.open('playground.html', html)
    expect(await downloadBy(page, '#wheel-save')).toEqual({ name: 'arshjul.yaml', text: example })
    const ics = await downloadBy(page, '#save-ics')
    expect(ics.name).toBe('arshjul.ics')
    const dates = examplePlan.find({ dated: true }).length
    expect(ics.text.match(/BEGIN:VEVENT/g)).toHaveLength(dates)
    expect(ics.text).toContain('/min-skole')
    const wheel = await downloadBy(page, '#save-html')
    expect(wheel.text).toContain('Content-Security-Policy')
    expect(wheel.text.match(/class="entry/g)).toHaveLength(examplePlan.obligations.length)
    expect((await downloadBy(page, '#save-year')).text).toContain('@page{size:A3 landscape')
    await page.fill('#school', 'to ord')
    await page.click('#save-ics')
    expect(await page.locator('#share-error').textContent()).toContain('«to ord»')
    expect(troubles.filter((one) => !one.startsWith('request: blob:'))).toEqual([])
    await page.context().close()
  })

  test('is worked by keyboard', async () => {
    const { page } = await browser.open('playground.html', html)
    await page.locator('#wheel-tab').focus()
    await page.keyboard.press('ArrowRight')
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('calendar-tab')
    expect(await page.locator('#calendar-text').isVisible()).toBe(true)
    expect(await page.locator('#wheel-text').isVisible()).toBe(false)
    await page.context().close()
  })

  test('reads nothing that is written as markup', async () => {
    const { page, troubles } = await browser.open('playground.html', html)
    const hostile = '</script><img src=x onerror=alert(1)><style>*{display:none}</style>'
    await page.fill('#wheel-text', example.replace('title: Klasselærermøte', `title: '${hostile}'`))
    await page.locator('#list bdi', { hasText: 'onerror' }).first().waitFor()
    expect(await page.locator('#list bdi').first().textContent()).toBe(hostile)
    expect(await page.locator('main img').count()).toBe(0)
    expect(troubles).toEqual([])
    await page.context().close()
  })

  test.each(['light', 'dark'] as const)('axe finds nothing serious (%s)', async (colorScheme) => {
    const { page } = await browser.open('playground.html', html, { colorScheme, bypassCSP: true })
    await page.fill('#wheel-text', example.replace('when: Hver tredje uke', 'whenn: Hver tredje uke'))
    await page.waitForSelector('#notice:not([hidden])')
    await expectAccessible(page)
    await page.context().close()
  })

  test.each([
    ['phone', { width: 390, height: 844 }],
    ['laptop', { width: 1366, height: 900 }],
  ] as const)('looks as it was looked at: %s', async (name, viewport) => {
    const { page } = await browser.open('playground.html', html, { viewport })
    expectPicture(`playground-${name}`, await page.screenshot())
    const width = await page.evaluate<number>('document.documentElement.scrollWidth')
    expect(width).toBeLessThanOrEqual(viewport.width)
    await page.context().close()
  })
})
