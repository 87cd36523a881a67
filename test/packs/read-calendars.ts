import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '..', '..', 'rules', 'calendars')

/** The ids of the shipped calendars, in order. */
export const shippedCalendarIds: readonly string[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml'))
  .map((path) => path.replaceAll('\\', '/').slice(0, -'.yaml'.length))
  .sort()
