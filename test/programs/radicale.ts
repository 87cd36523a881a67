import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A CalDAV server of a test's own, with one user whom it lets in with any password. */
export interface Radicale {
  readonly url: string
  stop(): void
}

/** Starts Radicale on a free loopback port and waits until it answers. */
export async function startRadicale(): Promise<Radicale> {
  const folder = mkdtempSync(join(tmpdir(), 'arshjul-radicale-'))
  const port = await freePort()
  const config = join(folder, 'config')
  writeFileSync(
    config,
    `[server]\nhosts = 127.0.0.1:${port}\n[auth]\ntype = none\n[storage]\nfilesystem_folder = ${folder}\n[web]\ntype = none\n`,
  )
  const server: ChildProcess = spawn('radicale', ['--config', config], { stdio: 'ignore' })
  const url = `http://127.0.0.1:${port}/`
  const stop = () => {
    server.kill()
    rmSync(folder, { recursive: true, force: true })
  }
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(url).catch(() => undefined)
    if (answer) return { url, stop }
    await new Promise((done) => setTimeout(done, 100))
  }
  stop()
  throw new Error('Radicale did not answer within ten seconds')
}

/** Returns a port that nothing listens on. */
export function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => found(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Runs a program in a folder that is its home, and returns what it prints. */
export function runAtHome(home: string, program: string, args: readonly string[], input = ''): string {
  return execFileSync(program, args, {
    cwd: home,
    input,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      HOME: home,
      XDG_CONFIG_HOME: home,
      XDG_DATA_HOME: home,
      XDG_CACHE_HOME: home,
      LC_ALL: 'C.UTF-8',
    },
    maxBuffer: 64 << 20,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
}
