/**
 * Builds an object that has every parameter a diagnostic's words may ask for: each is a text `‹name›` that can also be listed, joined
 * and counted, so that any message can be written without knowing its parameters' types.
 */
export function anyParameters(): object {
  return new Proxy({}, { get: (_, name) => (typeof name === 'string' ? standIn(name) : undefined) })
}

function standIn(name: string): unknown {
  const text = `‹${name}›`
  const one = [text]
  return new Proxy(
    {},
    {
      get(_, key) {
        if (key === Symbol.toPrimitive) return (hint: string) => (hint === 'number' ? 2 : text)
        if (key === Symbol.iterator) return () => one[Symbol.iterator]()
        if (key === 'length') return 1
        if (key === 'toString' || key === 'valueOf') return () => text
        if (typeof key === 'string' && key in one) return bound(one, key)
        if (typeof key === 'string' && key in String.prototype) return bound(text, key)
        return typeof key === 'string' ? standIn(`${name}.${key}`) : undefined
      },
    },
  )
}

function bound(owner: object | string, key: string): unknown {
  const value = (owner as unknown as Record<string, unknown>)[key]
  return typeof value === 'function' ? (value as (...args: unknown[]) => unknown).bind(owner) : value
}
