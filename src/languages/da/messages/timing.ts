import { type MessagesOf, say } from '../../messages'

/** Danish messages about phrases and structured timings. */
export const timingDa: MessagesOf<'timing'> = {
  'timing/not-understood': ({ words, phrase, suggestion }) =>
    say(
      `»${words}« i »${phrase}« er ikke forstået som en tid, så intet af det får en dato.`,
      suggestion
        ? `Skriv for eksempel »${suggestion}«.`
        : 'Skriv en måned, en uge, en dato, et interval eller en af formerne i docs/timing.md.',
    ),
  'timing/too-long': ({ length, limit }) =>
    say(
      `Teksten har ${length} tegn; en tid må højst have ${limit}.`,
      'Lad kun tiden stå her, og flyt beskrivelsen til titlen eller dagsordenen.',
    ),
  'timing/spelling': ({ written, read }) => say(`»${written}« er læst som »${read}«.`, `Skriv »${read}«.`),
  'timing/occasion': ({ name, near }) =>
    say(
      `»${name}« er læst som en begivenhed på skolen.`,
      near
        ? `Mente du »${near}«, så skriv det; ellers datér »${name}« i kalenderen under \`events\`.`
        : 'Datér den i kalenderen under `events`, eller skriv en måned, en uge eller en dato.',
    ),
  'timing/contradictory': ({ phrase }) =>
    say(
      `Tiderne i »${phrase}« har ingen fælles dag, så intet af det bliver dateret.`,
      'Skriv kun den ene, eller sæt »og« mellem dem, hvis begge gælder.',
    ),
  'timing/no-time': ({ phrase, time }) =>
    time
      ? say(
          `»${phrase}« er et klokkeslæt og siger ikke hvilken dag, så intet bliver dateret.`,
          `Skriv det som \`time: "${time}"\`, og dagen, ugen eller måneden under \`when\`.`,
        )
      : say(
          `»${phrase}« siger ingen tid, så intet bliver dateret.`,
          'Skriv en måned, en uge, en dato eller et interval; klassetrin og uddannelse hører hjemme under `appliesTo`.',
        ),
  'timing/ambiguous': ({ phrase, chosen, other }) =>
    say(
      `»${phrase}« kan læses som »${chosen}« eller som »${other}«; det første er brugt indtil videre.`,
      `Skriv »${chosen}« eller »${other}«.`,
    ),
  'timing/interval-unspecified': ({ phrase }) =>
    say(
      `»${phrase}« siger ikke hvor tit, så der er ikke fundet på nogen datoer.`,
      'Skriv hvor tit, for eksempel »to gange om året«, eller giv tiltaget en `default`.',
    ),
  'timing/conditions-shared': ({ phrase }) =>
    say(
      `»${phrase}« giver flere grupper hver sin tid; alle tider er brugt for alle grupperne.`,
      'Skriv ét tiltag for hver gruppe, med sin egen `appliesTo`.',
    ),
  'timing/month-missing': ({ words }) =>
    say(`»${words}« mangler en måned, og overskriften angiver ingen.`, 'Tilføj måneden, for eksempel »12. maj«.'),
  'timing/no-such-date': ({ words }) => say(`Der findes ingen dato eller uge »${words}«.`, 'Kontrollér tallet.'),
  'timing/number-out-of-range': ({ field, actual, allowed }) =>
    say(`\`${field}: ${actual}\` er ikke muligt.`, `Skriv et helt tal, ${allowed}.`),
  'timing/bounds-reversed': ({ field, actual, allowed }) =>
    say(
      `\`${field}: ${actual}\` er mindre end det, intervallet begynder med, ${allowed}.`,
      'Sæt det mindste tal først.',
    ),
  'timing/day-never-exists': ({ actual }) =>
    say(`Dagen ${actual} findes ikke.`, 'Se på dag og måned; 29. februar findes kun i skudår.'),
  'timing/list-empty': ({ field }) =>
    say(`Listen \`${field}\` har for få punkter.`, 'Angiv mindst ét punkt, eller fjern nøglen.'),
  'timing/text-unfit': ({ field, allowed }) =>
    say(`Teksten under \`${field}\` er tom eller for lang.`, `Skriv mellem 1 og ${allowed} tegn.`),
  'timing/weeks-only': ({ field }) =>
    say(
      `\`${field}\` kan kun stå sammen med uger.`,
      field === 'parity' ? 'Skriv `unit: week` og `interval: 1` ved siden af.' : 'Skriv `unit: week` ved siden af.',
    ),
  'timing/quota-empty': () =>
    say('Dette antal gange beder ikke om noget.', 'Angiv en `min` på mindst 1, eller en `max` ved siden af `min: 0`.'),
  'timing/window-missing': () =>
    say(
      '`per: window` har brug for selve tidsrummet.',
      'Tilføj `within:` med tidsrummet, eller vælg week, month, quarter, term eller year.',
    ),
  'timing/nested-too-deep': ({ allowed }) =>
    say(
      'Denne tidsangivelse har for mange niveauer inden i hinanden.',
      `Brug højst ${allowed} niveauer; en dato eller en navngivet dag i ferieplanen siger det samme enklere.`,
    ),
  'timing/rrule-unreadable': ({ actual }) =>
    say(
      `»${actual}« hører ikke hjemme i en gentagelsesregel.`,
      'Skriv en regel som `FREQ=WEEKLY;INTERVAL=2;BYDAY=TU`.',
    ),
  'timing/rrule-refused': ({ actual }) =>
    say(
      `»${actual}« bruges ikke i en skoles regler.`,
      'Regler gælder dage: DAILY, WEEKLY, MONTHLY eller YEARLY, uger, der begynder mandag, ingen klokkeslæt; ikke BYSETPOS med WEEKLY, og BYWEEKNO og BYYEARDAY kun med YEARLY.',
    ),
  'timing/rrule-count-without-start': () =>
    say('En regel med COUNT skal sige, hvilken dag der tælles fra.', 'Tilføj `start: 2026-08-17`, eller fjern COUNT.'),
  'timing/rrule-never-matches': ({ actual }) =>
    say(
      `Reglen »${actual}« finder aldrig en dag.`,
      'Se efter dele, der udelukker hinanden, som 31 og en måned med 30 dage.',
    ),
}
