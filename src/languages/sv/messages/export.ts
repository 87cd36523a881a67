import { type MessagesOf, say } from '../../messages'

/** Swedish messages about exports. */
export const exportSv: MessagesOf<'export'> = {
  'export/bad-school': (p) =>
    say(
      p.value === ''
        ? 'En kalenderfil behöver skolans id: det ingår i varje händelses identitet.'
        : `”${p.value}” kan inte vara en skolas id.`,
      'Skriv bokstäver, siffror, bindestreck och punkter: halden-vgs.',
    ),
  'export/bad-stamp': (p) => say(`”${p.value}” är inte en tidpunkt i UTC.`, 'Skriv den som 20260801T000000Z.'),
  'export/bad-alarm': (p) =>
    say(
      `”${p.value}” säger inte när en påminnelse ska ringa.`,
      'Skriv hela skoldagar före sista dagen, 0 till 60, och ett klockslag som 08:00.',
    ),
  'export/calendar-differs': (p) =>
    say(
      `Den här versionen räknar dagarna i läsårsdata ”${p.calendar}” på ett annat sätt än den som skrev planen: helgdagar, terminer eller skoldagar skiljer sig.`,
      'Åtagandena är de som står i planen; skriv den på nytt för att få dem daterade av den här versionen.',
    ),
  'export/finding-of-another-version': ({ code, said }) =>
    say(
      `Planen skrevs av en annan version, som meddelade \`${code}\`: ${said}`,
      'Räkna ut planen på nytt för att se vad den här versionen hittar.',
    ),
  'export/unknown-wheel': (p) =>
    say(
      `${p.count} av planens åtaganden nämner ett årshjul som planen inte har, till exempel ”${p.id}” i ”${p.wheel}”; de är utelämnade.`,
      'Ge planen hel, så som den skrevs.',
    ),
  'export/bad-today': (p) =>
    say(`”${p.value}” är inte en dag som årshjulets visare kan peka på.`, 'Skriv en dag som 2026-11-22.'),
  'export/no-term': (p) =>
    say(
      `”${p.calendar}” har ingen termin ${p.term} att planera.`,
      'Ge läsårsdata `terms`, eller ett jullov med id:t `christmas`; eller ange ingen termin: då gäller planen hela året.',
    ),
}
