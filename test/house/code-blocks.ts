/** A fenced block of a Markdown text. */
export interface CodeBlock {
  readonly language: string
  /** The block's lines, each with its line feed. */
  readonly body: string
  /** Where the body starts in the text. */
  readonly at: number
  readonly first: string
  /** The paragraph before it. */
  readonly before: string
  /** The block after it, when nothing but one line stands between. */
  readonly following?: CodeBlock
}

/** Finds the fenced blocks of a Markdown text, in order. */
export function codeBlocksOf(markdown: string): CodeBlock[] {
  const found = [...markdown.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)]
  const blocks: CodeBlock[] = []
  for (const match of found.reverse()) {
    const [, language, body] = match
    const before = markdown.slice(0, match.index).trimEnd().split('\n\n').at(-1)!
    const following = blocks.at(0)
    blocks.unshift({
      language: language!,
      body: body!,
      at: match.index + 4 + language!.length,
      first: body!.split('\n')[0]!,
      before,
      ...(following ? { following } : {}),
    })
  }
  return blocks
}

/** Returns the first lines of a text, as `head -n` does. */
export function takeHead(text: string, lines: number | undefined): string {
  if (lines === undefined) return text
  return text
    .split(/(?<=\n)/)
    .slice(0, lines)
    .join('')
}
