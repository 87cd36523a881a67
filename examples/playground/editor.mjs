import { lineColumnAt } from 'arshjul'
import { make } from './dom.mjs'

/**
 * A text field with line numbers beside it and, behind it, the same text with its findings underlined. The field is a plain `textarea`:
 * undo, spelling, screen readers and the phone's keyboard work as everywhere.
 */
export function createEditor(host, { id, onChange }) {
  const field = make('textarea', {
    id,
    spellcheck: 'false',
    autocapitalize: 'off',
    autocomplete: 'off',
    wrap: 'off',
    'aria-describedby': `${id}-problems`,
  })
  const numbers = make('div', { class: 'numbers', 'aria-hidden': 'true' })
  const marks = make('pre', { class: 'marks', 'aria-hidden': 'true' })
  host.append(numbers, make('div', { class: 'area' }, marks, field))
  let shown = []

  field.addEventListener('scroll', follow)
  field.addEventListener('input', () => {
    draw([])
    onChange()
  })

  function follow() {
    marks.scrollTop = field.scrollTop
    marks.scrollLeft = field.scrollLeft
    numbers.scrollTop = field.scrollTop
  }

  /** Draws numbers and underlines; of findings on one line the gravest colours its number. */
  function draw(diagnostics) {
    shown = diagnostics
    const text = field.value
    const graves = new Map()
    const rank = { error: 3, warning: 2, info: 1 }
    for (const { span, severity } of diagnostics) {
      const { line } = lineColumnAt(text, span.start)
      if ((rank[graves.get(line)] ?? 0) < rank[severity]) graves.set(line, severity)
    }
    const count = text.split(/\r\n?|\n/).length
    numbers.replaceChildren(
      ...Array.from({ length: count }, (_, i) =>
        make('span', { class: graves.get(i + 1), 'data-line': i + 1 }, String(i + 1)),
      ),
    )
    marks.replaceChildren(...underlined(text, diagnostics), '\n')
    field.setAttribute('aria-invalid', String(diagnostics.some(({ severity }) => severity === 'error')))
    follow()
  }

  return {
    get text() {
      return field.value
    },
    set text(text) {
      field.value = text
      field.scrollTop = 0
      draw([])
    },
    focus: () => field.focus(),
    showDiagnostics: draw,
    redraw: () => draw(shown),
    /** Selects a span and brings it into sight. */
    jumpTo({ start, end }) {
      const { line } = lineColumnAt(field.value, start)
      field.focus()
      field.setSelectionRange(start, Math.max(end, start))
      const lineHeight = Number.parseFloat(getComputedStyle(field).lineHeight)
      field.scrollTop = Math.max(0, (line - 4) * lineHeight)
      field.scrollLeft = 0
      follow()
    },
  }
}

/** Cuts a text at its findings; of those that overlap the first is drawn. */
function underlined(text, diagnostics) {
  const parts = []
  let at = 0
  for (const { span, severity } of [...diagnostics].sort((a, b) => a.span.start - b.span.start)) {
    const start = Math.min(span.start, text.length)
    // A place without length still gets a mark: the character there.
    const lineEnd = text.indexOf('\n', start)
    const end = Math.min(Math.max(span.end, start + 1), lineEnd < 0 ? text.length : Math.max(lineEnd, start))
    if (severity === 'info' || start < at || end <= start) continue
    parts.push(text.slice(at, start), make('mark', { class: severity }, text.slice(start, end)))
    at = end
  }
  parts.push(text.slice(at))
  return parts
}
