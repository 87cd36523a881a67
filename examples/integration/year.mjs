import { readFileSync } from 'node:fs'
import { buildCalendar, expand, loadCalendar, loadWheel, resolveWheel } from 'arshjul'
import { readShipped } from 'arshjul/rules'

const text = (name) => readFileSync(new URL(`../school/${name}.yaml`, import.meta.url), 'utf8')
const wheel = resolveWheel(loadWheel(text('arshjul')).value, { read: readShipped }).value
const calendar = buildCalendar(loadCalendar(text('skolerute')).value).value
const plan = expand(wheel, calendar)
const talks = plan.find({ responsible: 'kontaktlærer', from: '2026-08-01', to: '2026-09-30', dated: true })
for (const { first, due, title } of talks) console.log(`${first} – ${due}  ${title}`)
