import ts from 'typescript'

/** Lists what a source file of types names: the string literals that stand where a type does, and the quoted keys of its interfaces. */
export function namesInTypes(text: string): string[] {
  const names: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) names.push(node.literal.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('types.ts', text, ts.ScriptTarget.ES2022, true))
  return names
}

/**
 * Finds what may be a word of a language in a file of the grammar. `names` are the word classes with their values, the kinds of
 * timings and spans and the codes of findings: a literal with letters must be one of them, and even such a name is never held
 * against the text of a term. A regular expression has no letter but those of its own language. Returns `line: literal` for each.
 */
export function findWordsInGrammar(text: string, names: ReadonlySet<string>): string[] {
  const source = ts.createSourceFile('grammar.ts', text, ts.ScriptTarget.ES2022, true)
  const found: string[] = []
  const report = (node: ts.Node) =>
    found.push(`${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${node.getText()}`)

  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return
    if (ts.isStringLiteralLike(node) && hasLetter(node.text) && !isTypeName(node)) {
      const named = namesOf(node).every((name) => names.has(name))
      if (!named || isHeldAgainstText(node)) report(node)
    }
    if (ts.isTemplateExpression(node)) {
      const parts = [node.head, ...node.templateSpans.map(({ literal }) => literal)]
      for (const part of parts) if (hasLetter(part.text) && !names.has(part.text)) report(part)
    }
    if (ts.isRegularExpressionLiteral(node) && hasLetter(plain(node.text))) report(node)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** The names in a literal: itself, or each of a list that is split at its blanks. */
function namesOf({ text, parent }: ts.StringLiteralLike): string[] {
  const split = ts.isPropertyAccessExpression(parent) && parent.name.text === 'split'
  return split ? text.split(' ') : [text]
}

function hasLetter(text: string): boolean {
  return /\p{L}/u.test(text)
}

/** A regular expression without its flags, escapes, names of groups, classes by property and ranges. */
function plain(regex: string): string {
  return regex
    .replace(/\/[a-z]*$/, '')
    .replace(/\(\?<\w+>/g, '(')
    .replace(/\\[pP]\{\w+\}|\\./g, '')
    .replace(/\p{L}-\p{L}/gu, '')
}

/** `text === 'by'`, `term.text.endsWith('s')`, `['a'].includes(text)`: asks a word by its letters. */
function isHeldAgainstText(literal: ts.Node): boolean {
  let node = literal.parent
  while (ts.isArrayLiteralExpression(node) || ts.isParenthesizedExpression(node)) node = node.parent
  if (ts.isBinaryExpression(node)) return [node.left, node.right].some(isText)
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression))
    return isText(node.expression.expression)
  if (ts.isPropertyAccessExpression(node) && ts.isCallExpression(node.parent)) return node.parent.arguments.some(isText)
  if (ts.isCaseClause(node)) return isText(node.parent.parent.expression)
  return false
}

/** `typeof x === 'string'` */
function isTypeName({ parent }: ts.Node): boolean {
  return ts.isBinaryExpression(parent) && ts.isTypeOfExpression(parent.left)
}

/** Tells whether an expression is the text of a term or a token. */
function isText(node: ts.Expression): boolean {
  if (ts.isNonNullExpression(node) || ts.isParenthesizedExpression(node)) return isText(node.expression)
  const name = ts.isPropertyAccessExpression(node) ? node.name.text : ts.isIdentifier(node) ? node.text : ''
  return name === 'text' || name === 'norm'
}
