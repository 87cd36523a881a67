import type { EpochDay } from '../date/day'
import { utcFromLocal } from '../date/luxon-edge'
import type { Plan } from '../query/plan'
import { ExportError } from './export-error'
import type { Property } from './ical-component'
import { icalText } from './ical-line'
import { durationValue, isTimeOfDay, minutesBetween, schoolDaysBefore } from './ical-time'

/** When a reminder rings: so many school days before the day something is due, 0–60, at a local time of day. */
export interface Alarm {
  readonly schoolDays: number
  /** `HH:MM`; default 08:00. */
  readonly time?: string
}

const latestLead = 60
const defaultTime = '08:00'

/** Checks a reminder's numbers; throws {@link ExportError} for a lead or a time of another shape. */
export function checkAlarm({ schoolDays, time = defaultTime }: Alarm): void {
  const fits = Number.isInteger(schoolDays) && schoolDays >= 0 && schoolDays <= latestLead
  if (fits && isTimeOfDay(time) && time.length === 5) return
  const value = fits ? time : String(schoolDays)
  throw new ExportError('export/bad-alarm', { value })
}

/**
 * Returns an event's reminder, undefined where the calendar's year does not reach so far back. The trigger is relative, as most
 * programs can read: from the local midnight an all-day event starts at, wherever its reader is, or from the moment a timed one does.
 */
export function eventAlarm(
  alarm: Alarm,
  at: { readonly start: EpochDay; readonly due: EpochDay; readonly timed: string | undefined },
  summary: string,
  plan: Plan,
): readonly Property[] | undefined {
  const minutes = leadOf(alarm, at.due, at.start, at.timed, plan)
  return minutes === undefined ? undefined : display('TRIGGER', minutes, summary)
}

/** Returns a to-do's reminder; it counts from DUE, which every to-do has. */
export function todoAlarm(
  alarm: Alarm,
  at: { readonly due: EpochDay; readonly timed: string | undefined },
  summary: string,
  plan: Plan,
): readonly Property[] | undefined {
  const minutes = leadOf(alarm, at.due, at.due, at.timed, plan)
  return minutes === undefined ? undefined : display('TRIGGER;RELATED=END', minutes, summary)
}

/** Minutes from what the trigger counts from to the moment it rings; negative before. */
function leadOf(
  { schoolDays, time = defaultTime }: Alarm,
  due: EpochDay,
  from: EpochDay,
  timed: string | undefined,
  { calendar }: Plan,
): number | undefined {
  const day = schoolDaysBefore(due, schoolDays, calendar)
  if (day === undefined) return undefined
  if (timed !== undefined) return minutesBetween(timed, utcFromLocal(day, time, calendar.timeZone))
  const [hour = '', minute = ''] = time.split(':')
  return (day - from) * 1440 + Number(hour) * 60 + Number(minute)
}

function display(trigger: string, minutes: number, summary: string): readonly Property[] {
  return [
    ['ACTION', 'DISPLAY'],
    [trigger, durationValue(minutes)],
    ['DESCRIPTION', icalText(summary)],
  ]
}
