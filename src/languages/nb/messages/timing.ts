import { type MessagesOf, say } from '../../messages'

/** Bokmål messages about phrases and structured timings. */
export const timingNb: MessagesOf<'timing'> = {
  'timing/not-understood': ({ words, phrase, suggestion }) =>
    say(
      `«${words}» i «${phrase}» er ikke forstått som en tid, så ingenting av det blir datert.`,
      suggestion
        ? `Skriv for eksempel «${suggestion}».`
        : 'Skriv en måned, en uke, en dato, et intervall eller en av formene i docs/timing.md.',
    ),
  'timing/too-long': ({ length, limit }) =>
    say(
      `Teksten har ${length} tegn; en tid på høyst ${limit} blir lest.`,
      'La bare tiden stå her, og flytt beskrivelsen til tittelen eller dagsordenen.',
    ),
  'timing/spelling': ({ written, read }) => say(`«${written}» er lest som «${read}».`, `Skriv «${read}».`),
  'timing/occasion': ({ name, near }) =>
    say(
      `«${name}» er lest som en hendelse ved skolen.`,
      near
        ? `Mente du «${near}», så skriv det; ellers dater «${name}» i skoleruten under \`events\`.`
        : 'Dater den i skoleruten under `events`, eller skriv en måned, en uke eller en dato.',
    ),
  'timing/contradictory': ({ phrase }) =>
    say(
      `Tidene i «${phrase}» har ingen felles dag, så ingenting av det blir datert.`,
      'Skriv bare den ene, eller sett «og» mellom dem hvis begge gjelder.',
    ),
  'timing/no-time': ({ phrase, time }) =>
    time
      ? say(
          `«${phrase}» er et klokkeslett og sier ikke hvilken dag, så ingenting blir datert.`,
          `Skriv det som \`time: "${time}"\`, og dagen, uka eller måneden under \`when\`.`,
        )
      : say(
          `«${phrase}» sier ingen tid, så ingenting blir datert.`,
          'Skriv en måned, en uke, en dato eller et intervall; trinn og utdanningsprogram hører hjemme under `appliesTo`.',
        ),
  'timing/ambiguous': ({ phrase, chosen, other }) =>
    say(
      `«${phrase}» kan leses som «${chosen}» eller som «${other}»; det første er brukt, foreløpig.`,
      `Skriv «${chosen}» eller «${other}».`,
    ),
  'timing/interval-unspecified': ({ phrase }) =>
    say(
      `«${phrase}» sier ikke hvor ofte, så ingen datoer er funnet på.`,
      'Si hvor ofte, for eksempel «to ganger i året», eller gi tiltaket en `default`.',
    ),
  'timing/conditions-shared': ({ phrase }) =>
    say(
      `«${phrase}» gir flere grupper hver sin tid; alle tidene er brukt for alle gruppene.`,
      'Skriv ett tiltak for hver gruppe, med sin egen `appliesTo`.',
    ),
  'timing/month-missing': ({ words }) =>
    say(`«${words}» mangler måned, og overskriften gir ingen.`, 'Legg til måneden, for eksempel «12. mai».'),
  'timing/no-such-date': ({ words }) => say(`Det finnes ingen dato eller uke «${words}».`, 'Kontroller tallet.'),
  'timing/number-out-of-range': ({ field, actual, allowed }) =>
    say(`\`${field}: ${actual}\` er ikke mulig.`, `Skriv et helt tall, ${allowed}.`),
  'timing/bounds-reversed': ({ field, actual, allowed }) =>
    say(`\`${field}: ${actual}\` er mindre enn det begynner med, ${allowed}.`, 'Sett det minste tallet først.'),
  'timing/day-never-exists': ({ actual }) =>
    say(`Dagen ${actual} finnes ikke.`, 'Se over dag og måned; 29. februar finnes bare i skuddår.'),
  'timing/list-empty': ({ field }) =>
    say(`Listen \`${field}\` har for få punkter.`, 'Gi minst ett punkt, eller ta bort nøkkelen.'),
  'timing/text-unfit': ({ field, allowed }) =>
    say(`Teksten under \`${field}\` er tom eller for lang.`, `Skriv mellom 1 og ${allowed} tegn.`),
  'timing/weeks-only': ({ field }) =>
    say(
      `\`${field}\` kan bare stå sammen med uker.`,
      field === 'parity' ? 'Skriv `unit: week` og `interval: 1` ved siden av.' : 'Skriv `unit: week` ved siden av.',
    ),
  'timing/quota-empty': () =>
    say('Dette antallet ganger ber ikke om noe.', 'Gi en `min` på minst 1, eller en `max` ved siden av `min: 0`.'),
  'timing/window-missing': () =>
    say(
      '`per: window` trenger selve tidsrommet.',
      'Legg til `within:` med tidsrommet, eller velg week, month, quarter, term eller year.',
    ),
  'timing/nested-too-deep': ({ allowed }) =>
    say(
      'Denne tidsangivelsen har for mange nivåer inni hverandre.',
      `Bruk høyst ${allowed} nivåer; en dato eller en navngitt dag i skoleruta sier det samme enklere.`,
    ),
  'timing/rrule-unreadable': ({ actual }) =>
    say(
      `«${actual}» hører ikke hjemme i en gjentakelsesregel.`,
      'Skriv en regel som `FREQ=WEEKLY;INTERVAL=2;BYDAY=TU`.',
    ),
  'timing/rrule-refused': ({ actual }) =>
    say(
      `«${actual}» brukes ikke i skolens regler.`,
      'Regler gjelder dager: DAILY, WEEKLY, MONTHLY eller YEARLY, uker som starter på mandag, ingen klokkeslett; ikke BYSETPOS med WEEKLY, og BYWEEKNO og BYYEARDAY bare med YEARLY.',
    ),
  'timing/rrule-count-without-start': () =>
    say('En regel med COUNT må si hvilken dag det telles fra.', 'Legg til `start: 2026-08-17`, eller ta bort COUNT.'),
  'timing/rrule-never-matches': ({ actual }) =>
    say(
      `Regelen «${actual}» finner aldri en dag.`,
      'Se etter deler som utelukker hverandre, som 31 og en måned med 30 dager.',
    ),
}
