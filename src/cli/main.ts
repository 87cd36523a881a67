#!/usr/bin/env node
import process from 'node:process'
import { runArshjul } from './run-arshjul'
import type { Terminal } from './terminal'

// A reader that stops early (`| head`) is no failure of ours.
let readerGone = false
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    readerGone = true
    process.exit(process.exitCode ?? 0)
  })
}

function writeTo(stream: NodeJS.WriteStream): (output: string | Uint8Array) => Promise<void> {
  return (output) =>
    new Promise((done) => {
      if (output.length === 0 || readerGone) return done()
      stream.write(output, () => done())
    })
}

const terminal: Terminal = {
  env: process.env,
  cwd: process.cwd(),
  outputIsTty: process.stdout.isTTY === true,
  errorIsTty: process.stderr.isTTY === true,
  inputIsTty: process.stdin.isTTY === true,
  input: { [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator]() },
  now: () => Date.now(),
  write: writeTo(process.stdout),
  writeError: writeTo(process.stderr),
  // Listening takes the signals' own effect away: only a run that waits for them does.
  untilInterrupted: () =>
    new Promise((interrupted) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interrupted())
    }),
}

process.exitCode = await runArshjul(process.argv.slice(2), terminal)
