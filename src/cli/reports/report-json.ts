import { jsonText } from '../../export/clean-text'
import type { Finding } from './finding'

/** Renders findings as JSON: `{ schema: 1, diagnostics: [...] }`, line and column from 1. */
export function reportJson(findings: readonly Finding[]): string {
  return `${jsonText({ schema: 1, diagnostics: findings.map(jsonOfFinding) }, 2)}\n`
}

/** Returns one finding as plain data: the diagnostic without its other languages, its places counted out. */
export function jsonOfFinding({ diagnostic, position, related }: Finding): object {
  const { code, severity, message, hint, file, path, actual, expected, url } = diagnostic
  return {
    code,
    severity,
    message,
    ...(hint === undefined ? {} : { hint }),
    ...(file === undefined ? {} : { file }),
    ...position,
    ...(path === undefined ? {} : { path }),
    ...(actual === undefined ? {} : { actual }),
    ...(expected === undefined ? {} : { expected }),
    related: related.map((other) => ({
      message: other.message,
      ...(other.file === undefined ? {} : { file: other.file }),
      ...other.position,
      ...(other.path === undefined ? {} : { path: other.path }),
    })),
    url,
  }
}
