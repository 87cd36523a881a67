import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

type Answer = (message: { result?: unknown; params?: unknown }) => void

interface Finding {
  readonly message: string
  readonly range: { readonly start: { readonly line: number } }
}

/** A YAML language server spoken to as an editor does: the protocol's messages over its standard streams. */
export class LanguageServer {
  private readonly process: ChildProcess
  private readonly waiting = new Map<string, Answer>()
  private readonly published = new Map<string, readonly Finding[]>()
  private buffer: Buffer = Buffer.alloc(0)
  private id = 0

  constructor() {
    const server = join(import.meta.dirname, '../../node_modules/yaml-language-server/bin/yaml-language-server')
    this.process = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] })
    this.process.stdout!.on('data', (chunk: Buffer) => this.take(chunk))
  }

  async start(folder: string): Promise<void> {
    const root = `file://${folder}`
    await this.request('initialize', { processId: null, rootUri: root, capabilities: {}, workspaceFolders: null })
    this.send({ method: 'initialized', params: {} })
    // Nothing is fetched: the schema is the one the file names.
    const yaml = { schemaStore: { enable: false }, completion: true, hover: true, validate: true }
    this.send({ method: 'workspace/didChangeConfiguration', params: { settings: { yaml } } })
  }

  open(uri: string, text: string): void {
    this.send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'yaml', version: 1, text } },
    })
  }

  /** Resolves with what the server says of a file, which may be that there is nothing. */
  async saidOf(uri: string): Promise<readonly Finding[]> {
    for (let turn = 0; turn < 600; turn++) {
      const found = this.published.get(uri)
      if (found) return found
      await new Promise((done) => setTimeout(done, 50))
    }
    throw new Error(`the server said nothing of ${uri}`)
  }

  request(method: string, params: unknown): Promise<unknown> {
    const id = ++this.id
    this.send({ id, method, params })
    return new Promise((done) => this.waiting.set(String(id), ({ result }) => done(result)))
  }

  stop(): void {
    this.process.kill()
  }

  private send(message: object): void {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }))
    this.process.stdin!.write(`Content-Length: ${body.length}\r\n\r\n`)
    this.process.stdin!.write(body)
  }

  private take(chunk: Buffer): void {
    this.buffer = Buffer.concat([this.buffer, chunk])
    for (;;) {
      const end = this.buffer.indexOf('\r\n\r\n')
      const length = end < 0 ? undefined : /Content-Length: (\d+)/.exec(this.buffer.toString('utf8', 0, end))?.[1]
      if (length === undefined || this.buffer.length < end + 4 + Number(length)) return
      const body = this.buffer.toString('utf8', end + 4, end + 4 + Number(length))
      this.buffer = this.buffer.subarray(end + 4 + Number(length))
      this.answer(JSON.parse(body))
    }
  }

  private answer(message: { id?: number; method?: string; result?: unknown; params?: unknown }): void {
    if (message.method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = message.params as { uri: string; diagnostics: [] }
      this.published.set(uri, diagnostics)
    } else if (message.method !== undefined && message.id !== undefined) {
      // What the server asks of the editor: no settings of its own, nothing to register.
      this.send({
        id: message.id,
        result: message.method === 'workspace/configuration' ? [null, null, null, null, null] : null,
      })
    } else if (message.id !== undefined) {
      this.waiting.get(String(message.id))?.(message)
      this.waiting.delete(String(message.id))
    }
  }
}
