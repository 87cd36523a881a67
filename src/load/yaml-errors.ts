import type { ErrorCode } from 'yaml'
import type { ParamsOf } from '../diagnostics/diagnostic-code'
import type { YamlProblem } from './codes'

const problemOf: Partial<Record<ErrorCode, YamlProblem>> = {
  TAB_AS_INDENT: 'tab',
  BAD_INDENT: 'indentation',
  BLOCK_AS_IMPLICIT_KEY: 'second-colon',
  MULTILINE_IMPLICIT_KEY: 'line-without-colon',
  BAD_SCALAR_START: 'reserved-sign',
  UNEXPECTED_TOKEN: 'unexpected',
  NON_STRING_KEY: 'key-not-a-word',
  BAD_DIRECTIVE: 'directive',
  MISSING_CHAR: 'sign-missing',
  BAD_DQ_ESCAPE: 'backslash',
}

/** Names what a parser's error is about; what has no name of its own is quoted from the parser. */
export function explainYamlError(
  code: ErrorCode,
  parser: string,
  text: string,
  offset: number,
): ParamsOf<'load/yaml-syntax'> {
  const lineStart = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1
  if (/^ *\t/.test(text.slice(lineStart, lineStart + 200))) return { problem: 'tab' }
  const problem = problemOf[code]
  return problem ? { problem } : { problem: 'other', parser }
}
