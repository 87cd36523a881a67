import { type MessagesOf, say } from '../../messages'

/** Swedish messages about phrases and structured timings. */
export const timingSv: MessagesOf<'timing'> = {
  'timing/not-understood': ({ words, phrase, suggestion }) =>
    say(
      `”${words}” i ”${phrase}” går inte att förstå som en tid, så inget av det får något datum.`,
      suggestion
        ? `Skriv till exempel ”${suggestion}”.`
        : 'Skriv en månad, en vecka, ett datum, ett intervall eller någon av formerna i docs/timing.md.',
    ),
  'timing/too-long': ({ length, limit }) =>
    say(
      `Texten har ${length} tecken; en tid får ha högst ${limit}.`,
      'Låt bara tiden stå här och flytta beskrivningen till titeln eller dagordningen.',
    ),
  'timing/spelling': ({ written, read }) => say(`”${written}” har lästs som ”${read}”.`, `Skriv ”${read}”.`),
  'timing/occasion': ({ name, near }) =>
    say(
      `”${name}” har lästs som en händelse på skolan.`,
      near
        ? `Om du menade ”${near}”, skriv det; datera annars ”${name}” i kalendern under \`events\`.`
        : 'Datera den i kalendern under `events`, eller skriv en månad, en vecka eller ett datum.',
    ),
  'timing/contradictory': ({ phrase }) =>
    say(
      `Tiderna i ”${phrase}” har ingen gemensam dag, så inget av det dateras.`,
      'Skriv bara den ena, eller sätt ”och” mellan dem om båda gäller.',
    ),
  'timing/no-time': ({ phrase, time }) =>
    time
      ? say(
          `”${phrase}” är ett klockslag och säger inte vilken dag, så inget dateras.`,
          `Skriv det som \`time: "${time}"\`, och dagen, veckan eller månaden under \`when\`.`,
        )
      : say(
          `”${phrase}” säger ingen tid, så inget dateras.`,
          'Skriv en månad, en vecka, ett datum eller ett intervall; årskurs och program hör hemma under `appliesTo`.',
        ),
  'timing/ambiguous': ({ phrase, chosen, other }) =>
    say(
      `”${phrase}” kan läsas som ”${chosen}” eller som ”${other}”; det första används tills vidare.`,
      `Skriv ”${chosen}” eller ”${other}”.`,
    ),
  'timing/interval-unspecified': ({ phrase }) =>
    say(
      `”${phrase}” säger inte hur ofta, så inga datum hittas på.`,
      'Skriv hur ofta, till exempel ”två gånger om året”, eller ge åtgärden en `default`.',
    ),
  'timing/conditions-shared': ({ phrase }) =>
    say(
      `”${phrase}” ger flera grupper var sin tid; alla tider används för alla grupperna.`,
      'Skriv en åtgärd för varje grupp, med en egen `appliesTo`.',
    ),
  'timing/month-missing': ({ words }) =>
    say(`”${words}” saknar månad, och rubriken anger ingen.`, 'Lägg till månaden, till exempel ”12 maj”.'),
  'timing/no-such-date': ({ words }) =>
    say(`Det finns inget datum och ingen vecka ”${words}”.`, 'Kontrollera siffran.'),
  'timing/number-out-of-range': ({ field, actual, allowed }) =>
    say(`\`${field}: ${actual}\` är inte möjligt.`, `Skriv ett heltal, ${allowed}.`),
  'timing/bounds-reversed': ({ field, actual, allowed }) =>
    say(
      `\`${field}: ${actual}\` är mindre än det som intervallet börjar med, ${allowed}.`,
      'Sätt det minsta talet först.',
    ),
  'timing/day-never-exists': ({ actual }) =>
    say(`Dagen ${actual} finns inte.`, 'Kontrollera dag och månad; 29 februari finns bara under skottår.'),
  'timing/list-empty': ({ field }) =>
    say(`Listan \`${field}\` har för få punkter.`, 'Ange minst en punkt eller ta bort nyckeln.'),
  'timing/text-unfit': ({ field, allowed }) =>
    say(`Texten under \`${field}\` är tom eller för lång.`, `Skriv mellan 1 och ${allowed} tecken.`),
  'timing/weeks-only': ({ field }) =>
    say(
      `\`${field}\` kan bara stå tillsammans med veckor.`,
      field === 'parity' ? 'Skriv `unit: week` och `interval: 1` bredvid.' : 'Skriv `unit: week` bredvid.',
    ),
  'timing/quota-empty': () =>
    say('Det här antalet gånger begär ingenting.', 'Ange `min` som minst 1, eller `max` bredvid `min: 0`.'),
  'timing/window-missing': () =>
    say(
      '`per: window` behöver själva tidsperioden.',
      'Lägg till `within:` med perioden, eller välj week, month, quarter, term eller year.',
    ),
  'timing/nested-too-deep': ({ allowed }) =>
    say(
      'Den här tidsangivelsen har för många nivåer inuti varandra.',
      `Använd högst ${allowed} nivåer; ett datum eller en namngiven dag i läsårsdata säger samma sak enklare.`,
    ),
  'timing/rrule-unreadable': ({ actual }) =>
    say(`”${actual}” hör inte hemma i en upprepningsregel.`, 'Skriv en regel som `FREQ=WEEKLY;INTERVAL=2;BYDAY=TU`.'),
  'timing/rrule-refused': ({ actual }) =>
    say(
      `”${actual}” används inte i en skolas regler.`,
      'Regler gäller dagar: DAILY, WEEKLY, MONTHLY eller YEARLY, veckor som börjar på måndag, inga klockslag; BYSETPOS inte med WEEKLY, och BYWEEKNO och BYYEARDAY bara med YEARLY.',
    ),
  'timing/rrule-count-without-start': () =>
    say(
      'En regel med COUNT måste ange vilken dag man räknar från.',
      'Lägg till `start: 2026-08-17`, eller ta bort COUNT.',
    ),
  'timing/rrule-never-matches': ({ actual }) =>
    say(
      `Regeln ”${actual}” hittar aldrig någon dag.`,
      'Leta efter delar som utesluter varandra, till exempel 31 och en månad med 30 dagar.',
    ),
}
