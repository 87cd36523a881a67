import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

test('the browser answers', () => {
  const { stdout } = spawnSync('chromium', ['--version'], { encoding: 'utf8' })
  expect(stdout).toMatch(/^Chromium \d+/u)
})
