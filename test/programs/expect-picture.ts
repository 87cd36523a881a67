import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { expect } from 'vitest'

/** So many pixels of a hundred may differ: another build of the browser smooths its edges a little otherwise. */
const tolerance = 0.6

/** Compares a screenshot with its golden picture; `UPDATE_GOLDEN=1` rewrites it, and it is then looked at before it is taken in. */
export function expectPicture(name: string, png: Uint8Array): void {
  const path = join(import.meta.dirname, 'golden', `${name}.png`)
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(path, packed(png))
  expect(existsSync(path), `${name}.png: run with UPDATE_GOLDEN=1`).toBe(true)
  const [taken, golden] = [PNG.sync.read(Buffer.from(png)), PNG.sync.read(readFileSync(path))]
  expect([taken.width, taken.height]).toEqual([golden.width, golden.height])
  const different = pixelmatch(taken.data, golden.data, undefined, golden.width, golden.height, { threshold: 0.15 })
  expect((100 * different) / (golden.width * golden.height), `${name}: per cent of pixels that differ`).toBeLessThan(
    tolerance,
  )
}

/** Writes a picture again as small as it gets: the browser writes it fast, and with a channel nothing uses. */
function packed(png: Uint8Array): Buffer {
  return PNG.sync.write(PNG.sync.read(Buffer.from(png)), {
    colorType: 2,
    deflateLevel: 9,
    deflateStrategy: 0,
    filterType: 0,
  })
}
