import process from 'node:process'
import { serve } from '@hono/node-server'
import { createApp } from './app.mjs'
import { planSchools } from './schools.mjs'

const schools = planSchools(new URL('./schools.json', import.meta.url))
const port = Number(process.env.PORT ?? 8080)
const hostname = process.env.HOST ?? '127.0.0.1'
const server = serve({ fetch: createApp(schools).fetch, port, hostname }, ({ port: open }) =>
  console.log(`http://${hostname}:${open}/schools`),
)

// Whoever is being answered is answered; nobody new is let in, and nobody is waited for longer than this.
const longestWaitMs = 10_000
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    setTimeout(() => process.exit(1), longestWaitMs).unref()
    server.close(() => process.exit(0))
    server.closeIdleConnections?.()
  })
}
