import { diagnose } from '../diagnostics/diagnose'
import type { Diagnostic } from '../diagnostics/diagnostic'
import { relatedPlace } from '../diagnostics/related-place'
import { loadWheel } from '../load/load-wheel'
import type { WheelDocument } from '../load/wheel-document'
import { resolveCodes } from './codes'

/**
 * Reads a layer's text. `ref` is as the file wrote it: `./x.yaml` and `../x.yaml` are paths relative to the file `from`, anything
 * else is the id of a shipped pack. Returns undefined when there is no such layer.
 */
export type ReadLayer = (ref: string, from: string | undefined) => string | undefined

/** Layers on layers; a real school has three or four. */
export const maxLayers = 64

/** The layers of a wheel in the order they are applied, the wheel itself last. */
export function loadLayers(
  document: WheelDocument,
  read: ReadLayer | undefined,
): { layers: readonly WheelDocument[]; diagnostics: readonly Diagnostic[] } {
  const stack = new LayerStack(read)
  stack.add(document, [])
  return { layers: stack.layers, diagnostics: stack.diagnostics }
}

class LayerStack {
  readonly layers: WheelDocument[] = []
  readonly diagnostics: Diagnostic[] = []
  private readonly documentOfId = new Map<string, WheelDocument>()
  private full = false

  constructor(private readonly read: ReadLayer | undefined) {}

  add(document: WheelDocument, chain: readonly string[]): void {
    this.documentOfId.set(document.id, document)
    const ids = [...chain, document.id]
    document.extends.forEach((ref, i) => {
      const place = () => document.file.placeOf(['extends', i])
      if (this.full) return
      if (this.documentOfId.size >= maxLayers) {
        this.full = true
        this.diagnostics.push(diagnose(resolveCodes, 'resolve/too-many-layers', { atMost: maxLayers }, place()))
        return
      }
      const found = this.readText(ref, document.file.file)
      if (typeof found !== 'string') {
        const params = found.reason === undefined ? { ref } : { ref, reason: found.reason }
        this.diagnostics.push(diagnose(resolveCodes, 'resolve/unknown-layer', params, place(), { actual: ref }))
        return
      }
      const loaded = loadWheel(found, { file: fileOf(ref, document.file.file) })
      const parent = loaded.value
      const seen = parent && this.documentOfId.get(parent.id)
      // A layer reached twice is applied once, and its own findings are told once.
      if (parent === undefined || seen === undefined) this.diagnostics.push(...loaded.diagnostics)
      if (parent === undefined) {
        this.diagnostics.push(diagnose(resolveCodes, 'resolve/layer-unreadable', { ref }, place(), { actual: ref }))
      } else if (ids.includes(parent.id)) {
        const ring = [...ids.slice(ids.indexOf(parent.id)), parent.id].join(' → ')
        const related = seen ? [relatedPlace(seen.file.placeOf(['extends'], 'key'), 'defined', parent.id)] : []
        const details = { actual: ref, related }
        this.diagnostics.push(diagnose(resolveCodes, 'resolve/layer-cycle', { chain: ring }, place(), details))
      } else if (seen === undefined) {
        this.add(parent, ids)
      } else if (seen.file.text !== found) {
        const related = [relatedPlace(seen.file.placeOf(['id']), 'first')]
        const params = { id: parent.id, ref }
        this.diagnostics.push(diagnose(resolveCodes, 'resolve/duplicate-layer-id', params, place(), { related }))
      }
    })
    this.layers.push(document)
  }

  private readText(ref: string, from: string | undefined): string | { reason?: string } {
    if (this.read === undefined) return {}
    try {
      return this.read(ref, from) ?? {}
    } catch (error) {
      // What the caller's reader throws is about this one file; the other layers are still worth reading.
      return { reason: error instanceof Error ? error.message : String(error) }
    }
  }
}

/** Returns the name a layer gets in messages: a path is joined to the referring file's folder, an id stays. */
export function fileOf(ref: string, from: string | undefined): string {
  if (!/^\.\.?\//.test(ref)) return ref
  const parts = (from ?? '').split('/').slice(0, -1)
  for (const part of ref.split('/')) {
    if (part === '.' || part === '') continue
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else parts.push(part)
  }
  return `${from?.startsWith('/') && parts[0] !== '' ? '/' : ''}${parts.join('/')}`
}
