import ts from 'typescript'

const maxLines = 400

/**
 * Globals of the language that know a locale or reach the machine. What Node or a browser adds (`process`, `console`, `fetch`,
 * timers) the type check refuses outside the command line, since no such types are loaded there.
 */
const ambient = new Set(['Intl', 'globalThis'])

/** Methods whose answer depends on the machine's zone or locale, or on the clock. */
const ambientMethods = new Set([
  'toLocaleString',
  'toLocaleDateString',
  'toLocaleTimeString',
  'toLocaleUpperCase',
  'toLocaleLowerCase',
  'localeCompare',
  'getTimezoneOffset',
  'getFullYear',
  'getMonth',
  'getDate',
  'getDay',
  'getHours',
  'getMinutes',
  'toDateString',
])

/** Pairs of owner and method that read the clock, the zone or chance. */
const ambientCalls = new Set(['Date.now', 'Math.random', 'DateTime.now', 'DateTime.local', 'Settings.now'])

/**
 * Finds what a source file does against the house's rules (CONTRIBUTING.md), import rules apart: they are the import checker's.
 * `file` is the path below the project, `src/<stage>/<file>.ts`. Returns `line: what` for each breach.
 */
export function findHouseBreaches(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
  const inCore = !file.startsWith('src/cli/')
  const breaches: string[] = []
  const report = (at: number, what: string) =>
    breaches.push(`${source.getLineAndCharacterOfPosition(at).line + 1}: ${what}`)

  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
  if (lines > maxLines) report(0, `${lines} lines, at most ${maxLines}`)
  for (const match of text.matchAll(/@ts-(?:ignore|expect-error|nocheck)|biome-ignore|eslint-disable/g)) {
    report(match.index, `an exception from a check: ${match[0]}`)
  }
  if (!/^[a-z0-9]+(-[a-z0-9]+)*\.ts$/.test(file.split('/').at(-1)!)) report(0, 'a file name that is not kebab-case')

  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) report(node.getStart(), 'any')
    if (ts.isExportAssignment(node)) report(node.getStart(), 'a default export')
    if (ts.isExportDeclaration(node) && node.moduleSpecifier && file !== 'src/index.ts') {
      report(node.getStart(), 'a barrel: only src/index.ts passes on what another file exports')
    }
    if (inCore) reportAmbient(node, report)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return breaches
}

function reportAmbient(node: ts.Node, report: (at: number, what: string) => void): void {
  if (ts.isIdentifier(node) && ambient.has(node.text) && isReference(node)) report(node.getStart(), node.text)
  if (ts.isPropertyAccessExpression(node)) {
    const call = `${node.expression.getText()}.${node.name.text}`
    if (ambientCalls.has(call)) report(node.getStart(), call)
    else if (ambientMethods.has(node.name.text)) report(node.getStart(), node.name.text)
  }
  const isDate = (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'Date'
  if (isDate && (ts.isCallExpression(node) || (node.arguments?.length ?? 0) === 0)) report(node.getStart(), 'the clock')
  if (isDate && (node.arguments?.length ?? 0) > 1) report(node.getStart(), 'a Date in the machine’s zone')
}

/** Tells a use of a global from a property or key that only bears the same name. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  return !('name' in parent && parent.name === node)
}
