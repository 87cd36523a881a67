/** Numbers that are the same on every run: mulberry32. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below)
  }
}

type Random = (below: number) => number

/** Values of every type, right and wrong ones, that a node may become. */
const values = [
  '',
  'null',
  'true',
  '0',
  '-1',
  '1e9',
  '3.5',
  '[]',
  '{}',
  '[[]]',
  '[null]',
  '{ kind: every, interval: 1, unit: week }',
  '{ kind: once, in: [{ span: month, month: 2 }] }',
  '2026-02-30',
  '2026-11-16',
  '9999-12-31',
  '2026-27',
  '"18:00-20:00"',
  'uke 53',
  'hver 4. – 6. uke',
  '29. februar',
  'siste fredag før høstferien',
  'rektor',
  '__proto__',
  '*a',
  '&a x',
  '!!binary SGVp',
  '"\\u0000"',
  '"\\ud800"',
  'ø'.repeat(300),
]

const pieces = [
  '\n',
  ' ',
  '\t',
  ':',
  '- ',
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  '#',
  '|',
  '>',
  '%',
  '\u0000',
  '\uFEFF',
  'é',
  '💥',
  '\r',
]

/** Returns a text with one to three changes: a node dropped, doubled, swapped or of another type, or characters cut, doubled or put in. */
export function mutate(text: string, random: Random): string {
  let mutant = text
  for (let left = 1 + random(3); left > 0; left--) mutant = mutateOnce(mutant, random)
  return mutant
}

function mutateOnce(text: string, random: Random): string {
  switch (random(6)) {
    case 0:
      return onBlock(text, random, () => [])
    case 1:
      return onBlock(text, random, (block) => [...block, ...block])
    case 2:
      return swapBlocks(text, random)
    case 3:
    case 4:
      return retype(text, random)
    default:
      return onCharacters(text, random)
  }
}

/** A line with all that stands deeper below it: a node as it is written. */
function blockAt(lines: readonly string[], start: number): number {
  const depth = indentOf(lines[start] ?? '')
  let end = start + 1
  while (end < lines.length && (lines[end]!.trim() === '' || indentOf(lines[end]!) > depth)) end++
  return end
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}

function onBlock(text: string, random: Random, change: (block: readonly string[]) => readonly string[]): string {
  const lines = text.split('\n')
  const start = random(lines.length)
  const end = blockAt(lines, start)
  return [...lines.slice(0, start), ...change(lines.slice(start, end)), ...lines.slice(end)].join('\n')
}

function swapBlocks(text: string, random: Random): string {
  const lines = text.split('\n')
  const [a, b] = [random(lines.length), random(lines.length)].sort((x, y) => x - y) as [number, number]
  const [endA, endB] = [blockAt(lines, a), blockAt(lines, b)]
  if (endA > b) return text
  return [
    ...lines.slice(0, a),
    ...lines.slice(b, endB),
    ...lines.slice(endA, b),
    ...lines.slice(a, endA),
    ...lines.slice(endB),
  ].join('\n')
}

function retype(text: string, random: Random): string {
  const nodes = [...text.matchAll(/(?<=[:,[] |- )[^\n,\]}]+/g)]
  const node = nodes[random(nodes.length)]
  if (!node) return text
  const other = random(3) === 0 ? nodes[random(nodes.length)]![0] : values[random(values.length)]!
  return text.slice(0, node.index) + other + text.slice(node.index + node[0].length)
}

function onCharacters(text: string, random: Random): string {
  const at = random(text.length + 1)
  const cut = text.slice(at, at + random(12))
  const put = random(2) === 0 ? pieces[random(pieces.length)]! : cut + cut
  return text.slice(0, at) + put + text.slice(at + cut.length)
}
