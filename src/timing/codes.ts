import { defineCode } from '../diagnostics/define-codes'
import { checkCodes } from './check-codes'

/** What the timing stage reports. */
export const timingCodes = {
  ...checkCodes,
  'timing/not-understood': defineCode<{ words: string; phrase: string; suggestion?: string | undefined }>(
    'error',
    ({ words, phrase, suggestion }) => ({
      message: `“${words}” in “${phrase}” is not understood as a time, so nothing of it is dated.`,
      hint: suggestion
        ? `Write for example “${suggestion}”.`
        : 'Write a month, a week, a date, an interval or one of the phrases in docs/timing.md.',
    }),
    ({ words, phrase, suggestion }) => ({
      message: `«${words}» i «${phrase}» er ikke forstått som en tid, så ingenting av det blir datert.`,
      hint: suggestion
        ? `Skriv for eksempel «${suggestion}».`
        : 'Skriv en måned, en uke, en dato, et intervall eller en av formene i docs/timing.md.',
    }),
  ),
  'timing/too-long': defineCode<{ length: number; limit: number }>(
    'error',
    ({ length, limit }) => ({
      message: `The phrase has ${length} characters; a time of at most ${limit} is read.`,
      hint: 'Keep only the time here and move the description to the title or the agenda.',
    }),
    ({ length, limit }) => ({
      message: `Teksten har ${length} tegn; en tid på høyst ${limit} blir lest.`,
      hint: 'La bare tiden stå her, og flytt beskrivelsen til tittelen eller dagsordenen.',
    }),
  ),
  'timing/spelling': defineCode<{ written: string; read: string }>(
    'info',
    ({ written, read }) => ({ message: `“${written}” was read as “${read}”.`, hint: `Write “${read}”.` }),
    ({ written, read }) => ({ message: `«${written}» er lest som «${read}».`, hint: `Skriv «${read}».` }),
  ),
  'timing/occasion': defineCode<{ name: string; near?: string | undefined }>(
    'info',
    ({ name, near }) => ({
      message: `“${name}” is read as an occasion of the school’s own.`,
      hint: near
        ? `If you meant “${near}”, write that; else date “${name}” in the calendar under \`events\`.`
        : `Date it in the calendar under \`events\`, or write a month, a week or a date.`,
    }),
    ({ name, near }) => ({
      message: `«${name}» er lest som en hendelse ved skolen.`,
      hint: near
        ? `Mente du «${near}», så skriv det; ellers dater «${name}» i skoleruten under \`events\`.`
        : 'Dater den i skoleruten under `events`, eller skriv en måned, en uke eller en dato.',
    }),
  ),
  'timing/contradictory': defineCode<{ phrase: string }>(
    'error',
    ({ phrase }) => ({
      message: `The times in “${phrase}” have no day in common, so nothing of it is dated.`,
      hint: 'Write one of them, or put “and” between them where both are meant.',
    }),
    ({ phrase }) => ({
      message: `Tidene i «${phrase}» har ingen felles dag, så ingenting av det blir datert.`,
      hint: 'Skriv bare den ene, eller sett «og» mellom dem hvis begge gjelder.',
    }),
  ),
  'timing/no-time': defineCode<{ phrase: string; time?: string | undefined }>(
    'warning',
    ({ phrase, time }) => ({
      message: time
        ? `“${phrase}” is a time of day and says no day, so nothing is dated.`
        : `“${phrase}” says no time, so nothing is dated.`,
      hint: time
        ? `Write it as \`time: "${time}"\`, and the day, week or month under \`when\`.`
        : 'Write a month, a week, a date or an interval; a grade or programme belongs under `appliesTo`.',
    }),
    ({ phrase, time }) => ({
      message: time
        ? `«${phrase}» er et klokkeslett og sier ikke hvilken dag, så ingenting blir datert.`
        : `«${phrase}» sier ingen tid, så ingenting blir datert.`,
      hint: time
        ? `Skriv det som \`time: "${time}"\`, og dagen, uka eller måneden under \`when\`.`
        : 'Skriv en måned, en uke, en dato eller et intervall; trinn og utdanningsprogram hører hjemme under `appliesTo`.',
    }),
  ),
  'timing/ambiguous': defineCode<{ phrase: string; chosen: string; other: string }>(
    'info',
    ({ phrase, chosen, other }) => ({
      message: `“${phrase}” may be read as “${chosen}” or as “${other}”; the first is used, tentatively.`,
      hint: `Write “${chosen}” or “${other}”.`,
    }),
    ({ phrase, chosen, other }) => ({
      message: `«${phrase}» kan leses som «${chosen}» eller som «${other}»; det første er brukt, foreløpig.`,
      hint: `Skriv «${chosen}» eller «${other}».`,
    }),
  ),
  'timing/interval-unspecified': defineCode<{ phrase: string }>(
    'info',
    ({ phrase }) => ({
      message: `“${phrase}” gives no interval, so no dates are made up.`,
      hint: 'Say how often, for example “twice a year”, or give the measure a default.',
    }),
    ({ phrase }) => ({
      message: `«${phrase}» sier ikke hvor ofte, så ingen datoer er funnet på.`,
      hint: 'Si hvor ofte, for eksempel «to ganger i året», eller gi tiltaket en `default`.',
    }),
  ),
  'timing/conditions-shared': defineCode<{ phrase: string }>(
    'warning',
    ({ phrase }) => ({
      message: `“${phrase}” names a time for each of several groups; every time is used for all of them.`,
      hint: 'Write a measure for each group, with its own `appliesTo`.',
    }),
    ({ phrase }) => ({
      message: `«${phrase}» gir flere grupper hver sin tid; alle tidene er brukt for alle gruppene.`,
      hint: 'Skriv ett tiltak for hver gruppe, med sin egen `appliesTo`.',
    }),
  ),
  'timing/month-missing': defineCode<{ words: string }>(
    'error',
    ({ words }) => ({
      message: `“${words}” has no month, and the heading gives none.`,
      hint: 'Add the month, for example “12. mai”.',
    }),
    ({ words }) => ({
      message: `«${words}» mangler måned, og overskriften gir ingen.`,
      hint: 'Legg til måneden, for eksempel «12. mai».',
    }),
  ),
  'timing/no-such-date': defineCode<{ words: string }>(
    'error',
    ({ words }) => ({ message: `There is no such date or week as “${words}”.`, hint: 'Check the number.' }),
    ({ words }) => ({ message: `Det finnes ingen dato eller uke «${words}».`, hint: 'Kontroller tallet.' }),
  ),
}
