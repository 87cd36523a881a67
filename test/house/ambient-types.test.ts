import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

test('the type check of the core knows nothing of Node or of a browser, whatever its libraries bring', () => {
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const fixture = join(root, 'test/house/fixtures/node-types')
  const { stdout } = spawnSync(process.execPath, [tsc, '-p', fixture, '--pretty', 'false'], { encoding: 'utf8' })
  const unknown = [...stdout.matchAll(/uses-the-machine\.ts.*?Cannot find (?:name|module) '(\S+?)'/g)].map(
    ([, name]) => name,
  )
  expect(unknown).toEqual(['node:fs', 'process', 'Buffer', 'setTimeout', 'console', 'fetch', 'document'])
})
