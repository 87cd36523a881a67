import { readFileSync } from 'node:fs'
import { loadCompletions, planFromYaml, statusOf } from 'arshjul'

const text = (name) => readFileSync(new URL(name, import.meta.url), 'utf8')
const today = '2026-10-21'

// What was done is the list's, never the plan's: ids and days, kept wherever this system keeps its records.
const { value: done, diagnostics } = loadCompletions(text('gjort.json'), { file: 'gjort.json' })
for (const { code, message } of diagnostics) console.error(`${message} [${code}]`)
if (!done) throw new Error('the list cannot be read: what was done would be taken for undone')

for (const calendar of ['../skolerute.yaml', 'skolerute-ny.yaml']) {
  const { value: plan } = planFromYaml(text('../arshjul.yaml'), text(calendar))
  const { counts, obligations, unmatched } = statusOf(plan, done.completions, today)
  console.log(`${calendar}: ${counts.done} done, ${counts.waived} waived, ${counts.overdue} overdue`)
  for (const { obligation, status, completion } of obligations) {
    if (!completion) continue
    console.log(`  ${obligation.id}  ${obligation.first} – ${obligation.due}  ${status} ${completion.on}`)
  }
  for (const { completion, reason } of unmatched) console.log(`  not counted: ${completion.obligation} (${reason})`)
}
