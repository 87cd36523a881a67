import { jsonText } from '../../export/clean-text'
import type { Finding } from './finding'

/** Renders findings as JSON: `{ schema: 1, diagnostics: [...] }`, line and column from 1. */
export function reportJson(findings: readonly Finding[]): string {
  return `${jsonText({ schema: 1, diagnostics: findings.map(jsonOfFinding) }, 2)}\n`
}

/** Returns one finding as plain data: the diagnostic in the report's language, its places counted out. */
export function jsonOfFinding({ diagnostic, message, hint, position, related }: Finding): object {
  const { code, severity, params, about, file, path, actual, expected, url } = diagnostic
  return {
    code,
    severity,
    message,
    ...(hint === undefined ? {} : { hint }),
    params,
    ...(about === undefined ? {} : { about }),
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
