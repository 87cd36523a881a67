import { defineCode } from '../diagnostics/define-codes'
import { describeDate } from '../timing/describe-day'

interface Weakened {
  readonly measure: string
  readonly layer: string
  readonly before: string
  readonly after: string
  /** How: the last day is later, it comes more seldom, nothing bounds it any more, or fewer are covered. */
  readonly how: 'later' | 'seldomer' | 'unbounded' | 'narrower'
}

const how = {
  en: {
    later: 'is later',
    seldomer: 'comes more seldom',
    unbounded: 'has no deadline any more',
    narrower: 'covers fewer',
  },
  nb: {
    later: 'er senere',
    seldomer: 'kommer sjeldnere',
    unbounded: 'har ingen frist lenger',
    narrower: 'omfatter færre',
  },
}

/** Codes of the static lint: what a school should look at in a wheel, whatever the calendar. */
export const lintCodes = {
  'check/role-unused': defineCode<{ role: string; layer: string }>(
    'warning',
    ({ role, layer }) => ({
      message: `The role “${role}” is defined in ${layer}, but nothing names it.`,
      hint: 'Name it in a measure, take it out, or set role-unused to off under lint with the reason.',
    }),
    ({ role, layer }) => ({
      message: `Rollen «${role}» er definert i ${layer}, men ingenting nevner den.`,
      hint: 'Nevn den i et tiltak, ta den ut, eller sett role-unused til off under lint med begrunnelse.',
    }),
  ),
  'check/role-vacant': defineCode<{ measure: string; role: string }>(
    'warning',
    ({ measure, role }) => ({
      message: `Nobody holds “${role}” now, and nobody else is responsible for “${measure}”.`,
      hint: 'Name another role as responsible for as long as it is vacant, or take vacant away from the role.',
    }),
    ({ measure, role }) => ({
      message: `Ingen har «${role}» nå, og ingen andre har ansvaret for «${measure}».`,
      hint: 'Oppgi en annen ansvarlig så lenge rollen er ledig, eller ta bort vacant fra rollen.',
    }),
  ),
  'check/duplicate-measure': defineCode<{ title: string; first: string; second: string }>(
    'warning',
    ({ title, first, second }) => ({
      message: `“${first}” and “${second}” have the same title, “${title}”, and fall at the same time.`,
      hint: 'Keep one of them, or say in the titles what sets them apart.',
    }),
    ({ title, first, second }) => ({
      message: `«${first}» og «${second}» har samme tittel, «${title}», og faller på samme tid.`,
      hint: 'Behold ett av dem, eller la titlene si hva som skiller dem.',
    }),
  ),
  'check/phrase-contradicts-period': defineCode<{ measure: string; phrase: string; periods: string }>(
    'warning',
    ({ measure, phrase, periods }) => ({
      message: `“${measure}” stands under ${periods}, but “${phrase}” never falls there.`,
      hint: 'Correct the phrase, or the period under in.',
    }),
    ({ measure, phrase, periods }) => ({
      message: `«${measure}» står under ${periods}, men «${phrase}» faller aldri der.`,
      hint: 'Rett tiden, eller perioden under in.',
    }),
  ),
  'check/period-empty': defineCode<{ period: string }>(
    'warning',
    ({ period }) => ({
      message: `No measure falls in “${period}”.`,
      hint: 'Add what the school does then, or take the period out.',
    }),
    ({ period }) => ({
      message: `Ingen tiltak faller i «${period}».`,
      hint: 'Legg inn det skolen gjør da, eller ta perioden ut.',
    }),
  ),
  'check/source-not-reviewed': defineCode<{ source: string; reviewed: string; since: string; measures: number }>(
    'warning',
    ({ source, reviewed, since, measures }) => ({
      message: `The source “${source}”, which ${measures === 1 ? 'one measure rests' : `${measures} measures rest`} on, was last reviewed ${describeDate(reviewed, 'en')}; it should have been since ${describeDate(since, 'en')}.`,
      hint: 'Read the source again, correct what has changed, and set source.reviewed to the day you did.',
    }),
    ({ source, reviewed, since, measures }) => ({
      message: `Kilden «${source}», som ${measures === 1 ? 'ett tiltak' : `${measures} tiltak`} bygger på, ble sist gjennomgått ${describeDate(reviewed, 'nb')}; det burde vært gjort etter ${describeDate(since, 'nb')}.`,
      hint: 'Les kilden på nytt, rett det som er endret, og sett source.reviewed til dagen det ble gjort.',
    }),
  ),
  'check/statutory-weakened': defineCode<Weakened>(
    'warning',
    (p) => ({
      message: `“${p.measure}” is set nationally, and ${p.layer} weakens it: “${p.after}” ${how.en[p.how]} where it was “${p.before}”.`,
      hint: 'Keep within what is set nationally: an earlier day, more often or for more is free; later, more seldom or for fewer is not.',
    }),
    (p) => ({
      message: `«${p.measure}» er fastsatt nasjonalt, og ${p.layer} svekker det: «${p.after}» ${how.nb[p.how]} der det sto «${p.before}».`,
      hint: 'Hold dere innenfor det som er fastsatt: tidligere, oftere eller for flere er fritt; senere, sjeldnere eller for færre er det ikke.',
    }),
  ),
  'check/statutory-removed': defineCode<{ measure: string; layer: string; reason: string }>(
    'warning',
    ({ measure, layer, reason }) => ({
      message: `“${measure}” is set nationally, and ${layer} takes it out (${reason}).`,
      hint: 'Take it back unless it does not apply to the school at all.',
    }),
    ({ measure, layer, reason }) => ({
      message: `«${measure}» er fastsatt nasjonalt, og ${layer} tar det ut (${reason}).`,
      hint: 'Ta det inn igjen hvis det ikke er slik at det slett ikke gjelder skolen.',
    }),
  ),
  'check/title-prose': defineCode<{ title: string; why: 'long' | 'sentence'; length: number; atMost: number }>(
    'info',
    ({ title, why, length, atMost }) => ({
      message:
        why === 'long'
          ? `A title of ${length} characters is too long for a calendar or a wall: “${title}”.`
          : `A title is no sentence: “${title}”.`,
      hint: `Write a name of at most ${atMost} characters, without a full stop, and move the rest to description.`,
    }),
    ({ title, why, length, atMost }) => ({
      message:
        why === 'long'
          ? `En tittel på ${length} tegn er for lang for en kalender eller en vegg: «${title}».`
          : `En tittel er ingen setning: «${title}».`,
      hint: `Skriv et navn på høyst ${atMost} tegn, uten punktum, og flytt resten til description.`,
    }),
  ),
  'check/unknown-code': defineCode<{ code: string; suggestion?: string }>(
    'warning',
    ({ code, suggestion }) => ({
      message: `No finding is called “${code}”, so its severity changes nothing.`,
      hint: suggestion ? `Did you mean “${suggestion}”?` : 'The codes are listed in docs/diagnostics.md.',
    }),
    ({ code, suggestion }) => ({
      message: `Ingen funn heter «${code}», så alvorlighetsgraden endrer ingenting.`,
      hint: suggestion ? `Mente du «${suggestion}»?` : 'Kodene står i docs/diagnostics.md.',
    }),
  ),
  'check/error-kept': defineCode<{ code: string }>(
    'warning',
    ({ code }) => ({
      message: `“${code}” makes a date, a person or a layer wrong, so it cannot be silenced.`,
      hint: 'Mend what it reports; the mildest severity it can have is warning.',
    }),
    ({ code }) => ({
      message: `«${code}» gjør en dato, en ansvarlig eller et lag feil, så den kan ikke slås av.`,
      hint: 'Rett det den melder; den mildeste alvorlighetsgraden den kan få, er warning.',
    }),
  ),
  'check/limit-exceeded': defineCode<LimitExceeded>(
    'warning',
    (p) => ({
      message: `“${p.role}” has ${p.count} things that must be done ${p.when.en}, more than the limit allows (${p.allowed}): ${p.measures}.`,
      hint: 'Move one of them with a decision, widen its window, or give it to another role.',
    }),
    (p) => ({
      message: `«${p.role}» har ${p.count} gjøremål som må gjøres ${p.when.nb}, flere enn grensen tillater (${p.allowed}): ${p.measures}.`,
      hint: 'Flytt ett av dem med en beslutning, gi det et lengre tidsrom, eller legg det til en annen rolle.',
    }),
  ),
}

interface LimitExceeded {
  readonly role: string
  readonly count: number
  readonly allowed: number
  /** "in week 37", "from week 37 to week 38". */
  readonly when: { readonly en: string; readonly nb: string }
  readonly measures: string
}
