import type { Terminal } from './terminal'

/** Tells a person at a terminal what is being done, on one line that is gone when it is done; writes nothing anywhere else. */
export class Progress {
  readonly #terminal: Terminal
  #shown = false

  constructor(terminal: Terminal) {
    this.#terminal = terminal
  }

  async say(text: string): Promise<void> {
    if (!this.#terminal.errorIsTty) return
    this.#shown = true
    await this.#terminal.writeError(`\r\u001b[2K${text}`)
  }

  async done(): Promise<void> {
    if (this.#shown) await this.#terminal.writeError('\r\u001b[2K')
    this.#shown = false
  }
}
