import { inOneLine } from '../../src/languages/messages'
import { renderDiagnostic } from '../../src/languages/render-diagnostic'
import type { BadInput } from './bad-input'
import { fromCode } from './from-code'

const stages = {
  load: 'The file as it is written',
  timing: 'When: phrases and their structured form',
  resolve: 'Layers, roles, periods and decisions',
  calendar: 'School calendars',
  expand: 'A wheel on a calendar',
  check: 'Lint, many years and the school’s own tests',
  query: 'What a plan is asked',
  export: 'What is written',
  cli: 'The command line',
} as const

/** Writes the page of all bad inputs: what each looks like, and what is said of it in Norwegian and English. */
export function documentBadInputs(cases: readonly BadInput[]): string {
  const sections = Object.entries(stages).map(([stage, title]) => {
    const own = cases.filter(({ code }) => code.startsWith(`${stage}/`))
    const asked = [...fromCode].filter(([code]) => code.startsWith(`${stage}/`))
    const seen = new Set<string>()
    const blocks = own.map((input) => {
      const anchor = seen.has(input.code) ? '' : `<a id="${input.code.replace('/', '-')}"></a>\n\n`
      seen.add(input.code)
      return `${anchor}${documentCase(input)}`
    })
    return `## ${title}\n\n${[...blocks, ...asked.map(documentAsked)].join('\n')}`
  })
  return `# Bad inputs

${cases.length} things that go wrong in a school's files or at its command line, and all that is said of each: first in Norwegian, then in
English. The last line of an answer is the exit code. In a file, \`#×N\` stands for N lines like it, \`{n}\` for their numbers and \`␀\` for a
character no text has. What a code means stands in [diagnostics.md](diagnostics.md). This page is written by a test from
\`test/bad-inputs/\`.

${sections.join('\n')}`
}

function documentCase({ code, title, files, command, stdin, nb, en }: BadInput): string {
  const link = `[\`${code}\`](diagnostics.md#${code.replace('/', '-')})`
  const shown = files.map(([path, body]) => `\`${path}\`\n\n${fence('yaml', body)}`)
  const input = stdin === '' ? '' : fence('text', stdin)
  return `### ${title}\n\n${link}\n\n${[...shown, input].join('')}${fence('console', `$ npx ${command}\n${nb}`)}${fence('text', wordsOf(en))}`
}

function documentAsked([code, { title, call, ask }]: readonly [
  string,
  ReturnType<typeof fromCode.get> & object,
]): string {
  const id = code.replace('/', '-')
  const found = ask().find((diagnostic) => diagnostic.code === code)!
  const say = (language: 'nb' | 'en') => inOneLine(renderDiagnostic(found, language))
  return `<a id="${id}"></a>\n\n### ${title}\n\n[\`${code}\`](diagnostics.md#${id})\n\n${fence('js', `${call}\n`)}${say('nb')}\n\n${say('en')}\n`
}

/** Returns what is said, without the lines that show where: they are those of the Norwegian answer. */
function wordsOf(printed: string): string {
  return printed.replace(/^ +\d* *\|.*\n/gm, '').replace(/\n→ \d\n$/, '\n')
}

function fence(language: string, body: string): string {
  const ticks = body.includes('```') ? '````' : '```'
  return `${ticks}${language}\n${body.replace(/\n?$/, '\n')}${ticks}\n\n`
}
