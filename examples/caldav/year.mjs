// Publishes the school of examples/school to a collection that exists:
//   CALDAV_URL=https://…/ CALDAV_USER=… CALDAV_PASSWORD=… node examples/caldav/year.mjs "Årshjul"
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { planFromYaml, toICalendar } from 'arshjul'
import { readShipped } from 'arshjul/rules'
import { DAVClient } from 'tsdav'
import { publishFeed } from './publish.mjs'

const { CALDAV_URL: serverUrl, CALDAV_USER: username, CALDAV_PASSWORD: password } = process.env
const [, , name = 'Årshjul'] = process.argv
const school = 'eksempelskolen'
const text = (file) => readFileSync(new URL(`../school/${file}.yaml`, import.meta.url), 'utf8')
const { value: plan } = planFromYaml(text('arshjul'), text('skolerute'), { read: readShipped })

const client = new DAVClient({
  serverUrl,
  credentials: { username, password },
  authMethod: 'Basic',
  defaultAccountType: 'caldav',
})
await client.login()
const calendar = (await client.fetchCalendars()).find(({ displayName }) => displayName === name)
if (!calendar) throw new Error(`There is no calendar called ${name} on ${serverUrl}.`)

const stamp = `${new Date().toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`
const write = (previous) => toICalendar(plan, { school, previous, stamp })
console.log(await publishFeed({ client, calendar, school, schoolYear: plan.calendar.schoolYear.id, write }))
