import { Buffer } from 'node:buffer'
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

// What is no HTTP never reaches the app: above all an address with letters that are not percent-encoded.
server.on('clientError', (error, socket) => {
  if (error.code === 'ECONNRESET' || !socket.writable) return socket.destroy()
  const detail =
    error.code === 'HPE_INVALID_URL'
      ? 'Write letters like æ, ø and å percent-encoded in an address: role=kontaktl%C3%A6rer. curl does it with -G --data-urlencode.'
      : 'This is no request that can be read.'
  const body = `${JSON.stringify({ title: 'bad-request', status: 400, code: 'bad-request', detail })}\n`
  const head = [
    'HTTP/1.1 400 Bad Request',
    'Content-Type: application/problem+json; charset=utf-8',
    'Connection: close',
  ]
  socket.end([...head, `Content-Length: ${Buffer.byteLength(body)}`, '', body].join('\r\n'))
})

// Whoever is being answered is answered; nobody new is let in, and nobody is waited for longer than this.
const longestWaitMs = 10_000
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    setTimeout(() => process.exit(1), longestWaitMs).unref()
    server.close(() => process.exit(0))
    // A connection that was answered is kept for the next question, which will not come.
    setInterval(() => server.closeIdleConnections(), 50).unref()
  })
}
