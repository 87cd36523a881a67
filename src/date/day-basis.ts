/**
 * Which days count. `school`: pupils are present. `staff`: school days and planning days. `working`: Monday to Friday that are
 * no public holiday. `calendar`: every day.
 */
export type DayBasis = 'school' | 'staff' | 'working' | 'calendar'

/** The bases in the order they are documented. */
export const dayBases: readonly DayBasis[] = ['school', 'staff', 'working', 'calendar']
