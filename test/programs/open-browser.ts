import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

/** A real Chromium that knows DejaVu alone, so that every machine draws the same, and a folder for the files it opens. */
export interface TestBrowser {
  readonly folder: string
  /** Opens a text as a file; what goes wrong in the page is gathered in `troubles`. */
  open(name: string, text: string, options?: BrowserContextOptions): Promise<OpenedPage>
  close(): Promise<void>
}

/** A page, and everything it should not have done: messages, errors, requests beyond its own file, violations, dialogs. */
export interface OpenedPage {
  readonly page: Page
  readonly troubles: readonly string[]
}

const fonts = '/usr/share/fonts/truetype/dejavu'

export async function openBrowser(): Promise<TestBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'arshjul-browser-'))
  const fontconfig = join(folder, 'fonts.conf')
  writeFileSync(
    fontconfig,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fonts}</dir><cachedir>${folder}</cachedir></fontconfig>`,
  )
  const browser: Browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
    env: { ...process.env, FONTCONFIG_FILE: fontconfig } as Record<string, string>,
  })
  return {
    folder,
    async open(name, text, options = {}) {
      const path = join(folder, name)
      writeFileSync(path, text)
      const address = pathToFileURL(path).href
      const context = await browser.newContext({ viewport: { width: 1366, height: 900 }, ...options })
      const page = await context.newPage()
      const troubles: string[] = []
      page.on('console', (message) => troubles.push(`console: ${message.text()}`))
      page.on('pageerror', (error) => troubles.push(`error: ${error.message}`))
      page.on('request', (request) => {
        if (request.url().split('#')[0] !== address) troubles.push(`request: ${request.url()}`)
      })
      page.on('dialog', (dialog) => {
        troubles.push(`dialog: ${dialog.message()}`)
        void dialog.dismiss()
      })
      await page.goto(address)
      return { page, troubles }
    },
    async close() {
      await browser.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
