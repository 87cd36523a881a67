import type { Language } from '../../languages/language'
import { xmlText } from '../xml-text'
import { sha256Base64 } from './sha-256'

/** The parts of a page that stands alone. `style`, `script` and `body` are code, written by us; what users wrote in them is escaped. */
export interface PageParts {
  readonly language: Language
  readonly title: string
  readonly style: string
  readonly script: string
  readonly body: string
}

/**
 * Puts a page together that needs nothing but itself. Its content security policy lets nothing load and nothing run but this style and
 * this script, named by their hashes; styles and handlers in attributes do nothing, so that a text that slipped through could not either.
 */
export function htmlPage({ language, title, style, script, body }: PageParts): string {
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${sha256Base64(style)}'`,
    script === '' ? '' : `script-src 'sha256-${sha256Base64(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ]
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.filter((part) => part !== '').join('; ')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${xmlText(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
${script === '' ? '' : `<script>${script}</script>\n`}</body>
</html>
`
}
