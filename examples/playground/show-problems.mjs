import { lineColumnAt, renderDiagnostic } from 'arshjul'
import { make } from './dom.mjs'
import { fileNames } from './make-plan.mjs'

/** Lists a text's findings: errors and warnings, each a button that goes to its line, and notes folded away. */
export function showProblems(host, kind, diagnostics, { editor, say, language }) {
  const here = diagnostics.filter(({ file, span }) => span && file === fileNames[kind])
  editor.showDiagnostics(here)
  const rank = { error: 0, warning: 1, info: 2 }
  const ordered = [...diagnostics].sort((a, b) => rank[a.severity] - rank[b.severity])
  const grave = ordered.filter(({ severity }) => severity !== 'info')
  const notes = ordered.filter(({ severity }) => severity === 'info')
  const list = (items) => make('ul', {}, ...items.map((one) => draw(one)))
  const parts = [make('h3', {}, say.problems[kind])]
  if (grave.length > 0) parts.push(list(grave))
  else parts.push(make('p', { class: 'quiet' }, say.none))
  if (notes.length > 0) parts.push(make('details', {}, make('summary', {}, say.notes(notes.length)), list(notes)))
  host.replaceChildren(...parts)

  function draw(diagnostic) {
    const { severity, span, file } = diagnostic
    const { message, hint } = renderDiagnostic(diagnostic, language)
    const isHere = here.includes(diagnostic)
    const line = isHere ? lineColumnAt(editor.text, span.start).line : undefined
    const place = isHere ? `${say.line} ${line}` : (file ?? '')
    const lead = [make('strong', { class: severity }, [place, say[severity]].filter(Boolean).join(', ')), ` ${message}`]
    const words = [...lead, hint ? make('span', { class: 'hint' }, ` ${hint}`) : '']
    if (!isHere) return make('li', {}, ...words)
    return make(
      'li',
      {},
      make('button', { type: 'button', 'data-line': line, onclick: () => editor.jumpTo(span) }, ...words),
    )
  }
}
