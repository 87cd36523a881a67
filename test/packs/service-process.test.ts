import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { shippedTextsForEsbuild } from '../../.ci/shipped-texts'

const root = join(import.meta.dirname, '../..')
let folder: string
const started: ChildProcess[] = []

beforeAll(async () => {
  mkdirSync(join(root, '.tmp'), { recursive: true })
  folder = mkdtempSync(join(root, '.tmp', 'service-process-'))
  // The example as it stands, on the sources: a process of its own has no test runner to read them.
  await build({
    entryPoints: [join(root, 'examples/service/server.mjs')],
    outfile: join(folder, 'service/server.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    alias: { 'arshjul/rules': join(root, 'rules/index.ts'), arshjul: join(root, 'src/index.ts') },
    plugins: [shippedTextsForEsbuild],
    mainFields: ['module', 'main'],
    external: ['yaml', 'zod', 'luxon', 'hono', '@hono/node-server'],
    logLevel: 'silent',
  })
  cpSync(join(root, 'examples/service/schools.json'), join(folder, 'service/schools.json'))
  cpSync(join(root, 'examples/school'), join(folder, 'school'), { recursive: true })
}, 60_000)
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Starts `node server.mjs` on a port that is free, as its README says. */
async function start(): Promise<{ port: number; child: ChildProcess; ended: Promise<unknown> }> {
  const child = spawn(process.execPath, [join(folder, 'service/server.mjs')], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  started.push(child)
  const ended = new Promise((done) => child.once('exit', (code, signal) => done(code ?? signal)))
  const address = await new Promise<string>((told, failed) => {
    child.stdout?.once('data', (line) => told(String(line)))
    child.once('exit', () => failed(new Error('the service did not start')))
  })
  return { port: Number(/:(\d+)\/schools/.exec(address)?.[1]), child, ended }
}

/** Opens a connection; `read` waits for what it is sent until the other side closes it. */
async function open(port: number): Promise<{ socket: Socket; read: Promise<string> }> {
  const socket = connect(port, '127.0.0.1')
  await new Promise<void>((done, failed) => {
    socket.once('connect', done)
    socket.once('error', failed)
  })
  let text = ''
  socket.on('data', (part) => {
    text += String(part)
  })
  return { socket, read: new Promise((done) => socket.once('close', () => done(text))) }
}

async function isClosed(port: number): Promise<boolean> {
  return await open(port).then(
    ({ socket }) => {
      socket.destroy()
      return false
    },
    () => true,
  )
}

describe('examples/service as a process', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    '%s: nobody new is let in, what was begun is answered, and it ends with 0',
    async (signal) => {
      const { port, child, ended } = await start()
      const waiting = await fetch(`http://127.0.0.1:${port}/health`)
      expect(await waiting.json()).toEqual({ status: 'ok', schools: 3 })
      const { socket, read } = await open(port)
      socket.write('GET /schools/solberg/calendar.ics HTTP/1.1\r\nHost: 127.0.0.1\r\n')
      // That it has read so far is seen by its having answered somebody who asked later.
      await (await fetch(`http://127.0.0.1:${port}/health`)).text()
      child.kill(signal)
      while (!(await isClosed(port))) await new Promise((done) => setTimeout(done, 10))
      expect(child.exitCode).toBeNull()
      socket.write('\r\n')
      const answer = await read
      expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
      expect(answer).toMatch(/END:VCALENDAR\r\n$/)
      expect(await ended).toBe(0)
    },
  )

  test('an address with letters that are not percent-encoded is told how to write them', async () => {
    const { port } = await start()
    const { socket, read } = await open(port)
    socket.write('GET /schools/halden-vgs/obligations?role=kontaktlærer HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n')
    const answer = await read
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\nContent-Type: application\/problem\+json/)
    const { code, detail } = JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')))
    expect([code, detail]).toEqual(['bad-request', expect.stringContaining('kontaktl%C3%A6rer')])
  })
})
