import { createHash } from 'node:crypto'

/**
 * Brings a CalDAV collection in line with a feed, by UID: what is new is created, what changed is put in place of the old, what is
 * cancelled or gone is deleted, what is the same is not sent. `write` is given what the collection holds of ours, as a calendar, and
 * returns the feed: the server itself is the memory of what subscribers have, and SEQUENCE goes on from there.
 *
 * Only objects of this school and school year are touched, and of these only what the feed says: a to-do that somebody has ticked off
 * stays ticked off. A change on the server between reading and writing is refused by its ETag and thrown, never overwritten.
 */
export async function publishFeed({ client, calendar, school, schoolYear, write }) {
  const own = new Map()
  const filters = [{ 'comp-filter': { _attributes: { name: 'VCALENDAR' } } }]
  for (const object of await client.fetchCalendarObjects({ calendar, filters })) {
    const [component] = componentsOf(object.data ?? '')
    if (component && isOwn(component.uid, school, schoolYear)) own.set(component.uid, { ...component, object })
  }
  const held = [...own.values()].map(({ lines }) => withoutProgress(lines).join('\r\n'))
  const feed = await write(['BEGIN:VCALENDAR', ...held, 'END:VCALENDAR', ''].join('\r\n'))

  const done = { created: 0, moved: 0, deleted: 0, unchanged: 0 }
  const wanted = new Map(componentsOf(feed).map((component) => [component.uid, component]))
  for (const [uid, { lines }] of wanted) {
    const before = own.get(uid)
    if (lines.includes('STATUS:CANCELLED')) wanted.delete(uid)
    else if (!before) {
      const created = { calendar, filename: `${nameOf(uid)}.ics`, iCalString: objectOf(lines) }
      await sent(client.createCalendarObject({ ...created, headers: { 'If-None-Match': '*' } }), uid)
      done.created++
    } else if (sequenceOf(lines) > sequenceOf(before.lines)) {
      const data = objectOf(withProgress(lines, before.lines))
      await sent(client.updateCalendarObject({ calendarObject: { ...before.object, data } }), uid)
      done.moved++
    } else done.unchanged++
  }
  for (const [uid, { object }] of own) {
    if (wanted.has(uid)) continue
    await sent(client.deleteCalendarObject({ calendarObject: object }), uid)
    done.deleted++
  }
  return done
}

/** An event or to-do of ours names its school year and ends with its school, with what marks a variant after it. */
function isOwn(uid, school, schoolYear) {
  return uid.includes(`@${schoolYear}`) && uid.replace(/\+(?:due|todo)$/, '').endsWith(`/${school}`)
}

function componentsOf(text) {
  const lines = text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/)
  const found = []
  let open
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT' || line === 'BEGIN:VTODO') open = { end: line.replace('BEGIN', 'END'), lines: [] }
    open?.lines.push(line)
    if (!open || line !== open.end) continue
    found.push({ uid: valueNamed(open.lines, 'UID'), lines: open.lines })
    open = undefined
  }
  return found
}

function valueNamed(lines, name) {
  return lines.find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1) ?? ''
}

function sequenceOf(lines) {
  return Number(valueNamed(lines, 'SEQUENCE') || '0')
}

const progressLine = /^(?:STATUS|COMPLETED|PERCENT-COMPLETE):/

/** A to-do as it was published: that it is done is no change of the plan. */
function withoutProgress(lines) {
  if (lines[0] !== 'BEGIN:VTODO') return lines
  return [...lines.slice(0, -1).filter((line) => !progressLine.test(line)), 'STATUS:NEEDS-ACTION', 'END:VTODO']
}

/** Keeps what people have said about a to-do: that it is done, or how far it has come. */
function withProgress(lines, before) {
  const progress = before.filter((line) => progressLine.test(line))
  if (lines[0] !== 'BEGIN:VTODO' || progress.length === 0) return lines
  return [...lines.slice(0, -1).filter((line) => !line.startsWith('STATUS:')), ...progress, 'END:VTODO']
}

/** An object of a collection is a calendar with one event; RFC 4791 § 4.1 allows no METHOD in it. */
function objectOf(lines) {
  const calendar = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//arshjul//caldav example//EN',
    ...lines,
    'END:VCALENDAR',
    '',
  ]
  return calendar.flatMap(fold).join('\r\n')
}

/** Folds a line at 75 octets, never inside a character. */
function fold(line) {
  const parts = ['']
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > 75) {
      parts.push(' ')
      octets = 1
    }
    parts[parts.length - 1] += character
    octets += size
  }
  return parts
}

/** A name for the object that any server takes; who publishes again finds it by its UID, not by this. */
function nameOf(uid) {
  return createHash('sha256').update(uid).digest('hex').slice(0, 32)
}

async function sent(request, uid) {
  const response = await request
  if (!response.ok) throw new Error(`The server answered ${response.status} for ${uid}; nothing of it was changed.`)
}
