import ts from 'typescript'
import { languages } from '../../src/languages/language'

/**
 * Finds what a source file says in words of a language: letters that English has not, and tables with an entry for each language.
 * Returns `line: what` for each.
 */
export function findLanguageWords(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
  const found: string[] = []
  const report = (node: ts.Node, what: string) =>
    found.push(`${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${what}`)
  const visit = (node: ts.Node): void => {
    if (isText(node) && /[æøåäö]/i.test(node.getText())) report(node, node.getText().split('\n', 1)[0]!.slice(0, 60))
    if (ts.isObjectLiteralExpression(node) && holdsWords(node)) report(node, 'a table of languages')
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function isText(node: ts.Node): boolean {
  return (
    ts.isStringLiteralLike(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node) ||
    ts.isRegularExpressionLiteral(node)
  )
}

/** Tells whether an object has a property for each language that is written there; shorthands only gather what stands elsewhere. */
function holdsWords({ properties }: ts.ObjectLiteralExpression): boolean {
  const keys = properties.filter(ts.isPropertyAssignment).map(({ name }) => name.getText())
  return languages.every((language) => keys.includes(language))
}
