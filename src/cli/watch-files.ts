import { type FSWatcher, watch } from 'node:fs'
import { basename, dirname } from 'node:path'

/** An editor writes a file in several strokes; so long is waited for the next one. */
const settleMs = 80

/**
 * Watches files for changes. Their folders are watched rather than they: most editors put a new file in the old one's place, and a file
 * that is away for a moment, or not there yet, is seen when it comes.
 */
export class FileWatch {
  readonly #folders = new Map<string, FSWatcher>()
  readonly #names = new Set<string>()
  #changed = false
  #wake: (() => void) | undefined

  /** Watches these files too; a folder that is not there is left out. */
  add(paths: Iterable<string>): void {
    for (const path of paths) {
      const folder = dirname(path)
      this.#names.add(path)
      if (this.#folders.has(folder)) continue
      try {
        const watcher = watch(folder, (_, name) => this.#note(folder, name))
        watcher.on('error', () => this.#forget(folder))
        this.#folders.set(folder, watcher)
      } catch {
        // What cannot be watched does not change under our eyes; the others still do.
      }
    }
  }

  /** Resolves when a file has changed since the last call, and has been left alone for a moment. */
  async next(): Promise<void> {
    if (!this.#changed) {
      await new Promise<void>((wake) => {
        this.#wake = wake
      })
    }
    do {
      this.#changed = false
      await new Promise((settled) => setTimeout(settled, settleMs))
    } while (this.#changed)
  }

  close(): void {
    for (const folder of [...this.#folders.keys()]) this.#forget(folder)
  }

  #note(folder: string, name: string | null): void {
    // A system that does not say which file it was may have meant one of ours.
    const ours = name === null || [...this.#names].some((path) => dirname(path) === folder && basename(path) === name)
    if (!ours) return
    this.#changed = true
    this.#wake?.()
  }

  #forget(folder: string): void {
    this.#folders.get(folder)?.close()
    this.#folders.delete(folder)
  }
}
