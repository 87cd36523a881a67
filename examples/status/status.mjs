import { readFileSync } from 'node:fs'
import { completionOf, loadCompletions, planFromYaml, statusOf } from 'arshjul'

const text = (name) => readFileSync(new URL(name, import.meta.url), 'utf8')
const today = '2026-10-21'

// What was done is the list's, never the plan's: ids and days, kept wherever this system keeps its records.
const { value: done, diagnostics } = loadCompletions(text('gjort.json'), { file: 'gjort.json' })
for (const { code, message } of diagnostics) console.error(`${message} [${code}]`)
if (!done) throw new Error('the list cannot be read: what was done would be taken for undone')

for (const [wheel, calendar] of [
  ['../arshjul.yaml', '../skolerute.yaml'],
  ['../arshjul.yaml', 'skolerute-ny.yaml'],
  ['arshjul-ny.yaml', '../skolerute.yaml'],
]) {
  const { value: plan } = planFromYaml(text(wheel), text(calendar))
  const { counts, obligations, misfits, unmatched } = statusOf(plan, done.completions, today)
  console.log(`${wheel} ${calendar}: ${counts.done} done, ${counts.waived} waived, ${counts.overdue} overdue`)
  for (const { obligation, status, completion } of obligations) {
    if (!completion) continue
    console.log(`  ${obligation.id}  ${obligation.first} – ${obligation.due}  ${status} ${completion.on}`)
  }
  for (const { completion, reason } of unmatched) console.log(`  not counted: ${completion.obligation} (${reason})`)
  for (const { completion, window, instead } of misfits) {
    console.log(`  not counted: ${completion.obligation} was for ${window?.first}, now ${instead?.id ?? 'nothing'}`)
  }
}

// A new record is made from the obligation, so that it says which days it is for.
const { value: plan } = planFromYaml(text('../arshjul.yaml'), text('../skolerute.yaml'))
const meeting = plan.get('klasselarermote@2026-27#n4')
console.log(JSON.stringify(completionOf(plan, meeting, { on: today, by: 'kontaktlærer' }), undefined, 2))
