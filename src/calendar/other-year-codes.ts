import { defineCode } from '../diagnostics/define-codes'
import { describeDay } from '../timing/describe-day'

/** What tells that a calendar, or a part of it, is that of another year. */
export const otherYearTable = {
  'calendar/title-of-another-year': defineCode<{ title: string; found: string; schoolYear: string }>(
    'warning',
    (p) => ({
      message: `The title names ${p.found}, but the calendar is for ${p.schoolYear}.`,
      hint: 'Correct the one that is wrong, and check that the dates come from the right year.',
    }),
    (p) => ({
      message: `Tittelen nevner ${p.found}, men skoleruten gjelder ${p.schoolYear}.`,
      hint: 'Rett den som er feil, og se etter at datoene er fra riktig år.',
    }),
  ),
  'calendar/break-misses-easter': defineCode<{ title: string; easter: string }>(
    'warning',
    (p) => ({
      message: `“${p.title}” does not lie around Easter, which is on ${describeDay(p.easter, 'en')} this year.`,
      hint: 'Check the dates: Easter moves, so those of another year do not fit.',
    }),
    (p) => ({
      message: `«${p.title}» ligger ikke ved påsken, som i år er ${describeDay(p.easter, 'nb')}.`,
      hint: 'Se på datoene: påsken flytter seg, så datoene fra et annet år passer ikke.',
    }),
  ),
  'calendar/dates-of-another-year': defineCode<{
    other: string
    otherYear: string
    same: number
    compared: number
    schoolYear: string
  }>(
    'warning',
    (p) => ({
      message: `${p.same} of ${p.compared} dates are day for day those of “${p.other}” (${p.otherYear}), where they fall on other weekdays: this looks copied from it.`,
      hint: `Check every date against the publication for ${p.schoolYear}.`,
    }),
    (p) => ({
      message: `${p.same} av ${p.compared} datoer er dag for dag de samme som i «${p.other}» (${p.otherYear}), der de faller på andre ukedager: dette ser kopiert ut.`,
      hint: `Se over alle datoene mot skoleruten som er vedtatt for ${p.schoolYear}.`,
    }),
  ),
}
