import { dayFromCivil, type EpochDay } from './day'

/**
 * Returns Easter Sunday of a civil year by the Gregorian rule. Years from 1583.
 * Source: the anonymous Gregorian algorithm (Meeus/Jones/Butcher).
 */
export function easterSunday(year: number): EpochDay {
  const goldenNumber = year % 19
  const century = Math.floor(year / 100)
  const yearOfCentury = year % 100
  const skippedLeapDays = century - Math.floor(century / 4)
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * goldenNumber + skippedLeapDays - moonCorrection + 15) % 30
  const weekdayShift = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7
  const lateCorrection = Math.floor((goldenNumber + 11 * epact + 22 * weekdayShift) / 451)
  const shifted = epact + weekdayShift - 7 * lateCorrection + 114
  return dayFromCivil(year, Math.floor(shifted / 31), (shifted % 31) + 1)
}
