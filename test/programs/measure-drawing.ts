import type { Page } from 'playwright-core'

/** What the browser says of the labels of a wheel. */
export interface MeasuredLabels {
  readonly collisions: readonly string[]
  readonly lengths: readonly { text: string; length: number; size: number }[]
}

/** Measures every letter of every label in the browser, turned as it is drawn, and finds those of different labels that overlap. */
export async function measureLabels(page: Page): Promise<MeasuredLabels> {
  return await page.evaluate(labelsInBrowser)
}

/** Finds texts of the legend whose boxes overlap, or that reach into the wheel. */
export async function overlapsInLegend(page: Page): Promise<string[]> {
  return await page.evaluate(legendInBrowser)
}

// What runs in the page is text to this program: the tests' types know Node and no browser.

const labelsInBrowser = `(() => {
  const size = parseFloat(getComputedStyle(document.querySelector('.labels')).fontSize)
  const labels = [...document.querySelectorAll('.labels text, .heading')].map((element) => {
    const own = parseFloat(getComputedStyle(element).fontSize)
    const quads = []
    for (let at = 0; at < element.getNumberOfChars(); at++) {
      const [from, to] = [element.getStartPositionOfChar(at), element.getEndPositionOfChar(at)]
      const turn = (element.getRotationOfChar(at) * Math.PI) / 180
      const corner = (point, height) => [
        point.x + Math.sin(turn) * height * own,
        point.y - Math.cos(turn) * height * own,
      ]
      quads.push([corner(from, -0.22), corner(to, -0.22), corner(to, 0.76), corner(from, 0.76)])
    }
    return { element, quads, text: element.textContent, box: element.getBBox() }
  })
  // Separating axes: two convex shapes are apart when a line along one of their sides parts them.
  const apart = (a, b) =>
    [a, b].some((shape) =>
      shape.some(([x, y], i) => {
        const [nextX, nextY] = shape[(i + 1) % shape.length]
        const along = (points) => points.map((point) => point[0] * (nextY - y) + point[1] * (x - nextX))
        const [of, other] = [along(a), along(b)]
        return Math.max(...of) <= Math.min(...other) + 1e-6 || Math.max(...other) <= Math.min(...of) + 1e-6
      }),
    )
  const meet = (a, b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
  const collisions = []
  labels.forEach((a, i) => {
    for (const b of labels.slice(i + 1)) {
      if (!meet(a.box, b.box)) continue
      if (a.quads.some((one) => b.quads.some((other) => !apart(one, other)))) collisions.push(a.text + ' × ' + b.text)
    }
  })
  const written = labels.filter(({ element }) => element.closest('.labels'))
  return { collisions, lengths: written.map(({ element, text }) => ({ text, length: element.getComputedTextLength(), size })) }
})()`

// A font's box is taller than its letters: lines may share a little of it.
const legendInBrowser = `(() => {
  const texts = [...document.querySelectorAll('svg > g:last-of-type text')].map((element) => ({
    text: element.textContent,
    box: element.getBBox(),
  }))
  const found = []
  texts.forEach((a, i) => {
    if (a.box.x + a.box.width > 390) found.push(a.text + ' is too wide')
    if (a.box.y + a.box.height > 960) found.push(a.text + ' is too low')
    for (const b of texts.slice(i + 1)) {
      const high = Math.min(a.box.y + a.box.height, b.box.y + b.box.height) - Math.max(a.box.y, b.box.y)
      const wide = Math.min(a.box.x + a.box.width, b.box.x + b.box.width) - Math.max(a.box.x, b.box.x)
      if (wide > 0 && high > 0.2 * Math.min(a.box.height, b.box.height)) found.push(a.text + ' × ' + b.text)
    }
  })
  return found
})()`
