import { spawnSync } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BuiltCli, buildCli } from '../cli/build-cli'

/** Makes every way to the network end the program. */
const wall = `
import net from 'node:net'
import dns from 'node:dns'
import http from 'node:http'
import https from 'node:https'
import { syncBuiltinESMExports } from 'node:module'
const refuse = () => { console.error('NETWORK'); process.exit(99) }
net.Socket.prototype.connect = refuse
net.connect = net.createConnection = refuse
dns.lookup = dns.resolve = refuse
http.request = http.get = https.request = https.get = refuse
globalThis.fetch = refuse
syncBuiltinESMExports()
`

let cli: BuiltCli
let folder = ''
beforeAll(async () => {
  cli = await buildCli()
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'arshjul-wall-')))
  writeFileSync(join(folder, 'wall.mjs'), wall)
  writeFileSync(
    join(folder, 'arshjul.yaml'),
    'kind: wheel\nid: a\ntitle: A\nlanguage: nb\nextends: [https://example.org/lag.yaml, nasjonal/videregaende]\nmeasures:\n  - { id: m, title: M, when: Uke 40, responsible: [rektor], source: { url: https://example.org/ } }\n',
  )
})
afterAll(() => {
  cli.remove()
  rmSync(folder, { recursive: true, force: true })
})

const run = (args: readonly string[]) =>
  spawnSync(process.execPath, ['--import', pathToFileURL(join(folder, 'wall.mjs')).href, ...args], {
    cwd: folder,
    encoding: 'utf8',
    input: '',
  })

test('the wall holds', () => {
  expect(run(['-e', 'fetch("http://127.0.0.1:9")']).status).toBe(99)
  expect(run(['-e', 'require("node:net").connect(9)']).status).toBe(99)
})

test.each([
  'validate arshjul.yaml --calendar no/vestfold/2026-27',
  'validate arshjul.yaml --format sarif',
  'expand arshjul.yaml --calendar no/vestfold/2026-27 --keep-going --format json',
  'expand arshjul.yaml --calendar https://example.org/skolerute.yaml',
  'schema wheel',
])('arshjul %s fetches nothing', (command) => {
  const { status, stdout, stderr } = run([cli.path, ...command.split(' ')])
  expect([0, 1, 2]).toContain(status)
  expect(`${stdout}${stderr}`).not.toContain('NETWORK')
  expect(`${stdout}${stderr}`.length).toBeGreaterThan(20)
})
