/** A scalar with the text it was written as. */
export interface ScalarNode {
  readonly is: 'scalar'
  /** How it is written: a block scalar's source begins with its header. */
  readonly style: 'plain' | 'single' | 'double' | 'block' | 'alias' | 'empty'
  readonly source: string
  /** The text it stands for; of an alias or a block scalar, nothing is made of it. */
  readonly value: string
  /** Anchor and tag, as written. */
  readonly props: readonly string[]
}

/** A mapping or list. */
export interface CollectionNode {
  readonly is: 'map' | 'seq'
  readonly props: readonly string[]
  readonly entries: readonly Entry[]
  /** Comments after the last entry, with empty texts for blank lines. */
  readonly end: readonly string[]
}

/** A value in a file's tree. */
export type FormatNode = ScalarNode | CollectionNode

/** A pair of a mapping or an item of a list, with the comments that belong to it. */
export interface Entry {
  /** Lines above it: comments, and empty texts for blank lines. */
  readonly before: readonly string[]
  readonly key?: ScalarNode
  readonly value: FormatNode
  /** Comments on the key's or the dash's own line, when the value begins below it. */
  readonly beside: readonly string[]
  /** Comments behind the value. */
  readonly after: readonly string[]
}

/** A whole file. */
export interface FormatTree {
  /** Comment lines above everything, with empty texts for blank lines. */
  readonly head: readonly string[]
  readonly root: CollectionNode
  /** Comment lines after everything. */
  readonly tail: readonly string[]
  /** The file names or uses an anchor, so that the order of its keys matters. */
  readonly anchored: boolean
}

/** Returns a scalar's text without breaks, as it may stand in a block or within brackets; undefined when it has no such form. */
export function lineOfScalar(node: ScalarNode, inFlow: boolean): string | undefined {
  const text = bareLine(node, inFlow)
  return text === undefined ? undefined : [...node.props, text].filter((part) => part !== '').join(' ')
}

function bareLine({ style, source, value }: ScalarNode, inFlow: boolean): string | undefined {
  switch (style) {
    case 'block':
      return undefined
    case 'alias':
      return source
    case 'empty':
      return inFlow ? 'null' : ''
    case 'plain':
      return value.includes('\n') || (inFlow && /[,[\]{}]/.test(value)) ? quote(value) : value
    case 'double':
      return source.includes('\n') ? quote(value) : source
    case 'single':
      if (!/["\\\n\p{C}]/u.test(value)) return `"${value}"`
      return source.includes('\n') ? quote(value) : source
  }
}

/** JSON's strings are strings of YAML. */
function quote(value: string): string {
  return JSON.stringify(value)
}
