import { spawn } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BuiltCli, buildCli } from './build-cli'

let cli: BuiltCli

beforeAll(async () => {
  cli = await buildCli()
}, 60_000)
afterAll(() => cli?.remove())

const start = (...args: string[]) => spawn(process.execPath, [cli.path, ...args], { stdio: ['pipe', 'pipe', 'pipe'] })

describe('the program', () => {
  it.each([
    [['validate', 'halden/elevoppfolging', '--format', 'github', '--fail-on', 'error'], 0],
    [['phrases', 'blåbær', '--calendar', 'no/vestfold/2026-27'], 1],
    [['nope'], 2],
  ])('%j ends with %d', async (args, expected) => {
    const child = start(...args)
    child.stdout.resume()
    child.stderr.resume()
    expect(await new Promise((done) => child.on('close', done))).toBe(expected)
  })

  it('ends quietly when the reader goes away', async () => {
    const child = start('expand', 'halden/elevoppfolging', '--calendar', 'no/vestfold/2026-27', '--format', 'json')
    let error = ''
    child.stderr.on('data', (part) => {
      error += String(part)
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((done) => child.on('close', done))
    expect(error).not.toMatch(/EPIPE|at .*\(/)
    expect(code).toBe(0)
  })

  it('answers each phrase as its line arrives', async () => {
    const child = start('phrases', '--calendar', 'no/vestfold/2026-27')
    const answers: unknown[] = []
    let rest = ''
    const next = () =>
      new Promise<void>((done) => {
        child.stdout.once('data', (part) => {
          rest += String(part)
          const lines = rest.split('\n')
          rest = lines.pop() ?? ''
          answers.push(...lines.map((line) => JSON.parse(line) as unknown))
          done()
        })
      })
    child.stdin.write('{"id":"a","phrase":"uke 40","language":"nb"}\n')
    await next()
    expect(answers).toMatchObject([
      { id: 'a', understood: true, readings: [{ windows: [{ first: '2026-09-28', due: '2026-10-04' }] }] },
    ])
    child.stdin.end('{"id":"b","phrase":"uke 44","language":"nb"}')
    await next()
    expect(answers).toHaveLength(2)
    expect(await new Promise((done) => child.on('close', done))).toBe(0)
  })
})
