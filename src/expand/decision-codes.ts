import { defineCode } from '../diagnostics/define-codes'

/** Diagnostics about one year's decisions and about preparation steps; part of the stage's table. */
export const decisionTable = {
  'expand/decision-hits-nothing': defineCode(
    'warning',
    ({ measure, cell, cells }: { measure: string; cell: string; cells: string }) => ({
      message: cell
        ? `The decision names “${measure}”, occurrence “${cell}”, which is not in this year.`
        : `The decision names “${measure}”, which has nothing this year.`,
      hint: cells ? `The occurrences are ${cells}.` : 'Correct the measure, or take the decision away.',
    }),
    ({ measure, cell, cells }) => ({
      message: cell
        ? `Vedtaket gjelder «${measure}», gang «${cell}», som ikke finnes dette året.`
        : `Vedtaket gjelder «${measure}», som ikke har noe dette året.`,
      hint: cells ? `Gangene heter ${cells}.` : 'Rett tiltaket, eller ta bort vedtaket.',
    }),
  ),
  'expand/decision-needs-cell': defineCode(
    'warning',
    ({ measure, cells }: { measure: string; cells: string }) => ({
      message: `The decision moves “${measure}” but does not say which occurrence; nothing is moved.`,
      hint: `Add \`cell\`: ${cells}.`,
    }),
    ({ measure, cells }) => ({
      message: `Vedtaket flytter «${measure}», men sier ikke hvilken gang; ingenting er flyttet.`,
      hint: `Legg til \`cell\`: ${cells}.`,
    }),
  ),
  'expand/decision-outside-year': defineCode(
    'warning',
    ({ measure, first, due }: { measure: string; first: string; due: string }) => ({
      message: `The decision moves “${measure}” to ${first} – ${due}, which are no days of this school year in that order; nothing is moved.`,
      hint: 'Write two days inside the school year, the first before the last.',
    }),
    ({ measure, first, due }) => ({
      message: `Vedtaket flytter «${measure}» til ${first} – ${due}, som ikke er dager i dette skoleåret i den rekkefølgen; ingenting er flyttet.`,
      hint: 'Skriv to dager i skoleåret, den tidligste først.',
    }),
  ),
  'expand/step-before-year': defineCode(
    'warning',
    ({ step, measure }: { step: string; measure: string }) => ({
      message: `The step “${step}” of “${measure}” would fall before the school year starts.`,
      hint: 'Start it in the year before, or shorten `before`.',
    }),
    ({ step, measure }) => ({
      message: `Steget «${step}» i «${measure}» ville falt før skoleåret begynner.`,
      hint: 'Start det året før, eller gjør `before` kortere.',
    }),
  ),
  'expand/trigger-unknown': defineCode(
    'error',
    (p: { event: string; suggestion?: string | undefined }) => ({
      message: `No measure of the wheel hangs on the event “${p.event}”.`,
      hint:
        p.suggestion === undefined ? 'Name an event of the wheel by id or title.' : `Did you mean “${p.suggestion}”?`,
    }),
    (p) => ({
      message: `Ingen tiltak i årshjulet henger på hendelsen «${p.event}».`,
      hint:
        p.suggestion === undefined
          ? 'Skriv id eller tittel på en hendelse i årshjulet.'
          : `Mente du «${p.suggestion}»?`,
    }),
  ),
  'expand/trigger-outside-year': defineCode(
    'error',
    (p: { date: string; first: string; last: string }) => ({
      message: `The event's day “${p.date}” is no day of the calendar's year.`,
      hint: `Give a date from ${p.first} to ${p.last} as YYYY-MM-DD, or use that year's calendar.`,
    }),
    (p) => ({
      message: `Dagen «${p.date}» for hendelsen ligger ikke i kalenderens år.`,
      hint: `Skriv en dato fra ${p.first} til ${p.last} som ÅÅÅÅ-MM-DD, eller bruk kalenderen for det året.`,
    }),
  ),
  'expand/trigger-elsewhere': defineCode(
    'info',
    ({ measure, date }: { measure: string; date: string }) => ({
      message: `“${measure}” stands under a period that does not hold ${date}, so the event does not raise it.`,
      hint: 'Take `in` away from the measure if it holds whenever the event happens.',
    }),
    ({ measure, date }) => ({
      message: `«${measure}» står under en periode som ikke har dagen ${date}, så hendelsen utløser det ikke.`,
      hint: 'Ta bort `in` fra tiltaket hvis det gjelder når som helst hendelsen skjer.',
    }),
  ),
  'expand/step-in-break': defineCode(
    'warning',
    (p: {
      step: string
      measure: string
      rawEn: string
      rawNb: string
      causeEn: string
      causeNb: string
      movedEn: string
      movedNb: string
    }) => ({
      message: `The step “${p.step}” of “${p.measure}” would fall on ${p.rawEn} (${p.causeEn}); it is due on ${p.movedEn} instead.`,
      hint: 'Change `before` if another day suits better.',
    }),
    (p) => ({
      message: `Steget «${p.step}» i «${p.measure}» ville falt på ${p.rawNb} (${p.causeNb}); fristen er ${p.movedNb} i stedet.`,
      hint: 'Endre `before` hvis en annen dag passer bedre.',
    }),
  ),
} as const
