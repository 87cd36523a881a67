import { type MessagesOf, say } from '../../messages'

/** Nynorsk messages about phrases and structured timings. */
export const timingNn: MessagesOf<'timing'> = {
  'timing/not-understood': ({ words, phrase, suggestion }) =>
    say(
      `«${words}» i «${phrase}» er ikkje forstått som ei tid, så ingenting av det blir datert.`,
      suggestion
        ? `Skriv til dømes «${suggestion}».`
        : 'Skriv ein månad, ei veke, ein dato, eit intervall eller ei av formene i docs/timing.md.',
    ),
  'timing/too-long': ({ length, limit }) =>
    say(
      `Teksten har ${length} teikn; ei tid kan ha høgst ${limit}.`,
      'La berre tida stå her, og flytt skildringa til tittelen eller saklista.',
    ),
  'timing/spelling': ({ written, read }) => say(`«${written}» er lese som «${read}».`, `Skriv «${read}».`),
  'timing/occasion': ({ name, near }) =>
    say(
      `«${name}» er lese som ei hending ved skulen.`,
      near
        ? `Meinte du «${near}», så skriv det; elles dater «${name}» i skuleruta under \`events\`.`
        : 'Dater henne i skuleruta under `events`, eller skriv ein månad, ei veke eller ein dato.',
    ),
  'timing/contradictory': ({ phrase }) =>
    say(
      `Tidene i «${phrase}» har ingen felles dag, så ingenting av det vert datert.`,
      'Skriv berre den eine, eller set «og» mellom dei dersom begge gjeld.',
    ),
  'timing/no-time': ({ phrase, time }) =>
    time
      ? say(
          `«${phrase}» er eit klokkeslett og seier ikkje kva dag, så ingenting vert datert.`,
          `Skriv det som \`time: "${time}"\`, og dagen, veka eller månaden under \`when\`.`,
        )
      : say(
          `«${phrase}» seier inga tid, så ingenting vert datert.`,
          'Skriv ein månad, ei veke, ein dato eller eit intervall; trinn og utdanningsprogram høyrer heime under `appliesTo`.',
        ),
  'timing/ambiguous': ({ phrase, chosen, other }) =>
    say(
      `«${phrase}» kan lesast som «${chosen}» eller som «${other}»; det første er brukt førebels.`,
      `Skriv «${chosen}» eller «${other}».`,
    ),
  'timing/interval-unspecified': ({ phrase }) =>
    say(
      `«${phrase}» seier ikkje kor ofte, så ingen datoar er funne på.`,
      'Skriv kor ofte, til dømes «to gonger i året», eller gje tiltaket ein `default`.',
    ),
  'timing/conditions-shared': ({ phrase }) =>
    say(
      `«${phrase}» gjev fleire grupper kvar si tid; alle tidene er brukte for alle gruppene.`,
      'Skriv eitt tiltak for kvar gruppe, med ein eigen `appliesTo`.',
    ),
  'timing/month-missing': ({ words }) =>
    say(`«${words}» manglar månad, og overskrifta gjev ingen.`, 'Legg til månaden, til dømes «12. mai».'),
  'timing/no-such-date': ({ words }) => say(`Det finst ingen dato eller veke «${words}».`, 'Kontroller talet.'),
  'timing/number-out-of-range': ({ field, actual, allowed }) =>
    say(`\`${field}: ${actual}\` er ikkje mogleg.`, `Skriv eit heilt tal, ${allowed}.`),
  'timing/bounds-reversed': ({ field, actual, allowed }) =>
    say(`\`${field}: ${actual}\` er mindre enn det intervallet byrjar med, ${allowed}.`, 'Set det minste talet først.'),
  'timing/day-never-exists': ({ actual }) =>
    say(`Dagen ${actual} finst ikkje.`, 'Sjå over dag og månad; 29. februar finst berre i skotår.'),
  'timing/list-empty': ({ field }) =>
    say(`Lista \`${field}\` har for få punkt.`, 'Gje minst eitt punkt, eller ta bort nøkkelen.'),
  'timing/text-unfit': ({ field, allowed }) =>
    say(`Teksten under \`${field}\` er tom eller for lang.`, `Skriv mellom 1 og ${allowed} teikn.`),
  'timing/weeks-only': ({ field }) =>
    say(
      `\`${field}\` kan berre stå saman med veker.`,
      field === 'parity' ? 'Skriv `unit: week` og `interval: 1` ved sida av.' : 'Skriv `unit: week` ved sida av.',
    ),
  'timing/quota-empty': () =>
    say('Talet på gonger ber ikkje om noko.', 'Gje ein `min` på minst 1, eller ein `max` ved sida av `min: 0`.'),
  'timing/window-missing': () =>
    say(
      '`per: window` treng sjølve tidsrommet.',
      'Legg til `within:` med tidsrommet, eller vel week, month, quarter, term eller year.',
    ),
  'timing/nested-too-deep': ({ allowed }) =>
    say(
      'Denne tidsfestinga har for mange nivå inni kvarandre.',
      `Bruk høgst ${allowed} nivå; ein dato eller ein namngjeven dag i skuleruta seier det same enklare.`,
    ),
  'timing/rrule-unreadable': ({ actual }) =>
    say(
      `«${actual}» høyrer ikkje heime i ein gjentakingsregel.`,
      'Skriv ein regel som `FREQ=WEEKLY;INTERVAL=2;BYDAY=TU`.',
    ),
  'timing/rrule-refused': ({ actual }) =>
    say(
      `«${actual}» blir ikkje brukt i reglane til ein skule.`,
      'Reglar gjeld dagar: DAILY, WEEKLY, MONTHLY eller YEARLY, veker som byrjar på måndag, ingen klokkeslett; ikkje BYSETPOS med WEEKLY, og BYWEEKNO og BYYEARDAY berre med YEARLY.',
    ),
  'timing/rrule-count-without-start': () =>
    say('Ein regel med COUNT må seie kva dag det blir talt frå.', 'Legg til `start: 2026-08-17`, eller ta bort COUNT.'),
  'timing/rrule-never-matches': ({ actual }) =>
    say(
      `Regelen «${actual}» finn aldri nokon dag.`,
      'Sjå etter delar som utelukkar kvarandre, som 31 og ein månad med 30 dagar.',
    ),
}
