import type { DAVCalendar, DAVClient } from 'tsdav'

/** How many of our objects were created, moved, deleted and left as they were. */
export interface Published {
  created: number
  moved: number
  deleted: number
  unchanged: number
}

export function publishFeed(options: {
  client: DAVClient
  calendar: DAVCalendar
  school: string
  schoolYear: string
  /** Returns the feed, given what the collection holds of ours as a calendar. */
  write: (previous: string) => string | Promise<string>
}): Promise<Published>
